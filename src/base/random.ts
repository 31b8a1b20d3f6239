/** A repeatable stream of numbers: equal seeds give equal streams on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** The next number in [min, max). */
  range(min: number, max: number): number;
  /** The next whole number in [min, max], both included. */
  integer(min: number, max: number): number;
  /** One item of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** A stream of its own for a part, so that a change in one part leaves the others as they were. */
  fork(label: string): Random;
}

/** Makes a stream from a seed. The generator is SplitMix32 (Steele, Lea and Flood 2014, in its 32-bit form). */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'string' ? hashText(seed) : seed >>> 0;
  const origin = state;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix32(state) / 4294967296;
  };
  const range = (min: number, max: number) => min + (max - min) * next();
  return {
    next,
    range,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: <Item>(items: readonly Item[]) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Cannot pick: the list is empty');
      return item;
    },
    chance: (probability) => next() < probability,
    fork: (label) => createRandom(mix32(origin ^ hashText(label))),
  };
}

/** A 32-bit hash of a text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), as an unsigned number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix32(hash >>> 0);
}

/** A number in [0, 1) that depends only on its two whole-number arguments; for jitter that must not drift in time. */
export function hash2(a: number, b: number): number {
  return mix32((Math.imul(a | 0, 0x27d4eb2d) ^ Math.imul(b | 0, 0x165667b1)) >>> 0) / 4294967296;
}

function mix32(value: number): number {
  let z = value >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}
