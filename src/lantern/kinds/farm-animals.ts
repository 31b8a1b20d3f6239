import { BOUNDING_GALLOP, FOUR_BEAT, TRANSVERSE_GALLOP } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const LOW = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };
const MIDDLE = { pitchHz: 190, formantScale: 1.15, roughness: 0.5, breath: 0.3 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.64, landings: FOUR_BEAT });

/** Four-legged animals of the farm. */
export const FARM_ANIMALS = kindGroup({
  cow: {
    family: 'animal',
    size: { heightMetres: 1.5, lengthMetres: 2.52, breadthMetres: 0.8 },
    pace: { walk: 1.2, run: 5 },
    gaits: {
      walk: walk(1.05),
      run: { name: 'gallop', strideHeights: 1.9, duty: 0.26, landings: TRANSVERSE_GALLOP },
    },
    foot: 'hoof',
    habitat: ['farm', 'meadow'],
    tame: true,
    seat: 0.82,
    ridden: true,
    voice: LOW,
    names: [
      { en: 'cow, dairy cow, milk cow, cattle', zh: '牛, 奶牛, 母牛, 牛群' },
      { size: 'small', en: 'calf', zh: '小牛, 牛犊' },
    ],
  },
  sheep: {
    family: 'animal',
    size: { heightMetres: 0.95, lengthMetres: 1.33, breadthMetres: 0.5 },
    pace: { walk: 1, run: 4 },
    gaits: {
      walk: walk(0.9),
      run: { name: 'gallop', strideHeights: 2, duty: 0.25, landings: BOUNDING_GALLOP },
    },
    foot: 'hoof',
    habitat: ['meadow', 'farm'],
    tame: true,
    voice: MIDDLE,
    names: [
      { en: 'sheep, ewe', zh: '羊, 绵羊, 羊群' },
      { size: 'small', en: 'lamb, little sheep', zh: '小羊, 羔羊, 小绵羊, 羊羔' },
    ],
  },
  pig: {
    family: 'animal',
    size: { heightMetres: 0.8, lengthMetres: 1.52, breadthMetres: 0.55 },
    pace: { walk: 0.9, run: 3.5 },
    gaits: {
      walk: walk(1),
      run: { name: 'gallop', strideHeights: 2.2, duty: 0.27, landings: BOUNDING_GALLOP },
    },
    foot: 'hoof',
    habitat: ['farm', 'meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      { en: 'pig, hog, sow, swine', zh: '猪, 肥猪, 大猪' },
      { size: 'small', en: 'piglet, piggy, little pig', zh: '小猪, 猪仔' },
    ],
  },
  goat: {
    family: 'animal',
    size: { heightMetres: 0.95, lengthMetres: 0.99, breadthMetres: 0.45 },
    pace: { walk: 1.1, run: 5 },
    gaits: {
      walk: walk(0.9),
      run: { name: 'gallop', strideHeights: 2, duty: 0.25, landings: BOUNDING_GALLOP },
    },
    foot: 'hoof',
    habitat: ['mountains', 'meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'goat, billy goat, nanny goat', zh: '山羊, 老山羊' }],
  },
  donkey: {
    family: 'animal',
    size: { heightMetres: 1.4, lengthMetres: 1.64, breadthMetres: 0.6 },
    pace: { walk: 1.3, run: 5 },
    gaits: {
      walk: walk(0.95),
      run: { name: 'gallop', strideHeights: 2, duty: 0.25, landings: TRANSVERSE_GALLOP },
    },
    foot: 'hoof',
    habitat: ['farm', 'meadow'],
    tame: true,
    seat: 0.66,
    ridden: true,
    voice: LOW,
    names: [{ en: 'donkey, mule', zh: '驴, 毛驴, 驴子, 小毛驴, 骡子' }],
  },
  corgi: {
    family: 'animal',
    size: { heightMetres: 0.42, lengthMetres: 0.59, breadthMetres: 0.3 },
    pace: { walk: 1, run: 4, swim: 0.8 },
    gaits: {
      walk: walk(1.3),
      run: { name: 'gallop', strideHeights: 2.8, duty: 0.25, landings: BOUNDING_GALLOP },
    },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'corgi, welsh corgi', zh: '柯基, 柯基犬' }],
  },
  husky: {
    family: 'animal',
    size: { heightMetres: 0.75, lengthMetres: 0.78, breadthMetres: 0.4 },
    pace: { walk: 1.4, run: 5, swim: 0.9 },
    gaits: {
      walk: walk(1.3),
      run: { name: 'gallop', strideHeights: 2.8, duty: 0.25, landings: BOUNDING_GALLOP },
    },
    foot: 'paw',
    habitat: ['snowfield', 'meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'husky, siberian husky, malamute, sled dog', zh: '哈士奇, 二哈, 阿拉斯加犬, 雪橇犬' }],
  },
});
