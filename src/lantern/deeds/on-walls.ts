import type { DeedCard } from './deed-card.ts';

const AT_WALL = { base: 'stand', view: 'away', near: true } as const;

/** What is done to a wall, a pane or what hangs there: drawn on, rung at, turned. */
export const ON_WALLS = {
  // A sun, a house and somebody grow line by line under the crayon.
  'draw-on-wall': {
    refines: 'draw, paint, write',
    en: {
      alone: 'scribble on the wall, scribble on a wall, doodle on the wall, doodle on a wall',
      do: 'draw, scribble, doodle, crayon, colour, color, write, scrawl, sketch',
      what: 'on the wall, on a wall, on the walls, all over the wall, on the wallpaper, on the living room wall, wall with crayons, walls with crayons',
    },
    zh: {
      alone: '在墙上画画, 在墙上涂鸦, 在墙上乱画, 在墙上乱涂乱画, 往墙上画画, 用蜡笔在墙上画画, 在墙壁上画画, 在墙上画',
    },
    ...AT_WALL,
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 6,
      once: true,
      keys: [
        { at: 0, right: [0.34, -0.12, 0.2], left: [0.04, 0.13, -0.02], aim: [0.9, 0.1, 0.3] },
        { at: 0.16, right: [0.35, -0.02, 0.32], lean: 0.03 },
        { at: 0.34, right: [0.35, -0.16, 0.28] },
        { at: 0.52, right: [0.35, 0.02, 0.2] },
        { at: 0.68, right: [0.35, -0.14, 0.14] },
        { at: 0.84, right: [0.35, 0.0, 0.26] },
        { at: 1, right: [0.35, -0.1, 0.18] },
      ],
      held: [{ thing: 'wax-crayon', in: 'right' }],
      around: [{ thing: 'wall-drawing', at: [0.74, 0, 0], onWall: true }],
    },
  },
  // Stroke by stroke, large on red paper.
  'write-character': {
    ...AT_WALL,
    en: {
      do: 'write, paint, brush',
      what: 'chinese character, large character, big character, huge character, character for good fortune, character fu, fu character, kanji, chinese character for luck',
    },
    zh: {
      alone: '写福字, 写大字, 写福, 写毛笔大字',
      do: '写, 用毛笔写, 书写, 挥毫写下, 写下, 挥毫',
      what: '福字, 福, 大字, 龙字, 寿字, 喜字, 字, 汉字, 大福字, 大大的福字',
    },
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 8,
      once: true,
      keys: [
        { at: 0, right: [0.34, -0.02, 0.4], left: [0.02, 0.12, 0.02], aim: [0.9, 0.1, 0.1] },
        { at: 0.12, right: [0.35, -0.1, 0.3] },
        { at: 0.24, right: [0.35, -0.02, 0.34] },
        { at: 0.4, right: [0.35, -0.06, 0.16], lean: 0.04 },
        { at: 0.52, right: [0.35, 0.12, 0.38] },
        { at: 0.66, right: [0.35, 0.16, 0.28] },
        { at: 0.82, right: [0.35, 0.06, 0.18], lean: 0.04 },
        { at: 1, right: [0.33, 0.16, 0.18] },
      ],
      held: [{ thing: 'writing-brush', in: 'right' }],
      around: [{ thing: 'big-character', at: [0.74, 0, 0], onWall: true }],
    },
  },
  // The finger wipes a face into the breath on the glass.
  'draw-on-pane': {
    refines: 'draw, paint, write, draw-on-wall',
    en: {
      alone:
        'draw a smiley face on the window, draw a smiley on the window, draw a heart on the window, draw a smiley face on a foggy window',
      do: 'draw, doodle, write, trace, paint, sketch',
      what: 'on the window, on a window, on the glass, on the foggy window, on a foggy window, on the fogged window, on a fogged window, on the steamed window, on a steamy window, on the misted window, on the window pane, on the windowpane, on the frosty window, heart on the glass, in the condensation, in the steam',
    },
    zh: {
      alone:
        '在窗上画, 在窗户上画, 在玻璃上画, 在窗上画笑脸, 在窗户上画笑脸, 在玻璃上画笑脸, 在玻璃上画爱心, 在窗户上画爱心, 在窗玻璃上画, 在窗上画画, 在玻璃上写字, 在窗户上写字, 在车窗上画, 哈气画笑脸, 用手指画笑脸, 用手指画了个笑脸, 用手指画了一个笑脸, 用手指画爱心, 用手指画了个爱心, 用手指画了一颗心, 在车窗上画笑脸, 在车窗上画了个笑脸, 在车窗上画爱心, 在起雾的窗上画笑脸, 在起雾的玻璃上画笑脸, 在起雾的窗户上画笑脸',
    },
    ...AT_WALL,
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 5,
      once: true,
      keys: [
        { at: 0, right: [0.32, -0.12, 0.22], left: [0.04, 0.13, -0.02], hands: { right: 'point' } },
        { at: 0.12, right: [0.35, -0.17, 0.3] },
        { at: 0.24, right: [0.35, -0.12, 0.14] },
        { at: 0.36, right: [0.35, 0.02, 0.16] },
        { at: 0.48, right: [0.35, 0.04, 0.32] },
        { at: 0.6, right: [0.35, -0.08, 0.36] },
        { at: 0.76, right: [0.35, -0.12, 0.24] },
        { at: 1, right: [0.34, -0.01, 0.22] },
      ],
      around: [{ thing: 'misted-pane', at: [0.76, 0, 0], onWall: true }],
    },
  },
  // A finger on the button beside the door, from which the sound goes out.
  'ring-doorbell': {
    en: {
      alone: 'ring the doorbell, ring a doorbell, press the doorbell, press a doorbell, ring the bell at the door',
      do: 'ring, press, push, buzz',
      what: 'doorbell, door bell, bell of the house, door buzzer, intercom',
    },
    zh: { alone: '按门铃, 按响门铃, 摁门铃, 按铃', do: '按, 按响, 摁', what: '门铃' },
    ...AT_WALL,
    place: 'small-town',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.3, -0.16, 0.24], left: [0.04, 0.13, -0.01], hands: { right: 'point' }, nod: 0.02 },
        { at: 0.25, right: [0.36, -0.19, 0.25], lean: 0.06 },
        { at: 0.65, right: [0.36, -0.19, 0.25], lean: 0.06 },
        { at: 0.85, right: [0.28, -0.16, 0.22] },
      ],
      around: [{ thing: 'belled-door', at: [0.76, 0, 0], onWall: true }],
    },
  },
  // A row of drums that turn under the hand that goes along them.
  'turn-prayer-wheel': {
    en: {
      alone: 'spin prayer wheels, turn prayer wheels, spin a prayer wheel, turn a prayer wheel',
      do: 'spin, turn, rotate, push',
      what: 'prayer wheel, prayer wheels',
    },
    zh: {
      alone: '转经筒, 转动经筒, 转动转经筒, 摇转经筒, 转转经筒, 推转经筒, 转经',
      do: '转, 转动, 摇, 推动, 推, 拨动',
      what: '经筒, 转经筒, 经轮',
    },
    ...AT_WALL,
    place: 'temple-hall',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.32, -0.16, 0.2],
          left: [0.14, 0.05, 0.22],
          lean: 0.06,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, right: [0.34, 0.04, 0.2], lean: 0.08, side: 0.04 },
        { at: 0.75, right: [0.22, -0.06, 0.24], lean: 0.04 },
      ],
      around: [{ thing: 'prayer-wheels', at: [0.74, 0, 0], onWall: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
