import { createRandom } from '../../base/random.ts';
import { brushStrokes } from './brush-strokes.ts';
import { colourTable } from './colour-table.ts';
import { strokePainting } from './stroke-painting.ts';
import { reliefOf } from './surface.ts';
import type { TreatmentMaker } from './treatment.ts';

/** Whirls in the upper part of the picture. */
const WHIRLS = 5;

/** Post-impressionist: long thick strokes that whirl in the sky and flow over the ground, blues against yellows. */
export const vanGogh: TreatmentMaker = (frame, seed) => {
  const directionAt = flowOf(seed, frame.width / frame.height);
  return strokePainting(frame, {
    broad: brushStrokes(frame, { lengthPixels: 92, breadthPixels: 14, directionAt, impasto: 0.62, seed }),
    fine: brushStrokes(frame, { lengthPixels: 34, breadthPixels: 8, directionAt, impasto: 0.45, seed: seed + 1 }),
    detail: 74,
    table: colourTable(({ lightness, chroma, hue }) => {
      // Greys become colours: shadows ultramarine, lights chrome yellow.
      const grey = Math.max(0, 1 - chroma / 0.07);
      const warm = lightness > 0.72;
      return {
        lightness: 0.08 + lightness * 0.9,
        chroma: Math.min(0.23, chroma * 1.4 + grey * (warm ? 0.05 : 0.08)),
        hue: grey > 0.45 ? (warm ? 95 : 262) : hue,
      };
    }),
    tintDepth: 26,
    surface: reliefOf(frame, { across: 3, along: 3, depth: 0.1, octaves: 1, seed: seed + 2 }),
  });
};

/** The flow that brushes follow: round the whirls above, in long waves below. */
function flowOf(seed: number, aspect: number): (x: number, y: number) => number {
  const random = createRandom(seed).fork('whirls');
  const whirls = Array.from({ length: WHIRLS }, (_, index) => ({
    x: (index + random.range(0.15, 0.85)) / WHIRLS,
    y: random.range(0.06, 0.4),
    reach: random.range(0.09, 0.2),
    turn: random.chance(0.5) ? 1 : -1,
  }));
  return (x, y) => {
    let [flowX, flowY] = [1, 0.35 * Math.sin(x * 7 + y * 3) + 0.2 * Math.sin(x * 17 - y * 9)];
    for (const whirl of whirls) {
      const [dx, dy] = [(x - whirl.x) * aspect, y - whirl.y];
      const pull = 5 * Math.exp(-(dx * dx + dy * dy) / (whirl.reach * whirl.reach));
      const away = Math.hypot(dx, dy) + 1e-6;
      flowX += (-dy / away) * pull * whirl.turn;
      flowY += (dx / away) * pull * whirl.turn;
    }
    return Math.atan2(flowY, flowX);
  };
}
