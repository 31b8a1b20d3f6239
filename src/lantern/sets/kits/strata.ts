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
/** A buttress is so wide beside the height of the rock. */
const BUTTRESS = 0.2;

/** A layered rock: buttresses that run up through all its layers, cliffs in light and shade between slopes of fallen stone. */
export function strata(shape: Strata): SetPiece {
  const { widthMetres, heightMetres } = shape;
  return {
    x: shape.x,
    y: shape.y ?? 0,
    z: shape.z,
    box: { left: -widthMetres * 0.56, right: widthMetres * 0.56, top: heightMetres * 1.06, bottom: -0.3 },
    motion: 'still',
    draw(pen) {
      const random = createRandom(shape.seed).fork('strata');
      const buttresses = buttressesOf(random.fork('buttresses'), shape);
      let foot = -0.3;
      let inset = 0;
      for (let layer = 0; layer < LAYERS; layer++) {
        const cliff = layer % 2 === 1 || layer === LAYERS - 1;
        const top = foot + (heightMetres / LAYERS) * (cliff ? 1.45 : 0.62) * random.range(0.8, 1.2);
        const tall = Math.min(top, heightMetres) - foot;
        // Fallen stone lies at its angle of rest; a cliff leans back a little.
        const back = tall * (cliff ? 0.16 : 1.25) * random.range(0.75, 1.25);
        const [from, to] = spanOf(shape, inset);
        const [fromTop, toTop] = spanOf(shape, inset + back);
        if (to - from < widthMetres * 0.08) break;
        const band: Band = {
          from,
          to,
          fromTop,
          toTop,
          foot,
          top: foot + tall,
          colour: shape.colours[layer % shape.colours.length]!,
          last: foot + tall >= heightMetres * 0.985,
        };
        if (cliff) cliffBand(pen, random, band, buttresses);
        else slopeBand(pen, random, band, buttresses, shape.ledge);
        foot = band.top - 0.02;
        inset += back;
        if (band.last) break;
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
  /** The uppermost: its edge is the skyline. */
  readonly last: boolean;
}

/** A rib of rock from foot to top: where it begins, where its edge stands forth, where it ends; and how far it stands forth, 0 to 1. */
interface Buttress {
  readonly from: number;
  readonly edge: number;
  readonly to: number;
  readonly bold: number;
}

function buttressesOf(random: Random, { widthMetres, heightMetres }: Strata): readonly Buttress[] {
  const made: Buttress[] = [];
  const half = widthMetres * 0.56;
  for (let x = -half; x < half;) {
    const wide = heightMetres * BUTTRESS * random.range(0.45, 1.7);
    made.push({ from: x, edge: x + wide * random.range(0.3, 0.7), to: x + wide, bold: random.range(0.35, 1) });
    x += wide;
  }
  return made;
}

/** Corners of one band between two lines that wander a little on their way up; cut to the band's sides. */
function rib(
  band: Band,
  left: readonly [foot: number, top: number],
  right: readonly [foot: number, top: number],
  rise: number,
) {
  const at = (x: number, from: number, to: number) => Math.max(from, Math.min(to, x));
  return [
    at(left[0], band.from, band.to),
    band.foot,
    at(right[0], band.from, band.to),
    band.foot,
    at(right[1], band.fromTop, band.toTop),
    band.top + rise,
    at(left[1], band.fromTop, band.toTop),
    band.top + (band.last ? rise * 0.4 : rise),
  ];
}

/** An upright band: each buttress has a side in light and one in shade, cracks and thin beds run through it. */
function cliffBand(pen: Pen, random: Random, band: Band, buttresses: readonly Buttress[]): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tall = band.top - band.foot;
  fillHard(context, rib(band, [band.from, band.fromTop], [band.to, band.toTop], 0), pen.tone(band.colour, -0.1));
  for (const { from, edge, to, bold } of buttresses) {
    if (to < band.from || from > band.to) continue;
    const wander = () => random.range(-0.09, 0.09) * (to - from);
    const [a, b, c] = [from + wander(), edge + wander(), to + wander()];
    // Ribs that stand forth end a little higher, and on the skyline in knobs and notches.
    const rise = tall * (band.last ? random.range(-0.22, 0.12) : 0.05 * bold);
    const shade = -0.28 - 0.42 * bold;
    const light = 0.18 + 0.42 * bold;
    fillHard(context, rib(band, [from, a], [edge, b], rise), pen.tone(band.colour, side > 0 ? shade : light));
    fillHard(context, rib(band, [edge, b], [to, c], rise), pen.tone(band.colour, side > 0 ? light : shade));
    // A cleft at its shaded foot, and a second, thinner rib within a wide one.
    const cleft = side > 0 ? from : to;
    const deep = side * (to - from) * 0.09 * bold;
    fillHard(
      context,
      rib(
        band,
        side > 0 ? [cleft, a] : [cleft + deep, c + deep * 0.4],
        side > 0 ? [cleft + deep, a + deep * 0.4] : [cleft, c],
        0,
      ),
      pen.tone(band.colour, -0.95, 0.75),
    );
    if (to - from > tall * 0.9) {
      const x = (edge + (side > 0 ? to : from)) / 2;
      fillHard(context, rib(band, [x, x], [x + side * (to - from) * 0.07, x], 0), pen.tone(band.colour, -0.5, 0.6));
    }
  }
  for (const share of [0.26, 0.5, 0.78]) {
    const y = band.foot + tall * (share + random.range(-0.06, 0.06));
    const thick = tall * random.range(0.025, 0.06);
    bed(pen, band, buttresses, y, thick, pen.tone(band.colour, share === 0.5 ? 0.5 : -0.8, 0.28));
  }
}

/** A thin bed of other rock, which bends in and out with the ribs. */
function bed(pen: Pen, band: Band, buttresses: readonly Buttress[], y: number, thick: number, tone: string): void {
  const share = (y - band.foot) / (band.top - band.foot);
  const from = band.from + (band.fromTop - band.from) * share;
  const to = band.to + (band.toTop - band.to) * share;
  const upper: number[] = [from, y];
  for (const { edge, to: end, bold } of buttresses) {
    if (edge > from && edge < to) upper.push(edge, y + thick * 0.9 * bold);
    if (end > from && end < to) upper.push(end, y - thick * 0.5);
  }
  upper.push(to, y);
  const lower: number[] = [];
  for (let at = upper.length - 2; at >= 0; at -= 2) lower.push(upper[at]!, upper[at + 1]! - thick);
  fillHard(pen.context, [...upper, ...lower], tone);
}

/** A slope of fallen stone, paler: a fan under each cleft, shaded on the side away from the light, boulders, a pale rim. */
function slopeBand(pen: Pen, random: Random, band: Band, buttresses: readonly Buttress[], ledge: string): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tall = band.top - band.foot;
  fillHard(context, rib(band, [band.from, band.fromTop], [band.to, band.toTop], 0), pen.tone(band.colour, 0.12));
  for (const { from, to } of buttresses) {
    if (to < band.from || from > band.to) continue;
    const spread = (to - from) * random.range(0.35, 0.6);
    // Each fan comes out of the cleft between two ribs.
    fillHard(
      context,
      rib(band, [to - spread, to - spread * 0.12], [to + spread, to + spread * 0.12], 0),
      pen.tone(ledge, 0.3, 0.5),
    );
    fillHard(
      context,
      rib(band, [to, to], side > 0 ? [to - spread, to - spread * 0.12] : [to + spread, to + spread * 0.12], 0),
      pen.tone(band.colour, -0.5, 0.55),
    );
    for (let stone = 0; stone < 2; stone++) {
      const x = to + random.range(-1, 1) * spread;
      const size = tall * random.range(0.05, 0.13);
      const y = band.foot + random.range(0, 0.5) * tall;
      if (x - size < band.fromTop || x + size > band.toTop) continue;
      fillHard(
        context,
        [x - size, y, x + size, y, x + size * 0.6, y + size, x - size * 0.5, y + size * 1.1],
        pen.tone(band.colour, -0.3),
      );
      fillHard(context, [x, y, x + size * side, y, x + size * 0.6 * side, y + size], pen.tone(ledge, 0.4));
    }
  }
  bed(pen, band, buttresses, band.top - tall * 0.02, tall * 0.16, pen.tone(ledge, 0.6, 0.6));
}
