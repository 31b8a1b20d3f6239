import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { Outlook } from '../../storyboard/outlook.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Ground, SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';
import { BLOSSOMS } from './plants.ts';
import { isWet, isWithin } from './wet-ground.ts';

/** What stands along the lower edge of the view. */
type Growth = 'meadow' | 'dune' | 'winter';

const STALKS: Readonly<Record<Growth, Readonly<Record<Season, readonly string[]>>>> = {
  meadow: {
    spring: ['#6c9a3e', '#5a8836', '#86b04e'],
    summer: ['#57853a', '#486f30', '#7d9a48'],
    autumn: ['#8f7434', '#a5843c', '#75602c'],
    winter: ['#8c8058', '#a09468', '#766c4c'],
  },
  dune: {
    spring: ['#a8a05c', '#8f8a4a', '#c0b470'],
    summer: ['#b09a58', '#96824a', '#c8b26c'],
    autumn: ['#ac8c50', '#8f7240', '#c4a262'],
    winter: ['#a09070', '#8a7c60', '#b8a884'],
  },
  winter: {
    spring: ['#7a6a58', '#64564a', '#8c7a64'],
    summer: ['#7a6a58', '#64564a', '#8c7a64'],
    autumn: ['#7a6a58', '#64564a', '#8c7a64'],
    winter: ['#7a6a58', '#64564a', '#8c7a64'],
  },
};
/** Rows before the lens of a place with nobody in it: metres ahead of it, height of stalks and metres between them. */
const ROWS = [
  { ahead: 3.4, tall: 0.34, gap: 0.62 },
  { ahead: 2.6, tall: 0.62, gap: 0.42 },
  { ahead: 1.9, tall: 0.95, gap: 0.34 },
] as const;
/** The height of the lens for which the rows are as high as they are. */
const EYE_METRES = 1.25;
/** Half the width that is dressed, metres: what a camera that tracks or pans sees so near to it. */
const REACH_METRES = 9;
/** The middle stays low, so that the eye finds its way in. */
const OPEN_METRES = 0.8;

/**
 * Plants before the lens of a place that nobody comes to: high at the sides, low in the middle, so that the picture has a
 * foreground. None where nothing grows, on pavement, or where somebody acts.
 */
export function nearDressing(scenery: Scenery, ground: Ground, { lensZ, eyeMetres }: Outlook): readonly SetPiece[] {
  const growth = growthOf(ground);
  if (scenery.vacant !== true || growth === undefined) return [];
  const random = createRandom(scenery.seed).fork('near');
  const { season } = scenery;
  const blossom = random.integer(0, 5);
  const inBloom = growth === 'meadow' && (season === 'spring' || season === 'summer');
  const paved = (ground.marks ?? []).filter((mark) => mark.paved).map(({ points }) => cornersOf(points));
  const pieces: SetPiece[] = [];
  for (const { ahead, tall, gap } of ROWS) {
    const z = lensZ + ahead;
    const thin = (growth === 'meadow' ? 1 : 1.7) * (1.4 - 0.6 * scenery.dressing);
    for (let x = -REACH_METRES; x < REACH_METRES; x += gap * thin) {
      const at = x + random.range(-0.5, 0.5) * gap;
      // Tufts stand in groups, with gaps between.
      const group = 0.5 + 0.5 * Math.sin(at * 1.9 + z * 2.3 + scenery.seed);
      const aside = Math.min(1, Math.abs(at) / (OPEN_METRES * (0.6 + 0.2 * ahead)));
      if (random.next() > 0.4 + 0.6 * group) continue;
      const high = tall * (eyeMetres / EYE_METRES) * (0.55 + 0.45 * aside ** 2) * random.range(0.8, 1.12);
      if (isWet(ground, at, z) || paved.some((corners) => isWithin(corners, at, z))) continue;
      const flower = inBloom && random.chance(0.3);
      const depth = z + random.range(-0.15, 0.15);
      const bloom = flower ? BLOSSOMS[(blossom + (random.chance(0.25) ? 1 : 0)) % BLOSSOMS.length] : undefined;
      pieces.push(tallGrass(at, depth, high, random.integer(0, 4), { growth, season, bloom }));
    }
  }
  return pieces;
}

/** What lies flat, x, y, z, …, as corners x, z, …. */
function cornersOf(points: readonly number[]): readonly number[] {
  return points.filter((_, index) => index % 3 !== 1);
}

function growthOf({ kind, edgeZ }: Ground): Growth | undefined {
  if (edgeZ !== undefined) return undefined;
  return kind === 'grass' ? 'meadow' : kind === 'snow' ? 'winter' : kind === 'sand' ? 'dune' : undefined;
}

interface Clump {
  readonly growth: Growth;
  readonly season: Season;
  /** Colour of its blossoms; absent: it bears ears. */
  readonly bloom: string | undefined;
}

/** A clump of long blades and stalks with ears; under snow bare stalks with a cap each. In the shade of the viewer, darker than the field. */
function tallGrass(
  x: number,
  z: number,
  heightMetres: number,
  kind: number,
  { growth, season, bloom }: Clump,
): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.62,
      right: heightMetres * 0.62,
      top: heightMetres * 1.08,
      bottom: -0.05 * heightMetres,
    },
    motion: 'sway',
    mirrored: false,
    foreground: true,
    sprite: `tall grass ${kind} ${growth} ${season} ${bloom ?? ''}`,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawClump(pen, createRandom(`tall grass ${kind}`), { growth, season, bloom });
    },
  };
}

/** In units of its height. */
function drawClump(pen: Pen, random: Random, clump: Clump): void {
  const { growth, season, bloom } = clump;
  const colours = STALKS[growth][season];
  const blades = growth === 'winter' ? 2 : 17;
  for (let blade = 0; blade < blades; blade++) {
    const foot = random.range(-0.24, 0.24);
    const tip = foot * 1.5 + random.range(-0.34, 0.34);
    const bend = random.range(-0.1, 0.1);
    fillSoft(
      pen.context,
      limb(foot, -0.04, tip, random.range(0.5, 0.9), 0.014, 0.002, bend),
      pen.tone(random.pick(colours), random.range(-0.75, -0.05)),
    );
  }
  for (let stalk = 0; stalk < (bloom === undefined ? 4 : 6); stalk++) {
    const foot = random.range(-0.1, 0.1);
    const tip = foot + random.range(-0.3, 0.3);
    const tall = random.range(0.72, 0.98);
    const colour = random.pick(colours);
    fillSoft(pen.context, limb(foot, -0.04, tip, tall, 0.009, 0.006, (tip - foot) * 0.2), pen.tone(colour, -0.4));
    if (growth === 'winter') drawTwig(pen, random, foot, tip, tall, colour);
    else if (bloom === undefined)
      drawEar(pen, random, tip + (tip - foot) * 0.04, tall, growth === 'meadow' ? EAR[season] : colour);
    else drawBlossom(pen, random, tip, tall, bloom);
  }
}

/** A side twig, and a dab of snow on each end. */
function drawTwig(pen: Pen, random: Random, foot: number, tip: number, tall: number, colour: string): void {
  const fork = tip + random.pick([-1, 1]) * 0.12;
  const start = foot + (tip - foot) * 0.6;
  fillSoft(pen.context, limb(start, tall * 0.6, fork, tall * 0.86, 0.007, 0.004, 0.03), pen.tone(colour, -0.5));
  for (const [at, high] of [
    [tip, tall],
    [fork, tall * 0.86],
  ] as const)
    fillSoft(pen.context, lobes(random, at, high, 0.022, 0.014, 6, 0.1), pen.tone('#f4f7ff', 0.3));
}

function drawEar(pen: Pen, random: Random, x: number, y: number, colour: string): void {
  fillSoft(pen.context, lobes(random, x, y + 0.02, 0.012, 0.065, 5, 0.15), pen.tone(colour, -0.45));
  fillSoft(
    pen.context,
    lobes(random, x + 0.004 * pen.lightSide, y + 0.03, 0.005, 0.045, 5, 0.15),
    pen.tone(colour, 0.35),
  );
}

function drawBlossom(pen: Pen, random: Random, x: number, y: number, colour: string): void {
  const size = random.range(0.032, 0.048);
  fillSoft(pen.context, lobes(random, x, y, size * 1.15, size * 0.8, 6, 0.24), pen.tone(colour, -0.15));
  fillSoft(pen.context, lobes(random, x, y + size * 0.16, size * 0.8, size * 0.5, 6, 0.22), pen.tone(colour, 0.7));
  fillSoft(pen.context, lobes(random, x, y + size * 0.1, size * 0.26, size * 0.2, 5, 0.1), pen.tone('#f0bd3a', 0.3));
}

const EAR: Readonly<Record<Season, string>> = {
  spring: '#98a865',
  summer: '#a39a5c',
  autumn: '#b58a4a',
  winter: '#b0a27c',
};
