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
    zh: { alone: '拥抱, 相拥, 抱在一起, 紧紧拥抱, 搂抱', whom: '抱住, 搂住, 紧紧抱住, 拥抱' },
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
    zh: { alone: '亲吻, 接吻, 吻, 拥吻, 热吻, 亲嘴, 亲一口, 亲脸, 亲脸颊, 亲额头, 吻了吻, 亲了一口' },
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
    en: { alone: 'hold hands, walk hand in hand, hand in hand, holding hands', do: 'hold', what: 'hands' },
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
      do: '拿, 捧, 送, 手捧, 抱, 拿着, 捧着, 抱着',
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
      do: 'wave, plant, raise, hold, carry, hoist, unfurl',
      what: 'flag, flags, banner, banners, national flag, pirate flag, checkered flag, white flag, union jack, stars and stripes, pennant',
    },
    zh: { alone: '挥旗, 摇旗, 升旗, 升国旗', do: '挥, 举, 插, 挥舞, 摇', what: '旗, 旗帜, 国旗, 红旗' },
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
  'scoop-up': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      once: true,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.08, -0.12, 0.0], left: [0.08, 0.12, 0.0], nod: 0.3, lean: 0, hips: [0, 0, 0] },
        {
          at: 0.42,
          right: { by: 'ground', off: [0.25, -0.07, 0.1] },
          left: { by: 'ground', off: [0.28, 0.08, 0.12] },
          lean: 0.86,
          nod: 0.1,
          hips: [-0.08, 0, -0.22],
        },
        {
          at: 0.55,
          right: { by: 'ground', off: [0.25, -0.06, 0.09] },
          left: { by: 'ground', off: [0.28, 0.07, 0.1] },
          lean: 0.88,
          nod: 0.1,
          hips: [-0.08, 0, -0.22],
        },
        { at: 1, right: [0.17, -0.05, 0.07], left: [0.16, 0.1, 0.1], lean: 0, nod: 0.12, hips: [0, 0, 0] },
      ],
    },
  },
  'hold-pet': {
    en: {
      do: 'hold, hug, carry, cuddle, cradle, embrace, snuggle, pick up, lift, rescue, save, adopt, scoop up, comfort, free, show, present, nurse, catch',
      what: 'cat, kitten, puppy, dog, rabbit, bunny, lamb, chick, chicken, duckling, duck, fox, penguin, squirrel, hedgehog, monkey, frog, piglet',
    },
    zh: {
      do: '抱, 抱着, 搂, 搂着, 怀抱, 捧',
      what: '猫, 小猫, 狗, 小狗, 兔子, 小兔子, 小羊, 小鸡, 鸡, 鸭子, 狐狸, 企鹅, 小猪',
    },
    base: 'stand',
    aims: true,
    feeling: 'happy',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        { at: 0, right: [0.17, -0.05, 0.07], left: [0.16, 0.1, 0.1], nod: 0.12, tilt: 0.06, side: 0.02 },
        { at: 0.5, right: [0.17, -0.05, 0.08], left: [0.16, 0.1, 0.115], side: -0.02, tilt: 0.1 },
      ],
    },
  },
  /** Anything at all that two hands hold; the reader finds what. */
  // A tool, an instrument, a board that one has at one's side, and over the shoulder when one goes.
  'carry-tool': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'front',
    play: {
      stance: 'as-is',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.1, -0.27, 0.08], left: [0.02, 0.15, 0.0] },
        { at: 0.5, right: [0.1, -0.27, 0.09], side: 0.01 },
      ],
      work: { at: 'right', metres: 2.4, most: 1 },
    },
  },
  'carry-along': {
    en: {},
    zh: {},
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.15, -0.11, 0.27] }],
      work: { at: 'right', metres: 2.4, most: 1, over: 0.95 },
    },
  },
  'hold-thing': {
    // Whatever is done with a thing by these is done with it in the hands.
    en: {
      do: 'swing, brandish, wield, flourish, lower, heft, clutch, grip, grasp, clasp, proffer, dangle, jiggle, rattle, twirl, tilt, raise, hoist, hold aloft, hold up, hold out, hold high, lift up, show, show off, display, produce, pull out, take out, whip out, draw out, bring out, retrieve, fish out, draw, pocket, snatch up, sell, nick, pinch, pilfer, nab, buy, purchase, borrow, lend, pawn, auction, donate, appraise, weigh, fondle, caress, turn over, balance, sport, bear, tote, lug, haul, cart, grab hold of, seize, claim, win, present, tap, poke, prod, fiddle with, toy with, handle, demonstrate, advertise, operate, test, try out, use, squeeze, shake',
    },
    zh: {
      do: '挥舞, 挥动, 举起, 举着, 高举, 展示, 掏出, 亮出, 抓住, 握住, 攥着, 紧握, 拎着, 提起, 摆弄, 卖, 买, 出示',
    },
    base: 'stand',
    aims: true,
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        { at: 0, right: [0.17, -0.08, 0.06], left: [0.17, 0.08, 0.06] },
        { at: 0.5, right: [0.17, -0.08, 0.07], left: [0.17, 0.08, 0.07] },
      ],
    },
  },
  'cradle-baby': {
    en: {
      alone:
        'bottle-feed a baby, burp a baby, burp the baby, lull a baby to sleep, rock a baby to sleep, breastfeed, breast-feed, nurse a baby, nurse her baby, deliver a baby',
      do: 'hold, cradle, rock, carry, cuddle, soothe, bottle-feed, bottle feed, burp, lull, swaddle, shush, nurse, breastfeed, breast-feed, jiggle, bounce, comfort, hush, dandle, deliver',
      what: 'baby, infant, newborn, baby girl, baby boy, crying baby, sleeping baby, newborn baby, her baby, his baby, the baby',
    },
    zh: {
      alone:
        '哄宝宝睡觉, 哄孩子睡觉, 哄他睡觉, 哄她睡觉, 哄娃睡觉, 哄睡, 哄宝宝入睡, 哄孩子入睡, 轻轻摇晃宝宝, 抱着宝宝轻轻摇晃, 抱着宝宝摇晃, 抱孩子, 哄孩子, 喂奶, 喂宝宝喝奶, 喂孩子喝奶, 哄睡, 哄宝宝, 哄孩子睡觉, 哄宝宝睡觉, 拍嗝, 哺乳, 轻拍婴儿的背',
      do: '抱, 哄, 抱着, 怀抱, 抱起, 哄着, 轻拍, 拍, 搂着, 喂',
      what: '婴儿, 宝宝, 孩子, 新生儿, 小宝宝, 娃娃睡觉, 孩子睡觉, 小婴儿',
    },
    base: 'stand',
    place: 'room',
    feeling: 'happy',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.15, -0.06, 0.13], left: [0.13, 0.13, 0.17], nod: 0.24, tilt: 0.1, side: 0.03 },
        { at: 0.5, side: -0.05, right: [0.15, -0.06, 0.145], left: [0.13, 0.13, 0.185] },
      ],
      held: [{ thing: 'baby', in: 'body', at: [0.13, 0.01, 0.18], aim: [1, 0, 0.2] }],
    },
  },
  torch: {
    en: {
      do: 'hold, carry, raise, light, shine, point, flash, wave, swing, switch on, turn on, flick on',
      what: 'torch, flashlight, flaming torch',
    },
    zh: { do: '拿, 举, 举着, 拿着', what: '火把, 火炬' },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.2, -0.27, 0.3], aim: [0.3, -0.3, 1] }],
      held: [{ thing: 'torch', in: 'right' }],
    },
  },
  'cast-spell': {
    en: {
      alone:
        'cast a spell, cast spells, do magic, perform magic, transform, conjure, conjure up, summon, enchant, bewitch, hex, cast a hex, levitate, wave a wand, wave her wand, wave his wand, make magic, weave a spell, curse with a wand, turn into',
      do: 'cast, wave, perform, conjure, do, turn, transform, put, break',
      what: 'spell, spells, magic, wand, magic trick, fireball, into a frog, into a prince, into a rabbit, into stone, into gold, into a dove, into a toad, into a mouse, into a pumpkin, into a coach, curse, spell on, wand at, magic wand',
    },
    zh: { alone: '施法, 施展魔法, 变魔术', do: '施, 挥, 变, 挥舞', what: '魔法, 魔杖, 魔术, 法术' },
    base: 'stand',
    play: {
      stance: 'wide',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.16, -0.14, 0.36], left: [0.16, 0.16, 0.12], aim: [0.3, 0, 1], open: 'left' },
        { at: 0.35, right: [0.3, -0.06, 0.26], aim: [1, 0.1, 0.15], lean: 0.08 },
        { at: 0.75, right: [0.3, -0.02, 0.28], aim: [1, 0.15, 0.25] },
      ],
      held: [{ thing: 'wand', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
