import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places in towns. */
export const TOWN_CASES: readonly GoldenCase[] = [
  still('old-town-snow', { place: 'old-town', hour: 'night', weather: 'snow', season: 'winter', frame: SMALL }),
  still('ancient-town-dusk', { place: 'ancient-town', hour: 'dusk', weather: 'clear', season: 'spring', frame: SMALL }),
  still('alley-rain', { place: 'alley', hour: 'night', weather: 'rain', season: 'autumn', frame: SMALL }),
  still('bridge-golden', { place: 'bridge', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('market-day', { place: 'market', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('skyline-night', { place: 'skyline', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('temple-dawn', { place: 'temple', hour: 'dawn', weather: 'fog', season: 'autumn', frame: SMALL }),
  still('rooftop-dusk', { place: 'rooftop', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('small-town-day', { place: 'small-town', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('plaza-day', { place: 'plaza', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('crosswalk-rain', { place: 'crosswalk', hour: 'dusk', weather: 'rain', season: 'summer', frame: SMALL }),
  still('skyscraper-fog', { place: 'skyscraper', hour: 'morning', weather: 'fog', season: 'summer', frame: SMALL }),
  still('canal-golden', { place: 'canal', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('arch-day', { place: 'arch', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('courtyard-day', { place: 'courtyard', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('chinese-courtyard-dusk', { place: 'chinese-courtyard', hour: 'dusk', weather: 'clear', season: 'summer', frame: SMALL }),
  still('campus-autumn', { place: 'campus', hour: 'day', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('phone-booth-night', { place: 'phone-booth', hour: 'night', weather: 'rain', season: 'summer', frame: SMALL }),
  still('night-market-night', { place: 'night-market', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('water-town-rain', { place: 'water-town', hour: 'dusk', weather: 'rain', season: 'spring', frame: SMALL }),
  still('hutong-autumn', { place: 'hutong', hour: 'day', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('balcony-sunset', { place: 'balcony', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('bus-stop-rain', { place: 'bus-stop', hour: 'night', weather: 'rain', season: 'autumn', frame: SMALL }),
];
