import { planned, still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places where people play and rest. */
export const LEISURE_CASES: readonly GoldenCase[] = [
  still('park-autumn', { place: 'park', hour: 'day', weather: 'cloudy', season: 'autumn', cast: 'woman:walk:right', framing: 'full', frame: SMALL }),
  still('stadium-night', { place: 'stadium', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('garden-day', { place: 'garden', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('japanese-garden-spring', { place: 'japanese-garden', hour: 'dawn', weather: 'clear', season: 'spring', frame: SMALL }),
  still('playground-day', { place: 'playground', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('campsite-night', { place: 'campsite', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('amusement-park-dusk', { place: 'amusement-park', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('swimming-pool-day', { place: 'swimming-pool', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('race-track-day', { place: 'race-track', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  planned('race-track-ahead', 'a race track in the morning'),
  planned('pool-from-the-air', 'aerial view of a swimming pool at noon'),
  still('zoo-day', { place: 'zoo', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('golf-course-dawn', { place: 'golf-course', hour: 'dawn', weather: 'clear', season: 'spring', frame: SMALL }),
  still('carousel-dusk', { place: 'carousel', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('pavilion-dawn', { place: 'pavilion', hour: 'dawn', weather: 'clear', season: 'spring', frame: SMALL }),
  still('hot-spring-snow', { place: 'hot-spring', hour: 'night', weather: 'snow', season: 'winter', frame: SMALL }),
];
