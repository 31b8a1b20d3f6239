import type { Pen } from '../../paint/pen.ts';
import type { BirdBuild } from './bird-build.ts';
import type { Perch } from './bird-perch.ts';
import { lock, paintForm } from './brush.ts';
import { lerp } from '../../../base/interpolation.ts';
import { placed, see, turned } from './space.ts';
import type { Frame } from './space.ts';
import type { Coat } from './species.ts';
import { resampled, seenBall, seenRing } from './tube.ts';
import type { Ring, Station } from './tube.ts';

/** Tail to breast, along the body of a songbird. */
const BODY: readonly Station[] = [
  [-0.205, 0.014, 0.004, 0.006, 0.052],
  [-0.14, 0.01, 0.009, 0.011, 0.03],
  [-0.085, 0.004, 0.02, 0.022, 0.024],
  [-0.04, 0, 0.034, 0.04, 0.038],
  [0.02, 0, 0.042, 0.05, 0.046],
  [0.065, 0.006, 0.036, 0.04, 0.038],
  [0.1, 0.012, 0.012, 0.014, 0.014],
];
const TAIL_FROM = -0.085;
/** The section where the breast begins. */
const BREAST_FROM = 13;

function stationsOf({ body, tail }: BirdBuild): readonly Station[] {
  return BODY.map(([at, shift, rise, fall, width]): Station => {
    const behind = at < TAIL_FROM;
    const x = (behind ? TAIL_FROM + (at - TAIL_FROM) * tail.long : at) * body.long;
    const tall = behind ? 1 : body.deep;
    return [x, shift * tall, rise * tall, fall * tall, width * (behind ? tail.wide : body.wide)];
  });
}

/** A section of a bird that is banked by so many radians. */
export function ringOf(frame: Frame, station: Station, bank: number): Ring {
  const [at, shift, rise, fall, width] = station;
  return {
    centre: placed(frame, { x: at, y: shift, z: 0 }),
    up: turned(frame, { x: 0, y: Math.cos(bank), z: -Math.sin(bank) }),
    across: turned(frame, { x: 0, y: Math.sin(bank), z: Math.cos(bank) }),
    rise,
    fall,
    width,
  };
}

/** Draws trunk and tail, with the pale belly where it has one. */
export function paintBirdBody(pen: Pen, build: BirdBuild, perch: Perch, coat: Coat): void {
  const rings = resampled(stationsOf(build), 16).map((station) => ringOf(perch.body, station, perch.bank));
  const blobs = rings.map((ring) => seenRing(perch.view, ring));
  if (build.marks.forked) paintFork(pen, build, perch, coat);
  const { origin } = perch.body;
  const tall = 0.06 * build.body.deep;
  const gradient = pen.context.createLinearGradient(
    pen.lightSide * 0.02,
    origin.y + tall,
    -pen.lightSide * 0.02,
    origin.y - tall,
  );
  gradient.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.75));
  gradient.addColorStop(0.55, pen.tone(coat.base, 0));
  gradient.addColorStop(1, pen.tone(coat.base, -0.5));
  const belly = rings.slice(5, build.marks.belly === 'behind' ? BREAST_FROM : undefined).map((ring, k) => {
    const share = 0.35 + 0.06 * k;
    const drop = ring.fall * (1 - share);
    const centre = {
      x: ring.centre.x - ring.up.x * drop,
      y: ring.centre.y - ring.up.y * drop,
      z: ring.centre.z - ring.up.z * drop,
    };
    return seenRing(perch.view, {
      ...ring,
      centre,
      rise: ring.fall * 0.25,
      fall: ring.fall * share * 1.2,
      width: ring.width * 0.85,
    });
  });
  paintForm(pen, [blobs], gradient, { colour: coat.edge ?? coat.base, metres: 0.003 }, () => {
    if (perch.view.sin > 0.5 || build.marks.belly === undefined) return;
    paintForm(pen, [belly], pen.tone(coat.light, -0.05), { colour: coat.light, metres: 0 });
  });
}

/** Two long feathers that part from the end of the tail. */
function paintFork(pen: Pen, { body, tail }: BirdBuild, perch: Perch, coat: Coat): void {
  const end = (TAIL_FROM + (BODY[0]![0] - TAIL_FROM) * tail.long) * body.long;
  pen.context.beginPath();
  for (const side of [-1, 1]) {
    const at = (x: number, y: number, z: number) => see(perch.view, placed(perch.body, { x, y, z: z * side }));
    lock(pen, at(end * 0.72, 0.01, 0.008), at(end * 1.42, 0.016 * side + 0.004, 0.075), 0.022, 0);
  }
  pen.context.fillStyle = pen.tone(coat.dark, 0);
  pen.context.fill();
}

/** Draws a neck that runs out of the body and narrows towards the head. */
export function paintBirdNeck(pen: Pen, build: BirdBuild, perch: Perch, coat: Coat): void {
  const { neck } = build;
  if (neck === undefined) return;
  const last = perch.neck.length - 1;
  const root = Math.min(0.03 * build.body.deep, neck.thick * 2.1);
  const blobs = perch.neck.map((point, k) =>
    seenBall(perch.view, point, lerp(root, neck.thick, Math.min(1, (k / last) * 2.2) ** 0.7)),
  );
  const colour = build.marks.hood ?? coat.base;
  const [high, low] = [blobs[last]!, blobs[0]!];
  const lean = pen.lightSide * 0.03;
  const fill = pen.context.createLinearGradient(high.x + lean, high.y + 1e-6, low.x - lean, low.y - low.fall);
  fill.addColorStop(0, pen.tone(colour, 0.75));
  fill.addColorStop(0.6, pen.tone(colour, 0.2));
  fill.addColorStop(1, pen.tone(colour, 0));
  paintForm(pen, [blobs], fill, { colour: coat.edge ?? colour, metres: 0.002 });
}

/** Broad feet are no longer than this thickness makes them. */
const TOES_MAX = 1.6;

/** Metres by which either foot of one who stands is ahead of the middle or behind it. */
const STAND_APART = 0.022;

/** Draws both legs with their feet; of a bird that flies, those that are long trail behind. */
export function paintBirdLegs(pen: Pen, build: BirdBuild, perch: Perch, near: 1 | -1): void {
  const { context } = pen;
  const { length, thick, colour } = build.legs;
  const wide = build.body.wide;
  context.lineWidth = Math.max(0.006 * thick, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const side of [-near, near]) {
    // Who stands has one foot a little before the other.
    const step = perch.step === 0 ? STAND_APART * side * near * wide : perch.step * side * near;
    const raised = Math.max(0, side * near * Math.cos(perch.step * 20)) * (perch.step === 0 ? 0 : 0.006);
    const hipX = -0.012 * build.body.long;
    const hip = see(
      perch.view,
      placed(perch.body, { x: -0.012 * build.body.long, y: -0.035 * build.body.deep, z: 0.018 * side * wide }),
    );
    const drawnUp = perch.oneLegged === true && side === near;
    const spots = drawnUp
      ? [
          { x: hipX + length * 0.42, y: perch.lift + length * 0.78, z: 0.018 * side * wide },
          { x: hipX + length * 0.02, y: perch.lift + length * 0.66, z: 0.018 * side * wide },
        ]
      : perch.flying
        ? [placed(perch.body, { x: -0.1 - length, y: -0.04, z: 0.012 * side })]
        : [
            { x: -0.018 + step * 0.5 - length * 0.08, y: perch.lift + 0.022 + length * 0.45, z: 0.02 * side * wide },
            { x: 0.008 + step, y: perch.lift + raised + 0.003 + 0.002 * thick, z: 0.022 * side * wide },
            {
              x: 0.026 + 0.01 * Math.min(thick, TOES_MAX) + step,
              y: perch.lift + raised + 0.002 + 0.002 * thick,
              z: 0.026 * side * wide,
            },
          ];
    context.strokeStyle = pen.tone(colour, side === near ? 0 : -0.6);
    context.beginPath();
    context.moveTo(hip.x, hip.y);
    for (const spot of spots) {
      const at = see(perch.view, spot);
      context.lineTo(at.x, at.y);
    }
    context.stroke();
  }
}
