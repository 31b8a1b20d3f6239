import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';
import { applyBiquad } from './biquad.ts';
import type { Biquad } from './biquad.ts';
import { rms } from './track.ts';

/** The K-weighting of ITU-R BS.1770-5, tables 1 and 2, given there for 48 kHz: the head's shelf, then a high-pass. */
const HEAD: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const RLB: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

const HOP_SECONDS = 0.1;
const HOPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-5: K-weighted power in blocks of 400 ms with 75 % overlap, gated at
 * -70 LUFS and then at 10 LU below the mean. `-Infinity` for silence. Sound shorter than a block is one block.
 */
export function integratedLoudness(pcm: StereoPcm): number {
  const powers = blockPowers(hopPowers(pcm));
  const audible = powers.filter((power) => toLufs(power) > ABSOLUTE_GATE_LUFS);
  if (audible.length === 0) return -Infinity;
  const gate = toLufs(mean(audible)) + RELATIVE_GATE_LU;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
}

/** Mean K-weighted power, both channels summed, of each 100 ms. */
function hopPowers(pcm: StereoPcm): Float64Array {
  const hop = Math.round(HOP_SECONDS * SAMPLE_RATE_HZ);
  const powers = new Float64Array(Math.max(1, Math.floor(pcm.left.length / hop)));
  const weighted = new Float32Array(pcm.left.length);
  for (const channel of [pcm.left, pcm.right]) {
    weighted.set(channel);
    applyBiquad(weighted, HEAD);
    applyBiquad(weighted, RLB);
    for (let index = 0; index < powers.length; index++) {
      powers[index]! += rms(weighted, index * hop, Math.min(weighted.length, (index + 1) * hop)) ** 2;
    }
  }
  return powers;
}

function blockPowers(hops: Float64Array): number[] {
  if (hops.length < HOPS_PER_BLOCK) return [mean([...hops])];
  return Array.from({ length: hops.length - HOPS_PER_BLOCK + 1 }, (_, start) =>
    mean([...hops.subarray(start, start + HOPS_PER_BLOCK)]),
  );
}

function toLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
