import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both hands at the two leaves of a window, which go out and away. */
const AT_LEAVES: readonly PoseKey[] = [
  { at: 0, right: [0.26, -0.05, 0.24], left: [0.26, 0.05, 0.24], lean: 0.02 },
  { at: 0.25, right: [0.28, -0.06, 0.24], left: [0.28, 0.06, 0.24], lean: 0.06 },
  { at: 0.75, right: [0.36, -0.26, 0.26], left: [0.36, 0.26, 0.26], lean: 0.2, nod: -0.06 },
  { at: 1, right: [0.34, -0.28, 0.26], left: [0.34, 0.28, 0.26], lean: 0.12, nod: -0.1 },
];
/** One hand at the handle of a drawer, which comes to the body. */
const AT_DRAWER: readonly PoseKey[] = [
  { at: 0, right: { by: 'ground', off: [0.3, -0.04, 0.42] }, left: [0.06, 0.13, -0.04], lean: 0.34, nod: 0.2 },
  { at: 0.25, right: { by: 'ground', off: [0.3, -0.04, 0.42] }, lean: 0.34, nod: 0.2 },
  { at: 0.7, right: { by: 'ground', off: [0.12, -0.04, 0.42] }, lean: 0.2, nod: 0.3, hips: [-0.06, 0, 0] },
  { at: 1, right: { by: 'ground', off: [0.12, -0.04, 0.42] }, lean: 0.22, nod: 0.36, hips: [-0.06, 0, 0] },
];

/** The keys of a deed the other way round: what opens is shut. */
export function backward(keys: readonly PoseKey[]): readonly PoseKey[] {
  const [first] = keys;
  return keys.toReversed().map((key) => ({ ...first, ...key, at: Math.round((1 - key.at) * 100) / 100 }));
}

/** What is opened and shut, and taken from where it is. */
export const OPENINGS = {
  'open-window': {
    en: {
      alone: 'open the window, open a window, open the shutters',
      do: 'open, throw open, push open, unlatch, raise, roll up, pry open, force open, jimmy',
      what: 'window, windows, shutters, shutter, casement, shop shutter, blind, blinds',
    },
    zh: {
      alone: '开窗, 开窗户, 推开窗, 推开窗户, 打开窗户, 打开窗',
      do: '开, 打开, 推开, 拉开, 掀开',
      what: '窗户, 窗, 窗子, 百叶窗',
    },
    base: 'stand',
    place: 'room',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 3.4,
      once: true,
      keys: AT_LEAVES,
      around: [{ thing: 'casement', at: [0.56, 0, 0], onWall: true }],
    },
  },
  'shut-window': {
    en: {
      alone:
        'close the window, close a window, shut the window, close the shutters, draw the blinds, pull the blinds down, draw the shades',
      do: 'close, shut, pull shut, latch, pull down, roll down, lower, draw down',
      what: 'window, windows, shutters, shutter, casement, shop shutter, blind, blinds',
    },
    zh: {
      alone: '关窗, 关窗户, 关上窗户, 关上窗',
      do: '关, 关上, 合上, 拉上',
      what: '窗户, 窗, 窗子, 百叶窗',
    },
    base: 'stand',
    place: 'room',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 3.8,
      once: true,
      keys: backward(AT_LEAVES),
      around: [{ thing: 'casement-shutting', at: [0.56, 0, 0], onWall: true }],
    },
  },
  'open-drawer': {
    en: {
      alone:
        'open a drawer, open the drawer, pull out a drawer, file papers, file documents, put files away, file paperwork',
      do: 'open, pull out, pull open, search, rummage in, rummage through, look in, slide open',
      what: 'drawer, drawers, dresser, chest of drawers, nightstand, bedside table',
    },
    zh: {
      alone: '开抽屉, 打开抽屉, 拉开抽屉, 翻抽屉, 翻找东西, 翻箱倒柜, 找东西, 翻东西',
      do: '开, 打开, 拉开, 翻',
      what: '抽屉',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3,
      once: true,
      keys: AT_DRAWER,
      around: [{ thing: 'drawer-chest', at: [0.92, 0, 0] }],
    },
  },
  'shut-drawer': {
    en: {
      alone: 'close a drawer, close the drawer, shut a drawer, shut the drawer, push a drawer shut',
      do: 'close, shut, push shut, slide shut',
      what: 'drawer, drawers',
    },
    zh: { alone: '关抽屉, 关上抽屉, 推上抽屉, 合上抽屉', do: '关, 关上, 合上, 推上', what: '抽屉' },
    base: 'stand',
    place: 'bedroom',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3.4,
      once: true,
      keys: backward(AT_DRAWER),
      around: [{ thing: 'drawer-chest-shutting', at: [0.92, 0, 0] }],
    },
  },
  'open-jar': {
    en: {
      alone: 'unscrew a jar, unscrew the lid, twist off the lid, open a jar, open the jar, twist a lid off',
      do: 'open, unscrew, twist open, twist off, close, shut, screw, seal, pry open, prise open',
      what: 'jar, lid, jam jar, pickle jar, jar of pickles, jar of jam, jar of honey, lid of a jar, jars, mason jar, bottle cap, tin, can of beans, tin of tuna, can of soup, tin of sardines, can of tuna, tin can, olive jar, honey jar, peanut butter jar, thermos, paint can',
    },
    zh: {
      alone: '拧瓶盖, 拧开瓶盖, 拧开罐子, 打开罐子, 开罐头, 拧开盖子',
      do: '拧, 拧开, 打开, 盖上, 拧紧',
      what: '罐子, 瓶盖, 盖子, 罐头, 玻璃罐, 果酱瓶',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.22, -0.03, 0.2],
          left: [0.22, 0.03, 0.04],
          nod: 0.22,
          aimLeft: [0.06, -0.05, 1],
          side: -0.05,
        },
        { at: 0.22, right: [0.24, -0.05, 0.2], side: 0.06, tilt: 0.06, aimLeft: [0.06, 0.2, 1] },
        { at: 0.44, right: [0.21, -0.02, 0.2], side: -0.05, aimLeft: [0.06, -0.2, 1] },
        { at: 0.62, right: [0.24, -0.05, 0.21], side: 0.04 },
        { at: 0.8, right: [0.26, -0.16, 0.2], side: 0.02, nod: 0.2 },
        { at: 0.95, right: [0.26, -0.16, 0.2], nod: 0.2 },
      ],
      held: [
        { thing: 'preserve-jar', in: 'left', size: 1.25 },
        { thing: 'jar-lid', in: 'right', size: 1.25 },
      ],
    },
  },
  'take-from-table': {
    en: {
      do: 'pick up, take, grab, lift, pick, remove, snatch',
      what: 'from the table, off the table, from a table, off a table, from the desk, off the desk, from the shelf, off the shelf, from the counter, off the counter, from a shelf, from a desk',
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
        { at: 0, right: { by: 'ground', off: [0.3, -0.05, 0.47] }, left: [0.05, 0.13, -0.04], lean: 0.36, nod: 0.2 },
        { at: 0.3, right: { by: 'ground', off: [0.31, -0.05, 0.47] }, lean: 0.38, nod: 0.2 },
        { at: 0.55, right: [0.26, -0.05, 0.24], lean: 0.02, nod: 0.22 },
        { at: 0.9, right: [0.26, -0.05, 0.25], lean: 0.02, nod: 0.26 },
      ],
      around: [{ thing: 'table', at: [0.74, 0, 0] }],
      work: { at: 'right', metres: 0.26, instead: [], most: 1 },
    },
  },
  'cut-melon': {
    en: {
      alone: 'cut a watermelon, slice a watermelon, cut open a watermelon',
      do: 'cut, slice, chop, cut open, split, carve, halve',
      what: 'watermelon, watermelons, melon, cantaloupe, watermelon in half',
    },
    zh: { alone: '切西瓜, 切瓜', do: '切, 切开, 劈开', what: '西瓜, 哈密瓜, 甜瓜' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.26, -0.06, 0.8] },
          left: { by: 'ground', off: [0.24, 0.14, 0.62] },
          lean: 0.12,
          nod: 0.26,
          aim: [0.8, 0.5, 0.2],
        },
        { at: 0.3, right: { by: 'ground', off: [0.26, -0.05, 0.78] }, lean: 0.14, aim: [0.85, 0.45, -0.05] },
        { at: 0.52, right: { by: 'ground', off: [0.28, -0.05, 0.6] }, lean: 0.24, aim: [0.85, 0.45, -0.1] },
        { at: 0.86, right: { by: 'ground', off: [0.28, -0.08, 0.6] }, lean: 0.2, aim: [0.85, 0.45, -0.1] },
      ],
      held: [{ thing: 'knife', in: 'right', size: 1.35 }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'cutting-board', at: [0.56, 0, 0] },
        { thing: 'cut-melon', at: [0.56, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
