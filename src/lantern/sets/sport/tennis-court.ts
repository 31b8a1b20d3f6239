import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { benches, lineAlong, lineAway, wireFence } from '../kits/court-things.ts';
import { hills } from '../kits/hills.ts';
import { plate } from '../kits/pavement.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const FENCE_Z = 9.5;
const COURT_METRES = 26;

/** A tennis court that lies across the view: blue and green, its white lines, a fence of wire, benches, trees behind. */
export function buildTennisCourt(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('tennis-court');
  const { season, snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const pieces: SetPiece[] = [
    ...hills(scenery, { far: 50, near: 16 }),
    ...woodland(scenery, { z: 70, heightMetres: 9, gap: 5, needled: 0.2 }),
    ...rowOf(random, 15, 7, 1, 2).map(({ x, z }) =>
      broadleaf(x, z, random.range(5, 7), random.integer(0, 3), season, snowCover),
    ),
  ];
  for (let x = -48; x <= 48; x += 12) pieces.push(wireFence(x, FENCE_Z, 12));
  for (const x of [-32, -6.5, 6.5, 32]) pieces.push(benches(x, 7.9, !excluded.includes('people')));
  const marks: Face[] = [];
  for (let middle = -COURT_METRES * 2; middle <= COURT_METRES * 2; middle += COURT_METRES)
    marks.push(...court(middle, white));
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#e9eefa' : '#3f7f63',
      far: white ? '#dde4f4' : '#4d8a6c',
      mirror: 0,
      ripple: 0,
      marks: [plate(-90, FENCE_Z + 0.2, 90, 80, white ? '#dfe6f4' : '#7fae5c', 0.2), ...marks],
    },
    pieces,
    lamps: [],
    openAir: true,
  };
}

/** The lines of one court, 24 m long, the net in its middle. */
function court(x: number, white: boolean): readonly Face[] {
  const [near, far] = [-2.6, 5.4];
  return [
    ...(white ? [] : [plate(x - 11.9, near, x + 11.9, far, '#2f6f9e', 0.3)]),
    lineAlong(x - 11.9, x + 11.9, near),
    lineAlong(x - 11.9, x + 11.9, far),
    lineAlong(x - 11.9, x + 11.9, near + 1.1),
    lineAlong(x - 11.9, x + 11.9, far - 1.1),
    lineAlong(x - 6.4, x + 6.4, (near + far) / 2),
    ...[-11.9, 11.9].map((at) => lineAway(x + at, near, far)),
    ...[-6.4, 6.4].map((at) => lineAway(x + at, near + 1.1, far - 1.1)),
  ];
}
