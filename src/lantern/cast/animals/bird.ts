import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Rig } from '../rig.ts';
import type { ActorState } from '../../stage/stage.ts';
import { paintFoldedWing, paintWing, wingBeat } from './bird-wing.ts';
import { paintForm } from './brush.ts';
import { coatOf } from './coat.ts';
import { paintEye } from './paint-eye.ts';
import { clamp, placed, see, smoothstep, turned, viewOf } from './space.ts';
import type { Frame, Vec3, View } from './space.ts';
import type { Coat } from './species.ts';
import { yawNow } from './turning.ts';
import { resampled, seenRing } from './tube.ts';
import type { Ring, Station } from './tube.ts';

const HEIGHT_METRES = 0.25;
const PLUMAGE: Coat = {
  base: '#5b7ba0',
  dark: '#2b3748',
  light: '#f4e6d2',
  nose: '#e2973a',
  eye: '#24160f',
  innerEar: '#000000',
};
const HOP_METRES = 0.16;
/** A bird that flies past is turned a little aside, so that both wings rise and fall together and neither crosses the body. */
const FLYING_TILT = 0.1;
const FLYING_YAW = 0.5;

/** Tail to breast, along the body. */
const BODY: readonly Station[] = [
  [-0.205, 0.014, 0.004, 0.006, 0.052],
  [-0.14, 0.01, 0.009, 0.011, 0.03],
  [-0.085, 0.004, 0.02, 0.022, 0.024],
  [-0.04, 0, 0.034, 0.04, 0.038],
  [0.02, 0, 0.042, 0.05, 0.046],
  [0.065, 0.006, 0.036, 0.04, 0.038],
  [0.1, 0.012, 0.012, 0.014, 0.014],
];
const HEAD: readonly Station[] = [
  [-0.034, 0, 0.008, 0.008, 0.008],
  [-0.022, 0, 0.027, 0.027, 0.026],
  [0.004, 0, 0.034, 0.032, 0.032],
  [0.026, -0.002, 0.022, 0.022, 0.021],
  [0.035, -0.003, 0.01, 0.01, 0.01],
];

interface Perch {
  readonly view: View;
  readonly flying: boolean;
  readonly body: Frame;
  readonly head: Frame;
  readonly bank: number;
  readonly legs: number;
}

/** Birds: in the air with strokes and glides, on the ground with hops. */
export const BIRD_RIG: Rig = {
  kinds: ['bird'],
  draw(pen, actor) {
    const scale = actor.member.heightMetres / HEIGHT_METRES;
    const { context } = pen;
    context.save();
    context.scale(scale, scale);
    paintBird({ ...pen, pixelMetres: pen.pixelMetres / scale }, actor, scale);
    context.restore();
  },
};

function paintBird(pen: Pen, actor: ActorState, scale: number): void {
  const coat = coatOf(PLUMAGE, actor.member.colour);
  const { seed } = actor.member;
  const perch = perchOf(actor, pen.time, scale);
  const { view } = perch;
  const near = view.cos < 0 ? -1 : 1;
  const place = (v: Vec3) => see(view, placed(perch.body, v));
  if (perch.flying) {
    const beat = wingBeat(pen.time, seed);
    const wing = (side: 1 | -1, far: boolean) =>
      paintWing(pen, view, coat, beat, { side, bank: perch.bank, far, at: perch.body.origin });
    wing(-near as 1 | -1, true);
    paintBody(pen, perch, coat);
    paintBirdHead(pen, perch, coat, near);
    wing(near, false);
    return;
  }
  paintShadow(pen, perch, view);
  paintBirdLegs(pen, perch, near);
  if (Math.abs(view.sin) > 0.4) paintFoldedWing(pen, coat, place, -near as 1 | -1, true);
  paintBody(pen, perch, coat);
  paintFoldedWing(pen, coat, place, near, false);
  paintBirdHead(pen, perch, coat, near);
}

function perchOf(actor: ActorState, time: number, scale: number): Perch {
  const { seed } = actor.member;
  const flying = actor.action === 'fly' || (actor.y > 0.6 && actor.action !== 'sit' && actor.action !== 'stand');
  const yaw = yawNow(actor);
  const aside = flying ? FLYING_YAW * Math.cos(yaw) * Math.abs(Math.cos(yaw)) * (seed % 3 === 0 ? 1 : -1) : 0;
  const view = viewOf(yaw + aside, flying ? FLYING_TILT : 0.11);
  const near = view.cos < 0 ? -1 : 1;
  if (flying) {
    const bank = 0.22 * Math.sin(time * 0.7 + seed * 1.3) * near;
    // In a flock each falls back and catches up, sinks and climbs, in its own time.
    const origin = {
      x: 0.16 * Math.sin(time * 0.55 + seed * 2.3),
      y: 0.1 + 0.02 * Math.sin(time * 2.1 + seed) + 0.11 * Math.sin(time * 0.8 + seed * 1.9),
      z: 0,
    };
    const body: Frame = { origin, pitch: 0.08 + 0.05 * Math.sin(time * 1.1 + seed), yaw: 0 };
    return {
      view,
      flying,
      body,
      bank,
      legs: 0,
      head: { origin: placed(body, { x: 0.105, y: 0.026, z: 0 }), pitch: 0.02, yaw: near * 0.2 },
    };
  }
  const hop = (actor.travelled / scale / HOP_METRES) % 1;
  const hopping = actor.action === 'walk' || actor.action === 'run';
  const leap = actor.action === 'jump' ? Math.abs(Math.sin(actor.actionTime * 4)) * 0.1 : 0;
  const lift = (hopping ? 4 * hop * (1 - hop) * 0.05 : 0) + leap;
  const peck = actor.action === 'eat' ? smoothstep(0.2, 0.8, Math.sin(time * 4 + seed)) : 0;
  const dart = Math.floor(time * 1.4 + seed);
  const glance = (hash2(seed, dart) - 0.4) * 1.1;
  const body: Frame = { origin: { x: 0, y: 0.13 + lift, z: 0 }, pitch: 0.62 - peck * 1.15 - lift * 3, yaw: 0 };
  const headYaw = clamp(near * (0.15 + Math.abs(glance) * (actor.action === 'look' ? 1.3 : 0.7)), -1.2, 1.2);
  const head: Frame = { origin: placed(body, { x: 0.088, y: 0.03, z: 0 }), pitch: -0.05 - peck * 1.1, yaw: headYaw };
  return { view, flying, body, head, bank: 0, legs: 0.06 + lift };
}

function paintBody(pen: Pen, perch: Perch, coat: Coat): void {
  const rings = resampled(BODY, 16).map((station) => ringOf(perch.body, station, perch.bank));
  const blobs = rings.map((ring) => seenRing(perch.view, ring));
  const { origin } = perch.body;
  const gradient = pen.context.createLinearGradient(
    pen.lightSide * 0.02,
    origin.y + 0.07,
    -pen.lightSide * 0.02,
    origin.y - 0.06,
  );
  gradient.addColorStop(0, pen.tone(coat.base, 0.75));
  gradient.addColorStop(0.55, pen.tone(coat.base, 0));
  gradient.addColorStop(1, pen.tone(coat.base, -0.5));
  const belly = rings.slice(5).map((ring, k) => {
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
  paintForm(pen, [blobs], gradient, { colour: coat.base, metres: 0.003 }, () => {
    if (perch.view.sin > 0.5) return;
    paintForm(pen, [belly], pen.tone(coat.light, -0.05), { colour: coat.light, metres: 0 });
  });
}

function ringOf(frame: Frame, station: Station, bank: number): Ring {
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

function paintBirdHead(pen: Pen, perch: Perch, coat: Coat, near: 1 | -1): void {
  const { context } = pen;
  const { view, head } = perch;
  const at = (v: Vec3) => see(view, placed(head, v));
  const beak = () => {
    const [top, low, tip] = [
      at({ x: 0.026, y: 0.008, z: 0 }),
      at({ x: 0.026, y: -0.011, z: 0 }),
      at({ x: 0.062, y: -0.005, z: 0 }),
    ];
    context.beginPath();
    context.moveTo(top.x, top.y);
    context.quadraticCurveTo((top.x + tip.x) / 2, (top.y + tip.y) / 2 + 0.004, tip.x, tip.y);
    context.lineTo(low.x, low.y);
    context.closePath();
    context.fillStyle = pen.tone(coat.nose, 0.3);
    context.fill();
  };
  const away = see(view, turned(head, { x: 1, y: 0, z: 0 })).nearness < -0.4;
  if (away) beak();
  const blobs = resampled(HEAD, 9).map((station) => seenRing(view, ringOf(head, station, 0)));
  const centre = at({ x: 0, y: 0, z: 0 });
  const gradient = context.createLinearGradient(
    centre.x + pen.lightSide * 0.015,
    centre.y + 0.034,
    centre.x - pen.lightSide * 0.015,
    centre.y - 0.034,
  );
  gradient.addColorStop(0, pen.tone(coat.base, 0.8));
  gradient.addColorStop(1, pen.tone(coat.base, -0.35));
  paintForm(pen, [blobs], gradient, { colour: coat.base, metres: 0.0025 }, () => {
    if (away) return;
    const cheek = at({ x: 0.012, y: -0.018, z: 0.02 * near });
    context.beginPath();
    context.ellipse(cheek.x, cheek.y, 0.024, 0.015, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(coat.light, 0.2);
    context.fill();
  });
  if (away) return;
  beak();
  for (const side of [-near, near] as const) {
    paintEye(
      pen,
      { view, head, eyeOpen: 1 },
      { at: { x: 0.012, y: 0.008, z: 0.027 }, radius: 0.0062 },
      coat,
      side as 1 | -1,
      false,
    );
  }
}

function paintBirdLegs(pen: Pen, perch: Perch, near: 1 | -1): void {
  const { context } = pen;
  context.lineWidth = Math.max(0.006, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  for (const side of [-near, near]) {
    const lift = Math.max(0, perch.legs - 0.06);
    const hip = see(perch.view, placed(perch.body, { x: -0.012, y: -0.035, z: 0.018 * side }));
    const heel = see(perch.view, { x: -0.018, y: lift + 0.022, z: 0.02 * side });
    const foot = see(perch.view, { x: 0.008, y: lift + 0.003, z: 0.022 * side });
    const toe = see(perch.view, { x: 0.036, y: lift + 0.002, z: 0.026 * side });
    context.strokeStyle = pen.tone('#b8763a', side === near ? 0 : -0.6);
    context.beginPath();
    context.moveTo(hip.x, hip.y);
    context.lineTo(heel.x, heel.y);
    context.lineTo(foot.x, foot.y);
    context.lineTo(toe.x, toe.y);
    context.stroke();
  }
}

function paintShadow(pen: Pen, perch: Perch, view: View): void {
  const { context } = pen;
  const at = see(view, { x: 0, y: 0, z: 0 });
  context.save();
  context.translate(at.x, at.y);
  context.scale(0.11, 0.025);
  const shadow = context.createRadialGradient(0, 0, 0.1, 0, 0, 1);
  const strength = 0.4 * Math.max(0.2, 1 - Math.max(0, perch.legs - 0.06) * 6);
  shadow.addColorStop(0, pen.tone('#0c0f1c', -0.6, strength));
  shadow.addColorStop(1, pen.tone('#0c0f1c', -0.6, 0));
  context.fillStyle = shadow;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
