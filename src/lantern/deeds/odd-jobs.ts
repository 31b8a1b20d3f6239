import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

const JOB = { base: 'stand', view: 'three-quarter', near: true } as const;

/** Odd jobs about house, garden and fire. */
export const ODD_JOBS = {
  'hang-picture': {
    en: {
      alone: 'hang a picture, hang pictures, hang a painting, hang up a picture, hang a mirror',
      do: 'hang, put up, hang up, straighten, paste, stick, tape, pin, tack, pin up, tack up, stick up, tape up',
      what: 'picture, pictures, painting, picture frame, poster, wall clock, family photo, photo on the wall, photograph on the wall, mirror, note, notes, sticky note, post-it, photos, notice, flyer, drawing, poster on a wall, wanted poster, missing poster, timetable, certificate, x-ray, red string',
    },
    zh: {
      alone: '挂画, 挂照片, 贴海报, 贴窗花, 贴便利贴, 贴照片, 贴告示, 贴奖状, 贴标语',
      do: '挂, 贴, 粘, 钉, 张贴',
      what: '画, 照片, 海报, 相框, 油画, 便利贴, 便签, 告示, 通知, 标语, 奖状, 贴纸, 壁画, 锦旗, 字画, 书法, 纸条, 字条, 便条, 名单, 剪纸, 地图, 海报纸',
    },
    ...JOB,
    place: 'room',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.3, -0.12, 0.35], left: [0.33, 0.12, 0.37], nod: -0.1, look: -0.2, tilt: 0.06 },
        { at: 0.5, right: [0.3, -0.12, 0.38], left: [0.33, 0.12, 0.35], tilt: -0.06, nod: -0.1, look: -0.2 },
      ],
      around: [{ thing: 'hung-picture', at: [0.62, 0, 0], onWall: true }],
    },
  },
  'build-furniture': {
    en: {
      alone: 'assemble furniture, build furniture, put together furniture',
      do: 'assemble, build, put together, screw, fix, put up, install, hang',
      what: 'bookshelf, shelf, cabinet, furniture, wardrobe, crib, chair, table, desk, bookcase, birdhouse, wooden box, kennel, dog house, treehouse, shelves, cabinets, cabinet door, bunk bed, dresser, door, dollhouse, chicken coop, rabbit hutch, picnic table, swing set, trellis, ramp',
    },
    zh: {
      alone: '组装柜子, 装家具, 组装家具, 拧螺丝, 装书架, 做木箱, 拧螺钉, 上螺丝',
      do: '组装, 装, 搭, 做',
      what: '柜子, 衣柜, 橱柜, 鞋柜, 家具, 书架, 书桌, 床架, 婴儿床, 桌子, 椅子, 狗窝, 鸟窝, 鸟屋',
    },
    ...JOB,
    place: 'room',
    play: handiwork({
      bench: 'ground',
      motion: 'tool',
      size: { half: 0.12, tall: 0.34 },
      seconds: 1.3,
      at: [0.6, 0, 0],
      held: [{ thing: 'screwdriver', in: 'right' }],
      on: 'half-shelf',
      work: false,
    }),
  },
  'pick-low': {
    en: {
      alone: 'pull weeds, pull up weeds, pull out weeds, pull weeds out, weed a flowerbed, weed the garden',
      do: 'pick, harvest, gather, collect, pull up, pull, dig up, unearth, pull out',
      what: 'strawberry, strawberries, mushrooms, mushroom, berries, blueberries, raspberries, cotton, tomatoes, tomato, herbs, peppers, cabbages, cabbage, carrots, potatoes, turnips, beets, lettuces, beans, peas, asparagus, pumpkins, radishes, beetroot, onions, leeks, garlic, ginger, sweet potatoes, yams, spinach, kale, watermelons, melons, zucchini, cucumbers, chilies, clams, mussels, seaweed, truffles, saffron, lavender, aloe, acorns, chestnuts, pine cones, pinecones, cranberries, weeds, turnip, carrot, potato, radish, onion, beet',
    },
    zh: {
      alone:
        '采蘑菇, 摘草莓, 采草莓, 挖野菜, 采药, 拔萝卜, 拔花生, 拔大葱, 拔草, 割韭菜, 挖红薯, 挖土豆, 摘黄瓜, 摘茄子, 挖竹笋, 挖笋, 摘豆角, 挖藕, 挖莲藕, 拾棉花, 拔葱, 收花生, 挖人参, 采草药, 采中药, 刨土豆, 刨红薯',
      do: '采, 摘, 挖, 收, 拔, 刨, 拾, 摘下, 割',
      what: '蘑菇, 草莓, 棉花, 野菜, 番茄, 西红柿, 辣椒, 蓝莓, 白菜, 萝卜, 胡萝卜, 大葱, 杂草, 红薯, 土豆, 竹笋, 笋, 莲藕, 藕, 草药, 人参, 药材, 青菜, 茄子, 豆角, 菜, 花生, 韭菜, 菌子, 菌菇',
    },
    ...JOB,
    place: 'garden',
    play: handiwork({
      bench: 'ground',
      motion: 'pinch',
      size: { half: 0.2, tall: 0.3 },
      seconds: 1.8,
      at: [0.56, 0, 0],
      on: 'berry-bush',
      with: [{ thing: 'fruit-basket', at: [0.5, -0.5, 0.3] }],
      work: false,
    }),
  },
  'roast-on-stick': {
    en: {
      alone: 'roast marshmallows, toast marshmallows',
      do: 'roast, toast',
      what: 'marshmallow, marshmallows, sausages over a fire, hot dogs over a fire, sweet potatoes, bread over a fire, chestnuts',
    },
    zh: { alone: '烤棉花糖, 烤红薯, 烤地瓜, 围炉烤火, 烤火', do: '烤', what: '棉花糖, 红薯, 地瓜, 栗子' },
    ...JOB,
    place: 'campsite',
    apart: 1.9,
    play: {
      stance: 'seat',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.08, 0.12], left: [0.16, 0.1, 0.04], lean: 0.14, nod: 0.16, aim: [0.92, 0.1, -0.3] },
        { at: 0.5, right: [0.26, -0.06, 0.14], lean: 0.18, aim: [0.95, 0.06, -0.22] },
      ],
      held: [{ thing: 'roasting-stick', in: 'right' }],
      around: [
        { thing: 'log-seat', at: [-0.02, 0, 0] },
        { thing: 'camp-fire', at: [0.95, 0, 0], shared: true },
      ],
    },
  },
  'paint-small': {
    en: {
      do: 'paint, glaze, decorate, colour, color, dye, varnish',
      what: 'puppet, marionette, eyebrows, eyebrows of a puppet, face of a doll, face of a puppet, toy soldier, lantern, ornament, baubles, nesting doll, matryoshka, egg, eggs, easter eggs, easter egg, figurine, model, miniature, vase, mask, cup, mug, bowl, plate, doll, pebble, stone, clay pot, flower pot, wooden toy, paper fan, paper lantern',
    },
    zh: {
      alone:
        '画彩蛋, 画脸谱, 画扇子, 彩绘, 给面具上色, 面具上色, 画面具, 给彩蛋上色, 给石膏上色, 给泥人上色, 上色, 涂色',
      do: '画, 绘, 彩绘, 涂, 上色',
      what: '彩蛋, 木偶, 娃娃, 泥人, 兔儿爷, 灯笼, 面具, 花瓶, 杯子, 脸谱, 扇子, 陶罐, 碗, 石膏娃娃',
    },
    ...JOB,
    place: 'room',
    play: handiwork({
      bench: 'desk',
      motion: 'above',
      size: { half: 0.09, tall: 0.12 },
      seconds: 1.8,
      held: [{ thing: 'brush', in: 'right' }],
      on: 'painted-egg',
      work: { metres: 0.34 },
    }),
  },
  'measure-length': {
    en: {
      do: 'measure, mark',
      what: 'plank, planks, board, wood, table, length, beam, piece of wood, wooden board, window, wall, floor, door',
    },
    zh: {
      alone: '量木板, 量木头, 量墙面, 量尺寸',
      do: '量, 测量, 丈量, 量着',
      what: '木板, 木头, 长度, 墙面, 墙, 地面, 门, 窗户, 地板, 桌子, 玻璃',
    },
    ...JOB,
    place: 'workshop',
    play: handiwork({
      bench: 'table',
      motion: 'draw',
      size: { half: 0.2, tall: -0.06 },
      seconds: 2.6,
      held: [{ thing: 'stretched-tape', in: 'both' }],
      on: 'work-board',
      work: false,
    }),
  },
  'shake-cocktail': {
    en: {
      alone: 'shake a cocktail, mix a cocktail, make a cocktail, mix drinks, mix cocktails, make cocktails',
      do: 'shake, mix, make, muddle, strain, garnish, stir',
      what: 'cocktail, cocktails, martini, mojito, shaker, cocktail shaker, mint, negroni, margarita, gin and tonic, daiquiri, cosmopolitan, old fashioned, mocktail, mocktails',
    },
    zh: {
      alone: '调酒, 调鸡尾酒, 摇鸡尾酒',
      do: '调, 摇, 摇着, 晃, 晃动, 摇晃',
      what: '酒, 鸡尾酒, 雪克壶, 调酒壶, 摇酒壶',
    },
    ...JOB,
    place: 'bar',
    play: {
      stance: 'stand',
      seconds: 0.5,
      keys: [
        { at: 0, right: [0.22, -0.14, 0.2], left: [0.26, -0.04, 0.25], turn: -0.15, look: 0.2 },
        { at: 0.5, right: [0.27, -0.12, 0.26], left: [0.31, -0.02, 0.31] },
      ],
      held: [{ thing: 'shaker', in: 'both' }],
      around: [{ thing: 'counter', at: [0.72, 0, 0] }],
    },
  },
  'cook-on-fire': {
    en: {
      do: 'stir, cook, heat, make, boil, fry, prepare',
      what: 'over a campfire, over the campfire, over a fire, over an open fire, campfire, camping stove, camp stove, on a camping stove, pot over a fire, bonfire',
    },
    zh: { alone: '野炊, 生火做饭, 用柴火做饭', do: '煮, 做, 烧', what: '野餐锅, 篝火' },
    refines: 'stir',
    ...JOB,
    place: 'campsite',
    play: {
      stance: 'kneel',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.33, -0.06, 0.46] },
          left: [0.12, 0.12, 0.04],
          lean: 0.2,
          nod: 0.2,
          aim: [0.4, 0.2, -0.9],
        },
        { at: 0.35, right: { by: 'ground', off: [0.36, 0, 0.46] } },
        { at: 0.7, right: { by: 'ground', off: [0.38, -0.05, 0.46] } },
      ],
      held: [{ thing: 'ladle', in: 'right' }],
      around: [{ thing: 'fire-pot', at: [0.7, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
