import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** A wall of rock across the whole view with one opening in it. */
export interface CaveMouth {
  readonly z: number;
  /** Middle of the opening, metres. */
  readonly x: number;
  readonly widthMetres: number;
  readonly heightMetres: number;
  readonly rock: string;
  readonly seed: number;
  /** Light that falls on the rim from outside: its colour's strength, 0 to 1. */
  readonly rimLight: number;
}

const HALF_METRES = 62;
const TOP_METRES = 26;

/** A cave wall: facets of dark rock round an opening, its rim touched by the light from outside, stalactites over it. */
export function caveMouth(mouth: CaveMouth): SetPiece {
  return {
    x: 0,
    y: 0,
    z: mouth.z,
    box: { left: -HALF_METRES, right: HALF_METRES, top: TOP_METRES, bottom: -0.3 },
    motion: 'still',
    draw(pen) {
      const random = createRandom(mouth.seed).fork('mouth');
      const edge = openingOf(random, mouth);
      const { context } = pen;
      context.beginPath();
      context.moveTo(-HALF_METRES, -0.3);
      context.lineTo(-HALF_METRES, TOP_METRES);
      context.lineTo(HALF_METRES, TOP_METRES);
      context.lineTo(HALF_METRES, -0.3);
      for (const [x, y] of edge) context.lineTo(x, y);
      context.closePath();
      context.fillStyle = pen.tone(mouth.rock, -0.9);
      context.fill();
      context.save();
      context.clip();
      facets(pen, random, mouth);
      context.restore();
      rim(pen, random, mouth, edge);
    },
  };
}

type Point = readonly [x: number, y: number];

/** From the right foot over the top to the left foot, uneven. */
function openingOf(random: Random, mouth: CaveMouth): readonly Point[] {
  const steps = 22;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = (step / steps) * Math.PI;
    const rough = 1 + random.range(-0.09, 0.09) * (step === 0 || step === steps ? 0.3 : 1);
    return [
      mouth.x + Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.72 * (mouth.widthMetres / 2) * rough,
      Math.sin(angle) ** 0.8 * mouth.heightMetres * rough - 0.3 * (step === 0 || step === steps ? 1 : 0),
    ];
  });
}

function facets(pen: Pen, random: Random, mouth: CaveMouth): void {
  for (let facet = 0; facet < 420; facet++) {
    const angle = random.range(-0.15, Math.PI + 0.15);
    const out = 1 + random.next() ** 1.6 * 3.4;
    const x = mouth.x + Math.cos(angle) * (mouth.widthMetres / 2) * out;
    const y = Math.sin(angle) * mouth.heightMetres * out;
    const size = mouth.heightMetres * random.range(0.06, 0.2) * (0.6 + out * 0.35);
    const near = Math.max(0, 1.9 - out) / 0.9;
    fillHard(
      pen.context,
      [
        x - size,
        y - size * random.range(0.1, 0.5),
        x - size * 0.3,
        y + size * random.range(0.3, 0.7),
        x + size,
        y + size * random.range(0, 0.4),
        x + size * 0.3,
        y - size * 0.5,
      ],
      pen.tone(mouth.rock, -1 + (0.35 + near * 0.75 * mouth.rimLight) * random.next(), 0.7),
    );
  }
}

/** Facets at the very edge that look outside and are lit, and stalactites that hang from the upper edge. */
function rim(pen: Pen, random: Random, mouth: CaveMouth, edge: readonly Point[]): void {
  const { context } = pen;
  for (let at = 0; at + 1 < edge.length; at++) {
    const [ax, ay] = edge[at]!;
    const [bx, by] = edge[at + 1]!;
    const thick = mouth.heightMetres * random.range(0.015, 0.06);
    const [ox, oy] = [(ax + bx) / 2 - mouth.x, (ay + by) / 2 - mouth.heightMetres * 0.3];
    const length = Math.hypot(ox, oy) || 1;
    const [nx, ny] = [(ox / length) * thick, (oy / length) * thick];
    fillHard(
      context,
      [ax, ay, bx, by, bx + nx, by + ny, ax + nx * 1.4, ay + ny * 1.4],
      pen.tone(mouth.rock, -0.5 + 1.2 * mouth.rimLight * random.range(0.4, 1), 0.9),
    );
  }
  for (let cone = 0; cone < 17; cone++) {
    const at = edge[4 + Math.floor(random.next() * (edge.length - 8))]!;
    const long = mouth.heightMetres * random.range(0.06, 0.26);
    const wide = long * random.range(0.12, 0.2);
    const [x, y] = [at[0] + random.range(-0.4, 0.4), at[1] + long * 0.12];
    fillHard(
      context,
      [x - wide, y, x + wide, y, x + wide * 0.15, y - long, x - wide * 0.1, y - long],
      pen.tone(mouth.rock, -0.85),
    );
    fillHard(
      context,
      [x + wide * 0.3, y, x + wide, y, x + wide * 0.15, y - long],
      pen.tone(mouth.rock, -0.4 + 0.6 * mouth.rimLight, 0.8),
    );
  }
}
