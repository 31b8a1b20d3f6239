import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** What animals do with a thing in paws, beak or trunk; the thing is what the prompt names, so most have no words of their own (`script/feats-with-things.ts`). */
export const ANIMAL_HANDLING = {
  'lift-with-trunk': { ...PLAYED, en: {}, zh: {} },
  bury: { ...PLAYED, en: {}, zh: {} },
  'crack-on-belly': { ...PLAYED, base: 'swim', en: {}, zh: {} },
  'drop-in': { ...PLAYED, en: {}, zh: {} },
  rummage: {
    ...PLAYED,
    en: {
      do: 'lift the lid of, lift the lid off, open the lid of, lift, open, pry open, raid, tip over, get into, look into, peer into',
      what: 'bin, bins, dustbin, trash can, garbage can, trash bin, rubbish bin, wheelie bin, garbage bin, wastebasket, dumpster',
    },
    zh: {
      do: '翻, 翻找, 掀开, 掀起, 揭开, 打开, 扒开, 翻开',
      what: '垃圾桶, 垃圾箱, 垃圾桶盖, 垃圾箱盖, 垃圾桶盖子, 垃圾桶的盖子',
    },
  },
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
