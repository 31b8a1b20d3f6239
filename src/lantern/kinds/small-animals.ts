import { kindGroup } from './kind-card.ts';

const THIN = { pitchHz: 380, formantScale: 1.5, roughness: 0.3, breath: 0.6 };

/** Animals that creep and flutter, and beings of tales that are in the air. */
export const SMALL_ANIMALS = kindGroup({
  butterfly: {
    family: 'bird',
    size: { heightMetres: 0.16, lengthMetres: 0.2, breadthMetres: 0.2 },
    pace: { fly: 0.8 },
    flightMetres: 1.1,
    habitat: ['meadow', 'garden'],
    tame: true,
    voice: THIN,
    coats: ['orange', 'blue', 'yellow', 'purple'],
    names: [{ en: 'butterfly, moth, monarch butterfly', zh: '蝴蝶, 彩蝶, 飞蛾' }],
  },
  bee: {
    family: 'bird',
    size: { heightMetres: 0.12, lengthMetres: 0.12, breadthMetres: 0.1 },
    pace: { fly: 1 },
    flightMetres: 1.1,
    habitat: ['meadow', 'garden'],
    tame: true,
    voice: THIN,
    names: [{ en: 'bee, bumblebee, honeybee, wasp', zh: '蜜蜂, 小蜜蜂, 大黄蜂' }],
  },
  snake: {
    family: 'animal',
    size: { heightMetres: 0.36, lengthMetres: 1.65, breadthMetres: 0.2 },
    pace: { walk: 0.5, run: 1.2, swim: 0.6 },
    habitat: ['jungle', 'desert'],
    voice: THIN,
    names: [{ en: 'snake, cobra, python, viper, serpent', zh: '蛇, 眼镜蛇, 蟒蛇, 小蛇' }],
  },
  ghost: {
    family: 'bird',
    size: { heightMetres: 1.5, lengthMetres: 1, breadthMetres: 0.9 },
    pace: { walk: 0.6, fly: 1 },
    flightMetres: 0.4,
    habitat: ['forest'],
    voice: { pitchHz: 180, formantScale: 1.1, roughness: 0.3, breath: 0.9 },
    names: [{ en: 'ghost, phantom, spirit', zh: '鬼, 幽灵, 鬼魂' }],
  },
  dragon: {
    family: 'bird',
    size: { heightMetres: 3, lengthMetres: 5.6, breadthMetres: 3.5 },
    pace: { walk: 1, fly: 7 },
    flightMetres: 2.4,
    habitat: ['mountains'],
    noise: 'wings',
    ridden: true,
    seat: 0.5,
    voice: { pitchHz: 60, formantScale: 0.75, roughness: 0.7, breath: 0.4 },
    names: [
      { en: 'dragon, wyvern, fire dragon', zh: '龙, 飞龙, 巨龙, 火龙, 神龙' },
      { size: 'small', en: 'baby dragon, little dragon', zh: '小龙, 幼龙' },
    ],
  },
});
