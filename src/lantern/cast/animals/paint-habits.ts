import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { ActorState } from '../../stage/stage.ts';
import { JAW_SWING } from './paint-head.ts';
import { mouthOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { nearSide, placed, see } from './space.ts';
import type { Species } from './species.ts';
import { traceRound } from '../../paint/trace-round.ts';

const MILK = '#fbf8ef';
const WATER = '#8fc4dc';
/** Those who are higher drink from a pool and not from a bowl, metres. */
const BOWL_METRES = 0.8;

/** Paints what is behind one that drinks: the bowl or the pool under its mouth. */
export function paintDrink(pen: Pen, species: Species, pose: Pose, { deed, member }: ActorState): void {
  const at = see(pose.view, { ...mouthOf(species, pose.head), y: 0 });
  const way = nearSide(pose.view);
  const bowl = deed === 'lap-milk' || (cardOf(member.kind).tame === true && member.heightMetres < BOWL_METRES);
  const wide = Math.max(0.17 * species.heightMetres, 1.5 * species.head.nose.at.x);
  if (bowl) return paintBowl(pen, at.x + way * 0.25 * wide, wide, deed === 'lap-milk' ? MILK : WATER);
  paintPool(pen, at.x + way * 0.6 * wide, wide * 2.6, at.x);
}

function paintBowl({ context, tone, time }: Pen, x: number, wide: number, drink: string): void {
  const [half, tall] = [wide * 0.62, wide * 0.42];
  const body = context.createLinearGradient(x - half, 0, x + half, 0);
  body.addColorStop(0, tone('#5b8fc0', 0.4));
  body.addColorStop(1, tone('#34618c', -0.2));
  context.fillStyle = tone('#20303c', -0.6, 0.35);
  context.beginPath();
  context.ellipse(x, 0, half * 1.05, half * 0.2, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = body;
  context.beginPath();
  context.moveTo(x - half, tall);
  context.quadraticCurveTo(x - half * 0.92, 0, x - half * 0.6, 0);
  context.quadraticCurveTo(x, -half * 0.14, x + half * 0.6, 0);
  context.quadraticCurveTo(x + half * 0.92, 0, x + half, tall);
  context.closePath();
  context.fill();
  for (const [size, colour, lit] of [
    [1, '#7fb0dc', 0.5],
    [0.9, drink, 0.3],
  ] as const) {
    context.fillStyle = tone(colour, lit);
    context.beginPath();
    context.ellipse(x, tall, half * size, half * 0.24 * size, 0, 0, 2 * Math.PI);
    context.fill();
  }
  context.strokeStyle = tone('#ffffff', 0.5, 0.6);
  context.lineWidth = half * 0.03;
  const ring = (time * 1.3) % 1;
  context.beginPath();
  context.ellipse(x - half * 0.3, tall, half * 0.5 * ring, half * 0.12 * ring, 0, 0, 2 * Math.PI);
  context.stroke();
}

/** Paints a pool of water round `x`, with the rings that a mouth or a paw at `mouth` makes. */
export function paintPool({ context, tone, time, pixelMetres }: Pen, x: number, half: number, mouth: number): void {
  const water = context.createLinearGradient(0, half * 0.16, 0, -half * 0.2);
  water.addColorStop(0, tone('#9fd0e4', 0.4));
  water.addColorStop(1, tone('#4c8fb0', -0.1));
  for (const [size, fill] of [
    [1.07, tone('#6b5a42', -0.2, 0.7)],
    [1, water],
  ] as const) {
    context.fillStyle = fill;
    context.beginPath();
    context.ellipse(x, 0, half * size, half * 0.2 * size, 0, 0, 2 * Math.PI);
    context.fill();
  }
  context.strokeStyle = tone('#f4fafc', 0.6, 0.8);
  context.lineWidth = Math.max(pixelMetres * 1.3, half * 0.012);
  for (let ring = 0; ring < 3; ring++) {
    const age = (time * 0.7 + ring / 3) % 1;
    context.globalAlpha = 1 - age;
    context.beginPath();
    context.ellipse(mouth, 0, half * (0.08 + 0.34 * age), half * (0.02 + 0.075 * age), 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Paints a tongue that hangs or laps, out of the mouth by a share of its length; in an open mouth it lies on the lower jaw. */
export function paintTongue(pen: Pen, species: Species, pose: Pose): void {
  const { jaw } = pose;
  const { tongue } = pose.carriage;
  if (tongue <= 0) return;
  const { context } = pen;
  const { mouth, nose } = species.head;
  const front = mouth[0] ?? nose.at;
  const corner = mouth.at(-1) ?? front;
  const long = nose.at.x * 0.34 * tongue;
  const [c, s] = [Math.cos(JAW_SWING * jaw), -Math.sin(JAW_SWING * jaw)];
  const spot = (x: number, y: number) => {
    const [dx, dy] = [front.x + x - corner.x, front.y + y - corner.y];
    return see(pose.view, placed(pose.head, { x: corner.x + dx * c - dy * s, y: corner.y + dx * s + dy * c, z: 0 }));
  };
  const [root, tip] = [
    spot((-0.12 - 0.2 * jaw) * nose.at.x, -0.02 * nose.at.x),
    spot((0.02 - 0.17 * jaw) * nose.at.x, 0),
  ];
  // It hangs by its weight, whichever way the head points.
  const end = { x: tip.x + (tip.x - root.x) * 0.2, y: tip.y - long };
  context.strokeStyle = pen.tone('#e8828c', 0.2);
  context.lineCap = 'round';
  context.lineWidth = nose.at.x * 0.13;
  context.beginPath();
  context.moveTo(root.x, root.y);
  context.quadraticCurveTo(tip.x, tip.y, end.x, end.y);
  context.stroke();
  context.strokeStyle = pen.tone('#c25a68', -0.1, 0.7);
  context.lineWidth = nose.at.x * 0.025;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(end.x, end.y);
  context.stroke();
}

const FLICK_SECONDS = 1.6;

/** Paints a tongue that shoots out to what flies before it, sticks to it and takes it back. */
export function paintFlickedTongue(pen: Pen, species: Species, pose: Pose, actionTime: number): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const share = (actionTime / FLICK_SECONDS) % 1;
  const out = smoothstep(0.3, 0.36, share) * (1 - smoothstep(0.42, 0.56, share));
  const from = see(pose.view, mouthOf(species, pose.head));
  const way = nearSide(pose.view);
  const prey = { x: from.x + way * 1.1 * tall, y: from.y + 0.22 * tall };
  const tip = { x: lerp(from.x, prey.x, out), y: lerp(from.y, prey.y, out) };
  if (out > 0.01) {
    context.strokeStyle = pen.tone('#e0788a', 0.2);
    context.lineCap = 'round';
    context.lineWidth = 0.035 * tall;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(tip.x, tip.y);
    context.stroke();
  }
  if (share > 0.56) return;
  const at = share > 0.36 ? tip : { x: prey.x, y: prey.y + 0.03 * tall * Math.sin(actionTime * 21) };
  context.fillStyle = pen.tone('#f4f4f8', 0.4, 0.7);
  context.beginPath();
  for (const side of [-1, 1])
    traceRound(context, at.x + side * 0.03 * tall, at.y + 0.03 * tall, 0.034 * tall, 0.02 * tall);
  context.fill();
  context.fillStyle = pen.tone('#23222a', 0);
  context.beginPath();
  traceRound(context, at.x, at.y, 0.034 * tall, 0.026 * tall);
  context.fill();
}

/** Paints the rope between the teeth, taut to the stake that it is tied to. */
export function paintTugged(pen: Pen, species: Species, pose: Pose): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const from = see(pose.view, mouthOf(species, pose.head));
  const way = nearSide(pose.view);
  const stake = { x: from.x + way * 1.15 * tall, y: 0.42 * tall };
  context.lineCap = 'round';
  context.strokeStyle = pen.tone('#7a5636', 0);
  context.lineWidth = 0.1 * tall;
  context.beginPath();
  context.moveTo(stake.x, 0);
  context.lineTo(stake.x + way * 0.06 * tall, 0.62 * tall);
  context.stroke();
  const start = { x: from.x - way * 0.05 * tall, y: from.y };
  const at = (share: number) => [lerp(start.x, stake.x, share), lerp(start.y, stake.y, share)] as const;
  context.lineWidth = 0.055 * tall;
  // Of strands in two colours.
  for (let strand = 0; strand < STRANDS; strand++) {
    context.strokeStyle = pen.tone(strand % 2 === 0 ? '#d9c08a' : '#b0413a', 0.1);
    context.beginPath();
    context.moveTo(...at(strand / STRANDS));
    context.lineTo(...at((strand + 1) / STRANDS));
    context.stroke();
  }
}

const STRANDS = 11;

/** How steep the rocks are that one climbs, radians; where they begin, how long the way up is and how fast it goes, in heights. */
export const ROCKS = { steep: 0.46, from: -1.5, to: 1.7, starts: -0.75, speed: 0.17 } as const;

/** How far one has climbed along the slope, metres of the body. */
export function climbedRocks(species: Species, seconds: number): number {
  return Math.min(1.9, ROCKS.speed * seconds) * species.heightMetres;
}

/** Paints the rocks that one climbs: a slope of blocks up to a ledge. */
export function paintRocks({ context, tone }: Pen, { heightMetres: tall }: Species, way: number): void {
  const rise = Math.tan(ROCKS.steep);
  const spot = (x: number, y: number) => [way * x * tall, y * tall] as const;
  const top = (x: number) => (x - ROCKS.from) * rise;
  const high = top(ROCKS.to);
  const stone = context.createLinearGradient(...spot(ROCKS.from, high), ...spot(ROCKS.to + 0.6, 0));
  stone.addColorStop(0, tone('#a9a49c', 0.35));
  stone.addColorStop(1, tone('#6d6a68', -0.35));
  const polygon = (points: readonly (readonly [number, number])[], fill: string) => {
    context.fillStyle = fill;
    context.beginPath();
    points.forEach(([x, y], k) => (k === 0 ? context.moveTo(...spot(x, y)) : context.lineTo(...spot(x, y))));
    context.closePath();
    context.fill();
  };
  context.fillStyle = stone;
  context.beginPath();
  context.moveTo(...spot(ROCKS.from, -0.02));
  for (const x of [-0.9, -0.35, 0.2, 0.75, 1.25, ROCKS.to]) context.lineTo(...spot(x, top(x)));
  context.lineTo(...spot(ROCKS.to + 0.55, high + 0.02));
  context.lineTo(...spot(ROCKS.to + 0.72, high * 0.6));
  context.lineTo(...spot(ROCKS.to + 0.66, high * 0.25));
  context.lineTo(...spot(ROCKS.to + 0.9, -0.05));
  context.closePath();
  context.fill();
  // Faces that are turned from the light, and cracks between the blocks.
  for (const [x, wide, deep, lit] of [
    [-0.9, 0.5, 0.32, -0.3],
    [-0.35, 0.52, 0.55, -0.15],
    [0.2, 0.5, 0.7, -0.4],
    [0.75, 0.46, 0.95, -0.2],
    [1.25, 0.42, 1.15, -0.42],
  ] as const) {
    const low = Math.max(0.02, top(x) - deep);
    polygon(
      [
        [x, top(x) - 0.06],
        [x + wide, top(x + wide) - 0.1],
        [x + wide * 0.9, Math.max(0.04, low + 0.16)],
        [x + wide * 0.25, low],
      ],
      tone('#7d7974', lit, 0.75),
    );
  }
  context.strokeStyle = tone('#46433f', -0.3, 0.6);
  context.lineWidth = 0.014 * tall;
  context.beginPath();
  for (const x of [-0.9, -0.35, 0.2, 0.75, 1.25]) {
    context.moveTo(...spot(x, top(x)));
    context.lineTo(...spot(x + 0.12, Math.max(0.05, top(x) - 0.42)));
    context.lineTo(...spot(x + 0.02, Math.max(0.02, top(x) - 0.8)));
  }
  context.stroke();
  context.fillStyle = tone('#6f9a4a', 0.2);
  for (const [x, y] of [
    [ROCKS.from + 0.1, 0],
    [ROCKS.to + 0.35, high],
    [0.3, 0.04],
    [1.1, 0.03],
  ] as const) {
    context.beginPath();
    const [px, py] = spot(x, y);
    context.ellipse(px, py, 0.2 * tall, 0.05 * tall, 0, 0, 2 * Math.PI);
    context.fill();
  }
}
