import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { ActionDraft, Draft } from './draft.ts';
import type { BeatAction } from './screenplay.ts';

/** Whether the next one named is what somebody leaps or flies off: "jumps down from the windowsill", 从桌子上跳下来. */
export function leaves({ preposition, verb }: Draft): boolean {
  const said = preposition === 'from' || (preposition === undefined && /\boff$/u.test(verb?.said ?? ''));
  return said && (verb?.action === 'jump' || verb?.action === 'fly' || verb?.action === 'drop');
}

/** Down from what it is on, or up onto it, by the words round the verb; undefined for a leap on the spot. */
export function leapWay(draft: Draft, { action, said = '', sentenceStart = 0, who }: ActionDraft): BeatAction['leaps'] {
  const stands = draft.relations.some(({ subject, relation }) => relation === 'on' && who.includes(subject));
  if (action !== 'jump' || !stands) return undefined;
  const at = Math.max(sentenceStart, draft.prompt.indexOf(said, sentenceStart));
  const before = /[^.,;。，；]*$/u.exec(draft.prompt.slice(sentenceStart, at))?.[0] ?? '';
  const [after = ''] = /^[^.,;。，；]*/u.exec(draft.prompt.slice(at)) ?? [];
  if (UP.test(after)) return 'up';
  return DOWN.test(after) || /从/u.test(before) ? 'down' : undefined;
}

const UP = /\bonto\b|\bup on\b|[跳跃蹦]到|[跳跃蹦]上/u;
const DOWN = /\b(?:down|off|from)\b|[跳跃蹦]下/u;

/** "Jumps onto the table", which has no inside: up on it, once it has left what it was on. */
export function leapsOnto({ preposition, verb }: Draft, kind: Kind): boolean {
  const open = familyOf(kind) === 'thing' && cardOf(kind).inside === undefined;
  return (preposition === 'into' || preposition === 'on') && verb?.action === 'jump' && open;
}

/** Whether the words put somebody on the one named: on a horse, from a rock that it watches or leaps from, onto a table. */
export function getsOn(draft: Draft, kind: Kind, small: boolean): boolean {
  const { preposition, verb } = draft;
  const family = familyOf(kind);
  if (preposition === 'on' && family !== 'person' && family !== 'bird') return true;
  if (family !== 'thing') return false;
  const climbs = preposition === 'through' && small && cardOf(kind).seat !== undefined;
  // A lizard watches from a rock: it is on it.
  const fromThere = preposition === 'from' && verb?.action === 'look' && small;
  return climbs || fromThere || leaves(draft) || leapsOnto(draft, kind);
}
