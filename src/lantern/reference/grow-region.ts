/** How a region grows. */
export interface Growth {
  /** The greatest step in colour from one pixel to the next, and from what the region has on its way, in OKLab. */
  readonly step: number;
  readonly away: number;
  /** Where it may go. */
  readonly mayBe: (at: number) => boolean;
  /** What is left of both limits at a place, 0 to 1; absent: all. */
  readonly closeness?: (at: number) => number;
}

/** Lightness counts for less than colour: shadows lie on one thing. */
const [STEP_LIGHT, AWAY_LIGHT] = [0.8, 0.7];
/** How much of the colour on the way comes from each new pixel. */
const LEARNS = 0.015;

/** What hangs together with some pixels in colours that change little by little: 1, else 0. */
export function growFrom(
  seeds: readonly number[],
  lab: readonly Float32Array[],
  width: number,
  { step, away, mayBe, closeness = () => 1 }: Growth,
): Float32Array {
  const [light, a, b] = lab as [Float32Array, Float32Array, Float32Array];
  const region = new Float32Array(light.length);
  const [ownLight, ownA, ownB] = [light.slice(), a.slice(), b.slice()];
  const found = new Int32Array(light.length);
  let end = 0;
  const take = (at: number) => {
    region[at] = 1;
    found[end++] = at;
  };
  for (const seed of seeds) if (region[seed] === 0) take(seed);
  const goOn = (from: number, to: number) => {
    if (to < 0 || to >= region.length || region[to] === 1 || !mayBe(to)) return;
    const limit = closeness(to);
    if (Math.hypot((light[to]! - light[from]!) * STEP_LIGHT, a[to]! - a[from]!, b[to]! - b[from]!) > step * limit)
      return;
    const apart = Math.hypot((light[to]! - ownLight[from]!) * AWAY_LIGHT, a[to]! - ownA[from]!, b[to]! - ownB[from]!);
    if (apart > away * limit) return;
    ownLight[to] = ownLight[from]! + (light[to]! - ownLight[from]!) * LEARNS;
    ownA[to] = ownA[from]! + (a[to]! - ownA[from]!) * LEARNS;
    ownB[to] = ownB[from]! + (b[to]! - ownB[from]!) * LEARNS;
    take(to);
  };
  for (let next = 0; next < end; next++) {
    const at = found[next]!;
    if (at % width > 0) goOn(at, at - 1);
    if (at % width < width - 1) goOn(at, at + 1);
    goOn(at, at - width);
    goOn(at, at + width);
  }
  return region;
}
