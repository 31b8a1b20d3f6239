import type { Screenplay } from './screenplay.ts';

/** Words for what is behind a subject, in English and Chinese. */
const BEHIND = /\b(?:background|backdrop|scenery|surroundings|location)\b|背景/iu;
/** Words that move the subject of a picture or film to another place. */
const ELSEWHERE =
  /\b(?:put|place|move|set|bring|take|transport|relocate|teleport)\b.{0,40}\b(?:in|on|at|to|into|onto|before)\b|\b(?:now|instead)\b.{0,20}\b(?:in|on|at)\b|\b(?:as if|as though|like)\b.{0,24}\b(?:is|was|were|are)\b.{0,12}\b(?:in|on|at)\b|放在|放到|换成|换到|移到|置于|搬到/iu;

/** Single words that say no more than that: with another place they are understood. */
const MOVING =
  /^(?:put|replace|swap|exchange|move|set|bring|take|transport|relocate|teleport|换|换成|换到|替换|放|放到|移|移到)$/iu;

/** Whether a prompt names a place and says that whom the user's picture or film shows is to be there. */
export function asksForPlace({ understood, prompt }: Pick<Screenplay, 'understood' | 'prompt'>): boolean {
  return namesPlace(understood) && (BEHIND.test(prompt) || ELSEWHERE.test(prompt));
}

/** The same where the prompt also brings somebody new in: then only words for what is behind say that the place changes. */
export function asksForBackground({ understood, prompt }: Pick<Screenplay, 'understood' | 'prompt'>): boolean {
  return namesPlace(understood) && BEHIND.test(prompt);
}

/** What of the words that nothing was found for is left where the place has been changed. */
export function withoutMoving(words: readonly string[]): readonly string[] {
  return words.filter((word) => !MOVING.test(word));
}

function namesPlace(understood: Screenplay['understood']): boolean {
  return understood.some(({ as }) => as.startsWith('place: '));
}
