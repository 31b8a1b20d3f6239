import type { DeedCard } from './deed-card.ts';

const WORKS = { base: 'stand', view: 'three-quarter', near: true } as const;

/** Work with fire, spray, tiles and hoses, and tricks of the hand. */
export const TRADE_WORK = {
  'blow-glass': {
    en: {
      alone: 'glassblow, blow glass',
      do: 'blow, make, spin, turn, shape, puff into, blow into, rotate, twirl, gather',
      what: 'glowing blob, molten blob, blob of glass, gob of glass, long pipe, blowpipe, molten glass, glass, molten glass, glass vase, hot glass, glowing glass, glass bulb, glass bubble, bulb on a pipe, glowing bulb, pipe, glowing pipe',
    },
    zh: { alone: '吹玻璃, 吹制玻璃', do: '吹, 吹制, 转动, 旋转', what: '玻璃, 玻璃瓶, 玻璃泡, 玻璃液, 吹管, 玻璃花瓶' },
    ...WORKS,
    place: 'smithy',
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.2, -0.06, 0.26], left: [0.36, 0.03, 0.2], nod: 0.06, lean: 0.02 },
        { at: 0.5, right: [0.21, -0.05, 0.27], left: [0.37, 0.05, 0.21], lean: 0.08, nod: 0.02 },
      ],
      held: [{ thing: 'blowpipe', in: 'body', at: [0, 0, 0.1] }],
    },
  },
  'tattoo-arm': {
    en: {
      alone: 'tattoo, give a tattoo, do a tattoo, get a tattoo',
      do: 'get, give, draw, make, ink, do',
      what: "tattoo, tattoos, tattooed, shoulder, forearm, sleeve, bicep, calf, customer's arm",
      whom: 'tattoo',
    },
    zh: { alone: '纹身, 刺青, 做纹身', do: '做, 纹, 刺', what: '纹身, 刺青' },
    ...WORKS,
    place: 'barbershop',
    play: {
      stance: 'seat',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.09, 0.19],
          left: [0.33, 0.08, 0.12],
          lean: 0.2,
          nod: 0.26,
          aim: [0.45, 0.7, -0.5],
          hands: { right: 'pinch', left: 'flat' },
        },
        { at: 0.5, right: [0.26, -0.07, 0.185], aim: [0.4, 0.75, -0.5], lean: 0.22 },
      ],
      held: [{ thing: 'tattoo-needle', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'inked-arm', at: [0.6, 0, 0] },
      ],
    },
  },
  'tile-wall': {
    en: {
      alone: 'tile a wall, lay tiles, tile a floor, tile, grout',
      do: 'lay, tile, fix, set, install, caulk, seal, regrout, retile, grout',
      what: 'tile, tiles, bathroom tiles, floor tiles, wall tiles, bathtub, shower, bathroom floor, kitchen floor, backsplash, mosaic, mosaic tiles, swimming pool, terrace',
    },
    zh: {
      alone: '贴瓷砖, 铺瓷砖, 铺地砖, 铺地板, 铺木地板, 铺瓦片, 铺瓦',
      do: '贴, 铺, 砌',
      what: '瓷砖, 地砖, 墙砖, 地板, 瓦片, 瓦, 马赛克',
    },
    ...WORKS,
    place: 'bathroom',
    view: 'away',
    play: {
      stance: 'half-kneel',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.16, -0.12, 0.08], left: [0.2, 0.06, 0.1], nod: 0.06, aim: [0.2, 0, 1] },
        {
          at: 0.35,
          right: [0.32, -0.04, 0.18],
          left: [0.31, 0.06, 0.12],
          lean: 0.1,
          nod: 0,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.55,
          right: [0.33, -0.04, 0.18],
          left: [0.32, 0.06, 0.12],
          lean: 0.12,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.7, right: [0.3, -0.06, 0.2], left: [0.31, 0.06, 0.12], lean: 0.08 },
      ],
      held: [{ thing: 'one-tile', in: 'right', between: [0, 0.4] }],
      around: [{ thing: 'tiled-wall', at: [0.62, 0, 0], onWall: true }],
    },
  },
  'extinguish-fire': {
    en: {
      alone: 'extinguish a fire, put out a fire, use a fire extinguisher, extinguish',
      do: 'extinguish, put out, fight, use, douse',
      what: 'fire, flames, fires, blaze, fire extinguisher, extinguisher',
    },
    zh: { alone: '灭火, 救火, 扑火', do: '扑灭, 用, 灭', what: '火, 大火, 灭火器' },
    ...WORKS,
    place: 'car-park',
    play: {
      stance: 'wide',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: [0.26, -0.1, 0.1],
          left: [0.08, 0.14, -0.03],
          aim: [0.9, -0.1, -0.3],
          aimLeft: [0.2, 0, -1],
          lean: 0.06,
        },
        { at: 0.5, right: [0.26, -0.02, 0.12], aim: [0.9, 0.15, -0.25], turn: 0.14 },
      ],
      held: [
        { thing: 'fire-bottle', in: 'left' },
        { thing: 'foam-spray', in: 'right' },
      ],
      around: [{ thing: 'floor-fire', at: [1.75, 0, 0] }],
    },
  },
  'pump-gas': {
    en: {
      alone: 'pump gas, fill up the car, refuel, fuel a car, refuel a car, get gas',
      do: 'pump, fill, fill up, put, buy',
      what: 'gas, petrol, fuel, gasoline, tank, gas tank, gas pump',
    },
    zh: { alone: '加油站加油, 在加油站加油, 给车加油, 给汽车加油, 给车加满油', do: '加', what: '汽油, 油' },
    ...WORKS,
    place: 'petrol-station',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.3, -0.06, 0.04], left: [0.05, 0.14, 0], lean: 0.06, nod: 0.16, aim: [0.95, 0, -0.2] },
        { at: 0.5, right: [0.31, -0.06, 0.045], nod: 0.06, look: 0.2 },
      ],
      held: [{ thing: 'fuel-nozzle', in: 'right' }],
      around: [{ thing: 'car-flank', at: [0.9, 0, 0], goesOn: true }],
    },
  },
  'sand-floor': {
    en: {
      alone: 'sand the floor, sand a floor, polish the floor',
      do: 'sand, polish, buff, wax',
      what: 'floor, floors, wooden floor, floorboards',
    },
    zh: { alone: '打磨地板, 给地板打蜡', do: '打磨, 抛光', what: '地板, 地面' },
    refines: 'blow-bubbles',
    base: 'stand',
    view: 'three-quarter',
    place: 'room',
    play: {
      stance: 'wide',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.24, -0.1, 0.02], left: [0.24, 0.1, 0.02], lean: 0.16, nod: 0.22, turn: -0.1 },
        { at: 0.5, right: [0.32, -0.06, 0.02], left: [0.32, 0.12, 0.02], lean: 0.24, turn: 0.12 },
      ],
      held: [{ thing: 'floor-sander', in: 'both' }],
    },
  },
  'spray-paint': {
    en: {
      alone:
        'spray paint, spray-paint, spray painting, paint graffiti, spray graffiti, tag graffiti, do graffiti, draw graffiti, spray a wall, spray the wall, spray a train, spray a tag',
      do: 'spray, paint, tag, draw, spray paint',
      what: 'graffiti, wall with spray paint, mural, mural of, fresco of, graffiti of, spray can, spray paint',
    },
    zh: {
      alone: '喷漆, 涂鸦, 画涂鸦, 喷涂鸦',
      do: '喷, 画, 喷绘, 涂鸦, 画画, 喷漆',
      what: '涂鸦, 墙绘, 壁画, 墙上, 墙壁上, 围墙上',
    },
    ...WORKS,
    place: 'alley',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.26, -0.08, 0.3], left: [0.05, 0.14, 0], aim: [0.1, 0, 1], nod: -0.04 },
        { at: 0.3, right: [0.3, -0.02, 0.42], nod: -0.12, side: 0.03 },
        { at: 0.55, right: [0.28, -0.06, 0.26], lean: 0.05 },
        { at: 0.8, right: [0.3, -0.02, 0.14], nod: 0.08, lean: 0.1 },
      ],
      held: [{ thing: 'spray-can', in: 'right' }],
      around: [{ thing: 'sprayed-wall', at: [0.6, 0, 0], onWall: true }],
    },
  },
  'magic-trick': {
    en: {
      alone:
        'do magic, perform magic, do a magic trick, perform a magic trick, do magic tricks, pull a rabbit out of a hat, pull rabbit from hat, pull rabbit out of hat, pull a rabbit from a hat, pull a rabbit from his hat, pull a rabbit from a top hat, pull a rabbit out of his hat',
      do: 'perform, do, show, pull, make',
      what: 'magic, magic trick, magic tricks, card trick, trick, tricks, rabbit out of a hat, rabbit out of his hat, rabbit, scarves from his sleeve, scarves from her sleeve, silk scarves, scarf, scarves, coin, from his sleeve, from her sleeve, rabbit from hat, rabbit out of hat, rabbit from a hat, rabbit from a top hat, rabbit from top hat, vanish, disappear, coin vanish, coin disappear',
    },
    zh: { alone: '变魔术, 表演魔术, 变戏法', do: '变, 表演', what: '魔术, 戏法' },
    ...WORKS,
    place: 'theatre',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.26, -0.12, 0.24], left: [0.26, 0.08, 0.08], aim: [0.7, 0.5, -0.4], nod: 0.16, open: 'left' },
        { at: 0.22, right: [0.28, -0.06, 0.2], aim: [0.6, 0.6, -0.6], nod: 0.2 },
        {
          at: 0.4,
          right: [0.2, -0.2, 0.36],
          aim: [0.2, -0.4, 1],
          left: [0.24, 0.14, 0.26],
          nod: -0.1,
          lean: -0.06,
          open: 'left',
        },
        {
          at: 0.85,
          right: [0.2, -0.22, 0.34],
          aim: [0.2, -0.4, 1],
          left: [0.24, 0.15, 0.25],
          nod: -0.06,
          tilt: 0.1,
          open: 'left',
        },
      ],
      held: [{ thing: 'wand', in: 'right' }],
      around: [{ thing: 'rabbit-hat', at: [0.64, 0, 0] }],
    },
  },
  'yo-yo': {
    en: {
      alone: 'yo-yo, play with a yo-yo, play with a yoyo',
      do: 'play, spin, throw, swing, use',
      what: 'yo-yo, yoyo, yo yo',
    },
    zh: { alone: '玩溜溜球, 玩悠悠球, 抖空竹', do: '玩, 耍, 抖', what: '溜溜球, 悠悠球, 空竹' },
    ...WORKS,
    place: 'park',
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        { at: 0, right: [0.2, -0.15, 0.14], left: [0.05, 0.14, 0.02], nod: 0.14, hands: { right: 'point' } },
        { at: 0.4, right: [0.22, -0.15, 0.06], nod: 0.24, hands: { right: 'flat' } },
        { at: 0.6, right: [0.22, -0.15, 0.08] },
      ],
      held: [{ thing: 'yo-yo-on-string', in: 'right' }],
    },
  },
  'inflate-balloon': {
    en: {
      alone: 'blow up a balloon, inflate a balloon, blow balloons, blow up balloons, inflate balloons, blow a balloon',
      do: 'blow, blow up, inflate, make, twist',
      what: 'balloon, balloons, balloon shapes, balloon animals',
    },
    zh: { alone: '吹气球', do: '吹, 吹大, 捏, 扭, 打', what: '气球, 气球狗, 气球动物, 造型气球' },
    ...WORKS,
    place: 'room',
    close: true,
    play: {
      stance: 'stand',
      seconds: 5,
      lips: 'blow',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.045, -0.045, -0.075] },
          left: { by: 'mouth', off: [0.05, 0.045, -0.08] },
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.3, lean: -0.08, nod: -0.08 },
        { at: 0.5, lean: 0.05, nod: 0.06 },
        { at: 0.7, lean: -0.08, nod: -0.08 },
        { at: 0.9, lean: 0.05, nod: 0.06 },
      ],
      held: [{ thing: 'blown-balloon', in: 'body', at: [0, 0, 0.2] }],
    },
  },
  'pick-produce': {
    en: {
      do: 'choose, select, pick out, inspect, buy, examine, shop for',
      what: 'tomato, tomatoes, fruit, fruits, apple, apples, vegetables, oranges, melon, watermelon, potatoes, cabbage, eggplants, cucumbers, lemons, peppers, produce, groceries',
    },
    zh: {
      alone: '挑西红柿, 挑水果, 选水果, 挑菜, 挑蔬菜, 选菜, 买菜, 买水果, 拍西瓜, 敲西瓜, 挑西瓜, 拍拍西瓜',
      do: '挑, 选, 挑选, 选购, 买, 捏, 捏捏, 闻, 称',
      what: '西红柿, 番茄, 水果, 苹果, 蔬菜, 菜, 西瓜, 土豆, 橙子, 白菜, 黄瓜, 茄子, 桃子, 辣椒, 柿子, 芒果, 牛油果, 桃, 猕猴桃, 榴莲, 橘子, 柚子',
    },
    ...WORKS,
    place: 'market',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.34, -0.08, 0.0], left: [0.16, 0.12, 0.04], lean: 0.22, nod: 0.22 },
        { at: 0.25, right: [0.26, -0.06, 0.2], lean: 0.06, nod: 0.16 },
        { at: 0.45, right: [0.25, -0.05, 0.24], left: [0.25, 0.05, 0.2], tilt: 0.12, nod: 0.12 },
        { at: 0.65, right: [0.25, -0.06, 0.23], left: [0.25, 0.05, 0.2], tilt: -0.1, nod: 0.12 },
      ],
      held: [{ thing: 'tomato-in-hand', in: 'right' }],
      around: [{ thing: 'produce-stall', at: [0.72, 0, 0] }],
      work: { at: 'right', metres: 0.16, instead: ['tomato-in-hand'], most: 1 },
    },
  },
} as const satisfies Record<string, DeedCard>;
