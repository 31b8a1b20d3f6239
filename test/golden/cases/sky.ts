import type { GoldenCase } from './golden-case.ts';

/** Stills of the air and space. */
export const SKY_CASES: readonly GoldenCase[] = [];
