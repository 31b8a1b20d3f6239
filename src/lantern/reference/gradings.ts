import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { Grading } from '../script/gradings.ts';
import { hueTurn } from './dye.ts';
import type { Lch } from './oklab.ts';
import type { ColourChange } from './season-colours.ts';

/** One grading, as changes of lightness and colour. */
interface GradingCard {
  /** Lightness to this power: below 1 lighter, above 1 darker. */
  readonly gamma?: number;
  /** How much steeper the tones are about the middle; below 1 flatter. */
  readonly contrast?: number;
  /** Chroma, as a factor. */
  readonly colour?: number;
  /** The least and the most that lightness comes to. */
  readonly range?: readonly [black: number, white: number];
  /** What is added to the colour of shades and of lights: a hue and a chroma. */
  readonly shades?: readonly [hue: number, chroma: number];
  readonly lights?: readonly [hue: number, chroma: number];
}

/** Hues of lamps and of shade, degrees. */
const [AMBER, BLUE, TEAL, ORANGE] = [72, 252, 215, 58];

const CARDS: Readonly<Record<Grading, GradingCard>> = {
  warm: { shades: [AMBER, 0.02], lights: [AMBER, 0.045], colour: 1.04 },
  cool: { shades: [BLUE, 0.035], lights: [BLUE, 0.03], colour: 0.86 },
  vivid: { colour: 1.45, contrast: 1.08 },
  muted: { colour: 0.48, contrast: 0.92, range: [0.07, 0.95] },
  pastel: { colour: 0.72, gamma: 0.8, contrast: 0.72, range: [0.3, 0.99] },
  brighter: { gamma: 0.72, colour: 1.04 },
  darker: { gamma: 1.62, colour: 0.92 },
  contrast: { contrast: 1.42, colour: 1.05 },
  soft: { contrast: 0.78, gamma: 0.93, range: [0.06, 0.97] },
  'teal-and-orange': { shades: [TEAL, 0.05], lights: [ORANGE, 0.05], contrast: 1.14, colour: 0.95 },
};

/** The lightness about which contrast turns. */
const MIDDLE = 0.55;

/** What a grading does to colours. Black and white keep their places, unless it says otherwise, and skin its hue, nearly. */
export function gradingOf(grading: Grading): ColourChange {
  const { gamma = 1, contrast = 1, colour = 1, range = [0, 1], shades, lights } = CARDS[grading];
  return (own) => {
    const light = steepened(own.lightness ** gamma, contrast);
    const lightness = range[0] + light * (range[1] - range[0]);
    const up = smoothstep(0.3, 0.75, own.lightness);
    // Neither black nor white takes a colour.
    const takes = Math.sin(Math.PI * clamp(own.lightness, 0.08, 0.96));
    const grown = { lightness, chroma: own.chroma * colour, hue: own.hue };
    const shaded = shades ? added(grown, shades[0], shades[1] * (1 - up) * takes) : grown;
    return lights ? added(shaded, lights[0], lights[1] * up * (0.4 + 0.6 * takes)) : shaded;
  };
}

/** A curve through black, the middle and white that is so much steeper in the middle. */
function steepened(light: number, contrast: number): number {
  const [from, span] = light < MIDDLE ? [0, MIDDLE] : [1, 1 - MIDDLE];
  const away = Math.abs(light - from) / span;
  const bent = away ** contrast;
  return light < MIDDLE ? bent * span : 1 - bent * span;
}

/** A colour with another hue's chroma added to it. */
function added({ lightness, chroma, hue }: Lch, toward: number, more: number): Lch {
  const turn = (hueTurn(hue, toward) * Math.PI) / 180;
  const [along, across] = [chroma + more * Math.cos(turn), more * Math.sin(turn)];
  return { lightness, chroma: Math.hypot(along, across), hue: hue + (Math.atan2(across, along) * 180) / Math.PI };
}
