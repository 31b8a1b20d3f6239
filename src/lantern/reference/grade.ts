import type { Hour, Weather } from '../script/screenplay.ts';
import type { CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { Scenery, Storyboard } from '../storyboard/storyboard.ts';
import { paintAddedLight } from './added-light.ts';
import type { DarkHour, OtherLight, TurnedHour } from './other-light.ts';
import { isDark } from '../light/daylight.ts';

/** One veil of colour over a picture that the engine did not paint itself. */
interface Veil {
  readonly operation: 'multiply' | 'screen' | 'soft-light' | 'overlay' | 'saturation' | 'source-over';
  readonly colour: string;
  readonly alpha: number;
}

const HOUR_VEILS: Readonly<Record<Hour, readonly Veil[]>> = {
  dawn: [
    { operation: 'multiply', colour: '#e8d3da', alpha: 0.8 },
    { operation: 'soft-light', colour: '#ffb9a0', alpha: 0.35 },
  ],
  morning: [
    { operation: 'soft-light', colour: '#fff0cc', alpha: 0.3 },
    { operation: 'multiply', colour: '#fdf1dc', alpha: 0.6 },
  ],
  noon: [{ operation: 'soft-light', colour: '#fffdf2', alpha: 0.34 }],
  day: [{ operation: 'soft-light', colour: '#fff6e0', alpha: 0.18 }],
  golden: [
    { operation: 'multiply', colour: '#ffe0b0', alpha: 0.75 },
    { operation: 'soft-light', colour: '#ff9c3c', alpha: 0.4 },
  ],
  sunset: [
    { operation: 'multiply', colour: '#f0b09a', alpha: 0.85 },
    { operation: 'soft-light', colour: '#ff5a3c', alpha: 0.4 },
  ],
  dusk: [
    { operation: 'multiply', colour: '#8f8cc0', alpha: 0.85 },
    { operation: 'soft-light', colour: '#c07a9a', alpha: 0.25 },
  ],
  night: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'multiply', colour: '#33467f', alpha: 0.88 },
  ],
};

const WEATHER_VEILS: Readonly<Record<Weather, readonly Veil[]>> = {
  clear: [],
  cloudy: [
    { operation: 'saturation', colour: '#808080', alpha: 0.25 },
    { operation: 'multiply', colour: '#d3d8e0', alpha: 0.7 },
  ],
  overcast: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'multiply', colour: '#c2c8d0', alpha: 0.75 },
  ],
  rain: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'multiply', colour: '#aab6c8', alpha: 0.8 },
  ],
  snow: [
    { operation: 'saturation', colour: '#808080', alpha: 0.3 },
    { operation: 'screen', colour: '#5a6a86', alpha: 0.22 },
  ],
  fog: [
    { operation: 'saturation', colour: '#808080', alpha: 0.35 },
    { operation: 'source-over', colour: '#c4ccd4', alpha: 0.08 },
  ],
  hail: [
    { operation: 'saturation', colour: '#808080', alpha: 0.4 },
    { operation: 'multiply', colour: '#9aa8bc', alpha: 0.8 },
  ],
  sandstorm: [
    { operation: 'multiply', colour: '#e0b070', alpha: 0.85 },
    { operation: 'source-over', colour: '#c89858', alpha: 0.12 },
  ],
  storm: [
    { operation: 'saturation', colour: '#808080', alpha: 0.45 },
    { operation: 'multiply', colour: '#7a869c', alpha: 0.85 },
  ],
};

/** Changes pictures that the engine did not paint itself. */
export interface Grade {
  /** Changes what is on the target only in what the prompt names: its hour, its weather. `brightness`, its mean luma, is measured when absent. */
  paint(target: Context2D, scenery: Scenery, brightness?: number): void;
}

/** Side of the copy in which brightness is measured. */
const MEASURE_PIXELS = 16;
/** Mean luma, 0 to 1, of a picture that needs no darkening any more, and of one that takes the whole of it. */
const DARK_MEAN = 0.1;
const BRIGHT_MEAN = 0.42;
/** Even a dark picture takes this share of a veil, so that an hour that was asked for is seen. */
const VEIL_SHARE_MIN = 0.25;

/** The hour without sun that a scenery is asked to have; undefined by day and when no hour is named. */
export function darkHourOf(storyboard: Storyboard, { hour }: Scenery): DarkHour | undefined {
  return isNamed(storyboard, 'hour') && isDark(hour) ? hour : undefined;
}

/** Weather under a sky that lets no blue through. */
const CLOSED: ReadonlySet<Weather> = new Set(['rain', 'storm', 'snow', 'hail', 'fog', 'overcast']);

/** The light that a scenery is asked to have whose sky is another one than on a fair day; undefined when neither hour nor weather names one. */
export function otherLightOf(storyboard: Storyboard, scenery: Scenery): OtherLight | undefined {
  const { hour } = scenery;
  const dark = darkHourOf(storyboard, scenery);
  if (dark !== undefined) return dark;
  if (isClosed(storyboard, scenery)) return 'closed';
  return isNamed(storyboard, 'hour') && (hour === 'dawn' || hour === 'sunset') ? hour : undefined;
}

/** Whether a light is one of an hour. */
function isTurned(light: OtherLight | undefined): light is TurnedHour {
  return light !== undefined && light !== 'closed';
}

/** The hour with a sky of its own that a scenery is asked to have; undefined otherwise. */
export function turnedHourOf(storyboard: Storyboard, scenery: Scenery): TurnedHour | undefined {
  const light = otherLightOf(storyboard, scenery);
  return isTurned(light) ? light : undefined;
}

/** Whether a scenery is asked to be under a closed sky. */
export function isClosed(storyboard: Storyboard, { weather }: Scenery): boolean {
  return isNamed(storyboard, 'weather') && CLOSED.has(weather);
}

/** Whether a film of the user's video is asked to be at another hour with a sky of its own, so that its sky and windows have to be found. */
export function turnsHour(storyboard: Storyboard): boolean {
  return storyboard.shots.some(
    ({ scenery }) => scenery.backdropVideo === true && turnedHourOf(storyboard, scenery) !== undefined,
  );
}

/** The season that a scenery is asked to have; undefined when none is named. */
export function namedSeasonOf(storyboard: Storyboard, { season }: Scenery): Scenery['season'] | undefined {
  return isNamed(storyboard, 'season') ? season : undefined;
}

/** Clouds that drift are those of the picture: they change no weather, as a cloudy sky does. */
const OWN_CLOUDS =
  /^(?:(?:the|white|big|puffy|fluffy|drifting|passing|scattered)\s+)*clouds?$|^(?:白云|云朵|云彩|云|浮云)$/iu;

function isNamed({ understood }: Storyboard, what: string): boolean {
  return understood.some(({ as, word }) => as.startsWith(what) && !(as === 'weather: cloudy' && OWN_CLOUDS.test(word)));
}

/** Makes the grade of a film, whose pictures were given the light of an hour with a sky of its own already. */
export function createGrade(canvases: CanvasFactory, storyboard: Storyboard): Grade {
  const { frame } = storyboard;
  const [hourNamed, weatherNamed] = [isNamed(storyboard, 'hour'), isNamed(storyboard, 'weather')];
  const small = canvases.createCanvas(MEASURE_PIXELS, MEASURE_PIXELS).getContext('2d');
  return {
    paint(target, scenery, brightness) {
      // Night is dark enough: a storm by night must still be seen.
      const dark = darkHourOf(storyboard, scenery) !== undefined;
      const veils = [
        ...(weatherNamed
          ? WEATHER_VEILS[scenery.weather].map((veil) => (dark ? { ...veil, alpha: veil.alpha * 0.4 } : veil))
          : []),
        ...(hourNamed && !isTurned(otherLightOf(storyboard, scenery)) ? HOUR_VEILS[scenery.hour] : []),
      ];
      const { change } = scenery;
      const share = veils.length === 0 ? 0 : darkening(brightness ?? brightnessOf(small, target));
      for (const veil of veils) {
        target.globalCompositeOperation = veil.operation;
        target.globalAlpha =
          (veil.operation === 'multiply' ? veil.alpha * share : veil.alpha) * (change?.strength ?? 1);
        target.fillStyle = veil.colour;
        target.fillRect(0, 0, frame.width, frame.height);
      }
      if (change !== undefined) paintAddedLight(target, frame, change, hourNamed ? scenery.hour : 'day');
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
    },
  };
}

/** Mean luma of what is on a target, 0 to 1. */
function brightnessOf(small: Context2D, target: Context2D): number {
  small.drawImage(target.canvas, 0, 0, MEASURE_PIXELS, MEASURE_PIXELS);
  const { data } = small.getImageData(0, 0, MEASURE_PIXELS, MEASURE_PIXELS);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4)
    sum += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
  return sum / (MEASURE_PIXELS * MEASURE_PIXELS * 255);
}

/** How much of a dark veil a picture takes: what is dark already would be lost in it. Continuous, so that films do not flicker. */
function darkening(mean: number): number {
  return Math.min(1, Math.max(VEIL_SHARE_MIN, (mean - DARK_MEAN) / (BRIGHT_MEAN - DARK_MEAN)));
}
