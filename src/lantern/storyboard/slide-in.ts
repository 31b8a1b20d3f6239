import { createRandom } from '../../base/random.ts';
import { traitsOf } from '../places/places.ts';
import type { Composition } from './framed-subject.ts';
import { four } from './path-keys.ts';
import type { CameraPose, Shot } from './storyboard.ts';

/** A camera that comes near starts so far aside, as a share of its distance: about five to nine degrees of an arc. */
const ASIDE = { least: 0.09, most: 0.16 } as const;
/** Of ten takes so many slide; the others come straight. */
const SLIDES_OF_TEN = 7;

/** Ways of coming near, each on an arc first and then straight, where nobody asks how: the first that serves is taken. */
export function slidWays(
  ways: readonly Shot[],
  { plan, oneTake, scenery }: Composition,
  metresOf: (pose: CameraPose) => number,
): readonly Shot[] {
  // The weather of a room is seen through its window, which stays in the picture.
  const looksOut = traitsOf(scenery.place).indoors === true && scenery.weather !== 'clear';
  if (plan.camera.length > 0 || !oneTake || looksOut) return ways;
  return ways.flatMap((each) => {
    const slid = slidIn(each, metresOf(each.camera.from));
    return slid === undefined ? [each] : [slid, each];
  });
}

/**
 * The shot with its way in as a shallow arc: the camera starts beside where it would and keeps whom it comes to, `metres` away at first, in
 * the same place of the frame, so that what is behind them moves. The side is the shot's own. Undefined for shots that
 * follow somebody or come straight.
 */
function slidIn(shot: Shot, metres: number): Shot | undefined {
  const { camera, scenery, index } = shot;
  const random = createRandom(`slide ${scenery.seed} ${index}`);
  if (camera.name !== 'push-in' || camera.follow !== undefined || random.integer(1, 10) > SLIDES_OF_TEN)
    return undefined;
  const aside = (random.chance(0.5) ? 1 : -1) * random.range(ASIDE.least, ASIDE.most);
  const { from } = camera;
  return {
    ...shot,
    camera: { ...camera, from: { ...from, x: four(from.x + aside * metres), pan: four(from.pan - aside) } },
  };
}
