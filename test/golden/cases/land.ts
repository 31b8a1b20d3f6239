import type { GoldenCase } from './golden-case.ts';

/** Stills of places of the open land. */
export const LAND_CASES: readonly GoldenCase[] = [];
