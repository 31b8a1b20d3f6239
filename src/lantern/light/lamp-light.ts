import type { Lamplight } from '../places/place-traits.ts';
import { linearOf, mix } from './colour.ts';
import { DAYLIGHT } from './daylight.ts';
import type { Light, Rgb } from './light.ts';

/** The light of a room that is lit in a way of its own, from that of a home at the same hour; absent: like a home. */
export function lampLight(lamplight: Lamplight | undefined, home: Light): Light {
  if (lamplight === undefined) return home;
  switch (lamplight) {
    case 'white': {
      // Tubes are strong, but daylight from outside is stronger: by night the far corners fall off.
      const full = 0.62 + 0.38 * DAYLIGHT[home.hour];
      return {
        ...home,
        ambient: mix(home.ambient, scale(linearOf('#dfe8f0'), 0.66 * full), 0.68),
        key: mix(home.key, scale(linearOf('#f4f8ff'), 0.55 * full), 0.6),
        haze: mix(linearOf('#5a6474'), linearOf('#c4ccd4'), DAYLIGHT[home.hour]),
        lampsLit: true,
      };
    }
    case 'dim':
      return {
        ...home,
        ambient: mix(scale(home.ambient, 0.5), scale(linearOf('#d09a84'), 0.42), 0.7),
        key: scale(linearOf('#ffb46c'), 0.5),
        haze: linearOf('#2a1c22'),
        lampsLit: true,
        bloom: Math.max(home.bloom, 0.5),
      };
    case 'blue':
      return {
        ...home,
        ambient: scale(linearOf('#6f94d8'), 0.55),
        key: scale(linearOf('#9fd8ff'), 0.5),
        haze: linearOf('#14284a'),
        lampsLit: true,
        bloom: Math.max(home.bloom, 0.5),
      };
    case 'neon':
      return {
        ...home,
        ambient: scale(linearOf('#9a86e8'), 0.5),
        key: scale(linearOf('#ff9ae0'), 0.42),
        haze: linearOf('#1c1236'),
        lampsLit: true,
        bloom: Math.max(home.bloom, 0.6),
      };
  }
}

function scale(colour: Rgb, amount: number): Rgb {
  return [colour[0] * amount, colour[1] * amount, colour[2] * amount];
}
