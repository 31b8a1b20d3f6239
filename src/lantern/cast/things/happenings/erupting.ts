import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { PAINTS } from '../../vehicles/paints.ts';
import { mixHex } from '../../shapes.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

const FOAM = '#f0705a';
/** The crater: how high it is, and half its width. */
const CRATER = { y: 0.95, half: 0.15 } as const;
/** The flanks down which foam runs: from the crater's edge to the foot, as shares of the way. */
const STREAMS = [-0.62, -0.4, -0.22, -0.05, 0.14, 0.32, 0.5, 0.66] as const;
const BUBBLES = 26;

/** Foam wells up out of a model of a volcano, runs down its sides and gathers round its foot. */
export const paintErupting: HappeningPainter = (pen, { actor, draw }) => {
  draw(pen);
  const share = progressOf(actor, 3.4);
  if (share <= 0) return;
  const colour = actor.thingColour === undefined ? FOAM : (PAINTS[actor.thingColour] ?? FOAM);
  const { seed } = actor.member;
  for (const [at, foot] of STREAMS.entries()) paintStream(pen, { seed: seed + at, foot, share, colour });
  paintHead(pen, seed, share, colour);
};

interface Stream {
  readonly seed: number;
  readonly foot: number;
  readonly share: number;
  readonly colour: string;
}

function paintStream({ context, tone }: Pen, { seed, foot, share, colour }: Stream): void {
  const runs = smoothstep(0.1 + 0.2 * hash2(seed, 1), 0.75 + 0.25 * hash2(seed, 2), share);
  if (runs <= 0) return;
  const from = (foot / 0.7) * CRATER.half * 0.9;
  const pieces = 14;
  for (let piece = 0; piece <= pieces * runs; piece++) {
    const down = piece / pieces;
    // The flanks are hollow: steep above, flat below.
    const x = from + (foot - from) * down ** 1.5 + 0.012 * Math.sin(piece * 1.7 + seed);
    const y = CRATER.y - (CRATER.y - 0.1) * down;
    const size = (0.05 + 0.035 * down) * (0.8 + 0.4 * hash2(seed, piece + 5));
    context.fillStyle = tone(mixHex(colour, '#ffffff', 0.25 * hash2(seed, piece + 40)), 0.3);
    context.beginPath();
    context.ellipse(x, y, size * 1.2, size, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = tone('#ffffff', 0.7, 0.35);
    context.beginPath();
    context.ellipse(x - size * 0.3, y + size * 0.35, size * 0.35, size * 0.25, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The foam that stands over the crater, and what spurts out of it. */
function paintHead({ context, tone, time }: Pen, seed: number, share: number, colour: string): void {
  const swells = smoothstep(0, 0.25, share);
  for (let bubble = 0; bubble < BUBBLES; bubble++) {
    const turn = hash2(seed, bubble) * Math.PI;
    const far = 0.2 * swells * hash2(seed, bubble + 30);
    const size = (0.045 + 0.04 * hash2(seed, bubble + 60)) * swells * (1 + 0.12 * Math.sin(time * 6 + bubble));
    const [x, y] = [Math.cos(turn) * far * 1.1, CRATER.y + Math.sin(turn) * far * 0.8];
    context.fillStyle = tone(mixHex(colour, '#ffffff', 0.35 * hash2(seed, bubble + 90)), 0.4);
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = tone('#ffffff', 0.8, 0.5);
    context.beginPath();
    context.arc(x - size * 0.3, y + size * 0.35, size * 0.28, 0, 2 * Math.PI);
    context.fill();
  }
  for (let drop = 0; drop < 12; drop++) {
    const clock = time * 1.5 + hash2(seed, drop + 120);
    const [round, age] = [Math.floor(clock), clock % 1];
    const x = (hash2(seed + round, drop) - 0.5) * 0.6 * age;
    const y = CRATER.y + 0.1 + (0.7 + 0.5 * hash2(seed + round, drop + 9)) * age * swells - 1.1 * age * age;
    context.fillStyle = tone(colour, 0.4, 0.95 * (1 - age * 0.5) * swells);
    context.beginPath();
    context.arc(x, y, 0.022, 0, 2 * Math.PI);
    context.fill();
  }
}
