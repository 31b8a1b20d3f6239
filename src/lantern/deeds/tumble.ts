import type { DeedCard, PoseKey } from './deed-card.ts';

/** A turn to one side and, after a stand with the arms up, one back: radians of a whole turn. */
const ROUND = Math.PI * 2;
/** Arms stretched up and apart, legs apart: the spokes of a wheel. */
const STAR = {
  right: [0.02, -0.2, 0.47],
  left: [0.02, 0.2, 0.47],
  rightFoot: [0, -0.15, 0.07],
  leftFoot: [0, 0.15, 0.07],
  open: 'both',
} as const satisfies Partial<PoseKey>;
/** Knees drawn up to the chest and held. */
const TUCK = {
  right: [0.24, -0.1, 0.06],
  left: [0.24, 0.1, 0.06],
  rightFoot: [0.14, 0, 0.3],
  leftFoot: [0.14, 0, 0.3],
  lean: 0.7,
} as const satisfies Partial<PoseKey>;

/** What turns the whole body over. */
export const TUMBLE = {
  cartwheel: {
    en: {
      alone:
        'cartwheel, turn cartwheels, do cartwheels, handspring, do handsprings, do gymnastics, practice gymnastics, do floor gymnastics',
      do: 'do, turn, perform, practise, practice',
      what: 'cartwheel, cartwheels, handspring, handsprings',
    },
    zh: { alone: '侧手翻, 做侧手翻, 翻跟斗, 做体操, 练体操', do: '做, 翻', what: '侧手翻, 侧空翻' },
    base: 'stand',
    place: 'park',
    feeling: 'happy',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 4,
      keys: [
        { at: 0, ...STAR, over: 0, along: -0.65 },
        { at: 0.4, over: ROUND, along: 0.65 },
        { at: 0.5, over: ROUND, along: 0.65 },
        { at: 0.9, over: 0, along: -0.65 },
      ],
    },
  },
  handstand: {
    en: {
      alone:
        'do handstands, stand on her hands, stand on his hands, walk on his hands, walk on her hands, walk on hands, stand on his head, stand on her head',
      do: 'do, perform, practise, practice',
      what: 'handstand, handstands, headstand',
    },
    zh: { alone: '倒立, 做倒立', do: '做, 练', what: '倒立' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.02, -0.12, 0.5],
          left: [0.02, 0.12, 0.5],
          open: 'both',
          over: Math.PI - 0.05,
          rightFoot: [0, 0, 0.01],
        },
        { at: 0.5, over: Math.PI + 0.06, rightFoot: [0.03, -0.05, 0.02], leftFoot: [-0.02, 0.05, 0.02] },
      ],
    },
  },
  somersault: {
    en: {
      alone:
        'somersault, backflip, do a flip, do flips, tumble through the air, flip backwards, do a flic flac, flic flac, back handspring, do a back handspring, do back handsprings',
      do: 'do, turn, perform, practise, practice, land',
      what: 'somersault, somersaults, backflip, backflips, flip, flips, front flip',
    },
    zh: {
      alone: '后空翻, 前空翻, 空翻, 翻筋斗, 做后空翻, 翻跟头, 前滚翻',
      do: '做, 翻',
      what: '后空翻, 前空翻, 空翻, 筋斗, 跟头',
    },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.7,
      keys: [
        {
          at: 0,
          right: [0.04, -0.13, 0.02],
          left: [0.04, 0.13, 0.02],
          hips: [-0.04, 0, -0.12],
          lean: 0.4,
          over: 0,
        },
        {
          at: 0.2,
          right: [0.08, -0.1, 0.48],
          left: [0.08, 0.1, 0.48],
          hips: [0, 0, 0],
          lean: -0.1,
          over: -0.35,
          up: 0.12,
        },
        { at: 0.42, ...TUCK, hips: [0, 0, 0], over: -3, up: 0.6 },
        { at: 0.62, ...TUCK, hips: [0, 0, 0], over: -5.3, up: 0.34 },
        {
          at: 0.76,
          right: [0.24, -0.14, 0.2],
          left: [0.24, 0.14, 0.2],
          hips: [-0.02, 0, -0.1],
          lean: 0.25,
          over: -ROUND,
        },
        // One whole turn is none.
        { at: 0.76, right: [0.24, -0.14, 0.2], left: [0.24, 0.14, 0.2], hips: [-0.02, 0, -0.1], lean: 0.25, over: 0 },
        { at: 0.9, right: [0.06, -0.14, 0.46], left: [0.06, 0.14, 0.46], hips: [0, 0, 0], lean: 0, over: 0 },
      ],
    },
  },
  save: {
    en: {
      alone:
        'dive for the ball, dive to the left, dive to the right, dive left, dive right, dive sideways, dive to his left, dive to his right, dive and catch, dives and catches, diving and catching, dive to catch, dive to save, make a save, leap and catch, leaps and catches, punch the ball over the bar, punch the ball away, tip the ball over the bar',
      do: 'save, block, stop, dive, parry, deflect, tip, punch, catch, fist, keep out, smother',
      what: 'ball, penalty, shot, goal, puck, penalty kick, shot over the bar, cross, ball over the bar, shot at goal, free kick',
    },
    zh: {
      alone: '扑救, 扑球, 飞身扑救, 扑向球, 扑住球, 飞身扑球, 扑出点球, 守门',
      do: '扑, 扑出, 扑向, 接住, 抱住',
      what: '球, 足球, 点球, 来球, 射门',
    },
    base: 'stand',
    place: 'stadium',
    view: 'front',
    play: {
      stance: 'crouch',
      seconds: 2,
      keys: [
        { at: 0, right: [0.16, -0.2, 0.12], left: [0.16, 0.2, 0.12], open: 'both', over: 0, along: -0.45 },
        { at: 0.1, over: 0, along: -0.45, hips: [0, 0.03, -0.03] },
        {
          at: 0.3,
          right: [0.06, -0.05, 0.6],
          left: [0.06, 0.06, 0.6],
          over: 1.2,
          along: 0.15,
          up: 0.42,
          leftFoot: [0, 0.12, 0.1],
        },
        {
          at: 0.42,
          right: [0.08, -0.06, 0.58],
          left: [0.08, 0.06, 0.58],
          over: 1.5,
          along: 0.4,
          up: 0.1,
          leftFoot: [0, 0.12, 0.1],
        },
        {
          at: 0.8,
          right: [0.2, -0.06, 0.4],
          left: [0.2, 0.06, 0.4],
          over: 1.55,
          along: 0.45,
          leftFoot: [0.1, 0.1, 0.12],
        },
        { at: 0.97, over: 0, along: -0.2 },
      ],
      held: [{ thing: 'held-ball', in: 'both', between: [0.28, 0.9] }],
      around: [
        { thing: 'goal', at: [-0.7, 0, 0] },
        { thing: 'shot-at-goal', at: [0, 0, 0] },
      ],
    },
  },
  slip: {
    en: {
      alone:
        'slip, slip and fall, trip, trip over, stumble, slip on ice, faceplant, face plant, fall flat, fall on his bottom, fall on her bottom, fall on his backside, fall on her backside, fall over, fall flat on his face, fall flat on her face, fall on his face, fall on her face, take a tumble, go head over heels, lose his footing, lose her footing, skid and fall, land on his bottom, land on her bottom',
      do: 'slip, trip, fall, slip on, trip on, trip over, skid on',
      what: 'ice, icy pavement, icy road, frozen lake, frozen pond, puddle, wet floor, mud, banana peel, banana skin, floor',
    },
    zh: {
      alone: '滑倒, 摔倒, 跌倒, 绊倒, 摔了一跤, 摔了个四仰八叉, 四仰八叉, 摔个跟头, 摔了个屁股墩',
      do: '滑, 踩',
      what: '冰, 香蕉皮',
    },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.16, -0.1, 0.04], left: [-0.1, 0.12, 0], over: 0, rightFoot: [0.1, 0, 0.02] },
        {
          at: 0.16,
          right: [0.2, -0.3, 0.3],
          left: [-0.1, 0.3, 0.36],
          open: 'both',
          over: -0.4,
          rightFoot: [0.24, 0, 0.14],
        },
        {
          at: 0.36,
          right: [0.24, -0.26, 0.3],
          left: [0.2, 0.26, 0.34],
          open: 'both',
          over: -1.35,
          up: 0.08,
          rightFoot: [0.22, 0, 0.1],
          leftFoot: [0.26, 0, 0.1],
        },
        {
          at: 0.8,
          right: [0.02, -0.2, 0.1],
          left: [0.1, 0.16, 0.2],
          over: -1.45,
          rightFoot: [0.1, 0, 0.16],
          leftFoot: [0.02, 0, 0.02],
        },
        { at: 0.98, over: 0 },
      ],
    },
  },
  'stretch-leg': {
    en: {
      alone:
        'stretch her legs, stretch his legs, stretch his leg, stretch her leg, stretch legs, touch his toes, touch her toes, do leg stretches',
      do: 'stretch, touch',
      what: 'leg, legs, hamstring, hamstrings, calf, toes',
    },
    zh: { alone: '压腿, 拉伸腿部, 拉腿', do: '压, 拉伸', what: '腿' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'floor',
      seconds: 3.4,
      keys: [
        {
          at: 0,
          leftFoot: [0.15, 0.02, 0.05],
          rightFoot: [-0.06, 0, 0.0],
          right: [0.3, -0.02, 0.14],
          left: [0.34, 0.08, 0.14],
          lean: 0.2,
          curl: 0.2,
        },
        { at: 0.4, right: [0.46, 0.05, 0.1], left: [0.47, 0.11, 0.1], lean: 0.72, curl: 0.55, nod: 0.1 },
        { at: 0.75, right: [0.47, 0.05, 0.1], left: [0.48, 0.11, 0.1], lean: 0.78, curl: 0.6, nod: 0.16 },
      ],
      around: [{ thing: 'yoga-mat', at: [0.1, 0, 0] }],
    },
  },
  'bend-back': {
    en: {
      alone:
        'bend back, bend backward, bend backwards, do a backbend, arch her back, arch his back, lean back, limbo, do the limbo, dance the limbo, limbo dance',
      do: 'bend, arch, do, stretch',
      what: 'back, backwards, backward, backbend',
    },
    zh: { alone: '下腰, 向后弯腰, 后仰', do: '下', what: '腰' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 3.6,
      keys: [
        { at: 0, right: [-0.07, -0.12, 0.07], left: [-0.07, 0.12, 0.07], hips: [0, 0, 0] },
        {
          at: 0.4,
          right: { by: 'shoulder', off: [-0.74, -0.05, 0.5] },
          left: { by: 'shoulder', off: [-0.74, 0.05, 0.5] },
          lean: -0.5,
          curl: -1.5,
          nod: -0.5,
          hips: [0.12, 0, -0.05],
        },
        {
          at: 0.8,
          right: { by: 'shoulder', off: [-0.74, -0.05, 0.5] },
          left: { by: 'shoulder', off: [-0.74, 0.05, 0.5] },
          lean: -0.54,
          curl: -1.55,
          nod: -0.5,
          hips: [0.12, 0, -0.055],
        },
      ],
    },
  },
  splits: {
    en: {
      alone: 'do the splits, do a split, do splits, front split',
      do: 'do, perform, hold, practice',
      what: 'splits, the splits, split',
    },
    zh: { alone: '劈叉, 做劈叉, 一字马, 做一字马, 劈腿', do: '做, 练', what: '劈叉, 一字马' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0.02, -0.2, 0.1], left: [0.02, 0.2, 0.1] },
        {
          at: 0.3,
          hips: [0, 0, -0.44],
          rightFoot: [0.42, 0.02, 0.0],
          leftFoot: [-0.46, -0.02, 0.02],
          right: [0.04, -0.28, 0.3],
          left: [0.04, 0.28, 0.3],
          open: 'both',
        },
        {
          at: 0.55,
          hips: [0, 0, -0.44],
          rightFoot: [0.42, 0.02, 0.0],
          leftFoot: [-0.46, -0.02, 0.02],
          right: [0.02, -0.1, 0.52],
          left: [0.02, 0.1, 0.52],
          open: 'both',
        },
        {
          at: 0.8,
          hips: [0, 0, -0.44],
          rightFoot: [0.42, 0.02, 0.0],
          leftFoot: [-0.46, -0.02, 0.02],
          right: [0.34, -0.06, 0.06],
          left: [0.3, 0.06, 0.08],
          lean: 0.7,
        },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  // Lies in the snow and sweeps the arms up and down beside the body.
  'snow-angel': {
    en: { alone: 'make a snow angel, make snow angels, make an angel in the snow, do a snow angel' },
    zh: { alone: '做雪天使, 在雪地里做天使, 躺在雪地里画天使, 画雪天使' },
    base: 'stand',
    place: 'snowfield',
    weather: 'snow',
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'back',
      seconds: 1.8,
      lips: 'laugh',
      keys: [
        { at: 0, right: [0.03, -0.24, 0.04], left: [0.03, 0.24, 0.04], open: 'both' },
        { at: 0.5, right: [0.03, -0.3, 0.5], left: [0.03, 0.3, 0.5] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
