import type { DeedCard } from './deed-card.ts';

/** Who is taken along does nothing but sit. */
const TAKEN = { en: {}, zh: {}, base: 'sit' } as const satisfies Partial<DeedCard>;

/** Going by paddle, sledge and wheels that another one pushes; who is taken along. */
export const CONVEYANCE = {
  kayak: {
    en: {
      alone: 'kayak, canoe, go kayaking, go canoeing',
      do: 'paddle, ride, steer, row, in',
      what: 'kayak, canoe, kayaks, canoes',
    },
    zh: { alone: '划皮划艇, 划独木舟', do: '划', what: '皮划艇, 独木舟' },
    base: 'run',
    place: 'river',
    view: 'side',
    partner: 'boat-mate',
    play: {
      stance: 'floor',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.24, -0.2, 0.1], left: [0.1, 0.18, 0.3], turn: 0.2, lean: 0.06, hips: [0, 0, 0.03] },
        { at: 0.25, right: [0.1, -0.2, 0.1], left: [0.26, 0.18, 0.28], turn: -0.15 },
        { at: 0.5, right: [0.12, -0.18, 0.3], left: [0.24, 0.2, 0.1], turn: -0.2 },
        { at: 0.75, right: [0.26, -0.18, 0.28], left: [0.1, 0.2, 0.1], turn: 0.15 },
      ],
      held: [{ thing: 'paddle', in: 'both' }],
      around: [{ thing: 'kayak', at: [0.02, 0, 0], before: true }],
    },
  },
  'boat-mate': {
    ...TAKEN,
    carried: { ahead: 0.44, up: 0, nearer: -0.02 },
    play: {
      stance: 'floor',
      seconds: 4,
      keys: [
        { at: 0, hips: [0.02, 0, 0.12], right: [0.16, -0.1, 0.1], left: [0.16, 0.1, 0.1], lean: -0.06 },
        { at: 0.5, right: [0.16, -0.1, 0.11], left: [0.2, 0.16, 0.26], open: 'left' },
      ],
    },
  },
  sledge: {
    en: {
      alone:
        'sled, sledge, toboggan, go sledding, go sledging, go tobogganing, bobsled, bobsledding, luge, go bobsledding',
      do: 'ride, slide, race, go, on, in, speed, sit, drive, steer',
      what: 'sled, sledge, toboggan, sleds, sledges, toboggans, sleigh, bobsled, bobsleigh, luge, dog sled, dogsled',
    },
    zh: { alone: '滑雪橇, 坐雪橇', do: '坐, 坐在, 滑, 乘', what: '雪橇, 雪橇上' },
    base: 'run',
    place: 'ski-slope',
    season: 'winter',
    view: 'side',
    feeling: 'happy',
    partner: 'sledge-mate',
    play: {
      stance: 'floor',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [0.02, 0, 0.16],
          leftFoot: [0.04, 0, 0.16],
          rightFoot: [0.06, 0, 0.16],
          right: [0.24, -0.1, 0.12],
          left: [0.24, 0.1, 0.12],
          lean: -0.16,
        },
        { at: 0.5, lean: -0.1, left: [0.14, 0.16, 0.4], open: 'left' },
      ],
      around: [{ thing: 'toboggan', at: [0.05, 0, 0] }],
    },
  },
  'sledge-mate': {
    ...TAKEN,
    feeling: 'happy',
    carried: { ahead: -0.22, up: 0, nearer: -0.02 },
    play: {
      stance: 'floor',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [0.02, 0, 0.16],
          leftFoot: [0, 0.02, 0.16],
          rightFoot: [0.02, -0.02, 0.16],
          right: { of: 'waist', off: [0, -0.1, 0.05], else: [0.22, -0.1, 0.12] },
          left: [0.12, 0.16, 0.4],
          open: 'left',
        },
        { at: 0.5, left: [0.1, 0.2, 0.36] },
      ],
    },
  },
  'push-wheelchair': {
    en: {
      whom: 'wheel',
      do: 'push, wheel, take',
      what: 'wheelchair, in a wheelchair, in his wheelchair, in her wheelchair, patient in a wheelchair',
    },
    zh: { alone: '推着老人, 推着奶奶, 推着爷爷, 推着病人, 推着外婆, 推着外公', do: '推, 推着', what: '轮椅, 轮椅上' },
    base: 'walk',
    view: 'side',
    partner: 'in-wheelchair',
    brings: 'person',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [{ at: 0, right: [0.24, -0.12, 0.06], left: [0.24, 0.12, 0.06], lean: 0.08, nod: 0.08 }],
    },
  },
  'in-wheelchair': {
    ...TAKEN,
    en: { alone: 'use a wheelchair', do: 'sit, ride, roll, in', what: 'wheelchair, in a wheelchair' },
    zh: { do: '坐, 坐在', what: '轮椅, 轮椅上' },
    base: 'stand',
    view: 'side',
    carried: { ahead: 0.44, up: 0, nearer: 0 },
    play: {
      stance: 'seat',
      seconds: 1.8,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [-0.04, -0.17, 0.33] },
          left: { by: 'ground', off: [-0.04, 0.17, 0.33] },
          rightFoot: [0.03, 0, 0.05],
          leftFoot: [0.03, 0, 0.05],
          lean: 0,
        },
        {
          at: 0.45,
          right: { by: 'ground', off: [0.1, -0.17, 0.29] },
          left: { by: 'ground', off: [0.1, 0.17, 0.29] },
          lean: 0.16,
        },
        { at: 0.75, right: [0.04, -0.18, 0.12], left: [0.04, 0.18, 0.12], lean: 0.06 },
      ],
      around: [{ thing: 'wheelchair', at: [0, 0, 0] }],
    },
  },
  // On foot beside it, both hands on the bars.
  'push-bike': {
    en: {
      do: 'push, walk, wheel',
      what: 'bike, bicycle, her bike, his bike, broken bike, bike with a flat tyre, bike with a flat tire',
    },
    zh: { do: '推, 推着', what: '自行车, 单车, 脚踏车' },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2.4,
      keys: [{ at: 0, right: [0.26, -0.2, 0.02], left: [0.14, -0.06, 0], lean: 0.1, nod: 0.06 }],
      around: [{ thing: 'walked-bicycle', at: [0.12, -0.3, 0] }],
    },
  },
  'push-stroller': {
    en: {
      do: 'push, wheel',
      what: 'stroller, pram, baby carriage, pushchair, buggy, baby stroller, baby in a stroller',
    },
    zh: { alone: '遛娃, 推婴儿车', do: '推, 推着', what: '婴儿车, 童车' },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [{ at: 0, right: [0.22, -0.1, 0.04], left: [0.22, 0.1, 0.04], lean: 0.06 }],
      around: [{ thing: 'stroller', at: [0.78, 0, 0] }],
    },
  },
  'jet-ski': {
    en: {
      alone: 'jet ski, ride a jet ski, go jet skiing',
      do: 'ride, drive, on, race',
      what: 'jet ski, jetski, jet skis, water scooter, waverunner',
    },
    zh: {
      alone: '骑摩托艇, 开摩托艇, 驾驶摩托艇, 玩摩托艇, 骑水上摩托',
      do: '骑, 开, 驾驶, 玩',
      what: '摩托艇, 水上摩托',
    },
    base: 'run',
    place: 'beach',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'glide',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          hips: [-0.14, 0, -0.06],
          right: { by: 'ground', off: [0.22, -0.09, 0.56] },
          left: { by: 'ground', off: [0.22, 0.09, 0.56] },
          lean: 0.06,
          nod: -0.16,
          rightFoot: [0.06, -0.02, 0.16],
          leftFoot: [0.06, 0.02, 0.16],
        },
        {
          at: 0.5,
          hips: [-0.14, 0, -0.03],
          right: { by: 'ground', off: [0.22, -0.09, 0.575] },
          left: { by: 'ground', off: [0.22, 0.09, 0.575] },
          lean: 0,
          nod: -0.2,
          rightFoot: [0.06, -0.02, 0.18],
          leftFoot: [0.06, 0.02, 0.18],
        },
      ],
      around: [{ thing: 'jet-ski-hull', at: [0.1, 0, 0], before: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
