import { expect, test } from 'vitest';
import type { BuiltSet, SetPiece } from '../sets/set.ts';
import { clearSet } from './clearing.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const FRAME = { width: 1280, height: 720 };

function thing(x: number, z: number, wide: number, high: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -wide / 2, right: wide / 2, top: high, bottom: 0 },
    motion: 'still',
    draw: () => undefined,
  };
}

function cleared(prompt: string, pieces: readonly SetPiece[], structures: BuiltSet['structures'] = []): BuiltSet {
  const storyboard = planOf(prompt, { frame: FRAME });
  const set: BuiltSet = {
    ground: { kind: 'grass', near: '#446644', far: '#446644', mirror: 0, ripple: 0 },
    pieces,
    structures,
    lamps: [],
    openAir: true,
  };
  return clearSet(set, storyboard.shots[0]!, storyboard.cast, FRAME);
}

test.each([
  ['a rock before a standing woman is left out', 'A woman stands in a meadow', thing(0, -1, 1, 0.8), []],
  ['grass at her feet stays', 'A woman stands in a meadow', thing(0, -0.5, 1, 0.12), [0]],
  ['a rock at the side stays', 'A woman stands in a meadow', thing(3, -1, 1, 0.8), [3]],
  ['a house behind her stays', 'A woman stands in a meadow', thing(0, 10, 14, 9), [0]],
  ['a rock on the way of a walker is left out', 'A woman walks in a meadow', thing(1.5, -1, 1, 0.8), []],
  ['reeds beside a hull are left out', 'A boat sails on a lake', thing(0, 10.4, 0.6, 1.2), []],
  ['a palm behind birds is left out', 'Three birds fly over a beach', thing(0, 4.4, 4, 7), []],
] as const)('clearSet(): %s', (_claim, prompt, piece, xs) => {
  expect(cleared(prompt, [piece]).pieces.map(({ x }) => x)).toEqual(xs);
});

test('clearSet() moves a lamp post from behind a head to one side', () => {
  // The camera leaves her room to look into, so that what is behind her head is not behind the middle of the stage.
  // She has posts behind her head all along the arc on which the camera comes to her; those farther aside stay.
  const posts = [-3, -2.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 2.5, 3].map((x) => thing(x, 6, 0.2, 2.4));
  const moved = cleared('A woman stands in a meadow', posts).pieces.map(({ x }, index) =>
    Math.abs(x - posts[index]!.x),
  );
  expect(moved.filter((metres) => metres > 0).length).toBeGreaterThan(0);
  expect(moved.filter((metres) => metres === 0).length).toBeGreaterThan(2);
  expect(Math.max(...moved)).toBeLessThan(1.5);
});

test('clearSet() leaves out a jetty that a boat would sail through, and keeps one aside', () => {
  const jetty = (x: number) => ({
    z: 15,
    faces: [{ points: [x, 0.5, 6, x + 1, 0.5, 6, x + 1, 0.5, 15, x, 0.5, 15], colour: '#886644', lit: 0 }],
  });
  expect(cleared('A boat sails on a lake', [], [jetty(3), jetty(30)]).structures).toEqual([jetty(30)]);
});

test('clearSet() gives the same place twice', () => {
  const pieces = [thing(0.05, 6, 0.3, 4), thing(0, -1, 1, 0.8), thing(2, 3, 1, 3)];
  const plain = () => JSON.stringify(cleared('Two women wave in a meadow', pieces));
  expect(plain()).toBe(plain());
});

test('clearSet() keeps grass before the lens of an empty place at its sides, and leaves out what rises over its middle from below', () => {
  const grass = [-1.4, 0, 1.4].map((x) => ({ ...thing(x, 2, 0.4, 0.9), foreground: true }));
  const kept = (prompt: string) => cleared(prompt, grass).pieces.map(({ x }) => x);
  expect(kept('low angle view of a meadow')).toEqual([-1.4, 1.4]);
  expect(kept('a meadow')).toEqual([-1.4, 0, 1.4]);
});
