import type { DeedCard } from './deed-card.ts';

/** The deed of the other one has no words of its own. */
const OTHER = { en: {}, zh: {}, base: 'stand' } as const satisfies Partial<DeedCard>;

/** Whom one kneels before. */
const AT_FEET = { base: 'stand', view: 'side' } as const satisfies Partial<DeedCard>;

/** Feeding, measuring and nursing somebody. */
export const NURSING = {
  'feed-person': {
    en: {
      alone: 'spoon-feed',
      do: 'feed, spoon',
      what: 'with a spoon, porridge, soup, puree, medicine, cereal, mashed food, soup to, broth, medicine to, rice pudding, mash',
      whom: 'feed, spoon-feed',
    },
    zh: { alone: '喂饭, 喂粥, 喂汤, 喂药, 喂水果, 喂他吃饭, 喂她吃饭', whom: '喂, 喂饭' },
    base: 'stand',
    place: 'kitchen',
    view: 'side',
    near: true,
    apart: 0.66,
    partner: 'be-fed',
    brings: 'child',
    play: {
      stance: 'seat',
      seconds: 2.8,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.155, -0.02, -0.035], else: [0.26, -0.05, 0.24] },
          left: [0.19, 0.06, 0.11],
          aim: [1, 0, 0.06],
          aimLeft: [1, 0, 0],
          lean: 0.12,
          nod: 0.06,
        },
        { at: 0.35, right: { of: 'head', off: [-0.145, -0.02, -0.035], else: [0.27, -0.05, 0.24] } },
        { at: 0.65, right: [0.2, -0.0, 0.18], aim: [0.75, 0.3, -0.55], nod: 0.2 },
      ],
      held: [
        { thing: 'spoon', in: 'right' },
        { thing: 'feeding-bowl', in: 'left' },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'be-fed': {
    ...OTHER,
    feeling: 'happy',
    near: true,
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 1.4,
      lips: 'chew',
      keys: [
        { at: 0, right: [0.17, -0.09, 0.09], left: [0.17, 0.09, 0.09], nod: -0.06, lean: 0.03 },
        { at: 0.5, right: [0.18, -0.1, 0.11], left: [0.17, 0.09, 0.09], nod: 0 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'measure-person': {
    en: {
      do: 'measure, take',
      what: 'shoulders, waist, chest, arm, leg, height, measurements, customer, client, sleeve, back',
      whom: 'measure, fit',
    },
    zh: { alone: '量尺寸, 量身高, 量肩宽, 量腰围, 量身, 量体裁衣', do: '量, 测量', what: '尺寸, 身高, 肩膀, 腰围' },
    base: 'stand',
    place: 'tailor-shop',
    view: 'side',
    near: true,
    apart: 0.6,
    partner: 'be-measured',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.05, -0.13, 0.09], else: [0.26, -0.1, 0.26] },
          left: { of: 'hips', off: [-0.07, -0.12, 0.02], else: [0.26, -0.06, 0.02] },
          lean: 0.1,
          nod: 0.16,
        },
        { at: 0.5, right: { of: 'chest', off: [-0.05, -0.13, 0.1], else: [0.26, -0.1, 0.28] }, nod: 0.06, lean: 0.06 },
      ],
      held: [{ thing: 'tape-measure', in: 'both' }],
    },
  },
  'be-measured': {
    ...OTHER,
    near: true,
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [-0.04, -0.24, 0.16], left: [-0.04, 0.24, 0.16], nod: -0.03 },
        { at: 0.5, right: [-0.04, -0.24, 0.17], left: [-0.04, 0.24, 0.17], nod: 0.03 },
      ],
    },
  },
  inject: {
    en: {
      alone:
        'give a shot, give an injection, give injections, give a vaccination, draw blood, take blood, take a blood sample, draw a blood sample, do acupuncture, perform acupuncture, give acupuncture, insert needles, insert acupuncture needles, place acupuncture needles',
      do: 'give, get, draw, take',
      what: 'injection, shot, vaccine, vaccination, jab, needle, blood, blood sample, blood from',
      whom: 'inject, vaccinate, immunize, inoculate, sedate',
    },
    zh: {
      alone: '打针, 打疫苗, 注射, 接种疫苗, 抽血, 采血, 验血, 输液, 打点滴, 挂吊瓶, 打吊针, 扎针',
      do: '打, 注射',
      what: '针, 疫苗',
    },
    base: 'stand',
    place: 'hospital',
    view: 'side',
    near: true,
    apart: 0.6,
    partner: 'be-examined',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.17, -0.08, 0.05], else: [0.24, -0.1, 0.16] },
          left: { of: 'chest', off: [-0.05, 0.06, 0.0], else: [0.26, 0.06, 0.14] },
          aim: [1, 0.1, -0.25],
          lean: 0.1,
          nod: 0.16,
        },
        { at: 0.4, right: { of: 'chest', off: [-0.13, -0.08, 0.04], else: [0.27, -0.1, 0.14] } },
        { at: 0.8, right: { of: 'chest', off: [-0.13, -0.08, 0.04], else: [0.27, -0.1, 0.14] } },
      ],
      held: [{ thing: 'syringe', in: 'right' }],
    },
  },
  'take-temperature': {
    en: {
      do: 'take, check, measure, feel',
      what: "temperature, fever, forehead, child's forehead, girl's forehead, boy's forehead",
    },
    zh: { alone: '量体温, 测体温', do: '量, 测, 摸', what: '体温, 额头' },
    base: 'stand',
    place: 'bedroom',
    view: 'side',
    near: true,
    apart: 0.6,
    partner: 'be-examined',
    brings: 'child',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.15, -0.02, 0.02], else: [0.26, -0.05, 0.26] },
          left: { of: 'neck', off: [0.0, 0.07, -0.05], else: [0.26, 0.08, 0.14] },
          aim: [1, 0, 0],
          lean: 0.1,
          nod: 0.12,
        },
        { at: 0.5, right: { of: 'head', off: [-0.14, -0.02, 0.025], else: [0.26, -0.05, 0.27] } },
      ],
      held: [{ thing: 'thermometer', in: 'right', size: 2 }],
    },
  },
  'wash-feet': {
    ...AT_FEET,
    en: { do: 'wash', what: 'feet, foot, her feet, his feet, their feet' },
    zh: { alone: '洗脚', do: '洗', what: '脚' },
    place: 'room',
    apart: 0.92,
    partner: 'be-at-feet',
    brings: 'person',
    play: {
      stance: 'kneel',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.06, -0.12], left: [0.27, 0.06, -0.1], lean: 0.42, nod: 0.12 },
        { at: 0.5, right: [0.31, -0.06, -0.1], left: [0.25, 0.06, -0.12], lean: 0.46 },
      ],
      around: [{ thing: 'foot-basin', at: [0.58, 0, 0], before: true }],
    },
  },
  'tie-shoes-of': {
    ...AT_FEET,
    en: {},
    zh: {},
    place: 'room',
    apart: 0.86,
    partner: 'be-at-feet',
    play: {
      stance: 'half-kneel',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.03, -0.15], left: [0.27, 0.04, -0.15], lean: 0.5, nod: 0.1 },
        { at: 0.5, right: [0.28, -0.07, -0.12], left: [0.28, 0.08, -0.12], lean: 0.46 },
      ],
      held: [{ thing: 'lace-loops', in: 'both' }],
    },
  },
  'soak-feet': {
    en: {
      alone:
        'soak his feet, soak her feet, soak their feet, soak feet, soak his sore feet, soak her sore feet, bathe his feet, bathe her feet, have a foot bath, take a foot bath, enjoy a foot bath',
    },
    zh: { alone: '泡脚, 泡泡脚, 烫脚, 用热水泡脚, 泡着脚', do: '泡, 泡着', what: '脚, 双脚' },
    base: 'stand',
    place: 'room',
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.17, -0.1, 0.05], left: [0.17, 0.1, 0.05], lean: 0.04 },
        { at: 0.5, right: [0.17, -0.1, 0.05], left: [0.17, 0.1, 0.05], nod: -0.06 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'foot-basin', at: [0.5, 0, 0], before: true },
      ],
    },
  },
  'be-at-feet': {
    ...OTHER,
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.12, -0.1, 0.05], left: [0.12, 0.1, 0.05], nod: 0.22, lean: 0.04 },
        { at: 0.5, right: [0.12, -0.1, 0.05], left: [0.12, 0.1, 0.05], nod: 0.28 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'pound-back': {
    en: { do: 'pound, knead, rub, pat', what: 'back, shoulders, her back, his back' },
    zh: { alone: '捶背, 捶肩, 敲背, 捶捶背, 捶腿, 敲背捶腿, 捶肩捶背' },
    base: 'stand',
    place: 'room',
    view: 'side',
    near: true,
    apart: 0.5,
    partner: 'have-hair-done',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 0.7,
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.1, -0.07, 0.08], else: [0.24, -0.1, 0.16] },
          left: { of: 'chest', off: [-0.16, 0.07, 0.14], else: [0.2, 0.1, 0.22] },
          nod: 0.14,
          lean: 0.08,
        },
        {
          at: 0.5,
          right: { of: 'chest', off: [-0.16, -0.07, 0.14], else: [0.2, -0.1, 0.22] },
          left: { of: 'chest', off: [-0.1, 0.07, 0.08], else: [0.24, 0.1, 0.16] },
        },
      ],
    },
  },
  'bandage-leg': {
    ...AT_FEET,
    refines: 'bandage',
    en: {
      alone: 'bandage a knee, bandage a leg',
      do: 'bandage, wrap, dress, treat, splint',
      what: 'knee, leg, ankle, foot, toe, shin, plaster on his knee, plaster on her knee, sprained ankle, scraped knee, grazed knee, broken leg, leg in plaster',
    },
    zh: { alone: '包扎膝盖, 包扎腿', do: '包扎, 缠, 包', what: '膝盖, 腿, 脚, 脚踝, 小腿' },
    place: 'hospital',
    apart: 0.82,
    partner: 'have-leg-bandaged',
    brings: 'child',
    play: {
      stance: 'half-kneel',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'knees', off: [-0.06, -0.06, 0.02], else: [0.27, -0.06, 0.04] },
          left: { of: 'knees', off: [-0.04, 0.05, -0.03], else: [0.27, 0.06, 0] },
          lean: 0.16,
          nod: 0.14,
        },
        { at: 0.33, right: { of: 'knees', off: [-0.02, -0.03, 0.06], else: [0.29, -0.02, 0.08] } },
        { at: 0.66, right: { of: 'knees', off: [-0.02, 0.0, -0.05], else: [0.29, 0, -0.02] } },
      ],
      held: [
        { thing: 'bandage-roll', in: 'right' },
        { thing: 'bandage-strip', in: 'left' },
      ],
    },
  },
  'have-leg-bandaged': {
    ...OTHER,
    near: true,
    feeling: 'sad',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.04, -0.14, 0.05],
          left: [0.04, 0.14, 0.05],
          rightFoot: [0.12, 0, 0.08],
          nod: 0.16,
          lean: -0.08,
        },
        { at: 0.5, nod: 0.22, lean: -0.12 },
      ],
      held: [{ thing: 'knee-bandage', in: 'body', at: [0, 0, 0] }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'trim-beard': {
    en: {
      do: 'trim, shave, groom, cut, lather',
      what: "man's beard, man's face, customer's beard, customer's face, client's beard, customer's chin, client's chin, man's chin, client's face, sideburns",
    },
    zh: { alone: '给客人刮胡子' },
    base: 'stand',
    brings: 'man',
    place: 'barbershop',
    view: 'side',
    near: true,
    apart: 0.56,
    partner: 'be-examined',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.1, -0.05, -0.05], else: [0.28, -0.06, 0.2] },
          left: { of: 'head', off: [-0.03, 0.05, 0.06], else: [0.28, 0.06, 0.25] },
          aim: [0.9, 0.1, -0.1],
          lean: 0.12,
          nod: 0.16,
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.09, -0.03, -0.085], else: [0.29, -0.04, 0.17] },
          aim: [0.8, 0.3, 0.2],
        },
      ],
      held: [{ thing: 'scissors', in: 'right', size: 1.8 }],
    },
  },
} as const satisfies Record<string, DeedCard>;
