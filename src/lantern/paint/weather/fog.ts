import { createRandom } from '../../../base/random.ts';
import { add, cssOf, luminanceOf, mix } from '../../light/colour.ts';
import type { Light, Rgb } from '../../light/light.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import { focalPixels } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';

/** One bank of fog: how far it lies, how high it stands and how dense it is. */
interface Sheet {
  readonly depth: number;
  readonly heightMetres: number;
  readonly alpha: number;
  /** How much paler it is than the air, 0 to 1. */
  readonly paler?: number;
}

const SHEETS: readonly Sheet[] = [
  { depth: 5, heightMetres: 2.2, alpha: 0.2 },
  { depth: 11, heightMetres: 4.5, alpha: 0.42 },
  { depth: 22, heightMetres: 9, alpha: 0.58 },
  { depth: 42, heightMetres: 16, alpha: 0.6 },
];

/** A mist: bands with clearer air between them. */
const MIST_SHEETS: readonly Sheet[] = [
  { depth: 9, heightMetres: 1.2, alpha: 0.8, paler: 0.6 },
  { depth: 17, heightMetres: 2.4, alpha: 1, paler: 0.6 },
  { depth: 30, heightMetres: 4.6, alpha: 1, paler: 0.5 },
  { depth: 55, heightMetres: 8, alpha: 1, paler: 0.4 },
];

/** Mist of the night: knee-high near us, as high as a hedge farther off. */
const LOW_SHEETS: readonly Sheet[] = [
  { depth: 13, heightMetres: 1.5, alpha: 0.55 },
  { depth: 24, heightMetres: 2.8, alpha: 0.75 },
  { depth: 46, heightMetres: 5, alpha: 0.85 },
  { depth: 80, heightMetres: 9, alpha: 0.85 },
];
/** What a downpour throws up where it lands. */
const SPRAY_SHEETS: readonly Sheet[] = [
  { depth: 4.5, heightMetres: 0.5, alpha: 0.4 },
  { depth: 8, heightMetres: 0.7, alpha: 0.55 },
  { depth: 14, heightMetres: 1.1, alpha: 0.7 },
];
/** Stronger winds than this, metres per second, carry it off. */
const CALM = 5;

/** How much of the hue of the light a pale bank has lost, 0 to 1. */
const WHITENESS = 0.4;
/** Share of a bank's height that lies above its foot. */
const ABOVE_GROUND = 0.72;

/** Banks of fog that lie on the ground at several distances and drift past each other. */
export function fogLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { force } = stage.shot.scenery;
  // Mist lies low, in bands that things stand out of; a fog reaches over them.
  const sheets = force === 'light' ? MIST_SHEETS : SHEETS;
  return sheets.map((sheet, order) => bankLayer(canvases, frame, stage, sheet, order));
}

/** The mist that rain leaves far away. */
export function mistLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  return SHEETS.slice(2).map((sheet, order) =>
    bankLayer(canvases, frame, stage, { ...sheet, alpha: sheet.alpha * 0.4 }, order),
  );
}

/** The spray of a downpour, a hand high over the ground. */
export function sprayLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  if (groundLevel(stage.set.ground, stage.shot.camera.from.z + SPRAY_SHEETS[0]!.depth) !== 0) return [];
  return SPRAY_SHEETS.map((sheet, order) => bankLayer(canvases, frame, stage, sheet, order + 2 * SHEETS.length));
}

/**
 * The thin mist of early hours, low over open ground from a little way off, or over the land below; none where a wind blows or at an edge, and
 * none over pictures and films of the user, whose ground is not that of the stage.
 */
export function groundMistLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { groundMist } = stage.light;
  const { windMetresPerSecond, backdropImage, backdropVideo, change } = stage.shot.scenery;
  const { edgeZ = -Infinity } = stage.set.ground;
  const isAtEdge = edgeZ > stage.shot.camera.from.z;
  const isOfUser = (backdropImage !== undefined || backdropVideo === true) && change?.otherPlace !== true;
  if (groundMist === 0 || windMetresPerSecond > CALM || isAtEdge || isOfUser) return [];
  return LOW_SHEETS.map((sheet, order) =>
    bankLayer(canvases, frame, stage, { ...sheet, alpha: sheet.alpha * groundMist }, order + SHEETS.length),
  );
}

/** How many times farther, and larger, banks lie for those who look down on them from the air. */
const ALOFT = 7;

function bankLayer(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  { depth, heightMetres, alpha, paler = 0 }: Sheet,
  order: number,
): WeatherLayer {
  const { camera, scenery } = stage.shot;
  const isAloft = groundLevel(stage.set.ground, camera.from.z + depth) < -ALOFT;
  const share = isAloft ? ALOFT : 1;
  const sheet: Sheet = { depth: depth * share, heightMetres: heightMetres * share, alpha };
  const widest = Math.max(camera.from.focal, camera.to.focal);
  const pixelsPerMetre = focalPixels(widest, frame) / sheet.depth;
  const height = Math.min(frame.height, Math.ceil(sheet.heightMetres * pixelsPerMetre));
  // Painted once at the size it is seen in, so that laying it down is a plain copy.
  const bank = paintBank(
    canvases,
    toneOf(stage.light, paler),
    { width: frame.width, height },
    `${scenery.seed} ${order}`,
  );
  const drift = (0.3 + scenery.windMetresPerSecond * 0.12) * (order % 2 === 0 ? 1 : -0.7);
  return {
    depth: sheet.depth,
    paint(target, now) {
      const focal = focalPixels(now.camera.focal, frame);
      const metres = now.camera.x + now.camera.pan * sheet.depth - now.time * drift + order * 7;
      const left = Math.round(-metres * (focal / sheet.depth));
      const level = isAloft ? groundLevel(now.set.ground, now.camera.z + sheet.depth) : 0;
      const foot = frame.height / 2 + ((now.camera.y - level) / sheet.depth + now.camera.tilt) * focal;
      const top = Math.round(foot - height * ABOVE_GROUND);
      const first = ((left % frame.width) + frame.width) % frame.width;
      target.globalAlpha = sheet.alpha;
      target.drawImage(bank, first - frame.width, top);
      if (first > 0) target.drawImage(bank, first, top);
      target.globalAlpha = 1;
    },
  };
}

/** The colour of a bank: that of the air, or as much paler as a white under the light there is would be. */
function toneOf({ haze, ambient, key }: Light, paler: number): Rgb {
  const lit = add(ambient, key, 0.7);
  const grey = luminanceOf(lit);
  return mix(haze, mix(lit, [grey, grey, grey], WHITENESS), paler);
}

function paintBank(canvases: CanvasFactory, colour: Rgb, size: FrameSize, seed: string): Canvas {
  const canvas = canvases.createCanvas(size.width, size.height);
  fillBank(canvas.getContext('2d'), colour, seed);
  return canvas;
}

/** Fills a canvas with a bank that meets itself at its sides: soft puffs and veils, each painted again one width further left or right. */
export function fillBank(context: Context2D, colour: Rgb, seed: string): void {
  const { width, height } = context.canvas;
  const random = createRandom(seed).fork('fog');
  // Low banks lie in long veils, high ones in round puffs.
  const long = Math.min(5, Math.max(1, width / height / 5));
  const count = Math.min(160, Math.ceil((width / height) * 18));
  for (let index = 0; index < count; index++) {
    const x = random.next() * width;
    const y = height * (0.62 + random.range(-0.16, 0.2));
    const radius = height * random.range(0.16, 0.34);
    for (const shift of [-width, 0, width]) {
      if (x + shift + radius * long < 0 || x + shift - radius * long > width) continue;
      const puff = context.createRadialGradient(0, 0, 0, 0, 0, radius);
      puff.addColorStop(0, cssOf(colour, 0.2));
      puff.addColorStop(0.5, cssOf(colour, 0.1));
      puff.addColorStop(1, cssOf(colour, 0));
      context.save();
      context.translate(x + shift, y);
      context.scale(long, 1);
      context.fillStyle = puff;
      context.fillRect(-radius, -radius, radius * 2, radius * 2);
      context.restore();
    }
  }
}
