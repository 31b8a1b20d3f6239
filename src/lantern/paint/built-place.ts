import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { paintCaustics } from './caustics.ts';
import { paintGround } from './ground.ts';
import { createLamps } from './lamps.ts';
import { createMirror } from './mirror.ts';
import type { ShotRoom } from './shot-room.ts';
import { createDepthOfField } from './depth-of-field.ts';
import { standings, type Standing } from './standing.ts';
import { createStandingPainter } from './standing-painter.ts';
import { createSunShadows } from './sun-shadows.ts';
import { withinShore } from './shore-clip.ts';
import { paintWater, paintWaterLight } from './water.ts';
import type { createLightning } from './weather/lightning.ts';

/** Makes the painter of places that Lantern builds: sky, ground, water and what stands, from far to near. */
export function createBuiltPlace(
  canvases: CanvasFactory,
  shotCanvases: CanvasFactory,
  frame: FrameSize,
  lightning: ReturnType<typeof createLightning>,
): (target: Context2D, stage: Stage, room: ShotRoom) => void {
  const shadows = createSunShadows(canvases, frame);
  const mirror = createMirror(canvases, frame);
  const paintStandings = createStandingPainter(shotCanvases, frame, createLamps(canvases, frame));
  const depthOfField = createDepthOfField(canvases, frame);

  return (target, stage, room) => {
    const all = standings(stage, room.weather);
    if (stage.camera.focusMetres === undefined) {
      paintGrounds(target, stage, room, all);
      paintStandings(target, stage, room, all);
      return;
    }
    depthOfField.paint(
      target,
      stage,
      all,
      (layer) => paintGrounds(layer, stage, room, all),
      (layer, group) => paintStandings(layer, stage, room, group),
    );
  };

  /** Everything that does not stand: the sky, the ground, water and what they mirror. */
  function paintGrounds(target: Context2D, stage: Stage, room: ShotRoom, all: readonly Standing[]): void {
    room.sky?.paint(target, stage);
    lightning?.paintBolt(target, stage);
    paintGround(target, frame, stage, room.toner);
    shadows.paint(target, stage, room);
    if (stage.light.medium === 'water') paintCaustics(target, frame, stage, room.toner);
    withinShore(target, frame, stage, () => {
      paintWater(target, frame, stage);
      mirror.paint(target, stage, (context, view) => paintStandings(context, stage, room, all, view));
      paintWaterLight(target, frame, stage, room.toner);
    });
  }
}
