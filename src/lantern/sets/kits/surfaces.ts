import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery, Support } from '../../storyboard/storyboard.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';
import { PAINTED } from './painted.ts';
import { plate } from './pavement.ts';
import { roomWindow } from './room-window.ts';
import { solid, upright } from './solid.ts';
import { tableOf } from './table.ts';

/** How far a counter, a wall or a shelf runs on to either side, metres. */
const RUNS_ON_METRES = 5;

interface Dressing {
  readonly structures: readonly Structure[];
  readonly pieces?: readonly SetPiece[];
  /** Nothing of the place is seen behind it. */
  readonly alone?: true;
}

/** The place with the surface of a still life in it: a table, a counter, a shelf on a wall, a windowsill, a blanket on the ground. */
export function laid(set: BuiltSet, scenery: Scenery, light: Light): BuiltSet {
  const { support } = scenery;
  if (support === undefined) return set;
  const { structures, pieces = [], alone } = dressingOf(support, scenery, light);
  if (alone === true)
    return {
      ground: { ...set.ground, marks: [] },
      pieces,
      structures,
      lamps: set.openAir ? [] : set.lamps,
      openAir: false,
    };
  return { ...set, pieces: [...set.pieces, ...pieces], structures: [...(set.structures ?? []), ...structures] };
}

function dressingOf(support: Support, scenery: Scenery, light: Light): Dressing {
  switch (support.sort) {
    case 'counter':
      return { structures: [counter(support)] };
    case 'shelf':
      return { structures: shelf(support), alone: true };
    case 'sill':
      return sill(support, scenery, light);
    case 'plinth':
      return { structures: [block(support)] };
    case 'ground':
      return { structures: [blanket(support)] };
    default:
      return { structures: [tableOf(support, scenery.seed), ...(support.cover === undefined ? [] : [cover(support)])] };
  }
}

/** A worktop of pale stone on painted doors. */
function counter({ y, left, right, near, far, colour }: Support): Structure {
  const wood = colour === undefined ? '#6f8f83' : PAINTED[colour];
  const [x0, x1] = [left - RUNS_ON_METRES, right + RUNS_ON_METRES];
  const front = near + 0.04;
  const doors: Face[] = [upright([x0, x1], [0, y - 0.04], front, wood, -0.25)];
  for (let x = Math.floor(x0 / 0.55) * 0.55; x < x1; x += 0.55) {
    doors.push(
      upright([x + 0.02, x + 0.53], [0.12, y - 0.08], front - 0.005, wood, 0.05),
      upright([x + 0.07, x + 0.48], [0.17, y - 0.13], front - 0.006, wood, -0.12),
      upright([x + 0.2, x + 0.35], [y - 0.115, y - 0.1], front - 0.02, '#d8b256', 0.5),
    );
  }
  return { z: far, faces: [...doors, ...solid([x0, x1], [y - 0.04, y], [near, far], '#ddd8ce', 0.1)] };
}

/** A board on brackets before a papered wall. */
function shelf({ y, left, right, near, far, colour }: Support): readonly Structure[] {
  const wood = colour === undefined ? '#9a6a42' : PAINTED[colour];
  const wall = '#b9c4b8';
  const [x0, x1] = [left - RUNS_ON_METRES, right + RUNS_ON_METRES];
  const paper: Face[] = [upright([x0, x1], [0, 4], far + 0.02, wall, 0.15)];
  for (let x = Math.floor(x0 / 0.16) * 0.16; x < x1; x += 0.16)
    paper.push(upright([x, x + 0.05], [0, 4], far + 0.019, wall, 0.5, 0.35));
  const brackets = [left + 0.1, right - 0.16].flatMap((x) => [
    ...solid([x, x + 0.05], [y - 0.2, y - 0.03], [far - 0.05, far], wood, -0.3),
    {
      points: [
        x,
        y - 0.03,
        near + 0.08,
        x + 0.05,
        y - 0.03,
        near + 0.08,
        x + 0.05,
        y - 0.19,
        far - 0.05,
        x,
        y - 0.19,
        far - 0.05,
      ],
      colour: wood,
      lit: -0.35,
    },
  ]);
  // The shade of the board on the wall.
  const shade = upright([left - 0.02, right + 0.1], [y - 0.16, y - 0.03], far + 0.01, '#2a2430', -0.8, 0.28);
  return [
    { z: far + 0.02, faces: paper },
    { z: far, faces: [shade, ...brackets, ...solid([left, right], [y - 0.035, y], [near, far], wood, 0)] },
  ];
}

/** A deep sill before a window: the hour, the season and the weather are outside. */
function sill({ y, left, right, near, far }: Support, scenery: Scenery, light: Light): Dressing {
  const wall = '#d3c3ab';
  const middle = (left + right) / 2;
  const wide = Math.max(1.5, right - left + 0.3);
  const [x0, x1] = [left - RUNS_ON_METRES, right + RUNS_ON_METRES];
  const street = ['city-street', 'neon-street', 'old-town', 'rooftop', 'skyline'].includes(scenery.place);
  const window = roomWindow(middle, far + 0.02, scenery, light, {
    wide,
    foot: y + 0.03,
    high: Math.max(1.25, wide * 0.8),
    panes: [2, 2],
    curtains: '#b9654f',
    outlook: street ? 'street' : 'garden',
  });
  return {
    structures: [
      {
        z: far + 0.05,
        faces: [
          upright([x0, x1], [0, 4.2], far + 0.05, wall, 0),
          upright([x0, x1], [0, y - 0.1], far + 0.04, wall, -0.25),
        ],
      },
      {
        z: far,
        faces: solid([middle - wide / 2 - 0.3, middle + wide / 2 + 0.3], [y - 0.05, y], [near, far], '#efe8da', 0.15),
      },
    ],
    pieces: [window],
    alone: true,
  };
}

/** A white block. */
function block({ y, left, right, near, far, colour }: Support): Structure {
  return {
    z: far,
    faces: solid([left, right], [0, y], [near, far], colour === undefined ? '#ece7de' : PAINTED[colour], 0.05),
  };
}

/** A checked blanket, a little crooked, with fringes. */
function blanket({ left, right, near, far, colour }: Support): Structure {
  const dyed = colour === undefined ? '#c0453c' : PAINTED[colour];
  const [across, deep] = [2 * Math.round((right - left) / 0.16), 2 * Math.round((far - near) / 0.16)];
  const at = (i: number, j: number): readonly [number, number] => [
    left + ((right - left) * i) / across + 0.03 * Math.sin(j * 0.5),
    near + ((far - near) * j) / deep + 0.02 * Math.sin(i * 0.4),
  ];
  const quad = (i: number, j: number, wide: number, high: number, paint: string, lit: number, alpha = 1): Face => {
    const corners = [at(i, j), at(i + wide, j), at(i + wide, j + high), at(i, j + high)];
    return { points: corners.flatMap(([x, z]) => [x, 0.012, z]), colour: paint, lit, alpha };
  };
  const faces: Face[] = [
    quad(-0.06, -0.08, across + 0.12, deep + 0.16, '#20281c', -0.8, 0.3),
    quad(0, 0, across, deep, '#f4ecdf', 0.35),
  ];
  for (let i = 0; i < across; i += 2) faces.push(quad(i, 0, 1, deep, dyed, 0.3, 0.55));
  for (let j = 0; j < deep; j += 2) faces.push(quad(0, j, across, 1, dyed, 0.3, 0.6));
  return { z: far, faces, mirrored: false };
}

/** What lies flat on a table: a map with its folds, or a cloth. */
function cover({ y, left, right, near, far, cover: sort }: Support): Structure {
  const middle = (left + right) / 2;
  const half = Math.min((right - left) / 2 - 0.08, 0.46);
  const [z0, z1] = [near + 0.06, far - 0.06];
  const flat = (x0: number, a: number, x1: number, b: number, colour: string, lit: number, alpha = 1): Face => {
    const points = plate(
      middle + x0 * half,
      z0 + a * (z1 - z0),
      middle + x1 * half,
      z0 + b * (z1 - z0),
      colour,
      lit,
    ).points;
    return { points: points.map((value, index) => (index % 3 === 1 ? y + 0.003 : value)), colour, lit, alpha };
  };
  if (sort === 'cloth') return { z: far - 0.01, faces: [flat(-1, 0, 1, 1, '#eee6d6', 0.4)] };
  const random = createRandom(7).fork('map');
  const lands: Face[] = [
    [-0.5, 0.62, 0.3, 0.2],
    [0.34, 0.5, 0.36, 0.3],
    [-0.2, 0.22, 0.2, 0.12],
    [0.7, 0.16, 0.16, 0.1],
  ].map(([cx = 0, cz = 0, rx = 0, rz = 0]) => ({
    points: Array.from({ length: 11 }, (_, index) => {
      const angle = (index / 11) * 2 * Math.PI;
      const reach = random.range(0.7, 1.15);
      return [
        middle + (cx + rx * reach * Math.cos(angle)) * half,
        y + 0.004,
        z0 + (cz + rz * reach * Math.sin(angle)) * (z1 - z0),
      ];
    }).flat(),
    colour: '#b9a468',
    lit: 0.2,
    smooth: true,
  }));
  return {
    z: far - 0.01,
    faces: [
      flat(-1.015, -0.015, 1.015, 1.01, '#2a1c14', -0.8, 0.35),
      flat(-1, 0, 1, 1, '#e6d6ae', 0.3),
      flat(-0.94, 0.05, 0.94, 0.95, '#a9c2bd', 0.25),
      ...lands,
      ...[-0.33, 0.33].map((x) => flat(x - 0.006, 0, x + 0.006, 1, '#8a7a58', 0, 0.6)),
      flat(-1, 0.496, 1, 0.504, '#8a7a58', 0, 0.6),
      ...[-0.6, -0.3, 0, 0.3, 0.6].map((x) => flat(x - 0.003, 0.05, x + 0.003, 0.95, '#6f8f8c', 0, 0.5)),
    ],
  };
}
