import type { Lighting } from '../script/screenplay.ts';
import type { Lamp } from '../sets/set.ts';

/** The lamps that a lighting brings to the stage, metres; they shine on who stands there. Moonlight brings none. */
export function practicalLamps(lighting: Lighting | undefined): readonly Lamp[] {
  return lighting === undefined ? [] : LAMPS[lighting];
}

const LAMPS: Readonly<Record<Lighting, readonly Lamp[]>> = {
  moonlight: [],
  candle: [
    { x: 1.6, y: 1, z: 0.6, colour: '#ffb057', radius: 2.1, strength: 0.85, flicker: 0.5 },
    { x: -3.4, y: 1.1, z: 3.6, colour: '#ff9c40', radius: 1.4, strength: 0.6, flicker: 0.6 },
  ],
  fire: [{ x: -1.7, y: 0.5, z: 0.8, colour: '#ff8430', radius: 3, strength: 1, flicker: 1 }],
  neon: [
    { x: -4.2, y: 2.6, z: 1.6, colour: '#ff3fa4', radius: 3.4, strength: 0.9, flicker: 0.05 },
    { x: 4.2, y: 2.4, z: 1.2, colour: '#2fd6ff', radius: 3.2, strength: 0.9, flicker: 0.05 },
  ],
  stage: [
    { x: 0, y: 4.6, z: 0.4, colour: '#fff0cc', radius: 3.4, strength: 1, flicker: 0 },
    { x: -5, y: 5, z: 3.4, colour: '#7aa0ff', radius: 2.4, strength: 0.5, flicker: 0 },
    { x: 5, y: 5, z: 3.4, colour: '#ff7ab0', radius: 2.4, strength: 0.5, flicker: 0 },
  ],
};
