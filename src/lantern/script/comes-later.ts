import { familyOf } from '../kinds/kinds.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { Character } from './screenplay.ts';

/** What something does that comes into being. */
const GROWS =
  /\b(?:grow|grows|grown|grew|sprouts?|sprouted|blooms?|bloomed|appears?|appeared|emerges?|emerged|bursts? through|shoots? up|hatch(?:es)?|turns? into|becomes?|opens)\b|长出|长成|长大|开出|开了|冒出|出现|绽放|变成|变出|孵出/iu;

/** The beat in which a thing of a story comes into being, where that is told: a sunflower, long after its seed was planted. */
export function comesIn({ beats, prompt }: Draft, { kind, beat, isGiven }: CharacterDraft): Pick<Character, 'comes'> {
  if (isGiven === true && beat > 0) return { comes: beat };
  const told = beats[beat];
  const later = beat > 0 && familyOf(kind) === 'thing' && told !== undefined;
  return later && GROWS.test(prompt.slice(told.start, told.end)) ? { comes: beat } : {};
}
