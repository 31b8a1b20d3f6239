import type { DeedCard } from './deed-card.ts';

const OTHER = { en: {}, zh: {}, base: 'stand', near: true, view: 'side' } as const satisfies Partial<DeedCard>;

/** What is done at the doctor's, at the dentist's and by those who nurse at home. */
export const CHECKUPS = {
  'take-blood-pressure': {
    en: {
      alone: 'take blood pressure, measure blood pressure, check blood pressure',
      do: 'take, measure, check, monitor',
      what: 'blood pressure, patient blood pressure, blood pressure cuff',
    },
    zh: { alone: '量血压, 测血压, 测量血压, 量一下血压', do: '量, 测, 测量', what: '血压' },
    base: 'stand',
    place: 'hospital',
    view: 'side',
    near: true,
    apart: 0.86,
    partner: 'have-pressure-taken',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.12, 0.06], left: [0.24, 0.1, 0.24], lean: 0.1, nod: 0.1, aimLeft: [0.2, 0, 1] },
        { at: 0.5, right: [0.28, -0.12, 0.075], left: [0.24, 0.1, 0.245], nod: 0.06, aimLeft: [0.2, 0, 1] },
      ],
      held: [{ thing: 'pressure-gauge', in: 'both' }],
    },
  },
  'have-pressure-taken': {
    ...OTHER,
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.26, -0.13, 0.15], left: [0.26, 0.13, 0.15], nod: 0, open: 'both' },
        { at: 0.5, right: [0.26, -0.13, 0.155], left: [0.26, 0.13, 0.155], nod: -0.04, open: 'both' },
      ],
      held: [{ thing: 'arm-cuff', in: 'both' }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  'measure-height': {
    en: {
      alone: 'measure height, check height',
      do: 'measure, check, take, mark',
      what: "height, child's height, son's height, daughter's height, how tall",
    },
    zh: { alone: '量身高, 测身高, 测量身高', do: '量, 测, 测量', what: '身高' },
    base: 'stand',
    place: 'hospital',
    view: 'side',
    apart: 0.55,
    partner: 'stand-tall',
    brings: 'child',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.04, -0.1, 0.13], else: [0.28, -0.08, 0.3] },
          left: { of: 'chest', off: [-0.08, 0.06, 0.02], else: [0.24, 0.1, 0.1] },
          lean: 0.06,
          nod: 0.04,
        },
        { at: 0.5, right: { of: 'head', off: [-0.04, -0.1, 0.1], else: [0.28, -0.08, 0.28] }, nod: 0.1 },
      ],
    },
  },
  'stand-tall': {
    ...OTHER,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0, -0.135, -0.03], left: [0, 0.135, -0.03], nod: -0.1 },
        { at: 0.5, right: [0, -0.135, -0.03], left: [0, 0.135, -0.03], nod: -0.14, toes: 0.05 },
      ],
      around: [{ thing: 'height-scale', at: [-0.13, 0, 0] }],
    },
  },
  'read-thermometer': {
    en: {
      alone: 'read a thermometer, check a thermometer',
      do: 'look, look at, read, check, hold, shake, examine, stare at, inspect, study',
      what: 'thermometer, thermometers, at a thermometer, at the thermometer',
    },
    zh: { alone: '看体温计, 看温度计', do: '看, 看着, 拿着, 甩, 查看', what: '体温计, 温度计' },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.19, -0.02, -0.09] },
          left: [0.12, 0.12, 0.08],
          nod: 0.1,
          aim: [0, 0.35, 1],
        },
        {
          at: 0.5,
          right: { by: 'eyes', off: [0.18, -0.02, -0.08] },
          left: [0.12, 0.12, 0.09],
          nod: 0.08,
          aim: [0, 0.4, 1],
        },
      ],
      held: [{ thing: 'glass-thermometer', in: 'right', size: 1.5 }],
    },
  },
  'treat-teeth': {
    en: {
      alone: 'fill a tooth, pull a tooth, clean teeth at the dentist',
      do: 'examine, check, inspect, clean, drill, treat, fix, pull, fill, look at, polish, work',
      what: "teeth, tooth, cavity, patient's teeth, patient's mouth, child's teeth, boy's teeth, girl's teeth, on teeth, mouth, a tooth, molar",
    },
    zh: {
      alone: '看牙, 检查牙齿, 补牙, 拔牙, 洗牙, 治牙',
      do: '检查, 看, 补, 拔, 洗, 治',
      what: '牙齿, 牙, 蛀牙, 口腔',
    },
    base: 'stand',
    place: 'dental-practice',
    view: 'side',
    near: true,
    apart: 0.7,
    partner: 'have-teeth-treated',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.13, -0.05, 0.01], else: [0.28, -0.08, 0.1] },
          left: { of: 'head', off: [-0.12, 0.07, -0.01], else: [0.28, 0.1, 0.1] },
          lean: 0.2,
          nod: 0.2,
          aim: [0.9, 0.3, -0.25],
          aimLeft: [0.9, -0.35, -0.2],
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.12, -0.04, 0.02], else: [0.29, -0.08, 0.11] },
          left: { of: 'head', off: [-0.12, 0.06, 0], else: [0.28, 0.1, 0.11] },
          lean: 0.22,
        },
      ],
      held: [
        { thing: 'dental-drill', in: 'right' },
        { thing: 'dental-mirror', in: 'left' },
      ],
    },
  },
  'have-teeth-treated': {
    ...OTHER,
    play: {
      stance: 'seat',
      seconds: 4,
      lips: 'yawn',
      keys: [
        { at: 0, right: [0.02, -0.16, 0.03], left: [0.02, 0.16, 0.03], lean: -0.42, nod: 0.04 },
        { at: 0.5, right: [0.02, -0.16, 0.03], left: [0.02, 0.16, 0.03], lean: -0.42, nod: 0 },
      ],
      around: [
        { thing: 'dental-chair', at: [0, 0, 0] },
        { thing: 'dental-lamp', at: [0, 0, 0], goesOn: true },
      ],
    },
  },
  operate: {
    en: {
      alone:
        'perform surgery, perform an operation, do surgery, operate on a patient, perform heart surgery, operate under bright lights, operate',
      do: 'perform, do, carry out, stitch, stitch up, suture',
      what: 'surgery, operation, heart surgery, an operation, wound, gash',
    },
    zh: { alone: '做手术, 动手术, 开刀, 进行手术, 主刀, 缝合伤口', do: '做, 动, 进行', what: '手术' },
    base: 'stand',
    place: 'hospital',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.28, -0.07, 0.07],
          left: [0.29, 0.08, 0.06],
          lean: 0.2,
          nod: 0.24,
          aim: [0.5, 0.4, -0.8],
          aimLeft: [0.5, -0.4, -0.8],
        },
        {
          at: 0.5,
          right: [0.3, -0.04, 0.08],
          left: [0.29, 0.09, 0.07],
          lean: 0.22,
          nod: 0.26,
          aim: [0.5, 0.3, -0.85],
          aimLeft: [0.5, -0.4, -0.8],
        },
      ],
      held: [
        { thing: 'scalpel', in: 'right' },
        { thing: 'dental-mirror', in: 'left' },
      ],
      around: [
        { thing: 'operating-table', at: [0.66, 0, 0] },
        { thing: 'operating-lamp', at: [0.66, 0, 0], goesOn: true },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
