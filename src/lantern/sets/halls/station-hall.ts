import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { handTurns } from '../kits/clock-hands.ts';
import { createBrush } from '../kits/facade.ts';
import { STATION_SIGNS, writeSign } from '../kits/lettering.ts';
import { flagstones } from '../kits/flagstones.ts';
import { END_METRES } from '../kits/room-shell.ts';
import { bench } from '../kits/street-things.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

/** The far wall, half the width of the hall, where its vault springs and its crown, metres. */
const WALL_Z = 30;
const HALF = 15;
const SPRING = 8.5;
const CROWN = 15;
const NEAR_Z = -8.6;
const STONE = '#d9c6a0';

/** A great hall of a railway station: a coffered vault, tall arched windows with beams of sun in the dust, a clock over the gate to the platforms, ticket windows, a board of departures, benches, lamps. */
export function buildStationHall(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('station-hall');
  const benches = scenery.excluded.includes('bench')
    ? []
    : [-9.6, -6.4, 6.4, 9.6].map((x) => bench(x, 7.2)).concat([-9.6, 9.6].map((x) => bench(x, 13)));
  const posts: SetPiece[] = [];
  for (const z of [10.5, 18, 25]) for (const x of [-11.6, 11.6]) posts.push(candelabrum(x, z));
  return {
    ground: {
      kind: 'floor',
      near: '#cbb898',
      far: '#c2ae8c',
      mirror: 0.22,
      ripple: 0.01,
      marks: [
        ...flagstones(random.fork('floor'), {
          fromZ: NEAR_Z,
          toZ: WALL_Z,
          colour: '#cdbb9a',
          joint: '#a08c6c',
          course: 1.5,
        }),
        ...stars(),
        ...patchesOfSun(light),
      ],
    },
    pieces: [...posts, ...benches, info(0, 14.5)],
    structures: [
      { z: WALL_Z + 1, faces: endWall(light) },
      ...sideWalls(random, light),
      { z: WALL_Z + 0.5, faces: vault(), mirrored: false },
      ...beams(light),
    ],
    lamps: light.lampsLit
      ? [
          ...posts.map(({ x, z }) => ({ x, y: 3.6, z, colour: '#ffd79a', radius: 3.6, strength: 0.75, flicker: 0 })),
          { x: 0, y: 9.2, z: WALL_Z - 0.6, colour: '#fff0cc', radius: 3, strength: 0.5, flicker: 0 },
        ]
      : [],
    openAir: false,
  };
}

/** Star shapes of dark and pale stone laid in the floor. */
function stars(): readonly Face[] {
  const faces: Face[] = [];
  for (const z of [-2, 5, 12, 19, 26])
    for (const x of [-9, 0, 9])
      for (const [size, colour] of [
        [1.7, '#9a7a58'],
        [1.15, '#e2d2b2'],
      ] as const)
        faces.push({
          points: Array.from({ length: 8 }, (_, corner) => {
            const angle = (corner / 8) * Math.PI * 2;
            const reach = corner % 2 === 0 ? size : size * 0.55;
            return [x + Math.cos(angle) * reach, 0, z + Math.sin(angle) * reach];
          }).flat(),
          colour,
          lit: 0.2,
        });
  return faces;
}

/** The wall to the platforms: a great fan of glass, the clock, gates, and the board of trains. */
function endWall(light: Light): readonly Face[] {
  const z = WALL_Z;
  const sky = light.sky.horizon;
  const faces: Face[] = [upright([-END_METRES, END_METRES], [0, CROWN + 2], z, STONE, 0)];
  const arch = (half: number, foot: number, spring: number, colour: string, lit: number, shines: boolean): Face => ({
    points: [
      -half,
      foot,
      z,
      half,
      foot,
      z,
      ...Array.from({ length: 15 }, (_, step) => {
        const angle = (step / 14) * Math.PI;
        return [Math.cos(angle) * half, spring + Math.sin(angle) * half * 0.62, z];
      }).flat(),
    ],
    colour,
    lit,
    ...(shines ? { shines } : {}),
  });
  faces.push(arch(9, 5.6, 7.4, '#a8946c', 0.2, false), arch(8.5, 5.9, 7.4, sky, 0.4, true));
  for (let bar = -4; bar <= 4; bar++)
    if (bar !== 0)
      faces.push({
        points: [
          bar * 0.4 - 0.06,
          5.9,
          z - 0.02,
          bar * 0.4 + 0.06,
          5.9,
          z - 0.02,
          bar * 2 + 0.06,
          12.6 - bar * bar * 0.2,
          z - 0.02,
          bar * 2 - 0.06,
          12.6 - bar * bar * 0.2,
          z - 0.02,
        ],
        colour: '#5a4a38',
        lit: 0,
      });
  faces.push(upright([-8.5, 8.5], [7.3, 7.5], z - 0.03, '#5a4a38', 0.1));
  return [...faces, ...gates(light), ...clock(light)];
}

/** Three gates to the light of the platforms, and the board of departures over them. */
function gates(light: Light): readonly Face[] {
  const z = WALL_Z;
  const faces: Face[] = [];
  for (const x of [-6, 0, 6]) {
    faces.push(
      upright([x - 2.1, x + 2.1], [0, 4.6], z - 0.02, '#a8946c', 0.2),
      {
        ...upright([x - 1.7, x + 1.7], [0, 4.2], z - 0.03, light.lampsLit ? '#ffdca0' : light.sky.horizon, 0.2),
        shines: true,
      },
      upright([x - 1.7, x + 1.7], [1, 1.08], z - 0.04, '#3a3028', 0),
      ...[-1.1, -0.55, 0, 0.55, 1.1].map((at) =>
        upright([x + at - 0.03, x + at + 0.03], [0, 4.2], z - 0.04, '#3a3028', 0),
      ),
    );
  }
  faces.push(...solid([-9.4, 9.4], [4.7, 5.5], [z - 0.5, z - 0.1], '#2c2a2c', -0.1));
  for (let row = 0; row < 2; row++)
    for (let column = 0; column < 22; column++)
      faces.push({
        ...upright(
          [-8.8 + column * 0.8, -8.3 + column * 0.8],
          [4.84 + row * 0.32, 5.02 + row * 0.32],
          z - 0.52,
          column % 5 === 0 ? '#ff9a3a' : '#ffe08a',
          0,
        ),
        shines: true,
        ...(column % 7 === 3 ? { alpha: 0.2 } : {}),
      });
  return faces;
}

/** The great clock: it shows the hour. */
function clock(light: Light): readonly Face[] {
  const z = WALL_Z;
  const faces: Face[] = [];
  const round = (radius: number, colour: string, lit: number, shines: boolean, depth: number): Face => ({
    points: Array.from({ length: 20 }, (_, step) => {
      const angle = (step / 20) * Math.PI * 2;
      return [Math.cos(angle) * radius, 9.2 + Math.sin(angle) * radius, z - depth];
    }).flat(),
    colour,
    lit,
    ...(shines ? { shines } : {}),
  });
  faces.push(
    round(1.7, '#6a4a2c', 0.1, false, 0.1),
    round(1.45, light.lampsLit ? '#fff2cc' : '#f6f0e0', 0.5, light.lampsLit, 0.12),
  );
  for (let mark = 0; mark < 12; mark++) {
    const angle = (mark / 12) * Math.PI * 2;
    const [x, y] = [Math.cos(angle) * 1.22, 9.2 + Math.sin(angle) * 1.22];
    faces.push(upright([x - 0.06, x + 0.06], [y - 0.1, y + 0.1], z - 0.14, '#2c2420', 0));
  }
  const [hour, minute] = handTurns(light.hour);
  for (const [turn, long, thick] of [
    [hour, 0.7, 0.09],
    [minute, 1.1, 0.06],
  ] as const) {
    const angle = Math.PI / 2 - turn * Math.PI * 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    faces.push({
      points: [
        -dy * thick,
        9.2 + dx * thick,
        z - 0.15,
        dx * long,
        9.2 + dy * long,
        z - 0.15,
        dy * thick,
        9.2 - dx * thick,
        z - 0.15,
      ],
      colour: '#2c2420',
      lit: 0,
    });
  }
  return faces;
}

/** Bays of pilasters with a tall window over ticket windows and shops. */
function sideWalls(random: ReturnType<typeof createRandom>, light: Light): readonly Structure[] {
  const made: Structure[] = [];
  const bay = 7.4;
  for (const side of [-1, 1] as const)
    for (let z = WALL_Z - bay; z > NEAR_Z - bay; z -= bay) {
      const brush = createBrush(
        { way: side < 0 ? 'left' : 'right', x: side * HALF, z, length: bay, height: SPRING },
        light,
      );
      brush.rect(0, 0, bay, SPRING + 0.4, STONE, 0.1);
      const m = bay / 2;
      const lit = light.sky.horizon;
      brush.shape(
        [m - 1.7, 3.7, m + 1.7, 3.7, m + 1.7, 6.6, m + 1.3, 7.6, m, 8.1, m - 1.3, 7.6, m - 1.7, 6.6],
        '#8a7654',
        0.1,
      );
      brush.shape(
        [m - 1.5, 3.9, m + 1.5, 3.9, m + 1.5, 6.5, m + 1.1, 7.4, m, 7.85, m - 1.1, 7.4, m - 1.5, 6.5],
        lit,
        0,
        { shines: true },
      );
      for (const u of [-0.5, 0.5]) brush.rect(m + u - 0.05, 3.9, m + u + 0.05, 7.6, '#5a4a38', 0);
      for (const v of [4.9, 6, 6.9]) brush.rect(m - 1.5, v, m + 1.5, v + 0.08, '#5a4a38', 0);
      brush.rect(m - 2.2, 0, m + 2.2, 2.9, '#6a4a30', 0);
      brush.rect(m - 1.9, 1.1, m + 1.9, 2.3, '#ffdc9c', 0, { shines: true });
      for (const u of [-0.65, 0.6]) brush.rect(m + u, 1.1, m + u + 0.08, 2.3, '#4a3422', 0);
      writeSign(brush, random, STATION_SIGNS, { u0: m - 1.5, u1: m + 1.5, v: 2.42, size: 0.34 }, '#f0d89a', {
        out: 0.12,
      });
      for (const u of [0, bay - 0.7]) {
        brush.rect(u, 0, u + 0.7, SPRING, STONE, 0.35, { out: 0.35 });
        brush.rect(u - 0.08, 0, u + 0.78, 0.7, '#a8946c', 0.1, { out: 0.42 });
        brush.rect(u - 0.08, SPRING - 0.6, u + 0.78, SPRING, '#e8d8b4', 0.5, { out: 0.42 });
      }
      brush.rect(0, SPRING, bay, SPRING + 0.5, '#e8d8b4', 0.45, { out: 0.5 });
      made.push({ z: z + bay, faces: brush.faces });
    }
  return made;
}

/** A barrel vault in coffers. */
function vault(): readonly Face[] {
  const faces: Face[] = [];
  const at = (step: number): readonly [number, number] => {
    const angle = Math.PI * (1 - step / 12);
    return [HALF * Math.cos(angle), SPRING + (CROWN - SPRING) * Math.sin(angle)];
  };
  for (let z = WALL_Z - 3.7; z > NEAR_Z - 3.7; z -= 3.7)
    for (let step = 0; step < 12; step++) {
      const [[x0, y0], [x1, y1]] = [at(step), at(step + 1)];
      const lit = -0.35 + 0.05 * Math.abs(step - 5.5);
      faces.push({ points: [x0, y0, z, x1, y1, z, x1, y1, z + 3.7, x0, y0, z + 3.7], colour: '#e0cfa8', lit });
      const inset = (a: number, b: number, share: number) => a + (b - a) * share;
      faces.push({
        points: [
          inset(x0, x1, 0.14),
          inset(y0, y1, 0.14),
          z + 0.5,
          inset(x0, x1, 0.86),
          inset(y0, y1, 0.86),
          z + 0.5,
          inset(x0, x1, 0.86),
          inset(y0, y1, 0.86),
          z + 3.2,
          inset(x0, x1, 0.14),
          inset(y0, y1, 0.14),
          z + 3.2,
        ],
        colour: '#c0a87c',
        lit: lit - 0.2,
      });
    }
  return faces;
}

/** How steeply the sun comes through the side windows: metres across for each metre of fall; none at night or under cloud. */
function fallOf(light: Light): number | undefined {
  if (!light.sun.visible || light.sun.kind === 'moon') return undefined;
  return light.sun.y > 0.8 ? 0.9 : light.sun.y > 0.4 ? 1.3 : 1.7;
}

/** Beams from the windows on the side of the sun, seen in the dust of the hall. */
function beams(light: Light): readonly Structure[] {
  const fall = fallOf(light);
  if (fall === undefined) return [];
  const side = light.sun.x < 0 ? -1 : 1;
  const x = side * HALF;
  return [22.3, 14.9, 7.5, 0.1].map((z) => {
    const reach = (y: number) => Math.max(-HALF, Math.min(HALF, x - side * y * fall));
    const sheet = (from: number, to: number, alpha: number): Face => ({
      points: [
        x,
        7.6,
        z + from,
        x,
        3.9,
        z + from,
        reach(3.9),
        0,
        z + from,
        reach(7.6),
        0,
        z + from,
        reach(7.6),
        0,
        z + to,
        x,
        7.6,
        z + to,
      ],
      colour: light.sun.colour,
      lit: 0.5,
      shines: true,
      alpha,
    });
    return { z: z + 2, mirrored: false, faces: [sheet(2.2, 2.25, 0.2), sheet(3.3, 3.35, 0.2), sheet(4.4, 4.45, 0.2)] };
  });
}

function patchesOfSun(light: Light): readonly Face[] {
  const fall = fallOf(light);
  if (fall === undefined) return [];
  const side = light.sun.x < 0 ? -1 : 1;
  return [22.3, 14.9, 7.5, 0.1, -7.3].map((z) => {
    const [near, far] = [side * HALF - side * 3.9 * fall, side * HALF - side * 7.6 * fall];
    return {
      points: [near, 0, z + 2.2, near, 0, z + 5.2, far, 0, z + 5.2, far, 0, z + 2.2],
      colour: light.sun.colour,
      lit: 0.5,
      shines: true,
      alpha: 0.42,
    };
  });
}

/** A post with four globes. */
function candelabrum(x: number, z: number): SetPiece {
  return drawn(
    'station candelabrum',
    x,
    z,
    [-0.9, 0.9, 4.3],
    (sketch) => {
      sketch.fill('M -0.34 0 H 0.34 L 0.2 0.5 H -0.2 Z', '#5a4a34', 0.1);
      sketch.rect(-0.07, 0.4, 0.14, 3.1, '#6a5638', 0.2);
      for (const [at, y] of [
        [-0.6, 3.4],
        [0.6, 3.4],
        [-0.25, 3.8],
        [0.25, 3.8],
      ] as const) {
        sketch.line(`M 0 3.1 Q ${at} 3 ${at} ${y - 0.2}`, 0.05, '#6a5638', 0.3);
        sketch.shine(
          `M ${at - 0.2} ${y} Q ${at - 0.2} ${y + 0.2} ${at} ${y + 0.2} Q ${at + 0.2} ${y + 0.2} ${at + 0.2} ${y} Q ${at + 0.2} ${y - 0.2} ${at} ${y - 0.2} Q ${at - 0.2} ${y - 0.2} ${at - 0.2} ${y} Z`,
          '#fff0cc',
          '#f0ead8',
        );
      }
    },
    { turn: 1, shadow: 0.4 },
  );
}

/** The round desk in the middle of the hall, with its own clock. */
function info(x: number, z: number): SetPiece {
  return drawn(
    'station desk',
    x,
    z,
    [-1.9, 1.9, 4],
    (sketch) => {
      sketch.fill('M -1.7 0 L -1.6 1.1 H 1.6 L 1.7 0 Z', '#6a4a30', -0.1);
      for (let panel = 0; panel < 6; panel++) sketch.rect(-1.5 + panel * 0.52, 0.14, 0.42, 0.76, '#7f5a3a', 0.2);
      sketch.rect(-1.75, 1.06, 3.5, 0.12, '#c9a468', 0.5);
      sketch.shine('M -1.3 1.18 H 1.3 V 2.1 H -1.3 Z', '#ffe0a4', '#b8c4c8', 0.8);
      for (const at of [-1.36, -0.45, 0.42, 1.3]) sketch.rect(at - 0.05, 1.1, 0.1, 1.1, '#c9a468', 0.3);
      sketch.fill('M -1.5 2.1 H 1.5 L 1.1 2.5 H -1.1 Z', '#8a6238', 0.3);
      sketch.rect(-0.08, 2.5, 0.16, 0.6, '#c9a468', 0.3);
      sketch.disc(0, 3.4, 0.46, 0.46, '#c9a040', 0.3);
      sketch.disc(0, 3.4, 0.36, 0.36, '#fbf6e6', 0.5);
      sketch.line('M 0 3.4 V 3.64 M 0 3.4 L 0.16 3.34', 0.04, '#2c2420', 0);
    },
    { turn: 1, shadow: 1.6 },
  );
}
