import { expect, test } from 'vitest';
import { gaitOf, limbAt, strideOf } from './gait.ts';

const WALKERS = [
  ['woman', 1.66],
  ['boy', 1.25],
  ['fox', 0.65],
  ['dog', 0.6],
  ['cat', 0.3],
  ['horse', 1.75],
  ['deer', 1.5],
] as const;

test('strideOf() gives feet to what walks and none to what flies, drives or stands', () => {
  for (const [kind, height] of WALKERS) {
    expect(strideOf(kind, height, 'walk')?.contacts.length).toBeGreaterThan(1);
    expect(strideOf(kind, height, 'stand')).toBeUndefined();
  }
  expect(strideOf('car', 1.4, 'drive')).toBeUndefined();
  expect(strideOf('bird', 0.25, 'fly')).toBeUndefined();
});

test('strideOf() takes about two steps a second at a walking pace', () => {
  const stride = strideOf('woman', 1.66, 'walk')!;
  expect((1.35 / stride.lengthMetres) * 2).toBeGreaterThan(1.7);
  expect((1.35 / stride.lengthMetres) * 2).toBeLessThan(2.2);
});

test.each(WALKERS)('limbAt() lands each foot of a %s at its contact and holds it to the ground', (kind, height) => {
  for (const action of ['walk', 'run'] as const) {
    const stride = strideOf(kind, height, action)!;
    const gait = gaitOf(kind, action)!;
    for (const { limb, phase } of stride.contacts) {
      const at = (share: number) => limbAt(gait, stride.lengthMetres, limb, (3 + phase + share) * stride.lengthMetres);
      expect(at(-0.001).planted).toBe(false);
      expect(at(0.001).planted).toBe(true);
      const first = at(0.01).along + 0.01 * stride.lengthMetres;
      const later = at(gait.duty - 0.01).along + (gait.duty - 0.01) * stride.lengthMetres;
      expect(later).toBeCloseTo(first, 9);
      expect(Math.abs(at(-0.0005).along - at(0.0005).along)).toBeLessThan(0.01 * stride.lengthMetres);
    }
  }
});

test('gaitOf() keeps a foot down in a walk and leaves the ground in a run', () => {
  for (const [kind, height] of WALKERS) {
    const aloft = (action: 'walk' | 'run') => {
      const gait = gaitOf(kind, action)!;
      const stride = strideOf(kind, height, action)!;
      return Array.from({ length: 40 }, (_, step) => (step / 40) * stride.lengthMetres).some((travelled) =>
        stride.contacts.every(({ limb }) => !limbAt(gait, stride.lengthMetres, limb, travelled).planted),
      );
    };
    expect(aloft('run'), kind).toBe(true);
    if (gaitOf(kind, 'walk')!.name === 'walk') expect(aloft('walk'), kind).toBe(false);
  }
});
