import { expect, test } from 'vitest';
import { DEED_NAMES, DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import { isVector, keyAt } from './key-at.ts';
import type { MixedTarget } from './key-at.ts';

/** Moments of a round at which a hand is looked at. */
const MOMENTS = 60;
/** A hand that has gone so much of its way to the mouth is there. */
const THERE = 0.8;
/** A hand farther below the lips than this is not at them, heights. */
const LOWERED = 0.15;
/** Of six stills of a film three show it at least. */
const SHARE_MIN = 0.5;

/** The hand comes to the mouth for a moment: a kiss is thrown from it, a tear is wiped. */
const APART: ReadonlySet<Deed> = new Set<Deed>(['blow-kiss', 'cry']);

/** Eaten, drunk, smoked or blown, with the hand that brings it. */
const BROUGHT = DEED_NAMES.filter((deed) => DEEDS[deed].play.lips !== undefined || /^(?:eat|drink|smoke)-/u.test(deed))
  .filter((deed) => DEEDS[deed].play.keys.some(({ right }) => right !== undefined && isAtMouth(right)))
  .filter((deed) => !APART.has(deed));

test.each(BROUGHT)('%s: what is brought to the mouth is there for half of the round', (deed) => {
  const { play } = DEEDS[deed];
  const there = Array.from({ length: MOMENTS }, (_, moment) => keyAt(play, moment / MOMENTS).right).filter(
    (right) => right !== undefined && isAtMouth(right),
  );
  expect(there.length / MOMENTS).toBeGreaterThanOrEqual(SHARE_MIN);
});

function isAtMouth(target: MixedTarget): boolean {
  if (isVector(target) || 'of' in target || 'meet' in target) return false;
  if ('share' in target)
    return (isAtMouth(target.to) && target.share >= THERE) || (isAtMouth(target.from) && target.share <= 1 - THERE);
  return target.by === 'mouth' && target.off[2] > -LOWERED;
}
