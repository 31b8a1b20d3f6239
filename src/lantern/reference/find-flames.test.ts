import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import type { Context2D } from '../paint/canvas.ts';
import { liveAt } from './living.ts';
import { reliefOf } from './relief.ts';

const FRAME = { width: 192, height: 128 };
const nobody = { ...FRAME, found: false, share: new Float32Array(FRAME.width * FRAME.height) };

function fireIn(paint: (target: Context2D) => void): (x: number, y: number) => number {
  const target = skia.createCanvas(FRAME.width, FRAME.height).getContext('2d');
  target.fillStyle = '#1c2a1e';
  target.fillRect(0, 0, FRAME.width, FRAME.height);
  paint(target);
  const { fire } = reliefOf(target.getImageData(0, 0, FRAME.width, FRAME.height), nobody).rising;
  return (x, y) => fire[y * FRAME.width + x]!;
}

test('findFlames() finds a flame and its white core, freer at the tip than at the foot', () => {
  const share = fireIn((target) => {
    for (const [colour, size] of [
      ['#e8791a', 1],
      ['#ffb53a', 0.7],
      ['#fff6d8', 0.4],
    ] as const) {
      target.fillStyle = colour;
      target.beginPath();
      target.ellipse(96, 90 - 26 * size, 12 * size, 30 * size, 0, 0, Math.PI * 2);
      target.fill();
    }
  });
  expect(share(96, 50)).toBeGreaterThan(0.5);
  expect(share(96, 88)).toBeLessThan(0.35);
  expect(share(96, 88)).toBeGreaterThan(0.05);
  expect(share(40, 60)).toBe(0);
});

test.each([
  ['a wall of the colour of fire', '#c46a1c', [0, 0, 192, 128]],
  ['a red coat', '#b3262e', [80, 40, 30, 60]],
  ['a white sheet', '#f4f2ee', [80, 40, 30, 60]],
] as const)('findFlames() takes no fire from %s', (_, colour, [x, y, width, height]) => {
  const share = fireIn((target) => {
    target.fillStyle = colour;
    target.fillRect(x, y, width, height);
  });
  expect(share(95, 70)).toBe(0);
});

test('liveAt() lets flames begin where they are, and lick', () => {
  const living = { sky: 0, water: 0, leaves: 0, fire: 1, smoke: 0 };
  const stepAt = (seconds: number) => {
    const step = { x: 0, y: 0 };
    liveAt(living, FRAME, 96, 50, seconds, 1, step);
    return Math.hypot(step.x, step.y);
  };
  expect(stepAt(0)).toBe(0);
  expect(Math.max(...[0.1, 0.2, 0.3].map(stepAt))).toBeGreaterThan(0.004 * FRAME.height);
});
