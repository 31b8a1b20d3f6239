import type { Pen } from '../../paint/pen.ts';
import { bodyFill, paintForm } from './brush.ts';
import type { Shading } from './brush.ts';
import type { LegPose } from './leg.ts';
import { paintLegPattern } from './paint-pattern.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { nearSide, see } from './space.ts';
import type { Vec3, View } from './space.ts';
import type { Coat, LegBuild, Species } from './species.ts';
import { curve, seenBall, sweep } from './tube.ts';
import type { Blob } from './tube.ts';

/** Draws one leg. A far leg lies in the shade of the body. */
export function paintLeg(
  pen: Pen,
  species: Species,
  view: View,
  leg: LegPose,
  coat: Coat,
  shading: Shading,
  far: boolean,
): void {
  const build = leg.fore ? species.fore : species.hind;
  // Shoulder and thigh of a far leg are behind the trunk, and must not look over it.
  const inside = far ? 0.64 : 1;
  const flesh = covered(
    view,
    leg,
    build.flesh.map(
      ([bone, at, radius, shift = 0]) => [bone, at, bone === 0 && at < 0.7 ? radius * inside : radius, shift] as const,
    ),
  );
  const foot = species.foot.kind === 'paw' ? pawOf(species, view, leg) : pasternOf(species, view, leg);
  const turn = far ? -0.55 : 0;
  const lowFrom = build.flesh.findIndex(([bone, at]) => bone === 1 && at > 0.2) * BETWEEN;
  const lower = [flesh.slice(lowFrom), foot];
  const { pattern, darkParts } = species.marks;
  const dark = darkParts?.includes('legs') === true;
  const fill = dark ? bodyFill(pen, coat.dark, shading, turn) : bodyFill(pen, coat.base, shading, turn, coat.edge);
  const marked = pattern === undefined ? undefined : () => paintLegPattern(pen, flesh, coat, pattern, far);
  paintForm(pen, [flesh, foot], fill, { colour: coat.base, metres: 0 }, marked);
  // On the dark patch of a thigh the light of the coat would lie like a veil.
  if (!far && !dark && pattern !== 'patches' && Math.abs(view.cos) > 0.4) paintMuscle(pen, flesh, coat);
  paintSock(pen, species, view, leg, coat, lower, far);
  if (species.foot.kind === 'hoof') paintHoof(pen, species, view, leg, far);
  else if (!far && pen.pixelMetres < species.foot.height * 0.09) paintToes(pen, foot, coat, view);
}

/** The round of a near shoulder or thigh: light where it swells towards the sky, gone before the knee. */
function paintMuscle(pen: Pen, flesh: readonly Blob[], coat: Coat): void {
  const { context } = pen;
  const top = flesh[0]!;
  const reach = top.width * 1.9;
  const [x, y] = [top.x + pen.lightSide * top.width * 0.35, top.y + top.width * 0.15];
  const fill = context.createRadialGradient(x, y, 0, x, y, reach);
  const colour = coat.edge ?? coat.base;
  fill.addColorStop(0, pen.tone(colour, 0.9, coat.edge === undefined ? 0.42 : 0.14));
  fill.addColorStop(1, pen.tone(colour, 0.9, 0));
  context.beginPath();
  sweep(context, flesh.slice(0, BETWEEN * 2 + 1));
  context.fillStyle = fill;
  context.fill();
}

/** Sections between two stations of flesh: enough for a joint to bend round rather than to break. */
const BETWEEN = 2;

function covered(view: View, leg: LegPose, flesh: LegBuild['flesh']): readonly Blob[] {
  const stations = flesh.map(([bone, at, radius, shift = 0]) => ({
    ...see(view, onBone(leg, bone, at, shift)),
    radius,
  }));
  const blobs: Blob[] = [];
  for (let i = 0; i < stations.length - 1; i++) {
    const [b, c] = [stations[i]!, stations[i + 1]!];
    const [a, d] = [stations[i - 1] ?? b, stations[i + 2] ?? c];
    for (let k = 0; k < BETWEEN; k++) {
      const t = k / BETWEEN;
      const radius = curve(a.radius, b.radius, c.radius, d.radius, t);
      blobs.push(ball(curve(a.x, b.x, c.x, d.x, t), curve(a.y, b.y, c.y, d.y, t), radius));
    }
  }
  const last = stations.at(-1)!;
  return [...blobs, ball(last.x, last.y, last.radius)];
}

function ball(x: number, y: number, radius: number): Blob {
  return { x, y, ux: 0, uy: 1, ax: 1, ay: 0, rise: radius, fall: radius, width: radius };
}

function onBone(leg: LegPose, bone: 0 | 1 | 2, at: number, shift: number): Vec3 {
  const [from, to] = [leg.joints[bone], leg.joints[bone + 1]!];
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return { x: lerp(from.x, to.x, at) - dy * shift, y: lerp(from.y, to.y, at) + dx * shift, z: from.z };
}

/** The dark of a sock runs up the leg and fades out; it follows the bone, so it keeps its place when the leg folds. */
function paintSock(
  pen: Pen,
  species: Species,
  view: View,
  leg: LegPose,
  coat: Coat,
  lower: readonly (readonly Blob[])[],
  far: boolean,
): void {
  const [, high, hock] = leg.joints;
  // Folded under a lying body a leg shows its cannon alone, and little of that.
  const slope = (high.y - hock.y) / Math.max(1e-6, Math.hypot(high.x - hock.x, high.y - hock.y));
  const upright = leg.planted && species.foot.kind === 'hoof' ? smoothstep(0, 0.5, slope) : 1;
  const socks = species.marks.socks * (leg.fore ? 1 : 0.75) * lerp(0.3, 1, upright);
  if (socks <= 0) return;
  const knee = see(view, leg.joints[1]);
  const end = see(view, leg.joints[2]);
  const { context } = pen;
  const gradient = context.createLinearGradient(lerp(end.x, knee.x, socks), lerp(end.y, knee.y, socks), end.x, end.y);
  const shade = far ? -0.8 : -0.2;
  gradient.addColorStop(0, pen.tone(coat.dark, shade, 0));
  gradient.addColorStop(0.55, pen.tone(coat.dark, shade, 0.9));
  gradient.addColorStop(1, pen.tone(coat.dark, shade));
  context.beginPath();
  for (const part of lower) sweep(context, part);
  context.fillStyle = gradient;
  context.fill();
}

function pawOf(species: Species, view: View, leg: LegPose): readonly Blob[] {
  const { length, height } = species.foot;
  const last = leg.joints[3];
  const [c, s] = [Math.cos(leg.tip), Math.sin(leg.tip)];
  const toe = (along: number, up: number): Vec3 => ({
    x: last.x + along * c + up * s,
    y: last.y - along * s + up * c,
    z: last.z,
  });
  const low = height / 2 - species.foot.rise;
  return [
    { ...seenBall(view, toe(0, 0), height * 0.5), width: height * 0.58 },
    { ...seenBall(view, toe(length * 0.42, low), height * 0.5), width: height * 0.64 },
    {
      ...seenBall(view, toe(length * 0.86, low - height * 0.04), height * 0.46),
      width: height * lerp(0.56, 0.78, Math.abs(view.sin)),
    },
  ];
}

/** The clefts between the toes. */
function paintToes(pen: Pen, foot: readonly Blob[], coat: Coat, view: View): void {
  const { context } = pen;
  const end = foot[2]!;
  const ahead = Math.sign(view.cos) * Math.abs(view.cos);
  context.beginPath();
  for (const side of [-0.32, 0.3]) {
    const x = end.x + end.width * (ahead * 0.45 + side * (0.4 + 0.6 * Math.abs(view.sin)));
    context.moveTo(x, end.y + end.rise * 0.1);
    context.quadraticCurveTo(
      x + ahead * end.width * 0.2,
      end.y - end.fall * 0.3,
      x + ahead * end.width * 0.12,
      end.y - end.fall * 0.85,
    );
  }
  context.strokeStyle = pen.tone(coat.base, -0.95, 0.5);
  context.lineWidth = Math.max(pen.pixelMetres, end.rise * 0.1);
  context.lineCap = 'round';
  context.stroke();
}

function pasternOf(species: Species, view: View, leg: LegPose): readonly Blob[] {
  const last = leg.joints[3];
  const { ground } = leg;
  const { height } = species.foot;
  const down = (t: number): Vec3 => ({ x: lerp(last.x, ground.x, t), y: lerp(last.y, ground.y, t), z: last.z });
  return [seenBall(view, down(0), height * 0.46), seenBall(view, down(0.45), height * 0.36)];
}

/** A hoof: a cut cone at the end of the pastern, its sole level when it stands. */
function paintHoof(pen: Pen, species: Species, view: View, leg: LegPose, far: boolean): void {
  const { height, length, rise, back } = species.foot;
  const last = leg.joints[3];
  const { ground } = leg;
  const slope = Math.atan2(last.x - ground.x, last.y - ground.y) + Math.atan2(back, rise);
  const [c, s] = [Math.cos(slope), Math.sin(slope)];
  const spot = (x: number, y: number) =>
    see(view, { x: ground.x + x * c + y * s, y: ground.y - x * s + y * c, z: last.z });
  const across = Math.abs(view.sin) * length * 0.42;
  const [topBack, topFront, toe, heel] = [
    spot(-height * 0.5, height * 0.75),
    spot(height * 0.3, height * 0.85),
    spot(length * 0.5, 0),
    spot(-length * 0.45, 0),
  ];
  const { context } = pen;
  const fill = context.createLinearGradient(0, Math.max(topFront.y, topBack.y), 0, Math.min(toe.y, heel.y) - 1e-6);
  fill.addColorStop(0, pen.tone('#5b4a40', far ? -0.7 : 0.1));
  fill.addColorStop(1, pen.tone('#2a211d', far ? -0.8 : -0.4));
  const way = nearSide(view);
  context.beginPath();
  context.moveTo(topBack.x - across * way * 0.8, topBack.y);
  context.lineTo(topFront.x + across * way * 0.8, topFront.y);
  context.lineTo(toe.x + across * way, toe.y);
  context.lineTo(heel.x - across * way, heel.y);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

/** Above 0 for a leg that is drawn over the trunk: by its side first, then by which end is nearer. */
export function inFront(view: View, leg: LegPose): number {
  const [root] = leg.joints;
  return root.z * view.cos * 5 - root.x * view.sin * 0.6;
}

/**
 * The soft shade that a near thigh or shoulder throws on the body beside it: what makes the limb stand off the trunk.
 * To be painted inside the trunk's outline, before the leg.
 */
export function paintCrease(pen: Pen, species: Species, view: View, leg: LegPose, coat: Coat, shading: Shading): void {
  const build = leg.fore ? species.fore : species.hind;
  const flesh = covered(view, leg, build.flesh).slice(0, BETWEEN + 1);
  const way = nearSide(view) * (leg.fore ? -1 : 1);
  const { context } = pen;
  // Twice, the wider the fainter: a shade without an edge.
  for (const wide of [3.4, 1.5]) {
    const shift = shading.rim * wide;
    context.beginPath();
    sweep(context, flesh, way * shift, -shift * 0.2);
    context.fillStyle = pen.tone(coat.base, -0.9, 0.13);
    context.fill();
  }
}
