import type { Shadows } from '../light/light.ts';
import type { Face } from '../sets/set.ts';

/** Faces lower than this, metres, throw nothing that is seen. */
const TALL_METRES = 0.8;
/** A face that throws less than this on the ground, square metres, is a detail on a larger one. */
const AREA_METRES = 0.6;
/** Of the faces of a structure only the largest throw shadows. */
const FACES_MAX = 160;

/** The shadows of upright faces on the ground, none longer than `reachMetres`; the largest first. */
export function shadowFaces(faces: readonly Face[], shadows: Shadows, reachMetres: number): readonly Face[] {
  const long = Math.hypot(shadows.x, shadows.z);
  const highest = long === 0 ? Infinity : reachMetres / long;
  const cast: { readonly face: Face; readonly area: number }[] = [];
  for (const face of faces) {
    if ((face.alpha ?? 1) < 0.9 || face.shines) continue;
    const points: number[] = [];
    let [low, high] = [Infinity, -Infinity];
    for (let at = 0; at < face.points.length; at += 3) {
      const y = Math.max(0, face.points[at + 1]!);
      low = Math.min(low, y);
      high = Math.max(high, y);
      const h = Math.min(y, highest);
      points.push(face.points[at]! + h * shadows.x, 0, face.points[at + 2]! + h * shadows.z);
    }
    if (high < TALL_METRES || low > highest) continue;
    const area = areaOf(points);
    if (area > AREA_METRES) cast.push({ face: { points, colour: '#000000', lit: 0 }, area });
  }
  return cast
    .toSorted((a, b) => b.area - a.area)
    .slice(0, FACES_MAX)
    .map(({ face }) => face);
}

function areaOf(points: readonly number[]): number {
  let area = 0;
  for (let at = 0; at < points.length; at += 3) {
    const next = (at + 3) % points.length;
    area += points[at]! * points[next + 2]! - points[next]! * points[at + 2]!;
  }
  return Math.abs(area) / 2;
}
