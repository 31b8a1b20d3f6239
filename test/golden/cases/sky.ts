import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places in the air and in space. */
export const SKY_CASES: readonly GoldenCase[] = [
  still('above-clouds', { place: 'above-clouds', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('aerial-view', { place: 'aerial-view', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('orbit', { place: 'orbit', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('galaxy', { place: 'galaxy', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('deep-space', { place: 'deep-space', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('moon-surface', { place: 'moon-surface', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('mars', { place: 'mars', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('city-from-above', { place: 'city-from-above', hour: 'golden', weather: 'clear', season: 'summer', framing: 'aerial', frame: SMALL }),
  still('village-from-above', { place: 'village-from-above', hour: 'day', weather: 'clear', season: 'spring', framing: 'aerial', frame: SMALL }),
  still('forest-from-above', { place: 'forest-from-above', hour: 'day', weather: 'clear', season: 'autumn', framing: 'aerial', frame: SMALL }),
  still('coast-from-above', { place: 'coast-from-above', hour: 'day', weather: 'clear', season: 'summer', framing: 'aerial', frame: SMALL }),
  still('sky-sunset', { place: 'sky', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('floating-island-sunset', { place: 'floating-island', hour: 'sunset', weather: 'clear', season: 'summer', frame: { width: 320, height: 180 } }),
];
