import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both hands on a bar, so far before the feet and above the ground, heights. */
function barAt(before: number, up: number) {
  return {
    right: { by: 'ground', off: [before, -0.17, up] },
    left: { by: 'ground', off: [before, 0.17, up] },
  } as const satisfies Partial<PoseKey>;
}

/** Exercise and play with the whole body. */
export const EXERCISE = {
  'lift-weights': {
    en: {
      alone: 'lift weights, weightlift, work out, clean and jerk, snatch weight lifting',
      do: 'lift, raise, press, hold, do, perform',
      what: 'barbell, weights, weight, heavy weights, clean and jerk, clean and press, snatch, weightlifting, weight lifting',
    },
    zh: { alone: '举重, 举杠铃, 健身, 抓举, 挺举', do: '举, 做, 练', what: '杠铃, 重物, 抓举, 挺举' },
    base: 'stand',
    place: 'gym',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 2.8,
      // From the floor past the thighs to the shoulders, and from a dip of the knees up over the head, where it is held.
      keys: [
        { at: 0, ...barAt(0.13, 0.16), hips: [-0.1, 0, -0.2], lean: 0.75, nod: -0.5 },
        { at: 0.08, ...barAt(0.13, 0.16), hips: [-0.1, 0, -0.2], lean: 0.75, nod: -0.5 },
        { at: 0.18, ...barAt(0.1, 0.47), hips: [0, 0, 0.005], lean: 0.06, nod: -0.1 },
        { at: 0.25, ...barAt(0.14, 0.79), hips: [0, 0, -0.06], lean: -0.02, nod: -0.12 },
        { at: 0.4, ...barAt(0.14, 0.79), hips: [0, 0, 0.005], lean: -0.04, nod: -0.12 },
        { at: 0.45, ...barAt(0.14, 0.75), hips: [0, 0, -0.06], lean: 0, nod: -0.12 },
        {
          at: 0.52,
          right: [0.05, -0.17, 0.58],
          left: [0.05, 0.17, 0.58],
          hips: [0, 0, 0.005],
          lean: -0.02,
          nod: -0.06,
        },
        {
          at: 0.84,
          right: [0.05, -0.17, 0.58],
          left: [0.05, 0.17, 0.58],
          hips: [0, 0, 0.005],
          lean: -0.02,
          nod: -0.06,
        },
        { at: 0.9, ...barAt(0.14, 0.79), hips: [0, 0, -0.02], lean: 0, nod: -0.1 },
        { at: 0.95, ...barAt(0.1, 0.46), hips: [-0.02, 0, -0.02], lean: 0.2, nod: -0.2 },
      ],
      held: [{ thing: 'barbell', in: 'both' }],
    },
  },
  dumbbells: {
    en: {
      alone: 'do bicep curls, lift dumbbells',
      do: 'lift, curl, use, raise, front raise, swing',
      what: 'dumbbell, dumbbells, weights',
    },
    zh: { alone: '举哑铃', do: '举, 练', what: '哑铃' },
    base: 'stand',
    place: 'gym',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.06, -0.13, -0.02], left: [0.16, 0.12, 0.2] },
        { at: 0.5, right: [0.16, -0.12, 0.2], left: [0.06, 0.13, -0.02] },
      ],
      held: [
        { thing: 'dumbbell', in: 'right' },
        { thing: 'dumbbell', in: 'left' },
      ],
    },
  },
  yoga: {
    en: {
      alone: 'do yoga, practice yoga, practise yoga, hold a yoga pose',
      do: 'do, practice, practise, perform',
      what: 'yoga, yoga pose, tree pose',
    },
    zh: { alone: '做瑜伽, 练瑜伽', do: '做, 练, 练习', what: '瑜伽' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'on-one-leg',
      seconds: 6,
      keys: [
        { at: 0, right: [0.14, -0.015, 0.22], left: [0.14, 0.015, 0.22] },
        { at: 0.3, right: [0.03, -0.02, 0.56], left: [0.03, 0.02, 0.56] },
        { at: 0.75, right: [0.03, -0.02, 0.57], left: [0.03, 0.02, 0.57], side: 0.02 },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  meditate: {
    en: {
      alone: 'meditate, sit in meditation, sit cross-legged, pray silently',
      do: 'sit, practice',
      what: 'meditation, lotus position, cross-legged, lotus',
    },
    zh: { alone: '打坐, 冥想, 盘腿坐, 禅修, 静坐' },
    base: 'stand',
    view: 'front',
    play: {
      stance: 'cross-legged',
      seconds: 5,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.15, -0.13, 0.06], left: [0.15, 0.13, 0.06], open: 'both' },
        { at: 0.5, right: [0.15, -0.13, 0.065], left: [0.15, 0.13, 0.065], nod: 0.05 },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  stretch: {
    en: { alone: 'stretch, warm up, do a stretch', do: 'stretch', what: 'arms, body' },
    zh: { alone: '伸展, 拉伸, 伸懒腰, 热身, 打哈欠' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 4,
      keys: [
        { at: 0, right: [0.02, -0.03, 0.55], left: [0.02, 0.03, 0.55] },
        { at: 0.3, side: 0.38, right: [0.02, 0.13, 0.52], left: [0.02, 0.19, 0.5] },
        { at: 0.7, side: -0.38, right: [0.02, -0.19, 0.5], left: [0.02, -0.13, 0.52] },
      ],
    },
  },
  'push-ups': {
    en: {
      alone: 'do push-ups, do pushups, do push ups, do a push-up, push up, push-up, do a plank',
      do: 'do, perform, hold',
      what: 'push-up, push-ups, pushup, pushups, plank',
    },
    zh: { alone: '做俯卧撑', do: '做', what: '俯卧撑, 平板支撑' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'plank',
      seconds: 1.9,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.27, -0.13, 0.07] },
          left: { by: 'ground', off: [0.27, 0.13, 0.07] },
          nod: -0.75,
        },
        { at: 0.12, nod: -0.75 },
        { at: 0.5, hips: [0.02, 0, -0.1], lean: 0.2, nod: -0.75 },
        { at: 0.58, hips: [0.02, 0, -0.1], lean: 0.2, nod: -0.75 },
      ],
    },
  },
  'sit-ups': {
    en: { alone: 'do sit-ups, do situps, do crunches', do: 'do', what: 'sit-up, sit-ups, situps, crunches' },
    zh: { alone: '做仰卧起坐', do: '做', what: '仰卧起坐' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'floor',
      seconds: 1.9,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.02, -0.06, 0.02] },
          left: { by: 'ear', off: [0.02, 0.06, 0.02] },
          lean: 0.2,
        },
        { at: 0.5, lean: -1.05, right: { by: 'ear', off: [0.02, -0.06, 0.02] } },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  squats: {
    en: { alone: 'do squats, squat repeatedly', do: 'do, perform', what: 'squats, squat' },
    zh: { alone: '做深蹲', do: '做', what: '深蹲' },
    base: 'stand',
    place: 'gym',
    view: 'three-quarter',
    play: {
      stance: 'wide',
      seconds: 1.9,
      keys: [
        { at: 0, right: [0.1, -0.12, 0.1], left: [0.1, 0.12, 0.1] },
        { at: 0.5, hips: [-0.09, 0, -0.2], right: [0.36, -0.1, 0.25], left: [0.36, 0.1, 0.25], lean: 0.4, nod: -0.2 },
      ],
    },
  },
  'jumping-jacks': {
    en: {
      alone: 'do jumping jacks, exercise, do aerobics, do exercises',
      do: 'do',
      what: 'jumping jacks, aerobics, exercise, exercises',
    },
    zh: { alone: '跳有氧操, 有氧操, 跳健美操, 做操, 锻炼, 开合跳, 健身操, 健美操, 做健美操', do: '做', what: '运动' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 0.95,
      keys: [
        { at: 0, right: [0.02, -0.16, -0.02], left: [0.02, 0.16, -0.02] },
        {
          at: 0.25,
          hips: [0, 0, 0.05],
          rightFoot: [0, -0.05, 0.05],
          leftFoot: [0, 0.05, 0.05],
          right: [0.03, -0.3, 0.26],
          left: [0.03, 0.3, 0.26],
        },
        {
          at: 0.5,
          right: [0.03, -0.08, 0.56],
          left: [0.03, 0.08, 0.56],
          rightFoot: [0, -0.11, 0],
          leftFoot: [0, 0.11, 0],
          hips: [0, 0, -0.04],
        },
        {
          at: 0.75,
          hips: [0, 0, 0.05],
          rightFoot: [0, -0.05, 0.05],
          leftFoot: [0, 0.05, 0.05],
          right: [0.03, -0.3, 0.26],
          left: [0.03, 0.3, 0.26],
        },
      ],
    },
  },
  'skip-rope': {
    en: { alone: 'skip rope, jump rope', do: 'jump, skip', what: 'rope, skipping rope, jump rope' },
    zh: { alone: '跳绳', do: '跳', what: '绳, 跳绳' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 0.62,
      keys: [
        { at: 0, right: [0.1, -0.22, 0.02], left: [0.1, 0.22, 0.02], hips: [0, 0, 0] },
        {
          at: 0.5,
          hips: [0, 0, 0.06],
          rightFoot: [0, 0, 0.06],
          leftFoot: [0, 0, 0.06],
          right: [0.1, -0.22, 0.0],
          left: [0.1, 0.22, 0.0],
        },
      ],
      held: [{ thing: 'skipping-rope', in: 'both' }],
    },
  },
  'hula-hoop': {
    en: { alone: 'hula hoop', do: 'spin, use, play, twirl', what: 'hula hoop, hula-hoop, hoop' },
    zh: { alone: '转呼啦圈', do: '转', what: '呼啦圈' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 0.9,
      keys: [
        { at: 0, right: [0.06, -0.24, 0.32], left: [0.06, 0.24, 0.32], hips: [0, 0.03, 0] },
        { at: 0.25, hips: [0.03, 0, 0] },
        { at: 0.5, hips: [0, -0.03, 0] },
        { at: 0.75, hips: [-0.03, 0, 0] },
      ],
      held: [{ thing: 'hoop', in: 'body', at: [0, 0, 0.08], aim: [1, 0, 0] }],
    },
  },
  climb: {
    en: {
      alone: 'climb a rope',
      do: 'climb, scale',
      what: 'rope, ladder',
    },
    zh: { alone: '爬绳', do: '爬, 攀', what: '绳子, 梯子' },
    base: 'stand',
    place: 'gym',
    view: 'away',
    play: {
      stance: 'hang',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: [0.17, -0.02, 0.52],
          left: [0.17, 0.02, 0.36],
          hips: [0, 0, 0.14],
          rightFoot: [0.1, 0, 0.14],
          leftFoot: [0.1, 0, 0.3],
        },
        {
          at: 0.5,
          right: [0.17, -0.02, 0.36],
          left: [0.17, 0.02, 0.52],
          hips: [0, 0, 0.2],
          rightFoot: [0.1, 0, 0.36],
          leftFoot: [0.1, 0, 0.18],
        },
      ],
      held: [{ thing: 'rope', in: 'both' }],
    },
  },
  treadmill: {
    en: { do: 'run, jog, walk', what: 'treadmill' },
    zh: { alone: '在跑步机上跑步, 跑步机上跑步, 在跑步机上慢跑', do: '跑, 走', what: '跑步机' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 0.72,
      keys: [
        {
          at: 0,
          rightFoot: [0.18, 0, 0.1],
          leftFoot: [-0.2, 0, 0.14],
          right: [-0.08, -0.14, 0.08],
          left: [0.16, 0.12, 0.2],
          lean: 0.1,
          hips: [0, 0, 0.07],
        },
        { at: 0.25, rightFoot: [0, 0, 0.08], leftFoot: [-0.06, 0, 0.3], hips: [0, 0, 0.05] },
        {
          at: 0.5,
          rightFoot: [-0.2, 0, 0.14],
          leftFoot: [0.18, 0, 0.1],
          right: [0.16, -0.12, 0.2],
          left: [-0.08, 0.14, 0.08],
          hips: [0, 0, 0.07],
        },
        { at: 0.75, rightFoot: [-0.06, 0, 0.3], leftFoot: [0, 0, 0.08], hips: [0, 0, 0.05] },
      ],
      around: [{ thing: 'treadmill', at: [0, 0, 0] }],
    },
  },
  'climb-tree': {
    en: {
      do: 'climb, climb up, swing',
      what: 'tree, apple tree, oak tree, big tree, tall tree, from branch to branch, from tree to tree, through the trees',
    },
    zh: { alone: '爬树, 荡树枝, 在树间荡来荡去', do: '爬, 爬上, 荡', what: '树, 大树, 树枝' },
    base: 'stand',
    place: 'park',
    view: 'away',
    play: {
      stance: 'hang',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.2, -0.1, 0.46],
          left: [0.2, 0.1, 0.3],
          leftFoot: [0.08, 0.04, 0.2],
          hips: [0, 0, 0.3],
          nod: -0.3,
        },
        { at: 0.45, right: [0.2, -0.1, 0.36], left: [0.2, 0.1, 0.46], leftFoot: [0.08, 0.04, 0.1], hips: [0, 0, 0.38] },
        {
          at: 0.7,
          right: [0.2, -0.1, 0.28],
          left: [0.2, 0.1, 0.48],
          rightFoot: [0.08, -0.04, 0.22],
          hips: [0, 0, 0.34],
        },
      ],
      around: [{ thing: 'climbed-tree', at: [0.42, 0, 0] }],
    },
  },
  lunges: {
    en: {
      alone: 'do lunges, do a lunge, do walking lunges',
      do: 'do, perform',
      what: 'lunges, lunge, lunging exercises',
    },
    zh: { alone: '做弓步, 做弓箭步, 做箭步蹲, 弓步蹲', do: '做', what: '弓步, 箭步蹲, 弓箭步' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.0, -0.14, 0.07], left: [0.0, 0.14, 0.07] },
        {
          at: 0.12,
          rightFoot: [0.2, 0, 0.12],
          leftFoot: [-0.06, 0, 0],
          hips: [0.06, 0, 0],
          right: [0.0, -0.14, 0.07],
          left: [0, 0.14, 0.07],
        },
        { at: 0.26, rightFoot: [0.32, 0, 0], leftFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.2], lean: 0.04 },
        { at: 0.36, rightFoot: [0.32, 0, 0], leftFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.21], lean: 0.04 },
        { at: 0.5, rightFoot: [0, 0, 0], leftFoot: [0, 0, 0] },
        { at: 0.62, leftFoot: [0.2, 0, 0.12], rightFoot: [-0.06, 0, 0], hips: [0.06, 0, 0] },
        { at: 0.76, leftFoot: [0.32, 0, 0], rightFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.2], lean: 0.04 },
        { at: 0.86, leftFoot: [0.32, 0, 0], rightFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.21], lean: 0.04 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
