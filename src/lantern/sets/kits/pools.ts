import type { Face } from '../set.ts';

/** A soft pool of light on the ground under something that shines: rings that add up toward the middle. */
export function pool(x: number, z: number, wide: number, deep: number, colour: string, alpha: number): readonly Face[] {
  return [1, 0.87, 0.74, 0.61, 0.48, 0.35, 0.22].map((share): Face => {
    const corners = Array.from({ length: 10 }, (_, corner) => (corner / 10) * Math.PI * 2);
    const points = corners.flatMap((angle) => [
      x + Math.cos(angle) * wide * share,
      0,
      z + Math.sin(angle) * deep * share,
    ]);
    return { points, colour, lit: 0, shines: true, alpha: alpha * 0.57, smooth: true };
  });
}
