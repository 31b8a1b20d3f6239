import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

const BOX = { left: -0.52, right: 0.52, top: 1.12, bottom: -0.03 };
const VARIANTS = 4;
const SNOW = '#f0f4ff';

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#93b84e', '#efb4c9', '#f2c8d6', '#a2c65c'],
  summer: ['#4f8040', '#5d8f45', '#467640', '#6a9648'],
  autumn: ['#cf7a2c', '#b9482c', '#d9a036', '#a8642e'],
  winter: ['#6b5b50', '#6b5b50', '#6b5b50', '#6b5b50'],
};

/**
 * A tree with a crown of leaf masses, lit from the light's side; bare in winter, with snow on its limbs. `leaves` is their
 * colour (CSS hex) where it is not the season's.
 */
export function broadleaf(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  season: Season,
  snow: number,
  leaves?: string,
): SetPiece {
  const kind = variant % VARIANTS;
  const load = Math.round(snow * 2) / 2;
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
    sprite: `broadleaf ${kind} ${season} ${load}${leaves ?? ''}`,
    contactShadow: heightMetres * 0.2,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      const random = createRandom(`broadleaf ${kind}`);
      const bark = ['#5e4a3c', '#6a5446', '#54463c', '#62503f'][kind] ?? '#5e4a3c';
      if (season === 'winter' && leaves === undefined) drawBare(pen, random, bark, load);
      else drawLeafy(pen, random, bark, leaves ?? LEAVES[season][kind] ?? '#4f8040', heightMetres, load);
    },
  };
}

function drawLeafy(pen: Pen, random: Random, bark: string, leaf: string, heightMetres: number, snow: number): void {
  const { context } = pen;
  const fork = random.range(0.24, 0.34);
  const lean = random.range(-0.04, 0.04);
  trunk(pen, lean, fork, 0.03, bark);
  for (const way of [-1, 1, 0.3]) {
    fillSoft(
      context,
      limb(lean * 0.6, fork * 0.85, lean + way * 0.2, fork + 0.3, 0.016, 0.004, way * 0.03),
      pen.tone(bark, -0.6),
    );
  }
  const masses = crown(random, lean, fork);
  for (const mass of masses) {
    fillSoft(
      context,
      lobes(random, mass.x, mass.y - mass.r * 0.16, mass.r * 1.04, mass.r * 0.92, 11, 0.1),
      pen.tone(leaf, -0.95),
    );
  }
  const fine = heightMetres * 0.012 > pen.pixelMetres;
  for (const mass of masses) {
    // The crown as one body: what faces the light and the sky is bright, what lies below and behind is dark.
    const facing = ((mass.x - lean) / 0.34) * pen.lightSide * 0.65 + ((mass.y - 0.62) / 0.3) * 0.55;
    leafMass(pen, random, mass, leaf, Math.max(-0.9, Math.min(0.8, facing)), fine, snow);
  }
}

interface Mass {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Leaf masses of a crown, the far and low ones first. */
function crown(random: Random, lean: number, fork: number): readonly Mass[] {
  const middle = (fork + 1) / 2 + 0.04;
  const wide = random.range(0.27, 0.35);
  const tall = (1 - fork) / 2;
  const masses: Mass[] = [];
  for (let ring = 0; ring < 3; ring++) {
    const count = [8, 6, 3][ring] ?? 3;
    const out = [0.74, 0.46, 0.14][ring] ?? 0;
    for (let index = 0; index < count; index++) {
      const angle = (index / count) * Math.PI * 2 + random.range(-0.3, 0.3);
      masses.push({
        x: lean + Math.cos(angle) * wide * out,
        y: middle + Math.sin(angle) * tall * out * 0.95 + ring * 0.012,
        r: random.range(0.1, 0.145) * (ring === 0 ? 0.92 : 1.06),
      });
    }
  }
  return masses.toSorted((a, b) => a.y + (a.r > 0.12 ? 0.02 : 0) - b.y);
}

function leafMass(
  pen: Pen,
  random: Random,
  mass: Mass,
  leaf: string,
  facing: number,
  fine: boolean,
  snow: number,
): void {
  const { context } = pen;
  const { x, y, r } = mass;
  const side = pen.lightSide * 0.3;
  fillSoft(context, lobes(random, x, y, r, r * 0.86, 10, 0.11), pen.tone(leaf, facing * 0.55 - 0.5));
  fillSoft(
    context,
    lobes(random, x + r * side * 0.5, y + r * 0.16, r * 0.78, r * 0.64, 9, 0.13),
    pen.tone(leaf, facing * 0.7),
  );
  fillSoft(
    context,
    lobes(random, x + r * side, y + r * 0.34, r * 0.5, r * 0.38, 8, 0.16),
    pen.tone(leaf, Math.min(1, facing * 0.75 + 0.5)),
  );
  if (snow > 0)
    fillSoft(
      context,
      lobes(random, x + r * side * 0.5, y + r * 0.6, r * 0.6, r * 0.2, 7, 0.12),
      pen.tone(SNOW, facing),
    );
  if (!fine) return;
  // Single leaves where masses end: they break the outline and catch the light.
  for (let leafIndex = 0; leafIndex < 16; leafIndex++) {
    const angle = random.next() * Math.PI * 2;
    const out = r * random.range(0.55, 1.08);
    const up = Math.sin(angle);
    const size = random.range(0.009, 0.017);
    const lit = facing * 0.6 + up * 0.5 + Math.cos(angle) * side + random.range(-0.25, 0.25);
    fillSoft(
      context,
      lobes(random, x + Math.cos(angle) * out, y + up * out * 0.86, size, size * 0.7, 5, 0.2),
      pen.tone(leaf, Math.max(-1, Math.min(1, lit))),
    );
  }
}

/** A trunk with a foot that spreads, a lit edge and a shade side. */
function trunk(pen: Pen, lean: number, top: number, thick: number, bark: string): void {
  const { context, lightSide } = pen;
  const shape = [
    -thick * 2,
    -0.015,
    -thick * 1.1,
    0.02,
    -thick * 0.8,
    top * 0.5,
    lean - thick * 0.6,
    top * 1.1,
    lean + thick * 0.6,
    top * 1.1,
    thick * 0.8,
    top * 0.5,
    thick * 1.1,
    0.02,
    thick * 2,
    -0.015,
  ];
  fillSoft(context, shape, pen.tone(bark, -0.5));
  const edge = lightSide >= 0 ? 1 : -1;
  fillSoft(
    context,
    [
      edge * thick * 1.5,
      -0.01,
      edge * thick * 0.9,
      0.05,
      edge * thick * 0.72,
      top * 0.5,
      lean + edge * thick * 0.5,
      top,
      lean + edge * thick * 0.1,
      top,
      edge * thick * 0.25,
      top * 0.4,
      edge * thick * 0.4,
      0.02,
    ],
    pen.tone(bark, 0.45),
  );
}

function drawBare(pen: Pen, random: Random, bark: string, snow: number): void {
  trunk(pen, 0, 0.3, 0.026, bark);
  const grow = (x: number, y: number, angle: number, length: number, thick: number, left: number): void => {
    const toX = x + Math.cos(angle) * length;
    const toY = y + Math.sin(angle) * length;
    const shape = limb(x, y, toX, toY, thick, thick * 0.55, random.range(-0.012, 0.012));
    fillSoft(pen.context, shape, pen.tone(bark, Math.cos(angle) * pen.lightSide * 0.5 - 0.1));
    if (snow > 0 && Math.abs(Math.cos(angle)) > 0.35) {
      fillSoft(
        pen.context,
        limb(x, y + thick * 0.9, toX, toY + thick * 0.7, thick * 0.75 * snow, thick * 0.4 * snow),
        pen.tone(SNOW, 0.35),
      );
    }
    if (left === 0) return;
    const twigs = left > 2 ? 3 : 2;
    for (let twig = 0; twig < twigs; twig++) {
      const spread = ((twig + 0.5) / twigs - 0.5) * 1.35 + random.range(-0.22, 0.22);
      grow(toX, toY, angle + spread, length * random.range(0.66, 0.82), thick * 0.6, left - 1);
    }
  };
  grow(0, 0.26, Math.PI / 2 + 0.42, 0.2, 0.017, 4);
  grow(0, 0.28, Math.PI / 2 - 0.36, 0.21, 0.017, 4);
  grow(0, 0.3, Math.PI / 2 + 0.04, 0.2, 0.016, 4);
}
