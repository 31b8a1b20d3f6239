import { CAMERA_GOINGS } from '../script/camera-goings.ts';
import { areJoint } from '../deeds/deeds.ts';
import { isAlive, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { CameraWord } from '../script/screenplay.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { placeAt } from '../stage/track.ts';
import { aimCamera } from './aim-camera.ts';
import type { Blocking } from './blocking.ts';
import { postureOf, widthOf } from './bodies.ts';
import { climbs, moveCamera, tilts } from './camera-moves.ts';
import type { MoveRequest } from './camera-moves.ts';
import { framedSubject, handsMatter, isBehindCounter, isBroad, isByFace, posturesOf } from './framed-subject.ts';
import type { Composition } from './framed-subject.ts';
import { gatherIn } from './gather-in.ts';
import { holdsAll } from './in-frame.ts';
import { placeAsSubject } from './outlook.ts';
import { faultOf, readShot } from './readability.ts';
import { four } from './path-keys.ts';
import { isMeasured } from './slot.ts';
import type { Slot } from './slot.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { ActorTrack, CameraMove, CastMember, FrameSize, Framing, Scenery, Shot } from './storyboard.ts';

const STEP_BACK = 1.12;
const STEPS_MAX = 14;
/** Where somebody would be lost in the frame the camera comes nearer, as long as all are in the picture. */
const PUSH_IN = 0.92;
const PUSHES_MAX = 8;
const PUSHED_FOR_MAX = 8;
/** Sets the camera for a shot; where somebody would be cut off it steps back until all are in the picture. */
export function composeShot(asked: Composition): Shot {
  const composition = atCounter(asked);
  const { plan, blocking } = composition;
  const near = plan.framing === 'medium' || plan.framing === 'close';
  const aboard = blocking.slots.some((slot) => isSceneOf(slot, blocking));
  const leads = blocking.slots.filter((slot) => isMeasured(slot) && (!aboard || isPerson(slot.member.kind)));
  const main = near ? mainSlots(composition) : leads;
  const atFace = isByFace(main, blocking);
  const framing =
    plan.framing === 'close' && (main.length > 1 || handsMatter(main, blocking) || atFace || isBroad(main, blocking))
      ? 'medium'
      : plan.framing;
  const held = (near ? main : [...leads, ...blocking.slots.filter(staysWhole)]).map(({ member }) => member.id);
  const climbing =
    tilts(plan.camera) && main.length > 0 && climbs(framedSubject(composition, main, framing, undefined));
  // Of whoever works behind a top one sees the work from above.
  const overTop = plan.camera.includes('top-down') && isBehindCounter(blocking);
  const holds = (each: Shot) => climbing || overTop || holdsAll(each, composition, held, framing);
  const nearer = atFace ? AT_THE_FACE : CLOSER;
  const base = establishes(composition, main)
    ? ESTABLISHING
    : isOfProducts(composition, main)
      ? OF_PRODUCTS
      : framing === plan.framing
        ? 1
        : nearer;
  let shot = steppedBack((farther) => withCamera(composition, main, framing, base * farther), holds);
  const mayPush = !near && leads.length <= PUSHED_FOR_MAX && plan.setting.ground === undefined;
  for (let step = 1; step <= PUSHES_MAX && mayPush && isLost(shot, leads, composition.frame); step++) {
    const nearer = withCamera(composition, main, framing, base * PUSH_IN ** step);
    if (!holds(nearer) || isCrowded(nearer, leads, composition.frame)) break;
    shot = nearer;
  }
  // Nearer to those before something huge, it would be lost.
  const mayGather = !near && !climbing && blocking.slots.every(({ beyond }) => beyond === undefined);
  const gathered = mayGather ? gatherIn(shot, leads, posturesOf(blocking), composition.frame, holds) : shot;
  const shown = near ? withoutHalves(shot, composition, held) : gathered;
  const cast = blocking.slots.map(({ member }) => member);
  return plan.aim === undefined ? shown : aimCamera(shown, plan.aim, cast, composition.frame, isCloseUp(plan.camera));
}

/** The nearest shot that holds all. */
function steppedBack(from: (farther: number) => Shot, holds: (shot: Shot) => boolean): Shot {
  for (let step = 0; step <= STEPS_MAX; step++) {
    const shot = from(STEP_BACK ** step);
    if (holds(shot)) return shot;
  }
  // Where no distance holds all, going back only makes them small.
  return from(1);
}

/** Of one behind a counter there is no whole body to show. */
function atCounter(composition: Composition): Composition {
  const { plan, blocking } = composition;
  const alone = blocking.slots.filter(isMeasured).length === 1;
  return isBehindCounter(blocking) && alone && plan.framing === 'full'
    ? { ...composition, plan: { ...plan, framing: 'medium' } }
    : composition;
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

/** A close-up with no move that goes anywhere. */
function isCloseUp(words: readonly CameraWord[]): boolean {
  return words.includes('close-up') && words.every((word) => !GOING.has(word));
}

const GOING: ReadonlySet<CameraWord> = new Set<CameraWord>(CAMERA_GOINGS);

/** A shot that tells where people are: they are still who it is about. */
function establishes(composition: Composition, slots: readonly Slot[]): boolean {
  const people =
    slots.some(({ member }) => isPerson(member.kind)) &&
    slots.every(
      ({ member: { kind, heightMetres } }) => isPerson(kind) || (isLifeless(kind) && heightMetres < LOW_METRES),
    );
  return isOpening(composition) && people;
}

/** Wide because a film of several shots opens so, and not because the prompt says it. */
function isOpening({ plan, oneTake }: Composition): boolean {
  return plan.framing === 'wide' && !oneTake && !plan.camera.includes('wide');
}

/** The first shot of an advertisement is of what it is for. */
function isOfProducts(composition: Composition, slots: readonly Slot[]): boolean {
  const things =
    slots.length > 0 && slots.every(({ member }) => isLifeless(member.kind) && member.heightMetres < LOW_METRES);
  return isOpening(composition) && things;
}

const OF_PRODUCTS = 0.62;

/** A table, a box, balloons: what is higher is part of where they are. */
const LOW_METRES = 1.2;

function isLifeless(kind: Kind): boolean {
  return !isAlive(kind) && !isVehicle(kind);
}

/** As a share of the distance of a wide shot. */
const ESTABLISHING = 0.7;
/** Of a medium shot that was to be a close one, and shows the hands too. */
const CLOSER = 0.85;
/** Of one at what is done at the face, with the hands that do it. */
const AT_THE_FACE = 0.6;

/** A boat on which somebody hauls a net is where it is done: the shot is about the people, and may cut it off. */
function isSceneOf({ member }: Slot, { slots, tracks }: Blocking): boolean {
  if (!isVehicle(member.kind)) return false;
  const busy = (id: string) =>
    tracks.some((track) => track.member === id && track.keys.some(({ deed }) => deed !== undefined));
  return slots.some((other) => other.carrier === member.id && busy(other.member.id));
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

/** Whether a member is seen whole across and with its head, not at all, or is cut by an edge. */
function sideOf(shot: Shot, member: CastMember, time: number, frame: FrameSize): 'inside' | 'outside' | 'edge' {
  const track = shot.tracks.find((each) => each.member === member.id);
  if (track === undefined) return 'outside';
  const { x, y, z } = placeAt(track, time, shot.frameCount / FRAME_RATE);
  const at = project(cameraAt(shot, time), frame, x, y, z);
  const half = (widthOf(member.kind, member.heightMetres, true) / 2 + 0.1) * at.scale;
  const key = track.keys.findLast(({ atSeconds }) => atSeconds <= time) ?? track.keys[0];
  const { height } = postureOf(member.kind, key?.action ?? 'stand', y, key?.deed, key?.chair);
  const top = at.y - Math.min(1, height) * member.heightMetres * at.scale;
  if (at.x + half < 0 || at.x - half > frame.width || at.scale === 0) return 'outside';
  return at.x - half >= 0 && at.x + half <= frame.width && top >= -HEAD_CUT * frame.height ? 'inside' : 'edge';
}

/** So much of a head may be over the upper edge, as a share of the frame's height. */
const HEAD_CUT = 0.03;

/** Who a near shot is about; riders and what they ride belong together. */
function mainSlots({ plan, blocking }: Composition): readonly Slot[] {
  // What somebody carries goes with them.
  const free = blocking.slots.filter(({ carrier, mouthed }) => carrier === undefined || mouthed === undefined);
  const talk =
    plan.framing === 'medium' &&
    free.length <= 3 &&
    free.every(({ member, z }) => isAlive(member.kind) && Math.abs(z - (free[0]?.z ?? 0)) < 0.5) &&
    new Set(free.map(({ member }) => isPerson(member.kind))).size === 1;
  if (talk) return blocking.slots;
  const about = [plan.subject, ...(plan.company ?? [])];
  const alone = blocking.slots.filter(({ character }) => about.includes(character));
  const own = [...alone, ...partnersOf(alone, blocking)];
  const leads = blocking.slots.filter(isMeasured);
  const people = plan.framing === 'medium' ? leads.filter(({ member }) => isPerson(member.kind)) : [];
  const slots = own.length > 0 ? own : people.length > 0 ? people : leads;
  const [first] = slots;
  const pair =
    first === undefined
      ? undefined
      : blocking.slots.find(
          ({ member, carrier }) =>
            member.id === first.carrier ||
            (carrier === first.member.id && (!isPerson(first.member.kind) || isAlive(member.kind))),
        );
  if (pair === undefined || slots.includes(pair)) return slots;
  // A sparrow lands on a bench: whoever sits on it keeps the head.
  const seated = blocking.slots.filter(
    (slot) => slot.carrier === pair.member.id && isAlive(slot.member.kind) && !slots.includes(slot),
  );
  return [...slots, pair, ...seated];
}

/** Those people with whom they do what they do. */
function partnersOf(own: readonly Slot[], { slots, tracks }: Blocking): readonly Slot[] {
  const ids = new Set(own.map(({ member }) => member.id));
  const withOf = (id: string) =>
    tracks.find(({ member }) => member === id)?.keys.flatMap((key) => key.with ?? []) ?? [];
  const theirs = new Set([...ids].flatMap(withOf));
  const deedsOf = (id: string) =>
    tracks.find(({ member }) => member === id)?.keys.flatMap(({ deed }) => deed ?? []) ?? [];
  const done = [...ids].flatMap(deedsOf);
  // Who is handed a loaf belongs to who hands it over.
  const joins = (id: string) => deedsOf(id).some((deed) => done.some((each) => areJoint(deed, each)));
  return slots.filter(
    ({ member }) =>
      isPerson(member.kind) &&
      !ids.has(member.id) &&
      (theirs.has(member.id) || withOf(member.id).some((id) => ids.has(id)) || joins(member.id)),
  );
}

function withCamera(composition: Composition, slots: readonly Slot[], framing: Framing, wider: number): Shot {
  const { plan, blocking, scenery } = composition;
  const follow = followed(composition, slots);
  const goesDeep = follow !== undefined && blocking.depth !== undefined;
  const subject =
    slots.length === 0
      ? placeAsSubject(scenery.place, scenery.seed, plan.camera.includes('low-angle'))
      : framedSubject(composition, slots, framing, follow);
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
    ofPicture: scenery.backdropImage !== undefined,
    tinyNear: blocking.slots.some(({ before }) => before === true),
    marks: (framing === 'close' ? slots : blocking.slots).map(({ member, z }) => ({ member: member.id, z })),
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
    ...(composition.becomesAt === undefined ? {} : { becomesAt: composition.becomesAt }),
    camera: rounded(moveCamera(request)),
    tracks: framing === 'close' ? blocking.tracks.map((track) => facingUs(track, composition)) : blocking.tracks,
  };
}

/** A close-up is of a face: whoever it is about and only looks on, to a board or a stage, is seen from there. */
function facingUs(track: ActorTrack, { plan, blocking }: Composition): ActorTrack {
  const slot = blocking.slots.find(({ member }) => member.id === track.member);
  const about = slot !== undefined && slot.character === plan.subject && isPerson(slot.member.kind);
  const behind = plan.camera.some((word) => word === 'from-behind' || word === 'over-shoulder');
  if (!about || behind || !track.keys.every(({ facing, deed }) => facing.startsWith('away') && deed === undefined))
    return track;
  return { ...track, keys: track.keys.map((key) => ({ ...key, facing: 'three-quarter-right' as const })) };
}

/** What a still life stands on belongs to the place. */
function withSupport(scenery: Scenery, { support, fixture, seats, table }: Blocking): Scenery {
  return {
    ...scenery,
    ...(support === undefined ? {} : { support }),
    ...(fixture === undefined ? {} : { fixture }),
    ...(seats === undefined ? {} : { seats }),
    ...(table === undefined ? {} : { table }),
  };
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
