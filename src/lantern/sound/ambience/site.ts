import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Curve } from '../dsp/curve.ts';
import type { StereoPcm } from '../pcm.ts';

/** What a layer of ambience knows of the place that it sounds in. */
export interface Site {
  /** Samples to fill. */
  readonly length: number;
  readonly scenery: Scenery;
  /** The layer's own stream of chance. */
  readonly random: Random;
  /** How hard the wind blows, 0 to 1: one curve for all layers, so that trees, rain and air lean together. */
  readonly gusts: Curve;
  /** Key and beat of the score, for music that comes from within the picture. */
  readonly pulse: Pulse;
}

export interface Pulse {
  /** The key's tonic, 32 to 65 Hz. */
  readonly tonicHz: number;
  readonly beatSeconds: number;
}

/** Makes the sound of a layer, at any level: the mix sets it. */
export type Layer = (site: Site) => StereoPcm;

/** Moments at a mean distance of `gapSeconds`, none nearer than half of it; the first within one gap of the start. */
export function moments(random: Random, lengthSeconds: number, gapSeconds: number): readonly number[] {
  const found: number[] = [];
  for (let at = random.range(0.1, 0.8) * gapSeconds; at < lengthSeconds; at += random.range(0.5, 1.5) * gapSeconds) {
    found.push(at);
  }
  return found;
}
