import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { flagstones } from '../kits/flagstones.ts';
import { clayPot, glasshouse, GLASSHOUSE } from '../kits/glasshouse.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { greatLeaves, hangingVines } from '../kits/jungle-plants.ts';
import { bush, flowers, tuft } from '../kits/plants.ts';
import { plate } from '../kits/pavement.ts';
import { END_METRES } from '../kits/room-shell.ts';
import { groundOf } from '../kits/soil.ts';
import { table } from '../kits/solid.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece, Structure } from '../set.ts';

const BENCH_METRES = 0.82;
const STRETCH_METRES = 8;

/** Inside a glasshouse: benches of seedlings, flowers and pots, great leaves and hanging baskets, and through the glass the trees, the sky and the weather. */
export function buildGreenhouse(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('greenhouse');
  const { season } = scenery;
  const white = season === 'winter';
  const soil = groundOf({ ...scenery, snowCover: white ? 0.9 : 0 }, 'grass');
  const { pieces, structures } = planted(random.fork('benches'));
  const outside: SetPiece[] = rowOf(random, 24, 11, 0.8, 5).map(({ x, z }) =>
    broadleaf(x, z, random.range(5, 7.5), random.integer(0, 3), season, white ? 0.9 : 0),
  );
  return {
    ground: {
      ...soil,
      mirror: 0,
      marks: [
        plate(-60, -8.8, 60, GLASSHOUSE.wallZ, '#a59d90'),
        ...flagstones(random.fork('floor'), {
          fromZ: -8.6,
          toZ: GLASSHOUSE.wallZ,
          colour: '#aaa295',
          joint: '#6f7564',
        }),
        ...contactShadows(pieces, '#3a4038'),
      ],
    },
    pieces: [
      ...woodland({ ...scenery, snowCover: white ? 0.9 : 0 }, { z: 44, heightMetres: 8, gap: 3.4, needled: 0.3 }),
      ...outside,
      ...pieces,
    ],
    structures: [...glasshouse(scenery.conditions ?? []), ...structures],
    lamps: light.lampsLit
      ? [-42, -34, -26, -18, -10, -3, 4, 11, 19, 27, 35, 43].map((x) => ({
          x,
          y: 3,
          z: 7.2,
          colour: '#ffd692',
          radius: 2.4,
          strength: 0.75,
          flicker: 0,
        }))
      : [],
    openAir: true,
    shelterToZ: GLASSHOUSE.wallZ,
  };
}

/** Two rows of benches in stretches with a passage between, pots before them, baskets above. */
function planted(random: Random): { readonly pieces: readonly SetPiece[]; readonly structures: readonly Structure[] } {
  const pieces: SetPiece[] = [];
  const structures: Structure[] = [];
  for (const [near, far, aside] of [
    [9, 10.6, 3],
    [5, 6.3, 0],
  ] as const)
    for (let x = -END_METRES + aside; x < END_METRES; x += STRETCH_METRES) {
      structures.push({
        z: far,
        faces: table([x, x + STRETCH_METRES - 1.9], BENCH_METRES, [near, far], '#b08d62', 0.08),
      });
      pieces.push(...onBench(random, x + 0.35, x + STRETCH_METRES - 2.2, (near + far) / 2));
      const gap = x + STRETCH_METRES - 0.95;
      pieces.push(clayPot(gap, near + 0.4, 0.62), {
        ...greatLeaves(gap, near + 0.38, random.range(1.5, 2.1), random.integer(0, 2), false),
        y: 0.5,
      });
    }
  for (const { x, z } of rowOf(random, 7.4, 5.2, 0.4, 0.6))
    pieces.push(hangingVines(x, roofAt(z), z, random.range(1, 1.6), random.integer(0, 2)));
  return { pieces, structures };
}

function onBench(random: Random, from: number, to: number, z: number): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  const lift = (piece: SetPiece, y: number): SetPiece => ({ ...piece, y });
  for (let x = from; x < to; x += random.range(0.36, 0.5)) {
    const pot = random.range(0.2, 0.3);
    const leafy = BENCH_METRES + pot * 0.85;
    const kind = random.integer(0, 5);
    pieces.push(clayPot(x, z, pot, BENCH_METRES));
    pieces.push(
      kind < 2
        ? lift(flowers(x, z - 0.01, random.range(0.35, 0.5), random.integer(0, 5), 'summer'), leafy)
        : kind < 4
          ? lift(bush(x, z - 0.01, random.range(0.3, 0.5), random.integer(0, 2), 'summer', 0), leafy)
          : lift(tuft(x, z - 0.01, random.range(0.3, 0.45), random.integer(0, 5), 'spring'), leafy),
    );
  }
  return pieces;
}

/** Height of the glass overhead at a z behind the ridge, metres. */
function roofAt(z: number): number {
  const { wallZ, ridgeZ, eavesMetres, ridgeMetres } = GLASSHOUSE;
  return eavesMetres + ((ridgeMetres - eavesMetres) * (wallZ - z)) / (wallZ - ridgeZ);
}
