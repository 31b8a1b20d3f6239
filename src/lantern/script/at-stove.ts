import type { GroundName } from '../grounds/grounds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { Draft } from './draft.ts';

const UNICED: Partial<Readonly<Record<Kind, Kind>>> = {
  cake: 'sponge-cake',
  'plain-cake': 'sponge-cake',
  'chocolate-cake': 'sponge-cake',
};
const OVENS: ReadonlySet<Kind> = new Set<Kind>(['oven', 'microwave']);

/**
 * Bread rises in the oven, a kettle whistles on the stove: one looks from close by into the oven, where what bakes is on its rack, or at
 * what stands on the hob, as long as nobody is there besides.
 */
export function lookAtStove(draft: Draft): void {
  if (draft.mentions.some(({ ground }) => ground !== undefined)) return;
  const tie = draft.relations.find(
    ({ object, relation }) => relation === 'on' && OVENS.has(characterOf(draft, object)?.kind ?? 'table'),
  );
  if (tie === undefined) return;
  const { object, how } = tie;
  const name: GroundName = how === 'within' ? 'oven-rack' : 'stove';
  const oven = characterOf(draft, object);
  // One whose colour is told is to be seen from outside.
  if (oven?.colour !== undefined || (name === 'stove' && oven?.kind !== 'oven')) return;
  const cooking = draft.relations
    .filter((each) => each.object === object && each.relation === 'on')
    .map(({ subject }) => subject);
  const among = new Set([
    object,
    ...cooking,
    ...draft.relations.filter((each) => cooking.includes(each.object)).map(({ subject }) => subject),
  ]);
  // Where somebody stands before it, it is one of the things of a kitchen.
  if (draft.characters.some(({ id }) => !among.has(id))) return;
  forget(draft, [object]);
  draft.mentions.push({ beat: 0, part: {}, ground: { name }, strength: 2, sudden: false });
  for (const subject of cooking) draft.relations.push({ subject, relation: 'on', object: 'ground' });
  // What is still to be baked has no cream and no candles.
  for (const each of draft.characters)
    if (name === 'oven-rack' && cooking.includes(each.id)) each.kind = UNICED[each.kind] ?? each.kind;
}
