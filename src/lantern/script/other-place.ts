import type { Screenplay } from './screenplay.ts';

/** Words for what is behind a subject, in English and Chinese. */
const BEHIND = /\b(?:background|backdrop|scenery|surroundings|location)\b|背景/iu;
/** Words that move the subject of a picture or film to another place. */
const ELSEWHERE =
  /\b(?:put|place|move|set|bring|take|transport|relocate|teleport)\b.{0,40}\b(?:in|on|at|to|into|onto|before)\b|\b(?:now|instead)\b.{0,20}\b(?:in|on|at)\b|放在|放到|换成|换到|移到|置于|搬到/iu;

/** Whether a prompt names a place and says that whom the user's picture or film shows is to be there. */
export function asksForPlace({ understood, prompt }: Pick<Screenplay, 'understood' | 'prompt'>): boolean {
  return namesPlace(understood) && (BEHIND.test(prompt) || ELSEWHERE.test(prompt));
}

/** The same where the prompt also brings somebody new in: then only words for what is behind say that the place changes. */
export function asksForBackground({ understood, prompt }: Pick<Screenplay, 'understood' | 'prompt'>): boolean {
  return namesPlace(understood) && BEHIND.test(prompt);
}

function namesPlace(understood: Screenplay['understood']): boolean {
  return understood.some(({ as }) => as.startsWith('place: '));
}
