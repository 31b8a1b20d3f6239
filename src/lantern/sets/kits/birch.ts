import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#9cc458', '#aecf6a'],
  summer: ['#6f9f4c', '#82ad55'],
  autumn: ['#e2b13a', '#d99a30'],
  winter: ['#6b5b50', '#6b5b50'],
};

/** A birch: a slender white stem with dark scars, thin limbs, leaves in loose clouds high up; bare in winter. */
export function birch(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  season: Season,
  snow: number,
): SetPiece {
  const kind = variant % 4;
  const load = snow > 0.5 ? 1 : 0;
  const h = heightMetres;
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 0.3, right: h * 0.3, top: h * 1.06, bottom: -h * 0.03 },
    motion: 'sway',
    sprite: `birch ${kind} ${season} ${load}`,
    contactShadow: h * 0.11,
    draw(pen) {
      pen.context.scale(h, h);
      drawBirch(pen, createRandom(`birch ${kind}`), season, load);
    },
  };
}

interface LeafCloud {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function drawBirch(pen: Pen, random: Random, season: Season, load: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const lean = random.range(-0.05, 0.05);
  const stem = (thick: number, shift: number) =>
    limb(shift, -0.02, lean + shift * 0.4, 0.96, thick, thick * 0.3, lean * 0.4);
  const leaf = LEAVES[season];
  const clouds: readonly LeafCloud[] = Array.from({ length: 15 }, () => {
    const up = random.range(0.4, 1);
    return { x: lean * up + random.range(-0.2, 0.2) * (1.15 - up * 0.7), y: up, r: random.range(0.05, 0.09) };
  });
  if (season !== 'winter')
    for (const cloud of clouds)
      fillSoft(context, lobes(random, cloud.x, cloud.y, cloud.r * 1.25, cloud.r, 9, 0.2), pen.tone(leaf[0]!, -0.75));
  fillSoft(context, stem(0.021, 0), pen.tone('#e9e6dc', -0.55));
  fillSoft(context, stem(0.012, 0.008 * side), pen.tone('#f4f1e8', 0.5));
  for (let scar = 0; scar < 20; scar++) {
    const y = random.range(0.01, 0.85);
    const wide = random.range(0.005, 0.016) * (1 - y * 0.6);
    const at = lean * y + random.range(-0.012, 0.012) * (1 - y * 0.6);
    fillHard(
      context,
      [at - wide, y, at + wide * 0.8, y + 0.002, at + wide, y - 0.003, at - wide * 0.6, y - 0.006],
      pen.tone('#3a3632', -0.1, 0.85),
    );
  }
  for (let twig = 0; twig < 9; twig++) {
    const y = 0.38 + twig * 0.06;
    const way = twig % 2 ? 1 : -1;
    const reach = random.range(0.1, 0.2) * (1.2 - y);
    fillSoft(
      context,
      limb(lean * y, y, lean * y + way * reach * 1.4, y + reach * 1.1, 0.007, 0.002, way * 0.012),
      pen.tone('#6a625a', way * side * 0.4 - 0.2),
    );
    if (load)
      fillSoft(
        context,
        limb(lean * y, y + 0.005, lean * y + way * reach * 1.4, y + reach * 1.1 + 0.004, 0.005, 0.002, way * 0.012),
        pen.tone('#f0f4ff', 0.4),
      );
  }
  if (season !== 'winter') leaves(pen, random, clouds, leaf);
}

/** Loose masses, the low ones first, with single leaves about them. */
function leaves(pen: Pen, random: Random, clouds: readonly LeafCloud[], leaf: readonly string[]): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (const cloud of clouds.toSorted((a, b) => a.y - b.y)) {
    const lit = (cloud.x / 0.2) * side * 0.5 + (cloud.y - 0.7) * 1.2;
    fillSoft(
      context,
      lobes(random, cloud.x + 0.01 * side, cloud.y + 0.015, cloud.r, cloud.r * 0.72, 9, 0.24),
      pen.tone(random.pick(leaf), Math.max(-0.8, Math.min(0.8, lit))),
    );
    for (let single = 0; single < 9; single++) {
      const angle = random.next() * 7;
      const out = cloud.r * random.range(0.7, 1.6);
      fillSoft(
        context,
        lobes(random, cloud.x + Math.cos(angle) * out, cloud.y + Math.sin(angle) * out * 0.8, 0.009, 0.007, 5, 0.2),
        pen.tone(random.pick(leaf), Math.max(-1, Math.min(1, lit + random.range(-0.2, 0.6)))),
      );
    }
  }
}
