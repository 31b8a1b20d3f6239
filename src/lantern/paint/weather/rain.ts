import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import type { Ground } from '../../sets/set.ts';
import { focalPixels, project, type Projected } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import { eachGrain, type Field } from './field.ts';
import { fallOver, type WeatherLayer } from './layer.ts';

/** Raindrops of 2 mm fall at about 6.5 m/s, of 5 mm at 9 (Gunn and Kinzer 1949). */
const FALL_METRES_PER_SECOND = 8;
/** How long the shutter is open: half of a frame. */
const SHUTTER_SECONDS = 1 / 48;
/** Thinner streaks, pixels, show no round ends. */
const ROUND_PIXELS = 3;
/** A line thinner than this, pixels, is drawn one pixel wide and as much stronger: a third of the cost. */
const HAIR_PIXELS = 2;
const SPLASH_SECONDS = 0.28;
const SPLASH_ALPHA = 0.5;
/** Distances between which splashes are painted together, so that none lies over somebody who stands before it. */
const SPLASH_METRES = [2.4, 4, 6, 8.5, 12, 18];

export type RainStrength = 'light' | 'steady' | 'heavy';

/**
 * How much falls, how long its streaks are, how fine, how fast (metres per second) and how many splashes it makes. The
 * drops of a drizzle are below half a millimetre and fall at 2 m/s (Gunn and Kinzer 1949).
 */
const STRENGTHS: Readonly<Record<RainStrength, Record<'amount' | 'long' | 'fine' | 'fall' | 'splashes', number>>> = {
  light: { amount: 1.15, long: 0.6, fine: 0.62, fall: 3, splashes: 0.25 },
  steady: { amount: 1, long: 1, fine: 1, fall: FALL_METRES_PER_SECOND, splashes: 1 },
  heavy: { amount: 2.2, long: 1.5, fine: 1, fall: FALL_METRES_PER_SECOND, splashes: 2.2 },
};

/** Rain by depth: streaks as long as a drop falls while the shutter is open, slanted by the wind, and splashes on the ground. */
export function rainLayers(frame: FrameSize, stage: Stage, strength: RainStrength): readonly WeatherLayer[] {
  const wind = stage.shot.scenery.windMetresPerSecond * 0.7;
  const { amount, long, fine, fall, splashes: landing } = STRENGTHS[strength];
  const over = fallOver(stage.shot.scenery);
  const sheets = [
    { depth: 2.2, count: 30, width: 0.0045, alpha: 0.38 },
    { depth: 4, count: 70, width: 0.0055, alpha: 0.44 },
    { depth: 7, count: 120, width: 0.008, alpha: 0.44 },
    { depth: 12, count: 170, width: 0.012, alpha: 0.38 },
    { depth: 20, count: 200, width: 0.02, alpha: 0.22 },
  ];
  const light = stage.light;
  const colour = mix(light.haze, [1, 1, 1], 0.45);
  const streaks = sheets.map((sheet, order): WeatherLayer => {
    const field: Field = {
      depth: sheet.depth,
      count: Math.round(sheet.count * amount * over.more),
      fall,
      drift: wind,
      seed: stage.shot.scenery.seed + order * 7,
    };
    return {
      depth: sheet.depth,
      paint: (target, now) =>
        paintStreaks(
          target,
          now,
          frame,
          field,
          {
            width: sheet.width * fine,
            alpha: Math.min(1, sheet.alpha * over.clearer),
            long: long * over.larger,
          },
          (alpha) => cssOf(colour, alpha),
        ),
    };
  });
  const splashes = SPLASH_METRES.slice(1).map((to, order) =>
    splashLayer(frame, { from: SPLASH_METRES[order] ?? 0, to, count: Math.round(24 * landing) }, (alpha) =>
      cssOf(colour, alpha),
    ),
  );
  return [...streaks, ...splashes];
}

function paintStreaks(
  target: Context2D,
  stage: Stage,
  frame: FrameSize,
  field: Field,
  sheet: { readonly width: number; readonly long: number; readonly alpha: number },
  colourOf: (alpha: number) => string,
): void {
  const length = field.fall * SHUTTER_SECONDS * 1.6 * sheet.long;
  const slant = field.drift / field.fall;
  const width = Math.max(frame.height / 900, (focalPixels(stage.camera.focal, frame) / field.depth) * sheet.width);
  setLine(target, width, sheet.alpha, colourOf);
  target.lineCap = width > ROUND_PIXELS ? 'round' : 'butt';
  target.beginPath();
  eachGrain(field, frame, stage, (x, y, scale, index) => {
    const own = length * (0.6 + 0.8 * hash2(index, 91)) * scale;
    target.moveTo(x, y);
    target.lineTo(x - own * slant, y - own);
  });
  target.stroke();
}

/** A thin line: its width in pixels and its alpha. */
function setLine(target: Context2D, width: number, alpha: number, colourOf: (alpha: number) => string): void {
  const hair = width < HAIR_PIXELS;
  target.lineWidth = hair ? 1 : width;
  target.strokeStyle = colourOf(hair ? Math.min(1, alpha * width) : alpha);
}

/** Whether rings can open at a depth: on paved and bare ground, where puddles stand, and on open water; not among grass. */
function holdsWater({ kind, water }: Ground, z: number): boolean {
  if (water !== undefined && water.shore === undefined && z > water.fromZ && z < water.toZ) return true;
  return kind === 'asphalt' || kind === 'floor' || kind === 'water';
}

function addRing(target: Context2D, at: Projected, age: number): void {
  const radius = (0.02 + 0.1 * age) * at.scale;
  target.moveTo(at.x + radius, at.y);
  target.ellipse(at.x, at.y, radius, radius * 0.3, 0, 0, Math.PI * (age < 0.75 ? 2 : 1.2));
}

/** Three droplets thrown up from what is soft. */
function addSpray(target: Context2D, at: Projected, age: number): void {
  const high = 0.07 * 4 * age * (1 - age) * at.scale;
  for (const side of [-1, 0, 1]) {
    const x = at.x + side * (0.01 + 0.04 * age) * at.scale;
    const long = 0.012 * at.scale;
    target.moveTo(x, at.y - high * (side === 0 ? 1 : 0.7));
    target.lineTo(x, at.y - high * (side === 0 ? 1 : 0.7) - long);
  }
}

/** Splashes on the ground where drops land, each opening for a moment at a place that hangs on its number and turn. */
function splashLayer(
  frame: FrameSize,
  zone: { readonly from: number; readonly to: number; readonly count: number },
  colourOf: (alpha: number) => string,
): WeatherLayer {
  return {
    depth: zone.to,
    part: 'splash',
    paint(target, stage) {
      const { camera } = stage;
      setLine(target, frame.height / 720, SPLASH_ALPHA, colourOf);
      target.beginPath();
      for (let index = 0; index < zone.count; index++) {
        const number = index + Math.round(zone.from * 1000);
        const clock = stage.time / SPLASH_SECONDS + hash2(number, 5);
        const turn = Math.floor(clock);
        const age = clock - turn;
        const depth = zone.from + (zone.to - zone.from) * hash2(number, turn);
        const spread = (frame.width / focalPixels(camera.focal, frame)) * depth * 1.1;
        const x = Math.round(camera.x) + (hash2(turn, number + 400) - 0.5) * spread;
        const at = project(camera, frame, x, 0, camera.z + depth);
        if (holdsWater(stage.set.ground, camera.z + depth)) addRing(target, at, age);
        else addSpray(target, at, age);
      }
      target.stroke();
    },
  };
}
