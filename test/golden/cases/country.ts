import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places in the country that people built. */
export const COUNTRY_CASES: readonly GoldenCase[] = [
  still('farm-sunset-storm', { place: 'farm', hour: 'sunset', weather: 'storm', season: 'summer', frame: SMALL }),
  still('farm-golden-fog', { place: 'farm', hour: 'golden', weather: 'fog', season: 'summer', frame: SMALL }),
  still('castle-sunset', { place: 'castle', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('village-winter', { place: 'village', hour: 'night', weather: 'snow', season: 'winter', frame: SMALL }),
  still('lighthouse-storm', { place: 'lighthouse', hour: 'night', weather: 'storm', season: 'autumn', frame: SMALL }),
  still('windmill-spring', { place: 'windmill', hour: 'day', weather: 'clear', season: 'spring', frame: SMALL }),
  still('house-golden', { place: 'house', hour: 'golden', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('palace-day', { place: 'palace', hour: 'day', weather: 'clear', season: 'spring', frame: SMALL }),
  still('forbidden-city-dusk', { place: 'forbidden-city', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('ruins-golden', { place: 'ruins', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('cemetery-fog', { place: 'cemetery', hour: 'dusk', weather: 'fog', season: 'autumn', frame: SMALL }),
  still('pyramids-golden', { place: 'pyramids', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('great-wall-snow', { place: 'great-wall', hour: 'day', weather: 'snow', season: 'winter', frame: SMALL }),
  still('eiffel-tower-night', { place: 'eiffel-tower', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('big-ben-dusk', { place: 'big-ben', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('statue-of-liberty-day', { place: 'statue-of-liberty', hour: 'day', weather: 'cloudy', season: 'summer', frame: SMALL }),
  still('taj-mahal-dawn', { place: 'taj-mahal', hour: 'dawn', weather: 'clear', season: 'summer', frame: SMALL }),
  still('mount-fuji-spring', { place: 'mount-fuji', hour: 'day', weather: 'clear', season: 'spring', frame: SMALL }),
  still('barn-day', { place: 'barn', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('tower-sunset', { place: 'tower', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('mansion-night', { place: 'mansion', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('driveway-day', { place: 'driveway', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
];
