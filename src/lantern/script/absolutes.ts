import type { Word } from './choose-reading.ts';

/** What has no picture of its own in the cast and yet moves: light, drops, crumbs. */
const SUBSTANCES =
  /^(?:light|lights|sunlight|moonlight|beams?|rays?|shadows?|reflections?|highlights?|drops?|droplets?|splash(?:es)?|spray|foam|sweat|tears|water|condensation|moisture|steam|vapou?r|smoke|cigarette smoke|dust|sand|dirt|mud|ash(?:es)?|crumbs?|shavings|sawdust|sparks?|embers|flames?|feathers|fur|fabric|cloth|silk|ripples?|waves?|hooves|muscles|air|breath|colou?rs?|music|notes|pollen|seeds|pieces|shards|fragments|splinters|debris)$/u;
const DESCRIBES: ReadonlySet<string> = new Set([
  'determiner',
  'colour',
  'size',
  'taste',
  'age',
  'number',
  'mood',
  'state',
  'length',
  'look',
  'stop',
]);
/** After the verb it is told whither: sliding down, curling around him. */
const WHITHER: ReadonlySet<string> = new Set(['preposition', 'relation', 'direction', 'pronoun', 'determiner']);

/**
 * Indices of verbs that neither the subject nor anybody else does: "…, light sweeping across", "…, crumbs falling on the board", "…, smoke curling
 * around him". Only after another clause has told what is seen, and with where it goes.
 */
export function verbsOfSubstances(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) => {
    if (word.reading?.form !== 'ing' || word.reading.sense.is !== 'action' || word.han) return [];
    const noun = words[index - 1];
    if (noun === undefined || !SUBSTANCES.test(noun.text) || noun.reading?.sense.is === 'being') return [];
    let start = index - 2;
    while (start >= 0 && (words[start]!.kind === 'unknown' || DESCRIBES.has(words[start]!.reading?.sense.is ?? '')))
      start--;
    const before = words[start];
    const opens = before?.kind === 'comma' || before?.kind === 'stop' || before?.reading?.sense.is === 'connector';
    if (!opens) return [];
    // Sweat, and to board, are verbs of people elsewhere.
    const own = noun.reading?.sense.is === 'action' ? [index - 1, index] : [index];
    return [...own, ...whither(words, index + 1)];
  });
}

/** The noun that a verb's preposition leads to, when it would be read as one more verb: on the board. */
function whither(words: readonly Word[], from: number): readonly number[] {
  const end = words.findIndex(({ reading }, at) => at >= from && !WHITHER.has(reading?.sense.is ?? ''));
  return end > from && words[end]?.reading?.sense.is === 'action' ? [end] : [];
}
