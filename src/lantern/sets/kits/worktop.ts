import type { Random } from '../../../base/random.ts';
import type { Matter } from '../../script/state-names.ts';
import type { Face } from '../set.ts';

/** Where a level top lies, metres. */
export interface Top {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

/** What each matter mostly looks like, CSS hex. */
export const MATTER_COLOURS: Readonly<Record<Matter, string>> = {
  marble: '#ebe7e1',
  stone: '#9a958c',
  wooden: '#94643c',
  metal: '#aab2ba',
  glass: '#b9d5d8',
};

/** How much of what stands on it each mirrors, 0 to 1. */
export const POLISH: Readonly<Record<Matter, number>> = {
  marble: 0.3,
  stone: 0,
  wooden: 0.1,
  metal: 0.34,
  glass: 0.38,
};

/** Linear luminance, roughly, below which veins and lines on a colour are light. */
const DARK = 0x60;

/** What lies on a top: the veins of marble, the planks and grain of wood, the brushed lines of metal, the specks of stone, the shine of glass. */
export function markedTop(top: Top, matter: Matter, colour: string, random: Random): readonly Face[] {
  const onDark = Number.parseInt(colour.slice(3, 5), 16) < DARK;
  switch (matter) {
    case 'marble':
      return veins(top, onDark ? '#d8cdb8' : '#7d7a80', random);
    case 'wooden':
      return grain(top, colour, random);
    case 'metal':
      return lines(top, onDark ? '#c8d0d8' : '#f4f7fa', random);
    case 'stone':
      return specks(top, onDark ? '#8a8680' : '#5c5850', random);
    case 'glass':
      return shine(top);
  }
}

/** A level strip along a path of x and z, thickest in its middle. */
function strip(
  y: number,
  path: readonly (readonly [x: number, z: number])[],
  thick: number,
  face: Pick<Face, 'colour' | 'lit' | 'alpha'>,
): Face {
  const last = path.length - 1;
  const half = (index: number) => (thick / 2) * (0.25 + Math.sin((index / last) * Math.PI));
  const forth = path.flatMap(([x, z], index) => [x, y, z + half(index)]);
  const back = path.map(([x, z], index) => [x, y, z - half(index)] as const).toReversed();
  return { points: [...forth, ...back.flat()], ...face, smooth: true };
}

/** Veins that cross the slab slantwise, with finer ones that leave them, over soft clouds. */
function veins({ y, left, right, near, far }: Top, colour: string, random: Random): readonly Face[] {
  const [wide, deep] = [right - left, far - near];
  const faces: Face[] = [];
  for (let cloud = 0; cloud < 7; cloud++) {
    const [x, z] = [left + wide * random.range(0, 1), near + deep * random.range(0, 1)];
    const reach = wide * random.range(0.06, 0.16);
    faces.push(
      strip(
        y,
        [
          [x - reach, z - reach * 0.3],
          [x, z + 0.01],
          [x + reach, z + reach * 0.3],
        ],
        reach * 0.5,
        { colour, lit: 0, alpha: 0.06 },
      ),
    );
  }
  for (let vein = 0; vein < 9; vein++) {
    let [x, z] = [left + wide * random.range(-0.1, 0.9), near + deep * random.range(0, 0.6)];
    const path: [number, number][] = [[x, z]];
    for (let step = 0; step < 7; step++) {
      x += wide * random.range(0.02, 0.075);
      z += deep * random.range(-0.05, 0.13);
      path.push([x, z]);
    }
    faces.push(strip(y, path, random.range(0.006, 0.016), { colour, lit: 0, alpha: random.range(0.3, 0.55) }));
    const [from = [x, z]] = path.slice(3);
    const fine = [0, 1, 2, 3].map(
      (step) => [from[0] + wide * 0.03 * step, from[1] - deep * 0.035 * step * random.range(0.6, 1.3)] as const,
    );
    faces.push(strip(y, fine, 0.004, { colour, lit: 0, alpha: 0.4 }));
  }
  return faces;
}

const PLANKS = 5;

function grain({ y, left, right, near, far }: Top, colour: string, random: Random): readonly Face[] {
  const faces: Face[] = [];
  const deep = (far - near) / PLANKS;
  for (let plank = PLANKS - 1; plank >= 0; plank--) {
    const [z0, z1] = [near + plank * deep, near + (plank + 1) * deep];
    const board = [left, y, z0, right, y, z0, right, y, z1, left, y, z1];
    const joint = [left, y, z1 - 0.005, right, y, z1 - 0.005, right, y, z1, left, y, z1];
    faces.push({ points: board, colour, lit: 0.35 + random.range(-0.1, 0.1) });
    faces.push({ points: joint, colour, lit: -0.5, alpha: 0.6 });
    for (let streak = 0; streak < 5; streak++) {
      const z = z0 + deep * random.range(0.12, 0.88);
      const x0 = left + (right - left) * random.range(0, 0.75);
      const x1 = Math.min(right, x0 + random.range(0.2, 0.7));
      const middle = (x0 + x1) / 2;
      faces.push(
        strip(
          y,
          [
            [x0, z],
            [middle, z + 0.006],
            [x1, z],
          ],
          random.range(0.004, 0.009),
          { colour, lit: -0.3, alpha: 0.5 },
        ),
      );
    }
  }
  return faces;
}

function lines({ y, left, right, near, far }: Top, colour: string, random: Random): readonly Face[] {
  return Array.from({ length: 26 }, () => {
    const z = near + (far - near) * random.range(0, 1);
    const x0 = left + (right - left) * random.range(-0.1, 0.7);
    const x1 = x0 + (right - left) * random.range(0.15, 0.5);
    return strip(
      y,
      [
        [x0, z],
        [(x0 + x1) / 2, z],
        [x1, z],
      ],
      random.range(0.002, 0.012),
      { colour, lit: 0.3, alpha: random.range(0.08, 0.3) },
    );
  });
}

function specks({ y, left, right, near, far }: Top, colour: string, random: Random): readonly Face[] {
  return Array.from({ length: 60 }, () => {
    const [x, z] = [left + (right - left) * random.range(0, 1), near + (far - near) * random.range(0, 1)];
    const reach = random.range(0.004, 0.014);
    return strip(
      y,
      [
        [x - reach, z],
        [x, z + reach * 0.3],
        [x + reach, z],
      ],
      reach,
      { colour, lit: random.range(-0.3, 0.5), alpha: 0.35 },
    );
  });
}

/** Two bands of light across the pane. */
function shine({ y, left, right, near, far }: Top): readonly Face[] {
  const wide = right - left;
  const band = (from: number, to: number, alpha: number): Face => ({
    points: [
      left + wide * from,
      y,
      near,
      left + wide * to,
      y,
      near,
      left + wide * (to + 0.12),
      y,
      far,
      left + wide * (from + 0.12),
      y,
      far,
    ],
    colour: '#ffffff',
    lit: 0.6,
    alpha,
  });
  return [band(0.12, 0.3, 0.3), band(0.34, 0.38, 0.24), band(0.66, 0.74, 0.2)];
}
