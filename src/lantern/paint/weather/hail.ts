import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import { focalPixels, project } from '../../stage/camera.ts';
import { nearAirOf } from '../../stage/near-air.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { eachGrain } from './field.ts';
import type { WeatherLayer } from './layer.ts';

/** Stones of 1 cm fall at about 9 m/s, of 2 cm at 14 (Heymsfield et al. 2014). */
const FALL_METRES_PER_SECOND = 12;
const SHUTTER_SECONDS = 1 / 48;
/** What is seen of a stone's way: more, and it is no stone but a pill. */
const TRAIL = 0.05;
const BOUNCE_SECONDS = 0.42;
const BOUNCE_METRES = 0.32;

const SHEETS = [
  { depth: 2.2, count: 14, metres: 0.022, alpha: 0.9 },
  { depth: 4, count: 40, metres: 0.028, alpha: 0.95 },
  { depth: 7, count: 90, metres: 0.038, alpha: 0.95 },
  { depth: 12, count: 150, metres: 0.05, alpha: 0.85 },
  { depth: 20, count: 170, metres: 0.07, alpha: 0.6 },
] as const;

/** Hail by depth: white stones that fall hard and bounce where they land. */
export function hailLayers(frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { scenery } = stage.shot;
  const colour = mix(stage.light.haze, [1, 1, 1], 0.92);
  const share = nearAirOf(stage.shot, stage.set);
  return SHEETS.map((sheet, order): WeatherLayer => {
    const depth = sheet.depth * share;
    const field = {
      depth,
      count: sheet.count,
      fall: FALL_METRES_PER_SECOND * share,
      drift: scenery.windMetresPerSecond * 0.4 * share,
      seed: scenery.seed + order * 11,
    };
    return {
      depth,
      paint(target, now) {
        target.strokeStyle = cssOf(colour, sheet.alpha);
        target.lineCap = 'round';
        const perMetre = focalPixels(now.camera.focal, frame) / depth;
        target.lineWidth = Math.max(frame.height / 560, sheet.metres * share * perMetre);
        target.beginPath();
        eachGrain(field, frame, now, (x, y, scale) => {
          target.moveTo(x, y);
          target.lineTo(x - field.drift * SHUTTER_SECONDS * scale, y - field.fall * SHUTTER_SECONDS * TRAIL * scale);
        });
        bounces(target, frame, now, { depth, count: sheet.count, share });
        target.stroke();
      },
    };
  });
}

/** Stones that have just landed near this distance, each on its hop. */
function bounces(
  target: Parameters<WeatherLayer['paint']>[0],
  frame: FrameSize,
  stage: Stage,
  { depth, count, share }: { readonly depth: number; readonly count: number; readonly share: number },
): void {
  const { camera } = stage;
  if (groundLevel(stage.set.ground, camera.z + depth) !== 0) return;
  const spread = (frame.width / focalPixels(camera.focal, frame)) * depth * 1.1;
  for (let index = 0; index < count / 2; index++) {
    const clock = stage.time / BOUNCE_SECONDS + hash2(index, 5);
    const turn = Math.floor(clock);
    const age = clock - turn;
    const away = depth * (0.8 + 0.4 * hash2(index, turn));
    const x =
      Math.round(camera.x / share) * share +
      (hash2(turn, index + 400) - 0.5) * spread +
      (hash2(index, turn + 9) - 0.5) * 0.5 * share * age;
    const high = BOUNCE_METRES * share;
    const at = project(camera, frame, x, high * 4 * age * (1 - age) * hash2(index, turn + 3), camera.z + away);
    target.moveTo(at.x, at.y);
    target.lineTo(at.x + 0.5, at.y);
  }
}
