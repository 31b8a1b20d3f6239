import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import { isBlizzard } from '../../light/veils.ts';
import type { Pen } from '../../paint/pen.ts';
import { traceRound } from '../../paint/trace-round.ts';
import { streakTones } from '../../paint/weather/streak-tones.ts';
import type { Force } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';
import type { Opening } from './window-view.ts';
import { isDark } from '../../light/daylight.ts';

/** Weathers that wet a pane. */
export const WET: readonly Scenery['weather'][] = ['rain', 'hail', 'storm'];

/** Share of what lies outside that is lost in the air before it, when it falls or lies lightly, steadily and heavily. */
const LOST: Readonly<Record<Scenery['weather'], Readonly<Record<Strength, number>>>> = {
  clear: always(0),
  cloudy: always(0),
  overcast: always(0.08),
  rain: { light: 0.3, steady: 0.36, heavy: 0.66 },
  snow: { light: 0.2, steady: 0.46, heavy: 0.76 },
  hail: always(0.4),
  storm: always(0.36),
  sandstorm: always(0.7),
  fog: { light: 0.5, steady: 0.8, heavy: 0.95 },
};

type Strength = Force | 'steady';

function always(share: number): Readonly<Record<Strength, number>> {
  return { light: share, steady: share, heavy: share };
}

function strengthOf({ weather, force }: Scenery): Strength {
  return weather === 'storm' ? 'heavy' : (force ?? 'steady');
}

/** Beside the lamps of a room a fog in the dark looks darker than in the open. */
const FOG_DARKNESS: Partial<Readonly<Record<Light['hour'], number>>> = { dusk: 0.3, night: 0.62 };

/** When more than this is lost, so is the sky. */
const SKYLESS = 0.6;

/** What the weather's air takes of the view, most of all at its foot; in fog a tree or post before the window stays dark. */
export function air(pen: Pen, scenery: Scenery, { half, foot, high }: Opening): void {
  const { weather } = scenery;
  const lost = LOST[weather][strengthOf(scenery)];
  if (lost === 0) return;
  const { context, light } = pen;
  // In the dark the air is no paler than the sky over it.
  const colour = isDark(pen.light.hour) ? light.sky.middle : light.sky.horizon;
  const gradient = context.createLinearGradient(0, foot, 0, foot + high);
  // Mist lies in a band before what it hides the foot of.
  if (weather === 'fog' && lost < SKYLESS) {
    gradient.addColorStop(0.12, pen.glow(colour, lost));
    gradient.addColorStop(0.3, pen.glow(colour, 0.95));
    gradient.addColorStop(0.46, pen.glow(colour, lost));
  } else {
    gradient.addColorStop(0, pen.glow(colour, lost));
    gradient.addColorStop(0.6, pen.glow(colour, lost * 0.85));
  }
  // Heavy falls and fogs leave no sky.
  gradient.addColorStop(1, pen.glow(colour, lost * (lost > SKYLESS ? 0.9 : 0.3)));
  context.fillStyle = gradient;
  context.fillRect(-half, foot, half * 2, high);
  if (weather !== 'fog') return;
  const dusky = FOG_DARKNESS[light.hour];
  if (dusky !== undefined) {
    context.fillStyle = pen.glow('#0a1230', dusky);
    context.fillRect(-half, foot, half * 2, high);
  }
  const random = createRandom('window fog');
  const x = half * 0.45;
  // The thicker the fog, the less of a tree that stands right before the window.
  const dark = pen.glow(isDark(pen.light.hour) ? '#1c2340' : '#5c6a72', 0.16 + 1.02 * (1 - lost) ** 0.5);
  fillHard(
    context,
    [x - 0.06, foot - 0.1, x + 0.06, foot - 0.1, x + 0.04, foot + high * 0.5, x - 0.04, foot + high * 0.5],
    dark,
  );
  for (const [dx, dy, size] of [
    [-0.22, 0.5, 0.3],
    [0.2, 0.56, 0.32],
    [0, 0.68, 0.34],
  ] as const)
    fillSoft(context, lobes(random, x + dx, foot + high * dy, size, size * 0.85, 10, 0.12), dark);
}

/** Leaves that a gust carries past, each with the streak of its way. */
export function blown(pen: Pen, { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window leaves');
  for (let leaf = 0; leaf < 14 * half; leaf++) {
    const speed = random.range(1.4, 2.4);
    const across = (random.next() + (pen.time * speed) / (half * 2 + 1)) % 1;
    const x = -half - 0.5 + across * (half * 2 + 1);
    const y = foot + high * random.range(0.12, 0.9) + 0.1 * Math.sin(pen.time * 3 + leaf);
    const size = random.range(0.06, 0.11);
    const tilt = Math.sin(pen.time * 5 + leaf * 2) * 0.6;
    const colour = random.pick(['#8fa04a', '#c08a30', '#a86a2c', '#6f8f3a']);
    fillSoft(
      context,
      [x - size, y - size * tilt, x, y + size * 0.5, x + size, y + size * tilt, x, y - size * 0.5],
      pen.glow(colour, isDark(pen.light.hour) ? 0.5 : 1),
    );
    context.fillStyle = pen.glow('#ffffff', 0.28);
    context.fillRect(x - size - 0.4, y, 0.36, 0.012);
  }
}

/** Drops on each metre of half the glass, and the share of them that have run down. */
const DROPS: Readonly<Record<Strength, readonly [count: number, run: number]>> = {
  light: [14, 0],
  steady: [26, 0.3],
  heavy: [44, 0.65],
};

/** How fast drops run down a pane, metres per second. */
const RUNS_METRES_PER_SECOND = 0.16;

/** Drops that hang on the glass, and runnels that others have left. */
export function drops(pen: Pen, scenery: Scenery, { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window drops');
  const [count, run] = DROPS[strengthOf(scenery)];
  const fine = finenessOf(pen);
  for (let drop = 0; drop < (count * half) / fine; drop++) {
    const [x, from] = [random.range(-half, half), random.range(0, high)];
    const size = random.range(0.018, 0.04) * (run === 0 ? 0.6 : 1) * fine;
    const runs = random.chance(run);
    // What runs goes down by fits and starts, and the next one takes the same way.
    const gone = runs ? pen.time * RUNS_METRES_PER_SECOND + 0.04 * Math.sin(pen.time * 3 + drop) : 0;
    const y = foot + ((((from - gone) % high) + high) % high);
    context.fillStyle = pen.glow('#f2f6ff', 0.55);
    context.beginPath();
    context.ellipse(x + size / 2, y, size * 0.6, size * 0.85, 0, 0, Math.PI * 2);
    context.fill();
    if (!runs) continue;
    const long = random.range(0.15, 0.5) * fine;
    context.fillStyle = pen.glow('#dfe8f6', 0.3);
    context.fillRect(x + size * 0.2, y, size * 0.5, Math.min(long, foot + high - y));
  }
}

/** What falls as lines behind the glass: how many on each metre of half of it, and their measures in metres and seconds. */
interface Streaks {
  readonly count: number;
  readonly long: number;
  /** How far a streak leans over its length. */
  readonly aside: number;
  readonly wide: number;
  readonly alpha: number;
  readonly metresPerSecond: number;
}

const RAIN: Readonly<Record<Strength, Streaks>> = {
  light: { count: 90, long: 0.17, aside: 0.035, wide: 0.01, alpha: 0.6, metresPerSecond: 1.6 },
  steady: { count: 84, long: 0.34, aside: 0.074, wide: 0.009, alpha: 0.6, metresPerSecond: 3.4 },
  heavy: { count: 230, long: 0.52, aside: 0.17, wide: 0.01, alpha: 0.6, metresPerSecond: 4.2 },
};
const HAIL: Streaks = { count: 60, long: 0.13, aside: 0.035, wide: 0.045, alpha: 0.95, metresPerSecond: 4 };
const BLIZZARD: Streaks = { count: 260, long: 0.06, aside: 0.24, wide: 0.014, alpha: 0.85, metresPerSecond: 0.8 };
const SAND: Streaks = { count: 90, long: 0.02, aside: 0.5, wide: 0.012, alpha: 0.5, metresPerSecond: 0.1 };

/** Flakes on each metre of half the glass, and how large they are against those of a common snowfall. */
const FLAKES: Readonly<Record<Strength, readonly [count: number, size: number]>> = {
  light: [22, 0.9],
  steady: [90, 1],
  heavy: [260, 1.25],
};
const SNOW_METRES_PER_SECOND = 0.42;
/** How high snow lies on the outer sill, metres. */
const ON_SILL: Readonly<Record<Strength, number>> = { light: 0, steady: 0.09, heavy: 0.26 };

/** What falls or is driven past behind the glass. */
export function falling(pen: Pen, scenery: Scenery, opening: Opening): void {
  const strength = strengthOf(scenery);
  switch (scenery.weather) {
    case 'rain':
    case 'storm':
      streaks(pen, RAIN[strength], '#e8eefa', opening, streakTones(pen.light).darkPercent);
      return;
    case 'hail':
      streaks(pen, HAIL, '#ffffff', opening);
      stones(pen, opening);
      return;
    case 'sandstorm':
      streaks(pen, SAND, '#f0d8a0', opening);
      return;
    case 'snow':
      if (isBlizzard(scenery)) streaks(pen, BLIZZARD, '#f4f7ff', opening);
      else flakes(pen, FLAKES[strength], opening);
      onSill(pen, ON_SILL[strength] * finenessOf(pen), opening);
      return;
    default:
  }
}

/** Views of a window in which a pixel covers fewer metres than this are near ones. */
const NEAR_PIXEL_METRES = 0.004;

/** How large what falls beyond the glass, or hangs on it, is drawn: for who looks from near it is fine, and there is more of it. */
function finenessOf(pen: Pen): number {
  return Math.max(0.3, Math.min(1, pen.pixelMetres / NEAR_PIXEL_METRES));
}

/** Before a bright sky some are as dark as this. */
const DARK_STREAK = '#687484';
/** And so much weaker than the pale ones. */
const DARK_SHARE = 0.6;

/** `darkPercent`: of a hundred, so many are dark. */
function streaks(pen: Pen, streak: Streaks, colour: string, { half, foot, high }: Opening, darkPercent = 0): void {
  const { context } = pen;
  const random = createRandom('window weather');
  const fine = finenessOf(pen);
  const of = { ...streak, long: streak.long * fine, aside: streak.aside * fine };
  const lines = Array.from({ length: Math.ceil((of.count * half) / fine) }, () => {
    const start = random.next();
    const turns = start + (pen.time * of.metresPerSecond * random.range(0.8, 1.2)) / high;
    // What leans far is carried aside as it falls.
    const carried = random.next() + (turns * high * of.aside) / of.long / (half * 2);
    return { x: -half + (carried % 1) * half * 2, y: foot + high * (1 - (turns % 1)) };
  });
  const dark = Math.round((lines.length * darkPercent) / 100);
  context.lineWidth = of.wide * fine;
  for (const [some, tone, alpha] of [
    [lines.slice(0, dark), DARK_STREAK, of.alpha * DARK_SHARE],
    [lines.slice(dark), colour, of.alpha],
  ] as const) {
    if (some.length === 0) continue;
    context.beginPath();
    for (const { x, y } of some) {
      context.moveTo(x, y);
      context.lineTo(x - of.aside, y + of.long);
    }
    context.strokeStyle = pen.glow(tone, alpha);
    context.stroke();
  }
}

function flakes(pen: Pen, [count, size]: readonly [number, number], { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window weather');
  const fine = finenessOf(pen);
  context.beginPath();
  for (let flake = 0; flake < (count * half) / fine; flake++) {
    const fall = (random.next() + (pen.time * SNOW_METRES_PER_SECOND * random.range(0.8, 1.2)) / high) % 1;
    const x = random.range(-half, half) + 0.06 * Math.sin(pen.time + flake);
    traceRound(context, x, foot + high * (1 - fall), (0.012 + 0.005 * ((flake * 7) % 5)) * size * fine);
  }
  context.fillStyle = pen.glow('#f4f7ff', 0.92);
  context.fill();
}

/** Hailstones that lie on the outer sill. */
function stones(pen: Pen, { half, foot }: Opening): void {
  const random = createRandom('window stones');
  pen.context.beginPath();
  for (let stone = 0; stone < 36 * half; stone++)
    traceRound(pen.context, random.range(-half, half), foot + random.range(0, 0.07), random.range(0.018, 0.034));
  pen.context.fillStyle = pen.glow('#f2f6fd');
  pen.context.fill();
}

/** Snow heaped against the foot of the glass, higher in its corners. */
function onSill(pen: Pen, high: number, { half, foot }: Opening): void {
  if (high === 0) return;
  fillSoft(
    pen.context,
    [
      -half,
      foot - 0.1,
      -half,
      foot + high * 1.5,
      -half * 0.55,
      foot + high,
      half * 0.1,
      foot + high * 0.75,
      half * 0.6,
      foot + high * 1.1,
      half,
      foot + high * 1.6,
      half,
      foot - 0.1,
    ],
    pen.glow(isDark(pen.light.hour) ? '#7f8cbc' : '#eef3fc'),
  );
}
