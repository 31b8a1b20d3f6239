import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Pen } from '../../paint/pen.ts';
import { traceRound } from '../../paint/trace-round.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';
import type { Opening } from './window-view.ts';
import { isDark } from '../../light/daylight.ts';

/** Weathers that wet a pane. */
export const WET: readonly Scenery['weather'][] = ['rain', 'hail', 'storm'];

/** Share of what lies outside that is lost in the air before it. */
const LOST: Readonly<Record<Scenery['weather'], number>> = {
  clear: 0,
  cloudy: 0,
  overcast: 0.08,
  rain: 0.36,
  snow: 0.42,
  hail: 0.4,
  storm: 0.34,
  sandstorm: 0.6,
  fog: 0.8,
};

/** Beside the lamps of a room a fog in the dark looks darker than in the open. */
const FOG_DARKNESS: Partial<Readonly<Record<Light['hour'], number>>> = { dusk: 0.3, night: 0.62 };

/** What the weather's air takes of the view, most of all at its foot; in fog a tree or post before the window stays dark. */
export function air(pen: Pen, { weather }: Scenery, { half, foot, high }: Opening): void {
  const lost = LOST[weather];
  if (lost === 0) return;
  const { context, light } = pen;
  // In the dark the air is no paler than the sky over it.
  const colour = isDark(pen.light.hour) ? light.sky.middle : light.sky.horizon;
  const gradient = context.createLinearGradient(0, foot, 0, foot + high);
  gradient.addColorStop(0, pen.glow(colour, lost));
  gradient.addColorStop(0.6, pen.glow(colour, lost * 0.85));
  gradient.addColorStop(1, pen.glow(colour, lost * 0.3));
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
  const dark = pen.glow(isDark(pen.light.hour) ? '#1c2340' : '#5c6a72', 0.62);
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

/** Drops that hang on the glass, and runnels that others have left. */
export function drops(pen: Pen, { half, foot, high }: Opening): void {
  const { context } = pen;
  const random = createRandom('window drops');
  for (let drop = 0; drop < 26 * half; drop++) {
    const [x, y] = [random.range(-half, half), foot + random.range(0, high)];
    const size = random.range(0.018, 0.04);
    context.fillStyle = pen.glow('#f2f6ff', 0.55);
    context.beginPath();
    context.ellipse(x + size / 2, y, size * 0.6, size * 0.85, 0, 0, Math.PI * 2);
    context.fill();
    if (!random.chance(0.3)) continue;
    const long = random.range(0.15, 0.5);
    context.fillStyle = pen.glow('#dfe8f6', 0.3);
    context.fillRect(x + size * 0.2, y, size * 0.5, Math.min(long, foot + high - y));
  }
}

/** Rain or snow that falls behind the glass. */
export function falling(pen: Pen, scenery: Scenery, { half, foot, high }: Opening): void {
  if (scenery.weather !== 'snow' && !WET.includes(scenery.weather)) return;
  const { context } = pen;
  const random = createRandom('window weather');
  const wet = scenery.weather !== 'snow';
  const speed = wet ? 3.4 : 0.42;
  context.beginPath();
  for (let drop = 0; drop < (wet ? 46 : 70) * half; drop++) {
    const start = random.next();
    const fall = (start + (pen.time * speed * random.range(0.8, 1.2)) / high) % 1;
    const dx = random.range(-half, half) + (wet ? 0 : 0.06 * Math.sin(pen.time + drop));
    const y = foot + high * (1 - fall);
    if (wet) {
      // Slanted, thin and long: a streak, not a bar.
      context.moveTo(dx, y);
      context.lineTo(dx - 0.1, y + 0.46);
    } else {
      const size = 0.012 + 0.02 * ((drop * 7) % 5) * 0.25;
      traceRound(context, dx, y, size);
    }
  }
  if (wet) {
    context.strokeStyle = pen.glow('#e8eefa', 0.6);
    context.lineWidth = 0.014;
    context.stroke();
  } else {
    context.fillStyle = pen.glow('#f4f7ff', 0.92);
    context.fill();
  }
}
