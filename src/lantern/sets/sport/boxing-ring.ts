import { benches } from '../kits/court-things.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { solid, upright } from '../kits/solid.ts';
import type { Face } from '../set.ts';

const WALL_Z = 10;
/** The ropes behind the stage and the corners of the ring, metres. */
const ROPES_Z = 3.2;
const HALF = 4.2;

/** A boxing ring in a dark hall: a canvas in light, posts with red and blue cushions, three ropes, people on benches behind. */
export const buildBoxingRing = interior({
  name: 'boxing-ring',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 6.4,
    wall: { colour: '#2f2c3a', dado: '#232130', dadoMetres: 1.4, trim: '#413c50' },
    floor: { laid: 'smooth', colours: ['#cfd6de', '#c3cbd6'], mirror: 0.05 },
    ceiling: { colour: '#1f1d28', made: 'ducts', dark: '#14131a' },
  },
  bayMetres: 22,
  furnish(bay) {
    const { at, index, random, scenery } = bay;
    const crowd = !scenery.excluded.includes('people');
    bay.put(...[-8.4, 0, 8.4].map((x) => benches(at(x + random.range(-0.6, 0.6)), 7.4, crowd)));
    const [left, right] = [Math.min(at(-11), at(11)), Math.max(at(-11), at(11))];
    bay.lay(plate(left, ROPES_Z + 0.5, right, WALL_Z, '#33303e', -0.1));
    if (index !== 0) {
      bay.lay(plate(left, -9, right, ROPES_Z + 0.5, '#33303e', -0.1));
      return;
    }
    bay.lay(
      plate(left, -9, -HALF - 0.5, ROPES_Z + 0.5, '#33303e', -0.1),
      plate(HALF + 0.5, -9, right, ROPES_Z + 0.5, '#33303e', -0.1),
      plate(-HALF - 0.5, ROPES_Z + 0.1, HALF + 0.5, ROPES_Z + 0.5, '#2f5fa8', 0.2),
    );
    bay.build(ROPES_Z, ropes());
    for (const x of [-2.2, 2.2])
      bay.lamp({ x, y: 5.6, z: 0.6, colour: '#fff6e0', radius: 4.4, strength: 0.7 }, 'always');
  },
});

/** Behind, and at both sides running toward us. */
function ropes(): readonly Face[] {
  const made: Face[] = [];
  for (const [index, y] of [0.5, 0.88, 1.26].entries()) {
    const colour = ['#c9342c', '#f2efe9', '#2f5fa8'][index] ?? '#c9342c';
    made.push(upright([-HALF, HALF], [y - 0.03, y + 0.03], ROPES_Z, colour, 0.4));
    for (const x of [-HALF, HALF])
      made.push({
        points: [x, y - 0.03, ROPES_Z, x, y - 0.03, -2.2, x, y + 0.03, -2.2, x, y + 0.03, ROPES_Z],
        colour,
        lit: 0.2,
      });
  }
  for (const [x, colour] of [
    [-HALF, '#c9342c'],
    [HALF, '#2f5fa8'],
  ] as const)
    made.push(...solid([x - 0.13, x + 0.13], [0, 1.45], [ROPES_Z - 0.12, ROPES_Z + 0.12], colour, 0.2));
  return made;
}
