import type { PoseKey } from './deed-card.ts';

/** Upright and where it began: what every key of a deed says that moves the body along, up or over. */
export const STILL = { over: 0, along: 0, up: 0, run: 0, swing: 0 } as const satisfies Partial<PoseKey>;
/** Runs with arms and legs. */
export const RUNS = { ...STILL, run: 1, swing: 1 } as const satisfies Partial<PoseKey>;
