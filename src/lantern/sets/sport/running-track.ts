import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { lineAlong } from '../kits/court-things.ts';
import { floodlight, grandstand } from '../kits/grandstand.ts';
import { plate } from '../kits/pavement.ts';
import { drawn } from '../kits/sketch.ts';
import { groundOf } from '../kits/soil.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

const LANE_METRES = 1.1;
const NEAR_Z = -3.2;
const LANES = 7;

/** A running track: red lanes with white lines before full stands, the green inside of it, the arch of the finish. */
export function buildRunningTrack(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('running-track');
  const white = scenery.snowCover > 0.5;
  const masts = [-60, -22, 22, 60];
  const far = NEAR_Z + LANES * LANE_METRES;
  const pieces: SetPiece[] = [
    grandstand(0, 40, 170, 15, !scenery.excluded.includes('people'), scenery.snowCover),
    ...masts.map((x) => floodlight(x, 48, 28)),
    ...[-11, 11].map((x) => arch(x, far + 0.6)),
    ...Array.from({ length: 9 }, (_, index) => hurdle(-34 + index * 8.5 + random.range(-1, 1), 9.5)),
  ];
  const lamps: readonly Lamp[] = light.lampsLit
    ? masts.map((x) => ({ x, y: 25, z: 47, colour: '#f2f6ff', radius: 12, strength: 0.8, flicker: 0 }))
    : [];
  return {
    ground: {
      ...groundOf(scenery, 'grass'),
      ...(white ? {} : { near: '#5f9a44', far: '#6fa650' }),
      marks: lanes(white),
    },
    pieces,
    lamps,
    openAir: true,
  };
}

function lanes(white: boolean): readonly Face[] {
  const far = NEAR_Z + LANES * LANE_METRES;
  return [
    plate(-90, -9, 90, far, white ? '#d8dcea' : '#b5523c', 0.2),
    ...Array.from({ length: LANES + 1 }, (_, index) => lineAlong(-90, 90, NEAR_Z + index * LANE_METRES)),
    // Squares of the finish under each arch.
    ...[-11, 11].flatMap((x) =>
      Array.from({ length: 2 * Math.round(LANES * 2.2) }, (_, index): Face => {
        const [column, row] = [index % 2, Math.floor(index / 2)];
        const z = NEAR_Z + row * 0.5;
        return plate(
          x + column * 0.5,
          z,
          x + column * 0.5 + 0.5,
          z + 0.5,
          (column + row) % 2 ? '#f6f6f2' : '#22242a',
          0.4,
        );
      }),
    ),
  ];
}

/** The arch of the finish behind the lanes, as a tall banner between posts. */
function arch(x: number, z: number): SetPiece {
  return drawn(
    'finish arch',
    x,
    z,
    [-2.4, 2.4, 4.2],
    (sketch) => {
      for (const post of [-2.2, 2.1]) sketch.rect(post, 0, 0.14, 3.9, '#d8dce2', 0.2);
      sketch.rect(-2.3, 3, 4.6, 1, '#c9342c', 0.3);
      for (let square = 0; square < 24; square++)
        sketch.rect(
          -2.3 + (square % 12) * 0.383,
          3.78 + Math.floor(square / 12) * 0.12,
          0.383,
          0.12,
          (square + Math.floor(square / 12)) % 2 ? '#22242a' : '#f6f6f2',
          0.3,
        );
      const letters = [
        'M 0 0 V 0.5 H 0.3 M 0 0.27 H 0.24',
        'M 0.12 0 V 0.5',
        'M 0 0 V 0.5 L 0.28 0 V 0.5',
        'M 0.12 0 V 0.5',
        'M 0 0.06 Q 0.3 -0.04 0.28 0.14 Q 0.24 0.26 0.06 0.28 Q -0.06 0.42 0.14 0.5 Q 0.26 0.5 0.28 0.44',
        'M 0 0 V 0.5 M 0.28 0 V 0.5 M 0 0.26 H 0.28',
      ];
      for (const [index, letter] of letters.entries())
        sketch.at(-1.55 + index * 0.55, 3.14, 1, () => sketch.line(letter, 0.085, '#ffffff', 0.6));
    },
    { turn: 1 },
  );
}

function hurdle(x: number, z: number): SetPiece {
  return drawn('hurdle', x, z, [-0.7, 0.7, 1.1], (sketch) => {
    sketch.line('M -0.58 0 V 0.92 M 0.58 0 V 0.92', 0.05, '#c4ccd4', 0.2);
    sketch.rect(-0.62, 0.84, 1.24, 0.13, '#f4f4ee', 0.4);
    sketch.rect(-0.2, 0.84, 0.4, 0.13, '#c9342c', 0.3);
  });
}
