import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb } from './outline.ts';

const BOX = { left: -0.36, right: 0.36, top: 1.02, bottom: -0.03 };
const VARIANTS = 4;
const NEEDLES = ['#2f5a44', '#2a5240', '#36604a', '#28504a'];
const SNOW = '#f2f6ff';

/** A spruce: tiers of drooping boughs, each with a lit and a shade side, laden when `snow` (0 to 1) lies. */
export function conifer(x: number, z: number, heightMetres: number, variant: number, snow: number): SetPiece {
  const kind = variant % VARIANTS;
  const load = Math.round(snow * 4) / 4;
  return {
    x,
    y: 0,
    z,
    box: {
      left: BOX.left * heightMetres,
      right: BOX.right * heightMetres,
      top: BOX.top * heightMetres,
      bottom: BOX.bottom * heightMetres,
    },
    motion: 'sway',
    sprite: `conifer ${kind} ${load}`,
    contactShadow: heightMetres * 0.2,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawConifer(pen, createRandom(`conifer ${kind}`), kind, load, heightMetres);
    },
  };
}

function drawConifer(pen: Pen, random: Random, kind: number, snow: number, heightMetres: number): void {
  const { context } = pen;
  const needles = NEEDLES[kind] ?? '#2f5a44';
  const girth = random.range(0.19, 0.26);
  const tiers = random.integer(9, 12);
  const lean = random.range(-0.012, 0.012);
  fillSoft(context, limb(0, -0.02, lean, 0.9, 0.016, 0.004), pen.tone('#5b4334', -0.3));
  // What is seen through the boughs: the dark inside of the tree.
  fillSoft(
    context,
    [-girth * 0.6, 0.1, 0, 0.07, girth * 0.6, 0.1, lean + 0.012, 0.96, lean - 0.012, 0.96],
    pen.tone(needles, -1),
  );
  const fine = heightMetres * 0.02 > pen.pixelMetres * 1.5;
  const small = heightMetres < pen.pixelMetres * 110;
  for (let tier = 0; tier < tiers; tier++) {
    const share = tier / (tiers - 1);
    const y = 0.15 + 0.8 * share ** 0.92;
    const reach = girth * (1 - share) ** 0.82 * random.range(0.9, 1.1) + 0.014;
    const boughs = fine ? 7 : small ? 3 : 5;
    // From the sides to the middle: boughs that come toward the viewer are short and lie on top.
    const order = Array.from({ length: boughs }, (_, index) => (index / (boughs - 1)) * 2 - 1).toSorted(
      (a, b) => Math.abs(b) - Math.abs(a),
    );
    for (const way of order) {
      const jag = random.range(0.86, 1.1);
      bough(pen, random, {
        x: lean * share,
        y: y + random.range(-0.008, 0.008),
        dx: way * reach * jag,
        drop: (0.035 + 0.075 * (1 - share)) * (1.25 - 0.55 * Math.abs(way)) * jag * (1 + snow * 0.18),
        lit: way * pen.lightSide * 0.75 + 0.15 * share + random.range(-0.12, 0.12),
        needles,
        snow,
        fine,
      });
    }
  }
  fillSoft(
    context,
    [lean - 0.008, 0.93, lean, 1.02, lean + 0.008, 0.93, lean, 0.9],
    pen.tone(snow > 0.4 ? SNOW : needles, 0.3),
  );
}

interface Bough {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly drop: number;
  readonly lit: number;
  readonly needles: string;
  readonly snow: number;
  readonly fine: boolean;
}

/** One bough: a hanging fan with a ragged lower edge, a lighter back, and its load of snow. */
function bough(pen: Pen, random: Random, at: Bough): void {
  const { context } = pen;
  const { x, y, dx, drop } = at;
  const wide = Math.max(Math.abs(dx) * 0.42, 0.026);
  const tipX = x + dx;
  const tipY = y - drop;
  const points = [
    x - wide * 0.3,
    y + 0.018,
    x + dx * 0.5,
    y + 0.012 - drop * 0.25,
    tipX,
    tipY + 0.004,
    tipX,
    tipY + 0.004,
  ];
  const teeth = at.fine ? 4 : 2;
  for (let tooth = 0; tooth < teeth; tooth++) {
    const share = (tooth + 0.5) / teeth;
    const px = tipX + (x - tipX) * share;
    const py = tipY + (y - tipY) * share;
    const hang = (0.018 + drop * 0.32) * random.range(0.7, 1.2);
    points.push(px - dx * 0.05, py - hang * 1.25, px - dx * 0.05, py - hang * 1.25, px - dx * 0.12, py - hang * 0.45);
  }
  points.push(x, y - drop * 0.5);
  fillSoft(context, points, pen.tone(at.needles, Math.max(-1, at.lit - 0.45)));
  fillSoft(
    context,
    [
      x,
      y + 0.016,
      x + dx * 0.5,
      y + 0.01 - drop * 0.22,
      tipX,
      tipY + 0.003,
      tipX,
      tipY + 0.002,
      x + dx * 0.55,
      y - drop * 0.62,
      x + dx * 0.2,
      y - drop * 0.35,
    ],
    pen.tone(at.needles, Math.min(1, at.lit + 0.25)),
  );
  if (at.snow > 0) snowLoad(pen, at);
}

/** What lies on a bough: white where it faces the light, blue where it does not, hanging over the edge in lobes. */
function snowLoad(pen: Pen, at: Bough): void {
  const { context } = pen;
  const { x, y, dx, drop } = at;
  const tipX = x + dx;
  const tipY = y - drop;
  const load = 0.006 + 0.02 * at.snow;
  const back = [
    x - dx * 0.06,
    y + 0.012 + load * 0.7,
    x + dx * 0.45,
    y + load + 0.008 - drop * 0.2,
    tipX * 0.98 + x * 0.02,
    tipY + load + 0.002,
    tipX + dx * 0.03,
    tipY - 0.001,
  ];
  const edge = [
    x + dx * 0.8,
    y - drop * 0.82 - load * 0.35,
    x + dx * 0.68,
    y - drop * 0.5,
    x + dx * 0.5,
    y - drop * 0.66 - load * 0.4,
    x + dx * 0.36,
    y - drop * 0.3,
    x + dx * 0.16,
    y - drop * 0.5,
  ];
  fillSoft(context, [...back, ...edge], pen.tone(SNOW, Math.max(-0.9, at.lit - 0.35)));
  if (at.lit < -0.25) return;
  fillSoft(
    context,
    [...back, x + dx * 0.7, y - drop * 0.5, x + dx * 0.4, y - drop * 0.22, x, y - 0.004],
    pen.tone(SNOW, Math.min(1, at.lit + 0.4)),
  );
}
