import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';

/** A wall of rock that stands up from the ground: a cliff, the side of a gorge, a sea stack. */
export interface Crag {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly widthMetres: number;
  readonly heightMetres: number;
  readonly rock: string;
  /** What lies on its ledges and top: grass, snow, sand. */
  readonly cap: string;
  /** How its top runs: `level`, down to the `left` or the `right`, or as one `peak`. */
  readonly top: 'level' | 'left' | 'right' | 'peak';
  /** Share of ledges that carry the cap, 0 to 1. Default 0.5. */
  readonly ledges?: number;
  readonly seed: number;
  /** Turned from the light as a whole: -1 to 1. */
  readonly lit?: number;
  readonly mirrored?: boolean;
}

/** A crag of upright buttresses in tiers, each with a lit and a shade face, cracks, and ledges where things lie. */
export function crag(shape: Crag): SetPiece {
  const { widthMetres, heightMetres } = shape;
  return {
    x: shape.x,
    y: shape.y ?? 0,
    z: shape.z,
    box: {
      left: -widthMetres * 0.62,
      right: widthMetres * 0.62,
      top: heightMetres * 1.16,
      bottom: -heightMetres * 0.05 - 0.2,
    },
    motion: 'still',
    ...(shape.mirrored === undefined ? {} : { mirrored: shape.mirrored }),
    draw(pen) {
      const random = createRandom(shape.seed).fork('crag');
      for (const [share, spread] of [
        [1, 0.86],
        [0.74, 0.98],
        [0.46, 1.06],
        [0.22, 1.12],
      ] as const)
        tier(pen, random, shape, share, spread);
    },
  };
}

/** One row of buttresses, up to a share of the height; nearer tiers are lower and wider. */
function tier(pen: Pen, random: Random, shape: Crag, share: number, spread: number): void {
  const half = (shape.widthMetres / 2) * spread;
  const step = shape.heightMetres * random.range(0.2, 0.3);
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (let x = -half; x < half;) {
    const wide = step * random.range(0.7, 1.7);
    const middle = Math.min(half, x + wide / 2) / half;
    const top = shape.heightMetres * share * profile(shape.top, middle) * random.range(0.84, 1.06);
    if (top > shape.heightMetres * 0.03) buttress(pen, random, shape, { x, wide, top, side });
    x += wide * random.range(0.72, 0.95);
  }
}

function profile(top: Crag['top'], at: number): number {
  switch (top) {
    case 'level':
      return 1 - 0.5 * Math.max(0, Math.abs(at) - 0.8) * 5 * 0.6;
    case 'left':
      return Math.min(1, 0.3 + (at + 1) * 1.1);
    case 'right':
      return Math.min(1, 0.3 + (1 - at) * 1.1);
    case 'peak':
      return Math.max(0.05, 1 - Math.abs(at) ** 1.15);
  }
}

interface Buttress {
  readonly x: number;
  readonly wide: number;
  readonly top: number;
  readonly side: 1 | -1;
}

function buttress(pen: Pen, random: Random, shape: Crag, { x, wide, top, side }: Buttress): void {
  const { context } = pen;
  const own = (shape.lit ?? 0) + random.range(-0.16, 0.16);
  const arris = x + wide * (0.5 - side * random.range(0.02, 0.22));
  const lean = wide * random.range(-0.06, 0.06);
  const [leftTop, rightTop] = [top * random.range(0.93, 0.99), top * random.range(0.93, 0.99)];
  const faces = [
    { outline: [x, 0, x + lean + wide * 0.05, leftTop, arris + lean, top, arris, 0], lit: -side },
    { outline: [arris, 0, arris + lean, top, x + wide + lean - wide * 0.05, rightTop, x + wide * 1.04, 0], lit: side },
  ];
  for (const { outline, lit } of faces) {
    const shown = [
      outline[0]!,
      -shape.heightMetres * 0.05,
      ...outline.slice(2, 6),
      outline[6]!,
      -shape.heightMetres * 0.05,
    ];
    fillHard(context, shown, pen.tone(shape.rock, clamp(own + lit * 0.55 - 0.12)));
  }
  // Bands where the rock has split: lighter above, dark beneath.
  for (let band = 0; band < 4; band++) {
    const y = top * random.range(0.12, 0.9);
    const from = x + wide * random.range(0.05, 0.4);
    const to = from + wide * random.range(0.25, 0.6);
    const thick = wide * random.range(0.03, 0.08);
    fillHard(
      context,
      [from, y, to, y + thick * random.range(-0.5, 0.5), to - thick, y - thick, from + thick, y - thick * 0.8],
      pen.tone(shape.rock, clamp(own - 0.85), 0.5),
    );
    fillHard(
      context,
      [from, y + thick, to, y + thick * 1.3, to - thick, y, from, y],
      pen.tone(shape.rock, clamp(own + 0.75), 0.4),
    );
  }
  fillHard(
    context,
    [
      x + lean + wide * 0.04,
      leftTop * 0.998,
      arris + lean,
      top,
      arris + lean + wide * 0.05,
      top * 0.55,
      arris + lean,
      top * 0.5,
    ],
    pen.tone(shape.rock, clamp(own - side * 0.35), 0.35),
  );
  if (!random.chance(shape.ledges ?? 0.5)) return;
  const cap = lobes(random, x + lean + wide * 0.5, top * 0.985, wide * 0.56, wide * 0.13, 9, 0.16);
  fillSoft(context, cap, pen.tone(shape.cap, clamp(own - 0.25)));
  fillSoft(
    context,
    lobes(random, x + lean + wide * (0.5 + 0.1 * side), top * 0.985 + wide * 0.05, wide * 0.42, wide * 0.08, 8, 0.16),
    pen.tone(shape.cap, clamp(own + 0.5)),
  );
}

function clamp(lit: number): number {
  return Math.max(-1, Math.min(1, lit));
}
