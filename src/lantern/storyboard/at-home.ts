import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import { roomSpots } from '../sets/inside/room-spots.ts';
import type { FixtureName } from '../fixtures/fixture.ts';
import type { Act } from './acts.ts';
import type { Slot } from './slot.ts';

/** How many find room on a sofa. */
const SOFA_SEATS = 3;
const SEAT_METRES = 0.62;
/** Of its width what animals may take, metres. */
const SOFA_METRES = 2.5;
/** Room between those who lie before a fire, metres. */
const HEARTH_GAP_METRES = 0.25;

/** Who is in a room and where, when all are at rest there. */
export interface AtHome {
  readonly slots: readonly Slot[];
  readonly acts: ReadonlyMap<string, readonly Act[]>;
}

/**
 * In a room people who sit or read take the sofa, and animals that rest lie before the fire. Where anybody moves, stands
 * or has a side of the frame, all stay where they are.
 */
export function atHome(
  slots: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
  seed: number,
  named?: FixtureName,
): AtHome {
  const spots = roomSpots(seed);
  const people = slots.filter(({ member }) => familyOf(member.kind) === 'person');
  const animals = slots.filter(({ member }) => familyOf(member.kind) === 'animal');
  const free = slots.every(({ bound, carrier, x }) => !bound && carrier === undefined && Number.isFinite(x));
  if (!free || people.length + animals.length < slots.length) return { slots, acts };
  if (
    animals.length === 0 &&
    people.length <= SOFA_SEATS &&
    people.every((slot) => mayTakeSeat(slot, acts, named === 'sofa'))
  ) {
    return {
      slots: slots.map((slot, index) => ({
        ...slot,
        x: spots.sofa.x + (index - (slots.length - 1) / 2) * SEAT_METRES,
        y: spots.sofa.seat,
        z: spots.sofa.z - 0.12 - 0.01 * index,
        atHome: true as const,
      })),
      acts: new Map([...acts].map(([id, all]) => [id, all.map((act) => seated(act, named === 'sofa'))] as const)),
    };
  }
  if (people.length === 0 && animals.every(({ character }) => isResting(acts.get(character) ?? []))) {
    const wide = slots.map(({ halfWidth }) => 2 * halfWidth + HEARTH_GAP_METRES);
    const whole = wide.reduce((sum, each) => sum + each, 0);
    const onSofa = named === 'sofa' && whole < SOFA_METRES;
    const spot = onSofa ? { ...spots.sofa, y: spots.sofa.seat, z: spots.sofa.z - 0.12 } : { ...spots.hearth, y: 0 };
    let at = spot.x - whole / 2;
    return {
      slots: slots.map((slot, index) => {
        const own = wide[index] ?? 1;
        at += own;
        return { ...slot, x: at - own / 2, y: spot.y, z: spot.z - 0.01 * index, atHome: true as const };
      }),
      acts,
    };
  }
  return { slots, acts };
}

/** The bench of a car, metres: its cushion's height and depth in the place, and room for each. */
const BENCH = { seat: 0.42, z: 1.55, apart: 0.92 } as const;

/** In a car all sit on the bench, side by side, and do there what they do. */
export function inCar({ slots, acts }: AtHome): AtHome {
  const free = slots.every(({ bound, carrier }) => !bound && carrier === undefined);
  if (!free || slots.length > SOFA_SEATS) return { slots, acts };
  return {
    slots: slots.map((slot, index) => ({
      ...slot,
      x: (index - (slots.length - 1) / 2) * BENCH.apart + (slots.length === 1 ? -BENCH.apart / 2 : 0),
      // Who does not sit down is seen to the waist over the cushion.
      y: (acts.get(slot.character) ?? []).some(sitsInCar) ? BENCH.seat : -0.3,
      z: BENCH.z - 0.01 * index,
      atHome: true as const,
    })),
    acts: new Map(
      [...acts].map(([id, all]) => [
        id,
        all.map((act) => (sitsInCar(act) ? { ...act, action: 'sit' as const, lasted: (act.lasted ?? 0) + 10 } : act)),
      ]),
    ),
  };
}

function sitsInCar({ action, deed }: Act): boolean {
  return deed === undefined && ['look', 'stand', 'drive', 'sit', 'speak', 'smile'].includes(action);
}

/** Whether one is at rest; `told`: the prompt puts them on the sofa, and what hands do is done there. */
function mayTakeSeat({ character, member }: Slot, acts: ReadonlyMap<string, readonly Act[]>, told: boolean): boolean {
  const own = acts.get(character) ?? [];
  const reads = member.props.some(({ name }) => name === 'book');
  const still = own.every(
    ({ action, begins, deed }) =>
      begins !== true &&
      (['sit', 'look', 'smile', 'speak'].includes(action) || (told && action === 'stand')) &&
      (deed === undefined || DEEDS[deed].play.around === undefined || (told && isSeated(deed))),
  );
  return still && own.length > 0 && (told || reads || own.some(({ action }) => action === 'sit'));
}

/** Done by the hands on a seat with nothing else round it. */
function isSeated(deed: Deed): boolean {
  const { stance, around = [] } = DEEDS[deed].play;
  return (
    ['stand', 'as-is', 'seat'].includes(stance) && around.every(({ thing }) => thing === 'chair' || thing === 'stool')
  );
}

function isResting(own: readonly Act[]): boolean {
  return own.length > 0 && own.every(({ action, begins }) => begins !== true && (action === 'lie' || action === 'sit'));
}

/** One who reads on a sofa sits there, and has for a while. */
function seated(act: Act, told: boolean): Act {
  if (told && act.action === 'stand') return { ...act, action: 'sit', lasted: (act.lasted ?? 0) + 10 };
  return act.action === 'look' ? { ...act, action: 'sit', lasted: (act.lasted ?? 0) + 10 } : act;
}
