import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { floodlight, grandstand } from '../kits/grandstand.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { startGantry, tyreWall } from '../kits/race-things.ts';
import type { BuiltSet, Face, Lamp } from '../set.ts';
import { raceTrackAhead } from './race-track-ahead.ts';

/** The chequered line, to one side of those who are there. */
const LINE_X = 5;
/** Beyond the far kerb, where it is seen whole. */
const GANTRY_Z = 12.4;

/** A race track: along it where nobody comes, else across the view, as cars and people go. */
export function buildRaceTrack(scenery: Scenery, light: Light): BuiltSet {
  return scenery.vacant ? raceTrackAhead(scenery, light) : raceTrackAcross(scenery, light);
}

/** The straight of a race track: red and white kerbs, a chequered line under the start gantry with its lights, a wall of tyres, a full stand. */
function raceTrackAcross(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('race-track');
  const side = random.chance(0.5) ? 1 : -1;
  const { snowCover } = scenery;
  const masts = [-50, -18, 18, 50];
  const lamps: readonly Lamp[] = light.lampsLit
    ? masts.map((x) => ({ x, y: 24, z: 45, colour: '#f2f6ff', radius: 10, strength: 0.8, flicker: 0 }))
    : [];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#5f6064',
      worn: '#4c4d52',
      laid: 'sheet',
      toZ: 12,
      standing: [],
      marks: [...lawn(snowCover > 0.5), ...kerbs(side * LINE_X)],
    }),
    pieces: [
      ...masts.map((x) => floodlight(x, 46, 26)),
      grandstand(0, 40, 150, 14, !scenery.excluded.includes('people'), snowCover),
      ...Array.from({ length: 30 }, (_, index) => tyreWall((index - 15) * 5.9, 19)),
      startGantry(side * LINE_X, GANTRY_Z, light),
    ],
    lamps: [
      ...lamps,
      ...(light.lampsLit
        ? [
            {
              x: side * LINE_X,
              y: 5.4,
              z: GANTRY_Z - 0.2,
              colour: '#ff4a38',
              radius: 2.4,
              strength: 0.5,
              flicker: 0,
            },
          ]
        : []),
    ],
    openAir: true,
  };
}

function lawn(white: boolean): readonly Face[] {
  return [
    plate(-120, 11.4, 120, 19, white ? '#dfe6f2' : '#6f9a52', 0.2),
    plate(-120, 19, 120, 44, white ? '#d5dcea' : '#9a9590', 0),
  ];
}

/** Kerbs on both sides, the edge lines and the chequered line across. */
function kerbs(lineX: number): readonly Face[] {
  const made: Face[] = [];
  for (let x = -96, block = 0; x < 96; x += 1.6, block++) {
    const colour = block % 2 ? '#d8382c' : '#f2efe8';
    made.push(plate(x, 10.4, x + 1.6, 11.4, colour, 0.4), plate(x, -7, x + 1.6, -6.2, colour, 0.4));
  }
  made.push(plate(-120, 9.9, 120, 10.1, '#f2efe8', 0.5), plate(-120, -5.7, 120, -5.5, '#f2efe8', 0.5));
  for (let row = 0; row < 3; row++)
    for (let z = -5.4, block = 0; z < 9.8; z += 0.8, block++)
      made.push(
        plate(lineX + row * 0.8, z, lineX + row * 0.8 + 0.8, z + 0.8, (row + block) % 2 ? '#1c1d20' : '#f2efe8', 0.4),
      );
  for (const x of [-16, -10, -22, 16, 22])
    made.push(
      plate(x, -3, x + 3, -2.85, '#f2efe8', 0.5),
      plate(x, 0.6, x + 0.15, 3.6, '#f2efe8', 0.5),
      plate(x, 3.5, x + 3, 3.65, '#f2efe8', 0.5),
    );
  return made;
}
