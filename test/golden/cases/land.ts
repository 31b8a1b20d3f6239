import { planned, still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Stills of places of the open land. */
export const LAND_CASES: readonly GoldenCase[] = [
  still('mountains', { place: 'mountains', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('snowfield', { place: 'snowfield', hour: 'day', weather: 'clear', season: 'winter', frame: SMALL }),
  still('pine-forest', { place: 'pine-forest', hour: 'dawn', weather: 'fog', season: 'summer', frame: SMALL }),
  still('broadleaf-forest', { place: 'broadleaf-forest', hour: 'morning', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('birch-forest', { place: 'birch-forest', hour: 'day', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('bamboo-forest', { place: 'bamboo-forest', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('jungle', { place: 'jungle', hour: 'day', weather: 'rain', season: 'summer', frame: SMALL }),
  still('forest-path', { place: 'forest-path', hour: 'golden', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('lavender-field', { place: 'lavender-field', hour: 'sunset', weather: 'clear', season: 'summer', frame: SMALL }),
  still('sunflower-field', { place: 'sunflower-field', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('tulip-field', { place: 'tulip-field', hour: 'day', weather: 'cloudy', season: 'spring', frame: SMALL }),
  still('vineyard', { place: 'vineyard', hour: 'golden', weather: 'clear', season: 'autumn', frame: SMALL }),
  still('farm', { place: 'farm', hour: 'dusk', weather: 'snow', season: 'winter', frame: SMALL }),
  still('cliff', { place: 'cliff', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('canyon', { place: 'canyon', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('cave', { place: 'cave', hour: 'sunset', weather: 'rain', season: 'summer', frame: SMALL }),
  still('summit', { place: 'summit', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
  still('valley-dawn', { place: 'valley', hour: 'dawn', weather: 'clear', season: 'summer', frame: SMALL }),
  still('hills', { place: 'hills', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('volcano', { place: 'volcano', hour: 'night', weather: 'clear', season: 'summer', frame: SMALL }),
  still('glacier', { place: 'glacier', hour: 'day', weather: 'clear', season: 'winter', frame: SMALL }),
  still('ski-slope', { place: 'ski-slope', hour: 'day', weather: 'clear', season: 'winter', frame: SMALL }),
  planned('forest-road-low', 'low angle view of a forest road by moonlight'),
  planned('herd-in-the-hills', 'rolling hills at golden hour'),
  planned('neon-forest', 'a pine forest, cyberpunk'),
  still('rice-terraces', { place: 'rice-terraces', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('rocky-desert', { place: 'rocky-desert', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL }),
  still('savanna-golden', { place: 'savanna', hour: 'golden', weather: 'clear', season: 'summer', frame: SMALL }),
];
