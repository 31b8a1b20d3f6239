import { DEEDS } from '../deeds/deeds.ts';
import { isAtTop } from '../deeds/at-top.ts';
import type { Deed } from '../deeds/deeds.ts';
import { SEATS } from '../deeds/things.ts';
import { FIXTURES } from '../fixtures/fixture.ts';
import { roomPlanOf } from '../fixtures/room-plans.ts';
import { groundCard } from '../grounds/grounds.ts';
import { familyOf } from '../kinds/kinds.ts';
import { postureOf } from './bodies.ts';
import type { Blocking } from './blocking.ts';
import { foreparts, subjectOf } from './framing.ts';
import type { Posture, Subject } from './framing.ts';
import { traitsOf } from '../places/places.ts';
import { isByHand } from './nearness.ts';
import type { ShotPlan } from './take.ts';
import type { Slot } from './slot.ts';
import type { FrameSize, Framing, Scenery, Support } from './storyboard.ts';

/** All that a shot is composed from. */
export interface Composition {
  readonly plan: ShotPlan;
  readonly blocking: Blocking;
  readonly scenery: Scenery;
  /** What the scenery becomes in the shot, in order. */
  readonly becomes: readonly Scenery[];
  /** When each of these begins, 0 to 1; absent: in equal times. */
  readonly becomesAt?: readonly number[];
  readonly frame: FrameSize;
  readonly seed: number;
  readonly oneTake: boolean;
  /** Members that the prompt sends in or out: they may cross the edge. */
  readonly crossing: ReadonlySet<string>;
}

/** The part of the stage that sizes a shot; the step back sees to the rest, so that the frame is no wider than needed. */
const STAGE_SHARE = 0.72;

/** What the camera of a shot must hold of these members; `follow`: whom it goes along with. */
export function framedSubject(
  composition: Composition,
  slots: readonly Slot[],
  framing: Framing,
  follow: string | undefined,
): Subject {
  const { blocking, plan } = composition;
  const first = blocking.tracks.find(({ member }) => member === (follow ?? slots[0]?.member.id))?.keys[0];
  // Before what is tiny and near the lens stays in the middle, or sides would change.
  const centred = blocking.slots.some(({ before }) => before === true);
  const heading =
    (slots.length > 1 && follow === undefined) || centred
      ? 0
      : first?.facing.endsWith('left') === true
        ? -1
        : first?.facing.endsWith('right') === true
          ? 1
          : 0;
  const bust =
    framing === 'close' && slots.length === 1 && slots.every((slot) => showsHead(slot, blocking)) && heading !== 0;
  const near = framing === 'medium' && handsMatter(slots, blocking);
  const shown = bust
    ? slots.map((slot) => foreparts(slot, heading === -1 ? -1 : 1))
    : near
      ? slots.map(withinReach)
      : slots;
  const low = plan.camera.includes('low-angle');
  const box = {
    ...subjectOf(placed(composition, shown, follow), heading, posturesOf(blocking)),
    ...(bust ? { foreparts: true } : {}),
    ...(blocking.support === undefined || hangsThere(blocking.support) ? {} : { laid: true }),
    ...(near ? { hands: true as const } : {}),
    ...(doDeed(slots, blocking, isAtTop) ? { atTop: true as const } : {}),
    ...(framing === 'close' && !handsBusy(slots, blocking)
      ? { portrait: plan.camera.includes('extreme') ? ('eyes' as const) : ('face' as const) }
      : {}),
    ...(low ? { low: true as const } : {}),
    ...(plan.camera.includes('top-down') ? { topDown: true as const } : {}),
    ...(plan.camera.includes('full-body') ? { whole: true as const } : {}),
    ...(roomPlanOf(plan.setting.place) === undefined || plan.camera.some((word) => ROVES.test(word))
      ? {}
      : { indoors: true as const }),
    ...(traitsOf(plan.setting.place).landmark === true ? { landmark: true as const } : {}),
    ...(isBehindCounter(blocking) ? { over: OVER_COUNTER } : {}),
  };
  // A face is seen from its own height, whatever towers behind it.
  const deep = framing === 'close' ? box : withDepth(box, blocking, slots);
  if (follow !== undefined || plan.framing === 'close' || plan.framing === 'medium') return deep;
  const whole = plan.setting.ground === undefined ? deep : { ...box, ...grounded(box, blocking) };
  // A camera that stays sees the whole stage that is played on; one who stands alone on a side is not centred.
  const sided =
    blocking.slots.length === 1 && blocking.slots[0]?.atHome !== true && Math.abs(blocking.slots[0]?.x ?? 0) > 0.5;
  const moving = blocking.tracks.some(({ keys }) => keys.some((key) => Math.abs(key.x - (keys[0]?.x ?? 0)) > 0.4));
  if (sided || moving)
    return {
      ...whole,
      left: Math.min(box.left, -STAGE_SHARE * blocking.halfStage),
      right: Math.max(box.right, STAGE_SHARE * blocking.halfStage),
      heading: 0,
    };
  return whole;
}

/** A lens that goes round a room needs room for it. */
const ROVES = /^(?:tilt|crane|pan|orbit|track|dutch|high-angle)/u;

/** Whether somebody is at a top that is between them and us. */
export function isBehindCounter({ fixture }: Blocking): boolean {
  return fixture !== undefined && FIXTURES[fixture].stance === 'behind';
}

/** Down to a hand's breadth below the top that somebody works behind, as a share of the height. */
const OVER_COUNTER = 0.62;

/** With what is huge beyond them: a lens low enough, air above them, and room to the side where it stands. */
function withDepth(box: Subject, { eye, slots }: Blocking, shown: readonly Slot[]): Subject {
  if (eye === undefined) return box;
  const huge = slots.find(({ beyond }) => beyond !== undefined);
  const middle = shown.reduce((sum, { x }) => sum + x, 0) / Math.max(1, shown.length);
  return huge === undefined
    ? { ...box, eye }
    : { ...box, eye, backed: true, heading: huge.x < middle - 0.2 ? -1 : huge.x > middle + 0.2 ? 1 : 0 };
}

/** The least of a ground that is seen, metres. */
const SHOWN_METRES_MIN = 0.1;
/** Of a fence under sparrows one sees no more than so many times their height, above and below them. */
const SHOWN_TIMES = 2.4;

/** With the ground that they are on or before, as far as it must be seen. */
function grounded({ bottom, top, still }: Subject, { support }: Blocking): Partial<Subject> {
  if (support === undefined || support.as === 'table' || support.as === 'turntable') return {};
  const { shown, eyeMetres, hangs } = groundCard(support.as);
  // A plain wall behind somebody needs no room of its own.
  if (hangs === true && hangsThere(support)) return still && bottom > 1 ? { hung: true } : {};
  const near = Math.max(SHOWN_METRES_MIN, (shown.times ?? SHOWN_TIMES) * (top - bottom));
  return {
    bottom: Math.min(bottom, support.y - Math.min(shown.below, near)),
    top: Math.max(top, support.y + Math.min(shown.above, near)),
    heading: 0,
    grounded: true,
    ...(eyeMetres === undefined ? {} : { eye: eyeMetres }),
  };
}

/** Nobody is on top of it: it is behind those who stand before it or hang on it. */
function hangsThere({ near, far }: Support): boolean {
  return near === far;
}

/** As wide as the arms reach: of a long counter a near shot shows the part that is worked on. */
function withinReach(slot: Slot): Slot {
  return { ...slot, halfWidth: Math.min(slot.halfWidth, REACH_SHARE * slot.member.heightMetres) };
}

const REACH_SHARE = 0.5;

/** An animal that is seen from the side and keeps its head up. */
function showsHead({ member }: Slot, blocking: Blocking): boolean {
  const keys = blocking.tracks.find((track) => track.member === member.id)?.keys ?? [];
  return (
    familyOf(member.kind) === 'animal' &&
    keys.every(({ action, facing }) => action !== 'eat' && action !== 'lie' && facing !== 'toward' && facing !== 'away')
  );
}

/** The largest that everyone is in a shot: who stands up in it needs the room from the start. */
export function posturesOf(blocking: Blocking): ReadonlyMap<string, Posture> {
  return new Map(
    blocking.tracks.map(({ member, keys }) => {
      const kind = blocking.slots.find((slot) => slot.member.id === member)?.member.kind ?? 'woman';
      const held = keys.map((key) => postureOf(kind, key.action, key.y, key.deed, key.chair));
      const flies = keys.some(({ action }) => action === 'fly');
      const lift = flies ? Math.max(...keys.map(({ y }) => y)) : (keys[0]?.y ?? 0);
      return [
        member,
        {
          lift,
          height: Math.max(...held.map(({ height }) => height)),
          width: Math.max(...held.map(({ width }) => width)),
        },
      ] as const;
    }),
  );
}

/** Slots where their members are at the start of the shot; relative to the followed one when the camera goes along. */
function placed({ blocking }: Composition, slots: readonly Slot[], follow: string | undefined): readonly Slot[] {
  const startOf = (id: string) => blocking.tracks.find(({ member }) => member === id)?.keys[0];
  const origin = follow === undefined ? 0 : (startOf(follow)?.x ?? 0);
  return slots.map((slot) => {
    const own = blocking.slots.find(({ member }) => member.id === slot.member.id) ?? slot;
    const aside = slot.x - own.x;
    const start = startOf(slot.member.id);
    const carrierStart = slot.carrier === undefined ? undefined : startOf(slot.carrier);
    const x = ((start ?? carrierStart)?.x ?? slot.x) + aside - origin;
    if (follow !== undefined && blocking.depth !== undefined) {
      const depth = startOf(follow)?.z ?? 0;
      return { ...slot, x, z: (start?.z ?? slot.z) - depth };
    }
    if (follow !== undefined) return { ...slot, x };
    return { ...slot, z: Math.min(slot.z, ...nearestZ(blocking, slot)) };
  });
}

function nearestZ(blocking: Blocking, slot: Slot): readonly number[] {
  return blocking.tracks.find(({ member }) => member === slot.member.id)?.keys.map(({ z }) => z) ?? [];
}

/** Who plays or holds something is known by it: a close shot that showed the face alone would lose it. */
export function handsMatter(main: readonly Slot[], blocking: Blocking): boolean {
  return doDeed(main, blocking, isByThings);
}

/** What is done is done at the face: a close shot shows it best. */
export function isByFace(main: readonly Slot[], blocking: Blocking): boolean {
  return doDeed(main, blocking, (deed) => DEEDS[deed].close === true);
}

/** Done with the whole body, which bends and reaches out of a close-up. */
export function isBroad(main: readonly Slot[], blocking: Blocking): boolean {
  return doDeed(main, blocking, (deed) => !isByHand(deed));
}

/** Whether any of them does a deed of a sort in the shot. */
function doDeed(main: readonly Slot[], { tracks }: Blocking, is: (deed: Deed) => boolean): boolean {
  return tracks.some(
    ({ member, keys }) =>
      main.some((slot) => slot.member.id === member) && keys.some(({ deed }) => deed !== undefined && is(deed)),
  );
}

/** Whether somebody does something with the hands, or has something in them. */
function handsBusy(slots: readonly Slot[], blocking: Blocking): boolean {
  return doDeed(slots, blocking, () => true) || slots.some(({ member }) => member.props.length > 0);
}

/** Something is held, or stands there to be worked at: not what one only sits on. */
function isByThings(deed: Deed): boolean {
  const { held = [], around = [] } = DEEDS[deed].play;
  return held.length > 0 || around.some(({ thing }) => !SEATS.has(thing));
}
