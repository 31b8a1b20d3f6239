import type { GoldenCase } from './golden-case.ts';

/** Stills of rigs, poses and things. */
export const CAST_CASES: readonly GoldenCase[] = [];
