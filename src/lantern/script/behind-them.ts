import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';

/**
 * "In the distance a ship passes": where others were named before, it is no more than what is behind them; "one tiny van far away"
 * always; "swans swim in the background while a painter works": where somebody else is told of.
 */
export function isFarOff(draft: Draft, word: Word): boolean {
  const rest = draft.prompt.slice(word.end);
  if (FAR_AFTER.test(rest)) return true;
  const others = draft.characters.length > 0;
  if (BACK_AFTER.test(rest) && (others || OTHERS_COME.test(rest))) return true;
  return others && OPENS_FAR.test(draft.prompt.slice(draft.sentenceStart, word.start));
}

/** 身后一列火车驶来: of whomever the film is about. */
export function isBehindThem({ prompt, boundary }: Draft, word: Word): boolean {
  return /^[\s，,]*(?:在)?[她他它]?们?的?(?:身后|背后)[^，。]*$/u.test(prompt.slice(boundary.start, word.start));
}

/** It opens the part of the sentence that the word stands in: nothing else in it is far off. */
const OPENS_FAR =
  /(?:^|[.,;:!?，。；：]|\b(?:and|while|as|then|with|but)\b)\s*(?:(?:in the (?:far )?(?:distance|background)|far (?:off|away|behind)|on the horizon)\b|(?:在|而|从)?(?:远处|远方|背景里|背景中|天边))[,，]?[^.,;:!?，。；：]*$/iu;

/** After it and what it does, in the same part of the sentence. */
const BACK_AFTER =
  /^(?:\s+(?!and\b|while\b|as\b|with\b|in the background\b)[\w'-]+){0,7}\s+in the (?:far )?background\b/iu;
const OTHERS_COME = /\b(?:while|as|foreground)\b|前景/iu;

/** Right after it, so that nobody else is meant. */
const FAR_AFTER = /^\s*(?:(?!from\b)\w+\s+)?(?:far (?:off|away)(?! from)|in the (?:far )?distance|on the horizon)\b/iu;
