import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb } from './outline.ts';

const COATS = ['#7a4a44', '#4a5f78', '#6a6a4e', '#5a4a68', '#8a7050', '#4f6660', '#8a5a3c', '#54545e'] as const;
const LEGS = ['#3a3c48', '#4a4038', '#2f3a4a'] as const;
const SKINS = ['#e8bf9c', '#c08a62', '#8a5a3c', '#f0cfae'] as const;
const HAIRS = ['#3a2a22', '#6a4a30', '#8c8a86', '#b08a50', '#241c1c'] as const;
const UMBRELLAS = ['#2c3038', '#b8423c', '#33506e', '#d8b04a', '#3c5a4a', '#6a4a6e'] as const;
/** A step of somebody 1.7 m tall, metres. */
const STEP_METRES = 0.68;

/**
 * Somebody who passes by or stands about, small and quiet: part of the place, not of the cast. `speed` in metres per second to the right;
 * `sheltered`: under an umbrella.
 */
export function passerBy(x: number, z: number, speed: number, number: number, sheltered = false): SetPiece {
  const tall = 0.94 + 0.12 * hash2(number, 3);
  return {
    x,
    y: 0,
    z,
    box: { left: -0.75, right: 0.75, top: sheltered ? 2.4 : 1.95, bottom: -0.1 },
    motion: 'live',
    mirrored: false,
    ...(speed === 0 ? {} : { driftX: speed }),
    draw(pen) {
      pen.context.scale(tall, tall);
      drawFigure(pen, speed, number);
      if (sheltered) drawUmbrella(pen, speed < 0 ? -1 : 1, UMBRELLAS[number % UMBRELLAS.length]!);
    },
  };
}

function drawFigure(pen: Pen, speed: number, number: number): void {
  const { context } = pen;
  const pick = <T>(of: readonly T[], salt: number) => of[Math.floor(hash2(number, salt) * of.length)]!;
  const way = speed < 0 ? -1 : 1;
  const stride = (pen.time * Math.abs(speed) * Math.PI) / STEP_METRES + number;
  const swing = speed === 0 ? 0.07 : 0.3 * Math.sin(stride);
  const bob = speed === 0 ? 0.008 * Math.sin(pen.time * 1.6 + number) : 0.02 * Math.abs(Math.cos(stride));
  const coat = pick(COATS, 1);
  const legs = pen.tone(pick(LEGS, 2), -0.2);
  fillSoft(context, [-0.34, 0, 0, 0.035, 0.34, 0, 0, -0.035], pen.tone('#1c2030', -0.6, 0.4));
  for (const side of [-1, 1]) {
    const foot = side * swing;
    const lift = speed === 0 ? 0 : Math.max(0, side * 0.08 * Math.cos(stride));
    fillSoft(context, limb(0.03 * side, 0.88, foot, 0.06 + lift, 0.1, 0.06), legs);
    fillSoft(
      context,
      [foot - 0.07 * way, lift, foot - 0.07 * way, 0.1 + lift, foot + 0.12 * way, 0.06 + lift, foot + 0.16 * way, lift],
      pen.tone('#26242a', -0.2),
    );
  }
  context.translate(0, bob);
  const arm = speed === 0 ? 0.05 : -swing * 0.7;
  fillSoft(context, limb(0, 1.36, -arm, 0.86, 0.07, 0.05), pen.tone(coat, -0.7));
  const hem = hash2(number, 5) < 0.4 ? 0.55 : 0.78;
  fillSoft(
    context,
    [-0.13, 1.46, -0.23, 1.36, -0.21, 1, -0.26, hem, -0.26, hem, 0.26, hem, 0.26, hem, 0.21, 1, 0.23, 1.36, 0.13, 1.46],
    pen.tone(coat, -0.15),
  );
  const lit = pen.lightSide >= 0 ? 1 : -1;
  fillSoft(
    context,
    [lit * 0.06, 1.45, lit * 0.22, 1.36, lit * 0.2, 1, lit * 0.25, hem, lit * 0.13, hem, lit * 0.1, 1.1],
    pen.tone(coat, 0.6, 0.8),
  );
  fillSoft(context, limb(0, 1.36, arm, 0.86, 0.075, 0.055), pen.tone(coat, 0.15));
  const skin = pick(SKINS, 6);
  fillSoft(context, limb(0, 1.42, 0, 1.54, 0.06, 0.055), pen.tone(skin, -0.4));
  context.beginPath();
  context.ellipse(0.015 * way, 1.63, 0.105, 0.13, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(skin, 0);
  context.fill();
  context.beginPath();
  context.ellipse(-0.025 * way, 1.675, 0.115, 0.11, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(pick(HAIRS, 7), -0.1);
  context.fill();
}

/** A dome on a stick, held a little ahead: lit on one side, its edge in scallops. */
function drawUmbrella(pen: Pen, way: 1 | -1, colour: string): void {
  const { context } = pen;
  const x = 0.1 * way;
  fillSoft(context, limb(x, 1.15, x, 2.2, 0.02, 0.016), pen.tone('#2a2a30', -0.2));
  const dome = (share: number) => {
    context.beginPath();
    context.moveTo(x - 0.62, 1.86);
    context.quadraticCurveTo(x - 0.5, 2.28, x, 2.3);
    context.quadraticCurveTo(x + 0.5 * share, 2.28, x + 0.62 * share, 1.86);
    const edge = 0.62 * (1 + share) * 0.25;
    for (let scallop = 1; scallop <= 4; scallop++) {
      const from = x + 0.62 * share - (scallop - 1) * edge;
      context.quadraticCurveTo(from - edge / 2, 1.93, from - edge, 1.86);
    }
    context.closePath();
    context.fill();
  };
  context.fillStyle = pen.tone(colour, 0.35);
  dome(1);
  context.fillStyle = pen.tone(colour, -0.45, 0.7);
  dome(pen.lightSide >= 0 ? -0.1 : 0.1);
}
