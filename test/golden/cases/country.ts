import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places in the country that people built. */
export const COUNTRY_CASES: readonly GoldenCase[] = [
  still('castle-sunset', { place: 'castle', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('village-winter', { place: 'village', hour: 'night', weather: 'snow', season: 'winter', frame: SMALL }),
  still('lighthouse-storm', { place: 'lighthouse', hour: 'night', weather: 'storm', season: 'autumn', frame: SMALL }),
  still('windmill-spring', { place: 'windmill', hour: 'day', weather: 'clear', season: 'spring', frame: SMALL }),
  still('house-golden', { place: 'house', hour: 'golden', weather: 'clear', season: 'autumn', frame: SMALL }),
];
