import { isPerson } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import { bringIn } from './bring-company.ts';
import type { Draft } from './draft.ts';

/** By candlelight there is a candle: where people are and none is named, one comes, for a table to be found for it. */
export function bringCandle(draft: Draft): void {
  const lit = draft.mentions.some(({ part }) => part.lighting === 'candle');
  const people = draft.characters.some(({ kind, aside }) => isPerson(kind) && aside === undefined);
  const named = draft.characters.some(
    ({ kind, props }) =>
      kind === 'candle' || kind === 'menorah' || props.some(({ name }) => name === 'candle' || name === 'lantern'),
  );
  if (!lit || !people || isOutdoors(draft)) return;
  // Nobody says where: in a room.
  if (!draft.mentions.some(({ place, ground }) => place !== undefined || ground !== undefined))
    draft.mentions.push({ beat: 0, part: {}, strength: 1, place: 'room', sudden: false });
  if (!named && !draft.excluded.includes('candle')) bringIn(draft, 'candle');
}

function isOutdoors({ mentions }: Draft): boolean {
  const places = mentions.flatMap(({ place }) => (place === undefined ? [] : [place]));
  return places.length > 0 && places.every((place: Place) => traitsOf(place).indoors !== true);
}
