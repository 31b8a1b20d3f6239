import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';
import { courseMarks, type CoursePoint } from './course.ts';
import { NEON } from './neon-house.ts';
import { pool } from './pools.ts';
import { drawn, type Sketch } from './sketch.ts';

/** Where pylons stand: metres to either side and deep. */
const PYLONS: readonly (readonly [x: number, z: number])[] = [
  [-4.6, 6.4],
  [5.2, 7.6],
  [-6.4, 12],
  [4.4, 15],
  [-3.4, 20],
  [9.5, 12],
  [-11, 9],
];
const PYLON_METRES = 4.4;
/** Where the city is behind it all, metres. */
const CITY_Z = 130;

/** Neon in open country: tubes on pylons that light the ground, cables that glow, a hologram in the air, towers of a city beyond. */
export function neonLand(scenery: Scenery, light: Light, set: BuiltSet): BuiltSet {
  const random = createRandom(scenery.seed).fork('neon-land');
  const side = random.chance(0.5) ? 1 : -1;
  const wet = (z: number) => set.ground.water !== undefined && z >= set.ground.water.fromZ && z <= set.ground.water.toZ;
  const spots = PYLONS.filter(([, z]) => !wet(z)).map(([x, z], at) => ({
    x: x * side,
    z: z + random.range(-0.5, 0.5),
    colour: NEON[at % 2 === 0 ? 0 : 1],
  }));
  const lamps: readonly Lamp[] = spots.map(({ x, z, colour }) => ({
    x,
    y: PYLON_METRES * 0.6,
    z: z - 0.3,
    colour,
    radius: 4.4,
    strength: 0.9,
    flicker: 0.04,
  }));
  const { ground } = set;
  return {
    ...set,
    ground: {
      ...ground,
      marks: [
        ...(ground.marks ?? []),
        ...spots.flatMap(({ x, z, colour }) => pool(x, z - 0.4, 3.6, 1.5, colour, 0.3)),
        ...(ground.water === undefined ? cables(side) : []),
      ],
    },
    pieces: [
      ...set.pieces,
      ...city(random.fork('city')),
      ...spots.map(({ x, z, colour }) => pylon(x, z, colour)),
      ...(wet(HOLOGRAM.z) || scenery.excluded.includes('fish') ? [] : [hologram(side * 3.2, HOLOGRAM.z, light)]),
    ],
    lamps: [...set.lamps, ...lamps],
  };
}

/** Two cables that run in from our feet, each a bright thread in its own glow. */
function cables(side: 1 | -1): readonly Face[] {
  return [
    { colour: NEON[1], shift: 0 },
    { colour: NEON[0], shift: 1.1 },
  ].flatMap(({ colour, shift }) => {
    const way = (half: number) =>
      [
        [-2.2, -9],
        [-1.6, -4],
        [-2.4, 1],
        [-1, 6],
        [1.4, 12],
        [0.4, 20],
        [-2, 34],
      ].map(([x = 0, z = 0]): CoursePoint => [side * (x - shift), z, half]);
    return [
      { half: 0.5, alpha: 0.16 },
      { half: 0.22, alpha: 0.3 },
      { half: 0.06, alpha: 1 },
    ].flatMap(({ half, alpha }) =>
      courseMarks(way(half), { colour, alpha, lit: 0 }).map((face) => ({ ...face, shines: true, paved: true })),
    );
  });
}

/** A dark mast with two tubes down its sides and rings round its head. */
function pylon(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `neon pylon ${colour}`,
    x,
    z,
    [-0.7, 0.7, PYLON_METRES * 1.1],
    (sketch) => {
      sketch.fill(`M -0.2 0 H 0.2 L 0.11 ${PYLON_METRES} H -0.11 Z`, '#1c1a2a', -0.2);
      sketch.rect(-0.34, 0, 0.68, 0.2, '#2a2638', 0.1);
      for (const at of [-0.15, 0.09]) tube(sketch, at, 0.4, 0.06, PYLON_METRES * 0.84, colour);
      for (const y of [0.72, 0.8, 0.88]) tube(sketch, -0.42, PYLON_METRES * y, 0.84, 0.07, colour);
    },
    { shadow: 0.5, turn: 1 },
  );
}

/** A tube of light in its own glow. */
function tube(sketch: Sketch, x: number, y: number, wide: number, high: number, colour: string): void {
  const { pen } = sketch;
  const glow = (grow: number, alpha: number, tint: string) => {
    pen.context.fillStyle = pen.glow(tint, alpha);
    pen.context.fillRect(x - grow, y - grow, wide + grow * 2, high + grow * 2);
  };
  glow(0.12, 0.2, colour);
  glow(0.05, 0.4, colour);
  glow(0, 1, colour);
  glow(-Math.min(wide, high) * 0.3, 0.8, '#ffffff');
}

const HOLOGRAM = { z: 10, wide: 2.6, high: 3.4, up: 1.9, lines: 26 } as const;

/** A sign of light that hangs in the air over its projector: rings about a fish that swims in it. */
function hologram(x: number, z: number, light: Light): SetPiece {
  const { wide, high, up, lines } = HOLOGRAM;
  return {
    x,
    y: 0,
    z,
    box: { left: -wide, right: wide, top: up + high + 0.5, bottom: 0 },
    motion: 'live',
    mirrored: light.weather === 'rain',
    draw(pen) {
      const { context, time } = pen;
      const breath = 0.75 + 0.1 * Math.sin(time * 5) + 0.15 * Math.sin(time * 1.3);
      context.fillStyle = pen.glow(NEON[1], 0.13 * breath);
      context.beginPath();
      context.moveTo(-0.16, 0.3);
      context.lineTo(-wide / 2, up + high);
      context.lineTo(wide / 2, up + high);
      context.lineTo(0.16, 0.3);
      context.fill();
      context.beginPath();
      for (let line = 0; line < lines; line++) {
        const y = up + ((line + ((time * 1.5) % 1)) / lines) * high;
        context.rect(-wide / 2, y, wide, 0.035);
      }
      context.fillStyle = pen.glow(NEON[1], 0.22 * breath);
      context.fill();
      drawKoi((at, alpha) => pen.glow(at, alpha * breath), context, time, up + high * 0.52);
      context.fillStyle = pen.tone('#2a2638', -0.2);
      context.fillRect(-0.35, 0, 0.7, 0.3);
    },
  };
}

/** The koi of light, that turns on itself. */
function drawKoi(
  glow: (colour: string, alpha: number) => string,
  context: Parameters<SetPiece['draw']>[0]['context'],
  time: number,
  y: number,
): void {
  const turn = Math.cos(time * 0.9);
  const sway = 0.14 * Math.sin(time * 3);
  context.save();
  context.translate(0, y);
  context.scale(turn >= 0 ? Math.max(0.25, turn) : Math.min(-0.25, turn), 1);
  for (const [colour, grow, alpha] of [
    [NEON[0], 1.12, 0.35],
    [NEON[0], 1, 0.85],
    ['#ffd0e6', 0.5, 0.9],
  ] as const) {
    context.beginPath();
    context.moveTo(0.95 * grow, 0);
    context.quadraticCurveTo(0.35, 0.48 * grow, -0.5 * grow, 0.08 + sway * 0.3);
    context.quadraticCurveTo(-0.8 * grow, 0.3 + sway, -1.1 * grow, 0.42 * grow + sway);
    context.quadraticCurveTo(-0.86 * grow, sway, -1.1 * grow, -0.42 * grow + sway);
    context.quadraticCurveTo(-0.8 * grow, -0.3 + sway, -0.5 * grow, -0.08 + sway * 0.3);
    context.quadraticCurveTo(0.35, -0.48 * grow, 0.95 * grow, 0);
    context.fillStyle = glow(colour, alpha);
    context.fill();
  }
  context.restore();
}

/** Dark towers on the horizon with edges and bands of light. */
function city(random: Random): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let x = -96; x < 96; x += random.range(7, 12)) {
    const high = 16 + 40 * random.next() ** 2 * (1.1 - Math.abs(x) / 120);
    pieces.push(neonTower(x, CITY_Z + random.range(0, 12), Math.round(high / 6) * 6, random.integer(0, 3)));
  }
  return pieces;
}

function neonTower(x: number, z: number, high: number, variant: number): SetPiece {
  return drawn(
    `neon tower ${high} ${variant}`,
    x,
    z,
    [-5, 5, high * 1.2],
    (sketch) => {
      const colour = NEON[variant]!;
      sketch.fill(`M -4 0 V ${high * 0.8} H -2.4 V ${high} H 2.6 V ${high * 0.9} H 4 V 0 Z`, '#1a1830', -0.2);
      for (let row = 1; row < high / 2.4; row++)
        for (let column = 0; column < 5; column++)
          if (sketch.random.chance(0.4))
            sketch.shine(
              `M ${-3.2 + column * 1.35} ${row * 2} h 0.8 v 0.7 h -0.8 Z`,
              sketch.random.chance(0.7) ? '#ffc98a' : '#9fe4ff',
              '#3a3858',
              0.8,
            );
      tube(sketch, -2.4, high * 0.3, 0.3, high * 0.68, colour);
      tube(sketch, -2.4, high - 0.5, 5, 0.4, NEON[(variant + 1) % NEON.length]!);
      tube(sketch, -0.06, high, 0.14, high * 0.16, '#ff5a4a');
    },
    { turn: 1, mirrored: false },
  );
}
