import type { Kind } from './kinds.ts';

/** The animals that can play people: walk upright, wear clothes, use their hands. `large`: as tall as a grown person. */
const BEASTS: Partial<Readonly<Record<Kind, 'large' | 'small'>>> = {
  bear: 'large',
  panda: 'large',
  fox: 'small',
  wolf: 'large',
  dog: 'small',
  corgi: 'small',
  husky: 'small',
  cat: 'small',
  rabbit: 'small',
  mouse: 'small',
  squirrel: 'small',
  hedgehog: 'small',
  pig: 'small',
  cow: 'large',
  sheep: 'small',
  goat: 'small',
  horse: 'large',
  donkey: 'large',
  deer: 'large',
  lion: 'large',
  tiger: 'large',
  leopard: 'large',
  monkey: 'small',
  gorilla: 'large',
  raccoon: 'small',
  otter: 'small',
  hamster: 'small',
  koala: 'small',
  badger: 'small',
  mole: 'small',
  hare: 'small',
  elephant: 'large',
  hippo: 'large',
  rhino: 'large',
  giraffe: 'large',
  zebra: 'large',
  camel: 'large',
  unicorn: 'large',
  kangaroo: 'large',
  crocodile: 'large',
  frog: 'small',
  tortoise: 'small',
  duck: 'small',
  goose: 'small',
  swan: 'small',
  chicken: 'small',
  penguin: 'small',
  owl: 'small',
  crow: 'small',
  magpie: 'small',
  pelican: 'small',
  bird: 'small',
  parrot: 'small',
};

/** Whether an animal can play people. */
export function isBeast(kind: Kind): boolean {
  return BEASTS[kind] !== undefined;
}

/** Whether one that plays people is as tall as a child, not as a grown person. */
export function isSmallBeast(kind: Kind): boolean {
  return BEASTS[kind] === 'small';
}
