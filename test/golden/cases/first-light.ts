import { still, TALL, type GoldenCase } from './golden-case.ts';

/** Every place, hour, weather and rig at least once. */
export const FIRST_LIGHT_CASES: readonly GoldenCase[] = [
  still('snow-forest-fox', { place: 'forest', hour: 'dusk', weather: 'snow', season: 'winter', cast: 'fox:run:right' }),
  still('forest-deer', { place: 'forest', hour: 'day', weather: 'clear', season: 'summer', cast: 'deer:stand:left' }),
  still('forest-fog', { place: 'forest', hour: 'dawn', weather: 'fog', season: 'autumn' }),
  still('meadow-people', {
    place: 'meadow',
    hour: 'golden',
    weather: 'clear',
    season: 'spring',
    framing: 'full',
    cast: 'woman:walk:right:blue,man:stand:three-quarter-left:green',
  }),
  still('beach-dog', { place: 'beach', hour: 'sunset', weather: 'clear', season: 'summer', cast: 'dog:run:left' }),
  still('lake-boat', { place: 'mountain-lake', hour: 'dawn', weather: 'clear', season: 'autumn', cast: 'boat:sail:right' }),
  still('desert-horse', { place: 'desert', hour: 'day', weather: 'clear', season: 'summer', cast: 'horse:run:right', frame: TALL }),
  still('street-car', { place: 'city-street', hour: 'day', weather: 'cloudy', season: 'spring', cast: 'car:drive:right:yellow' }),
  still('neon-rain', { place: 'neon-street', hour: 'night', weather: 'rain', season: 'autumn', cast: 'woman:walk:right:red' }),
  still('neon-storm', { place: 'neon-street', hour: 'night', weather: 'storm', season: 'autumn', frame: TALL }),
  still('room-cat', { place: 'room', hour: 'night', weather: 'snow', season: 'winter', cast: 'cat:sit:right' }),
  still('face', { place: 'room', hour: 'dusk', weather: 'clear', season: 'summer', framing: 'close', cast: 'woman:smile:three-quarter-right' }),
];
