import type { StandOptions } from '../../support/stand.ts';

/** A still that must stay as it is, until somebody looks at the new one and accepts it. */
export interface GoldenCase extends StandOptions {
  readonly name: string;
  readonly seconds: number;
  /** Planned from a prompt; what is staged is then not looked at. */
  readonly prompt?: string;
}

/** Small, so that many are compared in little time. */
export const WIDE = { width: 480, height: 270 };
export const TALL = { width: 270, height: 480 };

/** A golden still of a staged place. */
export function still(name: string, options: Omit<StandOptions, 'frame'> & { readonly frame?: StandOptions['frame'] }): GoldenCase {
  return { frame: WIDE, seconds: 1.2, ...options, name };
}

const SMALL = { width: 320, height: 180 };

/** A golden still of a film that is planned from a prompt. */
export function planned(name: string, prompt: string): GoldenCase {
  return { name, prompt, seconds: 1.2, frame: SMALL, place: 'room', hour: 'day', weather: 'clear', season: 'summer' };
}
