import { createRandom, type Random } from '../../../base/random.ts';
import { mixHex } from '../../cast/shapes.ts';
import { areHousesLit, isDark } from '../../light/daylight.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';
import type { Opening } from './window-view.ts';

const NIGHT = '#141a36';
const FRONTS = ['#d9a47e', '#e6cfa6', '#a9b8ac', '#cf938a', '#c4b39c', '#b9c4cf'] as const;
const AWNINGS = ['#b8423a', '#2f6f62', '#d08a3a', '#3d5a8c'] as const;

/** A front, in shares of the height of the glass: from the pavement to its awning, and to its roof. */
const PAVEMENT = 0.1;
const AWNING = 0.36;
const ROOF = [0.62, 0.76] as const;
/** How wide a front is, shares of the height of the glass. */
const FRONT = [0.42, 0.6] as const;

interface Front {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly colour: string;
}

/** The other side of a street at eye level: shops with awnings, windows with shutters over them, a tree and a lamp at the kerb. */
export function paintStreetView(pen: Pen, scenery: Scenery, opening: Opening, white: boolean): void {
  const random = createRandom(`street view ${opening.x.toFixed(1)}`);
  const { half, foot, high } = opening;
  const night = isDark(pen.light.hour);
  const shade = (day: string) => pen.glow(night ? mixHex(day, NIGHT, 0.78) : day);
  paintBehind(pen, random, opening, shade);
  for (let left = -half - random.range(0, 0.3) * high; left < half;) {
    const right = left + random.range(...FRONT) * high;
    const front = { left, right, top: foot + high * random.range(...ROOF), colour: random.pick(FRONTS) };
    paintFront(pen, random, opening, front, { shade, white });
    left = right;
  }
  const { context } = pen;
  const kerb = foot + high * PAVEMENT;
  fillHard(
    context,
    [-half, foot - 0.1, half, foot - 0.1, half, kerb, -half, kerb],
    shade(white ? '#e8eef6' : '#c9c2b6'),
  );
  fillHard(
    context,
    [-half, foot - 0.1, half, foot - 0.1, half, kerb - 0.055 * high, -half, kerb - 0.055 * high],
    shade(white ? '#b9c2d2' : '#7d7f86'),
  );
  paintTree(pen, random, opening, scenery, { shade, white });
}

/** Roofs farther off, in the air. */
function paintBehind(pen: Pen, random: Random, { half, foot, high }: Opening, shade: (day: string) => string): void {
  for (let x = -half; x < half;) {
    const wide = random.range(0.22, 0.4) * high;
    const top = foot + high * random.range(0.68, 0.86);
    fillHard(
      pen.context,
      [x, foot, x + wide, foot, x + wide, top - 0.05 * high, x + wide / 2, top, x, top - 0.05 * high],
      shade('#b4bcc8'),
    );
    x += wide;
  }
}

interface Paint {
  readonly shade: (day: string) => string;
  readonly white: boolean;
}

function paintFront(pen: Pen, random: Random, { foot, high }: Opening, front: Front, { shade, white }: Paint): void {
  const { context } = pen;
  const { left, right, top, colour } = front;
  const wide = right - left;
  const box = (x0: number, y0: number, x1: number, y1: number, style: string) => {
    context.fillStyle = style;
    context.fillRect(x0, y0, x1 - x0, y1 - y0);
  };
  const lit = areHousesLit(pen.light.hour);
  const glass = (share: number) => (lit && random.chance(share) ? pen.glow('#ffd58a') : shade('#5d7186'));
  box(left, foot, right, top, shade(colour));
  box(left, foot, left + 0.012 * high, top, shade(mixHex(colour, '#3a2c28', 0.4)));
  box(
    left - 0.012 * high,
    top - 0.022 * high,
    right + 0.012 * high,
    top + 0.012 * high,
    shade(white ? '#f6f9ff' : mixHex(colour, '#ffffff', 0.35)),
  );
  const awning = foot + high * AWNING;
  const columns = wide > 0.5 * high ? 3 : 2;
  for (let y = top - 0.16 * high; y > awning + 0.03 * high; y -= 0.17 * high)
    for (let column = 0; column < columns; column++) {
      const middle = left + (wide * (column + 0.5)) / columns;
      const half = 0.04 * high;
      box(middle - half * 1.9, y, middle + half * 1.9, y + 0.11 * high, shade(mixHex(colour, '#41606a', 0.62)));
      box(middle - half, y - 0.004 * high, middle + half, y + 0.114 * high, shade('#f2ece0'));
      box(middle - half * 0.82, y, middle + half * 0.82, y + 0.11 * high, glass(0.5));
      box(
        middle - half * 1.2,
        y - 0.016 * high,
        middle + half * 1.2,
        y - 0.004 * high,
        shade(white ? '#f6f9ff' : '#e6dccb'),
      );
    }
  paintShop(
    box,
    { left, right, foot: foot + high * PAVEMENT, awning, high },
    { shade, glass, striped: shade(random.pick(AWNINGS)), pale: shade('#f3ead8') },
  );
}

function paintShop(
  box: (x0: number, y0: number, x1: number, y1: number, style: string) => void,
  {
    left,
    right,
    foot,
    awning,
    high,
  }: {
    readonly left: number;
    readonly right: number;
    readonly foot: number;
    readonly awning: number;
    readonly high: number;
  },
  {
    shade,
    glass,
    striped,
    pale,
  }: {
    readonly shade: (day: string) => string;
    readonly glass: (share: number) => string;
    readonly striped: string;
    readonly pale: string;
  },
): void {
  const [wide, edge] = [right - left, 0.02 * high];
  const door = left + wide * 0.68;
  box(left + edge, foot, right - edge, awning - 0.02 * high, shade('#4a4640'));
  box(left + edge * 2, foot + 0.05 * high, door - edge, awning - 0.04 * high, glass(0.9));
  box(door, foot, right - edge * 2, awning - 0.04 * high, shade('#6a5646'));
  box(door + edge, foot + 0.08 * high, right - edge * 3, awning - 0.06 * high, glass(0.7));
  // An awning in stripes, scalloped by its own steps.
  const stripes = Math.max(4, Math.round(wide / (0.06 * high)));
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [from, to] = [left + (wide * stripe) / stripes, left + (wide * (stripe + 1)) / stripes];
    box(from, awning - 0.075 * high, to, awning, stripe % 2 === 0 ? striped : pale);
  }
}

/** A tree at the kerb with the leaves of its season, and a lamp. */
function paintTree(
  pen: Pen,
  random: Random,
  { half, foot, high }: Opening,
  { season }: Scenery,
  { shade, white }: Paint,
): void {
  const { context } = pen;
  const kerb = foot + 0.06 * high;
  const x = half * random.pick([-0.55, 0.5]);
  const bark = shade('#5a463a');
  fillHard(
    context,
    [
      x - 0.018 * high,
      kerb,
      x + 0.018 * high,
      kerb,
      x + 0.012 * high,
      foot + 0.5 * high,
      x - 0.012 * high,
      foot + 0.5 * high,
    ],
    bark,
  );
  const leaves = white ? '#e2e9f4' : season === 'autumn' ? '#d08a42' : season === 'spring' ? '#8fbf6a' : '#5f9158';
  for (const [dx, dy, r, light] of [
    [0, 0.56, 0.19, 0],
    [-0.1, 0.5, 0.13, 0.12],
    [0.08, 0.6, 0.13, 0.22],
  ] as const)
    fillSoft(
      context,
      lobes(random, x + dx * high, foot + dy * high, r * high, r * high * 0.92, 11, 0.1),
      shade(mixHex(leaves, '#fff3c0', light)),
    );
  const lamp = x > 0 ? -half * 0.35 : half * 0.32;
  fillHard(
    context,
    [
      lamp - 0.008 * high,
      kerb,
      lamp + 0.008 * high,
      kerb,
      lamp + 0.008 * high,
      foot + 0.56 * high,
      lamp - 0.008 * high,
      foot + 0.56 * high,
    ],
    shade('#2c3330'),
  );
  context.beginPath();
  context.ellipse(lamp, foot + 0.585 * high, 0.026 * high, 0.034 * high, 0, 0, Math.PI * 2);
  context.fillStyle = areHousesLit(pen.light.hour) ? pen.glow('#ffe2a0') : shade('#eef0e6');
  context.fill();
}
