import { BAT_AND_BALL } from './bat-and-ball.ts';
import type { DeedCard } from './deed-card.ts';
import { HANDLING } from './handling.ts';

const THROW = BAT_AND_BALL.throw;

/** Moments that are told by one thing: the bouquet of a bride, the keys that fall, the stick that a dog runs after. */
export const MOMENTS = {
  // Over the shoulder, to those behind.
  'throw-bouquet': {
    en: {
      do: 'throw, toss, fling',
      what: 'bouquet, wedding bouquet, bridal bouquet, bouquet of flowers, flowers over her shoulder',
    },
    zh: { alone: '抛捧花, 扔捧花, 抛花束, 扔花束, 抛手捧花', do: '抛, 扔, 抛出, 扔出', what: '捧花, 花束, 手捧花' },
    base: 'stand',
    place: 'garden',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.2, -0.03, 0.2], left: [0.2, 0.03, 0.18], aim: [0.3, 0, 1], nod: 0.1 },
        { at: 0.28, right: [0.24, -0.03, 0.06], left: [0.24, 0.03, 0.05], aim: [0.8, 0, 0.5], lean: 0.16, nod: 0.1 },
        { at: 0.45, right: [0.02, -0.06, 0.6], left: [0.04, 0.06, 0.58], aim: [-0.6, 0, 0.8], lean: -0.2, nod: -0.2 },
        {
          at: 0.8,
          right: [0.06, -0.12, 0.56],
          left: [0.06, 0.12, 0.54],
          lean: -0.1,
          nod: -0.1,
          look: 0.5,
          open: 'both',
        },
      ],
      held: [{ thing: 'bridal-bouquet', in: 'right', between: [0, 0.45] }],
      around: [{ thing: 'flying-bouquet', at: [0, 0, 0] }],
    },
  },
  'drop-keys': {
    ...HANDLING['drop-it'],
    refines: 'drop-it',
    en: { do: 'drop, let go of, let fall', what: 'keys, key, bunch of keys, car keys, house keys' },
    zh: { alone: '钥匙掉了, 掉了钥匙', do: '掉落, 扔下, 掉', what: '钥匙' },
    play: { ...HANDLING['drop-it'].play, around: [{ thing: 'dropped-keys', at: [0.66, -0.1, 0] }] },
  },
  'throw-stick': {
    ...THROW,
    view: 'side',
    en: { do: 'throw, toss, hurl, fling, chuck, lob', what: 'stick, sticks, branch, piece of wood' },
    zh: { alone: '扔树枝, 扔木棍, 丢树枝', do: '扔, 丢, 抛', what: '树枝, 木棍, 棍子, 小木棍' },
    play: {
      ...THROW.play,
      held: [
        { thing: 'short-stick', in: 'right', between: [0, 0.42] },
        { thing: 'short-stick', in: 'right', between: [0.92, 1] },
      ],
      around: [{ thing: 'thrown-stick', at: [1.6, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
