import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb } from './outline.ts';

/** A dune: one long crest; the slope toward the light is bright, the slip face is in shade, and their edge winds down. */
export function dune(
  x: number,
  z: number,
  widthMetres: number,
  heightMetres: number,
  variant: number,
  colour: string,
): SetPiece {
  const kind = variant % 5;
  const wide = widthMetres / 2;
  return {
    x,
    y: 0,
    z,
    box: { left: -wide, right: wide, top: heightMetres * 1.1, bottom: -heightMetres * 0.06 - 0.1 },
    motion: 'still',
    sprite: `dune ${kind} ${colour} ${Math.round((widthMetres / heightMetres) * 2)}`,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`dune ${kind}`);
      const side = pen.lightSide >= 0 ? 1 : -1;
      const peak = -side * wide * random.range(0.02, 0.2);
      const top = heightMetres * random.range(0.85, 1);
      const crest = (path: 'lit' | 'all') => {
        context.beginPath();
        if (path === 'all') {
          context.moveTo(-wide, -0.1);
          context.bezierCurveTo(-wide * 0.55, heightMetres * 0.16, peak - wide * 0.34, top * 0.9, peak, top);
        } else context.moveTo(peak, top);
        context.bezierCurveTo(peak + wide * 0.3, top * 0.86, wide * 0.5, heightMetres * 0.15, wide, -0.1);
      };
      const shadeTone = pen.tone(colour, -0.75);
      const litTone = pen.tone(colour, 0.75);
      crest('all');
      context.closePath();
      context.fillStyle = side > 0 ? shadeTone : litTone;
      context.fill();
      // The winding edge from the crest down to the foot.
      const bend = wide * random.range(0.16, 0.3);
      crest('lit');
      context.lineTo(-wide * 0.12, -0.1);
      context.bezierCurveTo(bend, heightMetres * 0.2, peak - bend * 1.2, heightMetres * 0.52, peak, top);
      context.closePath();
      context.fillStyle = side > 0 ? litTone : shadeTone;
      context.fill();
      const soft = context.createLinearGradient(0, 0, 0, top);
      soft.addColorStop(0, pen.tone(colour, 0.15, 0.9));
      soft.addColorStop(0.55, pen.tone(colour, 0.15, 0));
      crest('all');
      context.closePath();
      context.fillStyle = soft;
      context.fill();
      for (let ripple = 0; ripple < 9; ripple++) {
        const share = random.range(0.1, 0.62);
        const cx = side * wide * random.range(0.05, 0.5) * (1 - share * 0.6);
        const long = wide * random.range(0.08, 0.2);
        fillSoft(
          context,
          limb(cx - long, top * share, cx + long, top * share * 0.82, heightMetres * 0.006, 0.01, heightMetres * 0.02),
          pen.tone(colour, 0.2, 0.5),
        );
      }
    },
  };
}

/** A saguaro with arms, ribbed, lit from one side. */
export function cactus(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.4,
      right: heightMetres * 0.4,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.03,
    },
    motion: 'still',
    sprite: `cactus ${kind}`,
    contactShadow: heightMetres * 0.12,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`cactus ${kind}`);
      context.scale(heightMetres, heightMetres);
      const column = (cx: number, from: number, to: number, r: number) => {
        const shape = (shift: number, radius: number) => [
          cx + shift - radius,
          from,
          cx + shift - radius,
          from,
          cx + shift - radius * 1.06,
          (from + to) / 2,
          cx + shift - radius,
          to - radius,
          cx + shift - radius * 0.8,
          to,
          cx + shift + radius * 0.8,
          to,
          cx + shift + radius,
          to - radius,
          cx + shift + radius * 1.06,
          (from + to) / 2,
          cx + shift + radius,
          from,
          cx + shift + radius,
          from,
        ];
        fillSoft(context, shape(0, r), pen.tone('#5d7d4c', -0.6));
        fillSoft(context, shape(r * 0.3 * pen.lightSide, r * 0.62), pen.tone('#66884f', 0.25));
        fillSoft(context, shape(r * 0.5 * pen.lightSide, r * 0.24), pen.tone('#7c9c5c', 0.8));
        for (const rib of [-0.55, -0.15, 0.25, 0.62])
          fillHard(
            context,
            [cx + rib * r - 0.003, from, cx + rib * r + 0.003, from, cx + rib * r * 0.9, to - r * 0.5],
            pen.tone('#3f5c3c', -0.4, 0.6),
          );
      };
      const arms = [
        [-1, random.range(0.34, 0.46), random.range(0.7, 0.82)],
        [1, random.range(0.42, 0.56), random.range(0.76, 0.9)],
      ] as const;
      for (const [way, from, to] of arms) {
        if (kind === 2 && way === -1) continue;
        const out = way * 0.19;
        fillSoft(
          context,
          limb(0, from, out, from + 0.03, 0.05, 0.045, way * 0.02),
          pen.tone('#5d7d4c', way * pen.lightSide * 0.4 - 0.3),
        );
        column(out, from, to, 0.05);
      }
      column(0, -0.02, 1, 0.078);
    },
  };
}

const SANDSTONE = '#b0694a';

/** A mesa: a flat-topped rock with upright cliffs, buttresses that catch the light, and a skirt of rubble. */
export function mesa(x: number, z: number, widthMetres: number, heightMetres: number, variant: number): SetPiece {
  const wide = widthMetres / 2;
  return {
    x,
    y: 0,
    z,
    box: { left: -wide * 1.9, right: wide * 1.9, top: heightMetres * 1.05, bottom: 0 },
    motion: 'still',
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`mesa ${variant}`);
      const skirt = heightMetres * random.range(0.38, 0.5);
      // The top steps down at one end or both.
      const top: number[] = [];
      const steps = 5;
      for (let step = 0; step <= steps; step++) {
        const share = step / steps;
        const level = heightMetres * (1 - 0.22 * Math.abs(share - random.range(0.3, 0.7)) ** 2 * 4 * random.next());
        top.push(
          -wide + share * widthMetres * random.range(0.985, 1.0),
          level,
          -wide + share * widthMetres + widthMetres * 0.06,
          level,
        );
      }
      fillHard(context, [-wide, skirt, ...top, wide * 1.04, skirt], pen.tone(SANDSTONE, -0.35));
      buttresses(pen, random, wide, heightMetres, skirt);
      rubble(pen, wide, skirt, variant);
    },
  };
}

/** Upright ribs of rock that catch the light, with dark clefts between. */
function buttresses(pen: Pen, random: Random, wide: number, heightMetres: number, skirt: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const columns = random.integer(6, 9);
  for (let column = 0; column < columns; column++) {
    const from = -wide + (column / columns) * wide * 2;
    const to = from + ((wide * 2) / columns) * random.range(0.45, 0.75);
    const high = heightMetres * random.range(0.86, 0.97);
    fillHard(
      context,
      [from, skirt * 0.92, from + (to - from) * 0.2, high, to, high * 0.99, to + (to - from) * 0.15, skirt * 0.92],
      pen.tone(SANDSTONE, side * (column / columns - 0.5) * 0.8 + 0.3),
    );
    fillHard(
      context,
      [
        to,
        high * 0.98,
        to + (to - from) * 0.32,
        high * 0.93,
        to + (to - from) * 0.3,
        skirt,
        to + (to - from) * 0.1,
        skirt,
      ],
      pen.tone(SANDSTONE, -0.9, 0.7),
    );
  }
}

/** The fan of fallen stone at the foot, with gullies. */
function rubble(pen: Pen, wide: number, skirt: number, variant: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const hem = (share: number) => skirt * (0.96 + 0.1 * Math.sin(share * 17 + variant));
  fillHard(
    context,
    [
      -wide * 1.85,
      0,
      -wide * 1.35,
      skirt * 0.36,
      -wide,
      hem(0),
      -wide * 0.4,
      hem(0.3),
      wide * 0.3,
      hem(0.6),
      wide,
      hem(1),
      wide * 1.4,
      skirt * 0.34,
      wide * 1.85,
      0,
    ],
    pen.tone(SANDSTONE, -0.15),
  );
  for (let gully = 0; gully < 9; gully++) {
    const at = -wide + (gully / 8) * wide * 2;
    fillHard(
      context,
      [
        at,
        hem(gully / 8),
        at + wide * 0.1,
        hem(gully / 8),
        at * 1.55 + wide * 0.16 * side,
        0,
        at * 1.5 - wide * 0.06,
        0,
      ],
      pen.tone(SANDSTONE, gully % 2 ? 0.4 : -0.6, 0.5),
    );
  }
}
