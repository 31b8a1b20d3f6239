import { createRandom } from '../../../base/random.ts';
import { cssOf, linearOf, mix } from '../../light/colour.ts';
import { DAYLIGHT } from '../../light/daylight.ts';
import { fillSoft } from '../kits/outline.ts';
import { digitalClock } from '../kits/digital-clock.ts';
import { interior } from '../kits/interior.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';

const WALL_Z = 5.2;
const HALF_METRES = 7.1;
const FOOT_METRES = 0.35;
const TOP_METRES = 4.4;
const FISH = [
  ['#ffb03a', 0.3],
  ['#ff6f5a', 0.24],
  ['#ffe27a', 0.2],
  ['#7fd8ff', 0.34],
  ['#e88ad0', 0.22],
] as const;

/** An aquarium: one great pane, and behind it blue water with shoals, corals, shafts of light and a slow ray; a dark hall. */
export const buildAquarium = interior({
  name: 'aquarium',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 5,
    wall: { colour: '#1c2c4c', trim: '#14213a' },
    floor: { laid: 'smooth', colours: ['#24365c', '#24365c'], mirror: 0.34 },
    ceiling: { colour: '#16233e', made: 'plain' },
  },
  bayMetres: HALF_METRES * 2 + 0.5,
  furnish(bay) {
    const x = bay.at(0);
    const seed = bay.random.integer(0, 1);
    bay.put(
      water(x, WALL_Z + 0.2, seed),
      swimmers(x, WALL_Z + 0.15, seed),
      digitalClock(x, 4.68, WALL_Z + 0.1, 0.24, '#8ff0ff'),
    );
    for (const at of [-4.5, 0, 4.5])
      bay.lamp({ x: x + at, y: 2.6, z: WALL_Z, colour: '#3fb4ff', radius: 4, strength: 0.42 }, 'always');
    for (const at of [-4, 1, 5])
      bay.lay({
        points: [x + at, 0, 5, x + at + 1.6, 0, 5, x + at + 2.2, 0, -2, x + at - 1.4, 0, -2],
        colour: '#4fb8f0',
        lit: 0.2,
        alpha: 0.14,
        shines: true,
      });
  },
});

/** The lit water with its corals: still, so that it is painted once. */
function water(x: number, z: number, variant: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -HALF_METRES - 0.2, right: HALF_METRES + 0.2, top: TOP_METRES + 0.3, bottom: 0 },
    motion: 'still',
    sprite: `aquarium water ${variant}`,
    draw(pen) {
      const { context } = pen;
      const blue = context.createLinearGradient(0, FOOT_METRES, 0, TOP_METRES);
      // The tank lies open to the sky, which tells the hour through its surface.
      const { horizon, middle } = pen.light.sky;
      const bright = DAYLIGHT[pen.light.hour];
      const through = (deep: string, above: string, share: number) =>
        cssOf(mix(mix([0, 0, 0], linearOf(deep), 0.25 + 0.75 * bright), linearOf(above), share));
      blue.addColorStop(0, through('#0a3f7a', middle, 0.02));
      blue.addColorStop(0.55, through('#1878c0', middle, 0.1));
      blue.addColorStop(0.84, through('#4fb8ec', horizon, 0.3));
      blue.addColorStop(1, through('#6fd0f4', horizon, 0.8));
      context.fillStyle = blue;
      context.fillRect(-HALF_METRES, FOOT_METRES, HALF_METRES * 2, TOP_METRES - FOOT_METRES);
      const random = createRandom(`aquarium ${variant}`);
      for (let shaft = 0; shaft < 7; shaft++) {
        const at = random.range(-HALF_METRES, HALF_METRES - 2);
        context.fillStyle = pen.glow('#bff0ff', random.range(0.06, 0.16));
        context.beginPath();
        context.moveTo(at, TOP_METRES);
        context.lineTo(at + random.range(0.4, 0.9), TOP_METRES);
        context.lineTo(at + 2.2, FOOT_METRES);
        context.lineTo(at + 0.9, FOOT_METRES);
        context.closePath();
        context.fill();
      }
      reef(pen, variant);
    },
  };
}

function reef(pen: Pen, variant: number): void {
  const { context } = pen;
  const random = createRandom(`reef ${variant}`);
  const f = FOOT_METRES;
  context.save();
  context.beginPath();
  context.rect(-HALF_METRES, f, HALF_METRES * 2, TOP_METRES - f);
  context.clip();
  for (const [colour, high] of [
    ['#15528a', 1.5],
    ['#0e3c6c', 0.9],
  ] as const) {
    const ridge = [-HALF_METRES, f - 0.3, -HALF_METRES, f + high * 0.7];
    for (let at = -HALF_METRES + 1; at < HALF_METRES; at += 1.2) ridge.push(at, f + high * random.range(0.25, 1));
    fillSoft(context, [...ridge, HALF_METRES, f + high * 0.6, HALF_METRES, f - 0.3], pen.glow(colour));
  }
  for (let coral = 0; coral < 18; coral++) {
    const at = random.range(-HALF_METRES + 0.3, HALF_METRES - 0.3);
    const colour = pen.glow(random.pick(['#e0607a', '#e8944a', '#a05ac0', '#4fb89a', '#e8c05a']));
    const high = random.range(0.4, 1.1);
    for (const lean of [-0.32, -0.12, 0.1, 0.3])
      fillSoft(
        context,
        [
          at - 0.06,
          f,
          at + lean * high - 0.07,
          f + high * 0.9,
          at + lean * high,
          f + high * random.range(0.9, 1.15),
          at + lean * high + 0.07,
          f + high * 0.85,
          at + 0.06,
          f,
        ],
        colour,
      );
  }
  context.restore();
}

/** Shoals that cross the pane, and a ray above them. */
function swimmers(x: number, z: number, variant: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -HALF_METRES, right: HALF_METRES, top: TOP_METRES, bottom: FOOT_METRES },
    motion: 'live',
    draw(pen) {
      const random = createRandom(`fish ${variant}`);
      const { context } = pen;
      context.save();
      context.beginPath();
      context.rect(-HALF_METRES, FOOT_METRES, HALF_METRES * 2, TOP_METRES - FOOT_METRES);
      context.clip();
      for (let shoal = 0; shoal < 5; shoal++) {
        const [colour, size] = FISH[shoal % FISH.length]!;
        const way = random.chance(0.5) ? 1 : -1;
        const pace = random.range(0.3, 0.7);
        const start = random.range(0, HALF_METRES * 2);
        const y = random.range(1.3, 3.6);
        context.fillStyle = pen.glow(colour);
        for (let one = 0; one < 6; one++) {
          const span = HALF_METRES * 2 + 2;
          const gone = (start + pen.time * pace + random.range(0, 1.9)) % span;
          const fx = way * (gone - span / 2);
          fish(
            pen,
            fx,
            y + random.range(-0.45, 0.45) + 0.05 * Math.sin(pen.time * 1.4 + one),
            size * random.range(0.8, 1.2),
            way,
            one,
          );
        }
      }
      ray(pen, variant);
      context.restore();
    },
  };
}

function fish({ context, time }: Pen, x: number, y: number, size: number, way: number, phase: number): void {
  const tail = 0.12 * Math.sin(time * 7 + phase) * size;
  context.beginPath();
  context.moveTo(x + way * size, y);
  context.quadraticCurveTo(x, y + size * 0.62, x - way * size * 0.8, y + tail * 0.3);
  context.lineTo(x - way * size * 1.35, y + size * 0.4 + tail);
  context.lineTo(x - way * size * 1.35, y - size * 0.4 + tail);
  context.lineTo(x - way * size * 0.8, y + tail * 0.3);
  context.quadraticCurveTo(x, y - size * 0.62, x + way * size, y);
  context.fill();
}

function ray(pen: Pen, variant: number): void {
  const span = HALF_METRES * 2 + 4;
  const x = ((pen.time * 0.35 + variant * 5 + 6) % span) - span / 2;
  const y = 3.3 + 0.15 * Math.sin(pen.time * 0.6);
  const beat = 0.28 * Math.sin(pen.time * 1.8);
  fillSoft(
    pen.context,
    [
      x + 0.9,
      y,
      x + 0.3,
      y + 0.5 + beat,
      x - 0.2,
      y + 0.75 + beat,
      x - 0.5,
      y + 0.1,
      x - 1.9,
      y + 0.05,
      x - 0.5,
      y - 0.06,
      x - 0.2,
      y - 0.3 - beat,
      x + 0.4,
      y - 0.24,
    ],
    pen.glow('#0d3a66'),
  );
}
