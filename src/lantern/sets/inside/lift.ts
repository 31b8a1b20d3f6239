import { digitalClock } from '../kits/digital-clock.ts';
import { housePlant } from '../kits/furniture.ts';
import { interior, type Bay } from '../kits/interior.ts';
import { roomWindow } from '../kits/room-window.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, underside, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const FRONT_Z = 4.7;
const BACK_Z = 6.8;
const CEILING_METRES = 3.5;
const BAY_METRES = 13;
/** Half a lift's opening and its height. */
const HALF_METRES = 1.05;
const DOOR_METRES = 2.45;
const STEEL = '#b9c2c8';

/** Before the lifts: one stands open on its bright mirrored cabin, others are shut; steel frames, arrows and floor numbers, call buttons. */
export const buildLift = interior({
  name: 'lift',
  shell: {
    wallZ: BACK_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#4f5660' },
    floor: { laid: 'tiles', colours: ['#c9c2b6', '#a39c90'], mirror: 0.28 },
    ceiling: { colour: '#e4e2dc', made: 'panels' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, scenery, light } = bay;
    const lifts = [-4, 0, 4];
    bay.build(BACK_Z - 0.2, cabin(at(0)));
    bay.build(FRONT_Z + 0.2, wallAround(bay));
    for (const [index, offset] of lifts.entries()) {
      bay.build(FRONT_Z + 0.1, frame(at(offset)));
      if (offset !== 0) bay.put(shutDoors(at(offset), FRONT_Z + 0.05));
      bay.put(
        display(at(offset), 2.95, FRONT_Z - 0.02, index),
        buttons(at(offset) + HALF_METRES + 0.6, 1.25, FRONT_Z - 0.02),
      );
    }
    bay.put(cabinButtons(at(0) + HALF_METRES - 0.16, FRONT_Z + 0.9));
    bay.put(
      roomWindow(at(6.5), FRONT_Z, scenery, light, {
        wide: 1.5,
        foot: 0.9,
        high: 2,
        frame: '#3f464e',
        panes: [1, 2],
        outlook: 'towers',
      }),
    );
    bay.put(digitalClock(at(-2), 2.15, FRONT_Z - 0.02));
    for (const offset of [-2, 2]) bay.put(housePlant(at(offset), FRONT_Z - 0.35, 1.2, bay.random.integer(0, 2)));
    bay.lamp({ x: at(0), y: 2.3, z: 5.8, colour: '#fff2d4', radius: 2.2, strength: 0.7 }, 'always');
  },
});

/** The cabin behind the open doors: mirror, handrail and lit ceiling. */
function cabin(x: number): readonly Face[] {
  const [left, right] = [x - HALF_METRES, x + HALF_METRES];
  const flank = (at: number, low: number, high: number, colour: string, lit: number): Face => ({
    points: [at, low, FRONT_Z, at, low, BACK_Z, at, high, BACK_Z, at, high, FRONT_Z],
    colour,
    lit,
  });
  return [
    upright([left, right], [0, DOOR_METRES], BACK_Z, '#c89a62', 0.2),
    upright([left + 0.15, right - 0.15], [0.95, 2.3], BACK_Z - 0.01, '#dcebf2', 0.5),
    {
      points: [
        x - 0.6,
        0.95,
        BACK_Z - 0.02,
        x - 0.3,
        0.95,
        BACK_Z - 0.02,
        x + 0.4,
        2.3,
        BACK_Z - 0.02,
        x + 0.1,
        2.3,
        BACK_Z - 0.02,
      ],
      colour: '#ffffff',
      lit: 0.6,
      alpha: 0.5,
    },
    flank(left, 0, DOOR_METRES, '#c89a62', -0.1),
    flank(right, 0, DOOR_METRES, '#c89a62', 0),
    { ...underside([left, right], DOOR_METRES, [FRONT_Z, BACK_Z], '#fff8e4'), shines: true },
    ...solid([left, right], [0.88, 0.94], [BACK_Z - 0.12, BACK_Z - 0.08], STEEL, 0.5),
    {
      points: [left, 0.005, FRONT_Z, right, 0.005, FRONT_Z, right, 0.005, BACK_Z, left, 0.005, BACK_Z],
      colour: '#8a3d36',
      lit: 0.2,
    },
  ];
}

/** The wall that the doors stand in, left open before the cabin. */
function wallAround({ at }: Bay): readonly Face[] {
  const half = BAY_METRES / 2;
  const stone = '#8d8377';
  const spans = [
    [-half, -HALF_METRES],
    [HALF_METRES, half],
  ] as const;
  return [
    ...spans.flatMap(([from, to]) => [
      upright([at(from), at(to)], [0, CEILING_METRES], FRONT_Z + 0.1, stone, 0.1),
      upright([at(from), at(to)], [0, 0.16], FRONT_Z + 0.09, '#3f464e', 0),
      upright([at(from), at(to)], [CEILING_METRES - 0.5, CEILING_METRES], FRONT_Z + 0.09, stone, 0.4),
      ...[1.1, 2.2].map((y) => upright([at(from), at(to)], [y, y + 0.02], FRONT_Z + 0.09, stone, -0.6)),
    ]),
    upright([at(-HALF_METRES), at(HALF_METRES)], [DOOR_METRES, CEILING_METRES], FRONT_Z + 0.1, stone, 0.1),
  ];
}

/** The steel frame round a door. */
function frame(x: number): readonly Face[] {
  const out = HALF_METRES + 0.18;
  return [
    ...[-1, 1].flatMap((side) =>
      solid(
        [x + side * HALF_METRES, x + side * out],
        [0, DOOR_METRES + 0.18],
        [FRONT_Z - 0.06, FRONT_Z + 0.1],
        STEEL,
        0.2,
      ),
    ),
    ...solid([x - out, x + out], [DOOR_METRES, DOOR_METRES + 0.18], [FRONT_Z - 0.06, FRONT_Z + 0.1], STEEL, 0.4),
  ];
}

function shutDoors(x: number, z: number) {
  return drawn(
    'lift doors',
    x,
    z,
    [-HALF_METRES, HALF_METRES, DOOR_METRES, 0],
    (sketch) => {
      for (const left of [-HALF_METRES, 0.01]) {
        sketch.rect(left, 0, HALF_METRES - 0.01, DOOR_METRES, STEEL, left < 0 ? -0.1 : 0.1);
        sketch.fill(
          `M ${left + 0.15} 0 L ${left + 0.5} ${DOOR_METRES} H ${left + 0.75} L ${left + 0.4} 0 Z`,
          '#ffffff',
          0.4,
          0.35,
        );
      }
      sketch.rect(-0.02, 0, 0.04, DOOR_METRES, '#2f353b', -0.4);
    },
    { turn: 1 },
  );
}

/** The number of the floor between two arrows, one of them lit. */
function display(x: number, y: number, z: number, kind: number) {
  return hung(`lift display ${kind}`, x, y, z, [0.75, 0.25], (sketch) => {
    sketch.rect(-0.7, -0.2, 1.4, 0.4, '#1a1d22', -0.2);
    const up = kind !== 1;
    sketch.shine('M -0.55 -0.1 H -0.31 L -0.43 0.12 Z', up ? '#ff6a4a' : '#4a2420', up ? '#ff6a4a' : '#4a2420');
    sketch.shine('M 0.31 0.1 H 0.55 L 0.43 -0.12 Z', up ? '#4a2420' : '#ff6a4a', up ? '#4a2420' : '#ff6a4a');
    const digit =
      [
        'M -0.05 0.1 L 0.03 0.14 V -0.14',
        'M -0.09 0.13 H 0.09 V 0.01 H -0.09 V -0.13 H 0.09',
        'M -0.09 0.13 H 0.09 L -0.03 -0.14',
      ][kind] ?? '';
    sketch.line(digit, 0.045, '#ff8a5a', 1);
  });
}

function buttons(x: number, y: number, z: number) {
  return hung('call buttons', x, y, z, [0.16, 0.28], (sketch) => {
    sketch.rect(-0.12, -0.25, 0.24, 0.5, STEEL, 0.5);
    for (const at of [0.11, -0.11]) {
      sketch.disc(0, at, 0.075, 0.075, '#5a626a', 0);
      sketch.disc(0, at, 0.055, 0.055, at > 0 ? '#ffb45a' : '#f4f1ea', 0.6);
    }
  });
}

/** The panel with a button for each floor, inside. */
function cabinButtons(x: number, z: number) {
  return drawn(
    'cabin buttons',
    x,
    z,
    [-0.16, 0.16, 0.9, -0.02],
    (sketch) => {
      sketch.rect(-0.13, 0, 0.26, 0.85, '#e3e8ea', 0.4);
      for (let button = 0; button < 10; button++)
        sketch.disc(
          -0.055 + (button % 2) * 0.11,
          0.1 + Math.floor(button / 2) * 0.15,
          0.04,
          0.04,
          button === 7 ? '#ffb45a' : '#8d979e',
          0.3,
        );
    },
    { y: 0.9, turn: 1 },
  );
}
