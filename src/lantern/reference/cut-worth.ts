import learnt from './cut-worth.json' with { type: 'json' };

/** What was learnt of signs: their means and spreads, and the weights of 1, of each sign, and of each product of two. */
export interface LearntWorth {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly weights: readonly number[];
}

/** Spreads beyond which a sign says no more. */
const SPREADS_MAX = 3;

/**
 * How well a cut agrees with the subject of its picture, as far as its signs tell: about 0 to 1 (common area over joint one). Learnt by ridge
 * regression from scenes of which the subject is known; `bench/learn-cut-worth.ts` learns it anew.
 */
export function worthOf(signs: readonly number[], { means, spreads, weights }: LearntWorth = learnt): number {
  return termsOf(signs, means, spreads).reduce((sum, term, index) => sum + term * weights[index]!, 0);
}

/** What is weighed: 1, the signs in spreads from their means, and their products. */
export function termsOf(
  signs: readonly number[],
  means: readonly number[],
  spreads: readonly number[],
): readonly number[] {
  const own = signs.map((sign, index) =>
    Math.min(SPREADS_MAX, Math.max(-SPREADS_MAX, (sign - means[index]!) / spreads[index]!)),
  );
  const terms = [1, ...own];
  for (let one = 0; one < own.length; one++)
    for (let other = one; other < own.length; other++) terms.push(own[one]! * own[other]!);
  return terms;
}
