import { DEEDS } from '../deeds/deeds.ts';
import { groundCard } from '../grounds/grounds.ts';
import { legsOf, placeAt } from '../stage/track.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { headAsideOf, postureOf, reachAbove, widthOf } from './bodies.ts';
import type { Blocking } from './blocking.ts';
import { aimCamera } from './aim-camera.ts';
import { moveCamera } from './camera-moves.ts';
import type { MoveRequest } from './camera-moves.ts';
import { foreparts, subjectOf } from './framing.ts';
import type { Posture, Subject } from './framing.ts';
import { placeAsSubject } from './outlook.ts';
import type { ShotPlan } from './plan-shots.ts';
import { faultOf, readShot } from './readability.ts';
import { isMeasured } from './slot.ts';
import type { Slot } from './slot.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { CameraMove, CastMember, FrameSize, Framing, Scenery, Shot } from './storyboard.ts';

export interface Composition {
  readonly plan: ShotPlan;
  readonly blocking: Blocking;
  readonly scenery: Scenery;
  /** What the scenery becomes in the shot, in order. */
  readonly becomes: readonly Scenery[];
  readonly frame: FrameSize;
  readonly seed: number;
  readonly oneTake: boolean;
  /** Members that the prompt sends in or out: they may cross the edge. */
  readonly crossing: ReadonlySet<string>;
}

const STEP_BACK = 1.12;
const STEPS_MAX = 14;
/** Where somebody would be lost in the frame the camera comes nearer, as long as all are in the picture. */
const PUSH_IN = 0.92;
const PUSHES_MAX = 8;
/** Share of the frame that stays free at each edge at any time. */
const EDGE = 0.02;
/** What is kept free at the moments that are looked at, since between them things move on and hands shake. */
const EDGE_LOOKED_AT = 0.035;
const EDGE_OF_SHAKE = 0.04;
const MOMENTS = 19;
/** The part of the stage that sizes a shot; the step back sees to the rest, so that the frame is no wider than needed. */
const STAGE_SHARE = 0.72;
/** Sets the camera for a shot; where somebody would be cut off it steps back until all are in the picture. */
export function composeShot(composition: Composition): Shot {
  const { plan, blocking } = composition;
  const near = plan.framing === 'medium' || plan.framing === 'close';
  const aboard = blocking.slots.some((slot) => isSceneOf(slot, blocking));
  const leads = blocking.slots.filter((slot) => isMeasured(slot) && (!aboard || isPerson(slot.member.kind)));
  const main = near ? mainSlots(composition) : leads;
  const framing =
    plan.framing === 'close' && (main.length > 1 || handsMatter(main, blocking)) ? 'medium' : plan.framing;
  const held = (near ? main : [...leads, ...blocking.slots.filter(staysWhole)]).map(({ member }) => member.id);
  const base = establishes(composition, main) ? ESTABLISHING : 1;
  let shot = withCamera(composition, main, framing, base);
  for (let step = 1; step <= STEPS_MAX && !holdsAll(shot, composition, held, framing); step++) {
    shot = withCamera(composition, main, framing, base * STEP_BACK ** step);
  }
  for (let step = 1; step <= PUSHES_MAX && !near && isLost(shot, leads, composition.frame); step++) {
    const nearer = withCamera(composition, main, framing, base * PUSH_IN ** step);
    if (!holdsAll(nearer, composition, held, framing) || isCrowded(nearer, leads, composition.frame)) break;
    shot = nearer;
  }
  const shown = near ? withoutHalves(shot, composition, held) : shot;
  const cast = blocking.slots.map(({ member }) => member);
  return plan.aim === undefined ? shown : aimCamera(shown, plan.aim, cast, composition.frame);
}

/** Whether any of those a shot is about is too small in it. */
function isLost(shot: Shot, leads: readonly Slot[], frame: FrameSize): boolean {
  const cast = leads.map(({ member }) => member);
  return readShot(shot, cast, frame).some((reading) => faultOf(reading, shot.framing, frame, cast.length) === 'small');
}

/** From so near some of them hide others. */
function isCrowded(shot: Shot, leads: readonly Slot[], frame: FrameSize): boolean {
  const cast = leads.map(({ member }) => member);
  return readShot(shot, cast, frame).some(({ open }) => open < OPEN_MIN);
}

const OPEN_MIN = 0.9;

/** What another depth was chosen for so that it is seen. */
function staysWhole({ beyond, before }: Slot): boolean {
  return before === true || beyond?.whole === true;
}

/** A shot that tells where people are: they are still who it is about. */
function establishes({ plan, oneTake }: Composition, slots: readonly Slot[]): boolean {
  const people = slots.length > 0 && slots.every(({ member }) => isPerson(member.kind) || member.kind === 'table');
  return plan.framing === 'wide' && !oneTake && !plan.camera.includes('wide') && people;
}

/** As a share of the distance of a wide shot. */
const ESTABLISHING = 0.76;

/** A boat on which somebody hauls a net is where it is done: the shot is about the people, and may cut it off. */
function isSceneOf({ member }: Slot, { slots, tracks }: Blocking): boolean {
  if (!isVehicle(member.kind)) return false;
  const busy = (id: string) =>
    tracks.some((track) => track.member === id && track.keys.some(({ deed }) => deed !== undefined));
  return slots.some((other) => other.carrier === member.id && busy(other.member.id));
}

/** Who plays or holds something is known by it: a close shot that showed the face alone would lose it. */
function handsMatter(main: readonly Slot[], { tracks }: Blocking): boolean {
  return tracks.some(
    ({ member, keys }) =>
      main.some((slot) => slot.member.id === member) &&
      keys.some(({ deed }) => deed !== undefined && (DEEDS[deed].play.held ?? DEEDS[deed].play.around) !== undefined),
  );
}

/** A near shot shows its subject: whoever would stand half in it, or before it, is left out of it. */
function withoutHalves(shot: Shot, { blocking, frame }: Composition, held: readonly string[]): Shot {
  const seconds = shot.frameCount / FRAME_RATE;
  const times = Array.from({ length: 7 }, (_, index) => (index / 6) * seconds);
  const nearest = Math.min(
    ...shot.tracks.filter(({ member }) => held.includes(member)).flatMap(({ keys }) => keys.map(({ z }) => z)),
  );
  const tracks = shot.tracks.filter((track) => {
    const slot = blocking.slots.find((each) => each.member.id === track.member);
    const under = blocking.slots.find((each) => each.member.id === slot?.carrier);
    const atTable = slot?.member.kind === 'table' || under?.member.kind === 'table';
    if (held.includes(track.member) || (slot !== undefined && !isMeasured(slot)) || atTable) return true;
    const member = blocking.slots.find((slot) => slot.member.id === track.member)?.member;
    const before = track.keys.some(({ z }) => z < nearest - 0.3);
    return (
      member !== undefined &&
      !before &&
      times.every(
        (time) =>
          sideOf(shot, member, time, frame) === sideOf(shot, member, 0, frame) &&
          sideOf(shot, member, time, frame) !== 'edge',
      )
    );
  });
  return { ...shot, tracks };
}

/** Whether a member is seen whole across, not at all, or is cut by an edge. */
function sideOf(shot: Shot, member: CastMember, time: number, frame: FrameSize): 'inside' | 'outside' | 'edge' {
  const track = shot.tracks.find((each) => each.member === member.id);
  if (track === undefined) return 'outside';
  const { x, y, z } = placeAt(track, time, shot.frameCount / FRAME_RATE);
  const at = project(cameraAt(shot, time), frame, x, y, z);
  const half = (widthOf(member.kind, member.heightMetres, true) / 2 + 0.1) * at.scale;
  if (at.x + half < 0 || at.x - half > frame.width || at.scale === 0) return 'outside';
  return at.x - half >= 0 && at.x + half <= frame.width ? 'inside' : 'edge';
}

/** Who a near shot is about; riders and what they ride belong together. */
function mainSlots({ plan, blocking }: Composition): readonly Slot[] {
  const talk =
    plan.framing === 'medium' &&
    blocking.slots.length <= 3 &&
    blocking.slots.every(
      ({ member, z }) => familyOf(member.kind) === 'person' && Math.abs(z - (blocking.slots[0]?.z ?? 0)) < 0.5,
    );
  if (talk) return blocking.slots;
  const own = blocking.slots.filter(({ character }) => character === plan.subject);
  const leads = blocking.slots.filter(isMeasured);
  const people = plan.framing === 'medium' ? leads.filter(({ member }) => isPerson(member.kind)) : [];
  const slots = own.length > 0 ? own : people.length > 0 ? people : leads;
  const [first] = slots;
  const pair =
    first === undefined
      ? undefined
      : blocking.slots.find(({ member, carrier }) => member.id === first.carrier || carrier === first.member.id);
  return pair === undefined || slots.includes(pair) ? slots : [...slots, pair];
}

function withCamera(composition: Composition, slots: readonly Slot[], framing: Framing, wider: number): Shot {
  const { plan, blocking, scenery } = composition;
  const follow = followed(composition, slots);
  const goesDeep = follow !== undefined && blocking.depth !== undefined;
  const subject =
    slots.length === 0 ? placeAsSubject(scenery.place) : framedSubject(composition, slots, framing, follow);
  const request: MoveRequest = {
    framing,
    subject,
    frame: composition.frame,
    words: plan.camera,
    seconds: plan.frameCount / FRAME_RATE,
    seed: composition.seed,
    oneTake: composition.oneTake,
    index: plan.index,
    wider,
    ...(follow === undefined ? {} : { follow }),
    ...(goesDeep ? { depth: blocking.depth } : {}),
  };
  return {
    index: plan.index,
    startFrame: plan.startFrame,
    frameCount: plan.frameCount,
    framing,
    text: plan.text,
    scenery: withSupport(scenery, blocking),
    ...(composition.becomes.length === 0
      ? {}
      : { becomes: composition.becomes.map((each) => withSupport(each, blocking)) }),
    camera: rounded(moveCamera(request)),
    tracks: blocking.tracks,
  };
}

/** What a still life stands on belongs to the place. */
function withSupport(scenery: Scenery, { support }: Blocking): Scenery {
  return support === undefined ? scenery : { ...scenery, support };
}

/** In a near shot the camera stays with its subject, whatever the others do. */
function followed({ plan, blocking }: Composition, slots: readonly Slot[]): string | undefined {
  const lead = slots.find(({ carrier }) => carrier === undefined)?.member.id ?? slots[0]?.member.id;
  const near = plan.framing === 'medium' || plan.framing === 'close';
  const track = blocking.tracks.find(({ member }) => member === lead);
  const moves = track !== undefined && track.keys.some((key) => Math.abs(key.x - (track.keys[0]?.x ?? 0)) > 0.4);
  if (near) return moves || blocking.depth !== undefined ? lead : undefined;
  return blocking.follow;
}

function framedSubject(
  composition: Composition,
  slots: readonly Slot[],
  framing: Framing,
  follow: string | undefined,
): Subject {
  const { blocking, plan } = composition;
  const first = blocking.tracks.find(({ member }) => member === (follow ?? slots[0]?.member.id))?.keys[0];
  const heading =
    slots.length > 1 && follow === undefined
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
  const box = {
    ...subjectOf(placed(composition, shown, follow), heading, posturesOf(blocking)),
    ...(bust ? { foreparts: true } : {}),
    ...(blocking.support === undefined ? {} : { laid: true }),
    ...(near ? { hands: true as const } : {}),
  };
  const deep = withDepth(box, blocking, slots);
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

/** With the ground that they are on or before, as far as it must be seen. */
function grounded({ bottom, top }: Subject, { support }: Blocking): Partial<Subject> {
  if (support === undefined || support.as === 'table') return {};
  const { shown, eyeMetres, hangs } = groundCard(support.as);
  // A plain wall behind somebody needs no room of its own.
  if (hangs === true && support.near === support.far) return {};
  const near = Math.max(SHOWN_METRES_MIN, (shown.times ?? Infinity) * (top - bottom));
  return {
    bottom: Math.min(bottom, support.y - Math.min(shown.below, near)),
    top: Math.max(top, support.y + Math.min(shown.above, near)),
    heading: 0,
    grounded: true,
    ...(eyeMetres === undefined ? {} : { eye: eyeMetres }),
  };
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
function posturesOf(blocking: Blocking): ReadonlyMap<string, Posture> {
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

/** True when all who must be seen are inside the frame, head to foot where the framing shows whole bodies, all the time. */
function holdsAll(shot: Shot, composition: Composition, held: readonly string[], framing: Framing): boolean {
  const { frame, crossing, blocking } = composition;
  const seconds = shot.frameCount / FRAME_RATE;
  const edge = EDGE_LOOKED_AT + EDGE_OF_SHAKE * shot.camera.shake;
  const whole = framing === 'wide' || framing === 'full' || framing === 'aerial';
  const moments = Array.from({ length: MOMENTS }, (_, index) => (index / (MOMENTS - 1)) * (seconds - 1 / FRAME_RATE));
  return shot.tracks.every((track) => {
    if (!held.includes(track.member) || crossing.has(track.member)) return true;
    const member = blocking.slots.find((slot) => slot.member.id === track.member)?.member;
    if (member === undefined) return true;
    const times = [...moments, ...legsOf(track, seconds).map(({ start }) => Math.min(start, seconds))];
    return times.every((time) => isInside(shot, member, time, frame, whole, edge));
  });
}

/** Whether a member is inside the frame at a moment; in near shots only its middle and its head must be. */
export function isInside(
  shot: Shot,
  member: CastMember,
  time: number,
  frame: FrameSize,
  whole: boolean,
  edge = EDGE,
): boolean {
  const track = shot.tracks.find((each) => each.member === member.id);
  if (track === undefined) return false;
  const camera = cameraAt(shot, time);
  const { x, y, z } = placeAt(track, time, shot.frameCount / FRAME_RATE);
  const key = track.keys.findLast((each) => each.atSeconds <= time);
  const facing = key?.facing ?? 'toward';
  const posture = postureOf(member.kind, key?.action ?? 'stand', y, key?.deed, key?.chair);
  const fromSide = familyOf(member.kind) !== 'person' && facing !== 'toward' && facing !== 'away';
  const forward = facing.endsWith('left') ? -1 : 1;
  const aside = !whole && fromSide ? forward * headAsideOf(member.kind, member.heightMetres) : 0;
  const half = whole ? (widthOf(member.kind, member.heightMetres, fromSide) * posture.width) / 2 : 0;
  const tall = member.heightMetres * posture.height + (whole ? reachAbove(member.props) : 0);
  const head = project(camera, frame, x + aside, y + tall * (whole ? 1 : 0.9), z);
  const foot = project(camera, frame, x, y, z);
  const [left, right] = [head.x - half * head.scale, head.x + half * head.scale];
  const edgeX = edge * frame.width;
  const edgeY = edge * frame.height * 0.5;
  const upright =
    head.y >= (whole ? edgeY : -0.05 * frame.height) &&
    (whole ? foot.y <= frame.height - edgeY : head.y < frame.height * 0.8);
  return head.scale > 0 && left >= edgeX && right <= frame.width - edgeX && upright;
}

function rounded(move: CameraMove): CameraMove {
  const round = (pose: CameraMove['from']): CameraMove['from'] => ({
    x: four(pose.x),
    y: four(pose.y),
    z: four(pose.z),
    pan: four(pose.pan),
    tilt: four(pose.tilt),
    focal: four(pose.focal),
  });
  return { ...move, from: round(move.from), to: round(move.to) };
}

function four(value: number): number {
  return Math.round(value * 10000) / 10000;
}
