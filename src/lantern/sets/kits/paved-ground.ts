import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground, SetPiece } from '../set.ts';
import { drifts } from './cover.ts';
import { flagstones } from './flagstones.ts';
import { contactShadows, patches } from './ground-marks.ts';

/** A made ground and what lies on it. */
export interface PavedGround {
  /** Its colour, and that of stains or joints. */
  readonly colour: string;
  readonly worn: string;
  /** Slabs with joints, or one sheet of asphalt or concrete with stains. */
  readonly laid: 'slabs' | 'sheet';
  readonly toZ: number;
  readonly standing: readonly SetPiece[];
  readonly marks?: readonly Face[];
}

/** Slabs, asphalt or concrete of any colour, under drifts when snow lies, mirroring when wet. */
export function pavedGround(random: Random, scenery: Scenery, of: PavedGround): Ground {
  const white = scenery.snowCover > 0.5;
  const colour = white ? '#dce3f0' : of.colour;
  const fine = white
    ? drifts(random.fork('drifts'), 320, Math.min(40, of.toZ))
    : of.laid === 'slabs'
      ? flagstones(random.fork('slabs'), { fromZ: -8.6, toZ: of.toZ, colour, joint: of.worn })
      : patches(random.fork('stains'), {
          colours: [of.worn, colour, of.worn],
          metres: 2.4,
          flatness: 0.3,
          count: 420,
          alpha: 0.45,
          lit: [-0.3, 0.5],
          fromZ: -8.6,
          toZ: of.toZ,
        });
  return {
    kind: white ? 'snow' : 'asphalt',
    near: colour,
    far: colour,
    mirror: scenery.wetness * 0.42,
    ripple: 0.03,
    marks: [...fine, ...(of.marks ?? []), ...contactShadows(of.standing, '#2f3040')],
  };
}
