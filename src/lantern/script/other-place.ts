import { familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
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

/** Words that edit a picture: what else such a prompt says may tell what it shows already. */
const EDITING =
  /\b(?:make|turn|change|convert|transform|restyle|edit|add|remove|erase|keep|extend|enhance|colou?r|repaint|same|style|as an?)\b|改|变|加|去掉|移除|保持|保留|风格|调整|扩展|一样/iu;

/**
 * Whether a prompt describes whom the user's picture shows as being somewhere: "the penguin in a desert at noon". The result is told, so that the
 * place is the one of the result.
 */
export function describesElsewhere({ understood, prompt, characters }: Screenplay): boolean {
  const someone = understood.findIndex(({ as }) => as.startsWith('character'));
  const place = understood.findIndex(({ as }) => as.startsWith('place: '));
  const kind = characters[0]?.kind;
  // A tree or a house belongs to its place.
  const moves = kind !== undefined && (isPerson(kind) || isAnimal(kind) || familyOf(kind) === 'thing');
  return moves && someone >= 0 && place > someone && !EDITING.test(prompt);
}

/** The same where the prompt also brings somebody new in: then only words for what is behind say that the place changes. */
export function asksForBackground({ understood, prompt }: Pick<Screenplay, 'understood' | 'prompt'>): boolean {
  return namesPlace(understood) && BEHIND.test(prompt);
}

/** What of the words that nothing was found for is left where the place has been changed. */
export function withoutMoving(words: readonly string[]): readonly string[] {
  return words.filter((word) => !MOVING.test(word));
}

/** Single words that ask for more of a picture on its sides: its frame is as asked, so that they are understood. */
const EXTENDING = /^(?:extend|expand|outpaint|uncrop|widen|enlarge|panorama|扩展|扩图|扩充|延伸|加宽|全景)$/iu;

/** What of the words that nothing was found for is left where a picture is made of the user's. */
export function withoutExtending(words: readonly string[]): readonly string[] {
  return words.filter((word) => !EXTENDING.test(word));
}

function namesPlace(understood: Screenplay['understood']): boolean {
  return understood.some(({ as }) => as.startsWith('place: '));
}
