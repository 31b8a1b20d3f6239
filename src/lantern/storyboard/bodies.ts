import { familyOf } from '../script/kinds.ts';
import type { Action, CarriedProp, Kind } from '../script/screenplay.ts';

/** The size and pace of a kind. */
export interface Body {
  /** Full height (ear tips, mast top) in metres. */
  readonly heightMetres: number;
  /** Length from nose to tail, bow to stern; of people, shoulder width with arms. */
  readonly lengthMetres: number;
  /** Width seen from the front. */
  readonly breadthMetres: number;
  /** Natural pace in metres per second of what covers ground; anything else is done on the spot. */
  readonly pace: Partial<Record<Action, number>>;
}

const ADULT_PACE = { walk: 1.35, run: 3.2, swim: 0.8 };
const CHILD_PACE = { walk: 1.1, run: 2.6, swim: 0.6 };

export const BODIES: Readonly<Record<Kind, Body>> = {
  woman: { heightMetres: 1.66, lengthMetres: 0.6, breadthMetres: 0.6, pace: ADULT_PACE },
  man: { heightMetres: 1.78, lengthMetres: 0.66, breadthMetres: 0.66, pace: ADULT_PACE },
  girl: { heightMetres: 1.25, lengthMetres: 0.5, breadthMetres: 0.5, pace: CHILD_PACE },
  boy: { heightMetres: 1.25, lengthMetres: 0.5, breadthMetres: 0.5, pace: CHILD_PACE },
  fox: { heightMetres: 0.65, lengthMetres: 1.1, breadthMetres: 0.4, pace: { walk: 1.75, run: 5, swim: 0.8 } },
  dog: { heightMetres: 0.6, lengthMetres: 1, breadthMetres: 0.4, pace: { walk: 1.4, run: 4.5, swim: 0.9 } },
  cat: { heightMetres: 0.3, lengthMetres: 0.7, breadthMetres: 0.25, pace: { walk: 1, run: 4 } },
  horse: { heightMetres: 1.75, lengthMetres: 2.4, breadthMetres: 0.8, pace: { walk: 1.7, run: 8 } },
  deer: { heightMetres: 1.5, lengthMetres: 1.8, breadthMetres: 0.7, pace: { walk: 1.4, run: 7 } },
  bird: { heightMetres: 0.25, lengthMetres: 0.7, breadthMetres: 0.7, pace: { walk: 0.3, fly: 4.5 } },
  car: { heightMetres: 1.45, lengthMetres: 4.3, breadthMetres: 1.8, pace: { drive: 9 } },
  boat: { heightMetres: 2.4, lengthMetres: 4.5, breadthMetres: 1.8, pace: { sail: 2.4 } },
};

/** Metres per second of an action at its natural pace; 0 for what is done on the spot. */
export function paceOf(kind: Kind, action: Action): number {
  return BODIES[kind].pace[action] ?? 0;
}

/** How wide a member is on the picture, metres: long from the side, narrow from the front. */
export function widthOf(kind: Kind, heightMetres: number, fromSide: boolean): number {
  const { lengthMetres, breadthMetres, heightMetres: usual } = BODIES[kind];
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
  if (kind === 'horse' || kind === 'deer') return 0.74;
  return familyOf(kind) === 'boat' ? 0.26 : 1;
}
