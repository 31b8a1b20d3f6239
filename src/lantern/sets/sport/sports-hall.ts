import { benches, lineAlong, lineAway, ringOnFloor, wallBars, wallHoop } from '../kits/court-things.ts';
import { interior } from '../kits/interior.ts';

const WALL_Z = 9;

/** A sports hall: a bright floor of boards with the lines of its courts, baskets, wall bars, benches with people, high windows. */
export const buildSportsHall = interior({
  name: 'sports-hall',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 7.4,
    wall: { colour: '#e6ddc8', dado: '#3f6f9e', dadoMetres: 2.1, trim: '#f4efe2' },
    floor: { laid: 'boards', colours: ['#d9a668', '#cf9a5a'], mirror: 0.16 },
    ceiling: { colour: '#b9b4a8', made: 'beams', dark: '#8d8a82' },
  },
  bayMetres: 18,
  furnish(bay) {
    const { at, scenery } = bay;
    const crowd = !scenery.excluded.includes('people');
    for (const x of [-6, 6]) bay.window(x, { wide: 4.6, foot: 3.9, high: 1.9, frame: '#f4efe2', panes: [4, 1] });
    bay.put(wallHoop(at(0), WALL_Z), wallBars(at(-8), WALL_Z - 0.1), wallBars(at(8), WALL_Z - 0.1));
    bay.put(benches(at(-3.9), 7.6, crowd), benches(at(3.9), 7.6, crowd));
    const [left, right] = [Math.min(at(-9), at(9)), Math.max(at(-9), at(9))];
    bay.lay(
      lineAlong(left, right, 4.6),
      lineAlong(left, right, -3.4),
      lineAway(at(0), -3.4, 4.6),
      lineAway(at(-9), -3.4, 4.6),
      ...ringOnFloor(at(0), 0.6, 1.8),
      lineAlong(left + 3, right - 3, 2.9, '#3f6fae'),
      lineAlong(left + 3, right - 3, -1.8, '#3f6fae'),
      ...[-4.5, 4.5].map((x) => lineAway(at(x), -1.8, 2.9, '#3f6fae')),
    );
    for (const x of [-4.5, 4.5]) bay.lamp({ x: at(x), y: 6.8, z: 2.5, colour: '#fff4dc', radius: 5, strength: 0.4 });
  },
});
