import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { noise } from './noise.ts';
import { fillHard } from './outline.ts';

/** A flank of a valley that comes down from one side and runs out toward its middle. */
export interface Spur {
  readonly z: number;
  /** Where it comes from: -1 the left side of the view, 1 the right one. */
  readonly side: 1 | -1;
  /** Where it meets the floor, metres; it rises from there to the side. */
  readonly footX: number;
  /** Far out of the view: x there, and its height, metres. */
  readonly outX: number;
  readonly heightMetres: number;
  readonly colour: string;
  /** Crowns of the woods on it; absent: bare. */
  readonly wood?: string;
  /** Snow lies on it. */
  readonly white: boolean;
  readonly seed: number;
}

const STEPS = 40;

/** A wooded hillside that falls to the valley's floor: folds in light and shade, crowns of trees that end toward its foot. */
export function spur(shape: Spur): SetPiece {
  const { side, footX, outX, heightMetres } = shape;
  const [left, right] = side > 0 ? [footX, outX] : [outX, footX];
  return {
    x: 0,
    y: 0,
    z: shape.z,
    box: { left, right, top: heightMetres * 1.2, bottom: -1 },
    motion: 'still',
    draw(pen) {
      const { context } = pen;
      const random = createRandom(shape.seed).fork('spur');
      const lightSide = pen.lightSide >= 0 ? 1 : -1;
      const body = shape.white ? '#dfe7f5' : shape.colour;
      const crest = (share: number, seed = 0) =>
        heightMetres *
        (share ** 1.2 +
          0.07 * Math.min(1, share * 3) * noise(shape.seed + seed, share * 7, 1) +
          0.02 * noise(shape.seed + seed, share * 26, 2));
      const xAt = (share: number) => footX + (outX - footX) * share;
      const line = Array.from({ length: STEPS + 1 }, (_, step) => [xAt(step / STEPS), crest(step / STEPS)] as const);
      // The slope that is turned to the light is bright.
      const lit = lightSide === side ? -0.35 : 0.3;
      fillHard(context, [footX, -1, ...line.flat(), outX, -1], pen.tone(body, lit));
      for (let fold = 1; fold < 9; fold++) {
        const at = fold / 9 + random.range(-0.03, 0.03);
        const [x, y] = [xAt(at), crest(at)];
        const wide = (Math.abs(outX - footX) / 9) * random.range(0.3, 0.6);
        const down = y * random.range(0.35, 0.7);
        fillHard(
          context,
          [
            x,
            y,
            x + wide * side,
            crest(at + 0.04),
            x - side * (wide * 0.2 + down * 0.4),
            y - down,
            x - side * wide * 0.9,
            y - down * 0.6,
          ],
          pen.tone(body, lit + (fold % 2 ? -0.3 : 0.25), 0.55),
        );
      }
      if (shape.wood === undefined) return;
      const tall = Math.max(1.6, heightMetres * 0.06);
      for (let tree = 0; tree < 420; tree++) {
        const share = 0.12 + 0.88 * random.next() ** 0.8;
        const y = crest(share) * (1 - random.next() ** 1.4 * 0.85);
        // Woods stand in patches, thickest high up.
        if (noise(shape.seed + 3, share * 9, y / (heightMetres * 0.2)) < 0.12 - share * 0.5) continue;
        const x = xAt(share);
        const size = tall * random.range(0.6, 1.2);
        const crown = shape.white && random.chance(0.6) ? '#b9c6dd' : shape.wood;
        fillHard(
          context,
          [
            x - size * 0.5,
            y,
            x - size * 0.42,
            y + size * 0.6,
            x,
            y + size * 1.25,
            x + size * 0.42,
            y + size * 0.6,
            x + size * 0.5,
            y,
          ],
          pen.tone(crown, lit - 0.3 + random.range(-0.15, 0.15)),
        );
        fillHard(
          context,
          [
            x,
            y + size * 0.1,
            x,
            y + size * 1.25,
            x + lightSide * size * 0.42,
            y + size * 0.6,
            x + lightSide * size * 0.45,
            y + size * 0.1,
          ],
          pen.tone(crown, lit + 0.25),
        );
      }
    },
  };
}
