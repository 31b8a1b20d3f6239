import { hash2 } from '../../base/random.ts';
import type { Action, Kind } from '../script/screenplay.ts';
import type { Stride } from './rig.ts';

/** A way of going, as shares of one stride, so that one table serves every size. */
export interface Gait {
  readonly name: 'walk' | 'trot' | 'gallop' | 'run';
  /** Stride length in units of the body's height. */
  readonly strideHeights: number;
  /** Share of a stride that each limb spends on the ground, 0 to 1. */
  readonly duty: number;
  /** When each limb lands, as a share of the stride. */
  readonly landings: Readonly<Record<string, number>>;
}

type Footed = Exclude<Kind, 'bird' | 'car' | 'boat'>;

const TWO_BEAT = { left: 0, right: 0.5 };
/** Lateral sequence: each hind foot is followed by the fore foot of its own side (Hildebrand, Science 150, 1965). */
const FOUR_BEAT = { 'hind-left': 0, 'fore-left': 0.25, 'hind-right': 0.5, 'fore-right': 0.75 };
/** Diagonal pairs land together. */
const DIAGONAL = { 'hind-left': 0, 'fore-right': 0.02, 'hind-right': 0.5, 'fore-left': 0.52 };
/** Three beats and a fourth on the leading fore foot, then one moment with all feet gathered in the air. */
const TRANSVERSE_GALLOP = { 'hind-left': 0, 'hind-right': 0.14, 'fore-left': 0.32, 'fore-right': 0.48 };
/** Both hind feet push off together, stretched flight, both fore feet catch, gathered flight: the light gallop of small game. */
const BOUNDING_GALLOP = { 'hind-left': 0, 'hind-right': 0.09, 'fore-left': 0.45, 'fore-right': 0.55 };

const PERSON_WALK: Gait = { name: 'walk', strideHeights: 0.82, duty: 0.61, landings: TWO_BEAT };
const PERSON_RUN: Gait = { name: 'run', strideHeights: 1.32, duty: 0.35, landings: TWO_BEAT };

const GAITS: Readonly<Record<Footed, { readonly walk: Gait; readonly run: Gait }>> = {
  woman: { walk: PERSON_WALK, run: PERSON_RUN },
  man: { walk: PERSON_WALK, run: PERSON_RUN },
  girl: { walk: PERSON_WALK, run: PERSON_RUN },
  boy: { walk: PERSON_WALK, run: PERSON_RUN },
  fox: {
    walk: { name: 'trot', strideHeights: 1.45, duty: 0.46, landings: DIAGONAL },
    run: { name: 'gallop', strideHeights: 2.9, duty: 0.24, landings: BOUNDING_GALLOP },
  },
  dog: {
    walk: { name: 'walk', strideHeights: 1.3, duty: 0.62, landings: FOUR_BEAT },
    run: { name: 'gallop', strideHeights: 2.8, duty: 0.25, landings: BOUNDING_GALLOP },
  },
  cat: {
    walk: { name: 'walk', strideHeights: 1.7, duty: 0.64, landings: FOUR_BEAT },
    run: { name: 'gallop', strideHeights: 4, duty: 0.24, landings: BOUNDING_GALLOP },
  },
  horse: {
    walk: { name: 'walk', strideHeights: 1, duty: 0.63, landings: FOUR_BEAT },
    run: { name: 'gallop', strideHeights: 2.3, duty: 0.24, landings: TRANSVERSE_GALLOP },
  },
  deer: {
    walk: { name: 'walk', strideHeights: 0.85, duty: 0.62, landings: FOUR_BEAT },
    run: { name: 'gallop', strideHeights: 2.2, duty: 0.22, landings: BOUNDING_GALLOP },
  },
};

/** The gait in which a kind does an action; undefined for what has no feet on the ground then. */
export function gaitOf(kind: Kind, action: Action): Gait | undefined {
  if (kind === 'bird' || kind === 'car' || kind === 'boat') return undefined;
  if (action === 'walk') return GAITS[kind].walk;
  if (action === 'run') return GAITS[kind].run;
  return undefined;
}

/**
 * The stride of a kind at a height in metres: what the legs are drawn from and the footsteps are heard from.
 * Undefined where nothing lands in a rhythm of distance (standing, flying, driving). With a `seed` the contacts are those
 * of a person who is ahead by `strideAhead`.
 */
export function strideOf(kind: Kind, heightMetres: number, action: Action, seed?: number): Stride | undefined {
  const gait = gaitOf(kind, action);
  if (gait === undefined) return undefined;
  const ahead = seed === undefined ? 0 : strideAhead(seed);
  return {
    lengthMetres: gait.strideHeights * heightMetres,
    contacts: Object.entries(gait.landings).map(([limb, phase]) => ({ limb, phase: fraction(phase - ahead) })),
    surface: SURFACES[kind] ?? 'foot',
  };
}

/** The share of a stride (0 to 1) by which one person is ahead of the common beat, so that two do not walk in step. */
export function strideAhead(seed: number): number {
  return hash2(seed, 77);
}

const SURFACES: Partial<Record<Kind, Stride['surface']>> = {
  fox: 'paw',
  dog: 'paw',
  cat: 'paw',
  horse: 'hoof',
  deer: 'hoof',
};

/** One limb at one moment of its stride. */
export interface LimbPhase {
  readonly planted: boolean;
  /**
   * Where the foot is along the way of travel, metres from the middle of its stance: a planted foot runs back exactly as
   * fast as the body runs forward, so on the ground it stands still.
   */
  readonly along: number;
  /** 0 on the ground, rising to 1 at the top of the swing. */
  readonly lift: number;
  /** Progress through the stance or through the swing, 0 to 1. */
  readonly progress: number;
}

/** Where a limb is after `travelled` metres. */
export function limbAt(gait: Gait, strideMetres: number, limb: string, travelled: number): LimbPhase {
  const landing = gait.landings[limb] ?? 0;
  const phase = fraction(travelled / strideMetres - landing);
  const stance = gait.duty * strideMetres;
  if (phase < gait.duty) {
    return { planted: true, along: stance / 2 - phase * strideMetres, lift: 0, progress: phase / gait.duty };
  }
  const swing = (phase - gait.duty) / (1 - gait.duty);
  return {
    planted: false,
    along: -stance / 2 + stance * swingEase(swing),
    lift: Math.sin(Math.PI * swing ** 0.8) ** 1.2,
    progress: swing,
  };
}

/** Speeds up, passes, reaches out, and is already going back when it lands. */
function swingEase(progress: number): number {
  const ease = progress * progress * (3 - 2 * progress);
  return ease + 0.06 * Math.sin(Math.PI * progress) * (progress - 0.35);
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
