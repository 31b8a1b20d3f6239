import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { thingsOf } from '../deeds/things-of.ts';
import { MUSIC } from '../deeds/music.ts';
import { SINGING } from '../deeds/singing.ts';
import { TRADES } from '../trades/trades.ts';
import { characterOf, forget } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** Each of several who work or perform and are of one trade does what that trade does: a painter who works paints. */
export function doOwnActs(draft: Draft): void {
  for (const action of draft.beats.flatMap(({ actions }) => actions)) {
    const own = new Set(action.who.map((id) => ownAct(draft, action, id)));
    const [deed] = own;
    if (own.size !== 1 || deed === undefined) continue;
    Object.assign(action, { deed, action: DEEDS[deed].base });
    bringNoOther(draft, deed, action);
  }
}

/** The easel that a painter works at is the one that comes with the painting. */
function bringNoOther(draft: Draft, deed: Deed, action: ActionDraft): void {
  const kind = characterOf(draft, action.target)?.kind;
  if (action.target !== undefined && thingsOf(deed).some((thing) => thing === kind)) forget(draft, [action.target]);
}

/** What one does who is only said to work, play or perform: each of a band the own instrument, a dancer the own dance. */
export function ownAct(draft: Draft, { action, deed, said = '' }: ActionDraft, id: string): Deed | undefined {
  const trade = characterOf(draft, id)?.trade;
  const own = trade === undefined ? undefined : TRADES[trade].deed;
  if (own === undefined) return undefined;
  // A cellist draws the bow across the strings: those of a cello.
  if (deed !== undefined) return (BOWED.has(deed) || deed === 'archery') && BOWED.has(own) ? own : undefined;
  const spins = action === 'turn' && own === 'ballet';
  // A rower glides along a river.
  const glides = GLIDES.test(said) && DEEDS[own].base === 'run';
  return spins || glides || PERFORMS.test(said) || (action === 'jump' && (own in MUSIC || own in SINGING))
    ? own
    : undefined;
}

/** What is played with a bow; a bow on strings alone does not tell which it is. */
const BOWED: ReadonlySet<Deed> = new Set<Deed>(['violin', 'cello', 'double-bass']);

const GLIDES = /^(?:glid|skim|cruis|drift|滑行)/u;
const PERFORMS =
  /^(?:works?\b|working|perform|practi[cs]|rehears|表演|演出|演奏|献艺|奏乐|弹奏|合奏|拉琴|吹奏|挥拍|挥杆|击球|工作|干活|忙)/u;
