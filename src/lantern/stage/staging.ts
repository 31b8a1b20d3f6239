import { lightFor } from '../light/light-for.ts';
import type { Light } from '../light/light.ts';
import { buildSet } from '../sets/registry.ts';
import type { BuiltSet } from '../sets/set.ts';
import { FRAME_RATE, type Shot, type Storyboard } from '../storyboard/storyboard.ts';
import { actorsAt } from './actors.ts';
import { cameraAt } from './camera.ts';
import { clearSet } from './clearing.ts';
import type { Stage } from './stage.ts';

/** Tells what the stage looks like at any frame; the place of the newest shot is kept built. */
export function createStaging(storyboard: Storyboard): (frame: number) => Stage {
  let built: { readonly shot: Shot; readonly light: Light; readonly set: BuiltSet } | undefined;
  return (frame) => {
    const shot = shotAt(storyboard, frame);
    if (built?.shot !== shot) {
      const light = lightFor(shot.scenery);
      const set = clearSet(buildSet(shot.scenery, light), shot, storyboard.cast, storyboard.frame);
      built = { shot, light, set };
    }
    const shotTime = (frame - shot.startFrame) / FRAME_RATE;
    return {
      shot,
      time: frame / FRAME_RATE,
      shotTime,
      camera: cameraAt(shot, shotTime),
      light: built.light,
      set: built.set,
      actors: actorsAt(storyboard, shot, shotTime),
    };
  };
}

/** The shot that a frame belongs to. */
export function shotAt(storyboard: Storyboard, frame: number): Shot {
  const shot = storyboard.shots.find((each) => frame >= each.startFrame && frame < each.startFrame + each.frameCount);
  if (shot === undefined) throw new Error(`Cannot find shot: frame ${frame}, film has ${storyboard.frameCount}`);
  return shot;
}
