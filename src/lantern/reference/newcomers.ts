import type { Storyboard } from '../storyboard/storyboard.ts';

/** Words by which somebody comes who is not in the picture yet, in English and Chinese. */
const COMES =
  /\b(enters?|entering|appears?|appearing|arrives?|joins?|joining|another|comes? (?:in|into|along|by|from)|(?:walk|run|fl(?:y|ie)|swim|drive|ride|pass|jump|trot|gallop)(?:s|es|ing)? (?:in|into|by|past|across|through|over|up to)|cross(?:es|ing)?)\b|走进|进来|出现|跑过|飞过|走过|经过|加入|穿过|另一/iu;

/**
 * The members of the cast that come into the user's picture. A prompt often tells what the picture shows already: with a
 * subject in it, the first that is named is taken to be that subject, unless the prompt says that somebody comes.
 */
export function newcomersOf({ cast, prompt }: Storyboard, subjectFound: boolean): ReadonlySet<string> {
  const drawn = cast.filter(({ pictures }) => pictures === undefined);
  const shown = subjectFound && !COMES.test(prompt) ? drawn.slice(1) : drawn;
  // Who is cut out of another picture is never the one that this one shows.
  return new Set([...shown, ...cast.filter(({ pictures }) => pictures !== undefined)].map(({ id }) => id));
}
