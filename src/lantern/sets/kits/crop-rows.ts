import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Face, SetPiece } from '../set.ts';
import { onStage, reachAt } from './spread.ts';

/** A field in rows that run away from the viewer: flowers, vines, crops. */
export interface Crop {
  readonly name: string;
  /** Metres from row to row. */
  readonly spacingMetres: number;
  readonly heightMetres: number;
  /** How far a plant reaches to either side of its row, metres. */
  readonly halfWidthMetres: number;
  readonly fromZ: number;
  readonly toZ: number;
  /** Metres between plants along a row at the stage; with distance they are drawn wider apart. */
  readonly apartMetres: number;
  /** Low crops also grow between the lens and the stage. */
  readonly foreground?: boolean;
  /** Draws one plant with its foot at 0, 0 in metres; `row` is the number of its row within a strip. */
  draw(pen: Pen, random: Random, row: number): void;
}

/** Rows in one strip. Strips are set side by side and keep their rows in line. */
const ROWS = 6;
const VARIANTS = 3;

/** Farther than this, metres, the wind is not seen in a row; one that stands still is cheaper by half. */
const STIRRED_METRES = 18;

/** All plants of a field: strips across the rows, the far ones first wider apart. */
export function cropRows(crop: Crop): readonly SetPiece[] {
  const wide = ROWS * crop.spacingMetres;
  const pieces: SetPiece[] = [];
  let number = 0;
  const slice = (z: number) => {
    const reach = reachAt(z);
    const first = Math.floor(-reach / wide);
    for (let at = first; at * wide < reach; at++)
      pieces.push(strip(crop, (at + 0.5) * wide, z, (number++ * 7 + at * at) % VARIANTS));
  };
  for (let z = crop.fromZ; z < crop.toZ; z += crop.apartMetres * (1 + Math.max(0, z - crop.fromZ) * 0.075)) slice(z);
  if (crop.foreground) for (const z of [-6.6, -5.9, -5.2, -4.5, -3.8, -3.1]) if (!onStage({ x: 0, z })) slice(z);
  return pieces;
}

function strip(crop: Crop, x: number, z: number, variant: number): SetPiece {
  const half = (ROWS / 2) * crop.spacingMetres;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -half - crop.halfWidthMetres,
      right: half + crop.halfWidthMetres,
      top: crop.heightMetres * 1.12,
      bottom: -crop.heightMetres * 0.06,
    },
    motion: z > STIRRED_METRES ? 'still' : 'sway',
    mirrored: false,
    sprite: `${crop.name} strip ${variant}`,
    draw(pen) {
      const random = createRandom(`${crop.name} ${variant}`);
      for (let row = 0; row < ROWS; row++) {
        pen.context.save();
        pen.context.translate(
          -half + (row + 0.5) * crop.spacingMetres + random.range(-0.06, 0.06) * crop.spacingMetres,
          0,
        );
        crop.draw(pen, random, row);
        pen.context.restore();
      }
    },
  };
}

/** One plant by itself before the stage, to frame the picture's lower edge; it gives way to who would be hidden. */
export function framePlant(crop: Crop, x: number, z: number, variant: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -crop.halfWidthMetres, right: crop.halfWidthMetres, top: crop.heightMetres * 1.12, bottom: -0.1 },
    motion: 'sway',
    sprite: `${crop.name} plant ${variant % VARIANTS}`,
    foreground: true,
    draw: (pen) => crop.draw(pen, createRandom(`${crop.name} plant ${variant % VARIANTS}`), variant),
  };
}

/** Bare soil between the rows, as stripes that run to the horizon, and the shade along each row. */
export function furrows(
  crop: Crop,
  like: { readonly soil: string; readonly shade: string; readonly fromZ: number },
): readonly Face[] {
  const faces: Face[] = [];
  const stripe = (x: number, half: number, colour: string, lit: number) => {
    // In pieces, so that the far end is paler than the near one.
    for (const [from, to] of [
      [26, crop.toZ],
      [11, 26],
      [4.4, 11],
      ...(crop.foreground ? ([[like.fromZ, -2.4]] as const) : []),
    ] as const)
      faces.push({ points: [x - half, 0, from, x + half, 0, from, x + half, 0, to, x - half, 0, to], colour, lit });
  };
  const reach = reachAt(crop.toZ) * 0.9;
  const { spacingMetres } = crop;
  for (let row = Math.floor(-reach / spacingMetres); row * spacingMetres < reach; row++) {
    stripe(row * spacingMetres, spacingMetres * 0.3, like.soil, 0.25);
    stripe((row + 0.5) * spacingMetres, spacingMetres * 0.2, like.shade, -0.3);
  }
  return faces;
}
