import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { createRandom } from '../../base/random.ts';
import { withGiversBeside } from './givers-beside.ts';
import { groundCard } from '../grounds/grounds.ts';
import { asItBegins, passedOn } from './custody.ts';
import { familyOf, isVehicle } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Character, Relation, Screenplay, Setting } from '../script/screenplay.ts';
import type { Brief } from '../brief.ts';
import { approaching } from './approaching.ts';
import { atHome, inCar } from './at-home.ts';
import type { AtHome } from './at-home.ts';
import { GOES } from './acts.ts';
import type { Act, Course } from './acts.ts';
import { actsWithin } from './acts-within.ts';
import type { Casting } from './cast-members.ts';
import { backgroundOf } from './background.ts';
import { cardsStand } from './cards-stand.ts';
import { withChairs } from './chairs.ts';
import { depthOf, isConvoy, paceAt } from './convoy.ts';
import { stageInDepth } from './depth-staging.ts';
import { doings } from './doings.ts';
import { chaseOf, trackOf } from './paths.ts';
import type { PathRequest } from './path-keys.ts';
import type { ShotPlan } from './take.ts';
import { chasesOf, moves, youngBehind } from './who-leads.ts';
import { atShore } from './at-shore.ts';
import { offPerches } from './leave-perch.ts';
import { withRunUps } from './running-leaps.ts';
import { ridden } from './riding.ts';
import { placeSlots } from './slots.ts';
import { spreadAt } from './spread.ts';
import { isMeasured } from './slot.ts';
import type { Slot, SlotRequest } from './slot.ts';
import { FRAME_RATE } from './storyboard.ts';
import { withOwnColours } from './own-colours.ts';
import { lifted, supportOf } from './grounding.ts';
import { intoRoom } from './in-room.ts';
import { isInWall } from '../deeds/in-wall.ts';
import { FIXTURES } from '../fixtures/fixture.ts';
import type { FixtureName } from '../fixtures/fixture.ts';
import { layOut } from './still-life.ts';
import type { Laid } from './still-life.ts';
import type { ActorTrack, FrameSize, RoomTable, Seat, Support } from './storyboard.ts';

/** Who is where in a shot, and what the camera must know about it. */
export interface Blocking {
  readonly tracks: readonly ActorTrack[];
  readonly slots: readonly Slot[];
  /** All move together across: the camera goes along with this member. */
  readonly follow?: string;
  /** The followed one comes toward us or goes away all the time. */
  readonly depth?: 'toward' | 'away';
  /** 1 when the film moves to the right, -1 to the left. */
  readonly direction: 1 | -1;
  /** What they stand on or before. */
  readonly support?: Support;
  /** What of the room's own somebody is at. */
  readonly fixture?: FixtureName;
  /** Where those sit who attend to it. */
  readonly seats?: readonly Seat[];
  /** The table at which all of them sit. */
  readonly table?: RoomTable;
  /** How high the lens is, metres, where the depth of the stage asks for it. */
  readonly eye?: number;
  /** Half of the width of the stage that must be seen when the camera stays, metres. */
  readonly halfStage: number;
}

/** How far away one goes from a camera that stays, and from one that goes along: as far as the place is walkable. */
const FAR_Z = 4;

/** Places and moves everyone of a shot. */
export function blockShot(
  plan: ShotPlan,
  told: Screenplay,
  casting: Casting,
  course: Course,
  { seed, frame }: Pick<Brief, 'seed' | 'frame'>,
  drawn: ReadonlySet<string>,
  tight = false,
): Blocking {
  const [start, seconds, speed] = [plan.startFrame / FRAME_RATE, plan.frameCount / FRAME_RATE, speedOf(plan)];
  const begun = asItBegins(told, course, start);
  const present = begun.characters.filter(({ id }) => drawn.has(id) && isPresent(id, course, begun, plan));
  const background = backgroundOf(present);
  const asked = actsWithin(course, start, start + seconds, background);
  const screenplay = withGiversBeside(begun, asked);
  const ids = present.map(({ id }) => id);
  const direction = directionOf(screenplay, ids, asked, { seed, course, start, seconds });
  const chases = chasesOf(ids, asked);
  const { laid, placed } = laidOut(present, screenplay, casting, plan, asked, {
    chases: [...chases, ...youngBehind(present, asked, chases)],
    direction,
    background,
    tight,
    ...doings(present, casting, asked),
  });
  const support = supportOf(placed, laid);
  const seated = withSeats(
    plan.setting,
    support === undefined && !screenplay.excluded.includes('couch'),
    { slots: placed, acts: asked },
    seed,
  );
  const staged = deepened(turning(seated, laid), support, screenplay, plan, { frame, direction });
  const { slots, acts, eye } = leaping(staged, support, screenplay, plan, { direction, speed });
  const units = slots.filter((slot) => slot.carrier === undefined);
  const leads = units.filter((slot) => slot.extra !== true);
  const convoy = isConvoy(leads, acts, direction);
  // Past one who stands before them the camera cannot go along with the others.
  const depth = leads.some(({ before }) => before === true) ? undefined : depthOf(leads.filter(isMeasured), acts);
  const halfStage = stageOf(leads.filter(isMeasured), acts, tight ? TIGHT_STAGE : 1);
  const request: Omit<PathRequest, 'slot' | 'acts' | 'turn'> = {
    seconds,
    direction,
    halfStage,
    tight,
    aspect: frame.width / frame.height,
    slots,
    speed,
    indoors: traitsOf(plan.setting.place).indoors === true,
    underwater: traitsOf(plan.setting.place).medium === 'water',
    farZ: depth === undefined ? FAR_Z : traitsOf(plan.setting.place).walkableMetres,
    ...(convoy ? { convoyPace: (act: Act) => Math.min(...leads.map((unit) => paceAt(unit, acts, act))) } : {}),
  };
  const tracks = withOwnColours(
    passedOn(layTracks(slots, request, acts, convoy ? [] : chases), told, course, { start, seconds, slots }),
  );
  const lead = (depth === undefined ? leads[0] : leads.find(isMeasured))?.member.id;
  const blocking = {
    tracks,
    slots: slots.filter((slot) => slot.inside !== true),
    direction,
    halfStage,
    ...(support === undefined ? {} : { support }),
    ...(eye === undefined ? {} : { eye }),
    ...((convoy || depth !== undefined) && lead !== undefined ? { follow: lead } : {}),
    ...(depth === undefined ? {} : { depth }),
  };
  const inRoom = intoRoom(blocking, { plan, seed, frame, acts });
  return { ...inRoom, tracks: cardsStand(inRoom.tracks, casting) };
}

/** Everyone in their places before they sit down or go anywhere. */
function laidOut(
  present: readonly Character[],
  { relations }: Screenplay,
  casting: Casting,
  { setting }: ShotPlan,
  acts: ReadonlyMap<string, readonly Act[]>,
  request: Omit<SlotRequest, 'present' | 'relations' | 'place' | 'parted' | 'oneRow'>,
): { readonly laid: Laid; readonly placed: readonly Slot[] } {
  const members = present.flatMap(({ id }) => (casting.get(id) ?? []).map((member) => ({ character: id, member })));
  // Who paints on a wall does not stand on top of it.
  const atWall = (id: string) =>
    members.some(({ character, member }) => {
      const deed = request.deeds.get(member.id);
      return character === id && deed !== undefined && isInWall(deed);
    });
  const ties = relations.filter(({ subject, object }) => object !== 'ground' || !atWall(subject));
  const laid = layOut(members, ties, setting, whoDo(acts, 'drop'), request.swimming, whoDo(acts, 'roll'));
  const row = placeSlots({ ...laid, place: setting.place, parted: relations.some(isOnSide), ...request });
  return { laid, placed: atShore(lifted(row, laid), request.deeds, setting.place) };
}

/** The characters that do, or suffer, an action. */
function whoDo(acts: ReadonlyMap<string, readonly Act[]>, action: Act['action']): ReadonlySet<string> {
  return new Set([...acts].filter(([, own]) => own.some((act) => act.action === action)).map(([id]) => id));
}

function speedOf({ camera }: ShotPlan): number {
  return camera.includes('slow-motion') ? 0.45 : 1;
}

/** Who leaps in the open does so in a run; who leaps from something leaves it. */
function leaping(
  staged: AtHome & { readonly eye?: number },
  support: Support | undefined,
  { relations }: Screenplay,
  { setting: { place } }: ShotPlan,
  way: { readonly direction: 1 | -1; readonly speed: number },
): AtHome & { readonly eye?: number } {
  const free = { ...staged, slots: offPerches(staged.slots, staged.acts) };
  return support === undefined ? { ...free, ...withRunUps(free, { relations, place, ...way }) } : free;
}

/** What is on a turntable turns with it all the time. */
function turning(all: AtHome, { ground, onGround }: Laid): AtHome {
  if (ground === undefined || groundCard(ground.name).turns !== true) return all;
  const acts = [...all.acts].map(([id, own]) =>
    onGround.has(id) ? ([id, own.map((act) => ({ ...act, action: 'turn' as const }))] as const) : ([id, own] as const),
  );
  return { ...all, acts: new Map(acts) };
}

/** Everyone in depth, where they stand on the ground, and what they do there. */
function deepened(
  seated: AtHome,
  support: Support | undefined,
  { relations }: Screenplay,
  { setting: { place }, framing }: ShotPlan,
  view: { readonly frame: FrameSize; readonly direction: 1 | -1 },
): AtHome & { readonly eye?: number } {
  if (support !== undefined) return seated;
  const stage = stageInDepth({ ...seated, relations, place, framing, ...view });
  return { ...stage, acts: approaching(seated.acts, stage.slots) };
}

/** On a side of the frame, or of somebody. */
function isOnSide({ relation, object }: Relation): boolean {
  return object === 'frame' || relation === 'left-of' || relation === 'right-of';
}

/** Who sits has something to sit on: the sofa of a room, a chair under any other roof. */
function withSeats({ place, at }: Setting, sofa: boolean, all: AtHome, seed: number): AtHome {
  if (place === 'car-interior') return inCar(all);
  const rests = at === undefined || FIXTURES[at].stance === 'on';
  const home = place === 'room' && sofa && rests ? atHome(all.slots, all.acts, seed, at) : all;
  return traitsOf(place).indoors === true ? { ...home, acts: withChairs(home.slots, home.acts) } : home;
}

/** Everyone's way: first those who go their own, then those who chase one of them, then who is carried. */
function layTracks(
  slots: readonly Slot[],
  request: Omit<PathRequest, 'slot' | 'acts' | 'turn'>,
  acts: ReadonlyMap<string, readonly Act[]>,
  chases: readonly (readonly [string, string])[],
): readonly ActorTrack[] {
  const tracks = new Map<string, ActorTrack>();
  const units = slots.filter((slot) => slot.carrier === undefined);
  const chased = ({ character }: Slot) =>
    chases.find(([behind]) => behind === character && acts.get(behind)?.length === 1)?.[1];
  for (const slot of units.toSorted((a, b) => Number(chased(a) !== undefined) - Number(chased(b) !== undefined))) {
    const lead = tracks.get(units.find(({ character }) => character === chased(slot))?.member.id ?? '');
    const { convoyPace, ...free } = request;
    const together = slot.extra === true || convoyPace === undefined ? {} : { convoyPace };
    const own = { ...free, ...together, slot, acts: acts.get(slot.character) ?? [], turn: turnOf(slot, units, acts) };
    tracks.set(slot.member.id, lead === undefined ? trackOf(own) : chaseOf(own, lead));
  }
  for (const slot of slots) {
    const carrier = slot.carrier === undefined || slot.inside === true ? undefined : tracks.get(slot.carrier);
    if (carrier === undefined) continue;
    tracks.set(slot.member.id, ridden(slot, carrier, slots, acts.get(slot.character) ?? []));
  }
  return [...tracks.values()].map((track) => {
    const aboard = slots.filter((slot) => slot.inside === true && slot.carrier === track.member);
    return aboard.length === 0 ? track : { ...track, aboard: aboard.map(({ member }) => member.id) };
  });
}

/** How many of those before it in the row have the same goal. */
function turnOf(slot: Slot, units: readonly Slot[], acts: ReadonlyMap<string, readonly Act[]>): number {
  const goalOf = ({ character }: Slot) => acts.get(character)?.find(({ target }) => target !== undefined)?.target;
  const goal = goalOf(slot);
  return goal === undefined ? 0 : units.slice(0, units.indexOf(slot)).filter((other) => goalOf(other) === goal).length;
}

/** Nobody is there before the beat that names it, nor after it left. */
function isPresent(id: string, course: Course, screenplay: Screenplay, plan: ShotPlan): boolean {
  if (plan.cast?.has(id) === false) return false;
  const start = plan.startFrame / FRAME_RATE;
  const end = start + plan.frameCount / FRAME_RATE;
  const beats = screenplay.beats.flatMap(({ actions }, index) =>
    actions.some(({ who, target }) => who.includes(id) || target === id) ? [index] : [],
  );
  const first = course.spans[beats[0] ?? 0]?.start ?? 0;
  const left = course.acts.get(id)?.find(({ crossing }) => crossing === 'leaves');
  const back =
    left === undefined
      ? undefined
      : course.acts.get(id)?.find((act) => act.start > left.end && act.action !== 'stand' && act.crossing === 'enters');
  return first < end - 0.05 && (left === undefined || back !== undefined || left.end > start + 0.05);
}

/** When a shot is in the course of its film. */
interface Within {
  readonly seed: number;
  readonly course: Course;
  readonly start: number;
  readonly seconds: number;
}

/**
 * The way the film runs: as the prompt says, also of the same ones in another shot, since nobody turns round in a cut; toward a side of the
 * frame that is free; else by the seed.
 */
function directionOf(
  screenplay: Screenplay,
  present: readonly string[],
  acts: ReadonlyMap<string, readonly Act[]>,
  { seed, course, start, seconds }: Within,
): 1 | -1 {
  const ways = (those: readonly Act[]) =>
    those.filter(({ direction, action }) => (direction === 'left' || direction === 'right') && action !== 'turn');
  const all = present.flatMap((id) => course.acts.get(id) ?? []);
  const named =
    ways(present.flatMap((id) => acts.get(id) ?? []))[0] ??
    ways(all.filter((act) => act.start < start)).at(-1) ??
    ways(all.filter((act) => act.start >= start + seconds))[0];
  if (named !== undefined) return named.direction === 'left' ? -1 : 1;
  const side = screenplay.relations.find(
    ({ subject, object }) => object === 'frame' && present.includes(subject),
  )?.relation;
  if (side !== undefined && present.length === 1) return side === 'left-of' ? 1 : -1;
  const own = acts.get(present[0] ?? '') ?? [];
  // Who goes somewhere keeps the way of the film.
  const stays = course.acts.get(present[0] ?? '')?.every(({ action }) => !GOES.has(action)) === true;
  if (present.length === 1 && stays && own.some(({ deed }) => deed !== undefined && isByTool(deed))) return 1;
  return createRandom(seed).fork('direction').chance(0.65) ? 1 : -1;
}

/** Told by what the right hand, which is the nearer one of who looks to the right, holds. */
function isByTool(deed: Deed): boolean {
  const { view = 'three-quarter', play } = DEEDS[deed];
  return view === 'three-quarter' && play.held?.some(({ in: hand }) => hand !== 'left') === true;
}

/** Half of what must be seen: the row, and room to move for those who do. */
function stageOf(units: readonly Slot[], acts: ReadonlyMap<string, readonly Act[]>, share: number): number {
  const row = Math.max(0.5, ...units.map((unit) => Math.abs(unit.x) / spreadAt(unit.z) + unit.halfWidth));
  const room = Math.max(0, ...units.map((unit) => (moves(acts.get(unit.character) ?? []) ? roomOf(unit) : 0)));
  return row + share * room;
}

/** How much of their room to move is left to those who share a narrow frame. */
const TIGHT_STAGE = 0.45;

function roomOf(unit: Slot): number {
  const family = familyOf(unit.member.kind);
  if (isVehicle(unit.member.kind)) return 2.5;
  return family === 'animal' ? 0.5 + 0.8 * unit.member.heightMetres + unit.halfWidth : 1.6;
}
