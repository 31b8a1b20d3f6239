import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places of the open land. */
export const LAND_CASES: readonly GoldenCase[] = [
  still('mountains', { place: 'mountains', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('snowfield', { place: 'snowfield', hour: 'day', weather: 'clear', season: 'winter', frame: SMALL }),
];
