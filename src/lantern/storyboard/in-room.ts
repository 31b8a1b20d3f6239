import { DEEDS } from '../deeds/deeds.ts';
import type { Stance } from '../deeds/deed-card.ts';
import { FIXTURES, MEASURE_METRES, WORK_METRES } from '../fixtures/fixture.ts';
import type { FixtureName, FixtureSpot, FixtureStance, RoomPlan } from '../fixtures/fixture.ts';
import { fixtureIn, roomPlanOf } from '../fixtures/room-plans.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import type { Blocking } from './blocking.ts';
import { inItsStone, oneTable } from './one-table.ts';
import { four } from './path-keys.ts';
import type { ShotPlan } from './take.ts';
import { SEATS_MAX, seatsOf } from './room-seats.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, FrameSize, Seat } from './storyboard.ts';

/** What a room is entered with. */
export interface RoomRequest {
  readonly plan: Pick<ShotPlan, 'setting' | 'text'>;
  readonly seed: number;
  readonly frame: FrameSize;
  /** In seconds of the shot, by character. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
}

/** What of the room's own somebody is at. */
interface Use {
  readonly name: FixtureName;
  readonly spot: FixtureSpot;
  readonly stance: FixtureStance;
  /** The members who are at it, in the order of the row. */
  readonly users: readonly Slot[];
  /** One does something to the other: they stay as near as that takes. */
  readonly together?: boolean;
}

/** How far beside what is before them the middle of a body is, metres for one of the measured height. */
const ASIDE = { before: 0.5, beside: 0.72, on: 0, round: 0, apart: 0.66 } as const;
/** How much nearer to us those are who are with somebody at a fixture, metres. */
const COMPANY_NEARER = { before: 1.1, beside: 0.3, behind: 1.45, on: 0.9, round: 0.9 } as const;
const ON_FEET: ReadonlySet<Stance> = new Set<Stance>(['stand', 'wide', 'as-is']);

/**
 * Takes everyone of a shot into the room that it is in: who works at what the room has stands there, the others with
 * them; where nobody needs anything of it, they stand well inside, with its furniture and its wall behind them.
 */
export function intoRoom(blocking: Blocking, request: RoomRequest): Blocking {
  const plan = roomPlanOf(request.plan.setting.place);
  if (blocking.support !== undefined || blocking.depth !== undefined) return blocking;
  if (plan === undefined) return atOneTable(blocking, request, 0) ?? blocking;
  if (blocking.slots.some(({ atHome, beyond }) => atHome === true || beyond !== undefined)) return blocking;
  if ([...request.acts.values()].flat().some(goesDeep)) return blocking;
  const use = useIn(blocking.slots, request);
  if (use !== undefined) return withUse(blocking, request, plan, use);
  const shared = atOneTable(blocking, request, plan.stageZ);
  if (shared !== undefined) return shared;
  const aside = towardWindow(request);
  return (
    audience(blocking, request, plan) ?? moved(blocking, ({ x, y, z }) => ({ x: x + aside, y, z: z + plan.stageZ }))
  );
}

/** So near to the middle of the picture the middle of a window is, metres, for a part of it to be seen: in a frame that is wide, and in one that is not. */
const WINDOW_WITHIN_METRES = { wide: 3.2, narrow: 2.3 } as const;

/** Farther to the side than this, metres, what the room is known by would be lost. */
const ASIDE_MAX_METRES = 2.6;

/** How far to the side everyone stands, metres, for the window to be seen that tells the hour and the weather; 0 where the prompt tells neither. */
function towardWindow({ plan: { setting }, seed, frame }: RoomRequest): number {
  const window = fixtureIn(setting.place, 'window', seed);
  const isTold = setting.weather !== 'clear' || setting.hour !== 'day';
  if (window === undefined || !isTold) return 0;
  const within = WINDOW_WITHIN_METRES[isUpright(frame) ? 'narrow' : 'wide'];
  return Math.sign(window.x) * Math.min(ASIDE_MAX_METRES, Math.max(0, Math.abs(window.x) - within));
}

/** All who sit at tables at one, its middle so many metres into the place; undefined where they do not. */
function atOneTable(blocking: Blocking, { plan, frame, acts }: RoomRequest, z: number): Blocking | undefined {
  const shared = oneTable(blocking.slots, acts, z, isUpright(frame));
  if (shared === undefined) return undefined;
  const { places, table } = shared;
  return {
    ...moved(blocking, (from, slot) => ({ ...from, z: from.z + z, ...places.get(slot.member.id) })),
    table: inItsStone(table, plan.text),
  };
}

function withUse(blocking: Blocking, { frame, acts }: RoomRequest, plan: RoomPlan, use: Use): Blocking {
  const upright = isUpright(frame);
  const row = plan.seats?.before === use.name ? attendants(blocking, acts, use.users) : [];
  const seats = seatsOf(row.length, use.spot, plan, sideOf(blocking, use.users[0]), upright);
  const seatOf = (slot: Slot) => seats[row.findIndex(({ member }) => member.id === slot.member.id)];
  return {
    ...atFixture(blocking, use, seatOf),
    fixture: use.name,
    ...(seats.length === 0 ? {} : { seats, ...(upright ? { eye: HIGH_METRES } : {}) }),
  };
}

/** Where all only look on or sit, they sit in the seats that the room has before what they attend to. */
function audience(
  blocking: Blocking,
  { plan: { setting }, seed, frame, acts }: RoomRequest,
  plan: RoomPlan,
): Blocking | undefined {
  const name = plan.seats?.before;
  const spot = name === undefined ? undefined : fixtureIn(setting.place, name, seed);
  const row = attendants(blocking, acts, []);
  // Whoever is in a cinema is there to look.
  const watches = setting.place === 'cinema';
  const sit = row.every(({ character }) =>
    (acts.get(character) ?? []).every(
      ({ action, deed }) => action === 'sit' || ((action === 'look' || watches) && deed === undefined),
    ),
  );
  if (spot === undefined || row.length === 0 || !sit) return undefined;
  const upright = isUpright(frame);
  const risen = plan.seats?.risenMetres ?? 0;
  const seats = seatsOf(row.length, spot, plan, 0, upright);
  const seated = moved(blocking, (from, slot) => {
    const seat = seats[row.findIndex(({ member }) => member.id === slot.member.id)];
    return seat === undefined ? from : seatedAt(seat, from.y, spot, risen);
  });
  return { ...seated, seats, eye: upright ? HIGH_METRES : OVER_HEADS_METRES };
}

/** On a chair, or on a seat of the room so high. */
function seatedAt(seat: Seat, y: number, spot: FixtureSpot, risen = 0): Place {
  const facing = seat.x < spot.x ? ('away-right' as const) : ('away-left' as const);
  return { ...seat, y: y + risen, action: 'sit', facing, ...(risen > 0 ? {} : { chair: true as const }) };
}

/** Who is there with one who teaches and does nothing that needs the feet sits and looks on. */
function attendants({ slots }: Blocking, acts: RoomRequest['acts'], users: readonly Slot[]): readonly Slot[] {
  const others = slots.filter((slot) => !users.includes(slot));
  const mayAll = others.every(
    (slot) =>
      isPerson(slot.member.kind) &&
      slot.carrier === undefined &&
      stays(acts, slot, true) &&
      (acts.get(slot.character) ?? []).every(
        ({ deed }) => deed === undefined || deed === 'sit-on-chair' || isFree(deed),
      ),
  );
  return mayAll && others.length <= SEATS_MAX ? others : [];
}

/** An upright frame looks over the rows from so high, metres: it has floor in it instead of ceiling. */
const HIGH_METRES = 2.3;
/** From behind those who sit the lens looks over their heads. */
const OVER_HEADS_METRES = 1.7;

/** There is little room across: in a square frame too. */
function isUpright({ width, height }: FrameSize): boolean {
  return height * 1.2 > width;
}

function goesDeep({ direction, crossing }: Act): boolean {
  return direction === 'toward' || direction === 'away' || crossing !== undefined;
}

/** The fixture that a deed is done at, else the one that the prompt names. */
function useIn(slots: readonly Slot[], { plan: { setting, text }, seed, acts }: RoomRequest): Use | undefined {
  const free = slots.filter(
    ({ member, carrier, extra, bound }) => isPerson(member.kind) && carrier === undefined && extra !== true && !bound,
  );
  const doing = (slot: Slot) => (acts.get(slot.character) ?? []).flatMap(({ deed }) => deed ?? []);
  for (const name of Object.keys(FIXTURES) as FixtureName[]) {
    const spot = fixtureIn(setting.place, name, seed);
    const users =
      spot === undefined
        ? []
        : free.filter(
            (slot) => mayWork(slot, name) && stays(acts, slot) && doing(slot).some((deed) => isServed(deed, name)),
          );
    const { stance } = FIXTURES[name];
    if (spot !== undefined && users.length > 0)
      return { name, spot, users, stance: stance === 'beside' ? 'before' : stance };
  }
  const isKeeper = ({ member }: Slot) => KEEPERS.has(member.trade ?? '');
  const name = setting.at ?? (free.some(isKeeper) ? 'counter' : undefined);
  const spot = name === undefined ? undefined : fixtureIn(setting.place, name, seed);
  const seated = name === 'window';
  const users = free.filter((slot) => stays(acts, slot, seated) && doing(slot).every((deed) => isFree(deed) || seated));
  if (name === undefined || spot === undefined || users.length === 0 || users.length > USERS_MAX) return undefined;
  const looks = users.some(({ character }) => (acts.get(character) ?? []).some(({ action }) => action === 'look'));
  const { stance } = FIXTURES[name];
  // What a keeper and a guest have in hand a counter before them would hide: both stand before it.
  if (stance === 'behind' && users.some(isKeeper) && !users.every(isKeeper)) return undefined;
  const together = users.length > 1 && users.some((slot) => doing(slot).some(isToAnother));
  return { name, spot, users, together, stance: stance === 'beside' && looks && OUT.test(text) ? 'before' : stance };
}

/** A braid, a hug: the hands have to reach. */
function isToAnother(deed: NonNullable<Act['deed']>): boolean {
  return DEEDS[deed].partner !== undefined || DEEDS[deed].touches !== undefined;
}

/** Who looks out of a window turns to it. */
const OUT = /\bout (?:of|through|the)\b|through the window|窗外/iu;
/** Whose place is behind the counter, where there is one. */
const KEEPERS: ReadonlySet<string> = new Set(['waiter', 'butcher', 'baker']);
/** More are a crowd, and stand in the room. */
const USERS_MAX = 2;

/** Behind a counter a child would be hidden to the chest, and a basin is as high as its shoulders: it has one of its own size. */
function mayWork({ member: { kind } }: Slot, name: FixtureName): boolean {
  const high = FIXTURES[name].stance === 'behind' || TALL_TOPS.has(name);
  return !high || (kind !== 'girl' && kind !== 'boy');
}

const TALL_TOPS: ReadonlySet<FixtureName> = new Set<FixtureName>(['sink', 'stove', 'basin']);

/** It needs nothing that stands on the floor. */
function isFree(deed: NonNullable<Act['deed']>): boolean {
  return ON_FEET.has(DEEDS[deed].play.stance) && DEEDS[deed].play.around === undefined;
}

function isServed(deed: NonNullable<Act['deed']>, name: FixtureName): boolean {
  const { around = [], stance } = DEEDS[deed].play;
  const serves: readonly string[] = FIXTURES[name].serves;
  return ON_FEET.has(stance) && around.some(({ thing }) => serves.includes(thing));
}

function stays(acts: RoomRequest['acts'], { character }: Slot, seated = false): boolean {
  return (acts.get(character) ?? []).every(
    ({ action }) => action !== 'walk' && action !== 'run' && (seated || action !== 'sit'),
  );
}

function atFixture(
  blocking: Blocking,
  { name, spot, stance, users, together = false }: Use,
  seatOf: (slot: Slot) => Seat | undefined,
): Blocking {
  const middle = users.reduce((sum, { x }) => sum + x, 0) / users.length;
  const side = sideOf(blocking, users[0]);
  return moved(blocking, ({ x, y, z }, slot) => {
    const index = users.findIndex(({ member }) => member.id === slot.member.id);
    const seat = seatOf(slot);
    if (seat !== undefined) return seatedAt(seat, y, spot);
    if (index < 0 || together) return { x: spot.x + x - middle, y, z: spot.z - nearerBy(slot, stance) + z };
    const scale = slot.member.heightMetres / MEASURE_METRES;
    if (stance === 'behind') {
      const along = (index - (users.length - 1) / 2) * ASIDE.apart;
      return {
        x: spot.x + along,
        y: Math.max(0, (spot.top ?? WORK_METRES) - WORK_METRES * scale),
        z: spot.z,
        at: name,
      };
    }
    // Two stand on its two sides, face to face.
    const own = index % 2 === 0 ? side : -side;
    const away = ASIDE[stance] * scale + Math.floor(index / 2) * ASIDE.apart;
    const facing = stance === 'before' ? { facing: own > 0 ? ('away-right' as const) : ('away-left' as const) } : {};
    return { x: spot.x - own * away, y, z: spot.z, at: name, ...facing };
  });
}

/** Things stand beside who is at it, where they are as large as that one is. */
function nearerBy({ member }: Slot, stance: FixtureStance): number {
  return stance !== 'behind' && familyOf(member.kind) === 'thing' ? THING_NEARER : COMPANY_NEARER[stance];
}

const THING_NEARER = 0.3;

/** The side to which the first of them turns. */
function sideOf({ tracks }: Blocking, lead: Slot | undefined): 1 | -1 {
  const facing = tracks.find(({ member }) => member === lead?.member.id)?.keys[0]?.facing;
  return facing?.endsWith('left') === true ? -1 : 1;
}

type Place = Pick<ActorKey, 'x' | 'y' | 'z' | 'at' | 'hosts' | 'chair'> & Partial<Pick<ActorKey, 'facing' | 'action'>>;

/** Everyone at another place, with all the ways that they go. */
function moved(blocking: Blocking, to: (from: Place, slot: Slot) => Place): Blocking {
  const slotOf = (id: string) => blocking.slots.find(({ member }) => member.id === id);
  return {
    ...blocking,
    slots: blocking.slots.map((slot) => {
      const { x, y, z, at } = to(slot, slot);
      const own =
        at === undefined ? {} : { atHome: true as const, halfWidth: Math.min(slot.halfWidth, AT_WORK_HALF_METRES) };
      return { ...slot, x, y, z, ...own };
    }),
    tracks: blocking.tracks.map((track) => {
      const slot = slotOf(track.member);
      if (slot === undefined) return track;
      return {
        ...track,
        keys: track.keys.map((key) => {
          const { x, y, z, ...more } = to(key, slot);
          return { ...key, x: four(x), y: four(y), z: four(z), ...more };
        }),
      };
    }),
  };
}

/** Half of what must be seen of one at work, metres: the room has the rest. */
const AT_WORK_HALF_METRES = 0.48;
