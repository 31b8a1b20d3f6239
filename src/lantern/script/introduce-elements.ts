import type { Character, Screenplay } from './screenplay.ts';
import { understand } from './understand.ts';

/** Brings the elements of a request into a screenplay: each is someone or something that the prompt names, or else somebody new. */
export function introduceElements(screenplay: Screenplay, names: readonly string[]): Screenplay {
  return names.reduce(introduce, screenplay);
}

function introduce(screenplay: Screenplay, name: string, index: number): Screenplay {
  const number = index + 1;
  if (screenplay.references.some((reference) => reference.kind === 'element' && reference.index === number))
    return screenplay;
  const kind = understand(name).characters[0]?.kind;
  const taken = new Set(screenplay.references.flatMap(({ character }) => character ?? []));
  const known = screenplay.characters.find((character) => character.kind === kind && !taken.has(character.id));
  const character = known ?? newcomer(screenplay, name, kind);
  return {
    ...screenplay,
    characters: known === undefined ? [...screenplay.characters, character] : screenplay.characters,
    beats: known === undefined ? withStanding(screenplay, character) : screenplay.beats,
    references: [
      ...screenplay.references,
      { kind: 'element', index: number, role: 'character', character: character.id, beat: 0 },
    ],
    understood: [...screenplay.understood, { word: name, as: `reference: character ${character.id}` }],
  };
}

function newcomer(screenplay: Screenplay, name: string, kind: Character['kind'] | undefined): Character {
  return {
    id: `c${screenplay.characters.length + 1}`,
    kind: kind ?? 'pictured',
    count: 1,
    garments: [],
    props: [],
    words: name,
    isNew: true,
  };
}

function withStanding({ beats }: Screenplay, { id }: Character): Screenplay['beats'] {
  return beats.map((beat, index) =>
    index === 0 ? { ...beat, actions: [...beat.actions, { who: [id], action: 'stand' }] } : beat,
  );
}
