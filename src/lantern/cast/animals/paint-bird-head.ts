import type { Pen } from '../../paint/pen.ts';
import type { BirdBuild } from './bird-build.ts';
import type { Perch } from './bird-perch.ts';
import { lock, paintForm } from './brush.ts';
import { ringOf } from './paint-bird-body.ts';
import { paintEye } from './paint-eye.ts';
import { lerp } from '../../../base/interpolation.ts';
import { placed, see, turned } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat } from './species.ts';
import { resampled, seenRing } from './tube.ts';
import type { Station } from './tube.ts';
import { traceRound } from '../../paint/trace-round.ts';

const HEAD: readonly Station[] = [
  [-0.034, 0, 0.008, 0.008, 0.008],
  [-0.022, 0, 0.027, 0.027, 0.026],
  [0.004, 0, 0.034, 0.032, 0.032],
  [0.026, -0.002, 0.022, 0.022, 0.021],
  [0.035, -0.003, 0.01, 0.01, 0.01],
];

type Place = (v: Vec3) => { readonly x: number; readonly y: number };

/** Draws the head with beak, eyes and what the kind wears on it. */
export function paintBirdHead(pen: Pen, build: BirdBuild, perch: Perch, coat: Coat, near: 1 | -1): void {
  const { context } = pen;
  const { view, head } = perch;
  const { marks } = build;
  const size = build.headSize * (build.neck === undefined ? 1 : 0.86);
  const at: Place = (v) => see(view, placed(head, { x: v.x * size, y: v.y * size, z: v.z * size }));
  const away = see(view, turned(head, { x: 1, y: 0, z: 0 })).nearness < -0.4;
  if (marks.comb) paintComb(pen, at);
  if (marks.crest !== undefined) (marks.swept ? paintSweptCrest : paintCrest)(pen, at, marks.crest);
  if (away) paintBeak(pen, build, at, coat, perch.gape);
  const rings = resampled(HEAD, 9).map(([x, shift, rise, fall, width]) =>
    ringOf(head, [x * size, shift * size, rise * size, fall * size, width * size], 0),
  );
  const centre = at({ x: 0, y: 0, z: 0 });
  const colour = marks.hood ?? coat.base;
  const reach = 0.034 * size;
  const gradient = context.createLinearGradient(
    centre.x + pen.lightSide * 0.015,
    centre.y + reach,
    centre.x - pen.lightSide * 0.015,
    centre.y - reach,
  );
  gradient.addColorStop(0, pen.tone(colour, 0.8));
  gradient.addColorStop(1, pen.tone(colour, -0.35));
  const patch = (v: Vec3, wide: number, tall: number, of: string) => {
    const spot = at(v);
    context.beginPath();
    context.ellipse(spot.x, spot.y, wide * size, tall * size, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(of, 0.2);
    context.fill();
  };
  const blobs = rings.map((ring) => seenRing(view, ring));
  paintForm(pen, [blobs], gradient, { colour: coat.edge ?? colour, metres: 0.0025 }, () => {
    if (marks.crown !== undefined) patch({ x: -0.002, y: 0.032, z: 0 }, 0.028, 0.014, marks.crown);
    if (away) return;
    if (marks.disc)
      for (const side of [-near, near]) patch({ x: 0.02, y: 0.004, z: 0.014 * side }, 0.02, 0.022, coat.light);
    else if (marks.cheek !== undefined) patch({ x: 0.012, y: -0.018, z: 0.02 * near }, 0.024, 0.015, marks.cheek);
  });
  if (marks.disc) paintTufts(pen, at, coat);
  if (away) return;
  paintBeak(pen, build, at, coat, perch.gape);
  const eye = marks.disc
    ? { at: { x: 0.026 * size, y: 0.008 * size, z: 0.016 * size }, radius: 0.0095 * size }
    : { at: { x: 0.012 * size, y: 0.008 * size, z: 0.027 * size }, radius: 0.0062 * size };
  for (const side of [-near, near] as const)
    paintEye(pen, { view, head, eyeOpen: 1 }, eye, coat, side as 1 | -1, false);
}

/** Metres from the middle of the head to where the beak begins. */
export const BEAK_ROOT = 0.026;
/** How far the upper half of a beak is lifted that is wide open, radians. */
const BEAK_RAISED = 0.36;

/** How tall a beak is at its root, how far its tip bends down, and how far ahead that is, metres of the build. */
function beakOf({ beak: { length, deep, hook } }: BirdBuild) {
  const tall = 0.0095 * deep;
  return { tall, drop: 0.004 + tall * 0.9 * hook, end: BEAK_ROOT + length };
}

/** Upper and lower half; a hook bends the tip down, a negative one up and flat as a duck's. */
function paintBeak(pen: Pen, build: BirdBuild, at: Place, coat: Coat, gape: number): void {
  const { context } = pen;
  const { length, hook } = build.beak;
  const { tall, drop, end } = beakOf(build);
  const [root, turn] = [BEAK_ROOT, BEAK_RAISED * gape];
  // Open, the upper half is lifted a little round its root, the lower one falls.
  const swung = (x: number, y: number, by: number) =>
    at({
      x: root + (x - root) * Math.cos(by) - y * Math.sin(by),
      y: y * Math.cos(by) + (x - root) * Math.sin(by),
      z: 0,
    });
  const path = (from: number) => {
    const top = swung(lerp(root, end, from), lerp(0.002 + tall, 0.002, from), turn);
    const crest = swung(root + length * 0.75, 0.002 + tall * (hook > 0 ? 0.95 : 0.3), turn);
    const tip = swung(end, -drop, turn);
    const low = swung(lerp(root, end, from), gape > 0.05 ? -0.002 : -0.003 - tall * 0.75, turn);
    context.beginPath();
    context.moveTo(top.x, top.y);
    context.quadraticCurveTo(crest.x, crest.y, tip.x, tip.y);
    if (hook < 0) {
      const lip = swung(end - 0.004, -drop - tall * 0.7, turn);
      context.lineTo(lip.x, lip.y);
    }
    context.lineTo(low.x, low.y);
    context.closePath();
  };
  if (gape > 0.05) paintLowerBeak(pen, build, swung, coat, gape);
  if (build.marks.pouch !== undefined) {
    const [throat, sag, lip] = [
      at({ x: root - 0.02, y: -0.022, z: 0 }),
      at({ x: root + length * 0.24, y: -0.135, z: 0 }),
      at({ x: end - 0.012, y: -drop - 0.004, z: 0 }),
    ];
    context.beginPath();
    context.moveTo(throat.x, throat.y);
    context.quadraticCurveTo(sag.x, sag.y, lip.x, lip.y);
    const top = at({ x: root, y: 0, z: 0 });
    context.lineTo(top.x, top.y);
    context.closePath();
    context.fillStyle = pen.tone(build.marks.pouch, 0);
    context.fill();
  }
  path(0);
  context.fillStyle = pen.tone(coat.nose, 0.3);
  context.fill();
  if (build.marks.beakTip === undefined) return;
  path(0.6);
  context.fillStyle = pen.tone(build.marks.beakTip, 0);
  context.fill();
}

/** The open mouth and the lower half of a beak; `swung` puts a point that is turned by radians round the root of the beak. */
function paintLowerBeak(
  pen: Pen,
  build: BirdBuild,
  swung: (x: number, y: number, turn: number) => { readonly x: number; readonly y: number },
  coat: Coat,
  gape: number,
): void {
  const { context } = pen;
  const { tall, drop, end } = beakOf(build);
  const [inner, tip, chin] = [
    swung(BEAK_ROOT - 0.004, 0.002, 0),
    swung(BEAK_ROOT + build.beak.length * 0.86, -0.001, -0.8 * gape),
    swung(BEAK_ROOT, -0.004 - tall * 0.9, 0),
  ];
  const roof = swung(end, -drop, BEAK_RAISED * gape);
  context.beginPath();
  context.moveTo(inner.x, inner.y);
  context.lineTo(lerp(inner.x, roof.x, 0.7), lerp(inner.y, roof.y, 0.7));
  context.lineTo(lerp(inner.x, tip.x, 0.7), lerp(inner.y, tip.y, 0.7));
  context.closePath();
  context.fillStyle = pen.tone('#a8322e', -0.1);
  context.fill();
  context.beginPath();
  context.moveTo(inner.x, inner.y);
  context.lineTo(tip.x, tip.y);
  context.lineTo(chin.x, chin.y);
  context.closePath();
  context.fillStyle = pen.tone(coat.nose, -0.05);
  context.fill();
}

function paintComb(pen: Pen, at: Place): void {
  const { context } = pen;
  context.beginPath();
  for (const [x, y, r] of [
    [0.018, 0.034, 0.012],
    [0.002, 0.042, 0.015],
    [-0.016, 0.036, 0.012],
    [0.026, -0.03, 0.01],
    [0.022, -0.042, 0.009],
  ] as const) {
    const spot = at({ x, y, z: 0 });
    context.moveTo(spot.x + r, spot.y);
    context.ellipse(spot.x, spot.y, r * 0.85, r, 0, 0, Math.PI * 2);
  }
  context.fillStyle = pen.tone('#cf2e2a', 0.2);
  context.fill();
}

function paintCrest(pen: Pen, at: Place, colour: string): void {
  const { context } = pen;
  const root = at({ x: -0.004, y: 0.026, z: 0 });
  context.beginPath();
  const tips = [-0.04, -0.02, 0, 0.02].map((x) => at({ x: x - 0.006, y: 0.088 - Math.abs(x + 0.01) * 0.4, z: 0 }));
  for (const tip of tips) {
    context.moveTo(root.x, root.y);
    context.lineTo(tip.x, tip.y);
  }
  context.strokeStyle = pen.tone(colour, 0);
  context.lineWidth = Math.max(0.003, pen.pixelMetres * 0.6);
  context.stroke();
  context.beginPath();
  for (const tip of tips) {
    traceRound(context, tip.x, tip.y, 0.009);
  }
  context.fillStyle = pen.tone(colour, 0.3);
  context.fill();
}

/** A crest that lies back from the crown and ends in a point. */
function paintSweptCrest(pen: Pen, at: Place, colour: string): void {
  pen.context.beginPath();
  for (const [rootX, rootY, tipX, tipY, wide] of [
    [0.004, 0.022, -0.05, 0.05, 0.03],
    [-0.012, 0.014, -0.066, 0.026, 0.026],
  ] as const)
    lock(pen, at({ x: rootX, y: rootY, z: 0 }), at({ x: tipX, y: tipY, z: 0 }), wide, 0.004);
  pen.context.fillStyle = pen.tone(colour, 0.15);
  pen.context.fill();
}

/** The feathers over an owl's eyes. */
function paintTufts(pen: Pen, at: Place, coat: Coat): void {
  pen.context.beginPath();
  for (const side of [-1, 1])
    lock(pen, at({ x: 0.006, y: 0.024, z: 0.016 * side }), at({ x: -0.004, y: 0.054, z: 0.03 * side }), 0.018, 0);
  pen.context.fillStyle = pen.tone(coat.dark, 0);
  pen.context.fill();
}
