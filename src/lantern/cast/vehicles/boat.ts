import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { paintInside, paintNearBulwark } from './boat-hull.ts';
import { boatPose } from './boat-pose.ts';
import { paintSails } from './boat-sails.ts';
import { clipAboveWater, paintWake } from './boat-wake.ts';
import { PAINTS } from './paints.ts';
import { paintSinking } from './sinking.ts';

const HEIGHT_METRES = 2.4;
const HALF_METRES = 2.2;
const UNNAMED: readonly ColourName[] = ['blue', 'red', 'green', 'white'];

/** Small open sailing boats. */
export const BOAT_RIG: Rig = {
  kinds: ['boat'],
  draw(pen, actor) {
    const scale = actor.member.heightMetres / HEIGHT_METRES;
    const { context } = pen;
    context.save();
    context.scale(scale, scale);
    const own = { ...pen, pixelMetres: pen.pixelMetres / scale };
    if (actor.action === 'sink')
      paintSinking(own, actor, [HEIGHT_METRES, HALF_METRES], () => paintBoat(own, actor, scale));
    else paintBoat(own, actor, scale);
    context.restore();
  },
};

function paintBoat(pen: Pen, actor: ActorState, scale: number): void {
  const colour = actor.member.colour ?? createRandom(actor.member.seed).fork('paint').pick(UNNAMED);
  const pose = boatPose(pen, actor, scale);
  paintWake(pen, pose, 'behind', PAINTS[colour]);
  pen.context.save();
  clipAboveWater(pen, pose);
  paintInside(pen, pose);
  paintSails(pen, pose, colour);
  paintNearBulwark(pen, pose, PAINTS[colour]);
  pen.context.restore();
  paintWake(pen, pose, 'before', PAINTS[colour]);
}
