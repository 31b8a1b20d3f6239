import { between, minus, plus, times } from '../../src/lantern/cast/skeleton.ts';
import type { BodyPoint } from '../../src/lantern/cast/skeleton.ts';
import type { Solid } from '../../src/lantern/cast/people/things/solid.ts';

/** Metres between a place and the surface of a solid; 0 inside a tube, ball or box; infinite for what is only light or dust. */
export function distanceTo(solid: Solid, place: BodyPoint): number {
  switch (solid.is) {
    case 'tube':
      return Math.max(0, toLine(place, solid.from, solid.to) - Math.max(solid.r, solid.r2 ?? 0));
    case 'ball':
    case 'glow':
    case 'puff':
      return solid.is === 'ball' ? Math.max(0, apart(place, solid.at) - solid.r) : Infinity;
    case 'box':
      return toBox(place, solid);
    case 'plate':
      return toCorners(place, solid.outline);
    case 'wire':
      return toCorners(place, solid.through);
    case 'painted':
      return apart(place, solid.at);
  }
}

function toBox(place: BodyPoint, { corner, edges }: Extract<Solid, { is: 'box' }>): number {
  const from = minus(place, corner);
  const outside = edges.map((edge) => {
    const long = Math.sqrt(dot(edge, edge));
    const along = dot(from, edge) / long;
    return Math.max(0, -along, along - long);
  });
  return Math.hypot(...outside);
}

/** To the lines from each corner to the next, and to the middle of them all. */
function toCorners(place: BodyPoint, corners: readonly BodyPoint[]): number {
  return Math.min(...corners.map((corner, index) => toLine(place, corner, corners[index + 1] ?? corner)));
}

function toLine(place: BodyPoint, a: BodyPoint, b: BodyPoint): number {
  const along = minus(b, a);
  const long = dot(along, along);
  const share = long === 0 ? 0 : Math.min(1, Math.max(0, dot(minus(place, a), along) / long));
  return apart(place, plus(a, times(along, share)));
}

function dot(a: BodyPoint, b: BodyPoint): number {
  return a.f * b.f + a.l * b.l + a.u * b.u;
}

function apart(a: BodyPoint, b: BodyPoint): number {
  return Math.hypot(a.f - b.f, a.l - b.l, a.u - b.u);
}

/** Places on a solid, with how far its surface is from each, metres: its ends and middle, its corners, its outline. */
export function placesOn(solid: Solid): readonly (readonly [place: BodyPoint, r: number])[] {
  switch (solid.is) {
    case 'tube': {
      const { from, to, r, r2 = r } = solid;
      return [0, 0.25, 0.5, 0.75, 1].map((t) => [between(from, to, t), r + (r2 - r) * t] as const);
    }
    case 'wire':
      return solid.through.map((place) => [place, solid.r] as const);
    case 'ball':
      return [[solid.at, solid.r]];
    case 'plate':
      return solid.outline.map((place) => [place, 0] as const);
    case 'box': {
      const shares = [0, 0.5, 1];
      const [a, b, c] = solid.edges;
      return shares.flatMap((i) =>
        shares.flatMap((j) =>
          shares.map((k) => [[times(a, i), times(b, j), times(c, k)].reduce(plus, solid.corner), 0] as const),
        ),
      );
    }
    default:
      return [];
  }
}
