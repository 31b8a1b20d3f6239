import { hash2 } from '../../base/random.ts';

/** Smooth noise, 0 to 1, about one bump for each step of 1 in x and y (value noise with a smooth step between the nodes). */
export function noiseAt(x: number, y: number, seed: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [smooth(x - column), smooth(y - row)];
  const node = (dx: number, dy: number) => hash2(column + dx + seed * 7919, row + dy);
  const above = node(0, 0) + (node(1, 0) - node(0, 0)) * fx;
  const below = node(0, 1) + (node(1, 1) - node(0, 1)) * fx;
  return above + (below - above) * fy;
}

/** Noise with finer noise on it: each octave twice as fine and half as strong. 0 to 1. */
export function roughnessAt(x: number, y: number, seed: number, octaves: number): number {
  let [sum, weight, total] = [0, 1, 0];
  for (let octave = 0; octave < octaves; octave++) {
    sum += noiseAt(x * 2 ** octave, y * 2 ** octave, seed + octave) * weight;
    total += weight;
    weight /= 2;
  }
  return sum / total;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}
