import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both hands on a bar, so far before the feet and above the ground, heights. */
function barAt(before: number, up: number) {
  return {
    right: { by: 'ground', off: [before, -0.17, up] },
    left: { by: 'ground', off: [before, 0.17, up] },
  } as const satisfies Partial<PoseKey>;
}

/** What is done with weights: lifted, pressed, curled. */
export const WEIGHTS = {
  'lift-weights': {
    en: {
      alone:
        'lift weights, weightlift, work out, clean and jerk, snatch weight lifting, snatch weights, snatch a weight, do a clean and jerk',
      do: 'lift, raise, press, hold, do, perform, heave, hoist, pump, swing, jerk, snatch, clean',
      what: 'barbell, weights, weight, heavy weights, clean and jerk, clean and press, snatch, weightlifting, weight lifting, iron, kettlebell, kettlebells, bar overhead, bar, barbell overhead, weight overhead',
    },
    zh: {
      alone: '举重, 举杠铃, 健身, 抓举, 挺举, 撸铁, 练力量, 把杠铃举过头顶, 举起杠铃, 推举杠铃',
      do: '举, 做, 练, 举起, 抬起, 挺举, 抓举',
      what: '杠铃, 重物, 抓举, 挺举',
    },
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
      do: 'lift, curl, use, raise, front raise, swing, pump, hoist, heave',
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
  deadlift: {
    en: {
      alone: 'do deadlifts, deadlift, do a deadlift',
      do: 'do, deadlift, perform',
      what: 'deadlifts, deadlift, deadlifting',
    },
    zh: { alone: '做硬拉, 硬拉, 硬拉杠铃', do: '做, 练', what: '硬拉' },
    base: 'stand',
    place: 'gym',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 2.8,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.16, -0.17, 0.15] },
          left: { by: 'ground', off: [0.16, 0.17, 0.15] },
          hips: [-0.12, 0, -0.17],
          lean: 0.85,
          nod: -0.5,
        },
        {
          at: 0.14,
          right: { by: 'ground', off: [0.16, -0.17, 0.15] },
          left: { by: 'ground', off: [0.16, 0.17, 0.15] },
          hips: [-0.12, 0, -0.17],
          lean: 0.85,
          nod: -0.5,
        },
        {
          at: 0.45,
          right: { by: 'ground', off: [0.1, -0.17, 0.43] },
          left: { by: 'ground', off: [0.1, 0.17, 0.43] },
          hips: [0, 0, 0.02],
          lean: -0.06,
          nod: -0.1,
        },
        {
          at: 0.66,
          right: { by: 'ground', off: [0.1, -0.17, 0.43] },
          left: { by: 'ground', off: [0.1, 0.17, 0.43] },
          hips: [0, 0, 0.02],
          lean: -0.08,
          nod: -0.1,
        },
      ],
      held: [{ thing: 'barbell', in: 'both' }],
    },
  },
  // The bar lies on the shoulders, behind the neck.
  'barbell-squat': {
    refines: 'squats, lift-weights',
    en: {
      alone: 'do barbell squats, do weighted squats, do back squats, squat with a barbell, squat with weights',
      do: 'squat, do squats, do, perform',
      what: 'with a barbell, with weights, with a barbell on his shoulders, with a barbell on her shoulders, barbell, barbell squat, barbell squats, back squats, weighted squats',
    },
    zh: {
      alone: '杠铃深蹲, 负重深蹲, 做杠铃深蹲, 做负重深蹲, 扛着杠铃深蹲',
      do: '做, 扛着, 扛',
      what: '杠铃深蹲, 负重深蹲, 杠铃',
    },
    base: 'stand',
    place: 'gym',
    view: 'three-quarter',
    play: {
      stance: 'wide',
      seconds: 2.6,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [-0.1, -0.26, -0.02] },
          left: { by: 'shoulder', off: [-0.1, 0.26, -0.02] },
          lean: 0.06,
          nod: -0.06,
        },
        { at: 0.45, hips: [-0.12, 0, -0.24], lean: 0.42, nod: -0.36 },
        { at: 0.58, hips: [-0.12, 0, -0.24], lean: 0.42, nod: -0.36 },
      ],
      held: [{ thing: 'barbell', in: 'both' }],
    },
  },
  'bench-press': {
    en: {
      alone: 'bench press, do bench press, do a bench press, do bench presses',
      do: 'do, bench, perform',
      what: 'bench press, bench pressing, bench presses',
    },
    zh: { alone: '卧推, 做卧推, 卧推杠铃, 躺着举杠铃', do: '做, 练', what: '卧推' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'bed',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.12, -0.19, 0.22], left: [0.12, 0.19, 0.22] },
        { at: 0.45, right: [0.27, -0.14, 0.26], left: [0.27, 0.14, 0.26] },
        { at: 0.6, right: [0.27, -0.14, 0.26], left: [0.27, 0.14, 0.26] },
      ],
      held: [{ thing: 'barbell', in: 'both' }],
      around: [{ thing: 'press-bench', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
