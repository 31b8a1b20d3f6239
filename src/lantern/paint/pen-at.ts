import type { Rgb } from '../light/light.ts';
import type { Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';
import { createPen } from './create-pen.ts';
import type { Pen } from './pen.ts';
import type { ShotRoom } from './shot-room.ts';
import { windAt } from './wind.ts';

/** The pen for what stands at x, z metres and is seen at `scale` pixels a metre; `lamp` is the light of its own place. */
export function penAt(
  context: Context2D,
  stage: Stage,
  room: ShotRoom,
  at: { readonly x: number; readonly z: number; readonly scale: number },
  lamp?: Rgb,
): Pen {
  return createPen({
    context,
    light: stage.light,
    toner: room.toner,
    depth: at.z - stage.camera.z,
    pixelMetres: 1 / at.scale,
    time: stage.time,
    wind: windAt(stage.shot.scenery, at.x, at.z, stage.time),
    lightSide: room.lightSide,
    ...(lamp === undefined ? {} : { lamp }),
  });
}
