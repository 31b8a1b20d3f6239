import { hash2 } from '../../../base/random.ts';

/** Smooth noise over the ground, -1 to 1, about one bump a unit (value noise with Perlin's quintic fade, SIGGRAPH 2002). */
export function noise(seed: number, x: number, z: number): number {
  const column = Math.floor(x);
  const row = Math.floor(z);
  const across = fade(x - column);
  const along = fade(z - row);
  const at = (dx: number, dz: number) => hash2(column + dx + seed * 101, (row + dz) * 7919 + seed);
  const near = at(0, 0) + (at(1, 0) - at(0, 0)) * across;
  const far = at(0, 1) + (at(1, 1) - at(0, 1)) * across;
  return 2 * (near + (far - near) * along) - 1;
}

/** Noise with finer and finer noise on it, about -1 to 1: clouds, soils, rolling land. */
export function rolling(seed: number, x: number, z: number, octaves: number): number {
  let sum = 0;
  let size = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(seed + octave * 17, x / size, z / size) * size;
    size /= 2;
  }
  return sum / (2 - 2 * size);
}

/**
 * Sharp crests with sharper crests on their flanks, 0 to 1: alpine ground (the ridged multifractal of Musgrave, in Ebert
 * et al., Texturing and Modeling, 3rd ed., ch. 16).
 */
export function ridged(seed: number, x: number, z: number, octaves: number): number {
  let sum = 0;
  let weight = 1;
  let size = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const crest = (1 - Math.abs(noise(seed + octave * 31, x / size, z / size))) ** 2;
    sum += crest * size * weight;
    weight = Math.min(1, crest * 1.6);
    size /= 2;
  }
  return sum / (2 - 2 * size);
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}
