import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { flagstones } from '../kits/flagstones.ts';
import { oldLane } from '../kits/old-lane.ts';
import { pagoda, HALLS } from '../kits/east-hall.ts';
import { drawn } from '../kits/sketch.ts';
import { stoneBridge } from '../kits/stone-bridge.ts';
import { willow } from '../kits/willow.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

const HALF_METRES = 6.4;
const QUAY_Z = 4.4;
const END_Z = 70;

/** A water town of the Yangtze: white walls under dark tiles on both sides of a canal, red lanterns along it, boats with black awnings, a humped bridge, willows. */
export function buildWaterTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('water-town');
  const { snowCover, season, excluded } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side;
  const houses = oldLane(random.fork('houses'), light, {
    x,
    half: HALF_METRES,
    mouthZ: 12,
    endZ: END_Z,
    style: 'eastern',
    snow: snowCover,
  });
  const boats = excluded.includes('boat')
    ? []
    : [
        awningBoat(x - side * 2.6, 8.2, side > 0 ? 1 : -1),
        awningBoat(x + side * 3, 17, -1),
        awningBoat(x - side * 2.8, 28, 1),
      ];
  const lanterns: SetPiece[] = [];
  const lamps: Lamp[] = [];
  for (const [index, z] of [13.5, 16.5, 20, 24, 29].entries())
    for (const way of [-1, 1]) {
      const lx = x + way * (HALF_METRES - 0.9);
      lanterns.push(redLantern(lx, z, 3.3));
      if (light.lampsLit && index < 4)
        lamps.push({ x: lx, y: 3.3, z, colour: '#ff6a3a', radius: 1.7, strength: 0.7, flicker: 0.03 });
    }
  const stone = white ? '#d8e0ee' : '#a39c90';
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: stone,
      far: stone,
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: flagstones(random.fork('quay'), {
        fromZ: -8.6,
        toZ: QUAY_Z,
        colour: stone,
        joint: white ? '#b9c5de' : '#7a7468',
      }),
      water: { fromZ: QUAY_Z, toZ: END_Z + 10, colour: '#4f7a68', mirror: 0.55, waveHeightMetres: 0.03 },
    },
    pieces: [
      pagoda(x + side * 7, 120, 46, 6, HALLS.temple, snowCover),
      stoneBridge(x, 34, HALF_METRES * 2, snowCover),
      willow(x - side * 8.4, 9, 7.2, season, snowCover),
      willow(x + side * 7.6, 24, 6.6, season, snowCover),
      ...boats,
      ...lanterns,
    ],
    structures: houses.structures,
    lamps: [...houses.lamps.filter((_, index) => index % 2 === 0), ...lamps],
    openAir: true,
  };
}

/** A narrow boat with a round black awning of bamboo mats and its sculling oar. */
function awningBoat(x: number, z: number, way: 1 | -1) {
  return drawn(
    `awning boat ${way}`,
    x,
    z,
    [-3.6, 3.6, 2.2, -0.4],
    (sketch) => {
      const px = (value: number) => value * way;
      sketch.fill(
        `M ${px(-3)} 0.5 Q ${px(-2.6)} 0 ${px(-1.8)} -0.1 H ${px(1.8)} Q ${px(2.7)} 0 ${px(3.3)} 0.62 L ${px(2.9)} 0.66 Q ${px(1)} 0.42 ${px(-2.6)} 0.5 Z`,
        '#4a3626',
        0,
      );
      sketch.line(`M ${px(-2.9)} 0.5 Q ${px(0.4)} 0.38 ${px(3.2)} 0.64`, 0.07, '#7a5a3c', 0.4);
      sketch.fill(`M ${px(-1.5)} 0.4 Q ${px(-1.4)} 1.5 ${px(-0.2)} 1.5 Q ${px(1)} 1.5 ${px(1.1)} 0.4 Z`, '#26282a', 0);
      for (const at of [-1, -0.4, 0.2, 0.7])
        sketch.line(`M ${px(at)} 0.42 Q ${px(at)} 1.2 ${px(at * 0.9)} 1.48`, 0.04, '#4a4e50', 0.3);
      sketch.fill(`M ${px(1.1)} 0.4 Q ${px(1.02)} 1.2 ${px(0.4)} 1.42 L ${px(0.5)} 0.4 Z`, '#3a3e40', 0.4);
      sketch.line(`M ${px(-2.3)} 0.9 L ${px(-3.4)} -0.2`, 0.06, '#8a6a44', 0.2);
    },
    { turn: 1 },
  );
}

function redLantern(x: number, z: number, y: number) {
  return drawn(
    'eave lantern',
    x,
    z,
    [-0.5, 0.5, 0.9, -0.8],
    (sketch) => {
      sketch.line('M 0 0.36 V 0.9', 0.03, '#2c2622', 0.2);
      sketch.shine('M -0.18 0.34 Q -0.5 0.04 -0.18 -0.3 H 0.18 Q 0.5 0.04 0.18 0.34 Z', '#ff4a2e', '#d8322a');
      for (const at of [-0.12, 0, 0.12]) sketch.line(`M ${at} 0.34 Q ${at * 2.6} 0.03 ${at} -0.3`, 0.016, '#8f1f1a', 0);
      sketch.rect(-0.18, 0.32, 0.36, 0.06, '#e3b04a', 0.4);
      sketch.rect(-0.18, -0.36, 0.36, 0.06, '#e3b04a', 0.4);
      sketch.line('M 0 -0.36 V -0.7', 0.06, '#e3b04a', 0.3);
    },
    { y, turn: 1 },
  );
}
