import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import { widthOf } from './bodies.ts';
import { readShot } from './readability.ts';
import type { Reading } from './readability.ts';
import type { Shot, Storyboard } from './storyboard.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const MOVERS = ['dog', 'cat', 'woman', 'boy', 'fox', 'chicken'] as const;
const THINGS = ['chair', 'suitcase', 'lamp', 'ball', 'vase', 'guitar'] as const;

/** A quarter of a body; the corners of its rectangle are empty. */
const HIDDEN_MAX = 0.3;
/** On a blanket six cats of different sizes lie in two rows, and rectangles have corners where no cat is. */
const HIDDEN_ON_GROUND_MAX = 0.35;

/** The rectangle of a member on the picture, pixels; bottom is below top. */
interface Seen {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly z: number;
}

function filmOf(prompt: string, seed = 1): Storyboard {
  return planOf(prompt, { seed });
}

function seenAt(storyboard: Storyboard, shot: Shot, time: number): readonly Seen[] {
  return shot.tracks.map((track) => {
    const member = storyboard.cast.find(({ id }) => id === track.member);
    if (member === undefined) throw new Error(`${track.member} is not cast`);
    const { x, y, z } = placeAt(track, time, secondsOf(shot));
    const { kind, heightMetres } = member;
    const aside = ['animal', 'bird', 'thing'].includes(familyOf(kind)) || isVehicle(kind);
    const foot = project(cameraAt(shot, time), storyboard.frame, x, y, z);
    const half = (widthOf(kind, heightMetres, aside) / 2) * foot.scale;
    return {
      id: member.id,
      left: foot.x - half,
      right: foot.x + half,
      top: foot.y - heightMetres * foot.scale,
      bottom: foot.y,
      z,
    };
  });
}

/** Where all are at the start, in the middle and at the end of the only shot. */
function momentsOf(storyboard: Storyboard): readonly (readonly Seen[])[] {
  const [shot] = storyboard.shots;
  if (shot === undefined) throw new Error('The film has no shot');
  return [0.1, 2.5, 4.8].map((time) => seenAt(storyboard, shot, time));
}

function middleOf({ left, right }: Seen): number {
  return (left + right) / 2;
}

/** The largest share of one's rectangle that a nearer one covers. */
function hiddenShare(one: Seen, all: readonly Seen[]): number {
  const shares = all
    .filter(({ id, z }) => id !== one.id && z <= one.z)
    .map(({ left, right, top, bottom }) => {
      const across = Math.min(right, one.right) - Math.max(left, one.left);
      const down = Math.min(bottom, one.bottom) - Math.max(top, one.top);
      return (Math.max(0, across) * Math.max(0, down)) / ((one.right - one.left) * (one.bottom - one.top));
    });
  return Math.max(0, ...shares);
}

test('who is between others has as many of them on either side', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MOVERS),
      fc.constantFrom(...THINGS),
      fc.constantFrom(...THINGS),
      fc.boolean(),
      fc.integer({ min: 0, max: 500 }),
      (inner, a, b, pair, seed) => {
        const others = pair || a === b ? `two ${a}s` : `a ${a} and a ${b}`;
        for (const seen of momentsOf(filmOf(`a ${inner} between ${others}`, seed))) {
          const own = seen.find(({ id }) => id === 'c1');
          if (own === undefined) throw new Error('c1 is not seen');
          // A table that comes for what is small stands where that is.
          const rest = seen.filter(({ id }) => id === 'c2' || id === 'c2.1' || id === 'c2.2' || id === 'c3');
          expect(rest.filter((other) => other.right < middleOf(own))).toHaveLength(1);
          expect(rest.filter((other) => other.left > middleOf(own))).toHaveLength(1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('what is put on another thing stands on its top', () => {
  for (const [upper, lower] of [
    ['a cat', 'chair'],
    ['an apple', 'box'],
    ['five candles', 'cake'],
  ] as const)
    for (const seen of momentsOf(filmOf(`${upper} on a ${lower}`))) {
      const ground = seen.find(({ id }) => id === 'c2');
      if (ground === undefined) throw new Error('c2 is not seen');
      const tall = ground.bottom - ground.top;
      const top = ground.bottom - tall * (cardOf(lower).seat ?? 1);
      const uppers = seen.filter(({ id }) => id.startsWith('c1'));
      expect(uppers.length).toBeGreaterThan(0);
      for (const each of uppers) {
        expect(Math.abs(each.bottom - top)).toBeLessThan(0.12 * tall);
        expect(each.left).toBeGreaterThan(ground.left - 0.2 * (ground.right - ground.left));
        expect(each.right).toBeLessThan(ground.right + 0.2 * (ground.right - ground.left));
      }
    }
});

test('what is under furniture is between its legs, and what is in a vessel is over its foot and below its height', () => {
  for (const [prompt, over, how] of [
    ['a suitcase under a bench', 'c2', 'under'],
    ['a teddy bear under a chair', 'c2', 'under'],
    ['一个水桶在桌子下面', 'c2', 'under'],
    ['two baskets full of apples', 'c1.2', 'in'],
    ['a goldfish in a bowl on a stack of books', 'c2', 'in'],
  ] as const)
    for (const seen of momentsOf(filmOf(prompt))) {
      const one = seen.find(({ id }) => id === over) ?? seen.find(({ id }) => id === 'c2');
      const other = seen.find(({ id }) => id === (how === 'under' || over === 'c2' ? 'c1' : 'c2.2'));
      if (one === undefined || other === undefined) throw new Error(`${prompt}: somebody is not seen`);
      expect(middleOf(other)).toBeGreaterThan(one.left);
      expect(middleOf(other)).toBeLessThan(one.right);
      expect(other.bottom - other.top).toBeLessThan((how === 'under' ? 0.95 : 1.2) * (one.bottom - one.top));
      expect(other.bottom).toBeLessThan(one.bottom + 0.05 * (one.bottom - one.top));
      // It is seen between the legs, which are nearer.
      if (how === 'under') expect(other.z).toBeGreaterThan(one.z);
    }
});

const GROUND_PLACES = [
  ['on a windowsill', 'windowsill'],
  ['on a shelf', 'shelf'],
  ['on a fence', 'fence'],
  ['on a power line', 'wire'],
  ['on top of a barn', 'barn-roof'],
  ['on a brick wall', 'wall'],
  ['on a picnic blanket', 'blanket'],
] as const;

test('whoever is on a ground stands on its top, all of them in the picture and none behind another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('pigeon', 'cat', 'owl', 'apple', 'vase'),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(...GROUND_PLACES),
      fc.integer({ min: 0, max: 500 }),
      (one, count, [where, name], seed) => {
        const film = filmOf(`${count} ${one}${count > 1 ? 's' : ''} ${where}`, seed);
        const [shot] = film.shots;
        const support = shot?.scenery.support;
        expect([support?.as, shot?.tracks.length]).toEqual([name, count]);
        for (const { keys } of shot?.tracks ?? [])
          for (const { x, y } of keys) {
            expect(y).toBeCloseTo(support?.y ?? 0);
            expect(x).toBeGreaterThan(support?.left ?? 0);
            expect(x).toBeLessThan(support?.right ?? 0);
          }
        for (const seen of momentsOf(film)) {
          for (const { left, right, top, bottom } of seen) {
            expect(Math.min(left, top)).toBeGreaterThan(0);
            expect(right).toBeLessThan(film.frame.width);
            expect(bottom).toBeLessThan(film.frame.height);
          }
          for (const each of seen) expect(hiddenShare(each, seen)).toBeLessThan(HIDDEN_ON_GROUND_MAX);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('who stands in a circle is evenly spread, before and behind its middle, and none hides another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 10 }),
      fc.constantFrom('women', 'boys', 'foxes'),
      fc.integer({ min: 0, max: 300 }),
      (count, who, seed) => {
        for (const seen of momentsOf(filmOf(`${count} ${who} stand in a circle`, seed))) {
          expect(seen).toHaveLength(count);
          for (const each of seen) expect(hiddenShare(each, seen)).toBeLessThan(HIDDEN_MAX);
          const depths = seen.map(({ z }) => z);
          expect(Math.max(...depths)).toBeGreaterThan(count > 3 ? 0.2 : -0.01);
          expect(Math.min(...depths)).toBeLessThan(-0.2);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('who is in front of a building or a wall has it behind, close and upright', () => {
  for (const [prompt, name] of [
    ['a motorcycle in front of a bakery', 'shopfront'],
    ['a girl in front of a blue wall', 'wall'],
    ['a bicycle leaning against a fence', 'fence'],
  ] as const) {
    const [shot] = filmOf(prompt).shots;
    const support = shot?.scenery.support;
    expect(support?.as).toBe(name);
    for (const { keys } of shot?.tracks ?? [])
      for (const { y, z } of keys) {
        expect(y).toBe(0);
        expect((support?.near ?? 0) - z).toBeGreaterThan(0.2);
        expect((support?.near ?? 0) - z).toBeLessThan(2);
      }
  }
});

test('of any two both are seen, whole and open, also where one is small, flies or would be hidden', () => {
  for (const prompt of [
    'an airplane and a book',
    'a train on the right of a bicycle',
    'a boat on the bottom of an airplane',
    'a banana behind a zebra',
    'a cat behind a plumber',
    'a dog in front of a cup in a kitchen',
    'a knight under a cake in an office',
  ]) {
    const film = filmOf(prompt);
    const { shots, cast, frame } = film;
    for (const { member, within, open } of readShot(shots[0]!, cast, frame).filter(isNamed))
      expect([prompt, member.kind, within > 0.8, open > 0.6]).toEqual([prompt, member.kind, true, true]);
  }
});

test('who is at the bottom is below the other one, and who is on top above it', () => {
  for (const [prompt, upper, lower] of [
    ['a bear on the bottom of a zebra', 'c2', 'c1'],
    ['an elephant on the bottom of a cat', 'c2', 'c1'],
    ['a boat on the bottom of an airplane', 'c2', 'c1'],
    ['a robot under a vase', 'c2', 'c1'],
    ['a knight under a cake', 'c2', 'c1'],
    ['a cat on the top of an elephant', 'c1', 'c2'],
  ] as const)
    for (const seen of momentsOf(filmOf(prompt))) {
      const [over, under] = [upper, lower].map((id) => seen.find((each) => each.id === id)!);
      expect(over!.bottom).toBeLessThan(under!.bottom - 0.2 * (under!.bottom - under!.top));
      expect(over!.top).toBeLessThan(under!.top + 0.2 * (under!.bottom - under!.top));
    }
});

/** Nothing that was brought in for another one. */
function isNamed({ member }: Reading): boolean {
  return member.kind !== 'table';
}

test('who is left of something that is on a trunk is left of the trunk', () => {
  const { cast, shots } = filmOf('A typewriter on top of an old trunk, a feather to the left of it');
  const xOf = (kind: string) => {
    const id = cast.find((member) => member.kind === kind)?.id;
    return shots[0]?.tracks.find(({ member }) => member === id)?.keys[0]?.x ?? Number.NaN;
  };
  expect(xOf('feather')).toBeLessThan(xOf('typewriter'));
});

test('what flies, floats or hangs above another one is over it, clear of it and all in the frame, whatever it does', () => {
  for (const prompt of [
    'a red balloon above a blue car',
    'a drone hovers above a tractor',
    'a bird above a whale',
    'a helicopter over a ship',
    'a paper lantern hanging above a table',
    'a clock above a sofa',
    'three butterflies above a sleeping dog',
    '直升机在轮船上空盘旋',
    '桌子上方挂着一盏灯',
  ]) {
    const storyboard = filmOf(prompt);
    const upper = prompt.startsWith('桌') ? 'c2' : 'c1';
    for (const seen of momentsOf(storyboard)) {
      const uppers = seen.filter(({ id }) => id.split('.')[0] === upper);
      const under = seen.find(({ id }) => id.split('.')[0] !== upper);
      if (under === undefined) throw new Error(`${prompt}: nothing is below`);
      expect(uppers.length, prompt).toBeGreaterThan(0);
      for (const each of uppers) {
        expect(each.bottom, prompt).toBeLessThanOrEqual(under.top + 2);
        expect(each.top, prompt).toBeGreaterThan(0);
      }
      const middle = uppers.reduce((sum, each) => sum + middleOf(each), 0) / uppers.length;
      expect(Math.abs(middle - middleOf(under)), prompt).toBeLessThan(0.55 * (under.right - under.left));
    }
  }
});

test('what is tiny between two giants, or before one, is near the lens and keeps its place on the picture', () => {
  for (const [prompt, side] of [
    ['a cat between two elephants', 'between'],
    ['a mouse between a cow and a horse', 'between'],
    ['a dog in front of an elephant', 'before'],
    ['a chicken in front of a truck', 'before'],
  ] as const)
    for (const seen of momentsOf(filmOf(prompt))) {
      const tiny = seen.find(({ id }) => id === 'c1');
      const others = seen.filter(({ id }) => id !== 'c1');
      if (tiny === undefined) throw new Error(`${prompt}: c1 is not seen`);
      expect(tiny.bottom - tiny.top, prompt).toBeGreaterThan(0.07 * 720);
      expect(Math.min(...others.map(({ z }) => z)) - tiny.z, prompt).toBeGreaterThan(0.3);
      if (side === 'between') {
        expect(others.filter((each) => middleOf(each) < middleOf(tiny))).toHaveLength(1);
        expect(others.filter((each) => middleOf(each) > middleOf(tiny))).toHaveLength(1);
      } else {
        expect(middleOf(tiny), prompt).toBeGreaterThan(others[0]!.left);
        expect(middleOf(tiny), prompt).toBeLessThan(others[0]!.right);
      }
    }
});
