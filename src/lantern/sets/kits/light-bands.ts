import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground } from '../set.ts';
import { lens } from './ground-marks.ts';

/** How dark shade and how bright light is, each laid on in layers that make its edge soft; each layer costs over a millisecond a frame. */
const SHADE = { colour: '#1f3328', lit: -0.7, alpha: 0.113 } as const;
const SHINE = { colour: '#fff0b4', lit: 0.9, alpha: 0.08 } as const;
const LAYERS = [1, 0.81, 0.62] as const;
/** Where bands lie, metres; they grow wider and deeper with distance, and take turns. */
const DEPTHS = [4.6, 7.4, 11.5, 17, 26, 40, 60] as const;

/**
 * Shade and light that lie across open grass where no cast plays: dark before us, a bright reach beyond it, and so on into the distance, so
 * that a plain is never one flat colour and the eye is led in. Under a closed sky or by night there are none.
 */
export function lightBands(scenery: Scenery, ground: Ground, { shadows, sun }: Light): readonly Face[] {
  const strength = scenery.vacant === true && ground.kind === 'grass' && sun.kind === 'sun' ? shadows.strength : 0;
  if (strength < 0.2) return [];
  const random = createRandom(scenery.seed).fork('light-bands');
  return DEPTHS.flatMap((depth, row) => {
    const tone = row % 2 === 0 ? SHADE : SHINE;
    return [-1, 0, 1].flatMap((place): readonly Face[] => {
      const wide = depth * random.range(1.1, 2.2) + 4;
      const x = (place + random.range(-0.3, 0.3)) * (depth * 0.9 + 5);
      const outline = lens(random, 0, 0, wide, depth * random.range(0.2, 0.32));
      return LAYERS.map((share) => ({
        points: outline.map((value, at) =>
          at % 3 === 0 ? x + value * share : at % 3 === 2 ? depth + value * share : 0,
        ),
        colour: tone.colour,
        lit: tone.lit,
        alpha: Math.round(tone.alpha * strength * 1000) / 1000,
        smooth: true,
        tint: true as const,
      }));
    });
  }).toSorted((a, b) => b.points[2]! - a.points[2]!);
}
