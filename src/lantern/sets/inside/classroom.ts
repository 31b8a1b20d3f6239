import { deskClutter } from '../kits/desk-things.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { ROOM_PLANS } from '../../fixtures/room-plans.ts';
import { interior } from '../kits/interior.ts';
import { chair } from '../kits/seats.ts';
import { drawn } from '../kits/sketch.ts';
import { table } from '../kits/solid.ts';
import { blackboard, poster, wallClock, worldMap } from '../kits/wall-things.ts';
import type { SetPiece } from '../set.ts';

const WALL_Z = 5.4;
const { blackboard: BOARD } = ROOM_PLANS.classroom.fixtures;

/** A classroom: the long blackboard, the teacher's desk, a map, pupils' drawings, and their desks toward the viewer. */
export const buildClassroom = interior({
  name: 'classroom',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.8,
    wall: { colour: '#f0e2bc', dado: '#8fb09a', dadoMetres: 1, trim: '#b58a58' },
    floor: { laid: 'boards', colours: ['#b58a5c', '#c0966a'] },
    ceiling: { colour: '#efe8d8', made: 'plain' },
  },
  bayMetres: 14,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(blackboard(at(BOARD.x), 1.76, WALL_Z + 0.2, 2.7), wallClock(at(-0.4), 3.3, WALL_Z + 0.2));
    bay.put(worldMap(at(3.6), 2.15, WALL_Z + 0.2));
    bay.window(-5.3, { wide: 2.6, foot: 1.05, high: 2.1, frame: '#f4eee2', panes: [2, 2] });
    const desk = at(2.3);
    bay.build(WALL_Z - 0.6, table([desk - 0.95, desk + 0.95], 0.78, [4.3, 5], '#9a6a40'));
    bay.put(deskClutter(desk - 0.45, 4.6, 0.78, 0), deskClutter(desk + 0.4, 4.6, 0.78, 1));
    bay.put(
      goodsShelf(at(5.9), WALL_Z + 0.1, {
        wide: 1.6,
        high: 1.15,
        rows: 2,
        goods: 'books',
        variant: 1,
        frame: '#b58a58',
      }),
    );
    for (let sheet = 0; sheet < 4; sheet++)
      bay.put(poster(at(5.2 + sheet * 0.52), 1.75 + (sheet % 2) * 0.5, WALL_Z + 0.2, 0.42, 0.5, random.integer(0, 5)));
    const { seats } = bay.scenery;
    if (seats !== undefined && bay.index === 0)
      for (const { x, z } of seats) {
        const aside = x + (x < at(BOARD.x) ? 0.42 : -0.42);
        bay.build(z + 0.55, table([aside - 0.48, aside + 0.48], 0.68, [z + 0.2, z + 0.62], '#d9ab6e'));
        bay.build(z + 0.54, [bookOn(aside, z + 0.4)]);
      }
    for (const [z, xs] of bay.vacant ? ROWS : seats === undefined ? LAST_ROW : [])
      for (const x of xs) bay.put(pupilsDesk(at(x), z), chair(at(x + 0.18), z + 0.2, '#c07a3c', 'away'));
  },
});

/** Depths and places of the desks: of the last row only, behind those who stand before the board, or of all. */
const LAST_ROW = [[-2.9, [-5.4, -3.1, 3.1, 5.4]]] as const;
const ROWS = [
  [3.7, [-5, -2.9, -0.8, 1.3, 3.4, 5.5]],
  [2.2, [-5, -2.9, -0.8, 1.3, 3.4, 5.5]],
  [0.9, [-5, -2.9, -0.8, 1.3, 3.4, 5.5]],
] as const;

/** An open book on a desk. */
function bookOn(x: number, z: number) {
  const y = 0.69;
  return {
    points: [x - 0.17, y, z - 0.12, x + 0.17, y, z - 0.12, x + 0.17, y, z + 0.12, x - 0.17, y, z + 0.12],
    colour: '#f7f2e6',
    lit: 0.5,
  };
}

/** A pupil's desk with an open book, seen from behind the pupil. */
function pupilsDesk(x: number, z: number): SetPiece {
  return drawn(
    'pupils desk',
    x,
    z,
    [-0.8, 0.8, 0.95],
    (sketch) => {
      sketch.line('M -0.46 0 V 0.7 M 0.46 0 V 0.7', 0.045, '#4a5258', 0.1);
      sketch.line('M -0.3 0.06 V 0.66 M 0.58 0.06 V 0.66', 0.03, '#4a5258', -0.3);
      sketch.face([-0.55, 0.74, 0, 0.55, 0.74, 0, 0.55, 0.74, 0.5, -0.55, 0.74, 0.5], '#d9ab6e', 0.5);
      sketch.rect(-0.55, 0.68, 1.1, 0.06, '#b5824a', 0);
      sketch.face([-0.2, 0.76, 0.12, 0.2, 0.76, 0.12, 0.2, 0.76, 0.38, -0.2, 0.76, 0.38], '#f7f2e6', 0.5);
    },
    { foreground: true, shadow: 0.5 },
  );
}
