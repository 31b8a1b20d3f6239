import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { Rig } from '../rig.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Facing } from '../../storyboard/storyboard.ts';
import { see, viewOf, yawOf } from '../animals/space.ts';
import type { Vec3, View } from '../animals/space.ts';
import { yawNow } from '../animals/turning.ts';
import { CAR_LENGTH_METRES, CAR_PROFILE, DOOR_LINES, GLASS_STRIPS, HALF_WIDTH, halfWidth, SIDE_WINDOWS, WHEEL } from './car-body.ts';
import { paintCornerLamps, paintEnds, paintLampLight } from './car-lamps.ts';
import { paintWheel } from './car-wheel.ts';
import { facingStrips } from './loft.ts';
import type { Spot } from './loft.ts';

const HEIGHT_METRES = 1.45;

/** Enamels: deep enough that light and shade show on them. */
export const PAINTS: Readonly<Record<ColourName, string>> = {
  red: '#c4342c', orange: '#e57f2b', yellow: '#efc23c', green: '#3f8f5a', blue: '#2f6fc0', purple: '#74489f',
  pink: '#ea86a8', brown: '#7a4f33', black: '#26272d', white: '#f2efe9', grey: '#8b9097',
};
const UNNAMED: readonly ColourName[] = ['red', 'blue', 'yellow', 'green', 'white', 'orange'];

/** A car as seen now: how it is turned, and how its body sits on its wheels. */
export interface CarPose {
  readonly view: View;
  /** 1 when the side at +z is near, else -1. */
  readonly near: 1 | -1;
  readonly heave: number;
  readonly pitch: number;
  /** Radians that the wheels have turned. */
  readonly roll: number;
  readonly speed: number;
}

/** Cars. */
export const CAR_RIG: Rig = {
  kinds: ['car'],
  heightMetres: () => HEIGHT_METRES,
  widthMetres: (member) => (CAR_LENGTH_METRES * member.heightMetres) / HEIGHT_METRES,
  paceMetresPerSecond: (_, action) => (action === 'drive' || action === 'run' ? 9 : action === 'walk' ? 4 : 0),
  stride: () => undefined,
  actions: ['stand', 'drive', 'walk', 'run', 'turn'],
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
  const paint = PAINTS[colour];
  const pose = carPose(actor, pen.time, scale);
  paintGroundShadow(pen, pose);
  paintLampLight(pen, pose, 'behind');
  paintExhaust(pen, pose);
  const endOn = Math.abs(pose.view.cos) < 0.3;
  const axles = [WHEEL.front, WHEEL.rear];
  if (endOn) for (const side of [-1, 1]) paintWheel(pen, pose, pose.view.sin < 0 ? WHEEL.front : WHEEL.rear, side);
  else for (const x of axles) paintWheel(pen, pose, x, -pose.near);
  if (endOn) paintFenders(pen, pose, paint);
  paintShell(pen, pose, paint);
  paintEnds(pen, pose);
  if (!endOn) {
    paintFlank(pen, pose, paint);
    paintCornerLamps(pen, pose);
    for (const x of axles) paintWheel(pen, pose, x, pose.near);
  }
  paintMirrors(pen, pose, paint);
  paintLampLight(pen, pose, 'before');
}

/** Seen from the front or behind a car is square to the viewer. */
function yawOfCar(facing: Facing): number {
  if (facing === 'toward') return -Math.PI / 2;
  return facing === 'away' ? Math.PI / 2 : yawOf(facing);
}

/** Seen end-on the body is as wide as its widest section; the narrower ends stand before it. */
function paintFenders(pen: Pen, pose: CarPose, paint: string): void {
  const { context } = pen;
  const at = (y: number, z: number) => onBody(pose, { x: 0, y, z });
  const [a, b, c, d, e] = [at(0.3, HALF_WIDTH * 0.93), at(0.5, HALF_WIDTH * 1.02), at(0.86, HALF_WIDTH * 1.02), at(0.98, HALF_WIDTH * 0.9), at(0.3, -HALF_WIDTH * 0.93)];
  const [f, g, h] = [at(0.5, -HALF_WIDTH * 1.02), at(0.86, -HALF_WIDTH * 1.02), at(0.98, -HALF_WIDTH * 0.9)];
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(b.x, a.y, b.x, b.y);
  context.lineTo(c.x, c.y);
  context.quadraticCurveTo(c.x, d.y, d.x, d.y);
  context.lineTo(h.x, h.y);
  context.quadraticCurveTo(g.x, h.y, g.x, g.y);
  context.lineTo(f.x, f.y);
  context.quadraticCurveTo(f.x, e.y, e.x, e.y);
  context.closePath();
  const fill = context.createLinearGradient(0, 1, 0, 0.3);
  fill.addColorStop(0, pen.tone(paint, 0.25));
  fill.addColorStop(1, pen.tone(paint, -0.7));
  context.fillStyle = fill;
  context.fill();
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

function carPose(actor: ActorState, time: number, scale: number): CarPose {
  const yaw = yawNow(actor, yawOfCar);
  const view = viewOf(yaw, Math.abs(Math.cos(yaw)) < 0.3 ? 0.06 : 0.13);
  const travelled = actor.travelled / scale;
  const moving = Math.min(1, actor.speed / 3);
  const idle = 0.0015 * Math.sin(time * 40 + actor.member.seed);
  const pull = Math.max(0, 1 - actor.actionTime / 0.8) * moving;
  return {
    view,
    near: view.cos < 0 ? -1 : 1,
    heave: moving * (0.012 * Math.sin(travelled * 1.7) + 0.007 * Math.sin(travelled * 4.1 + 1)) + idle,
    pitch: moving * 0.006 * Math.sin(travelled * 1.3 + 0.8) + pull * 0.02,
    roll: travelled / WHEEL.radius,
    speed: actor.speed / scale,
  };
}

/** Puts a point of the sprung body on the picture. */
export function onBody(pose: CarPose, point: Vec3) {
  return see(pose.view, { x: point.x - point.y * pose.pitch, y: point.y + pose.heave + point.x * pose.pitch, z: point.z });
}

/** Traces a closed outline. */
export function trace(pen: Pen, points: readonly Spot[]): void {
  const { context } = pen;
  context.beginPath();
  points.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.closePath();
}

/** Front, bonnet, glass, roof and rear: the strips across the body. */
function paintShell(pen: Pen, pose: CarPose, paint: string): void {
  const { context } = pen;
  const sprung = CAR_PROFILE.map(({ x, y, half }) => ({ x: x - y * pose.pitch, y: y + pose.heave + x * pose.pitch, half }));
  const forward = pose.view.cos < 0 ? -1 : 1;
  for (const strip of facingStrips(pose.view, sprung)) {
    const facing = strip.up * 0.75 + strip.ahead * forward * Math.abs(pose.view.cos) * pen.lightSide * 0.5 + 0.05;
    trace(pen, strip.corners);
    context.fillStyle = pen.tone(CAR_PROFILE[strip.index]!.y < 0.33 ? '#23252b' : paint, Math.max(-0.9, Math.min(1, facing)));
    context.fill();
    // Neighbours overlap by a hairline of the same colour, so that no gap shows between strips.
    context.strokeStyle = context.fillStyle;
    context.lineWidth = pen.pixelMetres * 1.2;
    context.lineJoin = 'round';
    context.stroke();
  }
  for (const [from, to] of [GLASS_STRIPS.front, GLASS_STRIPS.rear]) paintScreen(pen, pose, from, to);
}

/** Windscreen or rear window: one pane set into the strips of the shell. */
function paintScreen(pen: Pen, pose: CarPose, from: number, to: number): void {
  const [first, last] = [CAR_PROFILE[from]!, CAR_PROFILE[to]!];
  const ahead = last.y > first.y ? 1 : -1;
  const nearness = -ahead * pose.view.sin;
  if (nearness + 0.6 * pose.view.tilt <= 0.05) return;
  const edge = (inset: number) => CAR_PROFILE.slice(from, to + 1).map(({ x, y, half }) => onBody(pose, { x, y: y + 0.004, z: half * inset }));
  const { context } = pen;
  trace(pen, [...edge(0.9), ...edge(-0.9).toReversed()]);
  context.fillStyle = glassFill(pen, pose);
  context.fill();
  if (Math.abs(pose.view.cos) > 0.8) return;
  context.save();
  context.clip();
  for (const side of [-1, 1]) {
    const head = onBody(pose, { x: 0, y: 1.2, z: 0.36 * side });
    const shoulders = onBody(pose, { x: 0, y: 0.98, z: 0.36 * side });
    if (side === 1) context.fillStyle = pen.tone('#171d24', -0.4, 0.7);
    else context.fillStyle = pen.tone('#171d24', -0.4, 0.35);
    context.beginPath();
    context.ellipse(head.x, head.y, 0.085, side === 1 ? 0.11 : 0.14, 0, 0, Math.PI * 2);
    context.ellipse(shoulders.x, shoulders.y, 0.22, 0.14, 0, 0, Math.PI * 2);
    context.fill();
  }
  const [low, high] = [onBody(pose, { x: first.x, y: first.y, z: 0 }), onBody(pose, { x: last.x, y: last.y, z: 0 })];
  context.fillStyle = pen.glow('#ffffff', 0.12);
  for (const [x, width] of [[-0.3, 0.22], [0.02, 0.07]] as const) {
    trace(pen, [{ x: low.x + x, y: low.y }, { x: low.x + x + width, y: low.y }, { x: high.x + x + width + 0.25, y: high.y }, { x: high.x + x + 0.25, y: high.y }]);
    context.fill();
  }
  context.restore();
}

/** Glass mirrors the sky: dark below, the sky's own light above. */
function glassFill(pen: Pen, pose: CarPose) {
  const { context, light } = pen;
  const top = onBody(pose, { x: 0, y: 1.42, z: 0 }).y;
  const low = onBody(pose, { x: 0, y: 0.96, z: 0 }).y;
  const gradient = context.createLinearGradient(0, top, 0, low);
  gradient.addColorStop(0, pen.glow(light.sky.middle, 1));
  gradient.addColorStop(0.4, pen.tone('#4c6478', 0.3));
  gradient.addColorStop(1, pen.tone('#1b2630', -0.1));
  return gradient;
}

/** The near side: panel, shoulder light, arches, windows with a driver, doors. */
function paintFlank(pen: Pen, pose: CarPose, paint: string): void {
  if (Math.abs(pose.view.cos) < 0.12) return;
  const { context } = pen;
  const on = (x: number, y: number, out = 0) => onBody(pose, { x, y, z: (halfWidth(x, y) + out) * pose.near });
  const outline = CAR_PROFILE.map(({ x, y }) => on(x, y));
  trace(pen, outline);
  context.fillStyle = flankFill(pen, pose, paint);
  context.fill();
  context.save();
  context.clip();
  paintPanelLight(pen, on, paint);
  context.restore();
  paintArches(pen, on);
  paintSideGlass(pen, pose, on);
  context.strokeStyle = pen.tone(paint, -0.85, 0.55);
  context.lineWidth = Math.max(0.012, pen.pixelMetres);
  for (const line of DOOR_LINES) {
    context.beginPath();
    line.map(({ x, y }) => on(x, y)).forEach((p, k) => (k === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
    context.stroke();
  }
  for (const x of [-0.14, -0.98]) {
    const [a, b] = [on(x, 0.86), on(x + 0.16, 0.865)];
    context.strokeStyle = pen.tone('#d8dbe0', 0.4);
    context.lineWidth = 0.028;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}

type OnSide = (x: number, y: number, out?: number) => Spot;

function flankFill(pen: Pen, pose: CarPose, paint: string) {
  const gradient = pen.context.createLinearGradient(pen.lightSide * 0.3, 1.45 + pose.heave, -pen.lightSide * 0.3, 0.2 + pose.heave);
  gradient.addColorStop(0, pen.tone(paint, 0.75));
  gradient.addColorStop(0.4, pen.tone(paint, 0.35));
  gradient.addColorStop(0.46, pen.tone(paint, 0.1));
  gradient.addColorStop(0.8, pen.tone(paint, -0.45));
  gradient.addColorStop(1, pen.tone(paint, -0.8));
  return gradient;
}

/** The light on the shoulder line and the dark sill: what makes a painted side look round. */
function paintPanelLight(pen: Pen, on: OnSide, paint: string): void {
  const { context } = pen;
  const band = (points: readonly (readonly [number, number])[], style: string) => {
    trace(pen, points.map(([x, y]) => on(x, y)));
    context.fillStyle = style;
    context.fill();
  };
  band([[2.06, 0.76], [1.2, 0.9], [-1.5, 0.915], [-2.1, 0.84], [-2.1, 0.8], [-1.5, 0.872], [1.2, 0.855], [2.06, 0.73]], pen.tone(paint, 1, 0.75));
  band([[1.1, 0.34], [-1.1, 0.34], [-1.1, 0.15], [1.1, 0.15]], pen.tone('#17181c', -0.5, 0.85));
  band([[2.2, 0.4], [1.7, 0.38], [1.7, 0.15], [2.2, 0.15]], pen.tone('#17181c', -0.5, 0.75));
  band([[-2.2, 0.4], [-1.7, 0.38], [-1.7, 0.15], [-2.2, 0.15]], pen.tone('#17181c', -0.5, 0.75));
}

function paintArches(pen: Pen, on: OnSide): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#101116', -0.7);
  for (const middle of [WHEEL.front, WHEEL.rear]) {
    const radius = WHEEL.radius * 1.19;
    const arc = Array.from({ length: 15 }, (_, k) => {
      const angle = -0.35 + ((Math.PI + 0.7) * k) / 14;
      return on(middle + Math.cos(angle) * radius, WHEEL.radius + Math.sin(angle) * radius);
    });
    trace(pen, arc);
    context.fill();
  }
}

function paintSideGlass(pen: Pen, pose: CarPose, on: OnSide): void {
  const { context } = pen;
  for (const [k, window] of SIDE_WINDOWS.entries()) {
    trace(pen, window.map(({ x, y }) => on(x, y)));
    context.fillStyle = glassFill(pen, pose);
    context.fill();
    context.save();
    context.clip();
    if (k === 0) paintDriver(pen, on);
    context.fillStyle = pen.glow('#ffffff', 0.13);
    for (const [x, width] of [[0.5, 0.16], [0.24, 0.05], [-0.72, 0.2]] as const) {
      trace(pen, [on(x, 1.45), on(x + width, 1.45), on(x + width - 0.34, 0.95), on(x - 0.34, 0.95)]);
      context.fill();
    }
    context.restore();
  }
}

/** Head, shoulder and wheel behind the glass: a car drives because somebody is in it. */
function paintDriver(pen: Pen, on: OnSide): void {
  const { context } = pen;
  const head = on(0.02, 1.2);
  const shoulder = on(-0.06, 0.99);
  context.fillStyle = pen.tone('#171d24', -0.4, 0.85);
  context.beginPath();
  context.ellipse(head.x, head.y, 0.085, 0.105, 0, 0, Math.PI * 2);
  context.ellipse(shoulder.x, shoulder.y, 0.2, 0.13, 0, 0, Math.PI * 2);
  context.fill();
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
