import type { DeedCard } from './deed-card.ts';

/** Small things handled, moved, dropped, covered, let off and held out. */
export const HANDLING = {
  'catch-butterflies': {
    en: {
      alone: 'catch butterflies, chase butterflies with a net',
      do: 'catch, net, chase, hunt',
      what: 'butterflies, butterfly, with a butterfly net, with a net, fireflies, dragonflies, insects, bugs, fireflies in a jar, with net, frogs with net, tadpoles',
    },
    zh: {
      alone: '捉蝴蝶, 抓蝴蝶, 捕蝴蝶, 捉蜻蜓, 扑蝴蝶, 捉泥鳅, 捞蝌蚪, 抓蝌蚪, 捉萤火虫, 扑萤火虫, 捉蚂蚱, 捉蟋蟀',
      do: '捉, 抓, 捕, 扑, 捞, 逮',
      what: '蝴蝶, 蜻蜓, 萤火虫, 昆虫, 蚂蚱, 蝈蝈, 蟋蟀, 知了, 虫子, 小鱼, 蝌蚪, 蝉, 青蛙, 螃蟹, 小虾',
    },
    base: 'stand',
    place: 'meadow',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'lunge',
      seconds: 2,
      keys: [
        { at: 0, right: [0.1, -0.14, 0.5], left: [0.16, -0.02, 0.34], lean: -0.06, nod: -0.24, aim: [0.3, 0, 1] },
        { at: 0.4, right: [0.34, -0.1, 0.42], left: [0.3, 0, 0.3], lean: 0.24, nod: -0.1, aim: [1, 0, 0.35] },
        { at: 0.55, right: [0.36, -0.1, 0.36], left: [0.32, 0, 0.24], lean: 0.3, aim: [1, 0, 0.1] },
      ],
      held: [{ thing: 'butterfly-net', in: 'right' }],
      around: [{ thing: 'fluttering', at: [1.15, 0, 0] }],
    },
  },
  'let-off-crackers': {
    en: {
      alone: 'set off firecrackers, let off firecrackers, light firecrackers, light a firecracker',
      do: 'set off, light, let off, throw, explode, ignite',
      what: 'firecracker, firecrackers, string of firecrackers, cracker, crackers, fuse, fireworks fuse, fireworks, sparkling fuse, firework, rocket, roman candle, bottle rocket, dynamite, cannon',
    },
    zh: {
      alone:
        '放鞭炮, 点鞭炮, 放炮仗, 点燃鞭炮, 燃放鞭炮, 放烟花, 点烟花, 放焰火, 放爆竹, 点炮仗, 放二踢脚, 放花炮, 玩摔炮, 点燃烟花',
      do: '放, 点, 点燃, 燃放',
      what: '鞭炮, 爆竹, 炮仗, 烟花, 烟火, 焰火, 礼花, 二踢脚, 花炮',
    },
    base: 'stand',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'wide',
      seconds: 1.2,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.02, -0.04, 0] },
          left: { by: 'ear', off: [0.02, 0.04, 0] },
          lean: -0.16,
          nod: 0.1,
          tilt: 0.08,
        },
        { at: 0.5, lean: -0.22, nod: 0.16, tilt: -0.04 },
      ],
      around: [{ thing: 'cracker-string', at: [1.25, 0, 0] }],
    },
  },
  'push-furniture': {
    en: {
      alone: 'move furniture, rearrange furniture, rearrange the furniture, push furniture',
      do: 'move, push, shove, shift, rearrange, slide',
      what: 'sofa, couch, furniture, wardrobe, cupboard, dresser, bed, desk, table, bookcase, bookshelf, piano, fridge',
    },
    zh: {
      alone: '搬沙发, 搬家具, 挪沙发, 推沙发, 挪家具',
      do: '搬, 挪, 推, 移',
      what: '沙发, 家具, 桌子, 柜子, 衣柜, 床',
    },
    base: 'walk',
    place: 'room',
    pair: 'carry-together',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.26, -0.12, 0.05], left: [0.26, 0.12, 0.05], lean: 0.52, nod: -0.3 }],
      around: [{ thing: 'pushed-sofa', at: [1.32, 0, 0] }],
    },
  },
  'feed-from-hand': {
    en: {
      do: 'feed, hand-feed, bottle-feed, feed a bottle to',
      what: 'goat, goats, horse, horses, cow, cows, calf, sheep, lamb, deer, giraffe, elephant, donkey, pony, alpaca, llama, rabbit, rabbits, camel, zebra, seal, sea lion, dolphin, animal, animals, squirrel, parrot, monkey, bear, panda, elephant calf, penguin, penguins, flamingos, otter, otters, koala, tortoise, kangaroo, kangaroos, lemur, lemurs, hippo, rhino, hedgehog, hamster, guinea pig, kitten, puppy, stray cat, stray dog, cat, cats, dog, dogs, fox, raccoon, peacock, ostrich, turtle, piglet, piglets, deer in a park, swallow, foal, pig, pigs, ox',
    },
    zh: {
      alone: '喂羊, 喂马, 喂牛, 喂山羊, 喂兔子, 喂鹿',
      do: '喂, 投喂, 喂着, 逗, 掰',
      what: '羊, 山羊, 马, 牛, 鹿, 长颈鹿, 大象, 兔子, 驴, 羊驼, 海豹, 海狮, 海豚, 动物, 小动物, 松鼠, 鹦鹉, 猴子, 熊猫, 小鹿, 小羊, 猪, 小猪, 骆驼, 小牛, 骡子',
    },
    base: 'stand',
    aims: true,
    touches: 0.62,
    place: 'farm',
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.36, -0.04, -0.02], left: [0.1, 0.12, -0.08], lean: 0.34, nod: 0.06, aim: [1, 0, -0.1] },
        { at: 0.5, right: [0.39, -0.04, -0.04], lean: 0.4, aim: [1, 0, -0.15] },
      ],
      held: [{ thing: 'offered-leaves', in: 'right' }],
    },
  },
  // The same at a horse or a cow, which no word of its own tells.
  'feed-tall': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: 0.62,
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.34, -0.04, 0.2], left: [0.1, 0.12, -0.02], lean: 0.08, nod: -0.06, aim: [1, 0, 0.1] },
        { at: 0.5, right: [0.37, -0.04, 0.18], lean: 0.12, aim: [1, 0, 0] },
      ],
      held: [{ thing: 'offered-leaves', in: 'right' }],
    },
  },
  'put-on-table': {
    en: {
      do: 'put, place, set, set down, put down, lay',
      what: 'on the table, onto the table, on a table, down on the table, on the desk, on a desk, on the shelf, on a shelf, on the counter, onto a table, onto the desk',
    },
    zh: {},
    base: 'stand',
    place: 'room',
    view: 'side',
    takes: true,
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        { at: 0, right: [0.26, -0.05, 0.24], left: [0.05, 0.13, -0.04], lean: 0.02, nod: 0.24 },
        { at: 0.25, right: [0.26, -0.05, 0.25], lean: 0.02, nod: 0.24 },
        { at: 0.55, right: { by: 'ground', off: [0.3, -0.05, 0.47] }, lean: 0.36, nod: 0.2 },
        { at: 0.9, right: { by: 'ground', off: [0.31, -0.05, 0.47] }, lean: 0.38, nod: 0.2 },
      ],
      around: [{ thing: 'table', at: [0.74, 0, 0] }],
      work: { at: 'right', metres: 0.26, instead: [], most: 1 },
    },
  },
  'shake-bottle': {
    en: {
      alone: 'shake a bottle, shake a can',
      do: 'shake, shake up',
      what: 'bottle, can, water bottle, spray can, jar, juice, protein shake, snow globe, milkshake, any thing',
    },
    zh: { alone: '摇瓶子, 摇晃瓶子', do: '摇, 摇晃, 摇动', what: '瓶子, 罐子, 饮料, 酒瓶' },
    base: 'stand',
    place: 'kitchen',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.36,
      keys: [
        { at: 0, right: [0.26, -0.06, 0.16], left: [0.26, 0.06, 0.1], aim: [0.3, 0, 1], nod: 0.06 },
        { at: 0.5, right: [0.24, -0.05, 0.32], left: [0.24, 0.05, 0.26], aim: [0.3, 0, 1], nod: 0 },
      ],
      held: [{ thing: 'shaken-bottle', in: 'right', size: 1.45 }],
      work: { at: 'right', metres: 0.32, instead: ['shaken-bottle'], most: 1 },
    },
  },
  'cover-bowl': {
    en: {
      do: 'cover, uncover, wrap',
      what: 'bowl, bowl with a cloth, dish, pot, with a cloth, with a towel, with a lid, with plastic wrap, with foil',
    },
    zh: { alone: '盖上布, 用布盖住', do: '盖, 盖住, 盖上', what: '碗, 布, 盖子' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.2, -0.1, 0.78] },
          left: { by: 'ground', off: [0.2, 0.1, 0.78] },
          lean: 0.1,
          nod: 0.24,
        },
        {
          at: 0.5,
          right: { by: 'ground', off: [0.26, -0.11, 0.66] },
          left: { by: 'ground', off: [0.26, 0.11, 0.66] },
          lean: 0.2,
          nod: 0.3,
        },
        {
          at: 0.85,
          right: { by: 'ground', off: [0.26, -0.12, 0.63] },
          left: { by: 'ground', off: [0.26, 0.12, 0.63] },
          lean: 0.22,
          nod: 0.3,
        },
      ],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'covered-bowl', at: [0.5, 0, 0] },
      ],
    },
  },
  'show-photo': {
    en: {
      alone: 'show to the camera, show a photo to the camera, hold up to the camera',
      do: 'show, hold up, hold out, present, display',
      what: 'photo, photograph, picture, card, sign, to the camera, to camera, phone to the camera, poster, certificate, id card, passport, ticket, old photo, old photos, family photo, family photos, photos, old photograph, old photographs, photo album, drawing, his drawing, her drawing',
    },
    zh: {
      alone: '展示照片, 把照片给镜头看, 看X光片, 看片子, 举着X光片',
      do: '展示, 出示, 举起, 举着, 看, 拿着',
      what: '照片, 卡片, 证件, 证书, 图片, 光片, X光片, 胶片, 奖状, 海报',
    },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: [0.28, -0.1, 0.12],
          left: [0.28, 0.1, 0.12],
          lean: 0.04,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [0.32, -0.1, 0.15], left: [0.32, 0.1, 0.15], lean: 0.08 },
      ],
      held: [{ thing: 'shown-photo', in: 'right' }],
    },
  },
  'plug-in': {
    en: {
      alone: 'plug in, plug it in, unplug',
      do: 'plug, plug in, insert, unplug, charge',
      what: 'cable, charger, plug, cord, lamp, into a socket, into the socket, into an outlet, into the outlet, usb, phone charger, socket',
    },
    zh: { alone: '插插头, 插上插头, 拔插头, 插电', do: '插, 插上, 拔, 拔掉', what: '插头, 充电器, 电源, 插座' },
    base: 'stand',
    place: 'room',
    view: 'away',
    near: true,
    play: {
      stance: 'half-kneel',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.05, 0.1], left: [0.1, 0.13, -0.06], lean: 0.14, nod: 0.1, aim: [1, 0, 0] },
        { at: 0.5, right: [0.36, -0.05, 0.1], lean: 0.28, aim: [1, 0, 0] },
        { at: 0.85, right: [0.36, -0.05, 0.1], lean: 0.28, aim: [1, 0, 0] },
      ],
      held: [{ thing: 'plug-in-hand', in: 'right', size: 1.5 }],
      around: [{ thing: 'socket-wall', at: [0.72, 0, 0], onWall: true }],
    },
  },
  'drop-it': {
    en: {
      do: 'drop, let go of, let fall',
      what: 'ball, tennis ball, coin, book, pen, phone, cup, plate, glass, rock, stone, keys, egg',
    },
    zh: { alone: '松手', do: '扔下, 掉落, 松开', what: '球, 硬币, 书, 手机' },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.7,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.36, -0.06, 0.22], left: [0.05, 0.13, -0.03], nod: 0.2, open: 'right' },
        { at: 0.4, right: [0.36, -0.08, 0.24], nod: 0.34, open: 'right' },
      ],
      around: [{ thing: 'dropped-ball', at: [0.66, -0.1, 0] }],
    },
  },
  'move-chair': {
    en: {
      alone: 'pull a chair, pull up a chair, move a chair, push a chair',
      do: 'pull, pull out, pull up, move, push, drag, slide',
      what: 'chair, chairs, stool, armchair, out a chair',
    },
    zh: { alone: '拉椅子, 搬椅子, 挪椅子, 拖椅子', do: '拉, 搬, 拖, 挪, 推', what: '椅子, 凳子' },
    base: 'walk',
    place: 'room',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.28, -0.1, 0.02], left: [0.28, 0.1, 0.02], lean: 0.3, nod: 0 }],
      around: [{ thing: 'moved-chair', at: [0.72, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
