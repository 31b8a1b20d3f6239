import { LOOKS } from '../../../src/lantern/script/screenplay.ts';
import { planned, still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Every look on one scene with sky, water, leaves and a person. */
export const LOOKS_CASES: readonly GoldenCase[] = LOOKS.filter((look) => look !== 'lantern').map((look) =>
  still(`look-${look}`, {
    place: 'mountain-lake',
    hour: 'golden',
    weather: 'clear',
    season: 'autumn',
    framing: 'full',
    cast: 'woman:walk:right:red',
    look,
    frame: SMALL,
  }),
);

/** What the cases of light and air share. */
const lit = (name: string, options: Partial<Parameters<typeof still>[1]>): GoldenCase =>
  still(name, { place: 'meadow', hour: 'night', weather: 'clear', season: 'summer', framing: 'full', frame: SMALL, ...options });

/** Hours, lightings, weathers and what is in the air. */
export const LIGHT_CASES: readonly GoldenCase[] = [
  lit('light-morning', { hour: 'morning', place: 'forest', airborne: ['dust'] }),
  lit('light-noon', { hour: 'noon', place: 'desert', cast: 'woman:walk:right:blue' }),
  lit('light-moonlight', { lighting: 'moonlight', place: 'beach', cast: 'dog:run:left' }),
  lit('light-candle', { lighting: 'candle', place: 'room', framing: 'close', cast: 'woman:smile:three-quarter-right' }),
  lit('light-fire', { lighting: 'fire', place: 'forest', cast: 'man:stand:three-quarter-left', airborne: ['embers', 'smoke'] }),
  lit('light-stage', { lighting: 'stage', place: 'room', cast: 'woman:dance:toward:red', airborne: ['confetti'] }),
  lit('air-fireworks', { place: 'mountain-lake', framing: 'wide', airborne: ['fireworks'] }),
  lit('air-sky-lanterns', { place: 'mountain-lake', framing: 'wide', airborne: ['sky-lanterns'] }),
  lit('air-petals', { hour: 'day', season: 'spring', airborne: ['petals', 'bubbles'], cast: 'girl:stand:toward:red' }),
  lit('air-leaves', { hour: 'golden', season: 'autumn', place: 'forest', airborne: ['leaves', 'feathers'] }),
  lit('air-fireflies', { place: 'forest', airborne: ['fireflies'] }),
  lit('weather-hail', { hour: 'day', place: 'city-street', weather: 'hail' }),
  lit('weather-sandstorm', { hour: 'day', place: 'desert', weather: 'sandstorm', cast: 'man:walk:right:red' }),
  planned('weather-drizzle', 'a city street in drizzle'),
  planned('weather-downpour', 'a woman walks through a park in a downpour'),
  planned('weather-light-snow', 'a village in light snow'),
  planned('weather-heavy-snow', 'a man walks through a park in heavy snow'),
  planned('weather-mist', 'a lake in mist'),
  planned('weather-rain-from-above', 'a city seen from the air in the rain'),
];
