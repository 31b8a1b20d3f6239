import { paintFireGlow, paintFlames, paintSmoke } from '../../paint/states/flames.ts';
import type { Blaze } from '../../paint/states/flames.ts';
import type { BuiltSet, SetPiece, Structure } from '../set.ts';

/** What may catch fire: how far off it stands, and how large it is, metres. */
const NEAR_METRES = 4;
const FAR_METRES = 100;
const TALL_METRES_MIN = 2;
const WIDE_METRES_MAX = 70;
/** How far to the side of the view's middle, as a share of its distance: what is farther aside is not seen. */
const ASIDE_SHARE = 0.62;
/** Fires of a place: more cost time and show no more. */
const FIRES_MAX = 5;
/** Those nearer to each other than this share of their distance are one fire. */
const APART_SHARE = 0.2;
/** How much of a thing's box its flames stand on: roofs and crowns narrow towards the top. */
const BURNING_WIDTH = 0.62;
const BURNING_HEIGHT = 0.66;

/** How much of the depth of a wall that runs away from us is burning, and is seen as its width. */
const ASLANT_SHARE = 0.35;
/** What is narrower than this is a lamp or a sign. */
const BUILT_METRES_MIN = 3;

/** How high fires reach at most, and how much higher for each metre that they are away: no higher than a picture shows. */
const SEEN_METRES = 2.5;
const SEEN_SLOPE = 0.28;

/** Where something stands that can burn, metres. */
interface Fuel extends Blaze {
  readonly x: number;
  readonly z: number;
  readonly plant: boolean;
}

/** Fires on the largest things that stand behind the stage of a place: its houses and towers, where there are none its trees. */
export function blazes({ pieces, structures = [] }: BuiltSet): readonly SetPiece[] {
  const fuels = [...pieces.flatMap(fuelOfPiece), ...structures.flatMap(fuelOfStructure)].filter(isSeen);
  const built = fuels.filter(({ plant, halfMetres }) => !plant && halfMetres * 2 > BUILT_METRES_MIN);
  const chosen: Fuel[] = [];
  for (const fuel of (built.length > 0 ? built : fuels).toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const apart = chosen.every((other) => Math.abs(other.x / other.z - fuel.x / fuel.z) > APART_SHARE);
    if (chosen.length < FIRES_MAX && apart) chosen.push(fuel);
  }
  return chosen.map(blaze);
}

function isSeen({ x, z, tallMetres, halfMetres }: Fuel): boolean {
  if (z < NEAR_METRES || z > FAR_METRES || tallMetres < TALL_METRES_MIN || halfMetres * 2 > WIDE_METRES_MAX)
    return false;
  return Math.abs(x) < ASIDE_SHARE * z + 2;
}

/** How large one looks from the stage. */
function sizeOf({ tallMetres, halfMetres, z }: Fuel): number {
  return Math.sqrt(tallMetres * halfMetres) / (z + 10);
}

function fuelOfPiece({ x, y, z, box, driftX, motion }: SetPiece): readonly Fuel[] {
  if (driftX !== undefined || y > 1 || motion === 'live') return [];
  const [halfMetres, tallMetres] = [(box.right - box.left) / 2, box.top];
  return [{ x: x + (box.left + box.right) / 2, z, halfMetres, tallMetres, plant: motion === 'sway' }];
}

function fuelOfStructure({ faces }: Structure): readonly Fuel[] {
  const points = faces.flatMap((face) => face.points);
  const at = (axis: number) => points.filter((_, index) => index % 3 === axis);
  const [xs, ys, zs] = [at(0), at(1), at(2)];
  if (xs.length === 0) return [];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [near, far] = [Math.min(...zs), Math.max(...zs)];
  // A wall along a street is seen aslant: it burns in its nearer half.
  const halfMetres = Math.max(right - left, (far - near) * ASLANT_SHARE) / 2;
  const z = near + (far - near) * ASLANT_SHARE;
  return [{ x: (left + right) / 2, z, halfMetres, tallMetres: Math.max(...ys), plant: false }];
}

function blaze({ x, z, halfMetres, tallMetres }: Fuel): SetPiece {
  // What is near and high burns where one sees it.
  const seenMetres = SEEN_METRES + SEEN_SLOPE * z;
  const body = {
    halfMetres: halfMetres * BURNING_WIDTH,
    tallMetres: Math.min(tallMetres * BURNING_HEIGHT, seenMetres),
  };
  return {
    x,
    y: 0,
    z: z - 0.2,
    box: { left: -halfMetres * 3, right: halfMetres * 3, top: tallMetres * 2.6, bottom: -0.2 },
    motion: 'live',
    draw(pen) {
      paintSmoke(pen, body, body.tallMetres, true);
      paintFireGlow(pen, body);
      paintFlames(pen, body, false, FLAME_METRES_MAX);
      paintFlames(pen, body, true, FLAME_METRES_MAX);
    },
  };
}

/** Flames of a house are no higher than this measure allows, however large it is. */
const FLAME_METRES_MAX = 7;
