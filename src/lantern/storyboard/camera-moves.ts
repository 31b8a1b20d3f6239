import { createRandom } from '../../base/random.ts';
import type { CameraWord } from '../script/screenplay.ts';
import { seenPerMetre } from './field-of-view.ts';
import { focusFor } from './focus-for.ts';
import { poseFor } from './framing.ts';
import type { Subject } from './framing.ts';
import type { CameraMove, CameraPose, FrameSize, Framing } from './storyboard.ts';

export interface MoveRequest {
  readonly framing: Framing;
  readonly subject: Subject;
  readonly frame: FrameSize;
  readonly words: readonly CameraWord[];
  readonly seconds: number;
  readonly follow?: string;
  /** The followed one comes toward us or goes away: the camera goes along in depth. */
  readonly depth?: 'toward' | 'away';
  readonly seed: number;
  /** How many shots the film has, and which this is: one take wants a move that develops. */
  readonly oneTake: boolean;
  readonly index: number;
  /** Films a picture of the user's. */
  readonly ofPicture: boolean;
  /** Something tiny stands right before the lens. */
  readonly tinyNear: boolean;
  /** Steps back by this factor when somebody would be cut off. */
  readonly wider: number;
  /** Who may be focused on, and at which depth they stand. */
  readonly marks: readonly { readonly member: string; readonly z: number }[];
}

/** A high camera looks down this steeply, metres up for each away. */
const HIGH_ANGLE_SLOPE = 0.32;

/** How far a Dutch angle leans, and how much farther back it is taken for that, as a factor. */
const DUTCH_RADIANS = 0.24;
const DUTCH_WIDER = 1.3;

type MoveName = CameraMove['name'];

const BY_WORD: Partial<Record<CameraWord, MoveName>> = {
  static: 'static',
  'pan-left': 'pan',
  'pan-right': 'pan',
  'tilt-up': 'tilt',
  'tilt-down': 'tilt',
  'push-in': 'push-in',
  'pull-out': 'pull-out',
  track: 'track',
  'crane-up': 'crane',
  'crane-down': 'crane',
  orbit: 'orbit',
  pov: 'push-in',
  'dolly-zoom': 'push-in',
};

/** How unsteady the hand is. Who looks on walks: the picture sways a little. A picture that is told to shake is shaken through. */
const SHAKE: Partial<Readonly<Record<CameraWord, number>>> = { pov: 0.35, handheld: 0.9, shaking: 1.8 };

/** The camera of a shot: the move that the prompt names, else one that suits what happens; moderate, and readable. */
export function moveCamera(request: MoveRequest): CameraMove {
  const { framing, subject, frame, words, follow, depth, wider } = request;
  const moves = words.filter((each) => BY_WORD[each] !== undefined);
  const word = moves.find((each) => each !== 'static') ?? moves[0];
  const leans = words.includes('dutch');
  const name = (word === undefined ? undefined : BY_WORD[word]) ?? ownMove(request);
  // A leaning picture is enlarged until it has no empty corners.
  const seen = leans ? { ...request, wider: wider * DUTCH_WIDER } : request;
  const pose = poseFor(framing, subject, frame, seen.wider);
  const { from, to } = angled(POSES[name](pose, seen, word), seen);
  // Who is seen close stands out from a soft ground; with nobody there, the ground is what one came for.
  const focus = focusFor(
    framing === 'close' && request.marks.length > 0 ? [...words, 'shallow-focus'] : words,
    request.marks.map(({ member, z }) => ({ member, metres: z - from.z })),
  );
  return {
    name,
    from,
    to,
    shake: Math.max(0, ...words.map((each) => SHAKE[each] ?? 0)),
    // Even a fixed camera goes along in a close shot of someone who moves: else the shot would be empty.
    ...(leans ? { roll: DUTCH_RADIANS } : {}),
    ...(focus === undefined ? {} : { focus }),
    ...(follow === undefined ? {} : { follow }),
    ...(follow === undefined || depth === undefined ? {} : { followsDepth: true as const }),
  };
}

/** From above, with the subject kept where it is on the picture. */
function angled(move: Pick<CameraMove, 'from' | 'to'>, request: MoveRequest): Pick<CameraMove, 'from' | 'to'> {
  const { words } = request;
  const high = (pose: CameraPose) => raised(pose, request, Math.max(0.8, HIGH_ANGLE_SLOPE * distanceOf(pose, request)));
  return words.includes('high-angle') ? { from: high(move.from), to: high(move.to) } : move;
}

/** Nothing is asked: go along with who moves, else come a little closer, now and then look round or stand still. */
function ownMove({ follow, depth, oneTake, framing, seed, index, subject, words, ofPicture }: MoveRequest): MoveName {
  // It falls behind who goes away, and lets come nearer who comes.
  if (depth !== undefined) return depth === 'away' ? 'pull-out' : 'push-in';
  if (follow !== undefined) return 'track';
  // Nobody knows what is beside a picture; what is in it parts as one comes nearer.
  if (ofPicture && index % 2 === 0) return 'push-in';
  // Past things that stand at all depths one sees most by going sideways.
  if (subject.outlook !== undefined && framing !== 'aerial') return 'track';
  // A drone rises from what it is about until its surroundings are seen.
  if (framing === 'aerial' && words.includes('aerial') && subject.indoors !== true) return 'crane';
  if (oneTake) return 'push-in';
  const random = createRandom(seed).fork(`move ${index}`);
  if (framing === 'wide' || framing === 'aerial') return random.pick(['push-in', 'crane', 'push-in']);
  return framing === 'close' ? 'push-in' : random.pick(['static', 'push-in', 'orbit']);
}

/** A take that nothing is asked of begins as a full shot where it is to end near. */
function comesNear({ oneTake, framing, words, depth, follow }: MoveRequest): boolean {
  return oneTake && framing === 'medium' && !words.includes('medium') && depth === undefined && follow === undefined;
}

/** How much farther back a take begins that ends near. A room has its wall near, and hands are near from the start. */
function startOf({ hands, indoors }: Subject): number {
  if (indoors === true) return hands === true ? 1.12 : 1.4;
  return hands === true ? 1.3 : 1.85;
}

type Poses = (
  pose: CameraPose,
  request: MoveRequest,
  word: CameraWord | undefined,
) => { readonly from: CameraPose; readonly to: CameraPose };

const POSES: Readonly<Record<MoveName, Poses>> = {
  static: (pose) => ({ from: pose, to: pose }),
  'push-in': (pose, request, word) => {
    if (word === 'dolly-zoom')
      return { from: vertigo(pose, request, VERTIGO.from), to: vertigo(pose, request, VERTIGO.to) };
    if (word === 'pov' && isEmpty(request)) return walked(pose, request);
    const far = word === 'pov' ? 1.7 : word === undefined && request.depth === undefined ? 1.12 : 1.6;
    if (word === 'push-in' && isEmpty(request)) return { from: zoomed(pose, ZOOM.far), to: zoomed(pose, ZOOM.near) };
    // Where something tiny is right before the lens it stays where it is, or would run it over.
    if (word === undefined && request.tinyNear) return { from: zoomed(pose, 0.94), to: zoomed(pose, 1.05) };
    // From the whole body to what the face and the hands do; work of the hands is near from the start.
    if (comesNear(request)) return { from: scaled(request, startOf(request.subject)), to: scaled(request, 1) };
    const near = word === undefined ? 0.97 : request.framing === 'wide' ? 0.8 : 0.9;
    return { from: scaled(request, far), to: scaled(request, near) };
  },
  'pull-out': (pose, request, word) => {
    if (word !== undefined && isEmpty(request)) return { from: zoomed(pose, ZOOM.near), to: zoomed(pose, ZOOM.far) };
    if (word !== undefined && request.framing === 'aerial') return revealed(pose, request);
    const far = word === undefined ? (request.depth === undefined ? 1.12 : 1.6) : request.subject.still ? 2 : 1.4;
    return { from: scaled(request, word === undefined ? 0.97 : 0.74), to: scaled(request, far) };
  },
  track: (pose, request, word) => {
    if (request.follow !== undefined) return { from: scaled(request, 1.05), to: scaled(request, 0.97) };
    if (word !== undefined && !isEmpty(request)) return passed(pose, request);
    const { outlook, backed } = request.subject;
    const way = (backed === true ? 0.05 : outlook === undefined ? 0.16 : 0.07) * distanceOf(pose, request);
    return { from: { ...pose, x: pose.x - way }, to: { ...pose, x: pose.x + way } };
  },
  pan: (pose, request, word) => {
    const way = halfTangent(request, 'width') * (word === 'pan-left' ? -1 : 1);
    const { before, after } = isEmpty(request) ? PAN.place : PAN.subject;
    return { from: { ...pose, pan: pose.pan - before * way }, to: { ...pose, pan: pose.pan + after * way } };
  },
  tilt: (pose, request, word) => {
    if (tilts(request.words) && climbs(request.subject)) return climbed(request, word);
    const half = halfTangent(request, 'height');
    const { below, above } = isEmpty(request) ? TILT.place : TILT.subject;
    const low = { ...pose, tilt: pose.tilt - below * half };
    const high = { ...pose, tilt: pose.tilt + above * half };
    return word === 'tilt-down' ? { from: high, to: low } : { from: low, to: high };
  },
  crane: (pose, request, word) => {
    if (request.framing === 'aerial' && (word === undefined || word === 'crane-up')) return risen(pose, request);
    const distance = distanceOf(pose, request);
    const low = raised(pose, request, -Math.min(0.45 * pose.y, 0.12 * distance));
    const high = isEmpty(request) ? overPlace(pose, request) : lifted(pose, request);
    if (word === undefined) return { from: raised(pose, request, Math.min(1, 0.1 * distance)), to: pose };
    return word === 'crane-down' ? { from: high, to: low } : { from: low, to: high };
  },
  orbit: (pose, request, word) => {
    // What stands far beyond would swing out of the picture.
    const reach = (word === undefined ? 0.1 : request.subject.backed === true ? 0.16 : 0.7) * distanceOf(pose, request);
    // Of a place it is what stands far off that is gone round.
    const middle = isEmpty(request) ? ORBITED_METRES : distanceOf(pose, request);
    const aside = (x: number): CameraPose => ({ ...pose, x: pose.x + x, pan: pose.pan - x / middle });
    return { from: aside(-reach), to: aside(reach) };
  },
};

/** How far away the middle of a place is. */
const ORBITED_METRES = 34;

/** Past somebody who stays: sideways, with the lens half turned back, so that what is behind goes by and nobody leaves the picture. */
function passed(pose: CameraPose, request: MoveRequest): { readonly from: CameraPose; readonly to: CameraPose } {
  const away = distanceOf(pose, request);
  const aside = (x: number): CameraPose => ({ ...pose, x: pose.x + x, pan: pose.pan - (PASSED.turned * x) / away });
  return { from: aside(-PASSED.way * away), to: aside(PASSED.way * away) };
}

const PASSED = { way: 0.3, turned: 0.72 } as const;

/**
 * How far a pan goes on both sides of the pose that shows its subject, as shares of half the frame's width: by more than
 * half a frame in all. A subject is come to and then stays in the picture; a place is the same on both sides.
 */
const PAN = { subject: { before: 0.9, after: 0.24 }, place: { before: 0.56, after: 0.56 } } as const;
/** The same of a tilt, in halves of the height: the subject is whole at its lower end; of a place first its ground, then its tops are seen. */
const TILT = { subject: { below: 0.14, above: 0.92 }, place: { below: 0.6, above: 0.46 } } as const;

/** Whether a tilt is asked for. */
export function tilts(words: readonly CameraWord[]): boolean {
  return words.includes('tilt-up') || words.includes('tilt-down');
}

/** Whether a tilt goes along all of what is higher than a person, which is then never whole. */
export function climbs({ person, outlook, top, bottom }: Subject): boolean {
  return !person && outlook === undefined && top - bottom > TALL_METRES;
}

/** From its foot to its top, or down again: so near that neither is in the picture with the other. */
function climbed(
  request: MoveRequest,
  word: CameraWord | undefined,
): { readonly from: CameraPose; readonly to: CameraPose } {
  const { top, bottom, z } = request.subject;
  const tangent = 2 * halfTangent(request, 'height');
  const pose = { ...scaled(request, 1), z: z - (top - bottom) / CLIMB.frames / tangent };
  const at = (height: number, row: number) => ({
    ...pose,
    tilt: (height - pose.y) / distanceOf(pose, request) - (0.5 - row) * tangent,
  });
  const [low, high] = [at(bottom, CLIMB.foot), at(top, CLIMB.top)];
  return word === 'tilt-down' ? { from: high, to: low } : { from: low, to: high };
}

const TALL_METRES = 2.6;
/** How many frames high it is, and the rows of the frame in which its foot and its top are. */
const CLIMB = { frames: 1.6, foot: 0.86, top: 0.14 } as const;

/** So many times as far away with a lens so many times as long: the subject stays as large as it is, and what is behind it does not. */
function vertigo(pose: CameraPose, request: MoveRequest, times: number): CameraPose {
  const away = distanceOf(pose, request);
  return { ...pose, z: pose.z + away * (1 - times), focal: pose.focal * times, tilt: pose.tilt / times };
}

/** A room has its wall near behind the lens, which is why the longest is no longer. */
const VERTIGO = { from: 2.3, to: 0.62 } as const;

/** Through a place a zoom is seen best: what it is about may be far away. The horizon stays where it is. */
function zoomed(pose: CameraPose, times: number): CameraPose {
  return { ...pose, focal: pose.focal * times, tilt: pose.tilt / times };
}

const ZOOM = { near: 1.55, far: 0.92 } as const;

/** As one who walks sees a place: straight on, on the way that leads into it. */
function walked(pose: CameraPose, request: MoveRequest): { readonly from: CameraPose; readonly to: CameraPose } {
  const way = Math.min(WALK.metresMax, WALK.metresPerSecond * request.seconds);
  return { from: { ...pose, z: pose.z - WALK.back * way }, to: { ...pose, z: pose.z + (1 - WALK.back) * way } };
}

/** The pace of a walk, how far a place is dressed for it, and the share of the way that is behind where one looks on from. */
const WALK = { metresPerSecond: 1.5, metresMax: 9, back: 0.3 } as const;

/** Up and back, as a drone goes: from near to where all that is round it is seen; in an empty place straight up. */
function risen(pose: CameraPose, request: MoveRequest): { readonly from: CameraPose; readonly to: CameraPose } {
  // The horizon is in the picture, or nobody knows what is looked down on; what stands there, a castle or a lighthouse, is whole.
  if (request.subject.aloft === true) return flown(pose);
  if (isEmpty(request)) {
    const half = halfTangent(request, 'height');
    if (request.subject.aboutStage === true)
      return { from: lookedDownOn(pose, LIFTS.lowered, half), to: lookedDownOn(pose, LIFTS.down, half) };
    return {
      from: { ...pose, y: LIFTS.from * pose.y, tilt: Math.max(pose.tilt, -HORIZON.from * half) },
      to: { ...pose, y: LIFTS.to * pose.y, z: pose.z - LIFTS.back * pose.y, tilt: -HORIZON.to * half },
    };
  }
  return { from: scaled(request, RISES.from), to: scaled(request, RISES.to) };
}

/** Up and back, as an arm lifts a lens: so high that the ground round the subject is seen, under a roof as high as there is room. */
function lifted(pose: CameraPose, request: MoveRequest): CameraPose {
  const metres = CRANE.slope * distanceOf(pose, request);
  const roof = request.subject.indoors === true ? Math.max(0, CRANE.roofMetres - pose.y) : Infinity;
  const back = { ...pose, z: pose.z - CRANE.back * distanceOf(pose, request) };
  return raised(back, request, Math.min(metres, roof, CRANE.metresMax));
}

/** How far a crane lifts the lens and takes it back, as shares of how far away the subject is; and its limits. */
const CRANE = { slope: 0.55, back: 0.22, metresMax: 5, roofMetres: 2.5 } as const;

/** High over a place, with what stands there whole: the horizon does not rise above the middle. */
function overPlace(pose: CameraPose, request: MoveRequest): CameraPose {
  const { y, tilt } = raised(pose, request, OVER_METRES);
  return { ...pose, y, tilt: Math.max(tilt, Math.min(pose.tilt, OVER_HORIZON * halfTangent(request, 'height'))) };
}

const OVER_METRES = 4.2;
/** How far below the middle of the frame it is, as a share of half its height. */
const OVER_HORIZON = 0.08;

/** Away from somebody in the air, until the land round them is seen up to the horizon. */
function revealed(pose: CameraPose, request: MoveRequest): { readonly from: CameraPose; readonly to: CameraPose } {
  const distance = distanceOf(pose, request);
  const half = halfTangent(request, 'height');
  const ground = pose.z + distance;
  const at = (away: number) => ({
    ...pose,
    y: REVEALED.slope * half * away * distance,
    z: ground - away * distance,
    tilt: -REVEALED.horizon * half,
  });
  return { from: at(REVEALED.from), to: at(REVEALED.to) };
}

/** How far above the middle the horizon is, and how steep it is looked down on whom it is left, in halves of the height of the frame, and from and to which share of the distance. */
const REVEALED = { horizon: 0.3, slope: 0.95, from: 0.5, to: 1.5 } as const;

/** On over the land, and a little down toward it. */
function flown(pose: CameraPose): { readonly from: CameraPose; readonly to: CameraPose } {
  return { from: pose, to: { ...pose, y: pose.y - FLOWN.down, z: pose.z + FLOWN.on } };
}

/** How far a drone flies in a shot over land that is far below, metres. */
const FLOWN = { on: 46, down: 9 } as const;

/** So many times as high and as far back, what lies about the stage below the middle of the frame. */
function lookedDownOn(pose: CameraPose, times: number, half: number): CameraPose {
  const [y, z] = [times * pose.y, STAGE_METRES - STAGE_AWAY * times * pose.y];
  return { ...pose, y, z, tilt: STAGE_BELOW * half - y / (STAGE_METRES - z) };
}

/** Where that is, how far away for each metre of height, and how far below the middle, as a share of half the frame's height. */
const STAGE_METRES = 7;
const STAGE_AWAY = 1.5;
const STAGE_BELOW = 0.3;

/** How far above the middle of the frame the horizon is, as a share of half its height: from on high one looks down on the land. */
const HORIZON = { from: 0.2, to: 0.5 } as const;
/** From where to where an empty place is risen over, and how far back, in heights of the lens. */
const LIFTS = { from: 0.9, to: 4, lowered: 1.5, down: 4, back: 1.2 } as const;
const RISES = { from: 0.6, to: 1.35 } as const;

/** A place with nobody in it. */
function isEmpty({ subject }: MoveRequest): boolean {
  return subject.outlook !== undefined;
}

/** The same picture from further back or nearer. */
function scaled(request: MoveRequest, factor: number): CameraPose {
  return poseFor(request.framing, request.subject, request.frame, request.wider * factor);
}

/** Higher or lower, with the subject kept at its place on the picture. */
function raised(pose: CameraPose, request: MoveRequest, metres: number): CameraPose {
  return { ...pose, y: pose.y + metres, tilt: pose.tilt - metres / distanceOf(pose, request) };
}

function distanceOf(pose: CameraPose, { subject }: MoveRequest): number {
  return subject.z - pose.z;
}

function halfTangent({ frame, framing, subject, wider }: MoveRequest, side: 'width' | 'height'): number {
  const { focal } = poseFor(framing, subject, frame, wider);
  const [height, width] = seenPerMetre(frame, focal);
  return (side === 'height' ? height : width) / 2;
}
