import type { Word } from './choose-reading.ts';
import type { BeingSense } from './lexicon/entry.ts';

/** What is said of a turtle that is out of the water. */
const LAND = /^(?:crawl|walk|lay|hatch|beach|sand|grass|road|garden|shell)|^(?:爬|走|沙滩|沙子|草地|路|产卵|下蛋)/u;

/** The sense of an animal of the water that the prompt has on land: a turtle that crawls up the beach is drawn as one with legs. */
export function onLand(words: readonly Word[], sense: BeingSense): BeingSense {
  const ashore = sense.kind === 'turtle' && words.some(({ text }) => LAND.test(text));
  return ashore ? { ...sense, kind: 'tortoise', colour: sense.colour ?? 'green' } : sense;
}
