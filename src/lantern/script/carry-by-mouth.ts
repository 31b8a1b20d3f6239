import { familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Sense } from './lexicon/entry.ts';
import type { ColourName } from './screenplay.ts';
import { isThing } from './senses.ts';

/** What may stand between the verb and what is carried. */
const BETWEEN: ReadonlySet<Sense['is'] | undefined> = new Set([
  'determiner',
  'number',
  'colour',
  'size',
  'taste',
  'of',
  'state',
  'stop',
]);
const REACH_WORDS = 6;

/** A dog carries a newspaper, 小狗叼着一只拖鞋: an animal has in its mouth what the verb at `index` is said of. True when it does. */
export function carryByMouth(draft: Draft, words: readonly Word[], index: number): boolean {
  const heads = draft.heads.flatMap(({ ids }) => ids);
  const ids = heads.length > 0 ? heads : (draft.subject ?? draft.lastPhrase?.ids ?? []);
  const carriers = ids.flatMap((id) => characterOf(draft, id) ?? []).filter(({ kind }) => familyOf(kind) === 'animal');
  const rest = words.slice(index + 1, index + 1 + REACH_WORDS);
  const at = rest.findIndex((word) => !BETWEEN.has(word.reading?.sense.is));
  const thing = rest[at]?.readings.find(({ sense }) => isThing(sense))?.sense;
  if (draft.negated || carriers.length === 0 || thing?.is !== 'being') return false;
  const colours = rest
    .slice(0, at)
    .flatMap(({ reading }) => (reading?.sense.is === 'colour' ? [reading.sense.colour] : []));
  const colour: ColourName | undefined = colours.at(-1) ?? thing.colour;
  for (let each = index + 1; each <= index + 1 + at; each++) draft.consumed.add(each);
  for (const carrier of carriers)
    carrier.mouthful = { kind: thing.kind as Kind, ...(colour === undefined ? {} : { colour }) };
  const [verb, end] = [words[index], rest[at]];
  if (verb !== undefined && end !== undefined)
    noteUnderstood(draft, draft.prompt.slice(verb.start, end.end), `in the mouth: ${thing.kind}`);
  return true;
}
