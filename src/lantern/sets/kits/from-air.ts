import type { Random } from '../../../base/random.ts';
import type { Face, Ground, Lamp, SetPiece, Structure } from '../set.ts';
import { range } from './ranges.ts';
import { solid, upright } from './solid.ts';

/** Metres that the ground lies below those who look from the air. */
export const AIR_METRES = 62;
/** Where the ground is: what is built from the air stands on this height. */
export const LAND_Y = -AIR_METRES;
/** The nearest land that a lens which looks down can see, and the farthest that is furnished, metres. */
export const AIR_NEAR_Z = 12;

/** Rooms behind lit panes. */
const LIT = ['#ffd79a', '#ffe6b8', '#ffc878'] as const;

/** Ground that lies far below and has no edge. */
export function landBelow(
  land: {
    readonly colour: string;
    readonly far?: string;
    readonly kind: Ground['kind'];
    readonly marks: readonly Face[];
  },
  water?: Ground['water'],
): Ground {
  const { colour, far = colour, kind, marks } = land;
  return {
    kind,
    near: colour,
    far,
    mirror: 0,
    ripple: 0,
    edgeZ: -1000,
    below: { dropMetres: AIR_METRES, near: colour, far, marks },
    ...(water === undefined ? {} : { water: { ...water, level: LAND_Y } }),
  };
}

/** The hills far behind a coast, on the side where its land is: the sea is on `side`. */
export function hillsInland(side: 1 | -1, white: boolean, seed: number): SetPiece {
  return onLand(
    range({
      z: 600,
      heightMetres: 84,
      peakEvery: 170,
      sharpness: 0.3,
      colour: '#7c8f9c',
      snowLine: white ? 0.1 : 1,
      seed: seed + 3,
      span: side > 0 ? [-760, -60] : [60, 760],
    }),
  );
}

/** A flat rectangle on the land. */
export function field(x0: number, z0: number, x1: number, z1: number, colour: string, lit = 0.2, alpha?: number): Face {
  return {
    points: [x0, LAND_Y, z0, x1, LAND_Y, z0, x1, LAND_Y, z1, x0, LAND_Y, z1],
    colour,
    lit,
    ...(alpha === undefined ? {} : { alpha }),
  };
}

/** A round spot on the land or above it. */
export function spot(x: number, y: number, z: number, radius: number, colour: string, lit: number): Face {
  return {
    points: Array.from({ length: 7 }, (_, corner) => (corner / 7) * Math.PI * 2).flatMap((angle) => [
      x + Math.cos(angle) * radius,
      y,
      z + Math.sin(angle) * radius,
    ]),
    colour,
    lit,
    smooth: true,
  };
}

/** A tree from above: its shade, its crown, the crown's lit side. */
export function crown(x: number, z: number, radius: number, colour: string): readonly Face[] {
  return [
    { ...spot(x + radius * 0.25, LAND_Y, z - radius * 0.1, radius, '#24382c', -0.6), alpha: 0.5 },
    spot(x, LAND_Y + radius, z, radius, colour, -0.1),
    spot(x - radius * 0.15, LAND_Y + radius * 1.5, z + radius * 0.1, radius * 0.62, colour, 0.6),
  ];
}

/** A block with a flat roof: walls with bands of windows, a paler roof with what stands on it. */
export function flatBlock(
  random: Random,
  at: { readonly x: readonly [number, number]; readonly z: readonly [number, number]; readonly highMetres: number },
  wall: string,
  roof: string,
  lampsLit: boolean,
): readonly Face[] {
  const [x0, x1] = at.x;
  const [z0, z1] = at.z;
  const top = LAND_Y + at.highMetres;
  const faces: Face[] = [...solid(at.x, [LAND_Y, top], at.z, wall, -0.15)];
  const floors = Math.min(9, Math.max(2, Math.round(at.highMetres / 5)));
  const lit = lampsLit ? random.pick(LIT) : undefined;
  for (let floor = 0; floor < floors; floor++) {
    const y = LAND_Y + ((floor + 0.35) * at.highMetres) / floors;
    const high = (at.highMetres / floors) * 0.42;
    const [a, b] =
      lit !== undefined
        ? [x0 + (x1 - x0) * random.range(0.06, 0.5), x0 + (x1 - x0) * random.range(0.55, 0.95)]
        : [x0 + 0.8, x1 - 0.8];
    faces.push({
      ...upright([a, b], [y, y + high], z0 - 0.02, lit ?? '#8fb0c8', 0),
      ...(lit === undefined ? {} : { shines: true }),
    });
  }
  const inset = Math.min(1.2, (x1 - x0) * 0.1);
  faces.push({
    points: [
      x0 + inset,
      top,
      z0 + inset,
      x1 - inset,
      top,
      z0 + inset,
      x1 - inset,
      top,
      z1 - inset,
      x0 + inset,
      top,
      z1 - inset,
    ],
    colour: roof,
    lit: 0.5,
  });
  const bx = x0 + (x1 - x0) * random.range(0.25, 0.5);
  const bz = z0 + (z1 - z0) * 0.45;
  faces.push(...solid([bx, bx + (x1 - x0) * 0.25], [top, top + 1.8], [bz, bz + (z1 - z0) * 0.25], '#b9bec4', 0.1));
  return faces;
}

/** A house under a pitched roof whose ridge runs along x. */
export function pitchedHouse(
  x: number,
  z: number,
  wide: number,
  wall: string,
  roof: string,
  lampsLit: boolean,
): readonly Face[] {
  const [half, deep, high, rise] = [wide / 2, wide * 0.36, wide * 0.42, wide * 0.32];
  const [eaves, ridge] = [LAND_Y + high, LAND_Y + high + rise];
  const slope = (way: 1 | -1, lit: number): Face => ({
    points: [
      x - half * 1.06,
      eaves - 0.2,
      z + way * deep * 1.1,
      x + half * 1.06,
      eaves - 0.2,
      z + way * deep * 1.1,
      x + half * 1.06,
      ridge,
      z,
      x - half * 1.06,
      ridge,
      z,
    ],
    colour: roof,
    lit,
  });
  const gable = (at: number, lit: number): Face => ({
    points: [at, LAND_Y, z - deep, at, LAND_Y, z + deep, at, eaves, z + deep, at, ridge, z, at, eaves, z - deep],
    colour: wall,
    lit,
  });
  const pane = (at: number): Face => ({
    ...upright(
      [x + at * half - wide * 0.07, x + at * half + wide * 0.07],
      [LAND_Y + high * 0.35, LAND_Y + high * 0.75],
      z - deep - 0.02,
      lampsLit ? '#ffd08a' : '#5f7a8c',
      0,
    ),
    ...(lampsLit ? { shines: true } : {}),
  });
  return [
    slope(1, -0.1),
    gable(x + half, -0.4),
    gable(x - half, -0.3),
    upright([x - half, x + half], [LAND_Y, eaves], z - deep, wall, -0.05),
    pane(-0.55),
    pane(0.55),
    slope(-1, 0.45),
  ];
}

/** A row of things as one structure: those farther off first. */
export function rowAt(z: number, faces: readonly Face[]): Structure {
  return { z, faces, mirrored: false };
}

/** Sets a piece down on the land. */
export function onLand(piece: SetPiece): SetPiece {
  return { ...piece, y: LAND_Y };
}

/** A light that is seen from far above. */
export function lightBelow(x: number, z: number, colour: string, radius: number): Lamp {
  return { x, y: LAND_Y + 4, z, colour, radius, strength: 0.4, flicker: 0 };
}
