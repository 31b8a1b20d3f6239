import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import { isFair } from '../../light/veils.ts';
import type { Ground } from '../../sets/set.ts';
import { project } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { tumblingLayers } from '../air/tumbling.ts';
import type { Context2D } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';
import { sandLayers } from './sandstorm.ts';

/** From this wind on, metres per second, it is seen: leaves fly (Beaufort 5, a fresh breeze, begins at 8). */
const SEEN_FROM = 7;
/** How fast the streaks of a gust run, as a share of the wind. */
const RUN = 0.5;
const STREAKS = 4;
const STEPS = 36;

/** What a strong wind carries past: leaves, sand or snow, and the streaks that a gust draws in the air; none in light winds. */
export function gustLayers(frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { windMetresPerSecond, weather, airborne } = stage.shot.scenery;
  const open = isFair(weather) || weather === 'overcast';
  if (windMetresPerSecond < SEEN_FROM || !open) return [];
  const carried =
    stage.set.ground.kind === 'sand' || stage.light.medium === 'dust'
      ? sandLayers(frame, stage)
      : bearsLeaves(stage.set.ground) && airborne === undefined
        ? tumblingLayers(frame, stage, 'blown-leaves')
        : [];
  const streaks = [4.5, 9, 16].map((depth, order) => streakLayer(frame, depth, order));
  return [...carried, ...streaks].map((layer) => ({ ...layer, part: 'gust' }));
}

function bearsLeaves({ kind, edgeZ }: Ground): boolean {
  return edgeZ === undefined && kind !== 'water' && kind !== 'snow' && kind !== 'sand';
}

/** Long thin curves that run with the wind at one distance; some end in a curl. */
function streakLayer(frame: FrameSize, depth: number, order: number): WeatherLayer {
  return {
    depth,
    paint(target, stage) {
      const { camera, light, shot } = stage;
      const speed = shot.scenery.windMetresPerSecond * RUN;
      target.fillStyle = cssOf(mix(light.haze, [1, 1, 1], 0.6), 0.42);
      target.beginPath();
      const room = 3.4 * depth;
      for (let index = 0; index < STREAKS; index++) {
        const clock = (stage.time * speed) / room + hash2(index, order * 31 + 3);
        const turn = Math.floor(clock);
        const chance = hash2(index * 7 + order, turn);
        const x = camera.x + (clock - turn - 0.62) * room;
        const y = 0.25 + depth * (0.04 + 0.34 * chance);
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

/** A ribbon that is thickest in its middle, along a shallow wave, with every third one rolled up at its head. */
function addStreak(target: Context2D, frame: FrameSize, stage: Stage, streak: Streak): void {
  const { x, y, z, long, number } = streak;
  const { scale } = project(stage.camera, frame, x, y, z);
  const curl = number % 3 === 0 ? 0.07 * long : 0;
  const above: number[] = [];
  const below: number[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS;
    const straight = Math.min(1, share / 0.62);
    const turn = curl === 0 ? 0 : Math.max(0, (share - 0.62) / 0.38) * Math.PI * 1.7;
    const px = x + long * (curl === 0 ? share : straight) + curl * Math.sin(turn);
    const py = y + 0.05 * long * Math.sin(straight * 5 + number) + curl * (1 - Math.cos(turn));
    const at = project(stage.camera, frame, px, py, z);
    const thick = Math.max(0.6, 0.0075 * scale) * Math.sin(Math.PI * share);
    // Square to the ribbon where it rolls up.
    above.push(at.x - thick * Math.sin(turn), at.y - thick * Math.cos(turn));
    below.push(at.x + thick * Math.sin(turn), at.y + thick * Math.cos(turn));
  }
  target.moveTo(above[0]!, above[1]!);
  for (let index = 2; index < above.length; index += 2) target.lineTo(above[index]!, above[index + 1]!);
  for (let index = below.length - 2; index >= 0; index -= 2) target.lineTo(below[index]!, below[index + 1]!);
  target.closePath();
}
