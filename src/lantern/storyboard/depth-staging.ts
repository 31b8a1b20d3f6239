import type { Deed } from '../deeds/deeds.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Relation, RelationName } from '../script/screenplay.ts';
import type { Act } from './acts.ts';
import { backedRoom } from './framing.ts';
import { extentOf } from './slot.ts';
import type { Slot } from './slot.ts';
import type { FrameSize, Framing } from './storyboard.ts';

/** What the depth of a stage is chosen for. */
export interface DepthRequest {
  readonly slots: readonly Slot[];
  /** What everyone does, by character. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
  readonly relations: readonly Relation[];
  readonly place: Place;
  readonly framing: Framing;
  readonly frame: FrameSize;
  readonly direction: 1 | -1;
}

/** Slots in depth, and how high the lens must be that sees them all, metres; absent where any will do. */
export interface DeepStage {
  readonly slots: readonly Slot[];
  readonly eye?: number;
}

/** Share of the frame's height that somebody takes who is seen with something huge; an upright frame has too little width for more. */
const BESIDE_HUGE = { wide: 0.36, other: 0.5 } as const;
/** The least share that anybody takes in a shot that is not wide; before the face of something huge a person may take less. */
const LEAST = { person: 0.4, before: 0.26, other: 0.12 } as const;
/** What is tiny comes so near that it takes this share. */
const TINY_SHOWN = 0.24;
/** Without a person the tallest that is no higher than this is the measure, metres. */
const MEASURE_METRES = 3.2;
/** As `framing.ts` has them: the lens, how high and wide a cast is at most, where its feet are. */
const LENS = { focal: 1.25, height: 0.64, width: 0.84, feet: 0.88 } as const;
/** The share of the frame's height above what is huge. */
const AIR = 0.05;
/** How far away something is set at most, metres: beyond, the land of most places has hills. */
const FAR_METRES = 42;
/** How near to the lens something tiny comes, as a share of the distance of the others. */
const NEAR_MIN = 0.05;
/** How many times half its width is seen across of something huge that fits in, and of what is so long that it may be cut. */
const WHOLE_WIDTHS = 2.5;
const UPRIGHT_WIDTHS = 3.2;
const CUT_WIDTHS = 1.6;
const LONG_HALF_METRES = 3;
/** How far away at least something huge is that one goes to: the way there is not past it. */
const GOAL_METRES = 10;
/** Where the middle of something huge is beside that of the frame, as a share of its width; what fills the frame is nearer to it. */
const ASIDE = 0.2;
/** What is tied so to another one keeps its depth. */
const KEEPS: readonly RelationName[] = ['between', 'around', 'under', 'on', 'riding'];

/** What the lens sees at the depth of those whom it is sized for, metres. */
interface View {
  /** From the upper to the lower edge. */
  readonly seen: number;
  readonly eye: number;
  readonly z: number;
  /** The middle of those whom it is sized for. */
  readonly x: number;
}

/**
 * Stages in depth those who are too different in size for one plane: who is as large as a person sizes the shot, what is huge
 * stands beyond, as far as it takes to fit into the frame, and what is tiny comes nearer to the lens. Ties of the prompt hold.
 */
export function stageInDepth(request: DepthRequest): DeepStage {
  const { slots, framing, frame } = request;
  const units = slots.filter(({ carrier, extra }) => carrier === undefined && extra !== true);
  const measure = measureOf(units.filter((unit) => !isInTheAir(unit, request.acts)));
  const bound = slots.some(({ atHome, inside }) => atHome === true || inside === true);
  if (measure === undefined || units.length < 2 || bound || framing === 'aerial') return { slots };
  const flat = seenWith(units, frame);
  const huge = new Set(units.filter((unit) => isHuge(unit, measure, flat, request) && !goesDeep(unit, request)));
  const like =
    huge.size === 0
      ? units
      : gathered(
          units.filter((unit) => !huge.has(unit)),
          request,
        );
  const share = framing === 'wide' || frame.height > frame.width ? BESIDE_HUGE.wide : BESIDE_HUGE.other;
  const seen = Math.max(huge.size === 0 ? 0 : measure.member.heightMetres / share, seenWith(like, frame));
  const tiny = new Set(like.filter((unit) => mayComeNear(unit, request) && isTiny(unit, measure, seen)));
  // So near to the lens several would be in each other's way, and one among others or beside a deed would stand for nothing.
  const busy = [...request.acts.values()].flat().some(({ deed }) => deed !== undefined);
  const people = units.some(({ member }) => isPerson(member.kind));
  const apart = people && units.some(({ z }) => Math.abs(z - measure.z) > 0.5);
  const close = framing === 'medium' || framing === 'close';
  const placed = [...tiny].every((unit) => isBefore(unit, request));
  if ((units.length > PAIR && !(placed && units.length <= TRIO)) || busy || apart || close) tiny.clear();
  if (huge.size === 0 && tiny.size === 0) return { slots };
  const near = Math.min(1, ...[...tiny].map((unit) => nearnessOf(unit, seen)));
  const eye = Math.min(
    1.3,
    0.5 * measure.member.heightMetres,
    near < 1 ? (0.8 * (1 - LENS.feet) * seen * near) / (1 - near) : 2,
  );
  const view: View = { seen, eye, z: measure.z, x: tiny.size > 0 && units.length <= PAIR ? measure.x : middleOf(like) };
  const moved = units.map((each) => {
    const unit = like.find(({ member }) => member.id === each.member.id) ?? each;
    if (huge.has(unit)) return setBeyond(unit, [...huge], view, request);
    return tiny.has(unit) ? setNear(unit, view, request) : unit;
  });
  // Where the place is not deep enough they stay side by side, whole and smaller.
  const cut = moved.some(({ beyond, halfWidth }) => beyond?.whole === false && halfWidth <= LONG_HALF_METRES);
  if (cut && traitsOf(request.place).indoors === true) return { slots };
  // Those whom the shot is sized for stand in its middle, unless the prompt has them on a side of it.
  const sided = request.relations.some(({ object }) => object === 'frame');
  const centred = sided ? moved : moved.map((unit) => ({ ...unit, x: unit.x - view.x }));
  return { slots: withRiders(slots, units, centred), eye };
}

/** Those who stood on the two sides of something huge, or before it, come together, in their order; unless sides were asked for. */
function gathered(units: readonly Slot[], { relations }: DepthRequest): readonly Slot[] {
  const sided = relations.some(
    ({ relation }) => relation === 'left-of' || relation === 'right-of' || relation === 'around',
  );
  const wide = units.reduce((sum, { halfWidth }) => sum + 2 * halfWidth + GATHERED_GAP_METRES, 0);
  const span = Math.max(...units.map(({ x }) => x)) - Math.min(...units.map(({ x }) => x));
  if (sided || units.length < 2 || span < wide) return units;
  let at = middleOf(units) - wide / 2;
  return units
    .toSorted((a, b) => a.x - b.x)
    .map((unit) => {
      const x = at + unit.halfWidth + GATHERED_GAP_METRES / 2;
      at += 2 * unit.halfWidth + GATHERED_GAP_METRES;
      return { ...unit, x };
    });
}

const GATHERED_GAP_METRES = 0.5;

/** Whom the shot is sized for: the tallest person; without one the tallest that is not huge. */
function measureOf(units: readonly Slot[]): Slot | undefined {
  const standing = units.filter(({ y }) => y === 0);
  const people = standing.filter(({ member }) => isPerson(member.kind));
  const extents = units.map(extentOf);
  // Of an apple and a giraffe the giraffe is, and the apple comes near.
  if (
    people.length === 0 &&
    units.length === PAIR &&
    standing.length === PAIR &&
    Math.max(...extents) > UNLIKE_TIMES * Math.min(...extents)
  )
    return standing.toSorted((a, b) => extentOf(b) - extentOf(a))[0];
  const those = people.length > 0 ? people : standing.filter(({ member }) => member.heightMetres <= MEASURE_METRES);
  return those.toSorted((a, b) => b.member.heightMetres - a.member.heightMetres)[0];
}

const PAIR = 2;
/** With something tiny between the two, or before them. */
const TRIO = 3;
/** So many times as large is of another world. */
const UNLIKE_TIMES = 4;

function middleOf(units: readonly Slot[]): number {
  return units.reduce((sum, { x }) => sum + x, 0) / Math.max(1, units.length);
}

/** How many metres a frame shows from top to bottom that holds all of these side by side. */
function seenWith(units: readonly Slot[], frame: FrameSize): number {
  const top = Math.max(0, ...units.map(({ y, member }) => y + member.heightMetres));
  const left = Math.min(...units.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...units.map(({ x, halfWidth }) => x + halfWidth));
  const across = units.length === 0 ? 0 : right - left;
  return Math.max(top / LENS.height, (across / LENS.width) * (frame.height / frame.width));
}

/** Would leave the measure too little of the frame, and is what does so. */
function isHuge(unit: Slot, measure: Slot, flat: number, { frame, relations, acts }: DepthRequest): boolean {
  const fought =
    frame.width > frame.height &&
    (acts.get(measure.character) ?? []).some(({ target, deed }) => target === unit.character && isFought(deed));
  const least = fought ? LEAST.before : isPerson(measure.member.kind) ? LEAST.person : LEAST.other;
  const takes = ({ member, halfWidth }: Slot) =>
    Math.max(member.heightMetres, (2 * halfWidth * frame.height) / frame.width);
  // A kite is as high as it takes to be seen.
  if (cardOf(unit.member.kind).stands === 'air') return false;
  const larger = Math.max(unit.member.heightMetres / measure.member.heightMetres, takes(unit) / takes(measure));
  // Who has a side keeps it best on one plane.
  if (isSided(unit, measure, relations))
    return unit.member.heightMetres > HUGE_BOUND_TIMES * measure.member.heightMetres;
  return (
    unit !== measure && !isPerson(unit.member.kind) && larger > HUGE_TIMES && measure.member.heightMetres < least * flat
  );
}

/** Done before the face of somebody. */
function isFought(deed: Deed | undefined): boolean {
  return deed !== undefined && FOUGHT.has(deed);
}

const FOUGHT: ReadonlySet<Deed> = new Set<Deed>(['fight', 'sword', 'martial-arts']);

/** The prompt has one of them left or right of the other. */
function isSided(one: Slot, other: Slot, relations: readonly Relation[]): boolean {
  const those = [one.character, other.character];
  return relations.some(
    ({ subject, relation, object }) =>
      (relation === 'left-of' || relation === 'right-of') && those.includes(subject) && those.includes(object),
  );
}

/** It comes toward us or goes away: its size changes, whatever its depth. */
function goesDeep({ character }: Slot, { acts }: DepthRequest): boolean {
  return (acts.get(character) ?? []).some(({ direction }) => direction === 'toward' || direction === 'away');
}

/** So many times as high as the measure, or taking as much of the frame by its length, is huge. */
const HUGE_TIMES = 1.55;
const HUGE_BOUND_TIMES = 2.6;

/** Far smaller than the measure, and nearly lost in what is seen. */
function isTiny(unit: Slot, { member }: Slot, seen: number): boolean {
  // What stands on tables stands on one also beside a chair.
  const times = cardOf(unit.member.kind).stands === 'table' ? TABLE_TIMES : TINY_TIMES;
  const lost = extentOf(unit) < LOST_SHARE * seen && member.heightMetres > HUGE_BOUND_TIMES * unit.member.heightMetres;
  return (
    lost || (extentOf(unit) < times * member.heightMetres && extentOf(unit) < (times / TINY_TIMES) * TINY_SHOWN * seen)
  );
}

/** A bicycle beside a train takes no more than this share of the height of the frame. */
const LOST_SHARE = 0.16;
const TINY_TIMES = 0.45;
const TABLE_TIMES = 0.62;

/** How far from the lens something tiny is, as a share of the distance of the others. */
function nearnessOf(unit: Slot, seen: number): number {
  return Math.max(NEAR_MIN, extentOf(unit) / (TINY_SHOWN * seen));
}

/** Nobody holds it, sits on it or does anything with it, and it stands on the ground. */
function mayComeNear(unit: Slot, { acts, relations }: DepthRequest): boolean {
  const used = [...acts.values()].flat().some(({ target, action }) => target === unit.character && action !== 'look');
  const tied = relations.some(
    ({ subject, object, relation }) =>
      (subject === unit.character || object === unit.character) &&
      object !== 'frame' &&
      !SIDES.has(relation) &&
      !(subject === unit.character && BEFORE.has(relation)),
  );
  return !used && !tied && unit.y === 0;
}

/** The prompt has it between others, or before one: nearer to the lens it keeps its place on the picture. */
function isBefore({ character }: Slot, { relations }: DepthRequest): boolean {
  return relations.some(
    ({ subject, relation, object }) => subject === character && object !== 'frame' && BEFORE.has(relation),
  );
}

const BEFORE: ReadonlySet<RelationName> = new Set<RelationName>(['between', 'in-front-of']);

/** How far from the middle of the frame something tiny is, as shares of its width. */
const NEAR_ASIDE = { least: 0.12, most: 0.34 } as const;

/** The same side of the middle, nearer to the lens. */
function setNear(unit: Slot, view: View, request: DepthRequest): Slot {
  const { frame } = request;
  const near = nearnessOf(unit, view.seen);
  const across = (view.seen * near * frame.width) / frame.height;
  const most = Math.max(NEAR_ASIDE.least * across, NEAR_ASIDE.most * across - unit.halfWidth);
  const aside = Math.min(most, Math.max(NEAR_ASIDE.least * across, Math.abs(unit.x - view.x) * near));
  const x = view.x + (isBefore(unit, request) ? (unit.x - view.x) * near : Math.sign(unit.x - view.x) * aside);
  const middle = isBefore(unit, request) ? { middle: true as const } : {};
  return { ...unit, x, z: view.z - (1 - near) * LENS.focal * view.seen, before: true, ...middle };
}

/** Nearer to the lens it keeps its side. */
const SIDES: ReadonlySet<RelationName> = new Set<RelationName>(['left-of', 'right-of', 'next-to']);

function isInTheAir({ character, member }: Slot, acts: DepthRequest['acts']): boolean {
  const flies = (acts.get(character) ?? []).some(({ action }) => action === 'fly');
  return flies && (familyOf(member.kind) === 'bird' || familyOf(member.kind) === 'aircraft');
}

/** Beyond those whom the shot is sized for: as far as it takes to show it whole where the place is deep enough, and to one side. */
function setBeyond(unit: Slot, huge: readonly Slot[], view: View, request: DepthRequest): Slot {
  const { frame, place, relations, acts, direction } = request;
  const { indoors, walkableMetres } = traitsOf(place);
  const distance = LENS.focal * view.seen;
  const aspect = frame.width / frame.height;
  // Upper edge and lens, of what is seen at the depth of the measure.
  const over = (LENS.feet - view.eye / view.seen - AIR) * view.seen;
  const tall = unit.member.heightMetres;
  const aloft = unit.y > 0 || isInTheAir(unit, acts);
  // Several of a kind stand side by side and are placed as one.
  const alike = huge.filter(({ character }) => character === unit.character);
  const group = alike.reduce((sum, { halfWidth }) => sum + halfWidth, 0);
  const upright = aspect < 1;
  const widths = group > LONG_HALF_METRES && alike.length === 1 ? CUT_WIDTHS : upright ? UPRIGHT_WIDTHS : WHOLE_WIDTHS;
  const fitting = aloft
    ? tall / (0.8 * over)
    : Math.max((tall - view.eye) / over, (widths * group) / (view.seen * aspect));
  const kept =
    relations.some(
      ({ subject, relation, object }) =>
        (subject === unit.character || object === unit.character) && KEEPS.includes(relation),
    ) ||
    [...acts.values()]
      .flat()
      .some(({ target, deed }) => target === unit.character && deed !== undefined && !isFought(deed));
  const far = Math.min(indoors === true ? walkableMetres : FAR_METRES, view.z + (fitting - 1) * distance);
  const isGoal = [...acts.values()]
    .flat()
    .some(({ target, action }) => target === unit.character && (action === 'walk' || action === 'run'));
  const z = kept ? unit.z : Math.max(unit.z, view.z + (isGoal ? GOAL_METRES : 0.4), far);
  const farther = 1 + (z - view.z) / distance;
  const across = view.seen * aspect * farther;
  const side = Math.sign(middleOf(alike) - view.x) || direction;
  // Its far edge stays within the frame where it can. The lens leaves room on that side.
  const aside = Math.max(0, Math.min(ASIDE, 0.46 - (group * 1.1) / across));
  const middle = view.x + side * (backedRoom(frame) * view.seen * aspect + aside * across);
  const whole =
    (WHOLE_WIDTHS - 0.05) * group < across &&
    !kept &&
    far === view.z + (fitting - 1) * distance &&
    !isGoal &&
    z < FAR_METRES;
  return {
    ...unit,
    x: kept ? unit.x : middle + (alike.indexOf(unit) - (alike.length - 1) / 2) * 2 * unit.halfWidth,
    y: aloft ? Math.max(unit.y, view.eye + over * farther - tall) : 0,
    z,
    beyond: { reach: across / 2, whole },
  };
}

/** Who is on or in somebody goes where that one goes. */
function withRiders(slots: readonly Slot[], units: readonly Slot[], moved: readonly Slot[]): readonly Slot[] {
  const shiftOf = (id: string | undefined): { x: number; y: number; z: number } => {
    const at = units.findIndex(({ member }) => member.id === id);
    const [from, to] = [units[at], moved[at]];
    if (from !== undefined && to !== undefined) return { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z };
    const carrier = slots.find(({ member }) => member.id === id)?.carrier;
    return carrier === undefined ? { x: 0, y: 0, z: 0 } : shiftOf(carrier);
  };
  return slots.map((slot) => {
    const at = units.indexOf(slot);
    if (at >= 0) return moved[at] ?? slot;
    const { x, y, z } = shiftOf(slot.carrier);
    return { ...slot, x: slot.x + x, y: slot.y + y, z: slot.z + z };
  });
}
