import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

const ON_OTHER = { base: 'stand', view: 'side', near: true, brings: 'person' } as const;
const OTHER = { en: {}, zh: {}, base: 'stand', view: 'side', near: true } as const;

/** What thieves do, and what is done to them. */
export const LAW = {
  // Both hands go down the sides of one who stands with raised arms and the back to them.
  frisk: {
    ...ON_OTHER,
    en: {
      do: 'pat',
      what: 'down a suspect, suspect down, down the suspect',
      whom: 'frisk, pat down, body search, search',
    },
    zh: { alone: '搜身, 安检搜身', whom: '搜身, 搜查' },
    apart: 0.56,
    partner: 'be-frisked',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.06, -0.12, -0.02], else: [0.26, -0.12, 0.2] },
          left: { of: 'chest', off: [-0.06, 0.12, -0.02], else: [0.26, 0.12, 0.2] },
          lean: 0.06,
          nod: 0.12,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.55,
          right: { of: 'hips', off: [-0.06, -0.12, -0.02], else: [0.26, -0.12, 0] },
          left: { of: 'hips', off: [-0.06, 0.12, -0.02], else: [0.26, 0.12, 0] },
          lean: 0.26,
          nod: 0.2,
        },
      ],
    },
  },
  'be-frisked': {
    ...OTHER,
    turned: true,
    play: {
      stance: 'wide',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [0.04, -0.16, 0.02] },
          left: { by: 'crown', off: [0.04, 0.16, 0.02] },
          open: 'both',
          nod: -0.02,
        },
        { at: 0.5, nod: 0.08, side: 0.02 },
      ],
    },
  },
  // Two fingers draw the purse out behind the back of one who looks away.
  'pick-pocket': {
    ...ON_OTHER,
    en: {
      alone: 'pick pockets, pickpocket',
      do: 'pick, steal from, steal, snatch, lift, swipe, nick, pinch, filch, slip',
      what: 'pocket, pockets, wallet, wallets, purse from, wallet from, phone from his pocket, phone from her bag, wallet out of a pocket',
    },
    zh: {
      alone: '扒窃, 偷钱包, 掏钱包, 偷走钱包, 扒手偷钱包, 行窃',
      do: '偷, 偷走, 扒, 掏走, 偷取',
      what: '钱包, 口袋, 手机, 钱夹',
    },
    apart: 0.6,
    partner: 'be-robbed',
    place: 'city-street',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        {
          at: 0,
          right: { of: 'hips', off: [-0.13, -0.02, 0.03], else: [0.28, -0.02, 0.02] },
          left: HANGS,
          lean: 0.12,
          nod: 0.14,
        },
        { at: 0.4, right: { of: 'hips', off: [-0.13, -0.02, 0.05], else: [0.28, -0.02, 0.02] }, lean: 0.12 },
        {
          at: 0.6,
          right: { of: 'hips', off: [-0.24, -0.02, 0.12], else: [0.18, -0.02, 0.12] },
          lean: 0.04,
          look: 0.3,
          nod: -0.04,
        },
        {
          at: 0.85,
          right: { of: 'hips', off: [-0.24, -0.02, 0.12], else: [0.18, -0.02, 0.12] },
          lean: 0.04,
          look: 0.3,
          nod: -0.04,
        },
      ],
      held: [{ thing: 'fat-wallet', in: 'right' }],
    },
  },
  'be-robbed': {
    ...OTHER,
    turned: true,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.06, 0.2], left: [0.06, 0.12, 0.0], nod: 0.2, aim: [0.3, 0, 1] },
        { at: 0.5, right: [0.21, -0.06, 0.21], nod: 0.24 },
      ],
      held: [{ thing: 'phone', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
