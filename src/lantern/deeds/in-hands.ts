import type { DeedCard } from './deed-card.ts';

/** What is taken up, carried about and held. */
export const IN_HANDS = {
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
      what: '猫, 小猫, 狗, 小狗, 兔子, 小兔子, 小羊, 小鸡, 鸡, 鸭子, 狐狸, 企鹅, 小猪, 小老虎, 小狮子, 小熊, 小熊猫, 小猴子, 小猴, 小鹿, 小狐狸, 小猫咪, 小奶狗, 猫咪, 小鸭子, 小羊羔, 小牛犊, 小松鼠, 刺猬, 仓鼠, 猴子, 考拉',
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
