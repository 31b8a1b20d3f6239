import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { plate } from '../kits/pavement.ts';
import { carToward } from '../kits/road-cars.ts';
import { trafficLight } from '../kits/traffic-light.ts';
import type { BuiltSet, Face } from '../set.ts';
import { buildCityStreet } from './city-street.ts';

/** Half the width of the crossing, and how deep its bars are, metres. */
const HALF_METRES = 8.4;
const FROM_Z = -4.6;
const TO_Z = 3.8;

/** A crosswalk: white bars over the whole road under traffic lights, cars that wait behind them, shops and houses of the city on both sides. */
export function buildCrosswalk(scenery: Scenery, light: Light): BuiltSet {
  const street = buildCityStreet(scenery, light);
  const lights = [-31, -9.6, 9.6, 31].map((x) => trafficLight(x, 4.7, x < 0 ? 1 : -1, light));
  const cars = scenery.excluded.includes('car')
    ? []
    : (
        [
          [-2.2, 10.5, 0],
          [4.6, 11.4, 2],
          [-2, 17, 3],
          [4.8, 19, 1],
        ] as const
      ).map(([x, z, paint]) => carToward(x, z, paint));
  return {
    ...street,
    ground: { ...street.ground, marks: [...(street.ground.marks ?? []), ...bars(scenery)] },
    pieces: [...street.pieces, ...cars, ...lights.map(({ piece }) => piece)],
    lamps: [...street.lamps, ...lights.flatMap(({ lamps }) => lamps)],
  };
}

/** The bars, trodden thin under snow, and the line before which cars stop. */
function bars({ snowCover }: Scenery): readonly Face[] {
  const [paint, alpha] = snowCover > 0.5 ? ['#8f97a8', 0.55] : ['#f1efe8', 0.9];
  const faces: Face[] = [];
  for (const crossing of [-40, 0, 40])
    for (let x = crossing - HALF_METRES; x < crossing + HALF_METRES; x += 1.4)
      faces.push(plate(x, FROM_Z, x + 0.7, TO_Z, paint, 0.4, alpha));
  return faces;
}
