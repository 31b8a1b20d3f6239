import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** What animals do with a thing in paws, beak or trunk; the thing is what the prompt names, so most have no words of their own (`script/feats-with-things.ts`). */
export const ANIMAL_HANDLING = {
  'lift-with-trunk': { ...PLAYED, en: {}, zh: {} },
  bury: { ...PLAYED, en: {}, zh: {} },
  'crack-on-belly': { ...PLAYED, base: 'swim', en: {}, zh: {} },
  'drop-in': { ...PLAYED, en: {}, zh: {} },
  rummage: { ...PLAYED, en: {}, zh: {} },
  'stuff-cheeks': { ...PLAYED, en: {}, zh: {} },
  // Sits behind the other one and looks through its fur with both hands.
  'groom-fur': { ...PLAYED, aims: true, feeling: 'happy', en: {}, zh: {} },
  // The head jerks, and something flies out of the mouth.
  'spit-out': {
    ...PLAYED,
    en: { do: 'cough up, spit, spit out', what: 'pellet, hairball, seed, seeds, water, pit, stone' },
    zh: { alone: '吐口水, 喷口水', do: '吐出, 咳出, 吐', what: '毛球, 籽, 核, 口水' },
  },
} as const satisfies Record<string, DeedCard>;
