import type { GoldenCase } from './golden-case.ts';

/** Stills of places at and under water. */
export const WATER_CASES: readonly GoldenCase[] = [];
