import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { liquidOf, mouthOf, paintPool, progressOf } from './happening-scene.ts';
import { pouredColour } from './poured-colour.ts';
import type { HappeningScene, Mouth } from './happening-scene.ts';

/** How far something tips that spills, radians, and how far its pool spreads, in units of its height. */
const TIPS = 1.48;
const SPILLS = 1.15;

/** It tips over to the left, so that the handle of a mug is up, and what was in it runs out of its mouth. */
export function paintSpilling(pen: Pen, scene: HappeningScene): void {
  const { actor, half, draw } = scene;
  const share = progressOf(actor);
  const { context } = pen;
  const gone = Math.min(1, share / 0.3) ** 2;
  const mouth = mouthOf(scene);
  const runs = smoothstep(0.18, 1, share);
  const colour = pouredColour(scene);
  const edge = half * 0.7;
  const wide = SPILLS * (0.45 + 0.5 * half) * runs;
  context.save();
  // What lies stays in the middle of the picture.
  context.translate(0.6 * gone, 0);
  paintPool(pen, -edge - mouth.y * 0.8 - wide * 0.35, -0.06, wide, colour);
  context.save();
  context.translate(-edge, 0);
  context.rotate(TIPS * gone);
  context.translate(edge, 0);
  draw(pen, true);
  context.restore();
  if (runs > 0 && runs < 0.96) {
    // The tongue from the mouth down to the pool.
    const [x, y] = [-edge - mouth.y, Math.max(0.05, half - mouth.half)];
    context.fillStyle = pen.tone(colour, 0.2, 0.95);
    context.beginPath();
    context.moveTo(x + 0.06, y + mouth.half * 0.9);
    context.quadraticCurveTo(x - 0.2, y + mouth.half * 0.6, x - 0.26, -0.06);
    context.lineTo(x + 0.08, -0.06);
    context.closePath();
    context.fill();
  }
  context.restore();
}

/** It is full, and more and more runs down its sides and spreads round its foot. */
export function paintOverflowing(pen: Pen, scene: HappeningScene): void {
  const { actor, half, draw } = scene;
  const runs = smoothstep(0.1, 1, progressOf(actor));
  const mouth = mouthOf(scene);
  const colour = pouredColour(scene);
  paintPool(pen, 0, 0, runs * (half * 1.9 + 0.25), colour);
  draw(pen);
  if (runs <= 0) return;
  paintRunningDown(pen, actor.member.seed, mouth, { runs, colour });
  paintSplashes(pen, actor.member.seed, half, runs);
}

/** What runs down the sides of a thing: how far it has got, 0 to 1, its colour, and whether it is thick, as sauce is. */
interface Running {
  readonly runs: number;
  readonly colour: string;
  readonly isThick?: true;
}

/** How much wider tongues of something thick are, and how far they get; they do not waver. */
const THICK = { wide: 1.15, far: 0.6 } as const;

/** Paints tongues that run down from a brim, each at its own pace. */
export function paintRunningDown(pen: Pen, seed: number, mouth: Mouth, { runs, colour, isThick }: Running): void {
  const { context, time } = pen;
  if (runs <= 0) return;
  const { wide: wider, far } = isThick === true ? THICK : { wide: 1, far: 1 };
  const wavers = isThick === true ? 0 : time * 7;
  context.fillStyle = pen.tone(colour, 0.35, 0.95);
  context.beginPath();
  context.ellipse(0, mouth.y + 0.015, mouth.half * 1.02, mouth.half * 0.19, 0, 0, 2 * Math.PI);
  context.fill();
  for (let sheet = 0; sheet < 7; sheet++) {
    const at = ((sheet + 0.5) / 7) * 2 - 1;
    const x = at * mouth.half * 0.98;
    const top = mouth.y - 0.17 * mouth.half * Math.sqrt(Math.max(0, 1 - at * at));
    const long = Math.min(1, runs * 2.2 * (0.6 + 0.6 * hash2(seed, sheet)) * far);
    const wide = wider * mouth.half * (0.12 + 0.05 * Math.sin(wavers + sheet * 2));
    const foot = top - top * long;
    context.fillStyle = pen.tone(colour, sheet % 2 === 0 ? 0.15 : 0.6, 0.85);
    context.beginPath();
    context.moveTo(x - wide, top + 0.02);
    context.quadraticCurveTo(x - wide * 1.1, (top + foot) / 2, x - wide * 0.6, foot);
    context.lineTo(x + wide * 0.6, foot);
    context.quadraticCurveTo(x + wide * 1.1, (top + foot) / 2, x + wide, top + 0.02);
    context.closePath();
    context.fill();
  }
}

function paintSplashes({ context, tone, time }: Pen, seed: number, half: number, strength: number): void {
  for (let drop = 0; drop < 10; drop++) {
    const clock = time * 1.9 + hash2(seed, drop + 20);
    const age = clock % 1;
    const x = (hash2(seed + Math.floor(clock), drop) * 2 - 1) * half * 1.3 + (drop % 2 === 0 ? 0.12 : -0.12) * age;
    const y = 0.5 * strength * age * (1 - age);
    context.fillStyle = tone('#e4f2fa', 0.7, 0.8 * (1 - age));
    context.beginPath();
    context.ellipse(x, y, 0.018, 0.024, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

const DROPS = 3;
const DROP_SECONDS = 1.15;

/** Drops gather at its lowest tip, fall, and widen a small pool. */
export function paintDripping(pen: Pen, scene: HappeningScene): void {
  const { actor, half, draw, colour } = scene;
  const { context, tone, time } = pen;
  const own =
    actor.thingColour === undefined
      ? liquidOf(actor.member.kind, actor.member.colour === undefined ? undefined : colour)
      : pouredColour(scene);
  const [tipX, tipY, floor = 0] = TIPS_OF[actor.member.kind] ?? [0, 0.4];
  const fall = tipY - floor;
  if (floor === 0) paintPool(pen, tipX, -0.02, (0.1 + 0.2 * progressOf(actor)) * Math.max(0.6, half), own);
  draw(pen);
  for (let drop = 0; drop < DROPS; drop++) {
    const age = (time / DROP_SECONDS + drop / DROPS) % 1;
    const hangs = age < 0.3;
    const y = hangs ? tipY : tipY - fall * ((age - 0.3) / 0.7) ** 2;
    const size = 0.045 * (hangs ? age / 0.3 : 1);
    context.fillStyle = tone(own, 0.7, 0.95);
    context.beginPath();
    context.moveTo(tipX, y + size * 1.6);
    context.bezierCurveTo(tipX + size * 1.2, y, tipX + size, y - size, tipX, y - size);
    context.bezierCurveTo(tipX - size, y - size, tipX - size * 1.2, y, tipX, y + size * 1.6);
    context.fill();
  }
}

/** Where drops come from and where they land, in units of height; of most it is their foot. */
const TIPS_OF: Readonly<Record<string, readonly [x: number, y: number, floor?: number] | undefined>> = {
  'ice-cream': [-0.26, 0.44],
  popsicle: [0.1, 0.26],
  icicle: [0, 0],
  faucet: [-0.32, 0.58],
  'honey-dipper': [-0.3, 0.5, 0.3],
  'pour-over': [0, 0.5, 0.17],
};
