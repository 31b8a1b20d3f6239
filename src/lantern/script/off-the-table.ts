import { cardOf, familyOf } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { CharacterDraft, Draft, SettingMention } from './draft.ts';

/** What is smaller stands on a table, metres. */
const TABLETOP_METRES = 0.62;

/** Whether all that there is stands on a table: several small things and nothing else. */
export function isTabletop(characters: readonly CharacterDraft[]): boolean {
  return characters.length > 1 && characters.every(isSmallThing);
}

function isSmallThing({ kind, size }: CharacterDraft): boolean {
  const { heightMetres } = cardOf(kind).size;
  return (familyOf(kind) === 'thing' && heightMetres < TABLETOP_METRES && size !== 'huge') || size === 'toy';
}

/**
 * An hourglass with pink sand, three river stones under a bottle: what only describes a thing of a still life, or is found in a
 * place, takes nobody out of doors.
 */
export function withoutPlacesOfThings(draft: Draft, mentions: readonly SettingMention[]): readonly SettingMention[] {
  if (!isTabletop(draft.characters)) return mentions;
  const hints = ({ place, strength, qualifies, ground }: SettingMention) =>
    place !== undefined &&
    ground === undefined &&
    traitsOf(place).indoors !== true &&
    (strength < FIRM || qualifies === true);
  return mentions.filter((mention) => !hints(mention));
}

/** How surely a mention names a place that names it outright. */
const FIRM = 3;
