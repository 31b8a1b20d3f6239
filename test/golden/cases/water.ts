import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places at, on and under water. */
export const WATER_CASES: readonly GoldenCase[] = [
  still('river', { place: 'river', hour: 'day', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('stone-bridge-dawn', { place: 'stone-bridge', hour: 'dawn', weather: 'snow', season: 'winter', frame: SMALL }),
  still('moon-bridge-morning', { place: 'moon-bridge', hour: 'morning', weather: 'clear', season: 'spring', frame: SMALL }),
  still('wooden-bridge-day', { place: 'wooden-bridge', hour: 'day', weather: 'cloudy', season: 'summer', frame: SMALL }),
  still('rope-bridge-overcast', { place: 'rope-bridge', hour: 'day', weather: 'overcast', season: 'summer', frame: SMALL }),
  still('covered-bridge-golden', { place: 'covered-bridge', hour: 'golden', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('rocky-shore-storm', { place: 'rocky-shore', hour: 'day', weather: 'storm', season: 'autumn', frame: SMALL }),
  still('waterfall', { place: 'waterfall', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('open-sea-storm', { place: 'open-sea', hour: 'day', weather: 'storm', season: 'autumn', frame: SMALL }),
  still('harbour', { place: 'harbour', hour: 'dusk', weather: 'rain', season: 'autumn', frame: SMALL }),
  still('coral-reef', { place: 'coral-reef', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('ice-sea', { place: 'ice-sea', hour: 'sunset', weather: 'clear', season: 'winter', frame: SMALL }),
  still('marsh', { place: 'marsh', hour: 'dawn', weather: 'fog', season: 'summer', frame: SMALL }),
  still('lagoon-day', { place: 'lagoon', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
];
