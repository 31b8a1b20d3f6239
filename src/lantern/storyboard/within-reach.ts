import { boxRound } from '../cast/measuring-context.ts';
import { isAlive, isPerson } from '../kinds/kinds.ts';
import type { Told } from './told-bounds.ts';

/** What is so many times as high as those who live is a place for them: seen with the part that is near them, metres round them. */
const TOWERS = 1.8;
const ROUND_METRES = { above: 0.5, aside: 0.9 } as const;
/** Round who is small less of it is seen: so many heights to either side. */
const ROUND_HEIGHTS = 1.4;
/** Of what towers over those who live, the part round them; round `tiny` ones less. */
export function withinReach(told: readonly Told[], tiny: boolean): readonly Told[] {
  const living = told.filter(({ member }) => isAlive(member.kind));
  if (living.length === 0) return told;
  const least = Math.min(...living.map(({ member }) => member.heightMetres));
  const alive = living.filter(({ member }) => isPerson(member.kind) || member.heightMetres < TOWERS * least);
  const round = boxRound(alive.map(({ bounds }) => bounds));
  const scale = tiny ? Math.min(1, (ROUND_HEIGHTS * least) / ROUND_METRES.aside) : 1;
  const [left, right] = [round.left - scale * ROUND_METRES.aside, round.right + scale * ROUND_METRES.aside];
  return told.map((each) => {
    const { bounds } = each;
    if (alive.includes(each) || bounds.high - bounds.low < TOWERS * (round.high - round.low)) return each;
    return {
      ...each,
      bounds: {
        left: Math.min(Math.max(bounds.left, left), right),
        right: Math.max(Math.min(bounds.right, right), left),
        low: Math.max(bounds.low, round.low),
        high: Math.min(bounds.high, round.high + scale * ROUND_METRES.above),
      },
    };
  });
}
