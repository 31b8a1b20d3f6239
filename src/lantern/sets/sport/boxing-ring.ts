import { benches } from '../kits/court-things.ts';
import { interior, type Bay } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { alongside, solid, upright } from '../kits/solid.ts';
import type { Face } from '../set.ts';

const WALL_Z = 16;
/** The ropes behind the stage and the corners of the ring that one stands in, metres. */
const ROPES_Z = 3.2;
const HALF = 4.2;
const DARK = '#33303e';
const CANVAS = '#dfe4ea';
const ROPES = ['#c9342c', '#f2efe9', '#2f5fa8'] as const;
/** The ring that one looks at from the seats: how high its floor is, half its width, from where to where it stands. */
const PLATFORM = { high: 0.75, half: 3.7, near: 4.2, far: 9 } as const;

/** A boxing ring in a dark hall: a canvas under a rig of lamps, posts with red and blue cushions, three ropes, people on benches behind. With nobody in it it is seen whole, from the seats. */
export const buildBoxingRing = interior({
  name: 'boxing-ring',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 7.4,
    wall: { colour: '#3a3648', dado: '#2b2838', dadoMetres: 1.4, trim: '#4c4660' },
    floor: { laid: 'smooth', colours: ['#cfd6de', '#c3cbd6'], mirror: 0.05 },
    ceiling: { colour: '#262333', made: 'ducts', dark: '#191722' },
  },
  bayMetres: 22,
  furnish(bay) {
    const { at, index, random, scenery } = bay;
    const crowd = !scenery.excluded.includes('people');
    const [left, right] = [Math.min(at(-11), at(11)), Math.max(at(-11), at(11))];
    for (const z of bay.vacant ? [10.8, 13.2] : [7.4, 10])
      bay.put(
        ...[-8.4, 0, 8.4].map((x) => ({
          ...benches(at(x + random.range(-0.6, 0.6)), z, crowd),
          y: z > (bay.vacant ? 12 : 9) ? 1.5 : 0,
        })),
      );
    bay.lay(plate(left, ROPES_Z + 0.5, right, WALL_Z, DARK, -0.1));
    if (index !== 0 || bay.vacant) bay.lay(plate(left, -9, right, ROPES_Z + 0.5, DARK, -0.1));
    if (index !== 0) return;
    const middle = bay.vacant ? (PLATFORM.near + PLATFORM.far) / 2 : 0.6;
    bay.build(middle + 2.4, rig(middle, bay.vacant ? 4.3 : 5.2));
    for (const x of [-2.2, 0, 2.2])
      bay.lamp({ x, y: 5.2, z: middle, colour: '#fff6e0', radius: 3.6, strength: 0.7 }, 'always');
    if (bay.vacant) fromTheSeats(bay);
    else fromWithin(bay);
  },
});

/** The ring as those see it who stand in it. */
function fromWithin(bay: Bay): void {
  const [left, right] = [Math.min(bay.at(-11), bay.at(11)), Math.max(bay.at(-11), bay.at(11))];
  bay.lay(
    plate(left, -9, -HALF - 0.5, ROPES_Z + 0.5, DARK, -0.1),
    plate(HALF + 0.5, -9, right, ROPES_Z + 0.5, DARK, -0.1),
    plate(-HALF - 0.5, ROPES_Z + 0.1, HALF + 0.5, ROPES_Z + 0.5, '#2f5fa8', 0.2),
  );
  bay.build(ROPES_Z, [
    ...ropesAcross(HALF, ROPES_Z, 0),
    ...ropesAlong(HALF, -2.2, ROPES_Z, 0),
    ...corner(-HALF, ROPES_Z, 0, '#c9342c'),
    ...corner(HALF, ROPES_Z, 0, '#2f5fa8'),
  ]);
}

/** The ring on its platform, with its far and its near side. */
function fromTheSeats(bay: Bay): void {
  const { high, half, near, far } = PLATFORM;
  bay.build(far, [
    ...solid([-half - 0.5, half + 0.5], [0, high], [near - 0.4, far + 0.4], '#2f5fa8', 0),
    {
      ...plate(-half - 0.5, near - 0.4, half + 0.5, far + 0.4, '#2a4f8c', 0.4),
      points: lifted(half + 0.5, near - 0.4, far + 0.4, high),
    },
    { ...plate(-half, near, half, far, CANVAS, 0.7), points: lifted(half, near, far, high) },
    upright([-half - 0.5, half + 0.5], [high * 0.38, high * 0.62], near - 0.41, '#e9e4d8', 0.3),
    ...ropesAcross(half, far, high),
    ...corner(-half, far, high, '#e9e4d8'),
    ...corner(half, far, high, '#e9e4d8'),
    ...ropesAlong(half, near, far, high),
  ]);
  bay.build(near, [
    ...ropesAcross(half, near, high),
    ...corner(-half, near, high, '#c9342c'),
    ...corner(half, near, high, '#2f5fa8'),
  ]);
}

/** A floor at a height, as corners. */
function lifted(half: number, near: number, far: number, y: number): readonly number[] {
  return [-half, y, near, half, y, near, half, y, far, -half, y, far];
}

/** How high each rope is above the canvas, metres. */
const ROPE_METRES = [0.5, 0.88, 1.26] as const;

function ropesAcross(half: number, z: number, floor: number): readonly Face[] {
  return ROPE_METRES.map((y, index) =>
    upright([-half, half], [floor + y - 0.03, floor + y + 0.03], z, ROPES[index]!, 0.4),
  );
}

/** On both sides, running toward us. */
function ropesAlong(half: number, near: number, far: number, floor: number): readonly Face[] {
  return [-half, half].flatMap((x) =>
    ROPE_METRES.map((y, index) => alongside(x, [floor + y - 0.03, floor + y + 0.03], [near, far], ROPES[index]!, 0.2)),
  );
}

/** A post with its cushion. */
function corner(x: number, z: number, floor: number, colour: string): readonly Face[] {
  return [
    ...solid([x - 0.05, x + 0.05], [floor, floor + 1.5], [z - 0.05, z + 0.05], '#8d939c', 0),
    ...solid([x - 0.15, x + 0.15], [floor + 0.35, floor + 1.4], [z - 0.14, z + 0.14], colour, 0.2),
  ];
}

/** The frame of lamps over the ring, and the light that falls from it through the dust. */
function rig(z: number, y: number): readonly Face[] {
  const bar = (at: number) => solid([-3, 3], [y + 0.2, y + 0.4], [at - 0.1, at + 0.1], '#5a5868', -0.2);
  const lamps = [-2.2, 0, 2.2].flatMap((x): readonly Face[] => [
    ...solid([x - 0.3, x + 0.3], [y - 0.15, y + 0.2], [z - 0.2, z + 0.2], '#4a4858', -0.1),
    { ...upright([x - 0.26, x + 0.26], [y - 0.12, y + 0.14], z - 0.21, '#fff8e4', 1), shines: true },
    {
      points: [x - 0.25, y - 0.15, z, x + 0.25, y - 0.15, z, x + 1.7, 0.8, z, x - 1.7, 0.8, z],
      colour: '#fff3d2',
      lit: 0,
      alpha: 0.07,
      shines: true,
    },
  ]);
  return [...bar(z + 1.6), ...bar(z), ...lamps];
}
