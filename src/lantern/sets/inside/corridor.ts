import { digitalClock } from '../kits/digital-clock.ts';
import { interior, type Bay } from '../kits/interior.ts';
import type { Floor } from '../kits/room-shell.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, underside, upright } from '../kits/solid.ts';
import type { Face, SetBuilder, SetPiece } from '../set.ts';
import { crossSign, dripStand, waitingChairs, wheeledBed } from './ward-things.ts';

const HALF_METRES = 2.7;
const FRONT_Z = 4.7;
const END_Z = 34;
const CEILING_METRES = 3.4;

/** What tells a corridor's house. */
interface CorridorColours {
  readonly wall: string;
  readonly side: string;
  readonly dado: string;
  readonly ceiling: string;
  readonly floor: Floor;
  readonly door: string;
  readonly pane: string;
  readonly frontDoors: readonly string[];
}

const HOUSE: CorridorColours = {
  wall: '#d8cdb8',
  side: '#e3d6be',
  dado: '#879f92',
  ceiling: '#e6decb',
  floor: { laid: 'checks', colours: ['#c4b294', '#8f4a44'], mirror: 0.2 },
  door: '#6a4630',
  pane: '#835a3e',
  frontDoors: ['#5a3c28', '#2f5a6a', '#6a4a3a'],
};
const HOSPITAL: CorridorColours = {
  wall: '#e4ecea',
  side: '#eef3f1',
  dado: '#8fc2b4',
  ceiling: '#f2f6f5',
  floor: { laid: 'tiles', colours: ['#d3dedb', '#b4c4c0'], mirror: 0.3 },
  door: '#b9d0d6',
  pane: '#7f9fac',
  frontDoors: ['#a9c8d0', '#9cc0b4'],
};

/** A corridor that runs away between rows of doors under lamps to a window at its end. */
export const buildCorridor = corridor('corridor', HOUSE, () => []);

/** The same in a hospital: pale green and white, doors with panes, a bed on wheels, a drip, a red cross over the doors, chairs that wait. */
export const buildHospitalCorridor = corridor('hospital-corridor', HOSPITAL, (bay) => [
  crossSign(bay.at(0), 11),
  wheeledBed(bay.at(-1.5), 8.2),
  dripStand(bay.at(-0.4), 8),
  waitingChairs(bay.at(1.9), 9.4),
]);

function corridor(name: string, of: CorridorColours, furnishing: (bay: Bay) => readonly SetPiece[]): SetBuilder {
  return interior({
    name,
    shell: {
      wallZ: END_Z,
      ceilingMetres: CEILING_METRES,
      wall: { colour: of.wall },
      floor: of.floor,
      ceiling: { colour: of.ceiling, made: 'plain' },
    },
    bayMetres: 12,
    furnish(bay) {
      const x = bay.at(0);
      bay.window(0, { wide: 2.4, foot: 0.9, high: 2, frame: '#f4eee2', panes: [2, 2] });
      // Walls hide the corridors beside: the farther aside one is, the earlier it is painted.
      bay.build(END_Z - 1 + Math.abs(x) / 100, [
        ...sideWall(x - HALF_METRES, of),
        ...sideWall(x + HALF_METRES, of),
        ...lights(x),
      ]);
      bay.build(FRONT_Z + 0.1, frontWall(x + HALF_METRES, x + 12 - HALF_METRES, of));
      bay.put(digitalClock(x, CEILING_METRES - 0.45, 7, 0.3));
      const colour = bay.random.pick(of.frontDoors);
      bay.put(...furnishing(bay));
      bay.put(door(x + 4.4, FRONT_Z, colour), door(x + 7.6, FRONT_Z, colour));
      for (const z of [6, 13, 22])
        bay.lamp({ x, y: CEILING_METRES - 0.2, z, colour: '#ffe2b0', radius: 2.2, strength: 0.4 });
    },
  });
}

/** One long wall with its dado, and door after door. */
function sideWall(x: number, of: CorridorColours): readonly Face[] {
  const faces: Face[] = [];
  const strip = (from: number, to: number, low: number, high: number, colour: string, lit: number): Face => ({
    points: [x, low, from, x, low, to, x, high, to, x, high, from],
    colour,
    lit,
  });
  for (let z = END_Z; z > FRONT_Z; z -= 4) {
    const near = Math.max(FRONT_Z, z - 4);
    // Lengths overlap a little, or what lies behind would shine through between them.
    const far = z + 0.03;
    const shade = ((END_Z - z) / END_Z) * -0.3;
    faces.push(strip(near, far, 0, CEILING_METRES, of.side, shade), strip(near, far, 0, 1.1, of.dado, shade - 0.1));
    faces.push(strip(near, far, 1.06, 1.16, '#f0e8d8', 0.3));
    if (near > FRONT_Z)
      faces.push(
        strip(near + 0.8, near + 2.3, 0, 2.5, '#f0e8d8', 0.1),
        strip(near + 0.92, near + 2.18, 0, 2.4, of.door, shade),
        strip(near + 1.1, near + 2, 1.3, 2.2, of.pane, shade + 0.2),
      );
  }
  return faces;
}

function lights(x: number): readonly Face[] {
  const faces: Face[] = [];
  for (let z = 31; z > -6; z -= 4)
    faces.push({ ...underside([x - 0.5, x + 0.5], CEILING_METRES - 0.02, [z, z + 1.4], '#fff6e0'), shines: true });
  return faces;
}

/** The wall on either side of the mouth of the corridor, with the jambs of its opening. */
function frontWall(from: number, to: number, of: CorridorColours): readonly Face[] {
  return [
    ...solid([from, to], [0, CEILING_METRES], [FRONT_Z + 0.05, FRONT_Z + 0.3], of.side, 0),
    upright([from, to], [0, 1.1], FRONT_Z + 0.04, of.dado, 0),
    upright([from, to], [1.06, 1.16], FRONT_Z + 0.03, '#f4ede0', 0.4),
    upright([from, to], [0, 0.14], FRONT_Z + 0.03, '#f4ede0', 0.1),
    ...solid([from - 0.05, from + 0.22], [0, CEILING_METRES], [FRONT_Z - 0.1, FRONT_Z + 0.05], '#f4ede0', 0.2),
    ...solid([to - 0.22, to + 0.05], [0, CEILING_METRES], [FRONT_Z - 0.1, FRONT_Z + 0.05], '#f4ede0', 0.2),
  ];
}

function door(x: number, z: number, colour: string) {
  return drawn(
    `corridor door ${colour}`,
    x,
    z,
    [-0.8, 0.8, 2.7, 0],
    (sketch) => {
      sketch.rect(-0.68, 0, 1.36, 2.5, '#f4ede0', 0.3);
      sketch.rect(-0.55, 0, 1.1, 2.38, colour, 0);
      for (const [y, high] of [
        [0.2, 0.8],
        [1.2, 1],
      ] as const) {
        sketch.rect(-0.4, y, 0.8, high, colour, -0.5);
        sketch.rect(-0.38, y, 0.78, high - 0.03, colour, 0.25);
      }
      sketch.disc(0.44, 1.1, 0.05, 0.05, '#e3c06a', 0.7);
      sketch.rect(-0.14, 1.9, 0.28, 0.14, '#e3c06a', 0.5);
    },
    { turn: 1 },
  );
}
