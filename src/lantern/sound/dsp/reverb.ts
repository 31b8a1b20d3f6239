import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';

/** How a place answers. */
export interface Space {
  /** Seconds until the answer has fallen by 60 dB. */
  readonly seconds: number;
  /** Milliseconds before the first answer: how far the walls are. */
  readonly preDelayMs: number;
  /** Above this the answer dies sooner: soft walls, leaves, air. */
  readonly dampingHz: number;
  /** Scales the delay lines; 1 is a hall, 0.3 a room. */
  readonly size: number;
  /** Linear gain of the answer. */
  readonly gain: number;
}

/** Lengths at half rate for a hall: mutually prime, spread over 27 to 62 ms, so that no pitch rings. */
const HALL_LINES = [647, 727, 839, 937, 1061, 1187, 1361, 1483];
const LINES = 8;
const BLOCK_MIN = 64;
/** The network runs on every second sample: damping leaves it nothing above 12 kHz to say, and it costs half. */
const STRIDE = 2;
const RATE_HZ = SAMPLE_RATE_HZ / STRIDE;

/**
 * Adds a place's answer to what is sent to it. A feedback delay network of eight lines that mix through a Householder
 * matrix, each with a one-pole damping (J.-M. Jot and A. Chaigne, "Digital delay networks for designing artificial
 * reverberators", AES 90, 1991). The tail ends with the track. The send is not changed.
 *
 * Works in blocks shorter than the shortest line, so that each line is walked alone in a tight loop.
 */
export function addReverb(out: StereoPcm, send: StereoPcm, space: Space): void {
  const network = createNetwork(space);
  const { taken, sums, block } = network;
  const preDelay = STRIDE * Math.round((space.preDelayMs / 1000) * RATE_HZ);
  const half = Math.floor((out.left.length - preDelay) / STRIDE);
  const before = { left: 0, right: 0 };
  for (let start = 0; start < half; start += block) {
    const count = Math.min(block, half - start);
    sums.fill(0);
    for (let line = 0; line < LINES; line++) readLine(network, line, count);
    for (let line = 0; line < LINES; line++) {
      feedLine(network, line, count, (line & 1) === 0 ? send.left : send.right, start * STRIDE);
    }
    const first = preDelay + start * STRIDE;
    before.left = addAnswer(out.left, first, taken, block, count, LEFT_TAPS, space.gain, before.left);
    before.right = addAnswer(out.right, first, taken, block, count, RIGHT_TAPS, space.gain, before.right);
  }
}

/** What each ear takes of each line; signs differ, so that the answer is wide. */
const LEFT_TAPS = [0.5, 0.2, -0.5, 0, 0.5, 0.2, -0.5, 0];
const RIGHT_TAPS = [0, 0.5, 0.2, -0.5, 0, 0.5, 0.2, -0.5];

interface Network {
  readonly block: number;
  readonly lines: readonly Float32Array[];
  readonly places: Int32Array;
  readonly feedback: Float64Array;
  readonly keep: number;
  readonly damped: Float64Array;
  /** What came out of each line in this block, line by line. */
  readonly taken: Float32Array;
  readonly sums: Float32Array;
}

function createNetwork(space: Space): Network {
  const lines = HALL_LINES.map((length) => new Float32Array(Math.max(BLOCK_MIN, Math.round(length * space.size) | 1)));
  const block = Math.min(256, ...lines.map((line) => line.length));
  return {
    block,
    lines,
    places: new Int32Array(LINES),
    feedback: Float64Array.from(lines, (line) => 10 ** ((-3 * line.length) / (space.seconds * RATE_HZ))),
    keep: Math.exp((-2 * Math.PI * space.dampingHz) / RATE_HZ),
    damped: new Float64Array(LINES),
    taken: new Float32Array(LINES * block),
    sums: new Float32Array(block),
  };
}

function readLine(
  { lines, places, feedback, keep, damped, taken, sums, block }: Network,
  line: number,
  count: number,
): void {
  const delay = lines[line]!;
  const loss = feedback[line]!;
  let place = places[line]!;
  let value = damped[line]!;
  for (let index = 0; index < count; index++) {
    const heard = delay[place]!;
    value = heard + (value - heard) * keep + 1e-24;
    const scaled = value * loss;
    taken[line * block + index] = scaled;
    sums[index]! += scaled;
    if (++place === delay.length) place = 0;
  }
  damped[line] = value;
}

function feedLine(
  { lines, places, taken, sums, block }: Network,
  line: number,
  count: number,
  send: Float32Array,
  from: number,
): void {
  const delay = lines[line]!;
  let place = places[line]!;
  for (let index = 0; index < count; index++) {
    const at = from + index * STRIDE;
    const input = (send[at]! + send[at + 1]!) * 0.25;
    delay[place] = taken[line * block + index]! - sums[index]! * (2 / LINES) + input;
    if (++place === delay.length) place = 0;
  }
  places[line] = place;
}

/** Adds what one ear hears, drawing a straight line through the samples that the network skips. */
function addAnswer(
  out: Float32Array,
  first: number,
  taken: Float32Array,
  block: number,
  count: number,
  taps: readonly number[],
  gain: number,
  before: number,
): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = taps.map((tap) => tap * gain);
  let last = before;
  for (let index = 0; index < count; index++) {
    const now =
      a * taken[index]! +
      b * taken[block + index]! +
      c * taken[2 * block + index]! +
      d * taken[3 * block + index]! +
      e * taken[4 * block + index]! +
      f * taken[5 * block + index]! +
      g * taken[6 * block + index]! +
      h * taken[7 * block + index]!;
    const at = first + index * STRIDE;
    out[at]! += 0.5 * (last + now);
    out[at + 1]! += now;
    last = now;
  }
  return last;
}
