import type { Word } from './choose-reading.ts';
import { boundary, cut } from './clause.ts';
import type { Draft } from './draft.ts';
import type { ConnectorOrder } from './lexicon/entry.ts';
import { namesTime } from './look-around.ts';

/** Reads a word that joins two parts of a sentence: whether what comes is next, at the same time, or told of the one before. */
export function readConnector(draft: Draft, words: readonly Word[], index: number, order: ConnectorOrder): void {
  // Behind his back while his wife …: what is behind it is not she.
  if (order !== 'and' && order !== 'who' && draft.relation?.object === undefined) draft.relation = undefined;
  switch (order) {
    case 'cut':
      return cut(draft);
    case 'then': {
      // 妈妈突然走进来: who was just named does what comes.
      const waiting = draft.phraseInSegment && !draft.verbOpen ? draft.heads : [];
      boundary(draft);
      if (draft.heads.length === 0) draft.heads = waiting;
      draft.newBeat = true;
      return;
    }
    case 'while':
      // "When the road is clear she crosses": what begins a sentence is no time of what the last one told.
      draft.sameBeat = draft.verb !== undefined || words[index]?.han === true;
      boundary(draft);
      // While her daughter, sitting on a stool, paints: another one's clause.
      if (words[index]?.han !== true) draft.verb = undefined;
      draft.subject = words[index]?.han === true ? draft.subject : undefined;
      return;
    case 'who':
      if (draft.lastPhrase !== undefined) draft.heads = [draft.lastPhrase];
      return;
    case 'before':
    case 'after':
      if (namesTime(words, index)) return;
      boundary(draft);
      draft.newBeat = true;
      return;
    case 'but':
      draft.negated = false;
      return boundary(draft);
    case 'and':
      return boundary(draft, true);
  }
}
