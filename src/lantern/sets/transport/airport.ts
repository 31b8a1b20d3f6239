import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { airliner, controlTower, terminal } from '../kits/airfield.ts';
import { hills } from '../kits/hills.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { dashes, plate } from '../kits/pavement.ts';
import type { BuiltSet } from '../set.ts';

/** The apron of an airport: airliners at the terminal of glass, the control tower, yellow taxi lines and blue lights along them. */
export function buildAirport(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('airport');
  const side = random.chance(0.5) ? 1 : -1;
  const { snowCover } = scenery;
  const line = '#e8c23a';
  const marks = [
    plate(-120, 5.2, 120, 5.5, line, 0.4),
    ...dashes('x', -4.4, -80, 80, '#f2efe8'),
    plate(-side * 3 - 0.15, 5.4, -side * 3 + 0.15, 30, line, 0.4),
    plate(side * 24 - 0.15, 5.4, side * 24 + 0.15, 30, line, 0.4),
    plate(-120, 10.6, 120, 10.75, '#c8382c', 0.3),
  ];
  const blue = [-36, -28, -20, -12, -4, 4, 12, 20, 28, 36];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#9a9a98',
      worn: '#7f7f7e',
      laid: 'slabs',
      toZ: 40,
      standing: [],
      marks,
    }),
    pieces: [
      ...hills(scenery, { far: 40, near: 10 }),
      terminal(side * 6, 52, snowCover),
      terminal(-side * 68, 56, snowCover),
      controlTower(-side * 17, 50),
      airliner(side * 5, 24, 0, side),
      airliner(-side * 34, 36, 1, side),
      airliner(side * 44, 34, 2, side > 0 ? -1 : 1),
    ],
    lamps: light.lampsLit
      ? [
          ...blue.map((x) => ({ x, y: 0.2, z: 5.6, colour: '#4a8aff', radius: 0.8, strength: 0.8, flicker: 0 })),
          { x: side * 6, y: 5, z: 50, colour: '#ffe6b0', radius: 14, strength: 0.5, flicker: 0 },
        ]
      : [],
    openAir: true,
  };
}
