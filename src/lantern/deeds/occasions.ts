import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import type { ThingName } from './things.ts';

/** A card is held up over the head for all to see. */
const shown = (thing: ThingName) =>
  ({
    base: 'stand',
    place: 'stadium',
    view: 'facing-us',
    near: true,
    feeling: 'angry',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: { by: 'crown', off: [0.07, -0.13, -0.02] }, left: [0.02, 0.16, 0.02], aim: [0, 0, 1] },
        { at: 0.5, right: { by: 'crown', off: [0.09, -0.12, 0.01] }, nod: -0.06, aim: [0, 0, 1] },
      ],
      held: [{ thing, in: 'right' }],
    },
  }) as const satisfies Omit<DeedCard, 'en' | 'zh'>;

/** Openings, matches, shows and what one gets ready for them. */
export const OCCASIONS = {
  'cut-ribbon': {
    en: {
      alone: 'cut the ribbon, cut a ribbon, cut an opening ribbon, cut a red ribbon',
      do: 'cut, snip, cut through',
      what: 'ribbon, red ribbon, opening ribbon, ceremonial ribbon, ribbon at an opening',
    },
    zh: { alone: '剪彩, 剪彩带, 剪红绸', do: '剪, 剪断', what: '彩带, 彩, 红绸, 红丝带, 丝带, 绸带, 红绸带' },
    base: 'stand',
    view: 'three-quarter',
    feeling: 'happy',
    place: 'plaza',
    play: {
      stance: 'stand',
      seconds: 2.2,
      keys: [
        {
          at: 0,
          right: fromGround([0.3, -0.2, 1.02]),
          left: fromGround([0.42, 0.22, 0.98]),
          lean: 0.08,
          nod: 0.12,
          aim: [0.8, 0.5, 0],
        },
        { at: 0.5, right: fromGround([0.36, -0.12, 1.02]), lean: 0.12, aim: [0.8, 0.5, 0] },
      ],
      held: [{ thing: 'scissors', in: 'right', size: 1.7 }],
      around: [{ thing: 'opening-ribbon', at: [0.48, 0, 0] }],
    },
  },
  'show-card': {
    en: {
      alone: 'send a player off',
      do: 'show, hold up, raise, give, brandish, pull out, flash, wave',
      what: 'red card, red cards, referee card',
    },
    zh: { alone: '出示红牌, 亮红牌, 掏出红牌, 举起红牌', do: '出示, 亮, 亮出, 掏出, 举起', what: '红牌' },
    ...shown('red-card'),
  },
  'show-yellow-card': {
    en: {
      alone: 'book a player',
      do: 'show, hold up, raise, give, brandish, pull out, flash, wave',
      what: 'yellow card, yellow cards',
    },
    zh: { alone: '出示黄牌, 亮黄牌, 掏出黄牌, 举起黄牌', do: '出示, 亮, 亮出, 掏出, 举起', what: '黄牌' },
    ...shown('yellow-card'),
  },
  'pull-scarves': {
    en: {
      alone: 'pull scarves from his sleeve, pull scarves from her sleeve, pull scarves from a hat',
      do: 'pull, draw, produce',
      what: 'scarves, handkerchiefs, silk scarves, silk handkerchiefs, coloured scarves, colorful scarves, string of handkerchiefs, scarves from',
    },
    zh: { alone: '变丝巾, 从袖子里抽出丝巾, 抽出彩带', do: '抽出, 拉出, 变出', what: '丝巾, 彩绸, 手帕' },
    base: 'stand',
    place: 'theatre',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.24, -0.02, 0.14], left: [0.2, 0.13, 0.12], nod: 0.1 },
        { at: 0.5, right: [0.26, -0.3, 0.38], turn: -0.1, nod: -0.06 },
        { at: 0.8, right: [0.2, -0.2, 0.24] },
      ],
      held: [{ thing: 'silk-scarves', in: 'left' }],
    },
  },
  'release-dove': {
    en: {
      do: 'release, let go of, set free, let fly',
      what: 'dove, doves, white dove, pigeon, pigeons, bird, birds, sparrow, white doves, bird from his hands, bird from her hands',
    },
    zh: { alone: '放飞白鸽, 放飞鸽子, 放飞小鸟, 放生小鸟', do: '放飞, 放走, 放生', what: '鸽子, 白鸽, 小鸟, 和平鸽' },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'up',
      keys: [
        { at: 0, right: [0.2, -0.04, 0.18], left: [0.2, 0.04, 0.18], nod: 0.1 },
        { at: 0.3, right: [0.2, -0.12, 0.42], left: [0.2, 0.12, 0.42], nod: -0.26, open: 'both' },
        { at: 0.8, right: [0.2, -0.16, 0.44], left: [0.2, 0.16, 0.44], nod: -0.34, open: 'both' },
      ],
      around: [{ thing: 'rising-dove', at: [0.3, 0, 0] }],
    },
  },
  'tie-apron': {
    en: {
      alone: 'tie her apron, tie his apron, tie apron strings',
      do: 'tie, put on, fasten, knot, untie',
      what: 'apron, aprons, apron strings, apron round her waist, apron around her waist, apron around his waist',
    },
    zh: { alone: '系围裙, 穿围裙, 围上围裙', do: '系, 系上, 围, 围上, 解', what: '围裙' },
    base: 'stand',
    makes: true,
    place: 'kitchen',
    view: 'behind',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: [-0.13, -0.05, 0.05],
          left: [-0.13, 0.05, 0.05],
          nod: 0.1,
          look: 0.3,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [-0.14, -0.09, 0.07], left: [-0.14, 0.09, 0.06], look: 0.36 },
      ],
      held: [{ thing: 'apron-strings', in: 'body', at: [-0.09, 0, 0.06], aim: [-1, 0, 0] }],
    },
  },
  'wrap-hands': {
    en: {
      alone: 'wrap his hands, wrap her hands, tape his hands, tape her hands',
      do: 'wrap, tape, tape up, bind, wind',
      what: 'his hands, her hands, hands with tape, his fists, knuckles, wrists, hands with bandages, hand wraps, boxing tape',
    },
    zh: { alone: '缠绷带打拳, 缠手带, 绑手带, 缠护手', do: '缠, 绑', what: '手带, 护手, 护手绷带' },
    base: 'stand',
    place: 'gym',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.04, 0.26], left: [0.24, 0.07, 0.18], nod: 0.2, hands: { left: 'fist' } },
        { at: 0.25, right: [0.3, 0.03, 0.2], nod: 0.22 },
        { at: 0.5, right: [0.26, 0.02, 0.1] },
        { at: 0.75, right: [0.18, -0.04, 0.18] },
      ],
      held: [{ thing: 'hand-tape', in: 'right' }],
    },
  },
  'spin-yarn': {
    en: {
      alone:
        'spin yarn, spin wool, spin thread, sit at a spinning wheel, sit at her spinning wheel, work at a spinning wheel, sit at the spinning wheel',
      do: 'spin, turn, use',
      what: 'yarn, wool, thread, spinning wheel, flax, cotton, silk thread, yarn on a spinning wheel',
    },
    zh: { alone: '纺线, 纺纱, 纺棉花, 摇纺车, 织线', do: '纺, 摇', what: '线, 纱, 棉花, 纺车' },
    base: 'stand',
    place: 'room',
    view: 'side',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.62, -0.04, 0.92]), left: fromGround([0.3, 0.16, 0.92]), lean: 0.16, nod: 0.14 },
        { at: 0.5, right: fromGround([0.68, -0.04, 0.78]), left: fromGround([0.16, 0.2, 1.08]), lean: 0.12, turn: 0.1 },
      ],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'spinning-wheel', at: [0.95, 0, 0] },
      ],
    },
  },
  'lift-lid': {
    en: {
      do: 'lift, open, raise, take off, uncover',
      what: 'lid, lid of a pot, pot lid, lid off, steamer lid, steaming pot, lid of the pot',
    },
    zh: { alone: '揭锅盖, 掀锅盖, 揭开锅盖, 打开锅盖', do: '揭, 掀, 揭开, 掀开', what: '锅盖, 盖子, 蒸笼, 锅' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.44, -0.02, 1.2]), left: fromGround([0.4, 0.26, 0.98]), lean: 0.12, nod: 0.2 },
        { at: 0.35, right: fromGround([0.6, -0.12, 1.4]), lean: 0.04, nod: 0.1 },
        { at: 0.85, right: fromGround([0.6, -0.14, 1.38]), lean: 0.06, nod: 0.16 },
      ],
      held: [{ thing: 'pot-lid', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.6, 0, 0] },
        { thing: 'steaming-pot', at: [0.46, 0, 0.91] },
      ],
    },
  },
  'wash-baby': {
    en: {
      alone:
        'bathe a baby, bath a baby, wash a baby, bathe her baby, bathe his baby, give a baby a bath, give her baby a bath, give her son a bath, give his son a bath, give her daughter a bath, give his daughter a bath, give a child a bath, give a toddler a bath, bathe a toddler, bathe her son, bathe his son, bathe her daughter, bathe a child',
      do: 'bathe, bath, wash',
      what: "baby, infant, newborn, baby in a tub, baby in a basin, baby's hair",
    },
    zh: { alone: '给婴儿洗澡, 给宝宝洗澡, 给孩子洗澡', do: '洗', what: '婴儿, 宝宝' },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.42, -0.16, 1.04]), left: fromGround([0.5, 0.16, 1.02]), lean: 0.22, nod: 0.26 },
        { at: 0.5, right: fromGround([0.46, -0.12, 0.96]), lean: 0.26 },
      ],
      held: [{ thing: 'sponge', in: 'right' }],
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'bathed-baby', at: [0.52, 0.02, 0.735] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
