import { createRandom, type Random } from '../../base/random.ts';
import type { Hour, Weather } from '../script/screenplay.ts';
import { add, cssOf, linearOf, mix, multiply } from '../light/colour.ts';
import type { Light, Rgb } from '../light/light.ts';
import { traceSoft, lobes } from '../sets/kits/outline.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize, Scenery } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { paintOvercast, type CloudTones, type Overcast } from './cloud-banks.ts';
import { areLitFromBelow, paintLitBars } from './lit-bars.ts';
import { paintShelf } from './storm-shelf.ts';
import { isFair } from '../light/veils.ts';

/** Clouds that drift: painted once on a band that closes on itself, then only moved. */
export interface Clouds {
  paint(target: Context2D, stage: Stage): void;
}

/** The band is this many picture widths long before it repeats. */
const BAND_WIDTHS = 1.8;
/** How many times as fast clouds go in a time lapse: across the sky within the seconds of a shot. */
const LAPSE_PACE = 28;
/** Share of the focal length that clouds drift in a second for each metre of wind. */
const DRIFT = 0.0016;

/** From this wind on, metres per second, fair clouds are torn and drawn out. */
const STREAMING_FROM = 7;
/** Heaps over a cloudy day, and how many times as large as those of a clear one: blue stays between them. */
const HEAPS = 22;
const HEAPS_BEFORE_BARS = 12;
const HEAP_SIZE = 1.85;
const STREAMING = { cover: 0.2, relief: 0.9, torn: 1, drawn: 1.7 } as const;

/** A closed sky: how closed it is, how strongly its clouds are modelled, how torn they are, what of their light they keep. */
interface Deck extends Pick<Overcast, 'cover' | 'relief' | 'torn' | 'drawn'> {
  readonly light: number;
}

const DECKS: Readonly<Record<Exclude<Weather, 'clear' | 'cloudy' | 'fog' | 'sandstorm'>, Deck>> = {
  overcast: { cover: 1.3, relief: 0.14, torn: 0, drawn: 2.2, light: 0.92 },
  rain: { cover: 1, relief: 0.6, torn: 0.25, drawn: 1.25, light: 0.52 },
  snow: { cover: 0.7, relief: 0.3, torn: 0, drawn: 1.1, light: 0.85 },
  hail: { cover: 0.9, relief: 0.75, torn: 0.3, drawn: 1, light: 0.46 },
  storm: { cover: 1.25, relief: 0.9, torn: 0.6, drawn: 1.1, light: 0.34 },
};
/** It drizzles out of a low pale sheet. */
const DRIZZLING: Deck = { cover: 1.4, relief: 0.08, torn: 0, drawn: 2.4, light: 0.86 };

/** How much of what a dark deck swallows comes through it all the same, 0 to 1: the young day and noon are not put out. */
const THROUGH_DECK: Partial<Readonly<Record<Hour, number>>> = { dawn: 0.28, morning: 0.28, noon: 0.32 };

/** The deck of a weather; none of those that leave the sky open or hide it. */
function deckOf({ weather, force }: Scenery): Deck | undefined {
  if (isFair(weather) || weather === 'fog' || weather === 'sandstorm') return undefined;
  return weather === 'rain' && force === 'light' ? DRIZZLING : DECKS[weather];
}

/** Whether a weather leaves no cloud to be seen. */
function hidesSky({ weather, force }: Scenery): boolean {
  return weather === 'fog' || weather === 'sandstorm' || (weather === 'snow' && force === 'heavy');
}

/** Makes the clouds of a shot; undefined for a sky that has none (a clear night, fog). */
export function createClouds(canvases: CanvasFactory, frame: FrameSize, stage: Stage): Clouds | undefined {
  const { light } = stage;
  const { camera, framing, scenery } = stage.shot;
  const { from, to } = camera;
  if (light.medium !== undefined || hidesSky(scenery) || framing === 'close') return undefined;
  const side = Math.min(frame.width, frame.height);
  // An upright frame sees higher than clouds are wide: they reach its upper edge in any pose.
  const highest = Math.max(...[from, to].map((pose) => horizonY(pose, frame)));
  const height = Math.ceil(Math.max(side * 0.72, highest));
  const width = Math.ceil(frame.width * BAND_WIDTHS);
  const band = canvases.createCanvas(width, height);
  paintBand(band.getContext('2d'), light, createRandom(scenery.seed).fork('clouds'), side, {
    windy: scenery.windMetresPerSecond >= STREAMING_FROM,
    deck: deckOf(scenery),
  });
  return {
    paint(target, now) {
      const focal = focalPixels(now.camera.focal, frame);
      const zoom = focal / focalPixels(from.focal, frame);
      const long = width * zoom;
      const tall = height * zoom;
      const wind = 1.5 + now.shot.scenery.windMetresPerSecond;
      const pace = now.shot.scenery.timeLapse === true ? LAPSE_PACE : 1;
      const drift = now.time * pace * wind * DRIFT * focal - now.camera.pan * focal - now.camera.x * focal * 0.0006;
      const bottom = horizonY(now.camera, frame) + 2;
      if (bottom < 0) return;
      let x = (((drift % long) + long) % long) - long;
      for (; x < frame.width; x += long) {
        if (x + long <= 0) continue;
        // Unscaled and on whole pixels it costs a third; a soft cloud hides the step.
        if (zoom === 1) target.drawImage(band, Math.round(x), Math.round(bottom - tall));
        else target.drawImage(band, x, bottom - tall, long, tall);
      }
    },
  };
}

/** In amber light a white cloud is cream and gold: mixed with the blue of the shade it would be pink, as at dawn and sunset. */
const GILT: Partial<Record<Hour, Readonly<Record<keyof CloudTones, string>>>> = {
  golden: { lit: '#fff3cf', body: '#ffdf9a', shade: '#d9a666' },
};

function tonesOf(light: Light, dark: number): CloudTones {
  const white: Rgb = [0.96, 0.96, 0.98];
  const lit = multiply(
    white,
    add(light.ambient, light.key, light.weather === 'clear' ? 0.95 : isFair(light.weather) ? 0.6 : 0.25),
  );
  const shade = mix(multiply([0.8, 0.82, 0.9], light.ambient), linearOf(light.sky.middle), 0.45);
  const gilt = isFair(light.weather) ? GILT[light.hour] : undefined;
  if (gilt !== undefined)
    return { lit: linearOf(gilt.lit), body: linearOf(gilt.body), shade: mix(linearOf(gilt.shade), shade, 0.4) };
  const dim = (colour: Rgb, amount: number): Rgb => [colour[0] * amount, colour[1] * amount, colour[2] * amount];
  return { lit: dim(lit, 0.35 + 0.65 * dark), body: dim(mix(lit, shade, 0.5), dark), shade: dim(shade, dark) };
}

function paintBand(
  context: Context2D,
  light: Light,
  random: Random,
  unit: number,
  { windy, deck }: { readonly windy: boolean; readonly deck: Deck | undefined },
): void {
  const swallowed = (1 - (deck?.light ?? 1)) * (1 - (THROUGH_DECK[light.hour] ?? 0));
  const tones = tonesOf(light, 1 - swallowed);
  const { width, height } = context.canvas;
  const glowing = !windy && areLitFromBelow(light);
  if (glowing) paintLitBars(context, random.fork('bars'), light, unit);
  if (glowing && light.weather === 'clear') return;
  const heaps = isFair(light.weather);
  const streaming = heaps && windy;
  if (streaming) veils(context, random, tones, width, height, unit, 16);
  if (heaps && !windy) {
    const many = light.weather === 'cloudy';
    if (many) veils(context, random, tones, width, height, unit, 3);
    // A clear sky is told by its blue, and by night by its stars: streaks and more than a heap or two would make it a cloudy one.
    const few = { dawn: 0, morning: 1, day: 2, noon: 1, golden: 2, sunset: 0, dusk: 0, night: 0 }[light.hour];
    // Where bars glow between them, fewer heaps leave them room.
    const count = many ? (glowing ? HEAPS_BEFORE_BARS : HEAPS) : few;
    for (let index = 0; index < count; index++) {
      // Small and flat near the horizon, larger above: clouds lie on a ceiling that runs away from us.
      const rise = ((index + 0.6) / count) ** 1.3;
      cumulus(
        context,
        random,
        tones,
        light,
        random.next() * width,
        height * (0.86 - 0.6 * rise),
        unit * (0.09 + 0.17 * rise) * random.range(0.7, 1.25) * (many ? HEAP_SIZE : 1),
      );
    }
    return;
  }
  paintOvercast(
    context,
    random,
    {
      tones,
      air: linearOf(light.sky.horizon),
      lightSide: Math.max(-1, Math.min(1, light.sun.x * 3)),
      fromUp: light.gap * 0.4,
      ...(deck ?? STREAMING),
    },
    unit,
  );
  if (light.weather === 'storm') paintShelf(context, random.fork('shelf'), tones, unit);
}

/** A heap with a flat, fading foot, lit from the sun's side; drawn twice where it crosses the seam of the band. */
function cumulus(
  context: Context2D,
  random: Random,
  tones: CloudTones,
  light: Light,
  x: number,
  y: number,
  size: number,
): void {
  const towers = [random.range(-0.5, -0.1), random.range(0.05, 0.55)];
  const puffs = Array.from({ length: 26 }, (_, index) => {
    const along = (index / 25) * 2 - 1 + random.range(-0.06, 0.06);
    const heap = Math.max(...towers.map((tower) => Math.exp(-(((along - tower) / 0.34) ** 2))));
    const swell = (0.2 + 0.8 * heap) * Math.max(0.1, 1 - along ** 4);
    return {
      x: along * size,
      y: -swell * size * 0.3 * random.range(0.15, 1),
      r: size * (0.07 + 0.15 * swell) * random.range(0.8, 1.15),
    };
  }).toSorted((a, b) => a.y - b.y);
  const side = Math.max(-1, Math.min(1, light.sun.x * 3));
  const { width } = context.canvas;
  const seed = Math.floor(random.next() * 1e9);
  for (const at of [x, x < size * 2 ? x + width : x - width]) {
    if (at < -size * 2 || at > width + size * 2) continue;
    for (const [tone, shiftX, shiftY, grow, alpha] of [
      [tones.shade, 0, 0.06, 1.08, 0.75],
      [tones.body, side * 0.16, -0.12, 0.9, 0.8],
      [tones.lit, side * 0.3, -0.3, 0.62, 0.9],
    ] as const) {
      const bumps = createRandom(seed);
      context.beginPath();
      for (const puff of puffs) {
        traceSoft(
          context,
          lobes(
            bumps,
            at + puff.x + puff.r * shiftX,
            y + puff.y + puff.r * shiftY,
            puff.r * grow * 1.3,
            puff.r * grow * 0.86,
            8,
            0.06,
          ),
        );
      }
      const fade = context.createLinearGradient(0, y - size * 0.36, 0, y + size * 0.13);
      fade.addColorStop(0, cssOf(tone, alpha));
      fade.addColorStop(0.6, cssOf(tone, alpha * 0.85));
      fade.addColorStop(1, cssOf(tone, 0));
      context.fillStyle = fade;
      context.fill();
    }
  }
}

/** High thin streaks. */
function veils(
  context: Context2D,
  random: Random,
  tones: CloudTones,
  width: number,
  height: number,
  unit: number,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    const y = height * random.range(0.08, 0.6);
    const long = unit * random.range(0.5, 1.1);
    const x = random.range(0, Math.max(1, width - long * 1.2)) + long * 0.1;
    for (let streak = 0; streak < 6; streak++) {
      const thick = unit * random.range(0.0025, 0.008);
      const from = x + random.range(-0.1, 0.35) * long;
      const to = from + long * random.range(0.45, 0.9);
      const sy = y + streak * thick * 1.7 + random.range(-1, 1) * thick;
      context.beginPath();
      context.moveTo(from, sy);
      context.bezierCurveTo(from + long * 0.2, sy - thick * 2.4, to - long * 0.2, sy - thick * 0.4, to, sy - thick * 2);
      context.bezierCurveTo(to - long * 0.2, sy + thick, from + long * 0.2, sy + thick * 0.8, from, sy);
      context.fillStyle = cssOf(tones.lit, 0.17);
      context.fill();
    }
  }
}
