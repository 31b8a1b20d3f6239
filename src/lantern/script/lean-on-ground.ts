import { familyOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ColourName } from './screenplay.ts';

/** Leans against a front door, a shed: what nobody of the cast is stands as a ground behind it. */
export function leanOnGround(draft: Draft, subject: readonly string[], text: string): void {
  const things = subject.filter((id) => familyOf(characterOf(draft, id)?.kind ?? 'woman') === 'thing');
  if (things.length === 0 || draft.mentions.some(({ ground }) => ground !== undefined)) return;
  const { colour } = draft.modifiers;
  if (/door|门/u.test(text)) return lean(draft, things, bringDoor(draft, text, colour));
  const ground = { name: 'wall' as const, ...(colour === undefined ? {} : { colour }) };
  draft.mentions.push({ beat: draft.beats.length - 1, part: {}, ground, strength: 1, sudden: false });
  lean(draft, things, 'ground');
}

function lean(draft: Draft, things: readonly string[], object: string): void {
  for (const subject of things) draft.relations.push({ subject, relation: 'in-front-of', object, how: 'leaning' });
}

/** A door by itself, of which the prompt says that something is at it. Returns its id. */
function bringDoor(draft: Draft, words: string, colour: ColourName | undefined): string {
  const id = `c${draft.characters.length + 1}`;
  draft.characters.push({
    id,
    kind: 'door',
    count: 1,
    group: `s${draft.characters.length + 1}`,
    beat: draft.beats.length - 1,
    sentenceStart: draft.sentenceStart,
    garments: [],
    props: [],
    words,
    isNew: true,
    ...(colour === undefined ? {} : { colour }),
  });
  return id;
}
