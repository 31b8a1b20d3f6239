import type { GoldenCase } from './golden-case.ts';

/** Stills of places under a roof. */
export const INSIDE_CASES: readonly GoldenCase[] = [];
