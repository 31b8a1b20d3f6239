import { FIXTURES } from '../fixtures/fixture.ts';
import type { FixtureCard, FixtureName } from '../fixtures/fixture.ts';
import { roomPlanOf } from '../fixtures/room-plans.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { Setting } from './screenplay.ts';

/** What of the room's own somebody is at; who is behind the counter of a shop stands at the one that it has. */
export function atFixture(draft: Draft, { ground, ...setting }: Setting): Setting {
  const { prompt, relations, characters } = draft;
  const plan = roomPlanOf(setting.place)?.fixtures;
  const board = writtenOn(
    draft,
    BOARDS.find((name) => plan?.[name] !== undefined),
  );
  const people = characters.some(({ kind }) => isPerson(kind));
  const own = (Object.keys(plan ?? {}) as FixtureName[]).flatMap((name) =>
    characters.filter((each) => people && isFixture(each, name)).map(({ id }) => ({ name, id })),
  );
  forget(
    draft,
    own.map(({ id }) => id),
  );
  const at = board ?? fixtureNamed(prompt) ?? own[0]?.name;
  const has = at !== undefined && plan?.[at] !== undefined;
  const onGround = relations.some(
    ({ subject, object }) =>
      object === 'ground' && !isPerson(characters.find(({ id }) => id === subject)?.kind ?? 'car'),
  );
  if (ground !== undefined && (onGround || !has || ground.name !== at)) return { ...setting, ground };
  const free = relations.filter(({ object }) => object !== 'ground');
  if (ground !== undefined) relations.splice(0, relations.length, ...free);
  return at === undefined ? setting : { ...setting, at };
}

/** A plain one of its kind, which the room has anyway. */
function isFixture({ kind, count, colour, size, states }: CharacterDraft, name: FixtureName): boolean {
  const kinds: readonly Kind[] = (FIXTURES[name] as FixtureCard).kinds ?? [];
  return kinds.includes(kind) && count === 1 && colour === undefined && size === undefined && states === undefined;
}

const BOARDS = ['blackboard', 'whiteboard'] as const satisfies readonly FixtureName[];

/** Who writes on the board of a classroom teaches: the board is the room's `own`. */
function writtenOn({ characters, relations, beats }: Draft, own: FixtureName | undefined): FixtureName | undefined {
  const board = characters.find(({ kind }) => kind === 'blackboard');
  if (board === undefined || own === undefined) return undefined;
  const writes = beats
    .flatMap(({ actions }) => actions)
    .filter(
      ({ who, deed, target }) =>
        deed === 'write' &&
        (target === board.id || relations.some((tie) => who.includes(tie.subject) && tie.object === board.id)),
    );
  for (const action of writes) {
    Object.assign(action, { deed: 'teach', action: 'stand' });
    if (action.target === board.id) delete action.target;
  }
  return own;
}

/**
 * What of a room's own a prompt puts somebody at: by the window, on the sofa, behind the counter, 窗边; the first that it
 * names. Whether the room has it is for those to see who know the room.
 */
function fixtureNamed(prompt: string): FixtureName | undefined {
  const found = PATTERNS.flatMap(({ name, pattern }) => {
    const at = prompt.search(pattern);
    return at < 0 ? [] : [{ name, at }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.name;
}

const NEXT_TO = {
  en: 'at, by, near, beside, next to, in front of, before',
  zh: '前, 前面, 边, 旁, 旁边',
} as const;
/** What may stand between the preposition and the noun: an article and a word or two of description. */
const BETWEEN = String.raw`(?:the |an? |her |his |their |its |my |our |one |big |large |old )*(?:(?!of )[a-z-]+ )?`;
/** Windows and boards of something else: a shop window is seen from the street. */
const ELSEWHERE = String.raw`(?<!shop |car |train |bus |display |store |taxi |carriage )`;

const PATTERNS = (Object.entries(FIXTURES) as [FixtureName, FixtureCard][]).flatMap(
  ([name, { names, said = NEXT_TO }]) => (names === undefined ? [] : [{ name, pattern: patternOf(names, said) }]),
);

type Words = NonNullable<FixtureCard['names']>;

function patternOf(names: Words, said: Words): RegExp {
  const one = (words: string) =>
    words
      .split(', ')
      .toSorted((a, b) => b.length - a.length)
      .join('|');
  const english = String.raw`\b(?:${one(said.en)}) ${BETWEEN}${ELSEWHERE}(?:${one(names.en)})\b(?! ?(?:sill|ledge))`;
  return new RegExp(`${english}|(?:${one(names.zh)})(?:的)?(?:${one(said.zh)})`, 'iu');
}
