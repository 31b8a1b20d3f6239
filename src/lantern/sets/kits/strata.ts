import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** Rock in level layers, one set back above the other: canyon walls, buttes. */
export interface Strata {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly widthMetres: number;
  readonly heightMetres: number;
  /** From the foot up; layers take them in turn. */
  readonly colours: readonly string[];
  /** What lies on the ledges: sand, snow, ice dust. */
  readonly ledge: string;
  /** On which side it steps back: a wall of a gorge has one, a butte has both. */
  readonly steps: 'left' | 'right' | 'both';
  readonly seed: number;
}

const LAYERS = 9;

/** A layered rock: cliffs of columns in light and shade between ledges of rubble. */
export function strata(shape: Strata): SetPiece {
  const { widthMetres, heightMetres } = shape;
  return {
    x: shape.x,
    y: shape.y ?? 0,
    z: shape.z,
    box: { left: -widthMetres * 0.56, right: widthMetres * 0.56, top: heightMetres * 1.04, bottom: -0.3 },
    motion: 'still',
    draw(pen) {
      const random = createRandom(shape.seed).fork('strata');
      let foot = -0.3;
      let inset = 0;
      for (let layer = 0; layer < LAYERS; layer++) {
        const cliff = layer % 2 === 1 || layer === LAYERS - 1;
        const top = foot + (heightMetres / LAYERS) * (cliff ? 1.35 : 0.65) * random.range(0.8, 1.2);
        const back = widthMetres * (cliff ? 0.008 : 0.045) * random.range(0.7, 1.3);
        const colour = shape.colours[layer % shape.colours.length]!;
        const [from, to] = spanOf(shape, inset);
        const [fromTop, toTop] = spanOf(shape, inset + back);
        if (to - from < widthMetres * 0.08) break;
        const band = { from, to, fromTop, toTop, foot, top: Math.min(top, heightMetres), colour };
        if (cliff) cliffBand(pen, random, band);
        else rubbleBand(pen, random, band, shape.ledge);
        foot = band.top - 0.02;
        inset += back;
        if (foot >= heightMetres * 0.985) break;
      }
    },
  };
}

function spanOf(shape: Strata, inset: number): readonly [from: number, to: number] {
  const half = shape.widthMetres / 2;
  return [-half + (shape.steps === 'right' ? 0 : inset), half - (shape.steps === 'left' ? 0 : inset)];
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly fromTop: number;
  readonly toTop: number;
  readonly foot: number;
  readonly top: number;
  readonly colour: string;
}

/** An upright band, broken into columns. */
function cliffBand(pen: Pen, random: Random, band: Band): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tall = band.top - band.foot;
  fillHard(
    context,
    [band.from, band.foot, band.to, band.foot, band.toTop, band.top, band.fromTop, band.top],
    pen.tone(band.colour, -0.25),
  );
  for (let x = band.from; x < band.to;) {
    const wide = Math.min(tall * random.range(0.35, 1.1), band.to - x);
    const split = x + wide * (0.5 - side * 0.18);
    const high = band.top + tall * random.range(-0.06, 0.05);
    const low = band.foot + tall * random.range(0, 0.06);
    fillHard(
      context,
      [x, low, split, low, split, high, x + wide * 0.06, high * 0.997],
      pen.tone(band.colour, -side * 0.5 - 0.1 + random.range(-0.12, 0.12)),
    );
    fillHard(
      context,
      [split, low, x + wide, low, x + wide * 0.96, high, split, high],
      pen.tone(band.colour, side * 0.55 + random.range(-0.12, 0.12)),
    );
    if (random.chance(0.5))
      fillHard(
        context,
        [x + wide * 0.97, low, x + wide * 1.05, low, x + wide, high - tall * 0.2],
        pen.tone(band.colour, -0.95, 0.7),
      );
    x += wide;
  }
  for (const share of [0.3, 0.62]) {
    const y = band.foot + tall * (share + random.range(-0.08, 0.08));
    fillHard(
      context,
      [band.from, y, band.to, y, band.to, y - tall * 0.035, band.from, y - tall * 0.03],
      pen.tone(band.colour, -0.7, 0.35),
    );
  }
}

/** A slope of fallen stone, paler, with gullies. */
function rubbleBand(pen: Pen, random: Random, band: Band, ledge: string): void {
  const { context } = pen;
  const tall = band.top - band.foot;
  fillHard(
    context,
    [band.from, band.foot, band.to, band.foot, band.toTop, band.top, band.fromTop, band.top],
    pen.tone(band.colour, 0.15),
  );
  const count = Math.max(4, Math.round(((band.to - band.from) / tall) * 0.7));
  for (let gully = 0; gully < count; gully++) {
    const x = band.from + ((gully + random.next()) / count) * (band.to - band.from);
    const wide = tall * random.range(0.2, 0.5);
    fillHard(
      context,
      [x - wide, band.foot, x + wide, band.foot, x + wide * 0.2, band.top, x - wide * 0.1, band.top],
      pen.tone(gully % 2 ? band.colour : ledge, gully % 2 ? -0.35 : 0.4, 0.6),
    );
  }
  fillHard(
    context,
    [
      band.fromTop,
      band.top,
      band.toTop,
      band.top,
      band.toTop,
      band.top - tall * 0.22,
      band.fromTop,
      band.top - tall * 0.22,
    ],
    pen.tone(ledge, 0.6, 0.55),
  );
}
