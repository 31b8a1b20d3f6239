import type { Word } from './choose-reading.ts';
import { noteUnshown } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Sense } from './lexicon/entry.ts';

/** What one sees: a word of these senses of which nothing comes is missed. */
const SEEN: ReadonlySet<Sense['is']> = new Set([
  'being',
  'garment',
  'prop',
  'hair',
  'action',
  'place',
  'ground',
  'thing',
  'sound',
  'unsupported',
]);

/**
 * Reads a word of the prompt with `read` and holds it to account: a word for something that one sees, or one that is known
 * but has no meaning here, leaves a trace in the draft (understood, not understood, made its own by another word), or is
 * reported as not shown.
 */
export function withTrace(draft: Draft, word: Word, read: () => void): void {
  const before = tracesIn(draft);
  const { negated } = draft;
  const consumed = draft.consumed.size;
  read();
  const is = word.reading?.sense.is;
  const content = word.kind === 'known' && (is === undefined ? word.readings.length > 0 : SEEN.has(is));
  if (!content || negated || word.ofCamera || tracesIn(draft) > before || draft.consumed.size > consumed) return;
  noteUnshown(draft, draft.prompt.slice(word.start, word.end));
}

function tracesIn({ understood, notUnderstood, notShown, excluded, references, lines }: Draft): number {
  return [understood, notUnderstood, notShown, excluded, references, lines].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
