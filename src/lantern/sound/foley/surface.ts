import { traitsOf } from '../../places/places.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';

/** What feet land on. */
export type Surface = 'snow' | 'leaves' | 'grass' | 'earth' | 'sand' | 'asphalt' | 'wet-asphalt' | 'wood';

/** Snow that is deeper than this is what is stepped in. */
const SNOW_COVER_MIN = 0.35;
const WET_MIN = 0.25;

/** The ground of a place for the ear. */
export function surfaceOf(scenery: Scenery): Surface {
  const { place, season, snowCover, wetness } = scenery;
  const { indoors, underfoot } = traitsOf(place);
  if (!indoors && snowCover > SNOW_COVER_MIN) return 'snow';
  if (underfoot === 'leaves') return season === 'spring' ? 'earth' : 'leaves';
  if (underfoot === 'asphalt') return wetness > WET_MIN ? 'wet-asphalt' : 'asphalt';
  return underfoot;
}
