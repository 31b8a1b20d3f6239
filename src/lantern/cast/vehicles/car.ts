import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import { see } from '../animals/space.ts';
import type { Rig } from '../rig.ts';
import { halfWidth, WHEEL } from './car-body.ts';
import { paintFlank } from './car-flank.ts';
import { paintCornerLamps, paintEnds, paintLampLight } from './car-lamps.ts';
import { carPose, onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { paintFenders, paintShell } from './car-shell.ts';
import { paintWheel } from './car-wheel.ts';
import { paintSnow } from './car-snow.ts';
import { inTheDark, PAINTS } from './paints.ts';
import { paintSkid } from './skid.ts';

const HEIGHT_METRES = 1.45;
const HALF_METRES = 2.2;
const UNNAMED: readonly ColourName[] = ['red', 'blue', 'yellow', 'green', 'white', 'orange'];

/** Cars. */
export const CAR_RIG: Rig = {
  kinds: ['car'],
  draw(pen, actor) {
    const scale = actor.member.heightMetres / HEIGHT_METRES;
    const { context } = pen;
    context.save();
    context.scale(scale, scale);
    paintCar({ ...pen, pixelMetres: pen.pixelMetres / scale }, actor, scale);
    context.restore();
  },
};

function paintCar(pen: Pen, actor: ActorState, scale: number): void {
  const colour = actor.member.colour ?? createRandom(actor.member.seed).fork('paint').pick(UNNAMED);
  const paint = inTheDark(PAINTS[colour], pen.light.hour);
  const pose = carPose(actor, pen.time, scale);
  paintGroundShadow(pen, pose);
  paintLampLight(pen, pose, 'behind');
  paintExhaust(pen, pose);
  if (actor.action === 'drift') paintSkid(pen, HALF_METRES, pose.near < 0);
  const endOn = Math.abs(pose.view.cos) < 0.3;
  const axles = [WHEEL.front, WHEEL.rear];
  if (endOn) for (const side of [-1, 1]) paintWheel(pen, pose, pose.view.sin < 0 ? WHEEL.front : WHEEL.rear, side);
  else for (const x of axles) paintWheel(pen, pose, x, -pose.near);
  if (endOn) paintFenders(pen, pose, paint);
  paintShell(pen, pose, paint);
  paintEnds(pen, pose);
  if (!endOn) {
    paintFlank(pen, pose, paint, actor.aboard);
    paintCornerLamps(pen, pose);
    for (const x of axles) paintWheel(pen, pose, x, pose.near);
  }
  if (pen.light.weather === 'snow') paintSnow(pen, pose, endOn);
  paintMirrors(pen, pose, paint);
  paintLampLight(pen, pose, 'before');
}

/** Door mirrors: the ears of a car. */
function paintMirrors(pen: Pen, pose: CarPose, paint: string): void {
  const { context } = pen;
  for (const side of Math.abs(pose.view.cos) > 0.8 ? [pose.near] : [-1, 1]) {
    const at = onBody(pose, { x: 0.82, y: 1.02, z: side * (halfWidth(0.82, 1.0) + 0.08) });
    context.beginPath();
    context.ellipse(at.x, at.y, 0.085, 0.06, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(paint, side === pose.near ? 0.45 : 0);
    context.fill();
  }
}

const PUFFS = 6;
const PUFF_SECONDS = 1.5;

/** In the cold the breath of the engine shows: puffs that grow, rise and thin out behind. */
function paintExhaust(pen: Pen, pose: CarPose): void {
  if (pen.light.weather !== 'snow') return;
  const { context } = pen;
  for (let k = 0; k < PUFFS; k++) {
    const age = (pen.time / PUFF_SECONDS + k / PUFFS) % 1;
    const at = see(pose.view, { x: -2.2 - age * (0.5 + pose.speed * 0.25), y: 0.3 + age * 0.45, z: -0.4 });
    const radius = 0.07 + age * 0.24;
    context.beginPath();
    context.arc(at.x + pen.wind * age * 0.1, at.y, radius, 0, Math.PI * 2);
    context.fillStyle = pen.tone('#f2f4f8', 0.3, Math.round(30 * (1 - age)) / 100);
    context.fill();
  }
}

function paintGroundShadow(pen: Pen, pose: CarPose): void {
  const { context } = pen;
  const long = Math.hypot(2.25 * pose.view.cos, 1.0 * pose.view.sin);
  const deep = Math.hypot(0.95 * pose.view.cos, 2.2 * pose.view.sin) * pose.view.tilt + 0.06;
  context.save();
  context.translate(-pen.lightSide * 0.12, 0);
  context.scale(long, deep);
  const shadow = context.createRadialGradient(0, 0, 0.3, 0, 0, 1);
  shadow.addColorStop(0, pen.tone('#0a0b12', -0.8, 0.62));
  shadow.addColorStop(0.7, pen.tone('#0a0b12', -0.8, 0.45));
  shadow.addColorStop(1, pen.tone('#0a0b12', -0.8, 0));
  context.fillStyle = shadow;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
