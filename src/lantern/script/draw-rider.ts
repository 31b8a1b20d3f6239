import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, BeatDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** 爸爸拉着坐在雪橇上的女儿: whoever rides what another one draws is drawn on it, and does not ride off. */
export function drawRider(draft: Draft, beat: BeatDraft, action: ActionDraft): void {
  const drawn = action.deed === undefined ? undefined : (DEEDS[action.deed].withRider as Deed | undefined);
  if (drawn === undefined || action.who.length !== 1) return;
  const rides = beat.actions.find(
    ({ who, deed }) =>
      deed !== undefined &&
      RIDDEN.has(deed) &&
      who.length === 1 &&
      who[0] !== action.who[0] &&
      isPersonId(draft, who[0]),
  );
  const rider = rides?.who[0];
  if (rider === undefined || characterOf(draft, rider)?.count !== 1) return;
  Object.assign(action, { deed: drawn, action: DEEDS[drawn].base, target: rider });
  delete action.pieces;
}

/** What one sits on while another one draws it. */
const RIDDEN: ReadonlySet<Deed> = new Set<Deed>(['sledge']);
