import { chandelier } from '../kits/chandelier.ts';
import { picture } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { solid, underside, upright } from '../kits/solid.ts';
import { banister, stairs, type Stairs } from '../kits/stairs.ts';
import type { Face } from '../set.ts';

const WALL_Z = 13;
const HIGH_METRES = 8.2;
const LANDING_METRES = 3;
const LANDING_Z = 9.6;
const HALF_METRES = 2.1;
const BAY_METRES = 17;
const WOOD = '#6b4226';

/** A staircase: a broad flight with a red runner between banisters climbs to a gallery under tall windows. */
export const buildStaircase = interior({
  name: 'staircase',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: HIGH_METRES,
    wall: { colour: '#d9c8a6', trim: '#f4eee0' },
    floor: { laid: 'checks', colours: ['#efe6d4', '#4a4642'], mirror: 0.2 },
    ceiling: { colour: '#ece2cc', made: 'plain' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const x = bay.at(0);
    const flight: Stairs = {
      x: [x - HALF_METRES, x + HALF_METRES],
      z: [4.8, LANDING_Z],
      highMetres: LANDING_METRES,
      steps: 16,
      colour: '#d8cbb2',
      runner: '#a8322f',
    };
    for (const offset of [-5.6, 0, 5.6])
      bay.window(offset, { wide: 2.2, foot: LANDING_METRES + 0.8, high: 3.2, frame: '#f4eee0', panes: [2, 3] });
    bay.build(WALL_Z - 0.1, gallery(x));
    bay.build(LANDING_Z - 0.1, [
      ...stairs(flight),
      ...banister(x - HALF_METRES, flight, WOOD),
      ...banister(x + HALF_METRES, flight, WOOD),
    ]);
    for (const [index, offset] of [-4.6, 4.6].entries()) {
      bay.put(picture(bay.at(offset), 1.7, LANDING_Z - 0.4, 1.9, 1.3, index + bay.random.integer(0, 1)));
      bay.put(chandelier(bay.at(offset), 5.6, 5.2, HIGH_METRES, 1.1));
      bay.lamp({ x: bay.at(offset), y: 5.3, z: 5.6, colour: '#ffd48a', radius: 2.6, strength: 0.5, flicker: 0.1 });
    }
  },
});

/** The gallery that the flight leads to: its front wall with a dado on either side, its floor's edge, its balustrade. */
function gallery(x: number): readonly Face[] {
  return [-1, 1].flatMap((side) => {
    const [from, to] = [x + side * HALF_METRES, x + (side * BAY_METRES) / 2];
    const rails = Array.from({ length: 15 }, (_, index) => {
      const at = from + ((to - from) * (index + 0.5)) / 15;
      return solid(
        [at - 0.05, at + 0.05],
        [LANDING_METRES, LANDING_METRES + 0.9],
        [LANDING_Z, LANDING_Z + 0.1],
        WOOD,
        0.2,
      );
    });
    return [
      upright([from, to], [0, LANDING_METRES], LANDING_Z, '#cdb994', -0.1),
      upright([from, to], [0, 1], LANDING_Z - 0.01, '#7d5636', -0.1),
      upright([from, to], [0.96, 1.06], LANDING_Z - 0.02, '#f4eee0', 0.3),
      underside([from, to], LANDING_METRES, [LANDING_Z, WALL_Z], '#b8a684', -0.3),
      upright([from, to], [LANDING_METRES - 0.25, LANDING_METRES + 0.08], LANDING_Z - 0.03, '#f4eee0', 0.2),
      ...rails.flat(),
      ...solid(
        [from, to],
        [LANDING_METRES + 0.9, LANDING_METRES + 1.02],
        [LANDING_Z - 0.05, LANDING_Z + 0.15],
        WOOD,
        0.3,
      ),
    ];
  });
}
