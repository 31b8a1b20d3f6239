import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import { isFair } from '../../light/veils.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import type { Ground } from '../../sets/set.ts';
import { project } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { tumblingLayers } from '../air/tumbling.ts';
import type { CanvasFactory, Context2D } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';
import { sandLayers } from './sandstorm.ts';
import { spindriftLayers } from './spindrift.ts';

/** From this wind on, metres per second, it is seen: leaves fly (Beaufort 5, a fresh breeze, begins at 8). */
const SEEN_FROM = 7;
/** How fast the streaks of a gust run, as a share of the wind. */
const RUN = 0.5;
const STREAKS = 4;
/** So high over the ground, metres, that lies so far ahead one is in the air. */
const ALOFT_METRES = 7;
const ALOFT_FROM = 12;
const STEPS = 18;
/** A gust is a few strands beside each other, so faint that none is taken for a wire. */
const STRANDS = 3;
const WISP_ALPHA = 0.2;

/** What a strong wind carries past: leaves, sand, snow or spray, and the streaks that a gust draws in the air; none in light winds. */
export function gustLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { windMetresPerSecond, weather, airborne } = stage.shot.scenery;
  const open = isFair(weather) || weather === 'overcast';
  if (windMetresPerSecond < SEEN_FROM || !open) return [];
  const aloft = isAloft(stage);
  const carried =
    stage.set.ground.kind === 'sand' || stage.light.medium === 'dust'
      ? sandLayers(frame, stage)
      : (bearsLeaves(stage.set.ground) || aloft) && airborne === undefined
        ? tumblingLayers(frame, stage, 'blown-leaves')
        : [];
  const streaks = [4.5, 9, 16].map((depth, order) => streakLayer(frame, depth, order, aloft));
  return [...carried, ...spindriftLayers(canvases, frame, stage), ...streaks].map((layer) => ({
    ...layer,
    part: 'gust',
  }));
}

function bearsLeaves({ kind, edgeZ }: Ground): boolean {
  return edgeZ === undefined && kind !== 'water' && kind !== 'snow' && kind !== 'sand';
}

/** Whether one looks down from the air: there gusts are seen before the lens, whatever lies below. */
function isAloft({ set, shot: { camera } }: Stage): boolean {
  return groundLevel(set.ground, camera.from.z + ALOFT_FROM) < -ALOFT_METRES || camera.from.y > ALOFT_METRES;
}

/** Faint wisps that run with the wind at one distance; `aloft`: before the lens. */
function streakLayer(frame: FrameSize, depth: number, order: number, aloft: boolean): WeatherLayer {
  return {
    depth,
    paint(target, stage) {
      const { camera, light, shot } = stage;
      const speed = shot.scenery.windMetresPerSecond * RUN;
      target.fillStyle = cssOf(mix(light.haze, [1, 1, 1], 0.6), WISP_ALPHA);
      target.beginPath();
      const room = 3.4 * depth;
      for (let index = 0; index < STREAKS; index++) {
        const clock = (stage.time * speed) / room + hash2(index, order * 31 + 3);
        const turn = Math.floor(clock);
        const chance = hash2(index * 7 + order, turn);
        const x = camera.x + (clock - turn - 0.62) * room;
        const up = depth * (0.04 + 0.34 * chance);
        const y = aloft ? camera.y + depth * (camera.tilt - 0.3) + 1.4 * up : 0.25 + up;
        addStreak(target, frame, stage, {
          x,
          y,
          z: camera.z + depth,
          long: depth * (0.4 + 0.35 * chance),
          number: index,
        });
      }
      target.fill();
    },
  };
}

interface Streak {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly long: number;
  readonly number: number;
}

/** Strands that are thickest in their middle, along a shallow wave, each a little ahead of the one above it. */
function addStreak(target: Context2D, frame: FrameSize, stage: Stage, { x, y, z, long, number }: Streak): void {
  const { scale } = project(stage.camera, frame, x, y, z);
  for (let strand = 0; strand < STRANDS; strand++) {
    const own = long * (0.55 + 0.45 * hash2(number, strand));
    const above: number[] = [];
    const below: number[] = [];
    for (let step = 0; step <= STEPS; step++) {
      const share = step / STEPS;
      const px = x + own * share + 0.16 * long * strand;
      const py = y - 0.022 * long * strand + 0.03 * long * Math.sin(share * 4 + number + strand * 0.4);
      const at = project(stage.camera, frame, px, py, z);
      const thick = Math.max(0.8, 0.014 * scale) * Math.sin(Math.PI * share) ** 2;
      above.push(at.x, at.y - thick);
      below.push(at.x, at.y + thick);
    }
    target.moveTo(above[0]!, above[1]!);
    for (let index = 2; index < above.length; index += 2) target.lineTo(above[index]!, above[index + 1]!);
    for (let index = below.length - 2; index >= 0; index -= 2) target.lineTo(below[index]!, below[index + 1]!);
    target.closePath();
  }
}
