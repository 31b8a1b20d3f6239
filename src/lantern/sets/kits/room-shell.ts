import type { Random } from '../../../base/random.ts';
import type { Face, Structure } from '../set.ts';
import { plate } from './pavement.ts';
import { solid, underside, upright } from './solid.ts';

/** Rooms go on past the end of a tracking shot. */
export const END_METRES = 52;
/** Nearer to the viewer than a lens on the stage. */
const NEAR_Z = -8.6;
/** The ceiling goes on over a lens that stands far back to see a whole room. */
const OVER_Z = -24;

/** How the back wall is finished. */
export interface Wall {
  readonly colour: string;
  readonly finish?: 'plain' | 'panelled' | 'tiled' | 'brick' | 'planks' | 'striped';
  /** A lower part of another colour, up to `dadoMetres`. */
  readonly dado?: string;
  readonly dadoMetres?: number;
  readonly trim?: string;
}

/** What one walks on. */
export interface Floor {
  readonly laid: 'boards' | 'checks' | 'tiles' | 'carpet' | 'smooth';
  readonly colours: readonly [string, string];
  /** 0 (dull) to 1. Default 0.06. */
  readonly mirror?: number;
}

/** What is overhead. */
export interface Ceiling {
  readonly colour: string;
  readonly made: 'plain' | 'beams' | 'panels' | 'ducts';
  /** Beams and ducts. */
  readonly dark?: string;
}

/** The bare room: what stays when the movers have been. */
export interface RoomShell {
  readonly wallZ: number;
  readonly ceilingMetres: number;
  readonly wall: Wall;
  readonly floor: Floor;
  readonly ceiling: Ceiling;
}

/** The back wall with its finish, and the ceiling over it; both run on to either side. */
export function shellOf(shell: RoomShell, random: Random): readonly Structure[] {
  const z = shell.wallZ + 0.3;
  return [
    { z: z + 0.2, faces: wallFaces(shell, z, random) },
    { z: z + 0.15, faces: ceilingFaces(shell, z) },
  ];
}

function wallFaces({ wall, ceilingMetres: high }: RoomShell, z: number, random: Random): readonly Face[] {
  const across = [-END_METRES, END_METRES] as const;
  const { trim = wall.colour, dadoMetres = 1.05 } = wall;
  const faces: Face[] = [upright(across, [0, high + 0.4], z, wall.colour, 0), ...finished(wall, high, z, random)];
  // Light gathers low: the wall darkens under the ceiling.
  faces.push(upright(across, [high - 0.7, high], z, '#1c1414', -0.5, 0.1));
  faces.push(upright(across, [high - 0.35, high], z, '#1c1414', -0.5, 0.1));
  if (wall.dado !== undefined) {
    faces.push(upright(across, [0, dadoMetres], z, wall.dado, -0.1));
    if (wall.finish === 'panelled') faces.push(...panels(wall.dado, dadoMetres, z));
    faces.push(upright(across, [dadoMetres, dadoMetres + 0.07], z, trim, 0.5));
  }
  faces.push(upright(across, [0, 0.14], z, trim, 0.1), upright(across, [high - 0.1, high + 0.2], z, trim, 0.35));
  return faces;
}

function panels(colour: string, high: number, z: number): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -END_METRES; x < END_METRES; x += 1.5) {
    faces.push(upright([x + 0.12, x + 1.38], [0.2, high - 0.16], z, colour, -0.5));
    faces.push(upright([x + 0.15, x + 1.38], [0.2, high - 0.19], z, colour, 0));
  }
  return faces;
}

function finished({ colour, finish = 'plain' }: Wall, high: number, z: number, random: Random): readonly Face[] {
  const rows = (from: number, step: number, lit: number, alpha: number) => {
    const faces: Face[] = [];
    for (let y = from; y < high; y += step)
      faces.push(upright([-END_METRES, END_METRES], [y, y + 0.022], z, colour, lit, alpha));
    return faces;
  };
  const columns = (step: number, wide: number, lit: number, alpha: number) => {
    const faces: Face[] = [];
    for (let x = -END_METRES; x < END_METRES; x += step)
      faces.push(upright([x, x + wide], [0, high], z, colour, lit, alpha));
    return faces;
  };
  switch (finish) {
    case 'plain':
    case 'panelled':
      return [];
    case 'tiled':
      return [...rows(0.3, 0.34, -0.7, 0.5), ...columns(0.34, 0.022, -0.7, 0.5)];
    case 'planks':
      return columns(0.42, 0.03, -0.9, 0.7);
    case 'striped':
      return columns(0.8, 0.4, 0.35, 0.6);
    case 'brick':
      return [...rows(0.16, 0.2, -0.8, 0.6), ...strayBricks(colour, high, z, random)];
  }
}

/** Not every joint is drawn: some bricks stand out darker or paler, and the eye lays the rest. */
function strayBricks(colour: string, high: number, z: number, random: Random): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -END_METRES; x < END_METRES; x += random.range(0.25, 0.8)) {
    const y = 0.18 + 0.2 * random.integer(0, Math.floor((high - 0.4) / 0.2));
    faces.push(upright([x, x + 0.4], [y, y + 0.178], z, colour, random.chance(0.5) ? 0.5 : -0.55));
  }
  return faces;
}

function ceilingFaces({ ceiling, ceilingMetres: high }: RoomShell, z: number): readonly Face[] {
  const faces: Face[] = [];
  // It darkens toward the viewer, away from windows and lamps.
  const strips = Math.ceil((z - OVER_Z) / 2);
  for (let strip = 0; strip < strips; strip++) {
    const near = z - (strip + 1) * 2;
    const lit = -0.1 - (strip / strips) * 0.7;
    faces.push(underside([-END_METRES, END_METRES], high, [near, near + 2.02], ceiling.colour, lit));
  }
  const { dark = ceiling.colour } = ceiling;
  if (ceiling.made === 'plain') {
    // Shallow coffers, so that the eye has lines to follow.
    for (let x = -END_METRES; x < END_METRES; x += 3.2) {
      faces.push(underside([x, x + 0.22], high, [OVER_Z, z], ceiling.colour, 0.25));
      faces.push(underside([x + 0.22, x + 0.3], high, [OVER_Z, z], ceiling.colour, -0.75));
    }
    for (const at of [-2.5, 0.7, 3.9])
      faces.push(underside([-END_METRES, END_METRES], high, [at, at + 0.24], ceiling.colour, 0.2));
  } else if (ceiling.made === 'beams') {
    for (let x = -END_METRES; x < END_METRES; x += 3) faces.push(...beam(x, high, z, dark));
  } else if (ceiling.made === 'ducts') {
    for (const [y, at] of [
      [high - 0.5, 3.6],
      [high - 0.35, 0.6],
    ] as const) {
      faces.push(...solid([-END_METRES, END_METRES], [y - 0.16, y + 0.16], [at, at + 0.5], dark, 0.1));
      faces.push(underside([-END_METRES, END_METRES], y - 0.16, [at, at + 0.5], dark, -0.5));
    }
  } else if (ceiling.made === 'panels') {
    for (let x = -END_METRES; x < END_METRES; x += 3) {
      faces.push(underside([x - 0.012, x + 0.012], high, [OVER_Z, z], dark, -0.6));
      for (const at of [-3.4, 0, 3.4])
        faces.push({ ...underside([x + 0.8, x + 2.2], high, [at - 0.35, at + 0.35], '#f4f8ff'), shines: true });
    }
  }
  return faces;
}

function beam(x: number, high: number, z: number, colour: string): readonly Face[] {
  const low = high - 0.3;
  const flank = (at: number, lit: number): Face => ({
    points: [at, low, OVER_Z, at, high, OVER_Z, at, high, z, at, low, z],
    colour,
    lit,
  });
  return [flank(x, 0), flank(x + 0.3, -0.3), underside([x, x + 0.3], low, [OVER_Z, z], colour, -0.35)];
}

/** What the floor is laid with, as marks on the ground. */
export function floorMarks({ floor, wallZ }: RoomShell, random: Random): readonly Face[] {
  const [one, other] = floor.colours;
  const far = wallZ + 0.3;
  const faces: Face[] = [];
  if (floor.laid === 'boards') {
    for (let x = -END_METRES; x < END_METRES; x += 0.46) {
      let z = NEAR_Z;
      while (z < far) {
        const end = Math.min(far, z + random.range(3.5, 7));
        faces.push(
          plate(x + 0.012, z + 0.012, x + 0.448, end, random.chance(0.5) ? one : other, random.range(-0.15, 0.4)),
        );
        z = end;
      }
    }
  } else if (floor.laid === 'checks') {
    const size = (far - NEAR_Z) / 14;
    for (let row = 0; row < 14; row++) {
      for (let x = -END_METRES + (row % 2) * size; x < END_METRES; x += size * 2)
        faces.push(plate(x, NEAR_Z + row * size, x + size, NEAR_Z + (row + 1) * size, other, 0.15));
    }
  } else if (floor.laid === 'tiles') {
    for (let x = -END_METRES; x < END_METRES; x += 1.2) faces.push(plate(x, NEAR_Z, x + 0.025, far, other, -0.2, 0.7));
    for (let z = NEAR_Z; z < far; z += 1.2) faces.push(plate(-END_METRES, z, END_METRES, z + 0.025, other, -0.2, 0.7));
  } else if (floor.laid === 'carpet') {
    for (let x = -END_METRES; x < END_METRES; x += 2.4) faces.push(plate(x, NEAR_Z, x + 1.2, far, other, 0.25));
  }
  // The wall's own shadow where it meets the floor.
  faces.push(plate(-END_METRES, far - 0.5, END_METRES, far, '#1c1414', -0.5, 0.16));
  faces.push(plate(-END_METRES, far - 1.1, END_METRES, far, '#1c1414', -0.5, 0.1));
  return faces;
}
