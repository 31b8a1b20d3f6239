import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { PAINTS } from '../../vehicles/paints.ts';
import { mixHex } from '../../shapes.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** Where flowers come out on a plant, in units of its height, and how large and of what colour they are. */
interface Bloom {
  readonly spots: readonly (readonly [x: number, y: number])[];
  readonly size: number;
  readonly colour: string;
}

/** Spots all over a round crown. */
function crown(x: number, y: number, halfWide: number, halfTall: number, count: number): Bloom['spots'] {
  return Array.from({ length: count }, (_, at) => {
    const [turn, out] = [at * 2.39996, Math.sqrt((at + 0.5) / count)];
    return [x + Math.cos(turn) * halfWide * out, y + Math.sin(turn) * halfTall * out] as const;
  });
}

const PINK = '#f0559a';
const BLOOMS: Partial<Readonly<Record<Kind, Bloom>>> = {
  cactus: {
    spots: [
      [0, 0.97],
      [-0.12, 0.9],
      [0.14, 0.88],
      [-0.33, 0.7],
      [0.34, 0.76],
      [-0.02, 0.72],
    ],
    size: 0.13,
    colour: PINK,
  },
  'potted-cactus': {
    spots: [
      [0, 0.98],
      [-0.17, 0.86],
      [0.17, 0.84],
      [-0.06, 0.72],
    ],
    size: 0.14,
    colour: PINK,
  },
  tree: { spots: crown(0, 0.67, 0.3, 0.26, 46), size: 0.045, colour: '#fbe3ea' },
  'cherry-tree': { spots: crown(0, 0.67, 0.3, 0.26, 60), size: 0.045, colour: '#f7b6cc' },
  'potted-plant': { spots: crown(0, 0.72, 0.3, 0.22, 9), size: 0.1, colour: '#f2a03c' },
  bonsai: { spots: crown(0, 0.72, 0.42, 0.2, 26), size: 0.06, colour: '#f7b6cc' },
  branch: { spots: crown(0, 0.6, 0.36, 0.3, 9), size: 0.11, colour: '#f7b6cc' },
  'lily-pad': { spots: [[0, 0.6]], size: 1.5, colour: '#f6b0cc' },
};
const PETALS = 7;

/** Buds come out all over a plant, one after the other, and open. */
export const paintBlossoming: HappeningPainter = (pen, { actor, draw }) => {
  draw(pen);
  const bloom = BLOOMS[actor.member.kind];
  if (bloom === undefined) return;
  const share = progressOf(actor, 3.8);
  const named = actor.thingColour === undefined ? undefined : PAINTS[actor.thingColour];
  for (const [at, [x, y]] of bloom.spots.entries()) {
    const late = 0.45 * hash2(actor.member.seed, at);
    const open = smoothstep(late, late + 0.5, share);
    if (open > 0)
      paintFlower(pen, { x, y, size: bloom.size * (0.8 + 0.4 * hash2(at, 3)), open, at }, named ?? bloom.colour);
  }
};

interface Flower {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** 0 to 1. */
  readonly open: number;
  readonly at: number;
}

function paintFlower({ context, tone }: Pen, { x, y, size, open, at }: Flower, colour: string): void {
  const long = size * (0.45 + 0.55 * open);
  for (const [count, far, lit] of [
    [PETALS, 1, 0],
    [PETALS - 2, 0.66, 0.5],
  ] as const)
    for (let petal = 0; petal < count; petal++) {
      const turn = (petal / count) * 2 * Math.PI + at + (lit > 0 ? 0.4 : 0);
      context.save();
      context.translate(x, y);
      context.rotate(turn);
      context.fillStyle = tone(mixHex(colour, '#ffffff', lit * 0.5), 0.2 + lit * 0.5 + 0.2 * Math.sin(turn));
      context.beginPath();
      context.ellipse(long * far * 0.55 * open, 0, long * far * 0.5, long * far * 0.26, 0, 0, 2 * Math.PI);
      context.fill();
      context.restore();
    }
  context.fillStyle = tone('#f6cf4a', 0.5, open);
  context.beginPath();
  context.arc(x, y, size * 0.17, 0, 2 * Math.PI);
  context.fill();
}
