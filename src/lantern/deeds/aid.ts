import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** The deed of the other one has no words of its own. */
const OTHER = { en: {}, zh: {}, base: 'stand', view: 'side', near: true } as const satisfies Partial<DeedCard>;

/** What is done to the body of somebody else: first aid, care, an arrest, a vow. */
export const AID = {
  'chest-compressions': {
    en: {
      alone:
        'perform cpr, do cpr, give cpr, perform chest compressions, do chest compressions, give chest compressions, administer cpr, start cpr',
      do: 'perform, give, do, practise, practice, administer',
      what: 'cpr, chest compressions, heart massage, cardiac massage, resuscitation',
      whom: 'resuscitate, revive, reanimate',
    },
    zh: {
      alone: '做心肺复苏, 心肺复苏, 做胸外按压, 胸外按压, 按压胸口, 做心脏按压, 做人工呼吸',
      do: '做, 进行',
      what: '心肺复苏, 胸外按压, 心脏按压, 人工呼吸',
    },
    base: 'stand',
    view: 'side',
    apart: 0.12,
    partner: 'lie-injured',
    brings: 'person',
    play: {
      stance: 'kneel',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.46, -0.02, 0.27]),
          left: fromGround([0.46, 0.02, 0.29]),
          lean: 0.5,
          nod: 0.1,
          hips: [0.02, 0, 0.03],
        },
        {
          at: 0.45,
          right: fromGround([0.48, -0.02, 0.19]),
          left: fromGround([0.48, 0.02, 0.21]),
          lean: 0.66,
          hips: [0.04, 0, 0.02],
        },
      ],
    },
  },
  'lie-injured': {
    en: {},
    zh: {},
    base: 'lie',
    view: 'side',
    play: { stance: 'back', seconds: 4, eyes: 'shut', keys: [{ at: 0 }] },
  },
  'stick-on-forehead': {
    en: {
      do: 'put, place, stick, apply, press, lay, hold',
      what: 'forehead, fever patch, cooling patch, cooling gel patch, cold compress, cold cloth, wet cloth, damp cloth, cool cloth, wet towel, cold towel, ice pack',
    },
    zh: {
      alone: '贴退烧贴, 贴退热贴, 敷额头, 敷毛巾, 冷敷, 贴额头, 摸额头',
      do: '贴, 敷, 放, 摸',
      what: '退烧贴, 退热贴, 冰袋, 湿毛巾, 额头',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'side',
    near: true,
    apart: 0.6,
    partner: 'be-examined',
    brings: 'child',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.17, -0.02, 0.01], else: [0.28, -0.06, 0.2] },
          left: { of: 'chest', off: [-0.1, 0.06, 0.06], else: [0.24, 0.1, 0.1] },
          lean: 0.16,
          nod: 0.2,
          aim: [1, 0, 0.1],
        },
        { at: 0.5, right: { of: 'head', off: [-0.15, -0.02, 0.01], else: [0.3, -0.06, 0.2] } },
      ],
      held: [{ thing: 'fever-patch', in: 'right' }],
    },
  },
  handcuff: {
    en: {
      alone: 'make an arrest',
      do: 'put, snap, click, lock, place, slap',
      what: 'handcuffs on, handcuffs, cuffs on, in handcuffs, handcuffs onto',
      whom: 'handcuff, cuff, arrest, detain, shackle, chain up',
    },
    zh: {
      alone: '戴手铐, 戴上手铐, 上手铐, 抓小偷, 抓罪犯, 抓坏人',
      do: '戴, 戴上',
      what: '手铐',
      whom: '逮捕, 拘捕, 铐住, 押解, 抓住, 制服, 按住, 按倒',
    },
    base: 'stand',
    view: 'side',
    near: true,
    apart: 0.6,
    partner: 'be-handcuffed',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'hips', off: [-0.2, -0.06, 0.07], else: [0.26, -0.08, 0.02] },
          left: { of: 'neck', off: [-0.12, 0.06, -0.06], else: [0.26, 0.1, 0.2] },
          lean: 0.12,
          nod: 0.22,
        },
        {
          at: 0.5,
          right: { of: 'hips', off: [-0.18, -0.06, 0.08], else: [0.27, -0.08, 0.04] },
          lean: 0.16,
        },
      ],
    },
  },
  'be-handcuffed': {
    ...OTHER,
    feeling: 'sad',
    turned: true,
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [-0.13, -0.03, 0.02], left: [-0.14, 0.03, 0.075], lean: 0.14, nod: 0.22 },
        { at: 0.5, right: [-0.13, -0.03, 0.03], left: [-0.14, 0.03, 0.085], nod: 0.16, side: 0.03 },
      ],
      held: [{ thing: 'handcuffs', in: 'body', at: [-0.13, 0, 0.04], aim: [0, 1, 0] }],
    },
  },
  'change-nappy': {
    en: {
      alone:
        "change a nappy, change a diaper, change nappies, change diapers, change the diaper, change the nappy, change his diaper, change her diaper, change a baby's diaper, change the baby's diaper, change his baby's diaper, change her baby's diaper, change a baby's nappy, change the baby's nappy, change his baby's nappy, change her baby's nappy, change his son's diaper, change her son's diaper, change his daughter's diaper, change her daughter's diaper",
    },
    zh: { alone: '换尿布, 换尿片, 换尿不湿, 换纸尿裤', do: '换, 更换, 穿', what: '尿布, 尿片, 尿不湿, 纸尿裤' },
    base: 'stand',
    place: 'nursery',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.44, -0.16, 0.86]),
          left: fromGround([0.46, 0.04, 0.98]),
          lean: 0.2,
          nod: 0.26,
          aim: [0.2, 1, 0],
        },
        { at: 0.5, right: fromGround([0.46, -0.04, 0.88]), left: fromGround([0.46, 0.07, 1.0]), lean: 0.24 },
      ],
      held: [{ thing: 'clean-nappy', in: 'right', between: [0, 0.45] }],
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'changed-baby', at: [0.52, 0.1, 0.735] },
      ],
    },
  },
  'put-ring-on': {
    en: {
      alone: 'exchange rings, exchange wedding rings, swap rings',
      do: 'put, slip, slide, place, push',
      what: 'ring on, ring onto, rings on, wedding ring on, engagement ring on, a ring on her finger, a ring on his finger, wedding band on',
    },
    zh: {
      alone: '戴戒指, 戴上戒指, 交换戒指, 互换戒指, 戴婚戒, 戴上婚戒',
      do: '戴, 戴上, 交换, 套上, 戴在, 套在',
      what: '戒指, 婚戒, 钻戒',
    },
    base: 'stand',
    place: 'church',
    feeling: 'happy',
    view: 'side',
    near: true,
    apart: 0.66,
    partner: 'have-ring-put-on',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'left-hand', off: [-0.1, 0, 0.02], else: [0.26, -0.02, 0.16] },
          left: { of: 'left-hand', off: [-0.02, 0.02, -0.04], else: [0.28, 0.04, 0.1] },
          lean: 0.06,
          nod: 0.22,
          aim: [1, 0, 0.1],
          hands: { right: 'pinch' },
        },
        { at: 0.55, right: { of: 'left-hand', off: [-0.06, 0, 0.02], else: [0.28, -0.02, 0.16] } },
      ],
      held: [{ thing: 'wedding-ring', in: 'right' }],
    },
  },
  'have-ring-put-on': {
    ...OTHER,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        {
          at: 0,
          right: [0.04, -0.11, 0.02],
          left: [0.2, 0.02, 0.15],
          nod: 0.12,
          hands: { left: 'flat' },
        },
        { at: 0.5, nod: 0.02 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
