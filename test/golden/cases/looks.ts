import type { GoldenCase } from './golden-case.ts';

/** Stills of looks, hours and weathers. */
export const LOOKS_CASES: readonly GoldenCase[] = [];
