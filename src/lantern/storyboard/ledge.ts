import { boxRound } from '../cast/measuring-context.ts';
import type { Bounds } from '../cast/measuring-context.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { lightFor } from '../light/light-for.ts';
import type { CameraWord } from '../script/screenplay.ts';
import { FREE_TO_COME } from './come-near.ts';
import { seenPerMetre } from './field-of-view.ts';
import type { Composition } from './framed-subject.ts';
import { four } from './path-keys.ts';
import type { Slot } from './slot.ts';
import { isUsersOwn } from './storyboard.ts';
import type { ActorTrack, CameraPose, FrameSize, Shot, Support } from './storyboard.ts';
import { toldBounds } from './told-bounds.ts';
import type { Told } from './told-bounds.ts';

const FOCAL = 1.25;
/** Shares of the height and the width of the frame that the large one takes at most; how far beside the middle it is, as a share of the width. */
const LARGE = { height: 0.52, width: 0.62, upright: 0.86, aside: 0.13, feet: 0.74 } as const;
/** The same of the small one, how far beside the middle it is, and how many times as large it may be. */
const SMALL = { height: 0.27, width: 0.3, aside: 0.29, feet: 0.885, times: 1.55 } as const;
/** The row of the far edge of the ledge, and the least that lies behind what stands on it, metres. */
const EDGE_ROW = 0.815;
const BEHIND_METRES = 0.05;
/**
 * How near to the lens, metres, and, as a share of the distance of the large one, how far at most the small one is. Nearer the painter leaves
 * out what stands there, and the ledge at the frame's lower edge, when the lens has come as near as it does.
 */
const NEAREST_METRES = 0.56;
const FARTHEST_SHARE = 0.62;
const DISTANCE_MIN_METRES = 1.5;
/** The lens is at half of the height of the large one, within these, metres. */
const EYE_METRES = { least: 0.45, most: 1.45 } as const;
/** How many times as high it may be, the lowest first. */
const EYES = [1, 1.3, 1.6, 2] as const;
/** A ledge lower than this, metres, is the ground. */
const LOW_METRES = 0.06;
/** How far the lens goes on toward the small one, as a share of its distance, while nothing else is asked for. */
const PUSH = 0.1;
/** The ledge goes on beyond both sides of what the lens sees there, in widths of that. */
const RUNS_ON = 2.5;
const FREE: ReadonlySet<CameraWord> = new Set<CameraWord>([...FREE_TO_COME, 'static']);

/**
 * A remote beside a bicycle, a donut beside a truck: what is tiny beside what it is named with stands near the lens on a
 * ledge, a table, a parapet, whole and at its side, and what is large stands whole beyond it. Other shots stay as they are.
 */
export function onLedge(shot: Shot, { plan, blocking, scenery, frame }: Composition): Shot {
  const { slots } = blocking;
  const tiny = slots.filter(({ before }) => before === true);
  const large = slots.filter(({ before }) => before !== true);
  const free =
    plan.camera.every((word) => FREE.has(word)) &&
    plan.aim === undefined &&
    shot.camera.follow === undefined &&
    !isUsersOwn(scenery);
  const alone = large.every(({ member, beyond }) => !isPerson(member.kind) && beyond === undefined);
  const still = tiny.every(isPutDown) && !shot.tracks.some(comesOrGoes);
  if (!free || !alone || !still || blocking.support !== undefined || tiny.length !== 1 || large.length === 0)
    return shot;
  const light = lightFor(scenery);
  const told = (those: readonly Slot[]) =>
    toldBounds(
      shot,
      slots.map(({ member }) => member),
      new Set(those.map(({ member }) => member.id)),
      light,
      [0, 0.5, 1],
    );
  const [beyond, before] = [told(large), told(tiny)];
  if (beyond.length === 0 || before.length === 0) return shot;
  // Rails go on beyond the train on them.
  const own = beyond.map((each) => ({ ...each, bounds: withoutRails(each, large) }));
  const side = tiny[0]!.middle === true ? 0 : tiny[0]!.x < large[0]!.x ? -1 : 1;
  // From higher up there is more room under what is not so small.
  const found = EYES.map((times) => {
    const camera = cameraOn(own, side, frame, times);
    return { camera, spot: spotFor(roundAll(before), camera, side, frame) };
  }).find(({ spot }) => spot !== undefined);
  if (found?.spot === undefined) return shot;
  const { camera, spot } = found;
  const { support, distance } = spot;
  const to = shot.camera.name === 'static' ? camera : { ...camera, z: four(camera.z + PUSH * distance) };
  const moved = (track: ActorTrack) => (track.member === tiny[0]!.member.id ? placed(track, before[0]!, spot) : track);
  return {
    ...shot,
    camera: { ...shot.camera, from: camera, to },
    scenery: { ...shot.scenery, support },
    tracks: shot.tracks.map(moved),
  };
}

function withoutRails({ member, bounds, x }: Told, large: readonly Slot[]): Bounds {
  const half = EDGES * (large.find((slot) => slot.member.id === member.id)?.halfWidth ?? Infinity);
  return { ...bounds, left: Math.max(bounds.left, x - half), right: Math.min(bounds.right, x + half) };
}

/** How much wider than its card something is drawn. */
const EDGES = 1.15;

/** One puts it on a table, or it is no higher than what one puts there: a hydrant stays where it is. */
function isPutDown({ member: { kind, heightMetres } }: Slot): boolean {
  return familyOf(kind) === 'thing' && (cardOf(kind).stands === 'table' || heightMetres < PUT_METRES);
}

const PUT_METRES = 0.45;

/** In depth: it would walk over the ledge, or away from it. */
function comesOrGoes({ keys }: ActorTrack): boolean {
  return keys.some(({ z }) => Math.abs(z - keys[0]!.z) > DEEP_METRES);
}

const DEEP_METRES = 0.5;

/** On which side of the picture the small one stands; 0 for its middle. */
type Side = 1 | -1 | 0;

/** Where the small one stands, metres: the middle of its drawing, its foot, its depth; and what is under it. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** From the lens, metres. */
  readonly distance: number;
  readonly support: Support;
}

/** The large one whole, its feet over the ledge, on the other side of the middle. */
function cameraOn(told: readonly Told[], side: Side, frame: FrameSize, times: number): CameraPose {
  const { left, right, low, high } = roundAll(told);
  const [tanHeight, tanWidth] = seenPerMetre(frame, FOCAL);
  const upright = frame.height > frame.width;
  const tall = high - low;
  const distance = Math.max(
    DISTANCE_MIN_METRES,
    tall / LARGE.height / tanHeight,
    (right - left) / (upright ? LARGE.upright : LARGE.width) / tanWidth,
  );
  const eye = Math.min(EYE_METRES.most, times * Math.max(EYE_METRES.least, low + tall / 2));
  const aside = upright ? 0 : LARGE.aside;
  return {
    x: four((left + right) / 2 + side * aside * tanWidth * distance),
    y: four(eye),
    z: four(Math.min(...told.map(({ z }) => z)) - distance),
    pan: 0,
    tilt: four((LARGE.feet - 0.5) * tanHeight - (eye - Math.max(0, low)) / distance),
    focal: FOCAL,
  };
}

/** So near to the lens that it has its size; undefined where that is no nearer than the large one, or on the ground. */
function spotFor(
  { left, right, low, high }: Bounds,
  camera: CameraPose,
  side: Side,
  frame: FrameSize,
): Spot | undefined {
  const [tanHeight, tanWidth] = seenPerMetre(frame, FOCAL);
  const fitting = Math.max((high - low) / SMALL.height / tanHeight, (right - left) / SMALL.width / tanWidth);
  // What is not so small is larger on the picture, rather than as far away as the other one.
  const farthest = FARTHEST_SHARE * (cameraDistance(camera, frame) ?? Infinity);
  const distance = Math.max(NEAREST_METRES, Math.min(fitting, farthest));
  // Metres down for each metre away, of the foot and of the far edge.
  const [foot, edge] = [SMALL.feet, EDGE_ROW].map((row) => (row - 0.5) * tanHeight - camera.tilt);
  const y = four(camera.y - foot! * distance);
  if (y < LOW_METRES || distance > farthest || fitting > SMALL.times * distance) return undefined;
  const across = tanWidth * distance;
  const x = camera.x + side * SMALL.aside * across;
  const z = four(camera.z + distance);
  const far = Math.max((foot! / edge!) * distance, distance + BEHIND_METRES);
  return {
    x,
    y,
    z,
    distance,
    support: ledgeBefore(camera, { y, across, distance, far: camera.z + far }),
  };
}

/**
 * The ledge that something stands on right before the lens. All in metres: `y` its top, `across` what is seen there across,
 * `distance` from the lens to what stands on it, `far` the depth at which it ends.
 */
export function ledgeBefore(
  { x, z }: CameraPose,
  at: { readonly y: number; readonly across: number; readonly distance: number; readonly far: number },
): Support {
  return {
    as: 'ledge',
    y: at.y,
    left: four(x - RUNS_ON * at.across),
    right: four(x + RUNS_ON * at.across),
    near: four(z + at.distance / 4),
    far: four(at.far),
  };
}

/** How far from the lens the feet of the large one are, metres. */
function cameraDistance({ y, tilt }: CameraPose, frame: FrameSize): number | undefined {
  const down = (LARGE.feet - 0.5) * seenPerMetre(frame, FOCAL)[0] - tilt;
  return down > 0 ? y / down : undefined;
}

/** The track with the member there all the time. */
function placed(track: ActorTrack, { x, bounds, low }: Told, spot: Spot): ActorTrack {
  // What hangs or leans is drawn beside its place.
  const shift = spot.x - ((bounds.left + bounds.right) / 2 - x);
  return {
    ...track,
    keys: track.keys.map((key) => ({ ...key, x: four(shift), y: four(spot.y - Math.min(0, low)), z: spot.z })),
  };
}

const roundAll = (told: readonly Told[]): Bounds => boxRound(told.map(({ bounds }) => bounds));
