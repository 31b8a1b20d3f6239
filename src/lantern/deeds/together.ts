import type { DeedCard } from './deed-card.ts';

/** The deed of the other one has no words of its own. */
const OTHER = { en: {}, zh: {}, base: 'stand' } as const satisfies Partial<DeedCard>;

/** What goes between two who are close to each other. */
export const TOGETHER = {
  'hug-child': {
    en: {},
    zh: {},
    base: 'stand',
    feeling: 'happy',
    view: 'side',
    apart: 0.34,
    partner: 'hug',
    play: {
      stance: 'half-kneel',
      seconds: 4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.01, -0.06, 0.02], else: [0.22, 0, 0.1] },
          left: { of: 'chest', off: [-0.01, 0.05, -0.05], else: [0.22, 0, 0.17] },
          nod: 0.08,
        },
        { at: 0.5, lean: 0.02, nod: 0.12 },
      ],
    },
  },
  'kiss-child': {
    en: {},
    zh: {},
    base: 'stand',
    feeling: 'happy',
    view: 'side',
    apart: 0.27,
    partner: 'be-kissed',
    play: {
      stance: 'half-kneel',
      seconds: 4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [0, -0.08, 0.03], else: [0.2, -0.08, 0.1] },
          left: { of: 'chest', off: [0, 0.06, 0], else: [0.22, 0.06, 0.12] },
          lean: 0.54,
          hips: [0.06, 0, 0],
          nod: -0.2,
        },
        { at: 0.5, lean: 0.6, nod: -0.18 },
      ],
    },
  },
  'be-kissed': {
    ...OTHER,
    feeling: 'happy',
    view: 'side',
    play: { stance: 'stand', seconds: 3, keys: [{ at: 0, left: [0.05, 0.13, 0], right: [0.05, -0.13, 0] }] },
  },
  comfort: {
    parts: true,
    en: {
      whom: 'comfort, console, reassure, soothe, calm, calm down, cheer up, support, pity, sympathize with, sympathise with, commiserate with, care for, pacify, hush, nurse',
    },
    zh: { alone: '轻拍后背, 拍拍肩膀安慰, 擦去泪水, 拭去泪水', whom: '安慰, 抚慰, 安抚, 哄' },
    base: 'stand',
    brings: 'person',
    place: 'room',
    view: 'three-quarter',
    apart: 0.5,
    partner: 'be-comforted',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.06, -0.05, 0.05], else: [0.22, -0.08, 0.2] },
          left: { of: 'neck', off: [0, 0.03, -0.06], else: [0.24, 0.06, 0.27] },
          lean: 0.06,
          nod: 0.12,
          tilt: -0.08,
        },
        { at: 0.5, right: { of: 'chest', off: [-0.05, -0.06, 0.01], else: [0.22, -0.08, 0.17] }, nod: 0.16 },
      ],
    },
  },
  'comfort-child': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'three-quarter',
    apart: 0.5,
    partner: 'be-comforted',
    play: {
      stance: 'half-kneel',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.05, -0.06, 0.03], else: [0.2, -0.08, 0.14] },
          left: { of: 'neck', off: [0, 0.04, -0.05], else: [0.22, 0.06, 0.2] },
          nod: 0.06,
        },
        { at: 0.5, nod: 0.12 },
      ],
    },
  },
  'be-comforted': {
    ...OTHER,
    feeling: 'sad',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: { by: 'eyes', off: [0.02, -0.03, -0.05] }, left: [0.13, 0.05, 0.06], nod: 0.34, lean: 0.08 },
        { at: 0.5, right: { by: 'eyes', off: [0.02, -0.03, -0.04] }, nod: 0.4, lean: 0.1 },
      ],
    },
  },
  whisper: {
    parts: true,
    en: {
      alone:
        'whisper a secret, tell a secret, whisper to each other, whisper secrets, gossip, share a secret, share secrets, confide, confide in, share gossip, pass on a secret',
      do: 'whisper, tell, share',
      what: 'ear, secret, secrets',
      whom: 'whisper to, confide in, whisper into the ear of',
    },
    zh: { alone: '说悄悄话, 耳语, 窃窃私语, 咬耳朵' },
    base: 'stand',
    brings: 'person',
    view: 'side',
    apart: 0.36,
    partner: 'listen-close',
    toSmaller: 'whisper-child',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      lips: 'sing',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.05, -0.04, 0.015] }, left: [0.1, 0.1, 0.06], lean: 0.1, open: 'right' },
        { at: 0.5, right: { by: 'mouth', off: [0.05, -0.04, 0.02] }, lean: 0.13 },
      ],
    },
  },
  'whisper-child': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    apart: 0.38,
    partner: 'listen-close',
    play: {
      stance: 'half-kneel',
      seconds: 3,
      lips: 'sing',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.05, -0.04, 0.015] }, left: [0.14, 0.1, 0.06], open: 'right' },
        { at: 0.5, right: { by: 'mouth', off: [0.05, -0.04, 0.02] }, lean: 0.04 },
      ],
    },
  },
  'listen-close': {
    ...OTHER,
    feeling: 'surprised',
    view: 'facing-us',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.04, -0.13, 0], left: [0.04, 0.13, 0], tilt: -0.06 },
        { at: 0.6, right: { by: 'mouth', off: [0.05, -0.02, -0.03] }, open: 'right', tilt: -0.1 },
      ],
    },
  },
  'propose-marriage': {
    en: {
      alone: 'propose, propose marriage, ask to marry, pop the question',
      do: 'propose, go, get, kneel',
      what: 'marriage, one knee, on one knee, wedding proposal',
      whom: 'propose to',
    },
    zh: { alone: '求婚, 单膝下跪, 单膝跪地求婚', whom: '求婚' },
    base: 'stand',
    brings: 'person',
    view: 'side',
    feeling: 'happy',
    apart: 0.85,
    partner: 'be-proposed-to',
    play: {
      stance: 'half-kneel',
      seconds: 3,
      keys: [
        { at: 0, right: [0.25, -0.05, 0.2], left: [0.2, 0.07, 0.14], nod: -0.28, aim: [0.8, 0, 0.4] },
        { at: 0.5, right: [0.27, -0.05, 0.23], nod: -0.32, aim: [0.8, 0, 0.4] },
      ],
      held: [{ thing: 'ring-box', in: 'right' }],
    },
  },
  'be-proposed-to': {
    ...OTHER,
    feeling: 'surprised',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.04, -0.035, 0] },
          left: { by: 'mouth', off: [0.04, 0.03, -0.02] },
          nod: 0.24,
          open: 'both',
        },
        { at: 0.6, right: { by: 'mouth', off: [0.04, -0.03, -0.01] }, left: [0.13, 0.05, 0.14], nod: 0.3 },
      ],
    },
  },
  'look-along': {
    ...OTHER,
    view: 'three-quarter',
    apart: 0.6,
    play: {
      stance: 'as-is',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.08, -0.13, 0.04], left: [0.04, 0.14, -0.04], nod: 0.16, lean: 0.16, tilt: 0.06 },
        { at: 0.45, right: [0.2, -0.1, 0.14], nod: 0.22, lean: 0.24, hands: { right: 'point' } },
        { at: 0.7, right: [0.18, -0.1, 0.12], nod: 0.2, lean: 0.22, hands: { right: 'point' } },
      ],
    },
  },
  receive: {
    ...OTHER,
    feeling: 'happy',
    view: 'side',
    apart: 0.78,
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.07, 0.12], left: [0.2, 0.07, 0.12], open: 'both', nod: 0.12, lean: 0.04 },
        { at: 0.5, right: [0.23, -0.06, 0.16], left: [0.23, 0.06, 0.16], open: 'both', lean: 0.08 },
      ],
    },
  },
  'lean-on-shoulder': {
    parts: true,
    en: {
      alone: 'lean on each other, snuggle, snuggle up, cuddle up',
      do: 'lean, rest, lay, put',
      what: 'shoulder, head on his shoulder, head on her shoulder',
    },
    zh: {
      alone: '依偎, 靠在肩上, 相互依偎, 靠在肩膀上',
      do: '靠在, 倚在, 靠着, 依偎在, 枕在',
      what: '肩膀上, 肩上, 肩膀, 肩头, 怀里, 肩',
      whom: '依偎, 靠着',
    },
    base: 'sit',
    brings: 'person',
    feeling: 'happy',
    view: 'facing-us',
    apart: 0.4,
    partner: 'be-leant-on',
    play: {
      stance: 'as-is',
      seconds: 5,
      eyes: 'shut',
      keys: [{ at: 0, tilt: 0.34, side: 0.16, nod: 0.1 }],
    },
  },
  'be-leant-on': {
    ...OTHER,
    base: 'sit',
    feeling: 'happy',
    view: 'facing-us',
    play: { stance: 'as-is', seconds: 5, keys: [{ at: 0, tilt: 0.08, nod: 0.08 }] },
  },
  'pat-head': {
    en: {
      do: 'pat, stroke, ruffle, caress, touch, tap, pinch, clap, slap, thump, tousle, muss, mess up',
      what: 'head, hair, shoulder, back, cheek, face, chin, cheeks, on the back, on the shoulder, on the head',
      whom: 'pat, tickle, tap, poke, nudge, prod, caress',
    },
    zh: { alone: '摸头, 拍肩膀', do: '摸, 拍', what: '头, 肩膀, 肩' },
    base: 'stand',
    brings: 'child',
    view: 'side',
    feeling: 'happy',
    apart: 0.56,
    partner: 'be-kissed',
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [0, -0.02, 0.075], else: [0.28, -0.04, 0.3] },
          left: [0.04, 0.13, 0],
          open: 'right',
          nod: 0.1,
        },
        { at: 0.5, right: { of: 'head', off: [0.02, -0.02, 0.095], else: [0.29, -0.04, 0.32] } },
      ],
    },
  },
  clink: {
    en: {
      alone: 'toast, clink glasses, raise a toast, raise their glasses, make a toast, toast each other, drink a toast',
      do: 'clink, raise, toast',
      what: 'glasses, beer glasses, wine glasses, champagne glasses, glasses of champagne, glasses of wine, mugs, beers, beer mugs',
    },
    zh: {
      alone: '干杯, 碰杯, 举杯, 举杯庆祝, 举杯祝贺, 举杯共饮, 敬酒, 碰了碰杯',
      do: '碰, 举起, 碰了碰, 端起',
      what: '酒杯, 杯子, 杯',
    },
    base: 'stand',
    brings: 'person',
    place: 'restaurant',
    feeling: 'happy',
    near: true,
    view: 'three-quarter',
    apart: 0.74,
    teams: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.2, -0.06, 0.2], left: [0.04, 0.13, 0], aim: [0.1, 0, 1] },
        { at: 0.3, right: [0.25, -0.02, 0.31], lean: 0.06, aim: [0.2, 0, 1] },
        { at: 0.75, right: [0.25, -0.02, 0.32], lean: 0.06, aim: [0.25, 0, 1] },
      ],
      held: [{ thing: 'glass', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
