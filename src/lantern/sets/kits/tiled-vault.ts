import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Structure } from '../set.ts';
import { createBrush } from './facade.ts';
import { STATION_SIGNS, writeSign } from './lettering.ts';

/** The hall of an underground platform. */
export interface TiledVault {
  readonly reach: number;
  /** The wall across the track. */
  readonly wallZ: number;
  readonly high: number;
  readonly nearZ: number;
}

/** A tiled wall with name boards and posters, and the ceiling over the platform with its tubes of light. */
export function tiledVault(random: Random, light: Light, hall: TiledVault): readonly Structure[] {
  const { reach, wallZ, high } = hall;
  const wall = createBrush({ way: 'front', x: -reach, z: wallZ, length: reach * 2, height: high }, light);
  wall.rect(0, 0, reach * 2, high + 1, '#dcdfd6', -0.1);
  for (let v = 0.4; v < high; v += 0.4) wall.rect(0, v, reach * 2, v + 0.03, '#a9b0aa', -0.2);
  for (let u = 0; u < reach * 2; u += 0.8) wall.rect(u, 0, u + 0.03, high, '#b4bab4', -0.2, { alpha: 0.6 });
  wall.rect(0, 2.9, reach * 2, 3.5, '#2f6f9c', 0);
  wall.rect(0, 2.84, reach * 2, 2.9, '#e8c23a', 0.2);
  for (let u = 3; u < reach * 2 - 6; u += 9.2) {
    writeSign(wall, random, STATION_SIGNS, { u0: u, u1: u + 3.2, v: 3.04, size: 0.3 }, '#f4f6f2', { out: 0.12 });
    const poster = random.pick(['#c95a4a', '#e0b04a', '#4a8a7a', '#7a5a9a', '#d8784a']);
    wall.rect(u + 4.4, 0.9, u + 6.6, 2.6, '#3a3e42', 0, { out: 0.04 });
    wall.rect(u + 4.5, 1, u + 6.5, 2.5, poster, 0.3, { out: 0.05 });
    wall.rect(u + 4.5, 1, u + 6.5, 1.5, '#f2ead8', 0.2, { out: 0.06, alpha: 0.8 });
    wall.stroke(u + 4.8, 1.6, u + 6.1, 2.35, 0.3, '#f2ead8', { out: 0.06, alpha: 0.6 });
  }
  return [
    { z: wallZ, faces: wall.faces },
    { z: wallZ - 0.05, faces: ceiling(hall), mirrored: false },
  ];
}

function ceiling({ reach, wallZ, high, nearZ }: TiledVault): readonly Face[] {
  const made: Face[] = [];
  const slab = (
    x0: number,
    x1: number,
    z0: number,
    z1: number,
    y: number,
    colour: string,
    lit: number,
    shines = false,
  ) => made.push({ points: [x0, y, z0, x1, y, z0, x1, y, z1, x0, y, z1], colour, lit, ...(shines ? { shines } : {}) });
  for (let z = nearZ; z < wallZ; z += 1.6)
    slab(-reach, reach, z, Math.min(wallZ, z + 1.6), high, '#8f9694', -0.35 + (Math.round(z * 10) % 3) * 0.05);
  for (let x = -reach; x < reach; x += 4.6) slab(x, x + 0.25, nearZ, wallZ, high - 0.02, '#6d7472', -0.4);
  for (const z of [-3.4, 0.6, 4.2])
    for (let x = -reach; x < reach; x += 4.6) slab(x + 0.7, x + 3.9, z, z + 0.22, high - 0.05, '#f4faff', 0, true);
  return made;
}
