import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';
import { truePeak } from './true-peak.ts';

/** Samples that share one gain; between blocks the gain moves in a straight line. */
const BLOCK = 32;
/** Blocks looked ahead (4 ms): the gain is down before the peak comes, in a smooth step. */
const AHEAD = 6;
const RELEASE_SECONDS = 0.12;
/** Peaks between samples this far below the ceiling (3.7 dB) do not reach it in sound that is not made to. */
const RELEVANT = 0.65;

/**
 * Holds both channels below a true peak (linear, e.g. 0.84 for -1.5 dBTP), in place, with one gain for both so that the
 * image stands still. Look-ahead design: least gain over a window, slow release, then a moving mean that lies within
 * that window and so never lets a peak through (D. Giannoulis et al., "Digital Dynamic Range Compressor Design", JAES 2012).
 * True when it had to act.
 */
export function limitPeaks(pcm: StereoPcm, ceiling: number): boolean {
  const needed = neededGains(pcm, ceiling);
  if (needed.every((gain) => gain === 1)) return false;
  const smooth = movingMean(withRelease(leastWithin(needed, AHEAD)), AHEAD / 2);
  for (const channel of [pcm.left, pcm.right]) {
    for (let index = 0; index < channel.length; index++) {
      const block = (index / BLOCK) | 0;
      const share = (index - block * BLOCK) / BLOCK;
      const gain = smooth[block]!;
      channel[index] = channel[index]! * (gain + ((smooth[block + 1] ?? gain) - gain) * share);
    }
  }
  return true;
}

function neededGains({ left, right }: StereoPcm, ceiling: number): Float32Array {
  const gains = new Float32Array(Math.ceil(left.length / BLOCK)).fill(1);
  for (let block = 0; block < gains.length; block++) {
    const from = block * BLOCK;
    const to = Math.min(from + BLOCK, left.length);
    const highest = Math.max(
      truePeak(left, from, to, ceiling * RELEVANT),
      truePeak(right, from, to, ceiling * RELEVANT),
    );
    if (highest > ceiling) gains[block] = ceiling / highest;
  }
  return gains;
}

function leastWithin(gains: Float32Array, reach: number): Float32Array {
  return gains.map((_, block) => {
    let least = 1;
    const last = Math.min(gains.length - 1, block + reach);
    for (let index = Math.max(0, block - reach); index <= last; index++) least = Math.min(least, gains[index]!);
    return least;
  });
}

function withRelease(gains: Float32Array): Float32Array {
  const rise = 1 - Math.exp(-BLOCK / (RELEASE_SECONDS * SAMPLE_RATE_HZ));
  let held = 1;
  return gains.map((gain) => (held = Math.min(gain, held + (1 - held) * rise)));
}

function movingMean(gains: Float32Array, reach: number): Float32Array {
  return gains.map((_, block) => {
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      sum += gains[Math.min(Math.max(block + offset, 0), gains.length - 1)]!;
    }
    return sum / (2 * reach + 1);
  });
}
