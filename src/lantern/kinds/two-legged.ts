import type { Gait } from './kind-card.ts';
import { TWO_BEAT } from './gaits.ts';
import { kindGroup } from './kind-card.ts';

/** Both feet push off together and land together. */
const hop = (strideHeights: number, duty: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty,
  landings: { left: 0, right: 0.03 },
});

/** Animals that go on two legs and balance with the tail. */
export const TWO_LEGGED = kindGroup({
  kangaroo: {
    family: 'animal',
    size: { heightMetres: 1.6, lengthMetres: 1.75, breadthMetres: 0.5 },
    pace: { walk: 2.2, run: 5.5, jump: 3.4 },
    gaits: { walk: hop(1.1, 0.5), run: hop(2, 0.36) },
    foot: 'paw',
    habitat: ['desert', 'meadow'],
    voice: { pitchHz: 210, formantScale: 1.2, roughness: 0.4, breath: 0.5 },
    names: [
      { en: 'kangaroo, wallaby', zh: '袋鼠, 大袋鼠' },
      { size: 'small', en: 'baby kangaroo, joey', zh: '小袋鼠' },
    ],
  },
  tyrannosaurus: {
    family: 'animal',
    size: { heightMetres: 4.6, lengthMetres: 9.6, breadthMetres: 2 },
    pace: { walk: 2.2, run: 6 },
    gaits: {
      walk: { name: 'walk', strideHeights: 0.85, duty: 0.6, landings: TWO_BEAT },
      run: { name: 'run', strideHeights: 1.3, duty: 0.42, landings: TWO_BEAT },
    },
    foot: 'paw',
    habitat: ['jungle', 'meadow'],
    voice: { pitchHz: 55, formantScale: 0.7, roughness: 0.8, breath: 0.4 },
    names: [
      {
        en: 't-rex, t rex, trex, tyrannosaurus, tyrannosaurus rex, allosaurus, carnivorous dinosaur',
        zh: '霸王龙, 暴龙, 食肉恐龙',
      },
      { size: 'small', drawnAs: 'a small tyrannosaurus', en: 'velociraptor, raptor', zh: '迅猛龙, 伶盗龙' },
    ],
  },
});
