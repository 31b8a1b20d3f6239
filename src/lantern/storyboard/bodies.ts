import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { ThingName } from '../deeds/things.ts';
import type { Stance } from '../deeds/deed-card.ts';
import { DEED_HEIGHTS, doesAsAnimal } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Action, CarriedProp } from '../script/screenplay.ts';

/** Metres per second of an action at its natural pace; 0 for what is done on the spot. */
export function paceOf(kind: Kind, action: Action): number {
  const { pace } = cardOf(kind);
  // Whoever walks can swim, only slower.
  const swims = action === 'swim' && familyOf(kind) === 'animal' ? (pace.walk ?? 0) * 0.6 : 0;
  return pace[action === 'drift' ? 'drive' : action] ?? swims;
}

/** How wide a member is on the picture, metres: long from the side, narrow from the front. */
export function widthOf(kind: Kind, heightMetres: number, fromSide: boolean): number {
  const { lengthMetres, breadthMetres, heightMetres: usual } = cardOf(kind).size;
  return (fromSide ? lengthMetres : breadthMetres) * (heightMetres / usual);
}

/** How high and how wide a member is while it does something, as shares of its full height and usual half width. */
export function postureOf(
  kind: Kind,
  action: Action,
  y: number,
  deed?: Deed,
  chair?: true,
): { readonly height: number; readonly width: number } {
  const person = familyOf(kind) === 'person';
  if (deed !== undefined && doesAsAnimal(kind, deed)) return { height: DEED_HEIGHTS[deed] ?? 1, width: 1 };
  const onChair = action === 'sit' && chair === true;
  const stance = onChair ? 'seat' : deed === undefined || action === 'sit' ? undefined : DEEDS[deed].play.stance;
  const held = stance === undefined ? undefined : STANCE_POSTURES[stance];
  const rise = deed === undefined ? 0 : riseAbove(deed);
  if (held !== undefined)
    return { ...held, height: Math.max(held.height + rise, deed === undefined ? 0 : overhead(deed)) };
  if (rise > 0) return { height: 1 + rise, width: 1 };
  if (action === 'lie') return person ? { height: 0.3, width: 1.6 } : { height: 0.65, width: 1 };
  if (action === 'sit' && person) return y < 0.2 ? { height: 0.58, width: 1.2 } : { height: 0.56, width: 1 };
  if (action === 'jump') return { height: person ? 1.18 : 1.35, width: 1 };
  return { height: 1, width: 1 };
}

/** How high and wide a body is in the stances that change it, with what it raises. */
const STANCE_POSTURES: Partial<Record<Stance, { readonly height: number; readonly width: number }>> = {
  seat: { height: 0.84, width: 1.1 },
  'cross-legged': { height: 0.58, width: 1.3 },
  floor: { height: 0.6, width: 1.5 },
  kneel: { height: 0.78, width: 1.1 },
  'half-kneel': { height: 0.8, width: 1.3 },
  squat: { height: 0.72, width: 1.3 },
  hang: { height: 1.25, width: 1 },
  climb: { height: 0.62, width: 1 },
  back: { height: 0.3, width: 1.6 },
  bed: { height: 0.6, width: 2 },
  prone: { height: 0.3, width: 1.7 },
  plank: { height: 0.5, width: 2 },
  crawl: { height: 0.62, width: 1.7 },
  swim: { height: 0.9, width: 1.7 },
  'swim-back': { height: 0.9, width: 1.7 },
  'under-water': { height: 0.66, width: 1.8 },
  pedal: { height: 1.02, width: 1.7 },
  stand: { height: 1.08, width: 1.1 },
  wide: { height: 1.1, width: 1.3 },
};

/** How far before the middle of its body a deed needs room for its things, metres; 0 for what is done close. */
export function roomBefore(deed: Deed): number {
  const { around = [], held = [] } = DEEDS[deed].play;
  return Math.max(
    0,
    ...held.map(({ thing }) => LONG[thing]?.room ?? 0),
    ...around.map(({ at, thing }) => (at[0] > 0.3 ? at[0] + (BROAD[thing] ?? 0.45) : (CARRIERS[thing] ?? 0))),
  );
}

/** What is held far from the body: metres of room before it, and heights of the body above it. */
const LONG: Partial<Record<ThingName, { readonly room: number; readonly rise: number }>> = {
  kite: { room: 2.5, rise: 1.45 },
  'fishing-rod': { room: 2.1, rise: 0.35 },
  flag: { room: 0.9, rise: 0.3 },
  barbell: { room: 0.9, rise: 0.16 },
  'archery-bow': { room: 0.9, rise: 0.1 },
  sword: { room: 0.9, rise: 0.3 },
  'golf-club': { room: 0.8, rise: 0.5 },
  'tennis-racket': { room: 0.7, rise: 0.2 },
  broom: { room: 0.8, rise: 0 },
  torch: { room: 0.4, rise: 0.25 },
  'bungee-cord': { room: 0.4, rise: 0.25 },
  'glider-canopy': { room: 1.4, rise: 1.35 },
  javelin: { room: 0.9, rise: 0.1 },
  'umbrella-open': { room: 0.6, rise: 0.35 },
};

/** What stands over one who lies or hangs over one who stands, heights of the body. */
const OVERHEAD: Partial<Record<ThingName, number>> = { 'sink-pipes': 0.78, 'screwed-bulb': 1.5 };

function overhead(deed: Deed): number {
  return Math.max(0, ...(DEEDS[deed].play.around ?? []).map(({ thing }) => OVERHEAD[thing] ?? 0));
}

/** Less than this is within what a stance is given, heights. */
const SWAY = 0.12;

function riseAbove(deed: Deed): number {
  const { held = [], keys } = DEEDS[deed].play;
  // Jumps, falls, and beds that one sits up on.
  const raised = keys.map(({ up = 0, hips = [0, 0, 0] }) => Math.max(0, up + hips[2] - SWAY));
  return Math.max(0, ...raised) + Math.max(0, ...held.map(({ thing }) => LONG[thing]?.rise ?? 0));
}

/** How far what stands there goes on past its place, metres, where that is far. */
const BROAD: Partial<Record<ThingName, number>> = {
  piano: 1.5,
  football: 1.5,
  'kicked-can': 1.5,
  'stalled-car': 2.6,
  'tow-boat': 2,
};
/** Half the length of what carries somebody, metres. */
const CARRIERS: Partial<Record<ThingName, number>> = {
  bicycle: 1,
  motorcycle: 1.1,
  surfboard: 1,
  ski: 1,
  'rowing-boat': 1.6,
  kayak: 2.3,
  'dragon-boat': 2.6,
  toboggan: 0.7,
  wheelchair: 0.6,
  bed: 1,
  swing: 1,
  treadmill: 1,
  'own-bed': 0.8,
  'low-bed': 1,
  'sailing-dinghy': 1.8,
};

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
