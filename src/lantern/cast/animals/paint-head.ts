import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { fillSweep, lock, paintForm } from './brush.ts';
import type { Shading } from './brush.ts';
import { paintAntler } from './paint-antlers.ts';
import { paintEar } from './paint-ear.ts';
import { paintEye } from './paint-eye.ts';
import { paintHeadMarks, paintModelling, paintTears } from './paint-head-marks.ts';
import { paintHorns } from './paint-horns.ts';
import { paintForelock } from './paint-mane.ts';
import { paintPattern } from './paint-pattern.ts';
import { paintProboscis } from './paint-proboscis.ts';
import type { Pose } from './pose.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { placed, see, turned } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, Species } from './species.ts';
import { resampled, seenRing, sweep } from './tube.ts';
import type { Ring } from './tube.ts';
import { lowerPart } from './paint-trunk.ts';

const HEAD_RINGS = 16;

/** Draws the head over the neck: far ear, skull with its markings, face, near ear. */
export function paintHead(pen: Pen, species: Species, pose: Pose, coat: Coat, shading: Shading): void {
  const { head: build, marks } = species;
  const { context } = pen;
  const { view, head } = pose;
  const at = (v: Vec3) => see(view, placed(head, v));
  const rings = resampled(build.profile, HEAD_RINGS).map(([x, shift, rise, fall, width]): Ring => ({
    centre: placed(head, { x, y: shift, z: 0 }),
    up: turned(head, { x: 0, y: 1, z: 0 }),
    across: turned(head, { x: 0, y: 0, z: 1 }),
    rise,
    fall,
    width,
  }));
  const blobs = rings.map((ring) => seenRing(view, ring));
  const ahead = see(view, turned(head, { x: 1, y: 0, z: 0 }));
  const nearSide = see(view, turned(head, { x: 0, y: 0, z: 1 })).nearness > 0 ? 1 : -1;
  const high = Math.max(...blobs.map((blob) => blob.y + blob.rise));
  const low = Math.min(...blobs.map((blob) => blob.y - blob.fall));
  const middle = at({ x: 0.02, y: 0, z: 0 }).x;
  const fill = (colour: string, turn = 0) => {
    const lean = pen.lightSide * (high - low) * 0.35;
    const gradient = context.createLinearGradient(middle + lean, high, middle - lean, low);
    gradient.addColorStop(0, pen.tone(colour, 0.8 + turn));
    gradient.addColorStop(0.5, pen.tone(colour, 0.25 + turn));
    gradient.addColorStop(1, pen.tone(colour, -0.5 + turn));
    return gradient;
  };
  paintEar(pen, species, pose, coat, { side: -nearSide as 1 | -1, far: true, fill });
  if (ahead.nearness < -0.35) paintEar(pen, species, pose, coat, { side: nearSide as 1 | -1, far: false, fill });
  if (marks.antlers) paintAntler(pen, pose, -nearSide, true);
  paintHorns(pen, build, pose, -nearSide, true);
  if (ahead.nearness > 0.88 && low > shading.belly) {
    // A head that comes forward throws its shade on the chest below it.
    const drop = (high - low) * 0.09;
    context.beginPath();
    sweep(context, blobs, -pen.lightSide * drop * 0.6, -drop);
    context.fillStyle = pen.tone(coat.base, -0.9, 0.28);
    context.fill();
  }
  if (marks.cheekRuff)
    paintRuff(pen, at, coat, {
      width: build.eye.at.z * 1.25,
      sides: Math.abs(ahead.nearness) > 0.4 ? [-1, 1] : [nearSide],
      fill,
    });
  const skin = skinOf(species, coat);
  paintForm(pen, [blobs], fill(skin), { colour: coat.edge ?? skin, metres: shading.rim * 0.7 }, () => {
    if (marks.pattern === 'zebra' || marks.pattern === 'tiger')
      paintPattern(pen, pose, { rings, from: 3, to: marks.pattern === 'zebra' ? 12 : 7, seed: 1 }, coat, marks.pattern);
    paintHeadMarks(pen, species, pose, rings, coat);
    if (marks.muzzle > 0 && ahead.nearness > -0.5)
      fillSweep(
        pen,
        rings
          .slice(2)
          .map((ring, k) => seenRing(view, lowerPart(ring, marks.muzzle * (1 + 0.7 * smoothstep(8, 12, k))))),
        fill(coat.light, 0.25),
      );
    paintModelling(pen, species, pose, skin);
    if (marks.darkParts?.includes('tears')) paintTears(pen, pose, build, coat);
  });
  // Hanging ears frame a face that looks at the viewer, and cover the cheek of one that looks aside.
  const frames = build.ear.tip.y < build.ear.front.y && ahead.nearness > 0.55;
  if (frames) paintEar(pen, species, pose, coat, { side: nearSide as 1 | -1, far: false, fill });
  if (ahead.nearness > -0.5) paintFace(pen, species, pose, coat, at, nearSide);
  if (ahead.nearness >= -0.35 && !frames)
    paintEar(pen, species, pose, coat, { side: nearSide as 1 | -1, far: false, fill });
  if (marks.antlers) paintAntler(pen, pose, nearSide, false);
  paintProboscis(pen, build, pose, coat);
  paintHorns(pen, build, pose, nearSide, false);
  if (marks.mane) paintForelock(pen, pose, coat);
}

function skinOf({ marks: { darkParts } }: Species, coat: Coat): string {
  if (darkParts?.includes('bands')) return coat.light;
  return darkParts?.includes('head') ? coat.dark : coat.base;
}

function paintFace(
  pen: Pen,
  species: Species,
  pose: Pose,
  coat: Coat,
  at: (v: Vec3) => { x: number; y: number },
  nearSide: number,
): void {
  const { head: build, marks } = species;
  const { context } = pen;
  for (const side of [-nearSide, nearSide] as const)
    paintEye(pen, pose, build.eye, coat, side as 1 | -1, build.slitPupil);
  paintNose(pen, species, pose, coat, at, nearSide);
  if (pen.pixelMetres > build.nose.radius * 0.35 && pose.jaw < 0.25) return;
  context.strokeStyle = pen.tone(coat.nose, -0.3, 0.75);
  context.lineWidth = Math.max(build.nose.radius * 0.22, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  for (const side of [nearSide, -nearSide]) {
    if (see(pose.view, turned(pose.head, { x: 0.5, y: -0.2, z: side })).nearness < 0.1) continue;
    const [a, b, c] = build.mouth.map((v) => at({ ...v, z: v.z * side })) as [
      { x: number; y: number },
      { x: number; y: number },
      { x: number; y: number },
    ];
    if (pose.jaw > 0.08)
      paintOpenMouth(pen, build.mouth[0]!.x > build.mouth[2]!.x ? [c, b, a] : [a, b, c], {
        open: pose.jaw,
        skin: marks.muzzle > 0 ? coat.light : skinOf(species, coat),
        least: build.nose.radius * 2.4,
      });
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.quadraticCurveTo(b.x, b.y, c.x, c.y);
    context.stroke();
    if (marks.whiskers && pen.pixelMetres < 0.003) paintWhiskers(pen, build.mouth[1]!, at, side);
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a jaw swings down that is open to 1, radians, and how thick it is, as a share of its length. */
export const JAW_SWING = 0.62;
const JAW_THICK = 0.3;

/** A mouth that calls or yawns: the lower jaw swings down round its corner, and one sees the dark, the tongue and the teeth. */
function paintOpenMouth(
  pen: Pen,
  [corner, middle, front]: readonly [Place, Place, Place],
  { open, skin, least }: { readonly open: number; readonly skin: string; readonly least: number },
): void {
  const { context } = pen;
  const way = Math.sign(front.x - corner.x) || 1;
  const long = Math.max(least, Math.hypot(front.x - corner.x, front.y - corner.y));
  const turn = -way * JAW_SWING * Math.min(1.5, open);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const swung = ({ x, y }: Place, thick = 0): Place => {
    const [dx, dy] = [x - corner.x, y - corner.y - thick * long];
    return {
      x: corner.x + (dx * c - dy * s) * 0.94,
      y: corner.y + dx * s + dy * c - 0.25 * open * (long - Math.abs(dx)),
    };
  };
  const [low, tip] = [swung(middle), swung(front)];
  const [chin, under] = [swung(front, JAW_THICK * 0.7), swung(middle, JAW_THICK)];
  context.beginPath();
  context.moveTo(corner.x, corner.y);
  context.quadraticCurveTo(low.x, low.y, tip.x, tip.y);
  context.quadraticCurveTo(chin.x + way * long * 0.08, (tip.y + chin.y) / 2, chin.x, chin.y);
  context.quadraticCurveTo(under.x, under.y, corner.x - way * long * 0.22, corner.y);
  context.closePath();
  context.fillStyle = pen.tone(skin, -0.15);
  context.fill();
  context.beginPath();
  context.moveTo(corner.x, corner.y);
  context.quadraticCurveTo(middle.x, middle.y, front.x, front.y);
  context.lineTo(tip.x, tip.y);
  context.quadraticCurveTo(low.x, low.y, corner.x, corner.y);
  context.fillStyle = pen.tone('#6a1a26', -0.1);
  context.fill();
  if (open < 0.35) return;
  const tongue = onLine(low, tip, 0.55);
  context.beginPath();
  context.ellipse(tongue.x, tongue.y + long * 0.06, long * 0.26, long * 0.09, turn * 0.8, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#e07a82', 0.2);
  context.fill();
  context.beginPath();
  for (const [from, to, point] of [
    [0.62, 0.74, -0.2],
    [0.8, 0.95, -0.26],
  ] as const) {
    const [a, b] = [onLine(middle, front, from * 2 - 1), onLine(middle, front, to * 2 - 1)];
    context.moveTo(a.x, a.y);
    context.lineTo((a.x + b.x) / 2, (a.y + b.y) / 2 + point * long * Math.min(1, open));
    context.lineTo(b.x, b.y);
  }
  context.fillStyle = pen.tone('#fbf6ea', 0.5);
  context.fill();
}

function onLine(a: Place, b: Place, t: number): Place {
  return { x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t) };
}

function paintNose(
  pen: Pen,
  species: Species,
  pose: Pose,
  coat: Coat,
  at: (v: Vec3) => { x: number; y: number },
  nearSide: number,
): void {
  const { nose } = species.head;
  const { context } = pen;
  const r = nose.radius;
  const nostrils = nose.at.z > 0;
  for (const side of nostrils ? [-nearSide, nearSide] : [1]) {
    if (nostrils && see(pose.view, turned(pose.head, { x: 0.6, y: 0, z: side })).nearness < 0.1) continue;
    const spot = at({ ...nose.at, z: nose.at.z * side });
    context.beginPath();
    context.ellipse(
      spot.x,
      spot.y,
      r * (nostrils ? 0.8 : 1),
      r * (nostrils ? 1 : 0.82),
      nostrils ? 0.5 * nearSide : 0,
      0,
      Math.PI * 2,
    );
    context.fillStyle = pen.tone(coat.nose, -0.1, nostrils ? 0.85 : 1);
    context.fill();
    if (nostrils || r < pen.pixelMetres * 3) continue;
    context.beginPath();
    context.ellipse(spot.x + pen.lightSide * r * 0.25, spot.y + r * 0.35, r * 0.35, r * 0.2, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone('#ffffff', 0.8, 0.45);
    context.fill();
  }
}

function paintWhiskers(pen: Pen, root: Vec3, at: (v: Vec3) => { x: number; y: number }, side: number): void {
  const { context } = pen;
  context.strokeStyle = pen.tone('#f4efe8', 0.4, 0.5);
  context.lineWidth = Math.max(pen.pixelMetres * 0.7, 0.0007);
  context.beginPath();
  for (const [dy, reach] of [
    [0.012, 0.075],
    [0.004, 0.085],
    [-0.006, 0.07],
  ] as const) {
    const from = at({ x: root.x + 0.008, y: root.y + 0.012 + dy * 0.4, z: root.z * side });
    const bend = at({ x: root.x - reach * 0.3, y: root.y + 0.016 + dy, z: (root.z + reach * 0.6) * side });
    const to = at({ x: root.x - reach * 0.75, y: root.y + dy * 1.6 - 0.012, z: (root.z + reach * 0.85) * side });
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  }
  context.stroke();
}

/** Pale fur that stands off the cheeks in points. */
function paintRuff(
  pen: Pen,
  at: (v: Vec3) => { x: number; y: number },
  coat: Coat,
  ruff: {
    readonly width: number;
    readonly sides: readonly number[];
    readonly fill: (colour: string, turn?: number) => Gradient;
  },
): void {
  for (const side of ruff.sides) {
    pen.context.beginPath();
    for (const [x, y, reach, drop] of [
      [-0.02, -0.012, 0.055, 0.012],
      [-0.008, -0.03, 0.058, 0.036],
      [0.012, -0.042, 0.042, 0.046],
    ] as const) {
      const root = at({ x, y, z: side * ruff.width * 0.85 });
      lock(pen, root, at({ x: x - reach, y: y - drop, z: side * (ruff.width + 0.035) }), 0.045, 0);
    }
    pen.context.fillStyle = ruff.fill(coat.light, 0.35);
    pen.context.fill();
  }
}
