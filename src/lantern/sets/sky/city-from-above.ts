import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { AIR_NEAR_Z, crown, field, flatBlock, landBelow, lightBelow, LAND_Y, rowAt } from '../kits/from-air.ts';
import { shadowBelow, type Block } from '../kits/shadows-below.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Face, Lamp, Structure } from '../set.ts';

const BLOCK_METRES = 40;
const STREET_METRES = 13;
const STEP_METRES = BLOCK_METRES + STREET_METRES;
const ROWS = 6;
const COLUMNS = 6;

const WALLS = ['#b09a86', '#a3a29c', '#8d98a6', '#b7866c', '#c4b7a2', '#8f8a90'] as const;
const ROOFS = ['#c9c4ba', '#b4b8bc', '#a8a098', '#d2cabb'] as const;
const CARS = ['#b8382f', '#d8d8d4', '#3a5f96', '#c99a3a', '#2c2e34'] as const;

/** A city from the air: blocks of roofs between straight streets with cars, squares full of trees, towers that rise toward the middle and fill the horizon. */
export function buildCityFromAbove(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('city-from-above');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const marks: Face[] = [];
  const shadows: Face[] = [];
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  for (let row = ROWS - 1; row >= 0; row--) {
    const z = AIR_NEAR_Z + row * STEP_METRES;
    marks.push(...street(random.fork(`street ${row}`), z - STREET_METRES, white));
    const faces: Face[] = [];
    for (let column = -COLUMNS; column <= COLUMNS; column++) {
      const x = column * STEP_METRES + side * 9;
      const chance = random.fork(`block ${row} ${column}`);
      const park = chance.chance(0.13) || (row === 2 && column === -side);
      marks.push(
        field(
          x,
          z,
          x + BLOCK_METRES,
          z + BLOCK_METRES,
          park ? (white ? '#e6ecf8' : '#7fa058') : white ? '#d3dbe9' : '#b5b0a8',
          0.2,
        ),
      );
      if (light.lampsLit) lamps.push(lightBelow(x - STREET_METRES / 2, z, '#ffc878', 7));
      if (park) marks.push(...trees(chance, x, z, scenery));
      // Far blocks hide behind one another; the outermost are seen by moving cameras alone.
      else {
        const built = block(chance, x, z, heightAt(x - side * 30, z), light, white);
        faces.push(...built.faces);
        shadows.push(...built.shadows);
      }
    }
    structures.push(rowAt(z + BLOCK_METRES, faces));
  }
  return {
    ground: landBelow({
      colour: white ? '#c9d2e2' : '#74757b',
      kind: white ? 'snow' : 'asphalt',
      marks: [...marks, ...shadows],
    }),
    pieces: [
      ...towerRow(random.fork('far'), { z: 520, reach: 520, gap: 34, low: 40, high: 150, peakX: side * 30, y: LAND_Y }),
      ...towerRow(random.fork('middle'), {
        z: 400,
        reach: 420,
        gap: 30,
        low: 24,
        high: 96,
        peakX: side * 30,
        y: LAND_Y,
      }),
    ],
    structures,
    lamps,
    openAir: true,
  };
}

/** Blocks are higher toward the middle of the city. */
function heightAt(x: number, z: number): number {
  return 9 + 34 * Math.exp(-((x / 120) ** 2) - ((z - 300) / 190) ** 2);
}

/** Two rows of buildings, back to back, no two alike, and what they throw on the land. */
function block(random: Random, x: number, z: number, high: number, light: Light, white: boolean) {
  const faces: Face[] = [];
  const shadows: Face[] = [];
  for (const deep of [21, 2]) {
    for (let at = 2; at < BLOCK_METRES - 6;) {
      const wide = Math.min(random.range(10, 17), BLOCK_METRES - 2 - at);
      const built: Block = {
        x: [x + at, x + at + wide - 1],
        z: [z + deep, z + deep + 17],
        highMetres: high * random.range(0.6, 1.35),
      };
      faces.push(
        ...flatBlock(random, built, random.pick(WALLS), white ? '#eef3ff' : random.pick(ROOFS), light.lampsLit),
      );
      shadows.push(...shadowBelow(built, light));
      at += wide;
    }
  }
  return { faces, shadows };
}

/** A street across the view and the stretches of those that run away, with their lines and their cars. */
function street(random: Random, z: number, white: boolean): readonly Face[] {
  const line = white ? '#eef2fa' : '#e8e4d4';
  const faces: Face[] = [];
  for (let x = -330; x < 330; x += 9) faces.push(field(x, z + 6.2, x + 4, z + 6.7, line, 0.4));
  for (let car = 0; car < 34; car++) {
    const [x, lane] = [random.range(-320, 320), random.chance(0.5) ? 2.6 : 8];
    faces.push(field(x, z + lane, x + 4.6, z + lane + 2, random.pick(CARS), 0.4));
  }
  return faces;
}

function trees(random: Random, x: number, z: number, { season, snowCover }: Scenery): readonly Face[] {
  const leaf =
    snowCover > 0.5
      ? '#a9b6cf'
      : { spring: '#6fa050', summer: '#4f8a44', autumn: '#c08238', winter: '#857a66' }[season];
  const faces: Face[] = [];
  for (let deep = 36; deep > 2; deep -= 5.6)
    for (let at = 3.5; at < BLOCK_METRES - 2; at += 6)
      if (random.chance(0.8))
        faces.push(...crown(x + at + random.range(-1, 1), z + deep, random.range(2.3, 3.3), leaf));
  return faces;
}
