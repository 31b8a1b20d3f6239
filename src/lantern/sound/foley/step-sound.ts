import type { Random } from '../../../base/random.ts';
import type { Stride } from '../../cast/rig.ts';
import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { addBubble } from '../dsp/grain.ts';
import { addBurst, addRing } from '../dsp/tone.ts';
import { addChannel, scale } from '../dsp/track.ts';
import { secondsToSamples } from '../timeline.ts';
import type { Surface } from './surface.ts';

const STEP_SECONDS: Readonly<Record<Stride['surface'], number>> = { foot: 0.24, paw: 0.16, hoof: 0.24 };
const FORCE: Readonly<Record<Stride['surface'], number>> = { foot: 1, paw: 0.6, hoof: 1 };

/** One step, its first sample the moment of contact; peak about 0.6. No two are alike. */
export function stepSound(surface: Surface, foot: Stride['surface'], random: Random): Float32Array {
  const out = new Float32Array(secondsToSamples(STEP_SECONDS[foot]));
  if (foot === 'hoof') addHoof(out, surface, random);
  else if (foot === 'paw') addPaw(out, surface, random);
  else SHOES[surface](out, random);
  scale(out, FORCE[foot]);
  return out;
}

type Shoe = (out: Float32Array, random: Random) => void;

const SHOES: Readonly<Record<Surface, Shoe>> = {
  snow: (out, random) => {
    addCrunch(out, random, { seconds: 0.15, grains: 34, grainSeconds: 0.006, lowHz: 650, highHz: 4200, gain: 0.75 });
    addThud(out, random.range(80, 110), 0.3);
  },
  leaves: (out, random) => {
    addCrunch(out, random, { seconds: 0.17, grains: 16, grainSeconds: 0.004, lowHz: 1900, highHz: 7500, gain: 0.7 });
    addThud(out, random.range(90, 130), 0.32);
  },
  grass: (out, random) => {
    addScuff(out, random, { seconds: 0.11, centreHz: random.range(1700, 2500), q: 0.7, gain: 0.55 });
    addThud(out, random.range(80, 110), 0.4);
  },
  earth: (out, random) => {
    addCrunch(out, random, { seconds: 0.1, grains: 10, grainSeconds: 0.006, lowHz: 500, highHz: 3200, gain: 0.5 });
    addThud(out, random.range(85, 120), 0.5);
  },
  sand: (out, random) => {
    addScuff(out, random, { seconds: 0.16, centreHz: random.range(750, 1100), q: 0.6, gain: 0.8 });
    addThud(out, random.range(65, 85), 0.35);
  },
  asphalt: (out, random) => addHeel(out, random),
  'wet-asphalt': (out, random) => {
    addHeel(out, random);
    addScuff(out, random, { seconds: 0.09, centreHz: random.range(3600, 5200), q: 0.6, gain: 0.5 });
    for (let count = random.integer(2, 4); count > 0; count--) {
      addBubble(out, secondsToSamples(random.range(0.01, 0.12)), random.range(0.0012, 0.003), random.range(0.05, 0.16));
    }
  },
  wood: (out, random) => {
    const floor = random.range(0.9, 1.12);
    addBurst(out, 0, 0.008, 0.35, random);
    for (const [hertz, seconds, gain] of [
      [118, 0.16, 0.45],
      [232, 0.11, 0.3],
      [415, 0.07, 0.22],
      [760, 0.04, 0.14],
    ] as const) {
      addRing(out, 0, hertz * floor, seconds, gain);
    }
    applyBiquad(out, lowPass(3200));
    addScuff(out, random, { seconds: 0.07, centreHz: 1800, q: 0.8, gain: 0.1, delaySeconds: 0.07 });
  },
};

function addHeel(out: Float32Array, random: Random): void {
  const shoe = random.range(0.88, 1.12);
  addBurst(out, 0, 0.012, 0.7, random);
  addRing(out, 0, 980 * shoe, 0.03, 0.28);
  addRing(out, 0, 320 * shoe, 0.05, 0.3);
  applyBiquad(out, lowPass(4200));
  addThud(out, 105 * shoe, 0.25);
  // The sole follows the heel.
  addScuff(out, random, {
    seconds: 0.05,
    centreHz: random.range(1500, 2600),
    q: 0.8,
    gain: 0.22,
    delaySeconds: random.range(0.06, 0.09),
  });
}

function addPaw(out: Float32Array, surface: Surface, random: Random): void {
  SHOES[surface === 'asphalt' ? 'grass' : surface](out, random);
  applyBiquad(out, lowPass(2600));
  // Claws tick on what is hard.
  if (surface === 'asphalt' || surface === 'wet-asphalt' || surface === 'wood') {
    for (let claw = 0; claw < 2; claw++)
      addRing(out, secondsToSamples(0.004 * claw), random.range(2600, 4200), 0.01, 0.3);
  }
}

function addHoof(out: Float32Array, surface: Surface, random: Random): void {
  const hard = surface === 'asphalt' || surface === 'wet-asphalt' || surface === 'wood';
  if (hard) {
    const shoe = random.range(0.9, 1.12);
    addBurst(out, 0, 0.006, 0.6, random);
    addRing(out, 0, 690 * shoe, 0.05, 0.5);
    addRing(out, 0, 1480 * shoe, 0.035, 0.35);
    addRing(out, 0, 2390 * shoe, 0.02, 0.15);
    if (surface === 'wet-asphalt') addScuff(out, random, { seconds: 0.09, centreHz: 4200, q: 0.6, gain: 0.4 });
    return;
  }
  SHOES[surface](out, random);
  applyBiquad(out, lowPass(2400));
  addBurst(out, 0, 0.01, 0.4, random);
  addThud(out, random.range(72, 98), 1);
}

interface Crunch {
  readonly seconds: number;
  readonly grains: number;
  readonly grainSeconds: number;
  readonly lowHz: number;
  readonly highHz: number;
  readonly gain: number;
}

/** Many small breaks under one foot, dense at first (P. Cook, "Modeling Bill's gait", AES 22, 2002). */
function addCrunch(out: Float32Array, random: Random, crunch: Crunch): void {
  const sound = new Float32Array(out.length);
  for (let grain = 0; grain < crunch.grains; grain++) {
    const share = grain === 0 ? 0 : random.next() ** 1.4;
    const gain = grain === 0 ? 1 : random.range(0.15, 0.9) * (1 - 0.6 * share);
    addBurst(
      sound,
      secondsToSamples(share * crunch.seconds),
      random.range(0.4, 1.5) * crunch.grainSeconds,
      gain,
      random,
    );
  }
  applyBiquad(sound, highPass(crunch.lowHz));
  applyBiquad(sound, lowPass(crunch.highHz));
  addChannel(out, sound, 0, crunch.gain);
}

interface Scuff {
  readonly seconds: number;
  readonly centreHz: number;
  readonly q: number;
  readonly gain: number;
  readonly delaySeconds?: number;
}

function addScuff(out: Float32Array, random: Random, scuff: Scuff): void {
  const sound = new Float32Array(out.length);
  addBurst(sound, secondsToSamples(scuff.delaySeconds ?? 0), scuff.seconds * 1.6, 1, random);
  applyBiquad(sound, bandPass(scuff.centreHz, scuff.q));
  addChannel(out, sound, 0, scuff.gain * 1.6);
}

function addThud(out: Float32Array, hertz: number, gain: number): void {
  addRing(out, 0, hertz, 0.12, gain);
}
