import { smoothstep } from '../../../base/interpolation.ts';
import { createRandom } from '../../../base/random.ts';
import { jaggedWay } from '../../light/jagged-way.ts';
import type { Light } from '../../light/light.ts';
import type { Pen } from '../../paint/pen.ts';
import { traceLitPart } from '../../paint/lit-moon.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';
import { paintPanes } from './window-panes.ts';
import { paintStreetView } from './street-view.ts';
import { air, blown, drops, falling, WET } from './window-weather.ts';
import { areHousesLit, isDark } from '../../light/daylight.ts';

/** The glass of a window, metres. */
export interface Opening {
  readonly half: number;
  readonly foot: number;
  readonly high: number;
  /** Where the window is in its wall: of several windows one shows the sun. */
  readonly x: number;
  /** The one in which the sun or moon stands, wherever it is; false: not this one. Absent: the one that they happen to stand before. */
  readonly main?: boolean;
}

/** What lies before a window: a garden, houses across the street, the roofs of a town far below, or stars. */
export type Outlook = 'garden' | 'street' | 'towers' | 'space';

/** From this wind on, metres per second, leaves fly past. */
const WINDY = 7;

/** Windows as high as this, metres, show all that lies before them in its size. */
const FULL_METRES = 2.4;

/** Whether something is seen to move behind the glass: rain, snow, or leaves in a strong wind or in their season. */
export function isStirred(scenery: Scenery): boolean {
  const { weather } = scenery;
  return weather === 'snow' || weather === 'sandstorm' || WET.includes(weather) || leavesFly(scenery);
}

function leavesFly({ weather, windMetresPerSecond, airborne }: Scenery): boolean {
  if (weather === 'snow' || weather === 'sandstorm') return false;
  return windMetresPerSecond >= WINDY || airborne?.includes('leaves') === true;
}

/** How far from the eye the sun is taken to cross the plane of a wall, metres. */
const WALL_METRES = 8;

/** Share of half the glass within which the sun of the main window stays. */
const WITHIN = 0.62;

/** Whether the sun or moon stands in an opening. A sun near the zenith is above every window. */
export function showsSun(light: Light, opening: Opening): boolean {
  const { x, half, main } = opening;
  if (!light.sun.visible || light.sun.y > HIGH) return false;
  return main ?? Math.abs(light.sun.x * WALL_METRES - x) < half;
}

/** Higher than this (tangent), the sun is not seen through a window. */
const HIGH = 0.5;

/** How high over the sill a moon stands at least, metres. */
const MOON_METRES = 1.5;

/** Where it stands from the middle of the glass, metres. */
function sunAt(light: Light, { x, half, main }: Opening): number {
  const at = light.sun.x * WALL_METRES - x;
  return main === true ? Math.max(-half * WITHIN, Math.min(half * WITHIN, at)) : at;
}

/** Paints what is seen through an opening: the sky of the hour, what lies before it, the season and the weather. */
export function paintView(pen: Pen, scenery: Scenery, opening: Opening, outlook: Outlook): void {
  if (outlook === 'space') {
    space(pen, opening);
    return;
  }
  sky(pen, opening, outlook === 'garden' ? 0.36 : 0.48);
  if (scenery.weather === 'storm') thunderstorm(pen, opening);
  if (outlook === 'garden') garden(pen, scenery, opening);
  else if (outlook === 'street') paintStreetView(pen, scenery, opening, isWhite(scenery));
  else towers(pen, scenery, opening);
  tint(pen, opening);
  air(pen, scenery, opening);
  falling(pen, scenery, opening);
  if (WET.includes(scenery.weather)) drops(pen, scenery, opening);
  else if (leavesFly(scenery)) blown(pen, opening);
  // Where the panes are the picture, what is on them is seen to come.
  const grown = scenery.place === 'window-view' ? smoothstep(-0.6, GROWS_SECONDS, pen.time) : 1;
  if (scenery.conditions !== undefined) paintPanes(pen, opening, scenery.conditions, grown);
}

/** How long frost and steam take to spread over a pane, seconds. */
const GROWS_SECONDS = 4;

/** Hours at which the sky shines from its foot. */
const GLOWING: ReadonlySet<Light['hour']> = new Set(['dawn', 'sunset', 'dusk']);

/** `horizon` is where the sky is seen to begin, a share of the glass's height: what lies outside hides its foot. */
function sky(pen: Pen, opening: Opening, horizon: number): void {
  const { half, foot, high } = opening;
  const { context, light } = pen;
  // The glow of a low sun stands over the roofs, or an evening would be told as a night.
  const [up, reach] = GLOWING.has(light.hour) ? [horizon + 0.1, 1.45] : [horizon, 1];
  const gradient = context.createLinearGradient(0, foot + high * up, 0, foot + high * reach);
  gradient.addColorStop(0, light.sky.horizon);
  gradient.addColorStop(0.42, light.sky.middle);
  gradient.addColorStop(1, light.sky.zenith);
  context.fillStyle = gradient;
  context.fillRect(-half, foot, half * 2, high);
  const random = createRandom('window view');
  if (light.stars > 0.2) {
    context.fillStyle = pen.glow('#ffffff', 0.7);
    for (let star = 0; star < 24; star++)
      context.fillRect(random.range(-half, half), foot + high * random.range(0.45, 1), 0.012, 0.012);
  }
  if (light.weather !== 'clear' && light.weather !== 'fog') banks(pen, opening);
  if (!showsSun(light, opening)) return;
  const sx = sunAt(light, opening);
  const low = foot + high * (0.34 + light.sun.y * 0.75);
  // A moon stands over the trees before the window.
  const sy = light.sun.kind === 'moon' ? Math.max(low, foot + Math.min(high - 0.3, MOON_METRES)) : low;
  const halo = context.createRadialGradient(sx, sy, 0, sx, sy, 0.9);
  halo.addColorStop(0, pen.glow(light.sun.colour, 0.8 * light.sun.glow));
  halo.addColorStop(1, pen.glow(light.sun.colour, 0));
  context.fillStyle = halo;
  context.fillRect(-half, foot, half * 2, high);
  const radius = 0.11 * (light.sun.large === true || light.sun.low === true ? 1.7 : 1);
  context.beginPath();
  traceLitPart(context, light.sun.phase ?? 'full', { x: sx, y: sy, radius });
  context.fillStyle = pen.glow(light.sun.colour);
  context.fill();
}

/** What the light of an hour lays over gardens and houses: its colour, and how much. */
const TINTS: Partial<Record<Light['hour'], readonly [colour: string, amount: number]>> = {
  dawn: ['#ccd2ea', 0.42],
  morning: ['#fff0b8', 0.16],
  golden: ['#e89a34', 0.4],
  sunset: ['#64283c', 0.6],
};

/** The hour on what lies outside, most where the sun stands low behind it. */
function tint(pen: Pen, { half, foot, high }: Opening): void {
  const [colour, amount] = TINTS[pen.light.hour] ?? ['', 0];
  if (amount === 0 || pen.light.weather === 'fog') return;
  const { context } = pen;
  const top = foot + high * 0.62;
  const gradient = context.createLinearGradient(0, foot, 0, top);
  gradient.addColorStop(0, pen.glow(colour, amount));
  gradient.addColorStop(0.55, pen.glow(colour, amount * 0.85));
  gradient.addColorStop(1, pen.glow(colour, 0));
  context.fillStyle = gradient;
  context.fillRect(-half, foot, half * 2, top - foot);
}

/** How long a cloud in a window glows, seconds, and how often a bolt is seen below it. */
const FLASH_SECONDS = 1.5;
const BOLT_CHANCE = 0.9;

/** Lightning far off in a window, each with its own: a dark sky, a cloud lit from within that dies away, mostly a bolt below it. */
function thunderstorm(pen: Pen, { half, foot, high, x }: Opening): void {
  const { context } = pen;
  const clock = pen.time / FLASH_SECONDS;
  const random = createRandom(`window bolt ${x} ${Math.floor(clock)}`);
  const glow = 1 - 0.35 * (clock - Math.floor(clock));
  const gloom = context.createLinearGradient(0, foot + high * 0.3, 0, foot + high);
  gloom.addColorStop(0, 'rgba(22,24,44,0)');
  gloom.addColorStop(0.35, 'rgba(22,24,44,0.45)');
  gloom.addColorStop(1, 'rgba(14,16,34,0.72)');
  context.fillStyle = gloom;
  context.fillRect(-half, foot, half * 2, high);
  const [topX, topY] = [half * random.range(-0.6, 0.6), foot + high * random.range(0.74, 0.9)];
  const cloud = context.createRadialGradient(topX, topY, 0, topX, topY, high * 0.5);
  cloud.addColorStop(0, pen.glow('#dfe4ff', 0.75 * glow));
  cloud.addColorStop(0.4, pen.glow('#aab2ee', 0.32 * glow));
  cloud.addColorStop(1, pen.glow('#9aa4e6', 0));
  context.fillStyle = cloud;
  context.fillRect(-half, foot, half * 2, high);
  if (!random.chance(BOLT_CHANCE)) return;
  const way = jaggedWay([topX, topY], [topX + half * random.range(-0.3, 0.3), foot], high * 0.07, 5, random.next);
  context.lineJoin = 'round';
  for (const [wide, alpha] of [
    [0.12, 0.25],
    [0.036, 1],
  ] as const) {
    context.beginPath();
    for (const [index, [px, py]] of way.entries()) {
      if (index === 0) context.moveTo(px, py);
      else context.lineTo(px, py);
    }
    context.strokeStyle = pen.glow('#e6eaff', alpha * glow);
    context.lineWidth = wide;
    context.stroke();
  }
}

/** No snow lies in a room; outside it does. */
function isWhite({ season, weather }: Scenery): boolean {
  return season === 'winter' || weather === 'snow';
}

function garden(pen: Pen, scenery: Scenery, { half, foot, high }: Opening): void {
  const { context } = pen;
  // Before a low window one stands near, and looks up over the garden.
  const size = Math.min(1, (high / FULL_METRES) ** 2.2);
  const up = (metres: number) => foot + metres * size;
  const random = createRandom('window garden');
  const white = isWhite(scenery);
  const night = isDark(pen.light.hour);
  const shade = (day: string, dark: string) => pen.glow(night ? dark : day);
  const [left, right] = [-half - 0.2, half + 0.2];
  fillSoft(
    context,
    [left, foot - 0.2, left, up(0.9), -0.6, up(1.05), 0.4, up(0.7), right, up(1), right, foot - 0.2],
    white ? shade('#c6d2e6', '#46527e') : shade('#8fae96', '#2c3a5c'),
  );
  const lean = scenery.windMetresPerSecond >= WINDY ? 0.7 : 0;
  const leaves = scenery.season === 'autumn' ? '#c58a4a' : '#5f8a5c';
  for (let x = left + 0.4; x < right; x += 0.48 * size) {
    const crown = random.range(0.24, 0.4) * size;
    fillSoft(
      context,
      lobes(random, x, up(0.62) + crown * 0.3, crown, crown, 9, 0.12).map((value, at, all) =>
        // In a strong wind crowns lean: the more, the higher.
        at % 2 === 0 ? value + lean * (all[at + 1]! - up(0.4)) : value,
      ),
      white ? shade('#a9b7d0', '#39456e') : shade(leaves, '#22304c'),
    );
  }
  fillSoft(
    context,
    [left, foot - 0.3, left, up(0.45), 0, up(0.6), right, up(0.4), right, foot - 0.3],
    white ? shade('#e4ebf6', '#5c6a9a') : shade('#7da05e', '#27375a'),
  );
}

/** Towers that begin below the sill. Their windows are lit at their hours. */
function towers(pen: Pen, scenery: Scenery, { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window town true');
  const night = isDark(pen.light.hour);
  const lit = areHousesLit(pen.light.hour);
  for (const row of [0, 1]) {
    for (let x = -half - random.range(0, 0.4); x < half;) {
      const wide = random.range(0.5, 0.95) * 0.6;
      const top = foot + high * (random.range(0.3, 0.75) - row * 0.22);
      const day = random.pick(
        row === 0 ? ['#a9b3c2', '#b8b4be', '#9da9ba'] : ['#a8765c', '#c2a184', '#7f8792', '#b58d72'],
      );
      fillHard(
        context,
        [x, foot - 0.2, x + wide, foot - 0.2, x + wide, top, x, top],
        pen.glow(night ? (row === 0 ? '#2c3559' : '#1c2340') : day),
      );
      if (isWhite(scenery))
        fillHard(
          context,
          [x, top, x + wide, top, x + wide, top + 0.06, x, top + 0.06],
          pen.glow(night ? '#8c98c4' : '#f4f7ff'),
        );
      for (let wx = x + 0.09; wx < x + wide - 0.12; wx += 0.19) {
        for (let wy = top - 0.22; wy > foot; wy -= 0.27) {
          const isLit = lit && random.chance(0.45);
          context.fillStyle = isLit ? pen.glow('#ffd58a') : pen.glow(night ? '#121830' : '#5d6c80', 0.7);
          context.fillRect(wx, wy, 0.1, 0.14);
        }
      }
      x += wide + 0.02;
    }
  }
}

/** The dark, two thicknesses of stars, and a planet with its terminator. */
function space(pen: Pen, { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window space');
  context.fillStyle = pen.glow('#060a1c');
  context.fillRect(-half, foot, half * 2, high);
  const middle = foot + high / 2;
  const cloud = context.createRadialGradient(half * 0.5, middle + 0.3, 0, half * 0.5, middle + 0.3, half * 1.1);
  cloud.addColorStop(0, pen.glow('#7a4fb8', 0.55));
  cloud.addColorStop(0.5, pen.glow('#2b4f9a', 0.3));
  cloud.addColorStop(1, pen.glow('#2b4f9a', 0));
  context.fillStyle = cloud;
  context.fillRect(-half, foot, half * 2, high);
  for (let star = 0; star < half * 70; star++) {
    const size = random.range(0.008, 0.022) * (random.chance(0.08) ? 2 : 1);
    context.fillStyle = pen.glow(random.pick(['#ffffff', '#cfdcff', '#ffe6c0']), random.range(0.4, 1));
    context.fillRect(random.range(-half, half), foot + random.range(0, high), size, size);
  }
  const [px, py, radius] = [-half * 0.42, foot + high * 0.14, high * 0.52];
  const globe = context.createRadialGradient(px + radius * 0.4, py + radius * 0.5, radius * 0.1, px, py, radius);
  globe.addColorStop(0, pen.glow('#bfe6ff'));
  globe.addColorStop(0.45, pen.glow('#4a93d8'));
  globe.addColorStop(0.85, pen.glow('#173a78'));
  globe.addColorStop(1, pen.glow('#0a1838'));
  context.beginPath();
  context.ellipse(px, py, radius, radius, 0, 0, Math.PI * 2);
  context.fillStyle = globe;
  context.fill();
}

/** White heaps that drift across a cloudy sky, or long banks across a closed one. */
function banks(pen: Pen, { half, foot, high }: Opening): void {
  const random = createRandom('window clouds');
  const { weather, sky } = pen.light;
  if (weather === 'cloudy') {
    for (let heap = 0; heap < 4; heap++) {
      const y = foot + high * (0.66 + 0.11 * (heap % 3));
      const x = (random.next() * 2 - 1) * half;
      const size = half * random.range(0.3, 0.5);
      for (const [dx, dy, share, colour] of [
        [0, -0.03, 1, sky.horizon],
        [-0.4, 0.02, 0.55, '#ffffff'],
        [0.15, 0.05, 0.62, '#ffffff'],
      ] as const)
        fillSoft(
          pen.context,
          lobes(random, x + dx * size, y + dy * high, size * share, high * 0.075 * (0.5 + share), 9, 0.14),
          pen.glow(colour, isDark(pen.light.hour) ? 0.25 : 0.92),
        );
    }
    return;
  }
  for (let bank = 0; bank < 5; bank++) {
    const y = foot + high * (0.62 + 0.09 * bank);
    const x = random.range(-half, half);
    fillSoft(
      pen.context,
      lobes(random, x, y, half * random.range(0.6, 1.1), high * 0.06, 9, 0.1),
      pen.glow(bank % 2 ? sky.zenith : sky.middle, 0.75),
    );
  }
}
