import { DEEDS } from '../deeds/deeds.ts';
import { boxRound } from '../cast/measuring-context.ts';
import type { Bounds } from '../cast/measuring-context.ts';
import { isAlive, isPerson } from '../kinds/kinds.ts';
import { lightFor } from '../light/light-for.ts';
import { traitsOf } from '../places/places.ts';
import type { CameraWord } from '../script/screenplay.ts';
import { seenPerMetre } from './field-of-view.ts';
import { isBehindCounter } from './framed-subject.ts';
import type { Composition } from './framed-subject.ts';
import { between } from './gather-in.ts';
import { holdsAll } from './in-frame.ts';
import { four } from './path-keys.ts';
import { leapShares } from './running-leaps.ts';
import { readShot } from './readability.ts';
import type { Reading } from './readability.ts';
import { slidWays } from './slide-in.ts';
import { isMeasured } from './slot.ts';
import type { Slot } from './slot.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import { FRAME_RATE, isUsersOwn } from './storyboard.ts';
import type { CameraPose, Focus, FrameSize, Shot } from './storyboard.ts';
import { toldBounds } from './told-bounds.ts';
import type { Told } from './told-bounds.ts';
import { withinReach } from './within-reach.ts';

/** The one shot of a film, or one of several. */
type Kind = 'take' | 'cut';

/** Moments at which a shot shows whole bodies, and those at which everything told must be seen, shares of its length. */
const START_SHARES: Record<Kind, readonly number[]> = { take: [0, 0.25], cut: [0] };
const END_SHARES: Record<Kind, readonly number[]> = { take: [0.5, 0.75, 1], cut: [0.5, 1] };
/** A shorter shot than this, seconds, is all the time where a longer one would get to, as near as this share of its beginning. */
const SECONDS_MIN = { take: 3, cut: 1.3 } as const;
const STARTS_NEAR = 1.06;
const OVER_COUNTER = 1.3;
const FROM_FARTHER = 1.12;
/** No shot comes nearer in its course than this share of the distance it began at; what is huge beyond them stays in the picture. */
const NEAREST = { take: 0.46, cut: 0.68, backed: 0.66, tiny: 0.2 } as const;
/** Less of a way than this share of the distance is not worth it. */
const WORTH = 0.95;
const HEAD_ROOM = 0.09;
/** Where feet are, from the top of the frame; how much of its height whole bodies take, and what is cut at the knees. */
const FEET = 0.94;
const SHARE = { whole: 0.8, cut: 0.9 } as const;
/** How much of the room that is left is above them. */
const ABOVE = { landscape: 0.6, upright: 0.5 } as const;
const WIDTH_SHARE = { landscape: 0.8, upright: 0.84 } as const;
/** For no goal or hoop is the tallest of those who live left smaller than this share of the height of the frame. */
const LEAST_SHARE = { landscape: 0.36, upright: 0.44 } as const;
/** Where the lens is between the top and the bottom of what is told. */
const EYE = 0.3;
const EYE_METRES = { least: 0.3, most: 1.6 } as const;
/** Who is busy at a table is looked down on from so far over all that is told, metres. */
const OVER_TOP = { above: 0.06, most: 1.9 } as const;
/** How far beside the middle of the frame one alone is at most, as a share of its width. */
const LOOKING_ROOM = 0.07;
/** How wide a body is at least, with air. */
const BODY_METRES = 0.8;
const BESIDE_METRES = 0.8;
const LEADS_MAX = 6;
const NEAREST_METRES = 0.8;
const ROUNDS = 4;
/** Camera words that leave it free to come near. */
export const FREE_TO_COME: ReadonlySet<CameraWord> = new Set<CameraWord>([
  'push-in',
  'handheld',
  'shaking',
  'slow-motion',
]);

/**
 * Lets a shot end on what it tells: it begins with whole bodies in their place, and comes so near that faces, hands and what
 * they do fill the frame. Where the camera is asked for otherwise, goes along or stands off for a ground, it stays as it is.
 */
export function cameNear(shot: Shot, composition: Composition): Shot {
  const { blocking, scenery, frame, oneTake, crossing } = composition;
  const kind = oneTake ? 'take' : 'cut';
  const { camera } = shot;
  const nearestZ = Math.min(...blocking.slots.filter(isMeasured).map(({ z }) => z));
  // What is huge and right beside them is worked at: it is told of, too.
  const isWorkedAt = ({ beyond, z }: Slot) => beyond?.whole === false && z < nearestZ + BESIDE_METRES;
  const leads = blocking.slots.filter(
    (slot) => (isMeasured(slot) || isWorkedAt(slot)) && !crossing.has(slot.member.id),
  );
  const cast = blocking.slots.map(({ member }) => member);
  const alive = leads.some(({ member }) => isAlive(member.kind));
  if (!isFree(shot, composition) || leads.length > LEADS_MAX || !alive) return shot;
  const [atStart, atEnd] = [START_SHARES[kind], [...END_SHARES[kind], ...leapShares(shot)]];
  const members = new Set(leads.map(({ member }) => member.id));
  const told = besideFollowed(shot, toldBounds(shot, cast, members, lightFor(scenery), [...atStart, ...atEnd]));
  const first = poseOn(told.filter(({ share }) => atStart.includes(share)).map(whole), camera.from, frame, 0);
  // Work of the hands is near from the start.
  const fits = first === undefined || distanceOf(first, told) < distanceOf(camera.from, told);
  const start = fits || shot.framing === 'medium' ? camera.from : first;
  const tiny = isTiny(start, told, frame);
  const backed = blocking.slots.some(({ beyond }) => beyond !== undefined);
  const late = withinReach(
    told.filter(({ share }) => atEnd.includes(share)),
    tiny,
  );
  const shown = oneTake ? late : late.map(whole);
  const nearest = (tiny ? NEAREST.tiny : NEAREST[backed ? 'backed' : kind]) * distanceOf(start, told);
  const close = poseOn(shown, camera.to, frame, nearest);
  const uncut =
    close !== undefined && cutsShins(close, shown, frame)
      ? poseOn(shown.map(whole), camera.to, frame, nearest)
      : undefined;
  const near =
    uncut !== undefined && distanceOf(uncut, told) < UNCUT_TIMES * distanceOf(close ?? uncut, told) ? uncut : close;
  const gone = near === undefined ? 1 : distanceOf(near, told) / distanceOf(camera.to, told);
  // Below the top of a counter there is nothing to see; and no take goes away from what it is to come near to.
  const back = isBehindCounter(blocking) ? OVER_COUNTER : gone > 1 ? FROM_FARTHER : undefined;
  const from =
    near === undefined || !oneTake
      ? start
      : back !== undefined
        ? stepsBack(near, told, back)
        : tiny || isByHand(shot, members)
          ? between(start, near, STARTS_ON_HANDS)
          : doesDeed(shot, members)
            ? between(start, near, shareTo(STARTS_ON_DEED, distanceOf(start, told), distanceOf(near, told)))
            : start;
  // At a table the lens rises, too.
  const worth = gone <= WORTH || gone > 1 || told.some(({ atTop }) => atTop);
  if (near === undefined || (from === camera.from && !worth)) return shot;
  const short = shot.frameCount / FRAME_RATE < SECONDS_MIN[kind];
  const framing = cuts(near, shown, frame) ? 'medium' : shot.framing;
  const ways = WAYS.map((way): Shot => {
    const to = between(camera.to, near, way);
    return {
      ...shot,
      framing,
      camera: {
        ...camera,
        ...(shot.framing === 'medium' ? softGround(leads, distanceOf(start, told)) : {}),
        name: camera.follow === undefined ? 'push-in' : camera.name,
        from: short ? stepsBack(to, told, STARTS_NEAR) : from,
        to,
      },
    };
  });
  const before = readShot(shot, cast, frame);
  const all = cast.map(({ id }) => id);
  const mayCut = framing === 'medium' || !holdsAll(shot, composition, all, framing);
  const serves = (each: Shot) =>
    hidesNobody(before, readShot(each, cast, frame)) && (mayCut || holdsAll(each, composition, all, framing));
  return slidWays(ways, composition, (pose) => distanceOf(pose, told)).find(serves) ?? shot;
}

/** Those few whom a take is near to from its start stand out from what is behind them; with whole bodies one wants to see where they are. */
function softGround(leads: readonly Slot[], metres: number): { readonly focus?: Focus } {
  const [first] = leads;
  const [near, far] = [Math.min(...leads.map(({ z }) => z)), Math.max(...leads.map(({ z }) => z))];
  if (first === undefined || leads.length > SOFT.leadsMax || far - near > SOFT.depthMetres) return {};
  const mark = { member: first.member.id };
  return { focus: { from: mark, to: mark, aperture: four(SOFT.aperture * Math.min(1, metres / SOFT.metres)) } };
}

/** So far is the lens open that somebody is taken with from `metres`; from nearer it is less, or small animals would stand before nothing. */
const SOFT = { aperture: 0.34, metres: 4, leadsMax: 2, depthMetres: 0.5 } as const;

/** Whether animals are small in a picture that is so large for the bough or the fountain that they are at. */
function isTiny(pose: CameraPose, told: readonly Told[], frame: FrameSize): boolean {
  const living = told.filter(({ member }) => isAlive(member.kind));
  const seen = distanceOf(pose, told) * seenPerMetre(frame, pose.focal)[0];
  // What they are busy with beside them is in the picture as it was.
  const small = ({ member, bounds }: Told) => !isAlive(member.kind) && bounds.high - bounds.low < TINY_SHARE * seen;
  return (
    !told.some(small) && living.every(({ member }) => !isPerson(member.kind) && member.heightMetres < TINY_SHARE * seen)
  );
}

const TINY_SHARE = 0.24;

/** Whether one alone does what hands or the face tell, all the time. */
function isByHand({ tracks }: Shot, members: ReadonlySet<string>): boolean {
  if (members.size !== 1) return false;
  const keys = tracks.filter(({ member }) => members.has(member)).flatMap(({ keys: own }) => own);
  return keys.every(({ deed }) => deed !== undefined && (DEEDS[deed].near === true || DEEDS[deed].close === true));
}

function doesDeed({ tracks }: Shot, members: ReadonlySet<string>): boolean {
  return tracks.some(({ member, keys }) => members.has(member) && keys.some(({ deed }) => deed !== undefined));
}

/** What of the way from far to near comes to so many times the near distance. */
function shareTo(times: number, far: number, near: number): number {
  return Math.max(0, (far - times * near) / Math.max(0.01, far - near));
}

/** What somebody does is seen from the start: no take begins farther away than so many times its nearest distance. */
const STARTS_ON_DEED = 1.45;
/** So much of the way to the nearest picture the work of hands is seen from at first. */
const STARTS_ON_HANDS = 0.45;

/** What of the way to the nearest picture is tried, one after the other: from near some would hide others, or cut off what is large. */
const WAYS = [1, 0.6, 0.3] as const;
const OPEN_MIN = 0.7;
const WITHIN_MIN = 0.45;

function hidesNobody(before: readonly Reading[], after: readonly Reading[]): boolean {
  return after.every(({ member, open, face, within }, index) => {
    const was = before[index];
    return (
      was === undefined ||
      (open >= Math.min(was.open, OPEN_MIN) &&
        face >= Math.min(was.face, OPEN_MIN) &&
        (isPerson(member.kind) || within >= Math.min(was.within, WITHIN_MIN)))
    );
  });
}

/** Nothing else is asked of the camera, and nothing binds it. */
function isFree({ camera, framing, tracks }: Shot, { plan, blocking, scenery, oneTake }: Composition): boolean {
  const asked = plan.camera.some(
    (word) => !FREE_TO_COME.has(word) && (word !== 'track' || camera.follow === undefined),
  );
  const sized = framing === 'full' || framing === 'wide' || (framing === 'medium' && oneTake);
  return (
    !asked &&
    sized &&
    // The top of what one came to see stays in the picture.
    (traitsOf(scenery.place).landmark !== true || framing === 'medium') &&
    camera.followsDepth !== true &&
    // What drops does so down to the floor.
    !tracks.some(({ keys }) => keys.some(({ action }) => action === 'drop')) &&
    plan.aim === undefined &&
    blocking.support === undefined &&
    // Past what stands right before the lens it cannot go, nor over the heads of rows.
    (blocking.eye === undefined || blocking.slots.some(({ beyond }) => beyond !== undefined)) &&
    blocking.slots.every(({ before }) => before !== true) &&
    !isUsersOwn(scenery)
  );
}

/** As they are for a camera that goes along with one of them. */
function besideFollowed(shot: Shot, told: readonly Told[]): readonly Told[] {
  const track = shot.tracks.find(({ member }) => member === shot.camera.follow);
  if (track === undefined) return told;
  const last = secondsOf(shot) - 1 / FRAME_RATE;
  return told.map((each) => {
    const { x } = placeAt(track, each.share * last, secondsOf(shot));
    const { left, right } = each.bounds;
    return { ...each, x: each.x - x, bounds: { ...each.bounds, left: left - x, right: right - x } };
  });
}

/** The same picture from a little farther back. */
function stepsBack(pose: CameraPose, told: readonly Told[], times: number): CameraPose {
  return { ...pose, z: four(pose.z - (times - 1) * distanceOf(pose, told)) };
}

function whole(told: Told): Told {
  return { ...told, bounds: { ...told.bounds, low: told.low } };
}

/** Whether the lower edge goes through anybody's shins: people are cut at the knees, or not at all. */
function cutsShins({ y, z, tilt, focal }: CameraPose, told: readonly Told[], frame: FrameSize): boolean {
  const high = seenPerMetre(frame, focal)[0] / 2;
  return told.some(({ member, low, z: depth }) => {
    const edge = y + (depth - z) * (tilt - high);
    return isPerson(member.kind) && edge > low + SOLE_METRES && edge < low + SHINS * member.heightMetres;
  });
}

/** Farther back than so many times for that, what is told would be small. */
const UNCUT_TIMES = 1.15;
const SOLE_METRES = 0.02;
/** How high knees are, as a share of the height. */
const SHINS = 0.27;

/** Whether feet are below the lower edge, or what stands round somebody beyond a side. */
function cuts({ x, y, z, tilt, focal }: CameraPose, told: readonly Told[], frame: FrameSize): boolean {
  const [high, wide] = seenPerMetre(frame, 2 * focal);
  return told.some(
    (each) =>
      each.low < y + (each.z - z) * (tilt - high) ||
      Math.max(x - each.bounds.left, each.bounds.right - x) > (each.z - z) * wide,
  );
}

function statureOf({ member }: Told): number {
  return isAlive(member.kind) ? member.heightMetres : 0;
}

function distanceOf({ z }: CameraPose, told: readonly Told[]): number {
  return Math.min(...told.map((each) => each.z)) - z;
}

/** The pose that fills the frame with all of them; undefined for nobody. */
function poseOn(
  told: readonly Told[],
  { focal, x, z: lensZ }: CameraPose,
  frame: FrameSize,
  nearest: number,
): CameraPose | undefined {
  if (told.length === 0) return undefined;
  const z = Math.min(...told.map((each) => each.z));
  const [tanHeight, tanWidth] = seenPerMetre(frame, focal);
  const shareAcross = frame.height > frame.width ? WIDTH_SHARE.upright : WIDTH_SHARE.landscape;
  const flat = boxRound(told.map(({ bounds }) => bounds));
  const eye = told.some(({ atTop }) => atTop) ? Math.min(flat.high + OVER_TOP.above, OVER_TOP.most) : eyeFor(flat);
  const upright = frame.height > 1.2 * frame.width;
  const least = upright ? LEAST_SHARE.upright : LEAST_SHARE.landscape;
  const living = told.filter(({ member }) => isAlive(member.kind));
  const span = Math.max(...living.map(({ x }) => x)) - Math.min(...living.map(({ x }) => x));
  const farthest = Math.max(
    Math.max(...told.map(statureOf)) / least / tanHeight,
    living.length === 0 ? 0 : (span + BODY_METRES) / tanWidth,
  );
  let [distance, middle] = [Math.max(nearest, 2), (flat.left + flat.right) / 2];
  const bodies = living.reduce((sum, each) => sum + each.x, 0) / Math.max(1, living.length);
  // As they are seen on the plane of the nearest of them.
  const seenFrom = (away: number, bottom: (each: Told) => number): Bounds =>
    boxRound(
      told.map((each) => {
        const shrink = away / (away + each.z - z);
        return {
          left: middle + (each.bounds.left - middle) * shrink,
          right: middle + (each.bounds.right - middle) * shrink,
          low: eye + (bottom(each) - eye) * shrink,
          high: eye + (each.bounds.high - eye) * shrink,
        };
      }),
    );
  // One alone keeps the room to look into.
  const alone = new Set(told.map(({ member }) => member.id)).size === 1;
  const room = (x - middle) / (z - lensZ) / tanWidth;
  const aside = alone ? Math.min(LOOKING_ROOM, Math.max(-LOOKING_ROOM, room)) : 0;
  const lowOf = ({ bounds }: Told) => bounds.low;
  const feetOf = ({ low }: Told) => low;
  for (let round = 0; round < ROUNDS; round++) {
    const box = seenFrom(distance, lowOf);
    const isCut = box.low > seenFrom(distance, feetOf).low + 0.02;
    const needed = Math.max(
      (box.high - box.low) / (isCut ? SHARE.cut : SHARE.whole) / tanHeight,
      (box.right - box.left) / shareAcross / tanWidth,
    );
    distance = Math.max(nearest, NEAREST_METRES, Math.min(farthest, needed));
    // Of what does not fit in the bodies are kept, and what is next to them.
    const kept = needed > farthest ? farthest / needed : 1;
    middle = ((box.left + box.right) / 2) * kept + bodies * (1 - kept);
  }
  const [box, whole] = [seenFrom(distance, lowOf), seenFrom(distance, feetOf)];
  const onFeet = living.length > 0 && living.every(({ member }) => isPerson(member.kind));
  const tilt = tiltOn({
    box,
    whole,
    eye,
    distance,
    tanHeight,
    above: upright ? ABOVE.upright : ABOVE.landscape,
    onFeet,
  });
  return {
    x: four(middle + aside * tanWidth * distance),
    y: four(eye),
    z: four(z - distance),
    pan: 0,
    tilt: four(tilt),
    focal,
  };
}

/** How far the lens looks up for a box that is seen whole, or with its lower part cut off. */
function tiltOn({
  box,
  whole,
  eye,
  distance,
  tanHeight,
  above,
  onFeet,
}: {
  readonly box: Bounds;
  readonly whole: Bounds;
  readonly eye: number;
  readonly distance: number;
  readonly tanHeight: number;
  readonly above: number;
  /** All are people. */
  readonly onFeet: boolean;
}): number {
  const seen = distance * tanHeight;
  const spare = seen * (FEET - HEAD_ROOM) - (whole.high - whole.low);
  // Where all fits in after all they stand on the lower edge, with less room above them than the frame has.
  const topShare = HEAD_ROOM + Math.max(0, spare / seen) * above;
  const fromTop = (box.high - eye) / distance - (0.5 - topShare) * tanHeight;
  // Of what is too high for the frame the lower part is kept, where people are.
  const fromFeet = (box.low - eye) / distance + (FEET - 0.5) * tanHeight;
  return onFeet && box.high - box.low > seen * FEET ? Math.min(fromTop, fromFeet) : fromTop;
}

/** How high the lens is before what is in a box, metres. */
function eyeFor({ low, high }: Bounds): number {
  return Math.max(Math.min(high - EYE * (high - low), EYE_METRES.most), EYE_METRES.least, low > 1 ? low : 0);
}
