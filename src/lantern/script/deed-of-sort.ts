import type { Deed } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import { FOOD } from '../kinds/things/food.ts';
import type { DeedsByNoun } from './deeds-by-words.ts';
import { dictionary } from './dictionary.ts';
import { namesKind } from './senses.ts';

/** What is done to so many nouns of a sort by one deed is done to all of that sort. */
const ENOUGH = 3;
/** What is eaten is eaten in ways of its own. */
const EATS = /^[吃喝咬啃尝]/u;

const known = new Map<string, ReadonlyMap<string, readonly Deed[]>>();

/**
 * The deed of a Chinese verb with a noun that no card names, by what else of its sort the verb is done to: who cuts carrots,
 * onions and cucumbers so cuts a lotus root. Undefined where the verb is done to too little of the sort.
 */
export function deedOfSort(verb: string, noun: string, nouns: DeedsByNoun): readonly Deed[] | undefined {
  if (!HAN.test(verb) || EATS.test(verb) || isHolding(verb)) return undefined;
  const sort = sortOf(noun);
  if (sort === undefined) return undefined;
  let sorts = known.get(verb);
  if (sorts === undefined) known.set(verb, (sorts = sortsOf(nouns)));
  return sorts.get(sort);
}

/** 拿着, 端着: whatever is held, nothing is done to it. */
function isHolding(verb: string): boolean {
  return (
    dictionary()
      .readings.get(verb)
      ?.some(({ sense }) => sense.is === 'hold') === true
  );
}

const HAN = /^\p{Script=Han}/u;

/** For each sort that enough nouns are of, the deed that most of them name. */
function sortsOf(nouns: DeedsByNoun): ReadonlyMap<string, readonly Deed[]> {
  const counts = new Map<string, Map<Deed, number>>();
  for (const [noun, deeds] of nouns) {
    const sort = sortOf(noun);
    if (sort === undefined) continue;
    const own = counts.get(sort) ?? new Map<Deed, number>();
    for (const deed of deeds.slice(0, 1)) own.set(deed, (own.get(deed) ?? 0) + 1);
    counts.set(sort, own);
  }
  const sorts = new Map<string, readonly Deed[]>();
  for (const [sort, deeds] of counts) {
    const [most] = [...deeds].toSorted((a, b) => b[1] - a[1]);
    if (most !== undefined && most[1] >= ENOUGH) sorts.set(sort, [most[0]]);
  }
  return sorts;
}

/** What a noun is, as far as deeds are concerned: food, something to wear, a beast, a bird. */
function sortOf(noun: string): string | undefined {
  for (const { sense } of dictionary().readings.get(noun) ?? []) {
    if (sense.is === 'garment') return 'garment';
    if (!namesKind(sense)) continue;
    if (sense.kind in FOOD) return 'food';
    const family = familyOf(sense.kind);
    return family === 'animal' || family === 'bird' || family === 'fish' ? family : undefined;
  }
  return undefined;
}
