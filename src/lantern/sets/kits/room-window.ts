import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';

const WIDE = 1.5;
const FOOT = 0.85;
const HIGH = 2.5;

/** A tall window with curtains. It shows the hour, the season and the weather outside; rain and snow fall behind the glass. */
export function roomWindow(x: number, z: number, scenery: Scenery): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -WIDE - 0.9, right: WIDE + 0.9, top: FOOT + HIGH + 0.5, bottom: 0 },
    motion: 'live',
    draw(pen) {
      const { context } = pen;
      const frame = '#efe6d8';
      fillHard(context, rect(-WIDE - 0.12, FOOT - 0.12, WIDE + 0.12, FOOT + HIGH + 0.12), pen.tone(frame, 0.1));
      context.save();
      context.beginPath();
      context.rect(-WIDE, FOOT, WIDE * 2, HIGH);
      context.clip();
      outside(pen, scenery);
      context.restore();
      for (const bar of [-WIDE / 3, WIDE / 3])
        fillHard(context, rect(bar - 0.035, FOOT, bar + 0.035, FOOT + HIGH), pen.tone(frame, -0.1));
      fillHard(
        context,
        rect(-WIDE, FOOT + HIGH * 0.66 - 0.035, WIDE, FOOT + HIGH * 0.66 + 0.035),
        pen.tone(frame, -0.1),
      );
      fillHard(context, rect(-WIDE - 0.25, FOOT - 0.2, WIDE + 0.25, FOOT - 0.1), pen.tone(frame, 0.6));
      curtains(pen);
    },
  };
}

function rect(x0: number, y0: number, x1: number, y1: number): readonly number[] {
  return [x0, y0, x1, y0, x1, y1, x0, y1];
}

function outside(pen: Pen, scenery: Scenery): void {
  const { context, light } = pen;
  const sky = context.createLinearGradient(0, FOOT + HIGH * 0.2, 0, FOOT + HIGH);
  sky.addColorStop(0, light.sky.horizon);
  sky.addColorStop(0.5, light.sky.middle);
  sky.addColorStop(1, light.sky.zenith);
  context.fillStyle = sky;
  context.fillRect(-WIDE, FOOT, WIDE * 2, HIGH);
  const random = createRandom('window view');
  if (light.stars > 0.2) {
    context.fillStyle = pen.glow('#ffffff', 0.7);
    for (let star = 0; star < 24; star++)
      context.fillRect(random.range(-WIDE, WIDE), FOOT + HIGH * random.range(0.45, 1), 0.012, 0.012);
  }
  if (light.sun.visible) {
    const sx = light.sun.x * 1.6;
    const sy = FOOT + HIGH * (0.34 + light.sun.y * 0.75);
    const halo = context.createRadialGradient(sx, sy, 0, sx, sy, 0.9);
    halo.addColorStop(0, pen.glow(light.sun.colour, 0.8 * light.sun.glow));
    halo.addColorStop(1, pen.glow(light.sun.colour, 0));
    context.fillStyle = halo;
    context.fillRect(-WIDE, FOOT, WIDE * 2, HIGH);
    fillSoft(context, lobes(random, sx, sy, 0.11, 0.11, 10, 0), pen.glow(light.sun.colour));
  }
  // No snow lies in a room; outside it does.
  const white = scenery.season === 'winter' || scenery.weather === 'snow';
  const night = light.hour === 'night' || light.hour === 'dusk';
  const shade = (day: string, dark: string) => pen.glow(night ? dark : day);
  fillSoft(
    context,
    [
      -WIDE - 0.2,
      FOOT - 0.2,
      -WIDE - 0.2,
      FOOT + 0.9,
      -0.6,
      FOOT + 1.05,
      0.4,
      FOOT + 0.7,
      WIDE + 0.3,
      FOOT + 1,
      WIDE + 0.3,
      FOOT - 0.2,
    ],
    white ? shade('#c6d2e6', '#46527e') : shade('#8fae96', '#2c3a5c'),
  );
  for (let tree = 0; tree < 7; tree++) {
    const tx = -WIDE + 0.2 + tree * 0.48;
    const size = random.range(0.24, 0.4);
    fillSoft(
      context,
      lobes(random, tx, FOOT + 0.62 + size * 0.3, size, size, 9, 0.12),
      white ? shade('#a9b7d0', '#39456e') : shade(scenery.season === 'autumn' ? '#c58a4a' : '#5f8a5c', '#22304c'),
    );
  }
  fillSoft(
    context,
    [-WIDE - 0.2, FOOT - 0.3, -WIDE - 0.2, FOOT + 0.45, 0, FOOT + 0.6, WIDE + 0.2, FOOT + 0.4, WIDE + 0.2, FOOT - 0.3],
    white ? shade('#e4ebf6', '#5c6a9a') : shade('#7da05e', '#27375a'),
  );
  overcast(pen, scenery);
  falling(pen, scenery);
}

/** Bad weather greys the view: the hour's sky is bright even where no sun gets through. */
function overcast({ context, light, glow }: Pen, { weather }: Scenery): void {
  if (weather === 'clear') return;
  const night = light.hour === 'night' || light.hour === 'dusk';
  const grey = { cloudy: 0.3, fog: 0.7, snow: 0.4, rain: 0.55, hail: 0.6, sandstorm: 0.65, storm: 0.7 }[weather];
  context.fillStyle = glow(night ? '#29324c' : weather === 'snow' ? '#c3cfe0' : '#7d8a9a', grey);
  context.fillRect(-WIDE, FOOT, WIDE * 2, HIGH);
}

function falling(pen: Pen, scenery: Scenery): void {
  const { context } = pen;
  const random = createRandom('window weather');
  const wet = ['rain', 'hail', 'storm'].includes(scenery.weather);
  if (!wet && scenery.weather !== 'snow') return;
  const speed = wet ? 3.4 : 0.42;
  context.fillStyle = pen.glow('#f0f4ff', wet ? 0.55 : 0.9);
  for (let drop = 0; drop < (wet ? 70 : 60); drop++) {
    const start = random.next();
    const fall = (start + (pen.time * speed * random.range(0.8, 1.2)) / HIGH) % 1;
    const dx = random.range(-WIDE, WIDE) + (wet ? 0 : 0.06 * Math.sin(pen.time + drop));
    const y = FOOT + HIGH * (1 - fall);
    if (wet) context.fillRect(dx, y, 0.012, 0.22);
    else context.fillRect(dx, y, 0.028, 0.028);
  }
}

function curtains(pen: Pen): void {
  const { context } = pen;
  fillHard(context, rect(-WIDE - 0.8, FOOT + HIGH + 0.28, WIDE + 0.8, FOOT + HIGH + 0.34), pen.tone('#6b4a32', 0.3));
  for (const side of [-1, 1]) {
    const outer = side * (WIDE + 0.7);
    const inner = side * (WIDE - 0.35);
    const tie = side * (WIDE + 0.12);
    const top = FOOT + HIGH + 0.3;
    const sway = 0.015 * Math.sin(pen.time * 0.9 + side);
    fillSoft(
      context,
      [
        outer,
        0.12,
        outer,
        0.12,
        outer,
        top,
        outer,
        top,
        inner,
        top,
        inner,
        top,
        inner - side * 0.05,
        FOOT + 1.5,
        tie,
        FOOT + 0.55,
        tie - side * 0.2 + sway,
        0.12,
        tie - side * 0.2 + sway,
        0.12,
      ],
      pen.tone('#b5705a', -0.05),
    );
    for (let fold = 0; fold < 4; fold++) {
      const fx = inner + (outer - inner) * (0.2 + fold * 0.22);
      const low = tie + (outer - tie) * (0.1 + fold * 0.25);
      fillSoft(
        context,
        [
          fx - side * 0.05,
          top,
          fx + side * 0.05,
          top,
          low + side * 0.06,
          FOOT + 0.55,
          low + side * 0.04 + sway,
          0.14,
          low - side * 0.04 + sway,
          0.14,
          low - side * 0.02,
          FOOT + 0.55,
        ],
        pen.tone('#b5705a', fold % 2 ? -0.55 : 0.4),
      );
    }
  }
}
