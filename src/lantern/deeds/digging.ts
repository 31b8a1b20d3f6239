import type { DeedCard } from './deed-card.ts';
import { hafted } from './tool-reach.ts';

/** Opening the ground with spade and hoe. */
export const DIGGING = {
  dig: {
    en: {
      alone:
        'dig, shovel, paw ground, paw the ground, paw at the ground, root in the ground, muck out, muck out a stable, muck out the stable, muck out stables',
      do: 'dig, shovel, bury, dig up, scoop, scoop up, stoke, fill, fill in',
      what: 'lawn, flowerbed, flower bed, den, burrow, tunnel, bone, chest, treasure chest, nut, nuts, acorn, acorns, seed in the snow, time capsule, hole, ground, soil, sand, spade, garden, shovel, grave, treasure, coal, manure, dung, gravel, rubble, dirt, mud, earth, trench, ditch, well, potatoes, worms, peat, snow, foundation, sandpit, furnace, boiler, firebox, in a hole, pothole, hole in',
    },
    zh: {
      alone:
        '挖土, 挖坑, 挖, 刨坑, 刨土, 埋, 埋在, 埋进, 埋起来, 到处挖, 铲沙子, 铲土, 铲煤, 挖沟, 挖水渠, 挖地基, 挖泥, 和水泥, 拌水泥, 拌砂浆, 翻土, 松土, 挖井',
      do: '挖, 铲, 埋, 刨, 挖掘, 掘, 抡, 挥, 挥着, 挥动, 抡着, 拿着',
      what: '洞穴, 地洞, 草坪, 骨头, 宝箱, 松果, 橡果, 坚果, 土, 坑, 沙子, 洞, 泥土, 煤, 沟, 渠, 地基, 水泥, 砂浆, 泥, 花坛, 铁锹, 铲子',
    },
    base: 'stand',
    place: 'meadow',
    play: {
      stance: 'lunge',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        { at: 0, ...hafted('spade', [0.9, 0, -0.12], [0.5, 0.02, -0.86]), lean: 0.4, nod: 0.24 },
        { at: 0.28, ...hafted('spade', [0.95, 0, -0.1], [0.66, 0.02, -0.75]), lean: 0.5 },
        { at: 0.48, ...hafted('spade', [0.95, 0, -0.06], [0.74, 0.02, -0.67]), lean: 0.44 },
        { at: 0.62, ...hafted('spade', [0.98, 0.05, 0.42], [0.83, 0.05, -0.55]), lean: 0.16 },
        { at: 0.74, ...hafted('spade', [0.9, 0.62, 0.55], [0.76, 0.5, -0.38]), lean: 0.12, turn: 0.25 },
        { at: 0.86, ...hafted('spade', [0.9, 0.2, 0.3], [0.7, 0.2, -0.7]), lean: 0.2 },
      ],
      held: [
        { thing: 'spade', in: 'both' },
        { thing: 'earth-clod', in: 'both', between: [0.5, 0.75] },
      ],
      around: [{ thing: 'dug-hole', at: [0.95, 0, 0] }],
    },
  },
  hoe: {
    en: {
      alone: 'farm, plow, plough, till, hoe, weed',
      do: 'hoe, till, plow, plough, weed, work',
      what: 'field, soil, land, crops, rice field, farm',
    },
    zh: {
      alone: '锄地, 种地, 耕地, 耕种, 耕田, 锄草, 除草, 锄地除草',
      do: '锄, 耕, 种, 挥, 挥着, 挥动, 抡, 扛',
      what: '地, 田, 草, 庄稼, 锄头',
    },
    base: 'stand',
    place: 'meadow',
    play: {
      stance: 'lunge',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, ...hafted('hoe', [1.08, 0, 0.15], [0.76, 0.02, -0.65]), lean: 0.42, nod: 0.2 },
        { at: 0.32, ...hafted('hoe', [0.84, 0, 0.13], [0.62, 0.02, -0.78]), lean: 0.3 },
        { at: 0.48, ...hafted('hoe', [0.82, 0, 0.2], [0.64, 0.02, -0.76]), lean: 0.26 },
        { at: 0.7, ...hafted('hoe', [1.05, 0, 1.72], [0.72, 0.02, 0.68]), lean: 0, nod: 0.05 },
      ],
      held: [{ thing: 'hoe', in: 'both' }],
      around: [{ thing: 'furrows', at: [1.05, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
