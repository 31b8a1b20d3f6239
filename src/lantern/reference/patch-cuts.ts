import { createCutSolver, type CutSolver } from './least-cut.ts';
import { partsOf, type Patchwork } from './patchwork.ts';

/** The least step across a border that counts as an edge, just visible steps; in a picture that is full of edges its median does. */
const EDGE_STEPS_MIN = 5;
/** What it costs to cut where there is a clear edge, of what it costs where there is none. */
const CUT_LEAST = 0.02;
/** How much must stand out to be of a subject: as many cuts as there are levels, with rough outlines and smooth ones. */
const LEVELS = [0.08, 0.15, 0.25, 0.38, 0.52, 0.68, 0.82] as const;
const WEIGHTS = [0.15, 0.6] as const;
/** Where subjects are looked for whatever stands out: shares of the sides; and so many places that do stand out, so far apart. */
const ACROSS = [0.18, 0.34, 0.5, 0.66, 0.82] as const;
const DOWN = [0.22, 0.38, 0.52, 0.66, 0.82] as const;
const STANDING_OUT = 6;
const STANDING_APART = 0.12;
/** Neighbours of a place that are so alike are of the same thing, just visible steps. */
const SAME_STEPS = 9;
/** How much a cut gains by a pixel more: the more, the larger. */
const GAINS = [0.004, 0.012, 0.03, 0.07, 0.15] as const;
/** What is so many steps from a place's colours is about a third as likely of it. */
const ALIKE_STEPS = 14;
/** A subject has at least and at most this share of the picture; other parts of it this share of the largest; holes that are no hole are smaller than this. */
const AREA_MIN = 0.006;
const AREA_MAX = 0.62;
const PART_MIN = 0.06;
const HOLE_MAX = 0.3;
/** What must be so. */
const SURE = 1e9;

/**
 * Many choices of a picture's patches that could each be what it is about: least cuts from places all over it and from what stands out, for
 * small and large subjects (Carreira and Sminchisescu, CPMC: Automatic Object Segmentation Using Constrained Parametric Min-Cuts, IEEE TPAMI
 * 34(7), 2012). `salient` has one or more tellings of how much each patch stands out, `ground` how surely it is ground. 1 for
 * the patches of a cut.
 */
export function patchCuts(
  patchwork: Patchwork,
  salient: readonly Float32Array[],
  ground: Float32Array,
): readonly Uint8Array[] {
  const { patches, ends, lengths, steps } = patchwork;
  const usual = Float32Array.from(steps).sort()[Math.floor(steps.length / 2)] ?? 0;
  const edge = Math.max(EDGE_STEPS_MIN, usual);
  const rooms = Float64Array.from(
    steps,
    (step, border) => lengths[border]! * (Math.exp(-((step / edge) ** 1.5)) + CUT_LEAST),
  );
  const solver = createCutSolver({ count: patches.count, ends, rooms });
  const cuts = new Map<string, Uint8Array>();
  const take = (parts: readonly (readonly number[])[]) => {
    const cut = subjectOf(parts.flat(), patchwork);
    if (cut !== undefined) cuts.set(cut.join(''), cut);
  };
  for (const stands of salient)
    for (const level of LEVELS)
      for (const weight of WEIGHTS) {
        const parts = partsOf(cutByLevel(patchwork, solver, stands, level, weight), patches);
        for (const part of parts) take([part]);
        if (parts.length > 1) take(largeParts(parts, patchwork));
      }
  for (const seed of seedsOf(patchwork, salient[0]!))
    for (const gain of GAINS)
      for (const byColour of [false, true]) {
        const on = cutFrom(patchwork, solver, seed, gain, byColour ? ground : undefined);
        take(partsOf(on, patches).filter((part) => part.includes(seed)));
      }
  return [...cuts.values()];
}

/** Cuts out what stands out more than a level. */
function cutByLevel(
  { sizes }: Patchwork,
  solver: CutSolver,
  stands: Float32Array,
  level: number,
  weight: number,
): Uint8Array {
  const more = Float64Array.from(stands, (value, patch) => (value - level) * sizes[patch]! * weight);
  return solver.cut(
    more.map((value) => Math.max(0, value)),
    more.map((value) => Math.max(0, -value)),
  );
}

/** Cuts out what is round a patch: all that has no clear edge towards it, or that has its colours, too, and is no ground. */
function cutFrom(
  { patches, sizes, onEdges, apart }: Patchwork,
  solver: CutSolver,
  seed: number,
  gain: number,
  ground: Float32Array | undefined,
): Uint8Array {
  const { count } = patches;
  const own = [seed, ...[...patches.neighbours[seed]!].filter((next) => apart[seed * count + next]! < SAME_STEPS)];
  const [subject, rest] = [new Float64Array(count), new Float64Array(count)];
  for (let patch = 0; patch < count; patch++) {
    // The lower edge often cuts through a subject, the others seldom.
    if (onEdges[0]![patch]! + onEdges[1]![patch]! + onEdges[2]![patch]! > 0)
      rest[patch] = ground === undefined ? SURE : 3 * Math.sqrt(sizes[patch]!);
    if (ground === undefined) {
      subject[patch] = gain * sizes[patch]!;
      continue;
    }
    const away = Math.min(...own.map((each) => apart[patch * count + each]!));
    const like = Math.exp(-away / ALIKE_STEPS) - ground[patch]! * 0.6;
    if (like > 0) subject[patch] = like * gain * 6 * sizes[patch]!;
    else rest[patch]! -= like * gain * 3 * sizes[patch]!;
  }
  for (const patch of own) {
    subject[patch] = 2 * SURE;
    rest[patch] = 0;
  }
  return solver.cut(subject, rest);
}

/** Patches all over the picture, and those that stand out most. */
function seedsOf({ patches }: Patchwork, stands: Float32Array): ReadonlySet<number> {
  const { labels, places, width, height } = patches;
  const seeds = new Set<number>();
  for (const down of DOWN)
    for (const across of ACROSS) seeds.add(labels[Math.floor(down * height) * width + Math.floor(across * width)]!);
  const chosen: number[] = [];
  const isApart = (one: number, other: number) =>
    Math.hypot(places[one * 2]! - places[other * 2]!, places[one * 2 + 1]! - places[other * 2 + 1]!) > STANDING_APART;
  for (const patch of [...stands.keys()].sort((a, b) => stands[b]! - stands[a]!)) {
    if (chosen.length >= STANDING_OUT) break;
    if (chosen.every((other) => isApart(patch, other))) chosen.push(patch);
  }
  return new Set([...seeds, ...chosen]);
}

function largeParts(parts: readonly (readonly number[])[], patchwork: Patchwork): readonly (readonly number[])[] {
  const areas = parts.map((part) => areaOf(part, patchwork));
  const largest = Math.max(...areas);
  return parts.filter((_, index) => areas[index]! >= largest * PART_MIN);
}

/** A part of a picture without holes; undefined where it is too small or too large for a subject. */
function subjectOf(part: readonly number[], patchwork: Patchwork): Uint8Array | undefined {
  const { patches, onEdges } = patchwork;
  const cut = new Uint8Array(patches.count);
  for (const patch of part) cut[patch] = 1;
  const own = areaOf(part, patchwork);
  for (const hole of partsOf(cut, patches, 0)) {
    const isOpen = hole.some((patch) => onEdges.some((edge) => edge[patch]! > 0));
    if (!isOpen && areaOf(hole, patchwork) < own * HOLE_MAX) for (const patch of hole) cut[patch] = 1;
  }
  const share =
    cut.reduce((sum, on, patch) => sum + on * patchwork.sizes[patch]!, 0) / (patches.width * patches.height);
  return share < AREA_MIN || share > AREA_MAX ? undefined : cut;
}

function areaOf(part: readonly number[], { sizes }: Patchwork): number {
  return part.reduce((sum, patch) => sum + sizes[patch]!, 0);
}
