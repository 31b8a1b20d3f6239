import { add, cssOf, linearOf, mix, multiply } from './colour.ts';
import type { Light, Rgb } from './light.ts';

/** Turns surface colours into seen colours under one light, and remembers the answers. */
export interface Toner {
  /** A surface at `depth` metres, turned to the light by `lit` (-1 to 1), with `lamp` light of its own place added. */
  tone(colour: string, lit: number, alpha: number, depth: number, lamp?: Rgb): string;
  /** Something that shines by itself. */
  glow(colour: string, alpha: number, depth: number): string;
}

const HAZE_STEPS = 48;
const LAMP_STEPS = 12;
const NO_LAMP: Rgb = [0, 0, 0];

/** Makes the toner of a light. */
export function createToner(light: Light): Toner {
  const memory = new Map<string, string>();
  const remember = (key: string, make: () => string) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const made = make();
    memory.set(key, made);
    return made;
  };
  return {
    tone(colour, lit, alpha, depth, lamp = NO_LAMP) {
      const haze = hazeStep(light, depth);
      const steps = lamp.map((part) => Math.round(Math.min(2, part) * LAMP_STEPS));
      const turn = Math.round(lit * 40) / 40;
      return remember(`${colour}|${turn}|${alpha}|${haze}|${steps}`, () => {
        const local: Rgb = [steps[0]! / LAMP_STEPS, steps[1]! / LAMP_STEPS, steps[2]! / LAMP_STEPS];
        const fall = add(add(light.ambient, light.key, (turn + 1) / 2), local);
        return cssOf(mix(multiply(linearOf(colour), fall), light.haze, haze / HAZE_STEPS), alpha);
      });
    },
    glow(colour, alpha, depth) {
      const haze = hazeStep(light, depth);
      return remember(`*${colour}|${alpha}|${haze}`, () =>
        cssOf(mix(linearOf(colour), light.haze, (haze / HAZE_STEPS) * 0.6), alpha),
      );
    },
  };
}

/** Beer–Lambert: what the air keeps of a colour falls as exp(-distance / visibility). In steps, so that answers repeat. */
function hazeStep(light: Light, depth: number): number {
  return Math.round((1 - Math.exp(-Math.max(0, depth) / light.visibilityMetres)) * HAZE_STEPS);
}
