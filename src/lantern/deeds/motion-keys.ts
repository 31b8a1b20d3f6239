import type { DeedCard, PoseKey, Vector } from './deed-card.ts';

/** Upright and where it began: what every key of a deed says that moves the body along, up or over. */
export const STILL = { over: 0, along: 0, up: 0, run: 0, swing: 0 } as const satisfies Partial<PoseKey>;
/** Runs with arms and legs. */
export const RUNS = { ...STILL, run: 1, swing: 1 } as const satisfies Partial<PoseKey>;
/** Where the hand of a left arm is that does nothing and hangs a little off the body. */
export const HANGS = [0.05, 0.14, -0.01] as const satisfies Vector;
/** How people play what only animals do: on the spot, with both hands before them. */
export const PLAYED = {
  base: 'stand',
  play: { stance: 'stand', seconds: 2, keys: [{ at: 0, right: [0.2, -0.1, 0.2], left: [0.2, 0.1, 0.2] }] },
} as const satisfies Partial<DeedCard>;
