import { isPerson, type Kind } from '../kinds/kinds.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { extentOf } from './plates.ts';
import type { SubjectMask } from './subject-mask.ts';

/** Words by which somebody comes who is not in the picture yet, in English and Chinese. */
const COMES =
  /\b(enters?|entering|appears?|appearing|arrives?|joins?|joining|another|comes? (?:in|into|along|by|from)|(?:walk|run|fl(?:y|ie)|swim|drive|ride|pass|jump|trot|gallop)(?:s|es|ing)? (?:in|into|by|past|across|through|over|up to)|cross(?:es|ing)?)\b|走进|进来|出现|跑过|飞过|走过|经过|加入|穿过|另一/iu;

/** Words by which whoever comes leaves again. */
const PASSES = /\b(past|by|across|through|over|cross(?:es|ing)?|pass(?:es|ing)?)\b|跑过|飞过|走过|经过|穿过/iu;

/** Whether those who come into the user's picture leave it again. */
export function newcomersPass({ prompt }: Pick<Storyboard, 'prompt'>): boolean {
  return PASSES.test(prompt);
}

/** A person is at least so high against the width, unless the lower edge, from this share of the height on, cuts off the rest. */
const UPRIGHT = 0.9;
const LOWER_EDGE = 0.98;

/**
 * The members of the cast that come into the user's picture. A prompt often tells what the picture shows already: with a
 * subject in it, the first that is named is taken to be that subject, unless the prompt says that somebody comes, or it cannot be: a row of
 * houses is no girl.
 */
export function newcomersOf({ cast, prompt }: Storyboard, subject: SubjectMask): ReadonlySet<string> {
  const drawn = cast.filter(({ pictures }) => pictures === undefined);
  const isShown = drawn[0] !== undefined && !COMES.test(prompt) && couldBe(drawn[0].kind, subject);
  const shown = isShown ? drawn.slice(1) : drawn;
  // Who is cut out of another picture is never the one that this one shows.
  return new Set([...shown, ...cast.filter(({ pictures }) => pictures !== undefined)].map(({ id }) => id));
}

/** Whether a picture's subject may be one of a kind, by its shape. */
function couldBe(kind: Kind, subject: SubjectMask): boolean {
  if (!subject.found || !isPerson(kind)) return subject.found;
  const { first, last } = extentOf(subject);
  const high = (last.y - first.y) * subject.height;
  return last.y > LOWER_EDGE || high > (last.x - first.x) * subject.width * UPRIGHT;
}
