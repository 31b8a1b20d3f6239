import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places under a roof. */
export const INSIDE_CASES: readonly GoldenCase[] = [
  still('kitchen', { place: 'kitchen', hour: 'night', weather: 'rain', season: 'summer', framing: 'full', frame: SMALL }),
  still('bedroom', { place: 'bedroom', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('office', { place: 'office', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('cafe', { place: 'cafe', hour: 'day', weather: 'snow', season: 'winter', framing: 'full', frame: SMALL }),
  still('classroom', { place: 'classroom', hour: 'day', weather: 'clear', season: 'spring', framing: 'full', frame: SMALL }),
  still('library', { place: 'library', hour: 'day', weather: 'clear', season: 'autumn', framing: 'full', frame: SMALL }),
  still('restaurant', { place: 'restaurant', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('bar', { place: 'bar', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('theatre', { place: 'theatre', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('museum', { place: 'museum', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('supermarket', { place: 'supermarket', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('hospital', { place: 'hospital', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('gym', { place: 'gym', hour: 'dusk', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('church', { place: 'church', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('bathroom', { place: 'bathroom', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('laboratory', { place: 'laboratory', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('spaceship', { place: 'spaceship', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('aquarium', { place: 'aquarium', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('corridor', { place: 'corridor', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('cinema', { place: 'cinema', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('bakery', { place: 'bakery', hour: 'day', weather: 'snow', season: 'winter', framing: 'full', frame: SMALL }),
  still('workshop', { place: 'workshop', hour: 'day', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('carriage', { place: 'carriage', hour: 'night', weather: 'rain', season: 'summer', framing: 'full', frame: SMALL }),
  still('ballroom', { place: 'ballroom', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL }),
  still('nursery', { place: 'nursery', hour: 'day', weather: 'clear', season: 'spring', framing: 'full', frame: SMALL }),
];
