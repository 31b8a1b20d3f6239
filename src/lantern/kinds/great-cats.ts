import { BOUNDING_GALLOP, FOUR_BEAT } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const GROWL = { pitchHz: 80, formantScale: 0.85, roughness: 0.6, breath: 0.4 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.64, landings: FOUR_BEAT });
const bound = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.25,
  landings: BOUNDING_GALLOP,
});

/** Great cats without a mane or rosettes. */
export const GREAT_CATS = kindGroup({
  lioness: {
    family: 'animal',
    size: { heightMetres: 1.1, lengthMetres: 2.22, breadthMetres: 0.5 },
    pace: { walk: 1.3, run: 6 },
    gaits: { walk: walk(1.15), run: bound(2.8) },
    foot: 'paw',
    habitat: ['savanna'],
    voice: GROWL,
    names: [
      { en: 'lioness', zh: '母狮, 母狮子, 雌狮' },
      { colour: 'yellow', en: 'puma, cougar, mountain lion', zh: '美洲狮' },
    ],
  },
  cheetah: {
    family: 'animal',
    size: { heightMetres: 0.9, lengthMetres: 1.95, breadthMetres: 0.38 },
    pace: { walk: 1.4, run: 9 },
    gaits: { walk: walk(1.2), run: bound(3.2) },
    foot: 'paw',
    habitat: ['savanna'],
    voice: GROWL,
    names: [{ en: 'cheetah, serval', zh: '猎豹' }],
  },
  lynx: {
    family: 'animal',
    size: { heightMetres: 0.65, lengthMetres: 0.83, breadthMetres: 0.34 },
    pace: { walk: 1.1, run: 5 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['forest', 'snowfield'],
    voice: GROWL,
    names: [{ en: 'lynx, bobcat, caracal, wildcat', zh: '猞猁, 山猫, 野猫, 狞猫' }],
  },
});
