import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** Done on all fours as well as by people; where people do it they do it standing. */
const ANYONE = { base: 'stand' } as const satisfies Partial<DeedCard>;

/** What animals do with body, paws and teeth; people who play it do so in their own way. */
export const OF_ANIMALS = {
  'rear-up': {
    ...ANYONE,
    en: {
      alone: 'rear, rear up, rears, prance on its hind legs',
      do: 'rear, stand, stand up',
      what: 'hind legs, on its hind legs, back legs, haunches',
    },
    zh: { alone: '前蹄腾空, 扬起前蹄, 直立起来, 用后腿站立, 后腿站起' },
    play: { stance: 'stand', seconds: 2, keys: [{ at: 0, right: [0.18, -0.1, 0.34], left: [0.18, 0.1, 0.34] }] },
  },
  'shake-off': {
    ...ANYONE,
    en: {
      alone:
        'shake itself, shake itself dry, shake off water, shake off the water, shake the water off, shake off the rain',
      do: 'shake',
      what: 'itself, itself dry, dry, fur, its fur, water off, coat, its body, themselves',
    },
    zh: {
      alone: '抖水, 抖毛, 甩水, 甩干, 抖干身体, 抖掉身上的水',
      do: '抖, 抖动, 甩, 抖落',
      what: '水, 毛, 身体, 身上的水, 鬃毛, 皮毛, 毛发, 身子, 雨水, 水珠, 雪',
    },
    play: {
      stance: 'stand',
      seconds: 0.4,
      keys: [
        { at: 0, turn: -0.2, tilt: -0.2 },
        { at: 0.5, turn: 0.2, tilt: 0.2 },
      ],
    },
  },
  'roll-over': {
    ...ANYONE,
    en: {
      alone:
        'tumble around, tumble about, roll over, roll around, roll about, roll in the grass, roll in the dust, roll in the sand, roll onto its back, roll on its back, lie on its back, lie belly up',
      do: 'roll, roll over, tumble, wallow',
      what: 'on its back, onto its back, in the dust, in dust, belly up, in the snow, in the grass, in the sand, in the leaves, in the hay, in the dirt, on the grass, on the carpet, on the rug, in fresh snow, in autumn leaves',
    },
    zh: { alone: '打滚, 翻滚, 在地上打滚, 四脚朝天, 翻肚皮, 露出肚皮, 翻过身来, 翻个身, 翻了个身, 翻身' },
    play: {
      stance: 'back',
      seconds: 3,
      keys: [
        { at: 0, right: [0.2, -0.14, 0.2], left: [0.2, 0.14, 0.2] },
        { at: 0.5, right: [0.22, -0.1, 0.26], left: [0.22, 0.1, 0.26] },
      ],
    },
  },
  beg: {
    ...ANYONE,
    en: {
      alone: 'beg, beg for a treat, beg for food, sit up and beg',
      do: 'beg',
      what: 'treat, treats, food, bone, scraps',
    },
    zh: { alone: '讨食, 作揖, 讨吃的, 乞食, 要吃的' },
    play: {
      stance: 'kneel',
      seconds: 2,
      keys: [
        { at: 0, right: [0.2, -0.05, 0.2], left: [0.2, 0.05, 0.2], nod: -0.2 },
        { at: 0.5, right: [0.22, -0.05, 0.24], left: [0.22, 0.05, 0.24], nod: -0.26 },
      ],
    },
  },
  howl: {
    ...ANYONE,
    // Under an open sky, which has the moon in it.
    place: 'hills',
    hour: 'night',
    en: { alone: 'howl, howl at the moon', do: 'howl', what: 'moon' },
    zh: { alone: '嚎叫, 长嚎, 对月长啸, 对着月亮嚎叫, 仰天长啸' },
    play: {
      stance: 'stand',
      seconds: 3,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.04, -0.2, 0.02], left: [0.04, 0.2, 0.02], nod: -0.5, lean: -0.1 },
        { at: 0.5, nod: -0.6, lean: -0.14 },
      ],
    },
  },
  'arch-back': {
    ...ANYONE,
    en: { alone: 'arch its back, hiss, arch its back and hiss, bristle', do: 'arch', what: 'its back, back' },
    zh: { alone: '弓背, 弓起背, 炸毛, 哈气, 弓着背' },
    play: {
      stance: 'crouch',
      seconds: 2,
      keys: [{ at: 0, curl: 0.5, right: [0.26, -0.1, 0.1], left: [0.26, 0.1, 0.1] }],
    },
  },
  'wash-with-paw': {
    ...ANYONE,
    en: {
      alone: 'groom itself, lick its paw, lick its paws, wash itself, clean itself, lick itself',
      do: 'wash, lick, clean, groom',
      what: 'its face, its paw, paw, paws, face with its paw, itself, whiskers, its fur',
    },
    zh: { alone: '舔爪子, 洗脸, 擦脸, 抹脸, 搓脸, 舔毛, 梳理毛发, 舔脚掌', do: '舔, 洗', what: '爪子, 爪, 毛, 脚掌' },
    play: {
      stance: 'kneel',
      seconds: 1.4,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.06, -0.04, 0] }, nod: 0.2 },
        { at: 0.5, right: { by: 'eyes', off: [0.05, -0.06, 0.02] }, nod: 0.24 },
      ],
    },
  },
  'scratch-at': {
    ...ANYONE,
    aims: true,
    en: {
      do: 'scratch, claw, claw at, scratch at, shred, sharpen, sharpen its claws on, sharpen claws on',
      what: 'sofa, couch, door, post, scratching post, claws, its claws, tree, armchair, carpet, curtain, wall, furniture',
    },
    zh: { do: '抓, 挠', what: '沙发, 门, 猫抓板, 树, 地毯, 窗帘, 墙' },
    play: {
      stance: 'stand',
      seconds: 0.8,
      keys: [
        { at: 0, right: [0.28, -0.06, 0.3], left: [0.28, 0.06, 0.2] },
        { at: 0.5, right: [0.28, -0.06, 0.2], left: [0.28, 0.06, 0.3] },
      ],
    },
  },
  'butt-at': {
    ...ANYONE,
    aims: true,
    en: {
      alone:
        'butt heads, headbutt, lock horns, lock antlers, clash horns, clash antlers, clash heads, spar with antlers, bang heads',
      do: 'butt, ram, headbutt, butt over',
      what: 'gate, fence, door, tree, wall, each other, ball, bucket, barrel, bale, stump',
      whom: 'butt, ram, headbutt, butt over',
    },
    zh: {
      alone:
        '头顶头, 头撞头, 撞头, 互相顶撞, 互相撞头, 对撞, 顶角, 顶撞, 斗角, 角斗, 用角顶, 用角相斗, 用角相撞, 以角相撞, 角对角, 顶牛',
      do: '顶, 撞, 顶翻, 撞翻, 顶倒',
      what: '门, 栅栏, 树, 墙, 球, 水桶, 木桶, 桶',
      whom: '顶, 顶撞, 顶翻, 顶倒, 用角顶',
    },
    play: {
      stance: 'lunge',
      seconds: 1.4,
      keys: [
        { at: 0, lean: 0.2, nod: 0.3 },
        { at: 0.4, lean: 0.6, nod: 0.5, hips: [0.06, 0, 0] },
      ],
    },
  },
  'swipe-at': {
    ...ANYONE,
    aims: true,
    feeling: 'happy',
    en: {
      do: 'swipe at, bat at, paw at, unravel, untangle, swat at, knock off, nudge off, bat off, push off, shove, knock, knock over, push, push over, bat, play, paw, swat',
      what: 'glass of milk, glass of water, mug, plant, flowerpot, plate, bottle, pen, pens, pencil, pencils, eraser, keys, phone, remote control, candle, yarn, ball of yarn, ball of wool, wool ball, vase, cup, glass, vase off the table, feather, laser, mouse toy, string, dangling string, ribbon, bauble, tinsel, shoelace, butterfly, ornament, fly, blocks, building blocks, tower of blocks, block tower, dominoes, house of cards, bucket, lamp, chair',
    },
    zh: {
      alone: '玩毛线球, 扑毛线球, 扑毛线, 扑蝴蝶',
      do: '玩, 拨, 拨到地上, 拨下, 拨掉, 拨落, 拨下去, 打翻, 推, 碰倒, 拍, 推倒, 推下, 推落, 碰掉, 碰落, 扫落, 打落, 推到地上, 碰翻, 撞倒, 撞翻, 推翻, 扒拉',
      what: '毛线球, 毛线, 笔, 铅笔, 钢笔, 圆珠笔, 橡皮, 钥匙, 手机, 遥控器, 花瓶, 杯子, 水杯, 玻璃杯, 茶杯, 花盆, 瓶子, 碗, 水桶, 桶, 积木, 积木塔, 多米诺骨牌, 椅子, 台灯, 书堆, 纸牌屋, 球, 羽毛, 蝴蝶',
    },
    play: {
      stance: 'crouch',
      seconds: 1,
      keys: [
        { at: 0, right: [0.24, -0.06, 0.1] },
        { at: 0.5, right: [0.34, -0.02, 0.02] },
      ],
    },
  },
  buck: {
    ...PLAYED,
    en: {
      alone: 'buck, kick up its heels, kick out',
      do: 'kick, buck, kick out',
      what: 'hind legs, with its hind legs, back legs, hind hooves, hooves, its heels',
    },
    zh: { alone: '尥蹶子, 踢后腿, 蹬后腿', do: '踢, 蹬', what: '后腿, 蹄子, 后蹄' },
  },
  bathe: {
    ...PLAYED,
    base: 'swim',
    en: {
      alone: 'bathe, take a bath, have a bath, splash about, splash around',
      do: 'bathe, splash, play',
      what: 'in the water, in water, in the river, in a river, in the lake, in the puddle, in a birdbath',
    },
    zh: { alone: '沐浴, 洗水澡, 在水里玩耍', do: '洗, 泡', what: '水澡' },
  },
  pounce: {
    ...PLAYED,
    en: {
      alone:
        'pounce, pounce on, pounce upon, dive into the snow, leap on its prey, lunge out of the water, lunge at its prey, lunge from the water, leap on, spring at',
      do: 'pounce, dive, plunge',
      what: 'prey, snow, on prey, in the snow, into the snow, headfirst',
    },
    zh: {
      alone: '猛扑, 扑食, 扑出来, 扑上来, 扑过来, 扑过去, 猛扑过去, 扑向猎物, 扑雪, 跃起扑食',
      do: '扑, 猛扑',
      what: '猎物, 雪地, 雪里',
    },
  },
  'scratch-self': {
    ...PLAYED,
    en: {
      alone: 'scratch itself, scratch its ear, scratch its head, scratch behind its ear, scratch an itch',
      do: 'scratch',
      what: 'itself, its ear, ear, its neck, its head, behind its ear, fleas, an itch, his ear, her ear',
    },
    zh: { alone: '挠痒, 挠痒痒, 抓痒, 挠耳朵', do: '挠, 抓', what: '痒, 耳朵, 脖子' },
  },
  'beat-chest': {
    ...PLAYED,
    en: {
      alone: 'beat its chest, pound its chest, thump its chest, drum its chest, beat his chest',
      do: 'beat, pound, thump, drum',
      what: 'chest, its chest, his chest, on its chest',
    },
    zh: { alone: '捶胸, 捶打胸膛, 拍打胸膛, 拍胸脯', do: '捶, 拍, 拍打, 捶打', what: '胸, 胸膛, 胸口' },
  },
  'spray-trunk': {
    ...PLAYED,
    en: {
      alone: 'spray water with its trunk, spray itself with water, squirt water',
      do: 'spray, squirt, blow, shoot, throw',
      what: 'with its trunk, from its trunk, water with its trunk, trunk, itself with water, dust with its trunk, water, water into the air, mud, dust',
    },
    zh: { alone: '用鼻子喷水, 鼻子喷水, 喷水柱', do: '用, 喷', what: '鼻子, 鼻子喷水, 水' },
  },
  'snap-jaws': {
    ...PLAYED,
    en: {
      alone: 'snap its jaws, snap at, nip at, snap, nip, snarl, growl, bare its teeth, bite',
      do: 'snap, bare, gnash, show, bite',
      what: 'jaws, its jaws, teeth, its teeth, fangs, its fangs',
    },
    zh: {
      alone: '龇牙, 张嘴咬, 咬合, 龇牙咧嘴',
      do: '露出',
      what: '獠牙, 牙齿',
    },
  },
  'float-on-back': {
    ...PLAYED,
    base: 'swim',
    en: {
      alone: 'float on its back, float on their backs, swim on its back, drift on its back',
      do: 'float, swim, drift, lie',
      what: 'on its back, on their backs, on the water',
    },
    zh: { alone: '仰面漂浮, 仰泳, 仰躺在水面上, 躺在水面上, 漂在水面上, 仰浮', do: '漂, 浮, 躺在', what: '水面上' },
  },
  'swing-branch': {
    ...ANYONE,
    place: 'park',
    en: {
      alone:
        'swing through the trees, swing through the jungle, swing from branch to branch, swing from tree to tree, hang from a branch, hang upside down from a branch, dangle from a branch, hang in a tree, hang from a tree, dangle from a tree, brachiate',
      do: 'swing, hang, dangle',
      what: 'branch, branches, vine, vines, liana, lianas, tree, trees, bough, from branch to branch, from tree to tree, through the trees',
    },
    zh: {
      alone: '荡树枝, 荡藤, 荡藤蔓, 在树间荡来荡去, 在树枝间荡来荡去, 在树枝上荡来荡去, 在树上荡来荡去, 在树枝上荡秋千',
      do: '荡, 吊在, 挂在',
      what: '树枝, 藤蔓, 藤条, 树藤, 树上, 树',
    },
    play: {
      stance: 'hang',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.04, -0.12, 0.56], left: [0.04, 0.12, 0.56], hips: [0.12, 0, 0.2], lean: -0.2 },
        { at: 0.5, right: [0.04, -0.12, 0.56], left: [0.04, 0.12, 0.56], hips: [-0.12, 0, 0.2], lean: 0.2 },
      ],
      around: [{ thing: 'low-bough', at: [0, 0, 0] }],
    },
  },
  // Wades, dips its muzzle and comes up with what wriggles in it.
  'catch-fish': {
    ...ANYONE,
    place: 'river',
    en: { alone: 'fish with its jaws, fish with its paws, hunt salmon, hunt for salmon, fish for salmon' },
    zh: { alone: '捕食鲑鱼, 下河抓鱼' },
    play: { stance: 'crouch', seconds: 2, keys: [{ at: 0, right: [0.26, -0.1, -0.3], left: [0.26, 0.1, -0.3] }] },
  },
  crow: {
    base: 'speak',
    hour: 'dawn',
    en: { alone: 'crow, crow at dawn, crow at the sun, crow loudly' },
    zh: { alone: '打鸣, 报晓, 啼鸣报晓, 高声打鸣, 啼叫报晓' },
    play: {
      stance: 'stand',
      seconds: 2,
      lips: 'sing',
      keys: [{ at: 0, right: [0.04, -0.2, 0.02], left: [0.04, 0.2, 0.02], nod: -0.4 }],
    },
  },
  brood: {
    base: 'sit',
    en: {
      alone:
        'hatch eggs, hatch its eggs, hatch her eggs, sit on eggs, sit on its eggs, sit on her eggs, incubate, incubate eggs, brood, brood eggs, brood its eggs',
      do: 'hatch, incubate, brood',
      what: 'eggs, her eggs, its eggs, clutch of eggs',
    },
    zh: { alone: '孵蛋, 孵卵, 抱窝, 孵小鸡, 孵鸡蛋', do: '孵', what: '蛋, 鸡蛋, 鸟蛋, 卵' },
    play: { stance: 'squat', seconds: 2, keys: [{ at: 0, right: [0.2, -0.1, 0], left: [0.2, 0.1, 0] }] },
  },
  'feed-chicks': {
    ...ANYONE,
    en: {
      do: 'feed',
      what: 'chicks, nestlings, its chicks, its young, her young, its babies, young, babies, baby birds, hatchlings, fledglings',
      alone:
        'feed its chicks, feed her chicks, feed the chicks, feed its babies, feed her babies, feed its young, feed her young, feed its nestlings, feed nestlings, feed baby birds, feed its baby birds, feed its hungry chicks',
    },
    zh: {
      alone: '喂雏鸟, 喂幼鸟, 喂小鸟, 喂食雏鸟, 哺育雏鸟, 给雏鸟喂食, 喂鸟宝宝, 喂养雏鸟',
      do: '喂, 喂食, 喂养',
      what: '宝宝, 雏鸟, 幼鸟, 小鸟, 孩子, 小宝宝, 小燕子, 雏燕, 小麻雀, 小喜鹊, 小猫头鹰, 小鹰',
    },
    play: { stance: 'crouch', seconds: 2, keys: [{ at: 0, right: [0.3, -0.06, -0.1] }] },
  },
  'build-nest': {
    ...ANYONE,
    en: {
      do: 'build, make, weave, construct',
      what: 'nest, its nest, a nest, her nest, nests',
    },
    zh: { alone: '筑巢, 搭窝, 搭巢, 做窝, 建巢, 筑窝', do: '搭, 筑, 建, 做', what: '鸟窝, 鸟巢, 巢, 窝' },
    play: { stance: 'crouch', seconds: 2, keys: [{ at: 0, right: [0.3, -0.06, -0.1], left: [0.3, 0.06, -0.1] }] },
  },
} as const satisfies Record<string, DeedCard>;
