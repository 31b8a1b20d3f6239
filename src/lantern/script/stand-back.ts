import { cardOf, isAlive, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** A truck stands there; then two men argue before it: the film is about them. */
export function standBack(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  const doers = new Set(actions.filter(isDoing).flatMap(({ who }) => who));
  const tied = new Set(draft.relations.flatMap(({ subject, object }) => [subject, object]));
  const people = draft.characters.filter(({ id, kind }) => isPerson(kind) && doers.has(id));
  const first = Math.min(...people.map(({ sentenceStart }) => sentenceStart));
  for (const character of draft.characters) {
    const { id, kind, sentenceStart } = character;
    const scenery = isVehicle(kind) && !doers.has(id) && !tied.has(id) && !actions.some(({ target }) => target === id);
    if (scenery && Number.isFinite(first) && first !== sentenceStart) character.aside ??= 'around';
  }
}

/** A couple on a bench under blossoming cherry trees: trees that nobody counts are round those whom the film is about. */
export function treesBack(draft: Draft): void {
  const alive = draft.characters.filter(({ kind }) => isAlive(kind));
  if (alive.length === 0) return;
  // Who is tiny under a tree would be a speck beside the whole of it.
  const tiny = alive.every(({ kind }) => cardOf(kind).size.heightMetres < TINY_METRES);
  const isOver = (id: string) => draft.relations.some(({ relation, object }) => relation === 'under' && object === id);
  const trees = draft.characters.filter(
    ({ id, kind, unnumbered }) =>
      (unnumbered === true || (tiny && isOver(id))) && cardOf(kind).scenery === true && isTall(kind),
  );
  for (const tree of trees) {
    tree.aside ??= 'around';
    const kept = draft.relations.filter(({ relation, object }) => relation !== 'under' || object !== tree.id);
    draft.relations.splice(0, draft.relations.length, ...kept);
  }
}

function isTall(kind: Kind): boolean {
  return cardOf(kind).size.heightMetres > TALL_METRES;
}

/** Who is lower than this is tiny, metres. */
const TINY_METRES = 0.6;

/** What is higher than this sizes a shot for itself, metres. */
const TALL_METRES = 2.5;

/** A crowd that cheers while somebody runs is round the one who does. */
export function crowdBack(draft: Draft): void {
  const crowd = draft.characters.filter(({ words, count, kind }) => isPerson(kind) && count > 1 && CROWD.test(words));
  const others = draft.characters.filter(({ group }) => !crowd.some((each) => each.group === group));
  const busy = draft.beats.some(({ actions }) =>
    actions.some((action) => isDoing(action) && action.who.some((id) => others.some((other) => other.id === id))),
  );
  if (busy) for (const character of crowd) character.aside ??= 'around';
}

const CROWD = /^(?:crowds?|audience|mob|spectators|fans|人群|观众)$/iu;

function isDoing({ action, deed }: ActionDraft): boolean {
  return deed !== undefined || (action !== 'stand' && action !== 'look');
}
