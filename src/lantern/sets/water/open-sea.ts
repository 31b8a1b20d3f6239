import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { gull } from '../kits/gull.ts';
import { shipDeck } from '../kits/ship-deck.ts';
import { range } from '../kits/ranges.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** From this wind on, metres per second, seas are rough: they grow faster than the wind. */
const BREEZE = 6;

/** Nothing but water to the horizon: a long swell by fair weather, breaking seas in wind and storm; gulls, a far island; a deck for those who stand. */
export function buildOpenSea(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('open-sea');
  const { weather, windMetresPerSecond } = scenery;
  const stormy = weather === 'storm';
  const swellMetres = stormy
    ? 2.1
    : Math.min(1.9, 0.28 + windMetresPerSecond * (windMetresPerSecond > BREEZE ? 0.175 : 0.12));
  const pieces: SetPiece[] = [];
  for (const [at, span] of [
    [-340, -190],
    [150, 420],
  ].entries())
    pieces.push(
      range({
        z: 420 - at * 60,
        heightMetres: 15 + at * 10,
        peakEvery: 80,
        sharpness: 0.3,
        colour: '#6e8494',
        snowLine: 1,
        seed: scenery.seed + 61 + at,
        span: [span[0]!, span[1]!],
      }),
    );
  if (light.hour !== 'night' && !scenery.excluded.includes('bird'))
    for (let bird = 0; bird < 4 + Math.round(scenery.dressing * 4); bird++)
      pieces.push(gull(random.range(-30, 30), random.range(5, 14), random.range(18, 42), random.range(-2, 2)));
  return {
    ground: {
      kind: 'water',
      near: '#1f6a86',
      far: '#4f97ab',
      mirror: 0,
      ripple: 0,
      water: {
        fromZ: -10.5,
        toZ: 3000,
        colour: stormy
          ? '#33565f'
          : { spring: '#2a7d98', summer: '#1f86a4', autumn: '#2f6f86', winter: '#3a6a80' }[scenery.season],
        mirror: 0.1,
        waveHeightMetres: 0.2,
        swellMetres,
      },
    },
    pieces,
    structures: scenery.aboard ? shipDeck(random.fork('deck')) : [],
    lamps: [],
    openAir: true,
  };
}
