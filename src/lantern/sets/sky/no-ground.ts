import type { Ground } from '../set.ts';

/** Ends before any lens: who plays here floats. */
export const NO_GROUND: Ground = { kind: 'earth', near: '#000000', far: '#000000', mirror: 0, ripple: 0, edgeZ: -1000 };
