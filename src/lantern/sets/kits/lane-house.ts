import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Lamp } from '../set.ts';
import { createBrush, type Brush, type Wall } from './facade.ts';

/** How houses along an old lane are built. */
export type LaneStyle = 'european' | 'eastern';

const PLASTER: Readonly<Record<LaneStyle, readonly string[]>> = {
  european: ['#e8d4a8', '#dba878', '#c9d0b4', '#e6c3ad', '#ddd2c0', '#b9c6cf', '#d89a82'],
  eastern: ['#e9e4d8', '#d9d2c2', '#b9aa92', '#e2dccb'],
};
const ROOFS: Readonly<Record<LaneStyle, readonly string[]>> = {
  european: ['#a8543e', '#95483a', '#b3644a', '#7d5348'],
  eastern: ['#474e54', '#51585c', '#3f474c'],
};
const SHUTTERS = ['#4f6f5c', '#5a7088', '#8a4a3c', '#3f6470'] as const;
const SNOW = '#eef3ff';
const LANTERN = '#d8392c';

/** A house of an old lane on one wall: floors, windows, a roof that slopes back from its eaves or a gable, lanterns. */
export function laneHouse(
  random: Random,
  light: Light,
  wall: Omit<Wall, 'height'>,
  floors: number,
  style: LaneStyle,
  fine: boolean,
  snow: number,
): { readonly faces: readonly Face[]; readonly lamps: readonly Lamp[] } {
  const height = 3.2 + (floors - 1) * 2.8;
  const brush = createBrush({ ...wall, height }, light);
  const plaster = random.pick(PLASTER[style]);
  const tiles = snow > 0.5 ? SNOW : random.pick(ROOFS[style]);
  // Along a lane a gable would be seen edge on, as a spike: only fronts have them.
  const gabled = style === 'european' && wall.length < 7.5 && random.chance(0.6) && wall.way === 'front';
  brush.rect(0, 0, wall.length, height, plaster, 0);
  if (gabled) gable(brush, height, plaster, tiles, random, light, fine);
  if (style === 'european') europeanFloors(brush, random, light, floors, fine);
  else easternFloors(brush, random, light, floors, fine);
  brush.rect(0, 0, wall.length, height * 0.3, '#2a2433', -0.5, { alpha: 0.14 });
  if (!gabled) slope(brush, height, tiles, style, fine);
  return { faces: brush.faces, lamps: light.lampsLit ? lampsOf(wall, style) : [] };
}

/** How far behind the wall the ridge is, metres. */
const BACK_METRES = 2.6;

/** The roof from its eaves up and back; hipped where it meets another one at a corner. */
function slope(brush: Brush, height: number, tiles: string, style: LaneStyle, fine: boolean): void {
  const { length: long, hip } = brush.wall;
  const out = style === 'eastern' ? 0.9 : 0.4;
  const rise = style === 'eastern' ? 1.5 : 3.1;
  brush.rect(-0.1, height - 0.9, long + 0.1, height - 0.1, '#2a2433', -0.5, { alpha: 0.25, out: 0.02 });
  const [topFrom, topTo] = [hip === 'start' ? BACK_METRES : -0.2, hip === 'end' ? long - BACK_METRES : long + 0.2];
  brush.rect(-0.2, height - 0.15, long + 0.2, height + rise, tiles, 0.45, {
    out,
    outTop: -BACK_METRES,
    topFrom,
    topTo,
  });
  if (fine) {
    const step = style === 'eastern' ? 0.36 : 0.6;
    for (let u = 0; u < long; u += step)
      brush.shape([u, height - 0.1, u + 0.08, height - 0.1, u + 0.08, height + 0.5, u, height + 0.5], tiles, -0.2, {
        alpha: 0.8,
        out: out - 0.15,
      });
  }
  brush.rect(-0.2, height - 0.3, long + 0.2, height - 0.12, style === 'eastern' ? '#3a3230' : tiles, -0.3, { out });
  if (style === 'eastern')
    brush.rect(topFrom - 0.1, height + rise - 0.1, topTo + 0.1, height + rise + 0.3, '#3a4044', 0.2, { out: -2.5 });
}

function gable(
  brush: Brush,
  height: number,
  plaster: string,
  tiles: string,
  random: Random,
  light: Light,
  fine: boolean,
): void {
  const long = brush.wall.length;
  const rise = long * 0.62;
  brush.shape([0, height, long / 2, height + rise, long, height], plaster, 0);
  for (const [u, end] of [
    [-0.35, 0],
    [long + 0.35, long],
  ] as const)
    brush.shape([u, height - 0.25, long / 2, height + rise + 0.35, long / 2, height + rise, end, height], tiles, 0.4, {
      out: 0.3,
    });
  if (fine) casement(brush, random, light, long / 2 - 0.45, height + rise * 0.2, 0.9, 1.1, '#efe6d2');
}

function europeanFloors(brush: Brush, random: Random, light: Light, floors: number, fine: boolean): void {
  const long = brush.wall.length;
  const timbered = random.chance(0.4);
  const beam = '#5a4234';
  const shutters = random.pick(SHUTTERS);
  const bays = Math.max(2, Math.round(long / 2.1));
  const gap = long / bays;
  for (let floor = 1; floor < floors; floor++) {
    const v = 3.2 + (floor - 1) * 2.8;
    if (timbered && fine) {
      brush.rect(0, v - 0.1, long, v + 0.12, beam, 0);
      for (let bay = 0; bay <= bays; bay++)
        brush.rect(Math.min(long - 0.2, bay * gap), v, Math.min(long, bay * gap + 0.2), v + 2.8, beam, 0);
      brush.stroke(0.1, v + 0.1, gap, v + 2.7, 0.16, beam);
      brush.stroke(long - 0.1, v + 0.1, long - gap, v + 2.7, 0.16, beam);
    }
    for (let bay = 0; bay < bays; bay++) {
      const u = gap * (bay + 0.5) - 0.45;
      if (!timbered && fine)
        for (const side of [-0.5, 0.95])
          brush.rect(u + side, v + 0.75, u + side + 0.45, v + 2.1, shutters, 0.1, { out: 0.04 });
      casement(brush, random, light, u, v + 0.75, 0.9, 1.35, '#efe6d2');
      if (fine && random.chance(0.6)) blooms(brush, random, u, v + 0.5);
    }
  }
  const doorAt = gap * (Math.floor(bays / 2) + 0.5) - 0.55;
  brush.rect(doorAt - 0.14, 0, doorAt + 1.24, 2.5, '#d8cdb8', 0.2);
  brush.rect(doorAt, 0, doorAt + 1.1, 2.36, random.pick(['#6b4a34', '#4a5a4a', '#5a3a38', '#3a4f62']), 0);
  for (let bay = 0; bay < bays; bay++) {
    const u = gap * (bay + 0.5) - 0.55;
    if (Math.abs(u - doorAt) > 0.2) casement(brush, random, light, u, 0.9, 1.1, 1.4, '#efe6d2', 0.8);
  }
}

function blooms(brush: Brush, random: Random, u: number, v: number): void {
  brush.rect(u - 0.1, v, u + 1, v + 0.18, '#6b4c36', 0, { out: 0.22 });
  for (let bloom = 0; bloom < 6; bloom++) {
    const at = u - 0.08 + bloom * 0.18;
    brush.rect(
      at,
      v + 0.14,
      at + 0.17,
      v + random.range(0.24, 0.4),
      random.pick(['#d9534f', '#5c8c46', '#e88bb4', '#6f9c48']),
      0.2,
      { out: 0.24 },
    );
  }
}

function easternFloors(brush: Brush, random: Random, light: Light, floors: number, fine: boolean): void {
  const long = brush.wall.length;
  const wood = '#5a3a2c';
  // The ground floor is all doors of lattice, open to a lit shop or shut.
  brush.rect(0, 0, long, 2.9, wood, -0.2);
  const doors = Math.max(3, Math.round(long / 1.2));
  const gap = (long - 0.4) / doors;
  for (let door = 0; door < doors; door++) {
    const u = 0.2 + door * gap + 0.06;
    const lit = light.lampsLit && random.chance(0.75);
    brush.rect(u, 0.75, u + gap - 0.12, 2.45, lit ? '#ffc06a' : '#8a7358', lit ? 0 : -0.1, { shines: lit });
    if (!fine) continue;
    for (let bar = 1; bar < 3; bar++)
      brush.rect(u + (gap * bar) / 3 - 0.05, 0.75, u + (gap * bar) / 3 - 0.01, 2.45, wood, -0.2);
    for (let bar = 1; bar < 4; bar++) brush.rect(u, 0.75 + bar * 0.42, u + gap - 0.12, 0.79 + bar * 0.42, wood, -0.2);
  }
  brush.rect(0.3, 2.5, long - 0.3, 2.95, '#3a2a22', 0.2, { out: 0.12 });
  for (let floor = 1; floor < floors; floor++) {
    const v = 3.2 + (floor - 1) * 2.8;
    brush.rect(-0.1, v - 0.15, long + 0.1, v + 0.45, '#474e54', 0.4, { out: 0.75, outTop: 0.05 });
    for (let u = 0.7; u < long - 1.2; u += 1.9) {
      const lit = light.lampsLit && random.chance(0.55);
      brush.rect(u - 0.1, v + 0.8, u + 1.3, v + 2.2, wood, 0.1);
      brush.rect(u, v + 0.9, u + 1.2, v + 2.1, lit ? '#ffcf85' : '#7a6a54', -0.1, { shines: lit });
      if (fine)
        for (const bar of [0.3, 0.6, 0.9]) brush.rect(u + bar - 0.03, v + 0.9, u + bar + 0.03, v + 2.1, wood, -0.2);
    }
  }
  for (const u of fine ? [0.8, long - 0.8] : [long / 2]) lantern(brush, u, 2.6, light);
}

/** A round red lantern that hangs before the wall. */
function lantern(brush: Brush, u: number, v: number, light: Light): void {
  const options = { out: 0.9, shines: light.lampsLit };
  brush.rect(u - 0.015, v + 0.25, u + 0.015, v + 0.6, '#2a2220', 0, { out: 0.9 });
  brush.shape(
    [
      u - 0.14,
      v - 0.2,
      u - 0.26,
      v + 0.02,
      u - 0.14,
      v + 0.24,
      u + 0.14,
      v + 0.24,
      u + 0.26,
      v + 0.02,
      u + 0.14,
      v - 0.2,
    ],
    LANTERN,
    0.2,
    options,
  );
  brush.rect(u - 0.06, v - 0.16, u + 0.06, v + 0.2, light.lampsLit ? '#ff8a4a' : '#e8604a', 0.5, {
    ...options,
    out: 0.92,
  });
  brush.rect(u - 0.03, v - 0.5, u + 0.03, v - 0.2, '#d8b25a', 0.2, { out: 0.9 });
}

function casement(
  brush: Brush,
  random: Random,
  light: Light,
  u: number,
  v: number,
  wide: number,
  high: number,
  trim: string,
  home = 0.5,
): void {
  const lit = light.lampsLit && random.chance(home);
  brush.rect(u - 0.1, v - 0.1, u + wide + 0.1, v + high + 0.1, trim, 0.2);
  brush.rect(u, v, u + wide, v + high, lit ? random.pick(['#ffd58a', '#ffc46b', '#ffe2ae']) : '#566c80', -0.3, {
    shines: lit,
  });
  if (!lit) brush.rect(u, v + high * 0.5, u + wide, v + high, '#93adc0', 0);
  brush.rect(u + wide / 2 - 0.03, v, u + wide / 2 + 0.03, v + high, trim, 0);
}

function lampsOf(wall: Omit<Wall, 'height'>, style: LaneStyle): readonly Lamp[] {
  if (style !== 'eastern') return [];
  const deep = wall.way !== 'front';
  const out = wall.way === 'left' ? 0.9 : -0.9;
  const at = wall.length / 2;
  return [
    {
      x: deep ? wall.x + out : wall.x + at,
      y: 2.6,
      z: deep ? wall.z + at : wall.z - 0.95,
      colour: '#ff6a3c',
      radius: 1.9,
      strength: 0.55,
      flicker: 0.05,
    },
  ];
}
