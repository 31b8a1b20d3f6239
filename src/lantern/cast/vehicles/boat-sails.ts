import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { Vec3 } from '../animals/space.ts';
import type { BoatPose } from './boat-pose.ts';
import type { Spot } from './loft.ts';

const MAST = { x: 0.42, foot: 0.3, head: 2.4 } as const;
const BOOM = { y: 0.86, end: -1.55 } as const;

/** Draws mast, boom, main and jib; the cloth fills with the wind and trembles along its free edge. */
export function paintSails(pen: Pen, pose: BoatPose, colour: ColourName): void {
  // Cloth is cream; only a white boat carries tan sails, so that hull and sail stay apart.
  const cloth = colour === 'white' ? '#b5643f' : '#f5ead2';
  const swell = Math.min(0.5, 0.16 + pose.breeze * 0.03);
  const side = -pose.near * 0.35;
  const flutter = (k: number) => 0.025 * Math.sin(pen.time * 6.5 + k * 2.1);
  const boomEnd: Vec3 = { x: BOOM.end, y: BOOM.y - 0.03, z: side * 1.6 };
  const head: Vec3 = { x: MAST.x - 0.02, y: MAST.head - 0.1, z: 0 };
  const tack: Vec3 = { x: MAST.x - 0.05, y: BOOM.y, z: 0 };
  spar(
    pen,
    pose,
    [
      { x: MAST.x, y: MAST.foot, z: 0 },
      { x: MAST.x - 0.03, y: MAST.head, z: 0 },
    ],
    0.062,
    0.036,
  );
  sail(pen, pose, { a: tack, b: boomEnd, c: head, cloth, swell, side, flutter: flutter(0), seams: 4 });
  spar(pen, pose, [tack, boomEnd], 0.05, 0.04);
  const bow: Vec3 = { x: 2.12, y: 0.84, z: 0 };
  sail(pen, pose, {
    a: bow,
    b: { x: MAST.x + 0.18, y: 0.86, z: side * 0.8 },
    c: { x: MAST.x + 0.04, y: 2.02, z: 0 },
    cloth,
    swell: swell * 0.7,
    side,
    flutter: flutter(1),
    seams: 2,
  });
  line(pen, pose, bow, { x: MAST.x, y: MAST.head - 0.05, z: 0 });
  line(pen, pose, { x: -2.1, y: 0.55, z: 0 }, { x: MAST.x, y: MAST.head - 0.02, z: 0 });
  pennant(pen, pose, colour);
}

interface Sail {
  /** Tack (fore foot), clew (free corner) and head. */
  readonly a: Vec3;
  readonly b: Vec3;
  readonly c: Vec3;
  readonly cloth: string;
  readonly swell: number;
  readonly side: number;
  readonly flutter: number;
  readonly seams: number;
}

function sail(pen: Pen, pose: BoatPose, cut: Sail): void {
  const { context } = pen;
  const bellied = (p: Vec3, q: Vec3, out: number): Spot =>
    pose.place({ x: (p.x + q.x) / 2 - out, y: (p.y + q.y) / 2 + out * 0.1, z: (p.z + q.z) / 2 + cut.side * out * 2.2 });
  const [a, b, c] = [pose.place(cut.a), pose.place(cut.b), pose.place(cut.c)];
  const leech = bellied(cut.b, cut.c, cut.swell * 0.62 + cut.flutter);
  const foot = bellied(cut.a, cut.b, 0);
  const path = () => {
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.quadraticCurveTo(foot.x, foot.y - 0.09, b.x, b.y);
    context.quadraticCurveTo(leech.x, leech.y, c.x, c.y);
    context.quadraticCurveTo((a.x + c.x) / 2 + 0.02, (a.y + c.y) / 2, a.x, a.y);
    context.closePath();
  };
  path();
  const [light, shade] = pen.lightSide >= 0 ? [a, leech] : [leech, a];
  const fill = context.createLinearGradient(light.x, light.y + 0.3, shade.x, shade.y - 0.3);
  fill.addColorStop(0, pen.tone(cut.cloth, 0.85));
  fill.addColorStop(0.5, pen.tone(cut.cloth, 0.35));
  fill.addColorStop(1, pen.tone(cut.cloth, -0.35));
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.strokeStyle = pen.tone(cut.cloth, -0.7, 0.4);
  context.lineWidth = Math.max(0.008, pen.pixelMetres * 0.6);
  for (let k = 1; k <= cut.seams; k++) {
    const t = k / (cut.seams + 1);
    const from = { x: a.x + (c.x - a.x) * t, y: a.y + (c.y - a.y) * t };
    const to = { x: b.x + (c.x - b.x) * t, y: b.y + (c.y - b.y) * t };
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(
      (from.x + to.x) / 2,
      (from.y + to.y) / 2 - 0.07,
      to.x - 0.4 * Math.sign(from.x - to.x),
      to.y,
    );
    context.stroke();
  }
  context.restore();
}

function spar(pen: Pen, pose: BoatPose, ends: readonly [Vec3, Vec3], from: number, to: number): void {
  const { context } = pen;
  const [p, q] = [pose.place(ends[0]), pose.place(ends[1])];
  const length = Math.max(1e-6, Math.hypot(q.x - p.x, q.y - p.y));
  const [nx, ny] = [-(q.y - p.y) / length / 2, (q.x - p.x) / length / 2];
  for (const [share, lit] of [
    [1, -0.5],
    [0.55, 0.5],
  ] as const) {
    const shift = share < 1 ? -pen.lightSide * 0.2 : 0;
    context.beginPath();
    context.moveTo(p.x + nx * from * (share + shift), p.y + ny * from * share);
    context.lineTo(q.x + nx * to * (share + shift), q.y + ny * to * share);
    context.lineTo(q.x - nx * to * (share - shift), q.y - ny * to * share);
    context.lineTo(p.x - nx * from * (share - shift), p.y - ny * from * share);
    context.closePath();
    context.fillStyle = pen.tone('#a06a3c', lit);
    context.fill();
  }
}

function line(pen: Pen, pose: BoatPose, from: Vec3, to: Vec3): void {
  const { context } = pen;
  const [p, q] = [pose.place(from), pose.place(to)];
  context.beginPath();
  context.moveTo(p.x, p.y);
  context.lineTo(q.x, q.y);
  context.strokeStyle = pen.tone('#3a332d', -0.2, 0.7);
  context.lineWidth = Math.max(0.01, pen.pixelMetres * 0.6);
  context.stroke();
}

/** A small flag at the masthead that streams with the wind. */
function pennant(pen: Pen, pose: BoatPose, colour: ColourName): void {
  const { context } = pen;
  const root = pose.place({ x: MAST.x - 0.03, y: MAST.head, z: 0 });
  const way = pen.wind < 0 ? -1 : 1;
  const wave = (t: number) => 0.035 * Math.sin(pen.time * 8 - t * 5) * t;
  context.beginPath();
  context.moveTo(root.x, root.y);
  context.quadraticCurveTo(
    root.x + way * 0.16,
    root.y + 0.02 + wave(0.5),
    root.x + way * 0.34,
    root.y - 0.05 + wave(1),
  );
  context.quadraticCurveTo(root.x + way * 0.16, root.y - 0.09 + wave(0.5), root.x, root.y - 0.11);
  context.closePath();
  context.fillStyle = pen.tone(colour === 'red' ? '#2f5d8f' : '#c8382e', 0.35);
  context.fill();
}
