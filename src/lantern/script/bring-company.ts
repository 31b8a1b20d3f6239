import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { isAlive, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, CharacterDraft, Draft } from './draft.ts';

/** Who does alone what takes two gets somebody for it: a stranger to shake hands with, a dog to groom. */
export function bringCompany(draft: Draft, action: ActionDraft): void {
  const { deed, who, target } = action;
  const brings = deed === undefined ? undefined : DEEDS[deed].brings;
  const [doer] = who.map((id) => characterOf(draft, id));
  if (
    brings === undefined ||
    draft.alone === true ||
    doer === undefined ||
    !isPerson(doer.kind) ||
    target !== undefined
  )
    return;
  const alone = who.length === 1 && doer.count === 1;
  const kind = brings === 'person' ? otherSex(doer.kind) : brings === 'child' ? 'boy' : brings;
  // Who fights a dragon has somebody to fight.
  const foe =
    deed !== undefined && FIGHTS.has(deed) && draft.characters.some((each) => each !== doer && isAlive(each.kind));
  if (foe) return;
  const others = draft.characters.some(
    (each) => each !== doer && each.aside === undefined && (isPerson(kind) ? isPerson(each.kind) : each.kind === kind),
  );
  if (!alone || others || draft.excluded.includes(kind)) return;
  // Two of whom nothing is told are told apart: a woman and a man.
  delete doer.neutral;
  const other = bringIn(draft, kind, doer.beat);
  const { apart, partner } = deed === undefined ? {} : DEEDS[deed];
  // Both play chess.
  if (apart === undefined && partner === undefined) action.who = [...who, other];
  else action.target = other;
}

const FIGHTS: ReadonlySet<Deed> = new Set<Deed>([
  'fight',
  'sword-fight',
  'tackle',
  'wrestle',
  'arm-wrestle',
  'judo-throw',
  'boxing-match',
]);

/** Adds a character that no word names, and returns its id. */
export function bringIn(
  draft: Draft,
  kind: Kind,
  beat = 0,
  more: Partial<Pick<CharacterDraft, 'count' | 'aside'>> = {},
): string {
  const id = `c${1 + Math.max(0, ...draft.characters.map((each) => Number(each.id.slice(1))))}`;
  const nothing = { garments: [], props: [], words: '' };
  draft.characters.push({ id, kind, count: 1, group: `s${id}`, beat, sentenceStart: 0, ...nothing, ...more });
  return id;
}

/** Two of whom one is told are told apart. */
function otherSex(kind: Kind): Kind {
  return kind === 'woman' ? 'man' : kind === 'man' ? 'woman' : kind === 'girl' ? 'boy' : 'girl';
}
