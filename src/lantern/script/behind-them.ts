import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';

/** "In the distance a ship passes": where others were named before, it is no more than what is behind them; "one tiny van far away" always. */
export function isFarOff(draft: Draft, word: Word): boolean {
  const sentence = draft.prompt.slice(draft.sentenceStart, word.start);
  if (FAR_AFTER.test(draft.prompt.slice(word.end))) return true;
  return draft.characters.length > 0 && FAR_OFF.test(sentence);
}

/** 身后一列火车驶来: of whomever the film is about. */
export function isBehindThem({ prompt, boundary }: Draft, word: Word): boolean {
  return /^[\s，,]*(?:在)?[她他它]?们?的?(?:身后|背后)[^，。]*$/u.test(prompt.slice(boundary.start, word.start));
}

const FAR_OFF =
  /\b(?:in the (?:far )?(?:distance|background)|far (?:off|away|behind)|on the horizon)\b|远处|远方|背景里|背景中|天边/iu;

/** Right after it, so that nobody else is meant. */
const FAR_AFTER = /^\s*(?:(?!from\b)\w+\s+)?(?:far (?:off|away)(?! from)|in the (?:far )?distance|on the horizon)\b/iu;
