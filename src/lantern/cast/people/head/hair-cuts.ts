import type { HairStyle } from '../looks.ts';

/** How a style is cut; lengths in heads. */
export interface Cut {
  /** Length of the hanging locks in heads, and how many there are; none for short hair. */
  readonly length: number;
  readonly locks: number;
  readonly wave: number;
  /** Volume added round the skull. */
  readonly volume: number;
}

/** Every style. */
export const CUTS: Readonly<Record<HairStyle, Cut>> = {
  straight: { length: 1.3, locks: 11, wave: 0.02, volume: 0 },
  wavy: { length: 1.2, locks: 11, wave: 0.075, volume: 0.025 },
  shoulder: { length: 0.72, locks: 9, wave: 0.03, volume: 0 },
  bob: { length: 0.5, locks: 11, wave: -0.03, volume: 0.02 },
  ponytail: { length: 0, locks: 0, wave: 0.04, volume: -0.015 },
  pigtails: { length: 0, locks: 0, wave: 0.04, volume: -0.01 },
  bun: { length: 0, locks: 0, wave: 0, volume: -0.01 },
  crop: { length: 0, locks: 0, wave: 0, volume: -0.02 },
  parted: { length: 0, locks: 0, wave: 0, volume: 0.01 },
  curly: { length: 0, locks: 0, wave: 0, volume: 0.045 },
};

/** True for hair that hangs over the ears. */
export function coversEars(style: HairStyle): boolean {
  return CUTS[style].length > 0;
}
