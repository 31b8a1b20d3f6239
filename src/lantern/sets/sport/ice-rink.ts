import { benches, lineAlong, lineAway, ringOnFloor } from '../kits/court-things.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { upright } from '../kits/solid.ts';

const WALL_Z = 11;
const BOARDS_Z = 6.2;

/** An ice rink: ice that mirrors, its lines and traces of blades, white boards with a yellow foot, benches with people behind. */
export const buildIceRink = interior({
  name: 'ice-rink',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 7,
    wall: { colour: '#b7c9d8', dado: '#5f84a8', dadoMetres: 1.6, trim: '#e6eef4' },
    floor: { laid: 'smooth', colours: ['#e6f0f8', '#dbe8f4'], mirror: 0.38 },
    ceiling: { colour: '#8fa2b2', made: 'ducts', dark: '#6f8292' },
  },
  bayMetres: 20,
  furnish(bay) {
    const { at, random, scenery } = bay;
    const [left, right] = [Math.min(at(-10), at(10)), Math.max(at(-10), at(10))];
    bay.put(...[-5, 5].map((x) => benches(at(x), 8.2, !scenery.excluded.includes('people'))));
    bay.build(BOARDS_Z + 0.2, [
      upright([left, right], [0, 1.15], BOARDS_Z, '#f4f7fa', 0.2),
      upright([left, right], [0, 0.2], BOARDS_Z - 0.01, '#e8c23c', 0.3),
      upright([left, right], [1.15, 1.22], BOARDS_Z - 0.01, '#2f5fa8', 0.4),
      ...[-7, -2.4, 2.4, 7].map((x, index) =>
        upright(
          [at(x) - 1.5, at(x) + 1.5],
          [0.35, 0.95],
          BOARDS_Z - 0.02,
          ['#c9342c', '#2f6fc0', '#3f8f5a', '#74489f'][index] ?? '#c9342c',
          0.2,
        ),
      ),
    ]);
    bay.lay(
      plate(left, BOARDS_Z, right, WALL_Z, '#59626c', -0.1),
      lineAway(at(0), -8, BOARDS_Z, '#c9342c'),
      lineAway(at(-8), -8, BOARDS_Z, '#2f6fc0'),
      ...ringOnFloor(at(0), 1.6, 2.6, '#2f6fc0'),
      ...Array.from({ length: 16 }, () => {
        const [x, z, long] = [random.range(left, right - 2), random.range(-4, 5.6), random.range(0.8, 2.6)];
        return { ...lineAlong(x, x + long, z, '#ffffff'), alpha: 0.5 };
      }),
    );
    for (const x of [-5, 5]) bay.lamp({ x: at(x), y: 6.4, z: 2, colour: '#eef6ff', radius: 5, strength: 0.4 });
  },
});
