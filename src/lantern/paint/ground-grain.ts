import { hash2 } from '../../base/random.ts';
import type { Toner } from '../light/toner.ts';
import type { Ground } from '../sets/set.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { windAt } from './wind.ts';

/** Blades that stand; a stone that lies, and its lit top; a low soft unevenness; a ripple that the wind drew. */
type GrainShape = 'blades' | 'stone' | 'top' | 'unevenness' | 'ripple';

/** One sort of small things that a ground is strewn with. */
interface Grain {
  readonly shape: GrainShape;
  /** Which strewing: what has the same number and squares lies in the same spots. */
  readonly strewn: number;
  /** One in each square of so many metres. */
  readonly cellMetres: number;
  /** Up to here each one is seen; farther off ever fewer, so that they lie equally close on the picture. */
  readonly allToMetres: number;
  /** Least and largest size: the height of blades, the width of what lies. */
  readonly metres: readonly [least: number, most: number];
  /** How far it is turned to the light, -1 to 1. */
  readonly lit: number;
  readonly alpha: number;
}

/** Hollows and rises, wide and faint. */
const UNEVEN: readonly Grain[] = [
  { shape: 'unevenness', strewn: 1, cellMetres: 0.9, allToMetres: 3.4, metres: [0.5, 1.8], lit: -0.4, alpha: 0.2 },
  { shape: 'unevenness', strewn: 2, cellMetres: 0.9, allToMetres: 3.4, metres: [0.5, 1.6], lit: 1, alpha: 0.25 },
];
const STONE = { strewn: 3, cellMetres: 0.5, allToMetres: 3, metres: [0.02, 0.075], alpha: 1 } as const;
const RIPPLE = { shape: 'ripple', allToMetres: 2.2, metres: [0.3, 0.9] } as const;

const GRAINS: Partial<Readonly<Record<Ground['kind'], readonly Grain[]>>> = {
  grass: [
    ...UNEVEN,
    { shape: 'blades', strewn: 3, cellMetres: 0.2, allToMetres: 1.35, metres: [0.03, 0.075], lit: -0.45, alpha: 1 },
    { shape: 'blades', strewn: 4, cellMetres: 0.2, allToMetres: 1.35, metres: [0.03, 0.07], lit: 1, alpha: 1 },
  ],
  sand: [
    ...UNEVEN,
    { ...RIPPLE, strewn: 4, cellMetres: 0.4, lit: -0.45, alpha: 0.5 },
    { ...RIPPLE, strewn: 5, cellMetres: 0.45, lit: 0.95, alpha: 0.5 },
    { ...STONE, shape: 'stone', cellMetres: 0.8, lit: -0.6 },
    { ...STONE, shape: 'top', cellMetres: 0.8, lit: 0.6 },
  ],
  earth: [...UNEVEN, { ...STONE, shape: 'stone', lit: -0.7 }, { ...STONE, shape: 'top', lit: 0.7 }],
  snow: UNEVEN,
};

/** Nothing of it is seen farther off, metres. */
const REACH_METRES = 18;
/** Nearer to the lens than this nothing is strewn, metres. */
const NEAREST_METRES = 0.9;
/** They lie in groups about as wide as this, metres, with barer ground between. */
const GROUP_METRES = 0.8;
/** Each comes in over this share of the way on which it is seen, so that none pops up as the camera goes. */
const GROWN_SHARE = 0.3;
/** Rows whose distance differs by less than this factor share a colour and a path. */
const BAND = 1.35;
/** How far the tips of blades bend, in heights for each metre per second of wind. */
const BEND = 0.06;
/** Marks lower than this, pixels, are rectangles. */
const FLAT_PIXELS = 2.5;

/** The colour of a ground at a distance, CSS hex. */
export type ColourAt = (metres: number) => string;

/**
 * Strews the ground before the lens with what it is made of: blades, stones, ripples. Where each lies hangs on the place
 * alone, so the camera goes past them; no more are worked out than are seen.
 */
export function paintGrain(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, colourAt: ColourAt): void {
  const { camera, set } = stage;
  const grains = GRAINS[set.ground.kind];
  if (grains === undefined || !set.openAir) return;
  const focal = focalPixels(camera.focal, frame);
  const belowHorizon = frame.height - horizonY(camera, frame);
  if (belowHorizon <= 0) return;
  const nearest = Math.max(NEAREST_METRES, (focal * camera.y) / belowHorizon);
  const farthest = Math.min(REACH_METRES, (set.ground.edgeZ ?? Infinity) - camera.z);
  for (const grain of grains) {
    const rows = {
      from: Math.floor((camera.z + farthest) / grain.cellMetres),
      to: Math.floor((camera.z + nearest * 0.9) / grain.cellMetres),
    };
    let band = Infinity;
    for (let row = rows.from; row >= rows.to; row--) {
      const depth = Math.max(NEAREST_METRES, row * grain.cellMetres - camera.z);
      if (depth < band / BAND || band === Infinity) {
        if (band !== Infinity) target.fill();
        band = depth;
        target.fillStyle = toner.tone(colourAt(depth), grain.lit, grain.alpha, depth);
        target.beginPath();
      }
      traceRow(target, frame, stage, grain, row);
    }
    if (band !== Infinity) target.fill();
  }
}

/** One row of squares, as wide as it is seen. */
function traceRow(target: Context2D, frame: FrameSize, stage: Stage, grain: Grain, row: number): void {
  const { camera, shot, time } = stage;
  const { cellMetres } = grain;
  const focal = focalPixels(camera.focal, frame);
  const half = frame.width / 2 / focal;
  const farDepth = (row + 1) * cellMetres - camera.z;
  const salt = row * 31 + grain.strewn * 7919;
  const from = Math.floor((camera.x + (camera.pan - half) * farDepth) / cellMetres) - 1;
  const to = Math.ceil((camera.x + (camera.pan + half) * farDepth) / cellMetres) + 1;
  const wind = grain.shape === 'blades' ? windAt(shot.scenery, camera.x, row * cellMetres, time) * BEND : 0;
  for (let column = from; column <= to; column++) {
    const z = (row + hash2(column + 5, salt)) * cellMetres;
    const x = (column + hash2(column + 11, salt)) * cellMetres;
    const group = hash2(Math.floor(x / GROUP_METRES), Math.floor(z / GROUP_METRES) * 53 + grain.strewn);
    const seenTo = (grain.allToMetres * (0.4 + 1.2 * group)) / Math.sqrt(hash2(column, salt) + 1e-4);
    const depth = z - camera.z;
    if (depth >= seenTo || depth < NEAREST_METRES) continue;
    const scale = focal / depth;
    const grown = Math.min(1, (seenTo - depth) / (seenTo * GROWN_SHARE));
    const [least, most] = grain.metres;
    TRACE[grain.shape](target, {
      x: frame.width / 2 + scale * (x - camera.x) - focal * camera.pan,
      y: horizonY(camera, frame) + scale * camera.y,
      pixels: scale * grown * (least + (most - least) * hash2(column + 17, salt)),
      flat: camera.y / depth,
      chance: hash2(column + 23, salt),
      wind,
    });
  }
}

/** One of a grain on the picture. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly pixels: number;
  /** Height against width of what lies flat there. */
  readonly flat: number;
  /** Its own number, 0 to 1, by which it differs from its like. */
  readonly chance: number;
  readonly wind: number;
}

const TRACE: Readonly<Record<GrainShape, (target: Context2D, spot: Spot) => void>> = {
  blades: traceBlades,
  stone: traceStone,
  top: traceTop,
  unevenness: traceUnevenness,
  ripple: traceRipple,
};

/** Where the feet and the tips of blades are, and how high they are, in heights of the tuft. */
const BLADES: readonly (readonly [foot: number, tip: number, high: number])[] = [
  [-0.2, -0.6, 0.55],
  [-0.07, -0.15, 0.95],
  [0.06, 0.2, 1],
  [0.18, 0.62, 0.6],
];

function traceBlades(target: Context2D, { x, y, pixels, chance, wind }: Spot): void {
  if (pixels < 2) return;
  const thick = Math.max(0.6, pixels * 0.055);
  const side = chance < 0.5 ? -1 : 1;
  for (const [index, [foot, tip, high]] of BLADES.entries()) {
    // Neighbours differ in what they lack.
    if (Math.floor(chance * 10) % BLADES.length === index) continue;
    const at = x + side * foot * pixels;
    target.moveTo(at - thick, y);
    target.lineTo(x + (side * tip + (chance - 0.5) * 0.4 + wind) * pixels, y - high * pixels);
    target.lineTo(at + thick, y);
  }
}

function traceStone(target: Context2D, { x, y, pixels, chance }: Spot): void {
  const [half, high] = [pixels / 2, pixels * (0.35 + 0.3 * chance)];
  if (pixels < FLAT_PIXELS) {
    target.rect(x - half, y - high, pixels, high);
    return;
  }
  target.moveTo(x - half, y);
  target.quadraticCurveTo(x - half * (0.4 + chance), y - high * 1.5, x + half * 0.3, y - high);
  target.quadraticCurveTo(x + half * 1.2, y - high * 0.7, x + half, y);
  target.quadraticCurveTo(x, y + high * 0.2, x - half, y);
}

/** What of a stone the light from above falls on. */
function traceTop(target: Context2D, { x, y, pixels, chance }: Spot): void {
  if (pixels < FLAT_PIXELS) return;
  const [half, high] = [pixels / 2, pixels * (0.35 + 0.3 * chance)];
  target.moveTo(x - half * 0.75, y - high * 0.45);
  target.quadraticCurveTo(x - half * (0.3 + chance * 0.8), y - high * 1.4, x + half * 0.3, y - high);
  target.quadraticCurveTo(x + half * 0.7, y - high * 0.85, x + half * 0.75, y - high * 0.6);
  target.quadraticCurveTo(x, y - high * 0.75, x - half * 0.75, y - high * 0.45);
}

/** A low blot with an uneven outline. */
function traceUnevenness(target: Context2D, { x, y, pixels, flat, chance }: Spot): void {
  const half = pixels / 2;
  const high = half * flat * (0.35 + 0.3 * chance);
  if (high * 2 < FLAT_PIXELS) {
    target.rect(x - half * 0.8, y - high * 0.7, half * 1.6, high * 1.4);
    return;
  }
  const skew = (chance - 0.5) * half;
  target.moveTo(x - half, y);
  target.quadraticCurveTo(x - half * 0.7 + skew, y - high * 1.5, x + skew * 0.4, y - high * 0.8);
  target.quadraticCurveTo(x + half * 0.8, y - high * 1.2, x + half, y + high * 0.2);
  target.quadraticCurveTo(x + half * 0.4 - skew, y + high * 1.6, x - skew * 0.3, y + high * 0.8);
  target.quadraticCurveTo(x - half * 0.9, y + high * 1.1, x - half, y);
}

function traceRipple(target: Context2D, { x, y, pixels, flat, chance }: Spot): void {
  const half = pixels / 2;
  const thick = Math.max(0.6, half * flat * 0.14);
  const bow = half * flat * (0.2 + 0.5 * chance);
  if (bow + thick < FLAT_PIXELS) {
    target.rect(x - half, y - thick / 2, pixels, thick);
    return;
  }
  const slant = (chance - 0.5) * half * flat * 0.4;
  target.moveTo(x - half, y + slant);
  target.quadraticCurveTo(x, y - bow - thick, x + half, y - slant);
  target.quadraticCurveTo(x, y - bow + thick, x - half, y + slant);
}
