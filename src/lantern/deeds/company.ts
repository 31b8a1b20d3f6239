import type { DeedCard } from './deed-card.ts';

/** What people do with their hands, faces and each other. */
export const COMPANY = {
  hug: {
    en: {
      whom: 'embrace, squeeze',
      alone:
        'hug, embrace, cuddle, hug each other, embrace each other, hug tightly, reunite, be reunited, make up, embrace warmly, greet with a hug, hug tight, hug goodbye',
      do: 'hug, embrace',
      what: 'each other',
    },
    zh: {
      alone: '拥抱, 相拥, 抱在一起, 紧紧拥抱, 搂抱, 搂着肩膀, 勾肩搭背',
      whom: '抱住, 搂住, 紧紧抱住, 拥抱, 搂着, 搂, 抱紧',
    },
    base: 'stand',
    feeling: 'happy',
    view: 'side',
    // Far enough that both heads are seen, cheek to cheek.
    apart: 0.36,
    brings: 'person',
    toSmaller: 'hug-child',
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          // Of the arms that are seen one goes over and one under: they don't cross.
          right: { of: 'chest', off: [-0.03, -0.06, 0.03], else: [0.22, 0, 0.1] },
          left: { of: 'waist', off: [-0.03, 0.06, 0.03], else: [0.22, 0, 0.17] },
          lean: 0.05,
          nod: 0.06,
        },
        { at: 0.5, lean: 0.06, nod: 0.12 },
      ],
    },
  },
  kiss: {
    en: {
      alone: 'kiss, kiss each other, share a kiss',
      do: 'kiss, give',
      what: 'each other, kiss, kiss on the cheek, kiss on the forehead, peck on the cheek',
    },
    zh: {
      alone: '亲吻, 接吻, 吻, 拥吻, 热吻, 亲嘴, 亲一口, 亲脸, 亲脸颊, 亲额头, 吻了吻, 亲了一口',
      whom: '亲, 吻, 亲吻, 亲了亲, 吻了吻',
      do: '亲, 吻, 亲吻',
      what: '额头, 脸颊, 脸, 嘴, 嘴唇, 面颊, 脸蛋, 手背',
    },
    base: 'stand',
    feeling: 'happy',
    view: 'side',
    apart: 0.32,
    toSmaller: 'kiss-child',
    brings: 'person',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { of: 'neck', off: [0.0, -0.1, -0.04], else: [0.2, -0.08, 0.2] },
          left: { of: 'waist', off: [-0.02, 0.1, 0.06], else: [0.2, 0.08, 0.12] },
          lean: 0.08,
        },
        { at: 0.3, lean: 0.16, nod: 0.02, tilt: 0.12 },
        { at: 0.85, lean: 0.16, nod: 0.02, tilt: 0.12 },
      ],
    },
  },
  'shake-hands': {
    en: {
      alone:
        'shake hands, handshake, shake hands with each other, seal a deal, seal the deal, make peace, clinch a deal, greet with a handshake, shake on it, make a deal, strike a bargain, strike a deal',
      do: 'shake',
      what: 'hands, hand',
    },
    zh: { alone: '握手' },
    base: 'stand',
    feeling: 'happy',
    view: 'side',
    apart: 0.78,
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 0.7,
      keys: [
        { at: 0, right: { meet: [0.205, -0.01, 0.12] }, left: [0.03, 0.13, -0.03], lean: 0.06 },
        { at: 0.5, right: { meet: [0.205, -0.01, 0.085] } },
      ],
    },
  },
  // Beside somebody who learns: points at what the other one's hands do, and talks.
  'guide-hands': {
    en: {},
    zh: {},
    base: 'stand',
    apart: 0.56,
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.8,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: { of: 'right-hand', off: [-0.12, -0.02, 0.07], else: [0.28, -0.08, 0.12] },
          left: [0.1, 0.14, -0.02],
          lean: 0.16,
          nod: 0.2,
        },
        { at: 0.4, right: { of: 'right-hand', off: [-0.09, 0, 0.03], else: [0.32, -0.06, 0.08] }, lean: 0.22 },
        { at: 0.62, right: [0.24, -0.14, 0.18], left: [0.16, 0.14, 0.06], open: 'right', nod: 0.04, lean: 0.1 },
        { at: 0.8, right: [0.24, -0.14, 0.2], left: [0.16, 0.14, 0.07], open: 'right', nod: 0, lean: 0.08 },
      ],
    },
  },
  'hold-hands': {
    en: {
      alone: 'hold hands, walk hand in hand, hand in hand, holding hands',
      do: 'hold, squeeze, take, clasp, press',
      what: 'hands, his hand, her hand, their hands',
    },
    zh: {
      alone: '牵手, 手牵手, 手拉手, 牵着手, 手挽手, 挽手, 挽着手, 挽着胳膊, 十指相扣, 牵起手, 牵着彼此的手, 手牵着手',
      do: '挽, 挽着, 挎着, 拉, 拉着, 牵, 牵着',
      what: '胳膊, 手臂, 的手',
    },
    base: 'walk',
    brings: 'person',
    feeling: 'happy',
    view: 'front',
    apart: 0.5,
    play: { stance: 'as-is', seconds: 4, keys: [{ at: 0 }] },
  },
  talk: {
    en: {
      alone:
        'discuss, debate, have a conversation, negotiate, chat with each other, haggle, bargain, haggle over a price, gossip, banter, question a witness, interview a witness, interview, question a suspect, interrogate, chat over tea, catch up, make small talk, banter with, confer, consult, deliberate, converse, flirt, network, exchange pleasantries, have a chat, have a heart-to-heart, question, interrogate a suspect, interview a candidate, interview a player, interview a footballer, interview a celebrity',
      do: 'have',
      what: 'conversation, discussion',
    },
    zh: { alone: '讨论, 辩论, 讨价还价, 砍价' },
    base: 'stand',
    play: {
      stance: 'stand',
      seconds: 3.4,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.16, -0.12, 0.12], left: [0.06, 0.13, 0.0] },
        { at: 0.3, right: [0.22, -0.16, 0.22], open: 'right', nod: 0.08, tilt: 0.06 },
        { at: 0.55, right: [0.2, -0.06, 0.16], left: [0.18, 0.12, 0.14], nod: -0.04 },
        { at: 0.8, left: [0.2, 0.16, 0.2], open: 'left', tilt: -0.06 },
      ],
    },
  },
  'give-flowers': {
    partner: 'receive',
    en: {
      do: 'hold, give, carry, offer, receive, bring, present, hand, deliver, hand over, lay',
      what: 'flower, flowers, bouquet, rose, roses, tulips, sunflowers, bouquet of flowers, bunch of flowers, bouquet of roses, bunch of roses, wreath',
    },
    zh: {
      alone: '送花, 献花',
      do: '拿, 捧, 送, 手捧, 抱, 拿着, 捧着, 抱着, 献',
      what: '花, 鲜花, 花束, 玫瑰, 玫瑰花',
    },
    base: 'stand',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.17, -0.05, -0.02], else: [0.17, -0.05, 0.14] },
          left: [0.17, 0.03, 0.1],
          aim: [0.25, 0, 1],
          nod: 0.1,
        },
        {
          at: 0.5,
          right: { of: 'chest', off: [-0.15, -0.04, 0.02], else: [0.18, -0.04, 0.2] },
          left: [0.18, 0.03, 0.16],
          nod: 0.2,
          aim: [0.1, 0, 1],
        },
      ],
      held: [{ thing: 'flowers', in: 'right' }],
    },
  },
  'give-gift': {
    partner: 'receive',
    en: {
      do: 'hold, give, receive, carry, hand out, give out',
      what: 'gift, present, gift box, presents, gifts, christmas present',
    },
    zh: { alone: '送礼物', do: '拿, 送, 捧, 收到', what: '礼物, 礼盒' },
    base: 'stand',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.18, -0.09, 0.1], left: [0.18, 0.09, 0.1], nod: 0.14 },
        { at: 0.5, right: [0.23, -0.09, 0.17], left: [0.23, 0.09, 0.17], nod: 0 },
      ],
      held: [{ thing: 'gift', in: 'body', at: [0.2, 0, 0.14], aim: [1, 0, 0] }],
    },
  },
  'wave-flag': {
    en: {
      alone: 'unfurl a flag',
      do: 'wave, plant, raise, hold, carry, unfurl',
      what: 'flag, flags, banner, banners, national flag, pirate flag, checkered flag, white flag, union jack, stars and stripes, pennant',
    },
    zh: { alone: '挥旗, 摇旗', do: '挥, 举, 插, 挥舞, 摇', what: '旗, 旗帜, 国旗, 红旗' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.3, -0.16, 0.26], left: [0.04, 0.14, 0.0], aim: [0.35, -0.35, 1] },
        { at: 0.5, right: [0.34, -0.1, 0.3], aim: [0.7, -0.1, 0.9], side: 0.06 },
      ],
      held: [{ thing: 'flag', in: 'right' }],
    },
  },
  // A long stick that is waved behind them.
  herd: {
    en: {
      do: 'herd, drive, shepherd, round up, drove, lead out, bring in, tend, graze',
      what: 'sheep, geese, ducks, cattle, cows, goats, pigs, llamas, alpacas, turkeys, reindeer, yaks, buffalo, horses, flock, herd, lambs, ducklings, goat, cow, goose',
    },
    zh: {
      alone: '放牧, 牧羊',
      do: '赶, 放, 放牧, 驱赶, 牧',
      what: '羊, 羊群, 牛, 牛群, 鸭子, 鸭群, 鹅, 鹅群, 猪, 马群, 山羊, 绵羊, 水牛, 牦牛, 小鸭子, 一群羊',
    },
    base: 'walk',
    place: 'meadow',
    withThem: true,
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 1.4,
      keys: [
        { at: 0, right: [0.22, -0.14, 0.14], left: [0.04, 0.16, 0.06], aim: [0.9, -0.05, 0.42] },
        { at: 0.5, right: [0.24, -0.14, 0.08], left: [0.1, 0.16, 0.1], aim: [1, -0.05, 0.05] },
      ],
      held: [{ thing: 'walking-staff', in: 'right' }],
    },
  },
  'walk-dog': {
    en: {
      do: 'walk',
      what: 'dog, puppy, dachshund, corgi, husky, poodle, labrador, retriever, golden retriever, beagle, terrier, bulldog, pug, shepherd, german shepherd, dalmatian, spaniel, collie, chihuahua, greyhound, hound',
    },
    zh: { do: '遛, 遛着', what: '狗, 小狗, 柯基, 哈士奇, 金毛, 拉布拉多, 泰迪, 贵宾犬, 柴犬, 边牧, 腊肠犬, 斗牛犬' },
    base: 'walk',
    withThem: true,
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.2, -0.1, 0.05] }],
      held: [{ thing: 'leash', in: 'right' }],
    },
  },
  // Both hands go down to an animal at the feet, and come up with it.
} as const satisfies Record<string, DeedCard>;
