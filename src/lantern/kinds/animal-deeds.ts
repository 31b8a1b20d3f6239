import type { Deed } from '../deeds/deeds.ts';
import { insteadFor } from './instead.ts';
import { cardOf, familyOf, isAnimal, isPerson } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** Deeds that four-legged animals do in their own way. */
const OF_FOUR_LEGGED: ReadonlySet<Deed> = new Set<Deed>([
  'stretch',
  'dig',
  'fight',
  'rear-up',
  'shake-off',
  'roll-over',
  'beg',
  'howl',
  'arch-back',
  'wash-with-paw',
  'scratch-at',
  'butt-at',
  'swipe-at',
  'buck',
  'bathe',
  'pounce',
  'scratch-self',
  'beat-chest',
  'snap-jaws',
  'float-on-back',
  'climb-tree',
  'swing-branch',
  'catch-fish',
  'give-paw',
  'wag-tail',
  'play-dead',
  'gape',
  'wallow',
  'scratch-back',
  'gnaw-trunk',
  'tread-paws',
  'catch-in-air',
  'pounce-on',
  'run-wheel',
  'draw-plough',
  'browse-tree',
  'lap-milk',
  'lap-water',
  'tug-rope',
  'nuzzle',
  'climb-rocks',
  'stalk',
  'pant',
  'lick',
  'rub-at',
  'suckle',
  'play-with',
  'contend',
  'sit-up',
  'get-up',
  'bob-head',
  'balance-ball',
  'turn-head',
  'lift-head',
  'cover-eyes',
  'pop-up',
  'wash-food',
  'hide-under',
  'slip-over',
  'climb-wall',
  'bury',
  'drop-in',
  'rummage',
  'spit-out',
]);

/** Deeds of the head alone, which one does who lies or sits as well as who stands. */
const OF_HEAD: ReadonlySet<Deed> = new Set<Deed>([
  'gape',
  'pant',
  'bob-head',
  'turn-head',
  'lick',
  'snap-jaws',
  'howl',
]);

/** Whether a deed leaves the body as it lies or sits. */
export function isOfHead(deed: Deed): boolean {
  return OF_HEAD.has(deed);
}

/** Deeds that whatever lives does in some way. */
const OF_ALL: ReadonlySet<Deed> = new Set<Deed>(['busy-with', 'queue']);

/** Deeds that some other animals do in their own way. */
const OF_OTHERS: Partial<Readonly<Record<Kind, ReadonlySet<Deed>>>> = {
  bee: new Set<Deed>(['sip-nectar']),
  butterfly: new Set<Deed>(['sip-nectar']),
  seal: new Set<Deed>(['balance-ball', 'clap-flippers']),
  elephant: new Set<Deed>(['spray-trunk', 'lift-with-trunk']),
  otter: new Set<Deed>(['crack-on-belly']),
  squirrel: new Set<Deed>(['stuff-cheeks']),
  chipmunk: new Set<Deed>(['stuff-cheeks']),
  hamster: new Set<Deed>(['stuff-cheeks']),
  monkey: new Set<Deed>(['groom-fur']),
  chimpanzee: new Set<Deed>(['groom-fur']),
  orangutan: new Set<Deed>(['groom-fur']),
  gorilla: new Set<Deed>(['groom-fur']),
  lemur: new Set<Deed>(['groom-fur']),
  bat: new Set<Deed>(['swing-branch']),
  snail: new Set<Deed>(['withdraw', 'climb-wall']),
  tortoise: new Set<Deed>(['withdraw']),
  turtle: new Set<Deed>(['withdraw']),
  crab: new Set<Deed>(['wave-limb']),
  octopus: new Set<Deed>(['wave-limb', 'shift-colour']),
  lobster: new Set<Deed>(['wave-limb']),
  scorpion: new Set<Deed>(['wave-limb']),
  ant: new Set<Deed>(['wave-limb']),
  jellyfish: new Set<Deed>(['wave-limb']),
  squid: new Set<Deed>(['shift-colour']),
  snake: new Set<Deed>(['raise-hood', 'shed-skin']),
  frog: new Set<Deed>(['flick-tongue']),
  chameleon: new Set<Deed>(['flick-tongue', 'shift-colour']),
  lizard: new Set<Deed>(['flick-tongue', 'shift-colour']),
  whale: new Set<Deed>(['spout']),
  spider: new Set<Deed>(['spin-web']),
};

/** What nobody does but animals, even where a person is said to do it by the same words. */
const ONLY_OF_ANIMALS: ReadonlySet<Deed> = new Set<Deed>([
  'draw-plough',
  'browse-tree',
  'gnaw-trunk',
  'scratch-back',
  'tread-paws',
  'run-wheel',
  'balance-ball',
  'spin-web',
  'gape',
  'wallow',
  'spray-trunk',
  'sip-nectar',
  'peck-trunk',
  'lap-milk',
  'lap-water',
  'tug-rope',
  'nuzzle',
  'climb-rocks',
  'stalk',
  'spread-wings',
  'preen',
  'hatch',
  'dive-fish',
  'spout',
  'raise-hood',
  'flick-tongue',
  'clap-flippers',
  'lick',
  'rub-at',
  'suckle',
  'play-with',
  'contend',
  'sit-up',
  'get-up',
  'bob-head',
  'one-leg',
  'busy-with',
  'wave-limb',
  'slip-over',
  'strut',
  'withdraw',
  'lift-head',
  'dip-head',
  'climb-wall',
  'turn-head',
  'cover-eyes',
  'pop-up',
  'wash-food',
  'shift-colour',
  'shed-skin',
  'hide-under',
  'snap-jaws',
  'arch-back',
  'give-paw',
  'wag-tail',
  'pant',
  'buck',
  'crow',
  'shake-off',
  'lift-with-trunk',
  'bury',
  'crack-on-belly',
  'drop-in',
  'rummage',
  'stuff-cheeks',
  'groom-fur',
  'spit-out',
]);

/** Whether a deed is never one of people. */
export function isOnlyOfAnimals(deed: Deed): boolean {
  return ONLY_OF_ANIMALS.has(deed);
}

/** Deeds that birds do in their own way. */
const OF_BIRDS: ReadonlySet<Deed> = new Set<Deed>([
  'crow',
  'brood',
  'feed-chicks',
  'build-nest',
  'sip-nectar',
  'peck-trunk',
  'fight',
  'spread-wings',
  'preen',
  'hatch',
  'dive-fish',
  'bob-head',
  'one-leg',
  'strut',
  'turn-head',
  'slip-over',
  'gape',
  'dip-head',
  'drop-in',
  'spit-out',
]);

/**
 * By what share of half the width of the smaller one those overlap who touch at a deed, of the larger one where the smaller is
 * before it; what is between them keeps them apart.
 */
const OVERLAPS: Partial<Readonly<Record<Deed, number>>> = {
  lick: 0.3,
  'rub-at': 0.26,
  nuzzle: 0.2,
  'groom-fur': 0.34,
  suckle: 1.25,
  fight: 0.35,
  'butt-at': 0.1,
  contend: -0.06,
};

/** How far two animals overlap of which one does a deed to the other, as a share of the half width of that one. */
export function overlapAt(deed: Deed | undefined): number | undefined {
  return deed === undefined ? undefined : OVERLAPS[deed];
}

/** Seconds of one leap of an animal on four legs, from the gathering of its legs to the landing. */
export const LEAP_SECONDS = 1.15;

/** Those that sit up and have in their forepaws what they eat or hold. */
export const HOLDS_IN_PAWS: ReadonlySet<Kind> = new Set<Kind>([
  'squirrel',
  'panda',
  'monkey',
  'gorilla',
  'hamster',
  'raccoon',
  'koala',
  'otter',
  'mouse',
]);

/** How high an animal reaches in a deed that changes it, as a share of its height. */
export const DEED_HEIGHTS: Partial<Readonly<Record<Deed, number>>> = {
  'rear-up': 1.55,
  'scratch-at': 1.3,
  beg: 1.2,
  howl: 1.25,
  'roll-over': 0.9,
  pounce: 1.8,
  'climb-tree': 3.3,
  'climb-wall': 3.3,
  'swing-branch': 2,
  'feed-chicks': 2,
  'build-nest': 2,
  'beat-chest': 1.5,
  'spray-trunk': 1.25,
  'give-paw': 1.1,
  'play-dead': 0.9,
  wallow: 0.9,
  'scratch-back': 1.7,
  'gnaw-trunk': 1.2,
  'catch-in-air': 1.35,
  'pounce-on': 1.6,
  'run-wheel': 1.9,
  'browse-tree': 1.4,
  'balance-ball': 1.5,
  'spin-web': 5.5,
  'sip-nectar': 3.3,
  'peck-trunk': 2.4,
  'climb-rocks': 2.5,
  hatch: 1.3,
  'spread-wings': 1.5,
  'raise-hood': 1.6,
  rummage: 1.5,
  'lift-with-trunk': 1.25,
  'crack-on-belly': 1.1,
  spout: 1.7,
};

/** What is told of a deed on a tree that is drawn with it, however far that goes on: from and to so many heights of the animal. */
export const TOLD_ON_TREE: Partial<Readonly<Record<Deed, readonly [low: number, high: number]>>> = {
  'climb-tree': [0, 3.2],
  'climb-wall': [0, 3.2],
  'swing-branch': [0.25, 2.4],
  'feed-chicks': [0.6, 2.2],
  'build-nest': [0.6, 2.2],
  'scratch-back': [0, 2.4],
  'gnaw-trunk': [0, 1.9],
  'run-wheel': [0, 1.9],
  'browse-tree': [0, 1.5],
  'spin-web': [0, 6.2],
  'sip-nectar': [-0.4, 3.6],
  'peck-trunk': [0.4, 2.6],
  'climb-rocks': [0, 2.6],
};

/** Whether a kind does a deed as an animal does it. */
export function doesAsAnimal(kind: Kind, deed: Deed): boolean {
  if (OF_OTHERS[kind]?.has(deed) === true) return true;
  if (OF_ALL.has(deed) || insteadFor(kind, deed) !== undefined) return isAnimal(kind);
  if (familyOf(kind) === 'bird') return OF_BIRDS.has(deed);
  return familyOf(kind) === 'animal' && cardOf(kind).gaits !== undefined && OF_FOUR_LEGGED.has(deed);
}

/** Whether a kind does a deed at all, as people do it or as an animal does: who stands guard does not sit up on the haunches. */
export function canDoDeed(kind: Kind, deed: Deed): boolean {
  return (isPerson(kind) && !isOnlyOfAnimals(deed)) || doesAsAnimal(kind, deed);
}
