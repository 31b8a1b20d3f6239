import type { HairStyle } from '../looks.ts';

/** How a style is cut; lengths in heads. */
export interface Cut {
  /** Thickness of the hair over the crown, at the sides and above the brow. */
  readonly crown: number;
  readonly sides: number;
  readonly brow: number;
  /** How the edge of the outline is broken up: `curls` in scallops, `tufts` in points. */
  readonly edge?: 'curls' | 'tufts';
  /** Where it is parted, -1 at the right temple of the head to 1 at the left; absent: combed back. */
  readonly parting?: number;
  /** How far hair hangs into the brow: 0 none, 1 to the brows; `swept` only on one side of the parting. */
  readonly fringe?: number;
  readonly swept?: true;
  /** How it is combed: back from the brow, to where it is gathered; absent: from the parting, or from the crown down. */
  readonly combed?: 'back';
  /** Length that hangs from the height of the ears, how wavy it is, how wide its ends spread, and that ends are rolled in. */
  readonly fall?: { readonly length: number; readonly wave: number; readonly spread: number; readonly rolled?: true };
  /** What is gathered. */
  readonly gathered?: 'ponytail' | 'pigtails' | 'bun' | 'topknot' | 'braids' | 'braid';
  /** Stands out all round the head, so far from its middle. */
  readonly ball?: number;
  /** Hair at the sides and the back alone. */
  readonly bald?: true;
  /** Cut to the skin. */
  readonly shaved?: true;
}

/** Every style. */
export const CUTS: Readonly<Record<HairStyle, Cut>> = {
  straight: {
    crown: 0.05,
    sides: 0.045,
    brow: 0.028,
    parting: 0.25,
    fall: { length: 0.95, wave: 0.006, spread: 0.03 },
  },
  fringe: { crown: 0.055, sides: 0.05, brow: 0.035, fringe: 0.82, fall: { length: 0.8, wave: 0.008, spread: 0.05 } },
  wavy: {
    crown: 0.07,
    sides: 0.08,
    brow: 0.045,
    parting: -0.35,
    fringe: 0.16,
    swept: true,
    fall: { length: 0.85, wave: 0.05, spread: 0.1 },
  },
  curls: {
    crown: 0.11,
    sides: 0.13,
    brow: 0.07,
    edge: 'curls',
    fringe: 0.2,
    fall: { length: 0.55, wave: 0.035, spread: 0.13 },
  },
  shoulder: {
    crown: 0.06,
    sides: 0.06,
    brow: 0.04,
    parting: 0.4,
    fringe: 0.14,
    swept: true,
    fall: { length: 0.52, wave: 0.025, spread: 0.07, rolled: true },
  },
  bob: {
    crown: 0.065,
    sides: 0.075,
    brow: 0.045,
    parting: -0.3,
    fringe: 0.4,
    swept: true,
    fall: { length: 0.24, wave: 0.01, spread: 0.1, rolled: true },
  },
  pixie: { crown: 0.075, sides: 0.035, brow: 0.05, edge: 'tufts', parting: 0.45, fringe: 0.55, swept: true },
  ponytail: { crown: 0.04, sides: 0.028, brow: 0.026, combed: 'back', gathered: 'ponytail' },
  pigtails: { crown: 0.045, sides: 0.035, brow: 0.03, parting: 0, fringe: 0.5, gathered: 'pigtails' },
  braids: { crown: 0.045, sides: 0.035, brow: 0.03, parting: 0, gathered: 'braids' },
  braid: { crown: 0.045, sides: 0.035, brow: 0.03, parting: 0.3, fringe: 0.12, swept: true, gathered: 'braid' },
  bun: { crown: 0.045, sides: 0.03, brow: 0.03, combed: 'back', gathered: 'bun' },
  topknot: { crown: 0.045, sides: 0.03, brow: 0.03, combed: 'back', gathered: 'topknot' },
  crop: { crown: 0.05, sides: 0.018, brow: 0.035, edge: 'tufts' },
  parted: { crown: 0.075, sides: 0.026, brow: 0.055, parting: 0.42, fringe: 0.18, swept: true },
  quiff: { crown: 0.105, sides: 0.02, brow: 0.1, combed: 'back', edge: 'tufts' },
  mop: { crown: 0.085, sides: 0.055, brow: 0.05, edge: 'tufts', fringe: 0.62 },
  curly: { crown: 0.095, sides: 0.05, brow: 0.07, edge: 'curls', fringe: 0.22 },
  afro: { crown: 0.2, sides: 0.16, brow: 0.05, edge: 'curls', ball: 0.6 },
  buzz: { crown: 0.014, sides: 0.008, brow: 0.008, shaved: true },
  receding: { crown: 0.035, sides: 0.035, brow: 0.02, combed: 'back' },
  bald: { crown: 0, sides: 0.045, brow: 0, edge: 'tufts', bald: true },
};

/** True for hair that hangs over the ears. */
export function coversEars(style: HairStyle): boolean {
  const { fall, edge, sides } = CUTS[style];
  return fall !== undefined || (edge === 'curls' && sides > 0.15);
}
