import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places under a roof. */
export const INSIDE_CASES: readonly GoldenCase[] = [
  still('kitchen', { place: 'kitchen', hour: 'night', weather: 'rain', season: 'summer', framing: 'full', frame: SMALL }),
  still('bedroom', { place: 'bedroom', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('office', { place: 'office', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('cafe', { place: 'cafe', hour: 'day', weather: 'snow', season: 'winter', framing: 'full', frame: SMALL }),
  still('classroom', { place: 'classroom', hour: 'day', weather: 'clear', season: 'spring', framing: 'full', frame: SMALL }),
];
