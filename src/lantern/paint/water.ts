import { hash2 } from '../../base/random.ts';
import { add, cssOf, linearOf, mix, multiply } from '../light/colour.ts';
import type { Light, Rgb } from '../light/light.ts';
import { isThick } from '../light/thick-air.ts';
import type { Toner } from '../light/toner.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { fillRows, type RowStop } from './rows.ts';
import { paintSwell } from './swell.ts';
import { paintSurf } from './surf.ts';
import { paintWhitecaps } from './whitecaps.ts';

/** Rows of waves between the far and the near edge of a water. */
const ROWS = 46;
/** Swell as high as this leaves no ripples to be seen, metres. */
const ROUGH_METRES = 0.9;
/** Ripples farther than this are not told apart, metres. */
const FARTHEST_METRES = 420;
/** Ripples thinner than this, pixels, are rectangles: a path of many costs twice as much as each by itself. */
const FLAT_PIXELS = 2.2;
/** Glints thinner than this have no round outline to be seen. */
const LOW_PIXELS = 3.6;

/** From ripple to ripple where they are far, pixels and as a share of the picture's height, whichever is more. */
const RIPPLE_GAP_PIXELS = 34;
const RIPPLE_GAP = 0.047;

/** How a row of the water lies on the picture. */
interface Row {
  readonly y: number;
  readonly depth: number;
  /** Pixels for each metre. */
  readonly scale: number;
}

/** Paints the body of a lake or sea: what the sky gives it, and its own colour below that. Mirror images come on top. */
export function paintWater(target: Context2D, frame: FrameSize, stage: Stage): void {
  const span = spanOf(frame, stage);
  const { water } = stage.set.ground;
  if (!span || !water) return;
  const { light } = stage;
  const own = multiply(linearOf(water.colour), add(light.ambient, light.key, 0.45));
  const stops: RowStop[] = [];
  for (let stop = 0; stop <= 6; stop++) {
    const share = stop / 6;
    // Fresnel, near enough: at a flat angle all sky, below our feet the colour of the depth.
    const flatness = (1 - share) ** 1.6;
    const sky = mix(linearOf(light.sky.middle), linearOf(light.sky.horizon), flatness);
    stops.push({
      y: span.top + (span.bottom - span.top) * share,
      colour: cssOf(mix(own, sky, 0.12 + 0.66 * flatness)),
    });
  }
  fillRows(target, frame.width, span.top, span.bottom, stops);
}

/** Paints what moves on a water: dark and bright ripples, the path of the sun, rollers at the shore. */
export function paintWaterLight(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner): void {
  const span = spanOf(frame, stage);
  const { water } = stage.set.ground;
  if (!span || !water) return;
  const focal = focalPixels(stage.camera.focal, frame);
  const horizon = horizonY(stage.camera, frame);
  const wind = 0.6 + stage.shot.scenery.windMetresPerSecond * 0.12;
  const height = stage.camera.y - (water.level ?? 0);
  const nearest = (focal * height) / Math.max(1, span.bottom - horizon);
  const farthest = Math.min(FARTHEST_METRES + height * 12, (focal * height) / Math.max(0.6, span.top - horizon));
  if (water.swellMetres) {
    // Crests may stand above the horizon, but nothing of them lies on the land.
    target.save();
    target.beginPath();
    target.rect(0, 0, frame.width, span.bottom);
    target.clip();
    paintSwell(target, frame, stage, toner, water);
    target.restore();
  }
  for (let row = 0; row < ROWS; row++) {
    const depth = nearest * (farthest / nearest) ** (1 - row / ROWS);
    const at: Row = { depth, scale: focal / depth, y: horizon + (focal * height) / depth };
    if ((water.swellMetres ?? 0) < ROUGH_METRES)
      paintRipples(target, frame, stage, row, at, water.waveHeightMetres, wind);
    paintSunPath(target, frame, stage, row, at);
  }
  if ((water.swellMetres ?? 0) < ROUGH_METRES) paintWhitecaps(target, frame, stage, span);
  if (water.surf) paintSurf(target, frame, stage, toner, water);
}

/** Rows in which thick air is laid at once, pixels. */
const AIR_ROWS = 3;

/** Lays thick air over a water and all that it mirrors, as it lies over what stands: without it, a lake in fog would be dark below pale shores. */
export function paintAirOverWater(target: Context2D, frame: FrameSize, stage: Stage): void {
  const span = spanOf(frame, stage);
  const { water } = stage.set.ground;
  if (!span || !water || !isThick(stage.light)) return;
  const { haze, visibilityMetres } = stage.light;
  const horizon = horizonY(stage.camera, frame);
  const reach = focalPixels(stage.camera.focal, frame) * (stage.camera.y - (water.level ?? 0));
  const bottom = Math.round(span.bottom);
  target.fillStyle = cssOf(haze);
  for (let y = Math.round(span.top); y < bottom; y += AIR_ROWS) {
    const metres = reach / Math.max(1, y - horizon);
    target.globalAlpha = 1 - Math.exp(-metres / visibilityMetres);
    target.fillRect(0, y, frame.width, Math.min(AIR_ROWS, bottom - y));
  }
  target.globalAlpha = 1;
}

/** The rows of the picture that a water without a shore covers from side to side, pixels; undefined where none does. */
export function coveredRows(frame: FrameSize, stage: Stage): { top: number; bottom: number } | undefined {
  return stage.set.ground.water?.shore ? undefined : spanOf(frame, stage);
}

function spanOf(frame: FrameSize, stage: Stage): { top: number; bottom: number } | undefined {
  const { water } = stage.set.ground;
  if (!water) return undefined;
  const horizon = horizonY(stage.camera, frame);
  const focal = focalPixels(stage.camera.focal, frame);
  const height = stage.camera.y - (water.level ?? 0);
  const rowOf = (z: number) => horizon + (focal * height) / Math.max(0.4, z - stage.camera.z);
  const top = Math.max(0, rowOf(water.toZ) - 1);
  // What lies below an edge is hidden by the ground we stand on.
  const { edgeZ } = stage.set.ground;
  const edge =
    edgeZ === undefined || edgeZ <= stage.camera.z
      ? frame.height
      : horizon + (focal * stage.camera.y) / (edgeZ - stage.camera.z);
  const bottom = Math.min(frame.height, rowOf(water.fromZ), edge);
  return bottom > top ? { top, bottom } : undefined;
}

/** Short lens-shaped strokes that drift and breathe; dark backs below, bright faces above. */
function paintRipples(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  row: number,
  at: Row,
  waveHeight: number,
  wind: number,
): void {
  const { light, camera } = stage;
  const gap = Math.max(RIPPLE_GAP_PIXELS, RIPPLE_GAP * frame.height, 2.6 * at.scale);
  const drift = stage.time * wind * 0.35 * at.scale - (camera.x + camera.pan * at.depth) * at.scale;
  const thick = Math.max(0.7, Math.min(10, (0.018 + waveHeight * 0.09) * at.scale * 0.5));
  const first = Math.floor((-drift - gap) / gap);
  const last = Math.ceil((frame.width - drift + gap) / gap);
  const strength = 0.1 + Math.min(0.22, waveHeight * 0.5);
  const flat = thick < FLAT_PIXELS;
  for (const dark of [true, false]) {
    target.fillStyle = dark ? cssOf(darkOf(light, stage), strength) : cssOf(brightOf(light), strength * 0.9);
    target.beginPath();
    for (let cell = first; cell <= last; cell++) {
      const chance = hash2(cell * 2 + (dark ? 1 : 0), row * 13 + 5);
      const breath = 0.5 + 0.5 * Math.sin(stage.time * (0.7 + chance) + chance * 40 + row);
      const wide = gap * (0.2 + 0.75 * chance) * breath;
      if (wide < 5) continue;
      const x = drift + (cell + hash2(cell, row)) * gap;
      const y = at.y + (hash2(row, cell) - 0.5) * thick * 3 + (dark ? thick * 0.7 : 0);
      if (flat) {
        target.fillRect(x - wide * 0.42, y - thick * 0.4, wide * 0.84, thick * 0.6);
        continue;
      }
      target.moveTo(x - wide / 2, y);
      target.quadraticCurveTo(x, y - thick, x + wide / 2, y);
      target.quadraticCurveTo(x, y + thick * 0.5, x - wide / 2, y);
    }
    if (!flat) target.fill();
  }
}

function darkOf(light: Light, stage: Stage): Rgb {
  return multiply(linearOf(stage.set.ground.water?.colour ?? '#335566'), mix(light.ambient, light.haze, 0.2));
}

function brightOf(light: Light): Rgb {
  return mix(linearOf(light.sky.horizon), [1, 1, 1], light.hour === 'night' ? 0.05 : 0.25);
}

/** How much of their strength glints keep in fog. */
const IN_FOG = 0.4;

/** The road of glints under the sun or moon: narrow far away, wide and broken near. */
function paintSunPath(target: Context2D, frame: FrameSize, stage: Stage, row: number, at: Row): void {
  const { sun, disc, weather } = stage.light;
  const fog = weather === 'fog' && sun.glow > 0;
  if (!sun.visible && !fog && disc === 0) return;
  const focal = focalPixels(stage.camera.focal, frame);
  const centre = frame.width / 2 + (sun.x - stage.camera.pan) * focal;
  const spread = focal * (0.035 + 0.11 * Math.min(1, 9 / at.depth)) * (0.6 + sun.y);
  const thick = Math.max(0.8, Math.min(7, at.scale * 0.022));
  target.fillStyle = cssOf(linearOf(sun.colour), (0.3 + 0.4 * sun.glow) * (fog ? IN_FOG : 1));
  target.beginPath();
  for (let glint = 0; glint < 9; glint++) {
    const seed = hash2(row * 31 + glint, 17);
    const twinkle = Math.sin(stage.time * (1.6 + seed * 2.4) + seed * 50);
    if (twinkle < -0.15) continue;
    const offset = (hash2(glint, row * 7) + hash2(glint + 40, row * 7) - 1) * spread;
    const wide = spread * (0.1 + 0.3 * seed) * (0.4 + 0.6 * twinkle);
    const x = centre + offset + Math.sin(stage.time * 0.8 + seed * 30) * spread * 0.06;
    const y = at.y + (seed - 0.5) * thick * 3;
    if (thick < FLAT_PIXELS) {
      target.fillRect(x - wide * 0.75, y - thick * 0.3, wide * 1.5, thick * 0.7);
      continue;
    }
    if (thick < LOW_PIXELS) {
      // Thin ends and a thick middle: a quarter of the cost of curves.
      target.fillRect(x - wide * 0.9, y - thick * 0.18, wide * 0.35, thick * 0.36);
      target.fillRect(x - wide * 0.55, y - thick * 0.36, wide * 1.1, thick * 0.72);
      target.fillRect(x + wide * 0.55, y - thick * 0.18, wide * 0.35, thick * 0.36);
      continue;
    }
    target.moveTo(x - wide, y);
    target.quadraticCurveTo(x, y - thick, x + wide, y);
    target.quadraticCurveTo(x, y + thick, x - wide, y);
  }
  if (thick >= LOW_PIXELS) target.fill();
}
