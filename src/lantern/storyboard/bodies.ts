import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Action, CarriedProp } from '../script/screenplay.ts';

/** Metres per second of an action at its natural pace; 0 for what is done on the spot. */
export function paceOf(kind: Kind, action: Action): number {
  return cardOf(kind).pace[action] ?? 0;
}

/** How wide a member is on the picture, metres: long from the side, narrow from the front. */
export function widthOf(kind: Kind, heightMetres: number, fromSide: boolean): number {
  const { lengthMetres, breadthMetres, heightMetres: usual } = cardOf(kind).size;
  return (fromSide ? lengthMetres : breadthMetres) * (heightMetres / usual);
}

/** How high and how wide a member is while it does something, as shares of its full height and usual half width. */
export function postureOf(kind: Kind, action: Action, y: number): { readonly height: number; readonly width: number } {
  const person = familyOf(kind) === 'person';
  if (action === 'lie') return person ? { height: 0.3, width: 1.6 } : { height: 0.65, width: 1 };
  if (action === 'sit' && person) return y < 0.2 ? { height: 0.58, width: 1.2 } : { height: 0.56, width: 1 };
  if (action === 'jump') return { height: person ? 1.18 : 1.35, width: 1 };
  return { height: 1, width: 1 };
}

/** How far beyond the middle of its body an animal's head is, seen from the side, metres. */
export function headAsideOf(kind: Kind, heightMetres: number): number {
  return widthOf(kind, heightMetres, true) * (familyOf(kind) === 'animal' ? 0.32 : 0);
}

/** How far what it carries rises above a head, metres. */
export function reachAbove(props: readonly CarriedProp[]): number {
  return Math.max(0, ...props.map(({ name }) => (name === 'balloon' ? 0.55 : name === 'umbrella' ? 0.3 : 0)));
}

/** What a member rides or stands on: how high its seat or top is, as a share of its height. */
export function seatOf(kind: Kind): number {
  return cardOf(kind).seat ?? 1;
}
