/**
 * Learns by which signs cuts of a picture are told to be its subject, from stills of which it is known where their cast is, and writes the weights
 * (`src/lantern/reference/cut-worth.json`): ridge regression of the agreement of each cut with the truth. For who changes the signs or the cuts.
 *
 *   node bench/learn-cut-worth.ts --stills 300
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signsOf } from '../src/lantern/reference/cut-signs.ts';
import { termsOf, type LearntWorth } from '../src/lantern/reference/cut-worth.ts';
import { patchCuts } from '../src/lantern/reference/patch-cuts.ts';
import { patchViewOf, type PatchView } from '../src/lantern/reference/patch-look.ts';
import { randomStills } from '../test/support/known-stills.ts';

/** How much weights are held back, and the digits of each that are kept. */
const RIDGE = 100;
const DIGITS = 5;

const { values } = parseArgs({
  options: {
    stills: { type: 'string', default: '300' },
    seed: { type: 'string', default: '11' },
    out: { type: 'string', default: 'src/lantern/reference/cut-worth.json' },
  },
});

interface Row {
  readonly signs: readonly number[];
  readonly agreement: number;
  /** A still counts as one, however many cuts it has. */
  readonly weight: number;
}

const rows: Row[] = [];
for (const { pixels, truth } of randomStills(Number(values.stills), Number(values.seed))) {
  const view = patchViewOf(pixels);
  const cuts = patchCuts(view.look.patchwork, view.tellings, view.look.ground);
  const shares = truthOfPatches(view, truth, pixels);
  for (const [index, signs] of signsOf(cuts, cuts, view.look).entries())
    rows.push({ signs, agreement: agreementWith(cuts[index]!, shares, view), weight: 1 / cuts.length });
}
writeFileSync(values.out, `${JSON.stringify(learn(rows))}\n`);
console.log(`learnt from ${rows.length} cuts of ${values.stills} stills`);

/** Pixels of the subject in each patch. */
function truthOfPatches(
  { patches }: PatchView,
  truth: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
): Float32Array {
  const sums = new Float32Array(patches.count);
  for (const [at, label] of patches.labels.entries()) {
    const x = Math.floor((((at % patches.width) + 0.5) / patches.width) * width);
    const y = Math.floor(((Math.floor(at / patches.width) + 0.5) / patches.height) * height);
    sums[label]! += truth[y * width + x]!;
  }
  return sums;
}

function agreementWith(cut: Uint8Array, truth: Float32Array, { look: { patchwork } }: PatchView): number {
  let [common, area, all] = [0, 0, 0];
  for (const [patch, on] of cut.entries()) {
    common += on * truth[patch]!;
    area += on * patchwork.sizes[patch]!;
    all += truth[patch]!;
  }
  return common / (area + all - common);
}

function learn(known: readonly Row[]): LearntWorth {
  const count = known[0]!.signs.length;
  const means = Array.from({ length: count }, (_, sign) => mean(known.map(({ signs }) => signs[sign]!)));
  const spreads = means.map(
    (middle, sign) => Math.sqrt(mean(known.map(({ signs }) => (signs[sign]! - middle) ** 2))) + 1e-6,
  );
  const usual = mean(known.map(({ weight }) => weight));
  const size = termsOf(known[0]!.signs, means, spreads).length;
  const [matrix, right] = [new Float64Array(size * size), new Float64Array(size)];
  for (const { signs, agreement, weight } of known) {
    const terms = termsOf(signs, means, spreads);
    for (let row = 0; row < size; row++) {
      const scaled = (terms[row]! * weight) / usual;
      right[row]! += scaled * agreement;
      for (let column = 0; column <= row; column++) matrix[row * size + column]! += scaled * terms[column]!;
    }
  }
  for (let row = 0; row < size; row++) matrix[row * size + row]! += RIDGE;
  const short = (numbers: ArrayLike<number>) => Array.from(numbers, (value) => Number(value.toPrecision(DIGITS)));
  return { means: short(means), spreads: short(spreads), weights: short(solved(matrix, right)) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** Solves a symmetric, positive definite system, of which the lower half is given (Cholesky). */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / matrix[column * size + column]!;
    }
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) right[row]! -= matrix[row * size + k]! * right[k]!;
    right[row]! /= matrix[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) right[row]! -= matrix[k * size + row]! * right[k]!;
    right[row]! /= matrix[row * size + row]!;
  }
  return right;
}
