import { hash2 } from '../../../base/random.ts';
import { cssOf, mix, multiply } from '../../light/colour.ts';
import type { Light, Rgb } from '../../light/light.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import type { Ground } from '../../sets/set.ts';
import { focalPixels, project } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from '../canvas.ts';
import { foamOf } from '../whitecaps.ts';
import { fillBank } from './fog.ts';
import type { WeatherLayer } from './layer.ts';

/** What a strong wind tears off at one distance: how many grains there are and how high they fly, metres. */
const SHEETS = [
  { depth: 3.4, count: 60, highMetres: 0.5 },
  { depth: 5.6, count: 100, highMetres: 0.8 },
  { depth: 9, count: 150, highMetres: 1.2 },
  { depth: 15, count: 170, highMetres: 1.9 },
  { depth: 26, count: 170, highMetres: 3 },
] as const;
/** Streams of snow along the ground: how high they are, metres, how dense, and whether one sees them from their shaded side, as the ground is white. */
const STREAMS = [
  { depth: 5, highMetres: 0.7, alpha: 0.7, shaded: true },
  { depth: 5.5, highMetres: 1.1, alpha: 0.9, shaded: false },
  { depth: 10, highMetres: 1.3, alpha: 0.7, shaded: true },
  { depth: 11, highMetres: 2.4, alpha: 1, shaded: false },
  { depth: 20, highMetres: 2.4, alpha: 0.7, shaded: true },
  { depth: 22, highMetres: 4.6, alpha: 1, shaded: false },
  { depth: 38, highMetres: 8, alpha: 1, shaded: false },
] as const;
/** Loose snow flies so many times as high as spray. */
const SNOW_HIGHER = 3.2;
/** A grain is as long as it flies in so much of a second. */
const STREAK_SECONDS = 0.036;
/** How fast streams run, as a share of the wind. */
const STREAM_PACE = 0.7;

/** Snow that streams along the ground in a strong wind, or spray off water; none where neither lies. */
export function spindriftLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { ground } = stage.set;
  if (ground.kind === 'snow') return [...streamLayers(canvases, frame, stage), ...grainLayers(frame, stage)];
  return hasWater(ground) ? grainLayers(frame, stage) : [];
}

function hasWater({ kind, water }: Ground): boolean {
  return kind === 'water' || water !== undefined;
}

/** Whether there is snow or water to be torn off at a depth. */
function isTorn({ kind, water }: Ground, z: number): boolean {
  if (kind === 'snow' || kind === 'water') return true;
  return water !== undefined && z > water.fromZ && z < water.toZ;
}

/** Snow that the sun does not reach. */
function shadeOf({ ambient, haze }: Light): Rgb {
  return mix(multiply(ambient, [0.7, 0.78, 0.95]), haze, 0.25);
}

function grainLayers(frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const colour = cssOf(foamOf(stage.light), 0.72);
  const higher = stage.set.ground.kind === 'snow' ? SNOW_HIGHER : 1;
  return SHEETS.filter(({ depth }) => isTorn(stage.set.ground, stage.shot.camera.from.z + depth)).map(
    ({ depth, count, highMetres }, order): WeatherLayer => ({
      depth,
      part: 'gust',
      paint(target, now) {
        const { camera, shot, time } = now;
        const wind = shot.scenery.windMetresPerSecond;
        const room = (1.5 * depth * frame.width) / focalPixels(camera.focal, frame);
        const level = groundLevel(now.set.ground, camera.z + depth);
        target.strokeStyle = colour;
        target.lineWidth = Math.max(1, frame.height / 640);
        target.beginPath();
        for (let index = 0; index < count; index++) {
          const own = 0.75 + 0.5 * hash2(index, order * 17 + 2);
          const along = hash2(index, order * 17) + (wind * own * time - camera.x) / room;
          const x = camera.x + camera.pan * depth + (along - Math.floor(along) - 0.5) * room;
          // Most of it creeps; little is thrown up.
          const y = level + highMetres * higher * hash2(index, order * 17 + 5) ** 2.2;
          const at = project(camera, frame, x, y, camera.z + depth);
          const long = wind * own * STREAK_SECONDS * at.scale;
          target.moveTo(at.x, at.y);
          target.lineTo(at.x - long, at.y + long * 0.04 * (hash2(index, 9) - 0.5));
        }
        target.stroke();
      },
    }),
  );
}

/** Veils of snow that run along the ground. */
function streamLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { from, to } = stage.shot.camera;
  return STREAMS.map(({ depth, highMetres, alpha, shaded }, order): WeatherLayer => {
    const perMetre = focalPixels(Math.max(from.focal, to.focal), frame) / depth;
    const height = Math.min(frame.height, Math.ceil(highMetres * perMetre));
    const bank: Canvas = canvases.createCanvas(frame.width, height);
    fillBank(
      bank.getContext('2d'),
      shaded ? shadeOf(stage.light) : foamOf(stage.light),
      `${stage.shot.scenery.seed} stream ${order}`,
    );
    return {
      depth,
      part: 'gust',
      paint(target, now) {
        const { camera, shot, time } = now;
        const scale = focalPixels(camera.focal, frame) / depth;
        const run = time * shot.scenery.windMetresPerSecond * STREAM_PACE - camera.x - camera.pan * depth + order * 5;
        const first = modulo(Math.round(run * scale), frame.width);
        const foot = project(
          camera,
          frame,
          camera.x,
          groundLevel(now.set.ground, camera.z + depth),
          camera.z + depth,
        ).y;
        target.globalAlpha = alpha;
        for (const left of [first - frame.width, first]) target.drawImage(bank, left, Math.round(foot - height * 0.8));
        target.globalAlpha = 1;
      },
    };
  });
}

function modulo(value: number, size: number): number {
  return value - Math.floor(value / size) * size;
}
