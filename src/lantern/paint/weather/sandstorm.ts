import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import { focalPixels } from '../../stage/camera.ts';
import { nearAirOf } from '../../stage/near-air.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { eachGrain } from './field.ts';
import type { WeatherLayer } from './layer.ts';

const SHUTTER_SECONDS = 1 / 48;
const SHEETS = [
  { depth: 1.8, count: 40, metres: 0.006, alpha: 0.5 },
  { depth: 3.2, count: 90, metres: 0.008, alpha: 0.5 },
  { depth: 6, count: 150, metres: 0.014, alpha: 0.42 },
  { depth: 11, count: 190, metres: 0.024, alpha: 0.34 },
] as const;

/** Sand that is driven past by depth, nearly level, in gusts. */
export function sandLayers(frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { scenery } = stage.shot;
  const share = nearAirOf(stage.shot, stage.set);
  const speed = Math.max(9, scenery.windMetresPerSecond) * share;
  const colour = mix(stage.light.haze, [1, 0.86, 0.6], 0.35);
  return SHEETS.map((sheet, order): WeatherLayer => {
    const depth = sheet.depth * share;
    const field = { depth, count: sheet.count, fall: 0.5 * share, drift: speed, seed: scenery.seed + order * 19 };
    return {
      depth,
      paint(target, now) {
        target.strokeStyle = cssOf(colour, sheet.alpha);
        target.lineWidth = Math.max(
          frame.height / 900,
          (focalPixels(now.camera.focal, frame) / depth) * sheet.metres * share,
        );
        target.lineCap = 'round';
        target.beginPath();
        eachGrain(field, frame, now, (x, y, scale, index) => {
          const long = speed * SHUTTER_SECONDS * (0.5 + hash2(index, 3)) * scale;
          target.moveTo(x, y);
          target.lineTo(x - long, y - long * 0.05);
        });
        target.stroke();
      },
    };
  });
}
