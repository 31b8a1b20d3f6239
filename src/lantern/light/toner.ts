import { add, cssOf, linearOf, luminanceOf, mix, multiply } from './colour.ts';
import type { Light, Rgb } from './light.ts';
import { isThick } from './thick-air.ts';

/** Turns surface colours into seen colours under one light, and remembers the answers. */
export interface Toner {
  /** A surface at `depth` metres, turned to the light by `lit` (-1 to 1), with `lamp` light of its own place added. */
  tone(colour: string, lit: number, alpha: number, depth: number, lamp?: Rgb): string;
  /** Something that shines by itself. */
  glow(colour: string, alpha: number, depth: number): string;
}

const HAZE_STEPS = 48;
const LAMP_STEPS = 12;
/** Share of lamp light that reaches what is turned away from it. */
const LAMP_AROUND = 0.35;
/** How much of what shines air takes, against what is only lit: a far lamp is seen through haze, not through fog. */
const GLOW_LOST = { thin: 0.6, thick: 0.78 } as const;
const TURN_STEPS = 40;
const ALPHA_STEPS = 200;

/** Answers by colour and by all else packed into one whole number: this is asked thousands of times a frame. */
type Memory = Map<string, Map<number, string>>;

/** Makes the toner of a light. */
export function createToner(light: Light): Toner {
  const toned: Memory = new Map();
  const glowing: Memory = new Map();
  const night = light.nightVision ?? 0;
  const lost = isThick(light) ? GLOW_LOST.thick : GLOW_LOST.thin;
  return {
    tone(colour, lit, alpha, depth, lamp) {
      const haze = hazeStep(light, depth);
      const turn = Math.round(lit * TURN_STEPS);
      const steps = lamp === undefined ? 0 : packLamp(lamp);
      const key = ((steps * 128 + haze) * 128 + (turn + TURN_STEPS)) * 256 + Math.round(alpha * ALPHA_STEPS);
      const answers = answersFor(toned, colour);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const fall = add(light.ambient, light.key, (turn / TURN_STEPS + 1) / 2);
      // Lamps and fill come from the light's side too, if softer: with them, forms keep their turn at night.
      const share = LAMP_AROUND + (1 - LAMP_AROUND) * ((turn / TURN_STEPS + 1) / 2);
      const seen = multiply(linearOf(colour), lamp === undefined ? fall : add(fall, unpackLamp(steps), share));
      // What a lamp shines on is seen by the cones, in its colours.
      const rods = lamp === undefined ? night : night * rodShare(fall, unpackLamp(steps));
      const made = cssOf(mix(nightEyes(seen, rods), light.haze, haze / HAZE_STEPS), alpha);
      answers.set(key, made);
      return made;
    },
    glow(colour, alpha, depth) {
      const haze = hazeStep(light, depth);
      const key = haze * 256 + Math.round(alpha * ALPHA_STEPS);
      const answers = answersFor(glowing, colour);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const made = cssOf(mix(linearOf(colour), light.haze, (haze / HAZE_STEPS) * lost), alpha);
      answers.set(key, made);
      return made;
    },
  };
}

function answersFor(memory: Memory, colour: string): Map<number, string> {
  const known = memory.get(colour);
  if (known) return known;
  const made = new Map<number, string>();
  memory.set(colour, made);
  return made;
}

function packLamp(lamp: Rgb): number {
  const step = (part: number) => Math.round(Math.min(2, Math.max(0, part)) * LAMP_STEPS);
  return (step(lamp[0]) * 32 + step(lamp[1])) * 32 + step(lamp[2]);
}

function unpackLamp(steps: number): Rgb {
  return [(steps >> 10) / LAMP_STEPS, ((steps >> 5) & 31) / LAMP_STEPS, (steps & 31) / LAMP_STEPS];
}

/** How much of the light on a surface is that of the night, 0 to 1. */
function rodShare(fall: Rgb, lamp: Rgb): number {
  const there = luminanceOf(fall);
  return there / (there + luminanceOf(lamp) + 1e-6);
}

/** In little light we see by the rods, which are most sensitive to blue-green (the Purkinje shift). */
function nightEyes(colour: Rgb, amount: number): Rgb {
  if (amount === 0) return colour;
  const luma = 0.16 * colour[0] + 0.6 * colour[1] + 0.24 * colour[2];
  return mix(colour, [luma * 0.62, luma * 0.86, luma * 1.5], amount);
}

/** Beer–Lambert: what the air keeps of a colour falls as exp(-distance / visibility). In steps, so that answers repeat. */
function hazeStep(light: Light, depth: number): number {
  return Math.round((1 - Math.exp(-Math.max(0, depth) / light.visibilityMetres)) * HAZE_STEPS);
}
