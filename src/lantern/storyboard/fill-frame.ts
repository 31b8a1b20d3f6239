import { boxRound } from '../cast/measuring-context.ts';
import type { Bounds } from '../cast/measuring-context.ts';
import { groundCard } from '../grounds/grounds.ts';
import type { GroundName } from '../grounds/grounds.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import { lightFor } from '../light/light-for.ts';
import { HAPPENINGS } from '../script/happenings.ts';
import type { Action, CameraWord } from '../script/screenplay.ts';
import { FREE_TO_COME } from './come-near.ts';
import { seenPerMetre } from './field-of-view.ts';
import type { Composition } from './framed-subject.ts';
import { four } from './path-keys.ts';
import { readShot } from './readability.ts';
import { extentOf } from './slot.ts';
import type { Slot } from './slot.ts';
import { isUsersOwn } from './storyboard.ts';
import type { ActorTrack, CameraPose, FrameSize, Shot, Support } from './storyboard.ts';
import { toldBounds } from './told-bounds.ts';

/** Shares of the height and the width of the frame that things take at most, at the beginning of a shot and at its end. */
const SHARES = {
  onTop: { from: { height: 0.54, width: 0.68 }, to: { height: 0.74, width: 0.86 } },
  /** With the window, shelf or wall that they are on. */
  onGround: { from: { height: 0.42, width: 0.56 }, to: { height: 0.64, width: 0.8 } },
  /** On a part of something far larger, which must be known by that. */
  onLarge: { from: { height: 0.18, width: 0.16 }, to: { height: 0.28, width: 0.24 } },
  /** The first of several shots: where they are. */
  first: { from: { height: 0.4, width: 0.54 }, to: { height: 0.52, width: 0.68 } },
  /** All that one is to see. */
  close: { from: { height: 0.64, width: 0.8 }, to: { height: 0.74, width: 0.86 } },
} as const;
/** Where their foot is, from the top of the frame, at most; where the middle of low things is. */
const FOOT = 0.84;
const MIDDLE = 0.61;
/** A sofa that is so many times as large as a remote on it. */
const DWARFS_TIMES = 6;
/** What is so many times as large as what happens on it is seen by its top. */
const ACTS_TIMES = 1.6;
/** Higher ones are where something is, and not what it is on. */
const CARRIER_METRES = 2.4;
/** More stand in rows, and are looked over; low ones are anyway. */
const ROW_MAX = { things: 5, others: 3 } as const;
const LOW_TIMES = 2.2;
const DISTANCE_MIN = 0.42;
/** Camera words that leave the size of things free. */
const FREE: ReadonlySet<CameraWord> = new Set<CameraWord>([
  ...FREE_TO_COME,
  'static',
  'shallow-focus',
  'close-up',
  'extreme',
]);

/** Lets things that are alone in a shot fill its frame by the measure of their own drawings, seen from where they were. */
export function filledFrame(shot: Shot, { plan, blocking, scenery, frame }: Composition): Shot {
  const { camera } = shot;
  const deep = blocking.slots.some(({ beyond, before }) => beyond !== undefined || before === true);
  // What something is on top of is named with it.
  const isOn = (rider: Slot, slot: Slot) => rider.carrier === slot.member.id;
  // What something happens to is looked at more closely than what it stands on.
  const acts = new Set(shot.tracks.filter(happensIn).map(({ member }) => member));
  const dwarfs = (slot: Slot) =>
    slot.extra === true &&
    blocking.slots.some(
      (rider) =>
        isOn(rider, slot) && extentOf(slot) > (acts.has(rider.member.id) ? ACTS_TIMES : DWARFS_TIMES) * extentOf(rider),
    );
  const carries = (slot: Slot) =>
    slot.member.heightMetres < CARRIER_METRES && !dwarfs(slot) && blocking.slots.some((rider) => isOn(rider, slot));
  const near = shot.framing === 'close' || shot.framing === 'medium';
  const isClose = near && (plan.camera.includes('close-up') || shot.framing === 'close');
  // A close-up of a bottle on a rock is of the bottle.
  const about = blocking.slots.filter(({ character, extra }) => extra !== true && character === plan.subject);
  const leads =
    isClose && about.length > 0
      ? about
      : blocking.slots.filter((slot) => slot.extra !== true || (carries(slot) && !isClose));
  const free =
    (shot.framing === 'full' || isClose || (shot.framing === 'wide' && !plan.camera.includes('wide'))) &&
    (plan.aim === undefined || isClose) &&
    camera.follow === undefined &&
    plan.camera.every((word) => FREE.has(word)) &&
    !isUsersOwn(scenery);
  const laid = blocking.support !== undefined && !groundCard(blocking.support.as).upright;
  const still = leads.every(({ member }) => familyOf(member.kind) === 'thing' || (laid && !isPerson(member.kind)));
  const low = leads.every(({ member, halfWidth }) => member.heightMetres < LOW_TIMES * halfWidth);
  const most = leads.some(({ member }) => familyOf(member.kind) !== 'thing') ? ROW_MAX.others : ROW_MAX.things;
  const rows = leads.length > most && !low && !isClose;
  if (!free || deep || leads.length === 0 || !still || rows) return shot;
  const members = new Set(leads.map(({ member }) => member.id));
  const cast = blocking.slots.map(({ member }) => member);
  const told = toldBounds(shot, cast, members, lightFor(scenery), [0, 0.5, 1]);
  if (told.length === 0) return shot;
  const z = Math.min(...told.map((each) => each.z));
  const { support } = blocking;
  const box = withPedestal(roundAt(told, z, camera.to), support);
  const top = support === undefined || TOPS.has(support.as) || groundCard(support.as).upright === true;
  // What falls off a table is told by its way down to the floor.
  const drops = shot.tracks.some(({ keys }) => keys.some(({ action }) => action === 'drop'));
  const lost =
    !isClose &&
    !drops &&
    blocking.slots.some(
      (slot) => dwarfs(slot) && !blocking.slots.some((rider) => isOn(rider, slot) && acts.has(rider.member.id)),
    );
  const shares =
    SHARES[lost ? 'onLarge' : isClose ? 'close' : shot.framing === 'wide' ? 'first' : top ? 'onTop' : 'onGround'];
  // Below a sill there is only a wall.
  const foot = support?.as === 'windowsill' ? FOOT : undefined;
  // Out of doors the lens is low: from above there would be grass behind a mug, and none of the mountains.
  const open =
    traitsOf(scenery.place).indoors !== true &&
    scenery.place !== 'studio' &&
    support !== undefined &&
    TOPS.has(support.as) &&
    support.y > TABLE_METRES;
  const seen = open ? { ...camera.to, y: lowered(camera.to, box) } : camera.to;
  const pose = (share: (typeof shares)['from' | 'to']) =>
    poseOn(box, z, isClose ? longLens(camera.to, box, frame) : seen, frame, share, foot);
  // A roof or a wire is known from where it is seen as what it is.
  const [from, to] = [top || isClose || INDOORS.has(support.as) ? pose(shares.from) : camera.from, pose(shares.to)];
  // A camera that comes nearer would make what grows, shrinks or flies off seem to do something else.
  const fixed = camera.name === 'static' || shot.tracks.some((track) => members.has(track.member) && happensIn(track));
  const name = fixed ? ('static' as const) : camera.name;
  const filled = { ...shot, camera: { ...camera, name, from: fixed ? to : from, to } };
  // From nearer those before hide more of those behind.
  const before = readShot(shot, cast, frame);
  const hides = readShot(filled, cast, frame).some(({ open }, at) => open < Math.min(OPEN_MIN, before[at]?.open ?? 0));
  return hides ? shot : filled;
}

/** What is made to the measure of what it shows is seen whole, with a part of its flank. */
function withPedestal(box: Bounds, support: Support | undefined): Bounds {
  if (support === undefined || groundCard(support.as).fits === undefined) return box;
  const { left, right, y } = support;
  return boxRound([box, { left, right, low: y - FLANK * (right - left), high: y }]);
}

/** As a share of its width. */
const FLANK = 0.16;

/** Whether something happens to the one whose track it is. */
function happensIn({ keys }: ActorTrack): boolean {
  return keys.some(({ action }) => (HAPPENINGS as readonly Action[]).includes(action));
}

/** One looks at what is on them, and needs no more of them than what is under it. */
const TOPS: ReadonlySet<GroundName> = new Set<GroundName>([
  'table',
  'counter',
  'plinth',
  'pedestal',
  'drapery',
  'turntable',
  'blanket',
  'rug',
]);

/** The least of anything that is to be open, as a share. */
const OPEN_MIN = 0.8;

/** Known by little of them. */
const INDOORS: ReadonlySet<GroundName> = new Set<GroundName>(['windowsill', 'shelf']);

/** The height of a lens that sees the horizon over what stands on a table, metres. */
function lowered({ y }: CameraPose, { low, high }: Bounds): number {
  const middle = (low + high) / 2;
  return middle + (y - middle) * LOWERED;
}

const LOWERED = 0.5;
/** What lies on the ground, a blanket, is looked down on. */
const TABLE_METRES = 0.3;

/** What is tiny needs a long lens in a close-up: none comes nearer than it can. */
function longLens(seen: CameraPose, { left, right, low, high }: Bounds, frame: FrameSize): CameraPose {
  const { height, width } = SHARES.close.from;
  const shown = Math.max((high - low) / height, ((right - left) / width) * (frame.height / frame.width));
  const needed = (DISTANCE_MIN * frame.height) / Math.min(frame.width, frame.height) / shown;
  return { ...seen, focal: four(Math.max(seen.focal, Math.min(FOCAL_MAX, needed))) };
}

const FOCAL_MAX = 8;

/** The box round all as it is seen on one plane. */
function roundAt(
  all: readonly { readonly bounds: Bounds; readonly z: number }[],
  plane: number,
  { x, y, z: lens }: CameraPose,
): Bounds {
  const boxes = all.map(({ bounds, z }) => {
    const shrink = (plane - lens) / Math.max(0.2, z - lens);
    return {
      left: x + (bounds.left - x) * shrink,
      right: x + (bounds.right - x) * shrink,
      low: y + (bounds.low - y) * shrink,
      high: y + (bounds.high - y) * shrink,
    };
  });
  return boxRound(boxes);
}

/** Along the line on which the lens saw them, so far away that they take their share. */
function poseOn(
  { left, right, low, high }: Bounds,
  z: number,
  seen: CameraPose,
  frame: FrameSize,
  share: { readonly height: number; readonly width: number },
  fixed?: number,
): CameraPose {
  const [tanHeight, tanWidth] = seenPerMetre(frame, seen.focal);
  const tall = high - low;
  const across = frame.height > frame.width ? Math.min(0.86, share.width + 0.1) : share.width;
  const distance = Math.max(DISTANCE_MIN, tall / share.height / tanHeight, (right - left) / across / tanWidth);
  const middle = (low + high) / 2;
  const y = middle + (seen.y - middle) * (distance / (z - seen.z));
  const foot = fixed ?? Math.min(FOOT, MIDDLE + tall / distance / tanHeight / 2);
  return {
    x: four((left + right) / 2),
    y: four(y),
    z: four(z - distance),
    pan: 0,
    tilt: four((low - y) / distance + (foot - 0.5) * tanHeight),
    focal: seen.focal,
  };
}
