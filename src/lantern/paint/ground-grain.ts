import { hash2 } from '../../base/random.ts';
import type { Toner } from '../light/toner.ts';
import type { GrainName } from '../sets/set.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { windAt } from './wind.ts';

/** Blades that stand; a stone that lies, and its lit top; a low soft unevenness; a ripple that the wind drew; a crack; a sett of a pavement. */
type GrainShape = 'blades' | 'stone' | 'top' | 'unevenness' | 'ripple' | 'crack' | 'sett';

/** One sort of small things that a ground is strewn with. */
interface Grain {
  readonly shape: GrainShape;
  /** Which strewing: what has the same number and squares lies in the same spots. */
  readonly strewn: number;
  /** One in each square of so many metres. */
  readonly cellMetres: number;
  /** Up to here each one is seen; farther off ever fewer, so that they lie equally close on the picture. */
  readonly allToMetres: number;
  /** Laid in courses, each by half a stone beside the one before; else strewn. */
  readonly laid?: true;
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
const FAINT: readonly Grain[] = UNEVEN.map((grain) => ({ ...grain, alpha: grain.alpha * 0.5 }));
const PEBBLE = { cellMetres: 0.3, allToMetres: 1.9, metres: [0.012, 0.04] } as const;
const SPECK = { cellMetres: 0.3, allToMetres: 1.7, metres: [0.008, 0.022], alpha: 0.7 } as const;
const SETT = {
  shape: 'sett',
  laid: true,
  cellMetres: 0.26,
  allToMetres: 2.8,
  metres: [0.23, 0.24],
  alpha: 0.4,
} as const;
const STONE = { strewn: 3, cellMetres: 0.5, allToMetres: 3, metres: [0.02, 0.075], alpha: 1 } as const;
const RIPPLE = { shape: 'ripple', allToMetres: 2.2, metres: [0.3, 0.9] } as const;

const GRAINS: Readonly<Record<GrainName, readonly Grain[]>> = {
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
  gravel: [
    ...FAINT,
    { ...STONE, ...PEBBLE, shape: 'stone', strewn: 3, lit: -0.5 },
    { ...STONE, ...PEBBLE, shape: 'stone', strewn: 4, lit: 1 },
  ],
  asphalt: [
    ...FAINT,
    { ...STONE, ...SPECK, shape: 'stone', strewn: 3, lit: -0.6 },
    { ...STONE, ...SPECK, shape: 'stone', strewn: 4, lit: 1 },
    { shape: 'crack', strewn: 5, cellMetres: 1.6, allToMetres: 2.2, metres: [0.3, 1.1], lit: -0.8, alpha: 0.4 },
  ],
  setts: [...FAINT, { ...SETT, strewn: 3, lit: -0.5 }, { ...SETT, strewn: 4, lit: 0.9 }],
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

/** A ground that is strewn. */
export interface Strewn {
  readonly grain: GrainName;
  /** Its colour at a distance in metres, CSS hex. */
  readonly colourAt: (metres: number) => string;
  /** The part of the picture that it takes, pixels. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Strews a ground before the lens with what it is made of: blades, stones, ripples. Where each lies hangs on the place
 * alone, so the camera goes past them; no more are worked out than are seen.
 */
export function paintGrain(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, ground: Strewn): void {
  const { camera } = stage;
  const focal = focalPixels(camera.focal, frame);
  const horizon = horizonY(camera, frame);
  if (ground.bottom <= horizon) return;
  const nearest = Math.max(NEAREST_METRES, (focal * camera.y) / (ground.bottom - horizon));
  const farthest = Math.min(REACH_METRES, (focal * camera.y) / Math.max(1, ground.top - horizon));
  for (const grain of GRAINS[ground.grain]) {
    const first = Math.floor((camera.z + farthest) / grain.cellMetres);
    const last = Math.floor((camera.z + nearest * 0.9) / grain.cellMetres);
    let band = Infinity;
    for (let row = first; row >= last; row--) {
      const depth = Math.max(NEAREST_METRES, row * grain.cellMetres - camera.z);
      if (band === Infinity || depth < band / BAND) {
        if (band !== Infinity) target.fill();
        band = depth;
        target.fillStyle = toner.tone(ground.colourAt(depth), grain.lit, grain.alpha, depth);
        target.beginPath();
      }
      traceRow(target, frame, stage, ground, grain, row);
    }
    if (band !== Infinity) target.fill();
  }
}

/** One row of squares, as wide as it is seen. */
function traceRow(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  { left, right }: Strewn,
  grain: Grain,
  row: number,
): void {
  const { camera, shot, time } = stage;
  const { cellMetres } = grain;
  const focal = focalPixels(camera.focal, frame);
  const middle = frame.width / 2 - focal * camera.pan;
  const perPixel = ((row + 1) * cellMetres - camera.z) / focal;
  const from = Math.floor((camera.x + (left - middle) * perPixel) / cellMetres) - 1;
  const to = Math.ceil((camera.x + (right - middle) * perPixel) / cellMetres) + 1;
  const wind = grain.shape === 'blades' ? windAt(shot.scenery, camera.x, row * cellMetres, time) * BEND : 0;
  const salt = row * 31 + grain.strewn * 7919;
  for (let column = from; column <= to; column++) {
    const z = (row + (grain.laid ? 0 : hash2(column + 5, salt))) * cellMetres;
    const x = (column + (grain.laid ? (row & 1) * 0.5 : hash2(column + 11, salt))) * cellMetres;
    const group = hash2(Math.floor(x / GROUP_METRES), Math.floor(z / GROUP_METRES) * 53 + grain.strewn);
    const seenTo = (grain.allToMetres * (0.4 + 1.2 * group)) / Math.sqrt(hash2(column, salt) + 1e-4);
    const depth = z - camera.z;
    if (depth >= seenTo || depth < NEAREST_METRES) continue;
    const scale = focal / depth;
    const grown = Math.min(1, (seenTo - depth) / (seenTo * GROWN_SHARE));
    const [least, most] = grain.metres;
    TRACE[grain.shape](target, {
      x: middle + scale * (x - camera.x),
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
  crack: traceCrack,
  sett: traceSett,
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

/** A line that breaks twice, thick in the middle. */
function traceCrack(target: Context2D, { x, y, pixels, flat, chance }: Spot): void {
  const half = (pixels / 2) * (chance < 0.5 ? -1 : 1);
  const high = Math.abs(half) * flat;
  const thick = Math.max(0.5, pixels * 0.006);
  const slant = (chance - 0.5) * 2;
  const kink = high * (0.2 + 0.5 * Math.abs(slant));
  const back = high * (0.1 - 0.5 * slant);
  target.moveTo(x - half, y + high * slant);
  target.lineTo(x - half * 0.3 * chance, y - kink - thick);
  target.lineTo(x + half * 0.35, y + back - thick);
  target.lineTo(x + half, y - high * slant * 0.7);
  target.lineTo(x + half * 0.35, y + back + thick);
  target.lineTo(x - half * 0.3 * chance, y - kink + thick);
}

/** A stone with round corners. */
function traceSett(target: Context2D, { x, y, pixels, flat }: Spot): void {
  const half = pixels / 2;
  const deep = pixels * flat * 0.46;
  if (deep * 2 < FLAT_PIXELS) {
    target.rect(x - half, y - deep, pixels, deep * 2);
    return;
  }
  const corner = half * 0.75;
  target.moveTo(x - half, y);
  target.quadraticCurveTo(x - half, y - deep, x - corner, y - deep);
  target.lineTo(x + corner, y - deep);
  target.quadraticCurveTo(x + half, y - deep, x + half, y);
  target.quadraticCurveTo(x + half, y + deep, x + corner, y + deep);
  target.lineTo(x - corner, y + deep);
  target.quadraticCurveTo(x - half, y + deep, x - half, y);
}
