import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft } from './outline.ts';

/** Half as wide as it is, as high as its crest is, metres. */
const HALF = 22;
const HIGH = 2.05;
const STEP = 1.1;
const [DEEP, FACE, THIN, FOAM] = ['#1d6a8c', '#2b8fab', '#86d6d3', '#ffffff'] as const;

/** How high the crest is at x, metres: it heaves slowly. */
function crestAt(x: number, time: number): number {
  return HIGH * (0.86 + 0.1 * Math.sin(x * 0.33 + time * 0.5) + 0.05 * Math.sin(x * 0.9 - time * 0.8));
}

/** A wave that is ridden: a wall of water behind the rider, bright where it is thin under the crest, whose lip falls in foam. */
export function surfWave(z: number): SetPiece {
  return {
    x: 0,
    y: 0,
    z,
    box: { left: -HALF, right: HALF, top: HIGH * 1.5, bottom: -0.4 },
    motion: 'live',
    mirrored: false,
    kept: true,
    draw(pen) {
      band(pen, 1, 0, FACE, 0);
      band(pen, 0.5, 0, DEEP, 0.05);
      band(pen, 0.98, 0.8, THIN, 0.5);
      streaks(pen);
      lip(pen);
    },
  };
}

/** The water between two shares of its height, all along it. */
function band(pen: Pen, upper: number, lower: number, colour: string, lit: number): void {
  const above: number[] = [];
  const below: number[] = [];
  for (let x = -HALF; x <= HALF; x += STEP) {
    const crest = crestAt(x, pen.time);
    above.push(x, crest * (upper + (upper < 0.9 ? 0.1 * Math.sin(x * 1.3 + pen.time) : 0)));
    below.unshift(x, lower === 0 ? -0.3 : crest * (lower + 0.06 * Math.sin(x * 1.7 - pen.time)));
  }
  fillSoft(pen.context, [...above, ...below], pen.tone(colour, lit));
}

/** Water that is drawn up the face, faster than the rider goes on. */
function streaks(pen: Pen): void {
  const { context, time } = pen;
  context.lineCap = 'round';
  for (let index = 0; index < 46; index++) {
    const x = -HALF + ((index * 0.97 + hash2(index, 1) - time * 1.6 + 400) % (2 * HALF));
    const crest = crestAt(x, time);
    const [from, to] = [0.06 + 0.4 * hash2(index, 2), 0.55 + 0.4 * hash2(index, 3)];
    context.strokeStyle = pen.tone(index % 3 === 0 ? FOAM : THIN, 0.3, 0.4);
    context.lineWidth = 0.02 + 0.03 * hash2(index, 4);
    context.beginPath();
    context.moveTo(x + 0.7, crest * from);
    context.quadraticCurveTo(x + 0.2, crest * (from + to) * 0.45, x, crest * to);
    context.stroke();
  }
}

/** Foam that curls over along the crest and falls, and spray that the wind takes off it. */
function lip(pen: Pen): void {
  const { context, time } = pen;
  const upper: number[] = [];
  const lower: number[] = [];
  for (let x = -HALF; x <= HALF; x += STEP * 0.5) {
    const crest = crestAt(x, time);
    const hang = 0.1 + 0.34 * Math.max(0, Math.sin(x * 0.8 + time * 1.3)) + 0.16 * hash2(Math.round(x * 4), 7);
    upper.push(x, crest + 0.07 + 0.06 * Math.sin(x * 3 + time * 2));
    lower.unshift(x, crest - hang);
  }
  fillSoft(context, [...upper, ...lower], pen.tone(FOAM, 0.7));
  for (let index = 0; index < 110; index++) {
    const share = (time * (0.4 + 0.4 * hash2(index, 5)) + hash2(index, 6)) % 1;
    const x = -HALF + 2 * HALF * hash2(index, 8);
    const blown = index % 3 === 0;
    const y = crestAt(x, time) + (blown ? 0.6 * share : 0.1 - 1.9 * share * share);
    context.fillStyle = pen.tone(FOAM, 0.6, (blown ? 0.5 : 0.8) * (1 - share));
    context.beginPath();
    context.ellipse(
      x - (blown ? 0.8 * share : -0.3 * share),
      y,
      0.05 + 0.09 * share,
      0.04 + 0.07 * share,
      0,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}
