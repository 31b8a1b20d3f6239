import type { Place } from './places.ts';

/** What may stand far off in another place, known by its outline alone. */
export type FarLandmark =
  | 'tower'
  | 'castle'
  | 'lighthouse'
  | 'windmill'
  | 'pagoda'
  | 'church'
  | 'barn'
  | 'mountains'
  | 'volcano'
  | 'skyline'
  | 'ferris-wheel';

/** The places that are known by a landmark that can be seen from another place. */
const OF_PLACE: Partial<Readonly<Record<Place, FarLandmark>>> = {
  tower: 'tower',
  castle: 'castle',
  lighthouse: 'lighthouse',
  windmill: 'windmill',
  temple: 'pagoda',
  church: 'church',
  barn: 'barn',
  mountains: 'mountains',
  summit: 'mountains',
  volcano: 'volcano',
  skyline: 'skyline',
  skyscraper: 'skyline',
  'city-street': 'skyline',
  'amusement-park': 'ferris-wheel',
};

/** What of a place is seen from another one; undefined for what would only be more land, houses or water there. */
export function farLandmarkOf(place: Place): FarLandmark | undefined {
  return OF_PLACE[place];
}
