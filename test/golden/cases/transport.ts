import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places of travel and work. */
export const TRANSPORT_CASES: readonly GoldenCase[] = [
  still('station-rain', { place: 'station', hour: 'dusk', weather: 'rain', season: 'autumn', frame: SMALL }),
  still('subway', { place: 'subway', hour: 'day', weather: 'clear', season: 'summer', cast: 'man:stand:left', framing: 'full', frame: SMALL }),
  still('highway-golden', { place: 'highway', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('petrol-station-night', { place: 'petrol-station', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('construction-site-day', { place: 'construction-site', hour: 'day', weather: 'cloudy', season: 'summer', frame: SMALL }),
  still('industrial-night', { place: 'industrial', hour: 'night', weather: 'snow', season: 'winter', frame: SMALL }),
  still('airport-rain', { place: 'airport', hour: 'dusk', weather: 'rain', season: 'autumn', frame: SMALL }),
  still('car-park-sunset', { place: 'car-park', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('railway-snow', { place: 'railway', hour: 'dawn', weather: 'snow', season: 'winter', frame: SMALL }),
  still('viaduct-morning', { place: 'viaduct', hour: 'morning', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('roundabout-rain', { place: 'roundabout', hour: 'day', weather: 'rain', season: 'spring', frame: SMALL }),
  still('junkyard-day', { place: 'junkyard', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('tunnel', { place: 'tunnel', hour: 'night', weather: 'clear', season: 'summer', frame: { width: 320, height: 180 } }),
];
