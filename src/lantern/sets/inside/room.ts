import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { isDressed } from '../kits/dressed.ts';
import { fireplace } from '../kits/fireplace.ts';
import { bookshelf, floorLamp, housePlant, lowTable, pendant, picture, sofa } from '../kits/furniture.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { roomWindow } from '../kits/room-window.ts';
import { windowLight } from '../kits/window-light.ts';
import { ROOM_WALL_Z, roomSpots } from './room-spots.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

const WALL_Z = ROOM_WALL_Z;
const CEILING_METRES = 4.1;
/** The room goes on in bays of this width, so that a walk along it never ends at a wall. */
const BAY_METRES = 13;
const BAYS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const END_METRES = 75;

/** A long, high living room under beams: windows with the hour outside, a fire, books, lamps, a rug on boards. */
export function buildRoom(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('room');
  const pieces: SetPiece[] = [];
  const lamps: Lamp[] = [];
  const mirrored = roomSpots(scenery.seed).way;
  for (const bay of BAYS)
    furnish(random.fork(`bay ${bay}`), scenery, light, bay * BAY_METRES, sideOf(bay, mirrored), pieces, lamps);
  const sunlight = BAYS.map((bay) =>
    windowLight(light, {
      x: bay * BAY_METRES - sideOf(bay, mirrored) * 3.4,
      z: WALL_Z + 0.2,
      wide: 3,
      foot: 0.85,
      high: 2.5,
      across: 3,
      lean: mirrored,
    }),
  );
  return {
    ground: {
      kind: 'floor',
      near: '#8a6242',
      far: '#7a5639',
      mirror: 0.06,
      ripple: 0,
      marks: [
        ...boards(random.fork('boards')),
        ...rugs(random.fork('rugs')),
        ...sunlight.flatMap(({ marks }) => marks),
        ...lampPools(lamps),
      ],
    },
    pieces,
    structures: [shell(random.fork('shell')), beams(), ...sunlight.flatMap(({ shafts }) => shafts)],
    lamps: [...lamps, ...sunlight.flatMap((each) => each.lamps)],
    openAir: false,
  };
}

/** Bays take turns: the fire on one side of the middle, then on the other. */
function sideOf(bay: number, first: 1 | -1): 1 | -1 {
  return bay % 2 === 0 ? first : first === 1 ? -1 : 1;
}

/** The wall with its panelling, and the ceiling. */
function shell(random: Random): Structure {
  const wall = '#c9a98a';
  const panel = '#8f6c52';
  const z = WALL_Z + 0.3;
  const faces: Face[] = [
    upright(-END_METRES, 0, END_METRES, CEILING_METRES + 0.4, z, wall, -0.1),
    upright(-END_METRES, 3.4, END_METRES, CEILING_METRES, z, '#7a5c4a', -0.4, 0.22),
    upright(-END_METRES, 0, END_METRES, 1.02, z, panel, -0.2),
  ];
  for (let x = -END_METRES; x < END_METRES; x += 1.5) {
    faces.push(
      upright(x + 0.12, 0.2, x + 1.38, 0.86, z, panel, -0.5),
      upright(x + 0.15, 0.2, x + 1.38, 0.83, z, panel, random.range(-0.2, 0)),
    );
  }
  faces.push(
    upright(-END_METRES, 1, END_METRES, 1.1, z, panel, 0.5),
    upright(-END_METRES, 0, END_METRES, 0.15, z, panel, 0.2),
  );
  // The ceiling darkens toward the viewer, away from the windows and the fire.
  for (let strip = 0; strip < 7; strip++) {
    const near = z - (strip + 1) * 2;
    faces.push({
      points: [
        -END_METRES,
        CEILING_METRES,
        near,
        END_METRES,
        CEILING_METRES,
        near,
        END_METRES,
        CEILING_METRES,
        near + 2.02,
        -END_METRES,
        CEILING_METRES,
        near + 2.02,
      ],
      colour: '#b8987a',
      lit: -0.1 - strip * 0.13,
    });
  }
  return { z: z + 0.1, faces };
}

function upright(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  z: number,
  colour: string,
  lit: number,
  alpha?: number,
): Face {
  return {
    points: [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z],
    colour,
    lit,
    ...(alpha === undefined ? {} : { alpha }),
  };
}

/** Beams that run from the viewer to the wall, each with a lit and a dark side. */
function beams(): Structure {
  const faces: Face[] = [];
  const z0 = -8.4;
  const z1 = WALL_Z + 0.3;
  const low = CEILING_METRES - 0.32;
  for (let x = -END_METRES; x < END_METRES; x += 3) {
    for (const [a, lit] of [
      [x, 0],
      [x + 0.34, -0.3],
    ] as const) {
      faces.push({
        points: [a, low, z0, a, CEILING_METRES, z0, a, CEILING_METRES, z1, a, low, z1],
        colour: '#5a3f2d',
        lit,
      });
    }
    faces.push({
      points: [x, low, z0, x + 0.34, low, z0, x + 0.34, low, z1, x, low, z1],
      colour: '#6b4c36',
      lit: -0.35,
    });
  }
  faces.push({
    points: [
      -END_METRES,
      low - 0.05,
      z1 - 0.3,
      END_METRES,
      low - 0.05,
      z1 - 0.3,
      END_METRES,
      CEILING_METRES,
      z1 - 0.3,
      -END_METRES,
      CEILING_METRES,
      z1 - 0.3,
    ],
    colour: '#6b4c36',
    lit: -0.1,
  });
  return { z: z1, faces };
}

/** One bay: window, fireplace, shelves and somewhere to sit. */
function furnish(
  random: Random,
  scenery: Scenery,
  light: Light,
  x: number,
  way: 1 | -1,
  pieces: SetPiece[],
  lamps: Lamp[],
): void {
  const { excluded } = scenery;
  pieces.push(roomWindow(x - way * 3.4, WALL_Z, scenery, light, { curtains: '#b5705a', main: true }));
  pieces.push(fireplace(x + way * 3.2, WALL_Z - 0.2));
  lamps.push({
    x: x + way * 3.2,
    y: 0.45,
    z: WALL_Z - 0.3,
    colour: '#ff9440',
    radius: 2.6,
    strength: 0.7,
    flicker: 0.8,
  });
  pieces.push(picture(x + way * 3.2, 2.35, WALL_Z, 1.7, 1.15, random.integer(0, 3)));
  pieces.push(
    bookshelf(x + way * 5.9, WALL_Z - 0.1, 2.8, random.integer(0, 2)),
    bookshelf(x - way * 6.4, WALL_Z - 0.1, 2.8, random.integer(0, 2)),
  );
  if (!excluded.includes('sofa'))
    pieces.push(sofa(x - way * 0.1, WALL_Z - 0.45, random.pick(['#4f6f74', '#7d4f48', '#596b4a', '#54587c'])));
  if (isDressed(scenery)) {
    if (!excluded.includes('low table')) pieces.push(lowTable(x - way * 0.2, WALL_Z - 1.05));
    pieces.push(housePlant(x - way * 5.2, WALL_Z - 0.5, random.range(1.2, 1.7), random.integer(0, 2)));
    pieces.push(
      picture(x - way * 0.3, 2.3, WALL_Z, 0.8, 1, random.integer(0, 3)),
      picture(x + way * 0.75, 2.4, WALL_Z, 0.6, 0.75, random.integer(0, 3)),
    );
  }
  for (const side of [-3.2, 3.2]) {
    pieces.push(pendant(x + side, 2.4, CEILING_METRES));
    if (light.lampsLit)
      lamps.push({ x: x + side, y: 2.6, z: 2.35, colour: '#ffcf86', radius: 1.7, strength: 0.55, flicker: 0 });
  }
  const lampX = x - way * 1.75;
  pieces.push(floorLamp(lampX, WALL_Z - 0.4));
  if (light.lampsLit)
    lamps.push({ x: lampX, y: 1.6, z: WALL_Z - 0.45, colour: '#ffc470', radius: 2.8, strength: 0.75, flicker: 0 });
}

/** Floor boards that run away from the viewer. */
function boards(random: Random): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -END_METRES; x < END_METRES; x += 0.42) {
    let z = -8.6;
    while (z < WALL_Z) {
      const end = Math.min(WALL_Z + 0.3, z + random.range(2.5, 5));
      faces.push(
        plate(
          x + 0.012,
          z + 0.012,
          x + 0.408,
          end,
          random.pick(['#8a6242', '#93694a', '#80593b', '#8c6647']),
          random.range(-0.1, 0.45),
        ),
      );
      z = end;
    }
  }
  return faces;
}

/** A woven rug in each bay: fringes, a border, and a medallion in its field. */
function rugs(random: Random): readonly Face[] {
  const wool = '#d8b98a';
  return BAYS.flatMap((bay) => {
    const x = bay * BAY_METRES;
    const [colour, field] = random.pick(RUG_COLOURS);
    const middle = (RUG_Z[0] + RUG_Z[1]) / 2;
    return [
      plate(x - 3.52, RUG_Z[0] + 0.04, x + 3.52, RUG_Z[1] - 0.04, wool, -0.1, 0.8),
      plate(x - 3.4, RUG_Z[0], x + 3.4, RUG_Z[1], colour, -0.1),
      plate(x - 3.1, RUG_Z[0] + 0.18, x + 3.1, RUG_Z[1] - 0.18, wool, 0),
      plate(x - 3, RUG_Z[0] + 0.25, x + 3, RUG_Z[1] - 0.25, field, 0.1),
      oval(x, middle, 1.9, 1.05, wool, 0.75),
      oval(x, middle, 1.72, 0.94, colour),
      oval(x, middle, 0.9, 0.46, wool, 0.6),
    ];
  });
}

/** Near and far edge of the rugs, metres. */
const RUG_Z = [1.6, 5] as const;
/** Border and medallion, and the field between them. */
const RUG_COLOURS = [
  ['#8c3f38', '#9c5146'],
  ['#39566a', '#48687b'],
  ['#6a4a5c', '#7c5a6b'],
] as const;

function oval(x: number, z: number, rx: number, rz: number, colour: string, alpha = 1): Face {
  const points = Array.from({ length: 12 }, (_, corner) => {
    const angle = (corner * Math.PI) / 6;
    return [x + rx * Math.cos(angle), 0, z + rz * Math.sin(angle)];
  }).flat();
  return { points, colour, lit: 0.05, alpha, smooth: true };
}

/** Warm light on the boards under lamps and before the fire, softer outward. */
function lampPools(lamps: readonly Lamp[]): readonly Face[] {
  return lamps.flatMap((lamp) => pool(lamp.x, lamp.z - 0.9, lamp.radius, lamp.radius * 0.85, lamp.colour, 0.055));
}
