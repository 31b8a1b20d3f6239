import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { noModifiers, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';

/** What compares one that was named with the one that follows: a dragon the size of a cat, a mouse as big as a house. */
const COMPARED =
  /\b(?:the size of|as (?:big|large|small|tall|tiny) as|no (?:bigger|larger|taller) than)\s+(?:an?|the)\s+$/iu;
/** 猫那么大的龙, 像猫一样大的龙: the one that is measured comes after; without 的 it came before. */
const COMPARED_AFTER = /^(?:那么|那样|一样|一般)大(?:小)?(?<before>的)?/u;

/** Whether a being is only named to tell how large another is, which is noted on that one; `kind` is its kind. */
export function readAsMeasure(draft: Draft, word: Word, kind: Kind): boolean {
  const note = () => noteUnderstood(draft, draft.prompt.slice(word.start, word.end), `size: that of a ${kind}`);
  const after = COMPARED_AFTER.exec(draft.prompt.slice(word.end));
  if (after?.groups?.['before'] !== undefined) {
    draft.measure = kind;
    note();
    return true;
  }
  const measured = draft.characters.at(-1);
  if (measured === undefined) return false;
  if (after === null && !COMPARED.test(draft.prompt.slice(0, word.start))) return false;
  measured.asLargeAs = kind;
  const said = draft.notUnderstood.findLastIndex((text) => text.toLowerCase() === 'size');
  if (said >= 0) {
    draft.notUnderstood.splice(said, 1);
    noteUnderstood(draft, 'size', 'as of what comes next');
  }
  draft.modifiers = noModifiers();
  note();
  return true;
}
