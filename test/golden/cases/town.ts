import type { GoldenCase } from './golden-case.ts';

/** Stills of places in towns. */
export const TOWN_CASES: readonly GoldenCase[] = [];
