import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

const FINE_WORK = { base: 'stand', place: 'room', view: 'three-quarter', near: true } as const;

/** Small things that are made or mended by hand: needle, cord, paper, beads, clay, wood. */
export const FINE_WORK_DEEDS = {
  'tie-knot': {
    en: {
      do: 'tie, knot, braid, untangle, weave, splice, untie, wind, unravel, wind up, coil up, spin, card, at, bait',
      what: 'knot, knots, rope, ropes, cord, string, ribbon, bow, fishing knot, yarn, bracelet, bracelets, wool, ball of yarn, ball of wool, thread, fishing line, shoelaces together, macrame, macramé, hammock, christmas lights, fairy lights, string lights, headphones, cables, wires, extension cord, garden hose, kite string, fishing nets, friendship bracelet, cotton, flax, spinning wheel, at a spinning wheel, hook, fishing hook, lure, bowline, around a post, clove hitch, ribbon in a bow, rope around a post',
    },
    zh: {
      alone:
        '打结, 系绳子, 编绳, 打中国结, 编中国结, 绑绳子, 捆绳子, 捆柴, 捆柴火, 捆稻草, 绑钢筋, 扎钢筋, 扎竹筏, 打绳结, 打蝴蝶结',
      do: '系, 编, 捆, 绑, 扎, 捆起, 绑住',
      what: '结, 绳子, 绳结, 中国结, 红绳, 丝带, 稻草, 麦秆, 柴火, 竹子, 螃蟹, 粽子, 钢筋, 麦子, 草绳',
      any: '捆, 捆绑, 绑, 捆起',
    },
    ...FINE_WORK,
    play: handiwork({
      bench: 'lap',
      motion: 'thread',
      size: { half: 0.06, tall: 0.22 },
      seconds: 2.2,
      held: [{ thing: 'knotted-cord', in: 'both' }],
      work: false,
    }),
  },
  'mend-net': {
    en: { do: 'mend, repair, fix, weave', what: 'net, nets, fishing net, fishing nets' },
    zh: { alone: '补渔网, 织渔网, 补网', do: '补, 织, 修补', what: '渔网, 网' },
    ...FINE_WORK,
    place: 'harbour',
    play: handiwork({
      bench: 'lap',
      motion: 'thread',
      size: { half: 0.1, tall: 0.06 },
      seconds: 2,
      held: [{ thing: 'needle', in: 'right' }],
      on: 'lap-net',
      work: false,
    }),
  },
  'model-clay': {
    en: {
      alone: 'play with clay, play with play-dough, model clay',
      do: 'shape, model, mould, mold, sculpt, play, make, squeeze, knead, wedge, press, roll, pat',
      what: 'clay, play-dough, playdough, play dough, plasticine, clay figure, clay figures, clay animals, slime, putty, mud pie, mud pies, clay pot, clay head, clay bust, marzipan, fondant animals',
    },
    zh: {
      alone: '捏泥人, 捏面人, 捏橡皮泥, 玩橡皮泥, 捏彩泥, 捏泥巴',
      do: '捏, 玩, 捏成, 揉',
      what: '泥人, 面人, 橡皮泥, 彩泥, 黏土, 泥巴, 小动物, 陶土, 孙悟空, 猪八戒, 泥, 小兔子, 兔子, 小狗, 小猫, 小猪, 泥人像, 人像, 面团小人',
    },
    ...FINE_WORK,
    play: handiwork({
      bench: 'desk',
      motion: 'mould',
      size: { half: 0.1, tall: 0.2 },
      seconds: 1.6,
      on: 'clay-figure',
      work: false,
    }),
  },
  whittle: {
    en: {
      alone: 'whittle, carve wood',
      do: 'whittle, carve, sharpen',
      what: 'wood, stick, spoon, wooden spoon, bird, wooden bird, figure, wooden figure, toy, flute, pencil, piece of wood, wooden horse, mask, duck, bear, wooden duck, wooden bear, walking stick',
    },
    zh: {
      alone:
        '削木头, 雕木头, 刻木头, 削铅笔, 刻字, 凿榫眼, 凿木头, 雕花, 核雕, 雕核桃, 雕萝卜, 雕萝卜花, 雕木偶, 雕面具, 雕刻面具',
      do: '削, 雕, 刻, 雕刻, 篆刻, 凿',
      what: '木头, 木雕, 木勺, 铅笔, 木偶, 竹子, 印章, 葫芦, 核桃, 桃核, 竹简, 玉, 玉石, 石头章, 面具, 木面具, 木制面具, 脸谱, 手杖, 木鱼, 小鸟, 木马, 佛像, 萝卜, 萝卜花, 橄榄核',
      any: '刻, 篆刻, 镌刻',
    },
    ...FINE_WORK,
    place: 'workshop',
    play: handiwork({
      bench: 'lap',
      motion: 'stroke',
      size: { half: 0.06, tall: 0.16 },
      seconds: 1.2,
      held: [
        { thing: 'whittled-stick', in: 'left' },
        { thing: 'knife', in: 'right' },
      ],
      with: [{ thing: 'wood-chips', at: [0.4, 0, 0] }],
      work: false,
    }),
  },
  sand: {
    en: {
      do: 'sand, polish, varnish, wax, oil, scrub, wipe, sand down, buff, plane down, restore, scrape, strip, file, file down, rasp, hone',
      what: 'table, tabletop, wood, plank, board, chair, surfboard, desk, shelf, guitar, wooden plank, counter, cutting board, door, furniture, hide, leather, hull, boat, rocking horse, wooden bowl, canoe, oar, floorboard, skateboard, bench, guitar body, snowboard, skis, sled, cabinet, rust, rust off, paint off, barnacles, metal edge, edge, wooden spoon',
    },
    zh: { alone: '打磨木头, 擦桌子, 抛光', do: '打磨, 抛光, 擦, 磨', what: '木头, 桌子, 木板, 桌面, 椅子, 家具, 台面' },
    ...FINE_WORK,
    place: 'workshop',
    play: handiwork({
      bench: 'table',
      motion: 'rub',
      size: { half: 0.2, tall: 0.05 },
      seconds: 0.9,
      held: [{ thing: 'sponge', in: 'right' }],
      on: 'work-board',
      work: false,
    }),
  },
  'do-puzzle': {
    en: {
      alone: 'do a jigsaw puzzle, solve a puzzle, do a puzzle',
      do: 'do, solve, assemble, build, finish, play, make',
      what: 'puzzle, jigsaw, jigsaw puzzle, dominoes, domino, domino tower, house of cards',
    },
    zh: { alone: '拼图, 玩拼图, 拼拼图', do: '拼, 玩, 摆', what: '拼图, 多米诺, 多米诺骨牌' },
    ...FINE_WORK,
    others: 'look-along',
    play: handiwork({
      bench: 'desk',
      motion: 'place',
      size: { half: 0.2, tall: 0.03 },
      seconds: 2.4,
      held: [{ thing: 'puzzle-piece', in: 'right', between: [0, 0.62] }],
      on: 'puzzle-board',
      work: false,
    }),
  },
  'build-bricks': {
    en: {
      alone: 'build lego, play with lego',
      do: 'build, play, assemble, stack',
      what: 'lego, legos, lego set, lego castle, lego tower, toy bricks',
    },
    zh: { alone: '拼乐高, 搭乐高, 玩乐高', do: '拼, 搭, 玩', what: '乐高, 积木, 乐高积木' },
    ...FINE_WORK,
    play: handiwork({
      bench: 'desk',
      motion: 'place',
      size: { half: 0.12, tall: 0.2 },
      seconds: 1.8,
      held: [{ thing: 'toy-brick', in: 'right', between: [0, 0.62] }],
      on: 'brick-model',
      work: false,
    }),
  },
  repot: {
    en: {
      do: 'repot, transplant, press, pot, graft, propagate, stake, tend',
      what: 'plant, plants, cactus, succulent, succulents, herbs, seedlings, houseplant, orchid, pot, pots, flower pot, seeds in pots, branch, cutting, cuttings, rose, seedling, tomatoes, fern, bonsai, geraniums, tulip bulbs, bulbs, tomato plant',
    },
    zh: { alone: '换盆, 给花换盆, 移栽', do: '换, 栽', what: '盆, 花盆, 多肉, 盆栽' },
    ...FINE_WORK,
    place: 'garden',
    others: 'look-along',
    play: handiwork({
      bench: 'table',
      motion: 'mould',
      size: { half: 0.14, tall: 0.2 },
      seconds: 2,
      on: 'potted-shrub',
      with: [{ thing: 'soil-heap', at: [0.5, 0.36, 0.735] }],
      work: { metres: 0.4 },
    }),
  },
  'trim-bonsai': {
    en: {
      do: 'prune, trim, clip, shape, snip, cut, deadhead',
      what: 'bonsai, bonsai tree, potted plant, houseplant, herbs, little tree, flowers, rose, roses',
    },
    zh: { alone: '修剪盆栽, 修剪盆景, 修剪花枝', do: '修剪, 剪', what: '盆栽, 盆景, 花枝, 花, 玫瑰, 枝叶, 月季' },
    ...FINE_WORK,
    place: 'garden',
    play: handiwork({
      bench: 'table',
      motion: 'tool',
      size: { half: 0.12, tall: 0.34 },
      seconds: 1.5,
      held: [{ thing: 'scissors', in: 'right' }],
      on: 'potted-shrub',
      work: { metres: 0.42 },
    }),
  },
  pottery: {
    refines: 'model-clay',
    en: {
      alone: 'make pottery, throw a pot',
      do: 'make, shape, throw, mold, mould, form, centre, center, coil, spin',
      what: "pottery, pot, vase, clay, ceramic, ceramics, bowl, bowl on a wheel, wheel, pottery wheel, potter's wheel, potters wheel, spinning wheel, jug, lump of clay, ball of clay",
    },
    zh: {
      alone: '做陶艺, 拉坯, 做陶器, 甩泥坯, 揉泥拉坯, 转陶轮, 拉泥坯',
      do: '做, 捏',
      what: '陶器, 陶艺, 泥人, 陶瓷, 泥坯, 陶坯, 转盘上的泥',
    },
    base: 'stand',
    place: 'pottery',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.1, 0.05], left: [0.25, 0.1, 0.05], lean: 0.3, nod: 0.2 },
        { at: 0.5, right: [0.26, -0.08, 0.1], left: [0.26, 0.08, 0.1] },
      ],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'potter-wheel', at: [0.62, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
