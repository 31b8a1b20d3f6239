import type { Pixels } from '../paint/canvas.ts';
import type { Look } from '../script/screenplay.ts';
import { labOf } from './oklab.ts';

/** Distance of the neighbours whose lightness is compared, pixels, in a picture of some 1,280. */
const APART = 3;
/** Steps in lightness, 0 to 1, on the calmest quarter of a picture: brushes leave some everywhere, a lens leaves skies and walls smooth. */
const PAINTED = 0.0032;
const THICKLY = 0.0075;
/** Mean chroma below which a picture has no colour, and mean lightness from which on it is drawn on paper. */
const GREY = 0.012;
const PAPER = 0.72;

/** The look that comes nearest to the hand in which a picture was made; undefined for photographs in colour and smooth drawings. */
export function handOf({ width, height, data }: Pixels): Look | undefined {
  const light = new Float32Array(width * height);
  let [chroma, sum] = [0, 0];
  for (let at = 0; at < light.length; at++) {
    const [lightness, a, b] = labOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    light[at] = lightness;
    sum += lightness;
    chroma += Math.hypot(a, b);
  }
  const calmest = calmSteps(light, width, height);
  if (chroma / light.length < GREY) {
    if (sum / light.length < PAPER) return 'black-and-white';
    return calmest < PAINTED ? 'ink-wash' : 'pencil';
  }
  if (calmest < PAINTED) return undefined;
  return calmest < THICKLY ? 'oil' : 'van-gogh';
}

/** The lower quartile of how much lightness bends from neighbour to neighbour. */
function calmSteps(light: Float32Array, width: number, height: number): number {
  const steps: number[] = [];
  for (let y = APART; y < height - APART; y += 5)
    for (let x = APART; x < width - APART; x += 5) {
      const at = y * width + x;
      steps.push(Math.abs(2 * light[at]! - light[at - APART]! - light[at + APART]!) / 2);
    }
  steps.sort((one, other) => one - other);
  return steps[steps.length >> 2] ?? 0;
}
