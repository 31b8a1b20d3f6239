import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Heavy and dusty work about the house and the field. */
export const YARD_WORK = {
  'unroll-carpet': {
    en: {
      alone: 'roll out the red carpet, roll out a red carpet',
      do: 'unroll, roll out, roll up, lay, spread out, unfurl',
      what: 'carpet, rug, red carpet, mat, yoga mat, carpets, rugs, sleeping bag, turf, sleeping mat',
    },
    zh: { alone: '铺地毯, 铺红毯, 卷地毯, 铺开地毯', do: '铺, 铺开, 卷, 展开', what: '地毯, 红毯, 垫子, 瑜伽垫, 毯子' },
    base: 'stand',
    place: 'room',
    view: 'side',
    play: {
      stance: 'kneel',
      seconds: 2.8,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.42, -0.12, 0.34]), left: fromGround([0.42, 0.12, 0.34]), lean: 0.5, nod: 0.1 },
        { at: 0.4, right: fromGround([0.78, -0.12, 0.32]), left: fromGround([0.78, 0.12, 0.32]), lean: 0.8, nod: -0.1 },
        { at: 0.75, right: fromGround([0.8, -0.12, 0.32]), left: fromGround([0.8, 0.12, 0.32]), lean: 0.82, nod: -0.1 },
      ],
      around: [{ thing: 'rolled-carpet', at: [0, 0, 0] }],
    },
  },
  'beat-rug': {
    en: {
      alone: 'beat a rug, beat rugs, beat a carpet, beat the carpet, beat the dust out of a rug',
      do: 'beat, hit, whack, beat the dust out of, thump',
      what: 'rug, rugs, carpet, carpets, rug on a line, mattress, duvet, with a carpet beater',
    },
    zh: { alone: '拍打地毯, 打地毯, 拍被子, 拍打被子', do: '拍, 拍打, 打', what: '地毯, 毯子, 被子' },
    base: 'stand',
    place: 'garden',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 1.1,
      keys: [
        { at: 0, right: [-0.06, -0.14, 0.46], left: [0.14, 0.14, 0.1], lean: -0.08, turn: -0.4, aim: [-0.3, 0, 1] },
        { at: 0.4, right: [0.3, -0.06, 0.3], lean: 0.18, turn: 0.2, aim: [1, 0, 0.3] },
        { at: 0.55, right: [0.28, -0.06, 0.28], lean: 0.16, turn: 0.2, aim: [1, 0, 0.35] },
      ],
      held: [{ thing: 'rug-beater', in: 'right' }],
      around: [{ thing: 'hung-rug', at: [1.35, 0, 0], far: true }],
    },
  },
  'scatter-seed': {
    en: {
      alone: 'sow seeds, sow seed, sow a field, scatter seeds, scatter seed',
      do: 'scatter, sow, broadcast, spread, strew, throw',
      what: 'seed, seeds, seed across a field, seeds across a field, fertiliser, fertilizer, grain across a field, field with seeds',
    },
    zh: {
      alone: '撒种, 播种, 撒种子, 撒化肥, 施肥, 撒肥料, 撒花瓣, 撒喜糖',
      do: '撒, 播',
      what: '种子, 种, 化肥, 肥料, 花瓣, 纸钱, 石灰, 饲料',
    },
    base: 'stand',
    place: 'farm',
    view: 'three-quarter',
    play: {
      stance: 'as-is',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.14, 0.1, 0.06], left: [0.08, 0.15, 0.02], turn: 0.3, nod: 0.14 },
        { at: 0.4, right: [0.28, -0.22, 0.16], turn: -0.25, nod: 0.02, open: 'right' },
        { at: 0.65, right: [0.16, -0.34, 0.1], turn: -0.4, open: 'right' },
      ],
      held: [{ thing: 'seed-bag', in: 'body', at: [0.05, 0.13, 0.02] }],
    },
  },
  jackhammer: {
    en: {
      alone: 'break up the road, break concrete, jackhammer, drill the road, drill up the road',
      do: 'use, operate, work with, drill with, break with, drill, break up',
      what: 'jackhammer, pneumatic drill, road with a jackhammer, road drill, jack hammer, road, asphalt, concrete, pavement with a jackhammer, street with a jackhammer',
    },
    zh: {
      alone: '用风镐, 钻马路, 凿路面, 打风钻, 用电镐',
      do: '用, 钻, 凿, 操作',
      what: '风镐, 风钻, 电镐, 马路, 路面',
    },
    base: 'stand',
    place: 'construction-site',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 0.16,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.36, -0.15, 1.0]), left: fromGround([0.36, 0.15, 1.0]), lean: 0.24, nod: 0.2 },
        { at: 0.5, right: fromGround([0.36, -0.15, 0.975]), left: fromGround([0.36, 0.15, 0.975]), lean: 0.255 },
      ],
      around: [{ thing: 'jackhammer', at: [0.38, 0, 0] }],
    },
  },
  'empty-bucket': {
    en: {
      do: 'empty, tip out, pour out, dump, slosh, empty out',
      what: 'bucket, buckets, bucket of water, pail, basin, tub, dirty water, bucket out, water from a bucket, wheelbarrow of water, washtub',
    },
    zh: {
      alone: '泼水, 倒水桶, 倒掉脏水, 倒水, 倒洗脚水, 泼洗脚水',
      do: '倒, 泼, 倒掉',
      what: '水桶, 一桶水, 脏水, 盆里的水, 桶, 一盆水, 洗脚水, 污水',
    },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.09, 0.1], left: [0.2, 0.09, 0.06], lean: 0.02 },
        { at: 0.35, right: [0.28, -0.09, 0.16], left: [0.3, 0.09, 0.12], lean: 0.18, nod: 0.12 },
        { at: 0.85, right: [0.28, -0.09, 0.17], left: [0.3, 0.09, 0.14], lean: 0.2, nod: 0.14 },
      ],
      held: [{ thing: 'emptied-bucket', in: 'both' }],
    },
  },
  'dust-off': {
    en: {
      alone: 'dust himself off, dust herself off, brush himself off, brush herself off',
      do: 'brush, dust, pat, wipe, shake, brush off, dust off',
      what: 'his clothes, her clothes, flour off, dust off, crumbs off, his jacket, her skirt, his trousers, his apron, her apron, dirt off, sand off, snow off his coat, snow off her coat',
    },
    zh: {
      alone: '拍灰, 拍掉身上的灰, 拍身上的土, 掸灰, 拍拍身上的灰尘',
      do: '拍, 掸, 拍掉, 掸掉',
      what: '灰, 灰尘, 身上的雪, 面粉, 尘土, 身上的土',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.12, -0.04, 0.2],
          left: [0.1, 0.1, 0.06],
          lean: 0.1,
          nod: 0.3,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.4,
          right: [0.16, -0.14, 0.04],
          left: [0.1, 0.08, 0.16],
          turn: -0.1,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.7,
          right: [0.13, -0.02, 0.12],
          left: [0.13, 0.15, 0.0],
          turn: 0.08,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      held: [{ thing: 'brushed-dust', in: 'body', at: [0.1, 0, 0.1] }],
    },
  },
  'drop-barbell': {
    en: {
      do: 'drop, throw down, slam down, let go of',
      what: 'barbell, weights, weight, bar, kettlebell, dumbbell, dumbbells',
    },
    zh: { alone: '摔杠铃, 扔下杠铃, 放下杠铃', do: '摔, 扔下, 放下, 丢下', what: '杠铃, 哑铃' },
    base: 'stand',
    place: 'gym',
    view: 'facing-us',
    play: {
      stance: 'wide',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [0.02, -0.17, 0.0] },
          left: { by: 'crown', off: [0.02, 0.17, 0.0] },
          nod: -0.1,
        },
        {
          at: 0.3,
          right: { by: 'crown', off: [0.03, -0.17, -0.01] },
          left: { by: 'crown', off: [0.03, 0.17, -0.01] },
          nod: -0.1,
        },
        { at: 0.45, right: [0.12, -0.28, 0.16], left: [0.12, 0.28, 0.16], lean: 0.1, nod: 0.2, open: 'both' },
        { at: 0.85, right: [0.06, -0.24, 0.02], left: [0.06, 0.24, 0.02], lean: 0.14, nod: 0.3, open: 'both' },
      ],
      around: [{ thing: 'falling-barbell', at: [0.3, 0, 0], before: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
