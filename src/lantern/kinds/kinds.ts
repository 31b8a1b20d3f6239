import { BIRDS } from './birds.ts';
import { CRAWLERS } from './crawlers.ts';
import { FOUR_LEGGED } from './four-legged.ts';
import type { Family, KindCard } from './kind-card.ts';
import { INSECTS } from './insects.ts';
import { PEOPLE } from './people.ts';
import { PICTURED } from './pictured.ts';
import { SMALL_ANIMALS } from './small-animals.ts';
import { THINGS } from './things.ts';
import { TWO_LEGGED } from './two-legged.ts';
import { SHIPS } from './ships.ts';
import { VEHICLES } from './vehicles.ts';
import { WATER_ANIMALS } from './water-animals.ts';

const CARDS = {
  ...PEOPLE,
  ...FOUR_LEGGED,
  ...BIRDS,
  ...WATER_ANIMALS,
  ...SMALL_ANIMALS,
  ...CRAWLERS,
  ...INSECTS,
  ...TWO_LEGGED,
  ...VEHICLES,
  ...SHIPS,
  ...THINGS,
  ...PICTURED,
};

/** What a character is; one rig in `cast/` draws each (people share one). */
export type Kind = keyof typeof CARDS;

/** All kinds, in the order of their groups. */
export const KINDS = Object.keys(CARDS) as readonly Kind[];

/** What is known of a kind. */
export function cardOf(kind: Kind): KindCard {
  return CARDS[kind];
}

/** The family of a kind. */
export function familyOf(kind: Kind): Family {
  return cardOf(kind).family;
}

/** True for what carries people over land, over water or through the air. */
export function isVehicle(kind: Kind): boolean {
  return ['car', 'boat', 'aircraft'].includes(familyOf(kind));
}

/** The plain English words for a kind. */
export function namesOf(kind: Kind): readonly string[] {
  return (cardOf(kind).names[0]?.en ?? '').split(',').map((word) => word.trim());
}

/** True for beasts, birds and fish. */
export function isAnimal(kind: Kind): boolean {
  return ['animal', 'bird', 'fish'].includes(familyOf(kind));
}

/** True for people, beasts, birds and fish. */
export function isAlive(kind: Kind): boolean {
  return isPerson(kind) || isAnimal(kind);
}

/** True for women, men, girls and boys. */
export function isPerson(kind: Kind): boolean {
  return familyOf(kind) === 'person';
}
