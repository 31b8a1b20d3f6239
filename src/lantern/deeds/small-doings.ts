import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import { UPKEEP } from './upkeep.ts';

const IN_HANDS = { base: 'stand', view: 'three-quarter', near: true } as const;

/** Small doings that are told by what is in the hands. */
export const SMALL_DOINGS = {
  // One lens between two fingers, the cloth goes round on it.
  'wipe-glasses': {
    ...IN_HANDS,
    en: {
      do: 'clean, wipe, polish, rub, wipe clean, breathe on',
      what: 'glasses, spectacles, sunglasses, eyeglasses, goggles, lenses of his glasses, monocle',
    },
    zh: {
      alone: '擦眼镜, 擦拭眼镜, 擦眼镜片, 摘下眼镜擦, 摘下眼镜擦拭',
      do: '擦, 擦拭, 擦擦, 擦干净',
      what: '眼镜, 镜片, 墨镜, 老花镜',
    },
    place: 'room',
    close: true,
    makes: true,
    generic: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.22, -0.035, 0.26],
          left: [0.19, 0.1, 0.2],
          aim: [0.6, 0.6, -0.2],
          aimLeft: [0.25, -0.85, 0.4],
          nod: 0.24,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [0.235, -0.02, 0.235], tilt: 0.06 },
      ],
      held: [
        { thing: 'held-spectacles', in: 'left' },
        { thing: 'sleeve-cloth', in: 'right' },
      ],
    },
  },
  // The skin comes down in strips, and the white of the fruit is seen.
  'peel-banana': {
    ...IN_HANDS,
    en: { do: 'peel, unpeel', what: 'banana, bananas' },
    zh: { alone: '剥香蕉皮', do: '剥, 剥开', what: '香蕉, 香蕉皮' },
    place: 'kitchen',
    close: true,
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.2, -0.03, 0.36],
          left: [0.2, 0.05, 0.2],
          aimLeft: [0.12, 0, 1],
          nod: 0.2,
          hands: { right: 'pinch' },
        },
        { at: 0.6, right: [0.23, -0.08, 0.24] },
        { at: 0.75, right: [0.23, -0.08, 0.24] },
      ],
      held: [{ thing: 'peeled-banana', in: 'left', size: 1.5 }],
    },
  },
  // The tape over cloth that is spread over the table.
  'measure-cloth': {
    ...IN_HANDS,
    en: {
      do: 'measure, mark, cut to size',
      what: 'fabric, cloth, silk, material, curtain, curtains, length of fabric, length of cloth, bolt of fabric, linen, velvet',
    },
    zh: { alone: '量布, 量布料, 裁布', do: '量, 测量, 丈量, 量着', what: '布, 布料, 绸缎, 窗帘' },
    place: 'tailor-shop',
    generic: true,
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.44, -0.14, 0.8]), left: fromGround([0.46, 0.08, 0.8]), lean: 0.3, nod: 0.2 },
        { at: 0.45, right: fromGround([0.46, -0.42, 0.8]), left: fromGround([0.46, 0.42, 0.8]), lean: 0.36 },
        { at: 0.75, right: fromGround([0.46, -0.42, 0.8]), left: fromGround([0.46, 0.42, 0.8]), lean: 0.36, nod: 0.26 },
      ],
      held: [{ thing: 'stretched-tape', in: 'both' }],
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'bolt-of-cloth', at: [0.6, 0, 0.735] },
      ],
    },
  },
  // One ball goes from foot to foot.
  'pass-ball': {
    en: {
      alone:
        'pass a ball to each other, kick a ball to each other, kick a ball back and forth, kick the ball back and forth, kick a ball around',
      do: 'pass, kick',
      what: 'ball to each other, ball back and forth, ball between them',
    },
    zh: { alone: '踢球玩, 互相踢球, 互相传球, 来回踢球', do: '传, 传给', what: '球, 足球, 篮球' },
    base: 'stand',
    place: 'park',
    view: 'side',
    feeling: 'happy',
    brings: 'person',
    apart: 2.8,
    teams: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      turns: true,
      keys: [
        { at: 0, right: [0.06, -0.16, 0.06], left: [0.06, 0.16, 0.06], nod: 0.06, rightFoot: [0, 0, 0] },
        { at: 0.38, rightFoot: [-0.2, 0, 0.1], lean: 0.1, right: [0.14, -0.16, 0.1], left: [-0.06, 0.18, 0.06] },
        { at: 0.5, rightFoot: [0.2, 0, 0.1], lean: -0.1, right: [-0.08, -0.18, 0.08], left: [0.18, 0.16, 0.14] },
        { at: 0.64, rightFoot: [0.06, 0, 0.02] },
      ],
      around: [{ thing: 'passed-football', at: [0, 0, 0], shared: true }],
    },
  },
  // The wheel goes round, the ball runs along its rim.
  'spin-roulette': {
    en: {
      alone: 'play roulette',
      do: 'spin, play, turn, bet on',
      what: 'roulette wheel, roulette, wheel of fortune at a casino',
    },
    zh: { alone: '玩轮盘, 转轮盘, 玩轮盘赌', do: '转动, 转, 玩', what: '轮盘, 轮盘赌' },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    place: 'ballroom',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.42, -0.2, 0.9]),
          left: fromGround([0.4, 0.34, 0.8]),
          lean: 0.2,
          nod: 0.2,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.24, right: fromGround([0.52, 0.12, 0.92]), lean: 0.24 },
        { at: 0.5, right: fromGround([0.32, -0.26, 0.98]), lean: 0.1 },
      ],
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'roulette-table', at: [0.6, 0.02, 0.735] },
      ],
    },
  },
  // Both ends of the scarf round the neck of the snowman.
  'dress-snowman': {
    refines: 'wrap-scarf, put-on-hat',
    en: {
      do: 'wrap, tie, dress, decorate',
      what: 'snowman, on a snowman, around a snowman, round a snowman, on the snowman, around the snowman, snowman with a scarf',
    },
    zh: {
      alone:
        '给雪人围围巾, 给雪人系围巾, 给雪人戴围巾, 给雪人戴帽子, 给雪人戴上围巾, 给雪人戴上帽子, 给雪人围上围巾, 打扮雪人',
      do: '打扮, 装扮',
      what: '雪人',
    },
    base: 'stand',
    view: 'side',
    weather: 'snow',
    feeling: 'happy',
    makes: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      keys: [
        { at: 0, right: fromGround([0.54, -0.16, 1.06]), left: fromGround([0.54, 0.16, 1.02]), lean: 0.14, nod: 0.02 },
        { at: 0.5, right: fromGround([0.6, -0.08, 1.0]), left: fromGround([0.56, 0.12, 1.08]), lean: 0.2 },
      ],
      around: [{ thing: 'scarfed-snowman', at: [0.86, 0, 0] }],
    },
  },
  'put-in-mailbox': {
    ...UPKEEP['deliver-mail'],
    en: {
      do: 'put, place, insert, stick, stuff, throw, toss',
      what: 'letter box, letterbox, mailbox, postbox, post box, pillar box, mail slot, into a mailbox, in a mailbox, in the mailbox, ballot box, in a ballot box, into a ballot box',
    },
    zh: { do: '放进, 放入, 塞进, 投进, 塞, 投到', what: '邮筒, 信箱, 邮箱, 投票箱, 票箱, 信筒' },
  },
} as const satisfies Record<string, DeedCard>;
