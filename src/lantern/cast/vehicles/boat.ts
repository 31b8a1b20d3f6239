import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { Rig } from '../rig.ts';
import type { ActorState } from '../../stage/stage.ts';
import { placed, see, viewOf } from '../animals/space.ts';
import type { Frame, Vec3, View } from '../animals/space.ts';
import { yawNow } from '../animals/turning.ts';
import { paintSails } from './boat-sails.ts';
import { clipAboveWater, paintWake } from './boat-wake.ts';
import { PAINTS, trace } from './car.ts';
import type { Spot } from './loft.ts';

const HEIGHT_METRES = 2.4;
const LENGTH_METRES = 4.5;
const UNNAMED: readonly ColourName[] = ['blue', 'red', 'green', 'white'];

/** A boat as seen now. */
export interface BoatPose {
  readonly view: View;
  /** Lifts, pitches and rolls on the swell; a point of the boat goes through it to where it is. */
  readonly place: (point: Vec3) => Spot & { readonly nearness: number };
  /** 1 when the side at +z is near, else -1. */
  readonly near: 1 | -1;
  /** Metres per second. */
  readonly speed: number;
  /** Wind that the sail feels, metres per second, never quite none. */
  readonly breeze: number;
  readonly wet: number;
}

/** Small open sailing boats. */
export const BOAT_RIG: Rig = {
  kinds: ['boat'],
  heightMetres: () => HEIGHT_METRES,
  widthMetres: (member) => (LENGTH_METRES * member.heightMetres) / HEIGHT_METRES,
  paceMetresPerSecond: (_, action) => (action === 'sail' || action === 'drive' || action === 'run' ? 2.2 : action === 'walk' || action === 'swim' ? 1.2 : 0),
  stride: () => undefined,
  actions: ['stand', 'sail', 'drive', 'walk', 'run', 'swim', 'turn'],
  draw(pen, actor) {
    const scale = actor.member.heightMetres / HEIGHT_METRES;
    const { context } = pen;
    context.save();
    context.scale(scale, scale);
    paintBoat({ ...pen, pixelMetres: pen.pixelMetres / scale }, actor, scale);
    context.restore();
  },
};

function paintBoat(pen: Pen, actor: ActorState, scale: number): void {
  const colour = actor.member.colour ?? createRandom(actor.member.seed).fork('paint').pick(UNNAMED);
  const pose = boatPose(pen, actor, scale);
  paintWake(pen, pose, 'behind');
  pen.context.save();
  clipAboveWater(pen, pose);
  paintInside(pen, pose);
  paintSails(pen, pose, colour);
  paintNearBulwark(pen, pose, PAINTS[colour]);
  pen.context.restore();
  paintWake(pen, pose, 'before');
}

function boatPose(pen: Pen, actor: ActorState, scale: number): BoatPose {
  const yaw = yawNow(actor);
  const view = viewOf(yaw, endOn(yaw) ? 0.07 : 0.14);
  const { seed } = actor.member;
  const t = pen.time;
  const speed = actor.speed / scale;
  const heave = 0.035 * Math.sin(t * 1.25 + seed) + 0.015 * Math.sin(t * 2.3 + seed * 2);
  const pitch = 0.028 * Math.sin(t * 1.25 + seed + 1.1) + 0.012 * Math.sin(t * 2.9) + Math.min(0.03, speed * 0.008);
  const near = view.cos < 0 ? -1 : 1;
  const heel = 0.035 * Math.sin(t * 0.9 + seed * 1.7) + Math.max(-0.07, Math.min(0.07, pen.wind * 0.008));
  const frame: Frame = { origin: { x: 0, y: heave, z: 0 }, pitch, yaw: 0 };
  const [c, s] = [Math.cos(heel), Math.sin(heel)];
  return {
    view,
    place: (p) => see(view, placed(frame, { x: p.x, y: p.y * c - p.z * s, z: p.z * c + p.y * s })),
    near,
    speed,
    breeze: Math.max(1.2, Math.abs(pen.wind)),
    wet: Math.min(1, speed / 2),
  };
}

/** Half the beam, height of the sheer and depth of the keel along the boat, stern (-1) to stem (1). */
export function lines(u: number): { readonly x: number; readonly beam: number; readonly sheer: number; readonly keel: number } {
  const x = u * 2.22;
  const bow = Math.max(0, u);
  return {
    x: x + 0.06 * bow ** 3,
    beam: 0.78 * (u < 0 ? 1 - 0.32 * u * u : 1 - u ** 2.4) ** 0.8 + 0.004,
    sheer: 0.46 + 0.1 * u * u + 0.26 * bow ** 2.2,
    keel: -0.09,
  };
}

const STATIONS = Array.from({ length: 25 }, (_, k) => lines(-1 + (2 * k) / 24));

/** True when the boat comes or goes: then only the nearer half of the hull is seen from outside. */
function endOn(yaw: number): boolean {
  return Math.abs(Math.cos(yaw)) < 0.4;
}

function seenStations(pose: BoatPose): typeof STATIONS {
  if (Math.abs(pose.view.cos) >= 0.4) return STATIONS;
  return pose.view.sin < 0 ? STATIONS.filter(({ x }) => x > -0.5) : STATIONS.filter(({ x }) => x < 0.1);
}

/** The planks of one side, from a height share 0 (below the water) to 1 (sheer). Planks flare: narrow below, full at the sheer. */
function sideLine(pose: BoatPose, side: number, share: number, raise = 0, stations = STATIONS): readonly Spot[] {
  return stations.map(({ x, beam, sheer, keel }) =>
    pose.place({
      x: x - (1 - share) * 0.14 * Math.max(0, x / 2.2),
      y: keel + (sheer - keel) * share + raise,
      z: side * beam * (0.66 + 0.34 * Math.max(0, share) ** 0.8),
    }),
  );
}

function paintInside(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  // The far side seen from within, the floor, and the boards across.
  trace(pen, [...sideLine(pose, -pose.near, 1), ...sideLine(pose, pose.near, 1).toReversed()]);
  const inside = context.createLinearGradient(0, 0.75, 0, 0.2);
  inside.addColorStop(0, pen.tone('#a8774a', 0.2));
  inside.addColorStop(1, pen.tone('#5d3d28', -0.6));
  context.fillStyle = inside;
  context.fill();
  for (const u of [-0.5, 0.02, 0.45]) {
    const { x, beam, sheer } = lines(u);
    const board = [pose.place({ x: x - 0.11, y: sheer - 0.1, z: beam * 0.95 }), pose.place({ x: x + 0.11, y: sheer - 0.1, z: beam * 0.95 }), pose.place({ x: x + 0.11, y: sheer - 0.1, z: -beam * 0.95 }), pose.place({ x: x - 0.11, y: sheer - 0.1, z: -beam * 0.95 })];
    trace(pen, board);
    context.fillStyle = pen.tone('#c79863', 0.45);
    context.fill();
  }
}

/** The flat stern, where the boat is seen from behind. */
function paintTransom(pen: Pen, pose: BoatPose, paint: string): void {
  const shares = [0, 0.4, 0.7, 1];
  const { x, beam, sheer, keel } = STATIONS[0]!;
  const edge = (side: number) => shares.map((share) => pose.place({ x, y: keel + (sheer - keel) * share, z: side * beam * (0.66 + 0.34 * share ** 0.8) }));
  trace(pen, [...edge(1), ...edge(-1).toReversed()]);
  pen.context.fillStyle = pen.tone(paint, -0.2);
  pen.context.fill();
}

/** The side that faces the viewer: planks, boot stripe, rubbing strake. */
function paintNearBulwark(pen: Pen, pose: BoatPose, paint: string): void {
  const { context } = pen;
  const stations = seenStations(pose);
  for (const side of Math.abs(pose.view.cos) < 0.4 ? [-1, 1] : [pose.near]) {
    const between = (low: number, high: number, style: Parameters<typeof fillBand>[1]) => {
      trace(pen, [...sideLine(pose, side, low, 0, stations), ...sideLine(pose, side, high, 0, stations).toReversed()]);
      fillBand(pen, style);
    };
    const turn = Math.abs(pose.view.cos) < 0.4 ? side * Math.sign(-pose.view.sin || 1) * -pen.lightSide * 0.3 : 0;
    const planks = context.createLinearGradient(pen.lightSide * 0.2, 0.7, -pen.lightSide * 0.2, -0.15);
    planks.addColorStop(0, pen.tone(paint, 0.65 + turn));
    planks.addColorStop(0.5, pen.tone(paint, 0.05 + turn));
    planks.addColorStop(1, pen.tone(paint, -0.65 + turn));
    between(0, 1, planks);
    between(0.3, 0.39, pen.tone('#f4efe4', 0.1 + turn));
    context.lineJoin = 'round';
    for (const share of [0.55, 0.74]) strake(pen, sideLine(pose, side, share, 0, stations), 0.011, pen.tone(paint, -0.75, 0.5));
    strake(pen, sideLine(pose, side, 0.985, 0, stations), 0.055, pen.tone('#8a5a34', 0));
    strake(pen, sideLine(pose, side, 1, 0.012, stations), 0.024, pen.tone('#d9a66b', 0.75));
  }
  if (pose.view.sin > 0.2) paintTransom(pen, pose, paint);
}

function fillBand(pen: Pen, style: string | ReturnType<Pen['context']['createLinearGradient']>): void {
  pen.context.fillStyle = style;
  pen.context.fill();
}

function strake(pen: Pen, line: readonly Spot[], width: number, style: string): void {
  const { context } = pen;
  context.beginPath();
  line.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.strokeStyle = style;
  context.lineWidth = Math.max(width, pen.pixelMetres * 0.7);
  context.lineCap = 'round';
  context.stroke();
}
