import type { Light } from '../light/light.ts';
import type { BuiltSet } from '../sets/set.ts';
import type { CameraPose, FrameSize, Shot } from '../storyboard/storyboard.ts';
import { focalPixels } from './camera.ts';

/**
 * How far below the upper edge of the picture (tangent) what is too high for it stands: a sun of noon comes in over the edge and is seen to be
 * high, a disc that only just comes through or a moon that is what the picture is about is seen whole.
 */
const BELOW_EDGE = { high: 0.02, whole: 0.1 } as const;
/** No sun is drawn down lower than this (tangent), and no disc that is to be seen whole lower than that. */
const LOWEST = { high: 0.3, whole: 0.16 } as const;
/** A sun lower than this (tangent) is where it is, seen or not. */
const HIGH = 0.8;

/** Where else a sun or moon may stand: steps to the side (tangents). The height of a sun is of the hour. */
const STEP = 0.05;
/** Points of a disc that are to be free, about its middle (tangents). */
const DISC = [
  [0, 0],
  [-0.06, 0],
  [0.06, 0],
  [0, 0.06],
  [0, -0.06],
] as const;
/** How far a sun or moon may rise to stand over what hides the horizon (tangents): a sun goes down behind the hills, not before them. */
const RISES = [0.04, 0.08, 0.12, 0.16, 0.2] as const;
/** No low sun rises higher than this (tangent): it would be one of another hour. */
const HIGHEST_LOW = 0.25;
/** So far inside of the picture's edge a disc stands (tangent). */
const MARGIN = 0.07;
/** What a tangent aside, one up from the horizon, and a moon on the other side cost beside a point of the disc that is hidden. */
const COST = { aside: 1.2, lifted: 5, across: 0.6 } as const;
/** What is wider and farther than this, metres, is land: it rises to its full height here and there, and to this share of it everywhere. */
const LAND = { wideMetres: 26, farMetres: 90, share: 0.6 } as const;
/** A sun that glows less than this is not seen. */
const FAINT = 0.05;
/** Nearer than this, metres, nothing is looked at. */
const NEAR_METRES = 0.5;

/**
 * The light of a shot with its sun or moon where the lens sees it: drawn down from above the picture, and moved along the sky, on its own side, to
 * where nothing of the place hides it. By them a viewer tells the hour.
 */
export function withSunInSight(light: Light, set: BuiltSet, shot: Shot, frame: FrameSize): Light {
  const lowered = drawnDown(light, shot, frame);
  const { sun, glimmer, disc, weather } = lowered;
  const isShown = sun.visible || glimmer > 0 || disc > 0 || (weather === 'fog' && sun.glow > FAINT);
  if (!isShown || !set.openAir || light.medium !== undefined || sun.y >= HIGH) return lowered;
  return { ...lowered, sun: { ...sun, ...freePlace(sun, hidersOf(set, shot), shot, frame) } };
}

function drawnDown(light: Light, { camera: { from, to } }: Shot, frame: FrameSize): Light {
  const { sun, glimmer } = light;
  const is = glimmer > 0 || sun.large === true ? 'whole' : 'high';
  if (is === 'high' && sun.y < HIGH) return light;
  const top = frame.height / 2 / focalPixels(Math.max(from.focal, to.focal), frame) + from.tilt;
  return { ...light, sun: { ...sun, y: Math.min(sun.y, Math.max(LOWEST[is], top - BELOW_EDGE[is])) } };
}

/** Trees, rocks and the like are so much narrower at their top than at their foot, 0 to 1, and most of that near their top. */
const TAPER = 0.8;

/** What hides a part of the sky, as tangents. */
interface Hider {
  readonly taper?: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** All that stands above the horizon, as the lens sees it when the shot begins. */
function hidersOf(set: BuiltSet, { camera: { from } }: Shot): readonly Hider[] {
  const hiders: Hider[] = [];
  for (const { x, y, z, box, foreground } of set.pieces) {
    const depth = z - from.z;
    // What is before the stage, reeds and twigs, is seen through.
    if (depth < NEAR_METRES || foreground === true) continue;
    const isLand = box.right - box.left > LAND.wideMetres && depth > LAND.farMetres;
    const top = (y + box.top * (isLand ? LAND.share : 1) - from.y) / depth;
    if (top <= 0) continue;
    hiders.push({
      taper: TAPER,
      left: (x + box.left - from.x) / depth,
      right: (x + box.right - from.x) / depth,
      bottom: (y + box.bottom - from.y) / depth,
      top,
    });
  }
  for (const { faces } of set.structures ?? [])
    for (const { points } of faces) {
      const hider = outlineOf(points, from);
      if (hider.top > 0) hiders.push(hider);
    }
  return hiders;
}

function outlineOf(points: readonly number[], from: CameraPose): Hider {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 3) {
    const depth = Math.max(NEAR_METRES, points[at + 2]! - from.z);
    const [across, up] = [(points[at]! - from.x) / depth, (points[at + 1]! - from.y) / depth];
    left = Math.min(left, across);
    right = Math.max(right, across);
    bottom = Math.min(bottom, up);
    top = Math.max(top, up);
  }
  return { left, right, bottom, top };
}

/**
 * The place nearest to a sun's own, on its side and on the picture, in which the fewest points of its disc are hidden. A moon may stand on the other side
 * and higher: no hour is told by that. A sun may rise as far as the land before it does.
 */
function freePlace(
  { kind, low, x, y }: Light['sun'],
  hiders: readonly Hider[],
  { camera: { from } }: Shot,
  frame: FrameSize,
): { readonly x: number; readonly y: number } {
  const focal = focalPixels(from.focal, frame);
  const half = frame.width / 2 / focal - MARGIN;
  const top = frame.height / 2 / focal + from.tilt - BELOW_EDGE.whole;
  const side = x < 0 ? -1 : 1;
  const isMoon = kind === 'moon';
  const seen = low === true ? DISC.filter(([, up]) => up >= 0) : DISC;
  let best = { x, y, cost: Infinity };
  const weigh = (atX: number, atY: number) => {
    const hidden = seen.filter(([dx, dy]) => hiders.some((hider) => covers(hider, atX + dx, atY + dy)));
    const across = atX * side < 0 ? COST.across : 0;
    const cost =
      hidden.length + across + Math.hypot(COST.aside * (atX - x), (isMoon ? COST.aside : COST.lifted) * (atY - y));
    if (cost < best.cost) best = { x: atX, y: atY, cost };
  };
  const highest = isMoon ? top : y > 0 ? Math.min(top, HIGHEST_LOW) : y;
  for (const height of [
    y,
    ...[...RISES.map((rise) => y + rise), highest].filter((each) => each > y && each <= highest),
  ]) {
    weigh(x, height);
    for (let aside = STEP; aside < Math.abs(from.pan) + half; aside += STEP)
      for (const at of isMoon ? [aside, -aside] : [side * aside])
        if (Math.abs(at - from.pan) <= half) weigh(at, height);
  }
  return { x: best.x, y: best.y };
}

function covers({ left, right, bottom, top, taper = 0 }: Hider, x: number, y: number): boolean {
  if (y <= bottom || y >= top) return false;
  const half = ((right - left) / 2) * (1 - taper * ((y - bottom) / (top - bottom)) ** 2);
  return Math.abs(x - (left + right) / 2) < half;
}
