import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places of travel and work. */
export const TRANSPORT_CASES: readonly GoldenCase[] = [
  still('station-rain', { place: 'station', hour: 'dusk', weather: 'rain', season: 'autumn', frame: SMALL }),
  still('subway', { place: 'subway', hour: 'day', weather: 'clear', season: 'summer', cast: 'man:stand:left', framing: 'full', frame: SMALL }),
  still('highway-golden', { place: 'highway', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
];
