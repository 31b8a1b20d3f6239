import { BOUNDING_GALLOP, FOUR_BEAT } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const GROWL = { pitchHz: 70, formantScale: 0.8, roughness: 0.6, breath: 0.4 };
const HIGH = { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.64, landings: FOUR_BEAT });
const bound = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.27,
  landings: BOUNDING_GALLOP,
});

/** Four-legged ones that are met in jungles, in hedges, and no more. */
export const EXOTIC_FOUR_LEGGED = kindGroup({
  monkey: {
    family: 'animal',
    size: { heightMetres: 0.7, lengthMetres: 0.63, breadthMetres: 0.4 },
    pace: { walk: 0.9, run: 4 },
    gaits: { walk: walk(1.2), run: bound(2.6) },
    foot: 'paw',
    habitat: ['jungle', 'forest'],
    voice: HIGH,
    names: [{ en: 'monkey, macaque, baboon', zh: '猴子, 猴, 小猴子, 猕猴, 金丝猴' }],
  },
  gorilla: {
    family: 'animal',
    size: { heightMetres: 1.25, lengthMetres: 1.25, breadthMetres: 0.75 },
    pace: { walk: 0.9, run: 4 },
    gaits: { walk: walk(1), run: bound(2) },
    foot: 'paw',
    habitat: ['jungle', 'forest'],
    voice: GROWL,
    names: [
      { en: 'gorilla, silverback, silverback gorilla', zh: '大猩猩, 银背大猩猩' },
      { en: 'ape', zh: '猿' },
    ],
  },
  raccoon: {
    family: 'animal',
    size: { heightMetres: 0.42, lengthMetres: 0.72, breadthMetres: 0.3 },
    pace: { walk: 0.8, run: 4, swim: 0.8 },
    gaits: { walk: walk(1.3), run: bound(2.6) },
    foot: 'paw',
    habitat: ['forest'],
    voice: HIGH,
    names: [{ en: 'raccoon, racoon, trash panda, tanuki', zh: '浣熊, 小浣熊, 狸猫, 狸' }],
  },
  otter: {
    family: 'animal',
    size: { heightMetres: 0.34, lengthMetres: 0.93, breadthMetres: 0.24 },
    pace: { walk: 0.8, run: 3, swim: 1 },
    gaits: { walk: walk(1.6), run: bound(3) },
    foot: 'paw',
    afloat: true,
    habitat: ['river'],
    voice: HIGH,
    names: [
      { en: 'otter, sea otter, river otter', zh: '水獭, 海獭, 小水獭' },
      {
        colour: 'brown',
        drawnAs: 'an otter',
        en: 'platypus',
        zh: '鸭嘴兽',
      },
    ],
  },
  badger: {
    family: 'animal',
    size: { heightMetres: 0.42, lengthMetres: 0.85, breadthMetres: 0.34 },
    pace: { walk: 0.8, run: 4 },
    gaits: { walk: walk(1.3), run: bound(2.4) },
    foot: 'paw',
    habitat: ['forest'],
    voice: GROWL,
    names: [{ en: 'badger, honey badger', zh: '獾, 狗獾, 蜜獾, 小獾' }],
  },
  mole: {
    family: 'animal',
    size: { heightMetres: 0.11, lengthMetres: 0.2, breadthMetres: 0.12 },
    pace: { walk: 0.25, run: 0.8 },
    gaits: { walk: walk(1.6), run: bound(2.4) },
    foot: 'paw',
    habitat: ['meadow', 'garden'],
    voice: HIGH,
    names: [{ en: 'mole, shrew', zh: '鼹鼠, 小鼹鼠' }],
  },
  hamster: {
    family: 'animal',
    size: { heightMetres: 0.13, lengthMetres: 0.18, breadthMetres: 0.1 },
    pace: { walk: 0.3, run: 1.2 },
    gaits: { walk: walk(1.6), run: bound(2.6) },
    foot: 'paw',
    habitat: ['room'],
    tame: true,
    voice: HIGH,
    names: [{ en: 'hamster, guinea pig, gerbil, golden hamster', zh: '仓鼠, 小仓鼠, 豚鼠, 荷兰猪, 金丝熊' }],
  },
  koala: {
    family: 'animal',
    size: { heightMetres: 0.7, lengthMetres: 0.9, breadthMetres: 0.5 },
    pace: { walk: 0.5, run: 1.5 },
    gaits: { walk: walk(1.1), run: bound(2) },
    foot: 'paw',
    habitat: ['forest'],
    voice: GROWL,
    names: [{ en: 'koala, koala bear', zh: '考拉, 树袋熊' }],
  },
  crocodile: {
    family: 'animal',
    size: { heightMetres: 0.7, lengthMetres: 4.12, breadthMetres: 0.9 },
    pace: { walk: 0.8, run: 3, swim: 1 },
    gaits: { walk: walk(1.1), run: bound(1.8) },
    foot: 'paw',
    habitat: ['river', 'jungle'],
    voice: GROWL,
    names: [{ en: 'crocodile, alligator, croc', zh: '鳄鱼, 短吻鳄' }],
  },
  dinosaur: {
    family: 'animal',
    size: { heightMetres: 6.5, lengthMetres: 10.41, breadthMetres: 2.6 },
    pace: { walk: 2, run: 4 },
    gaits: { walk: walk(0.5), run: { ...walk(0.8), name: 'trot', duty: 0.5 } },
    foot: 'paw',
    habitat: ['jungle', 'meadow'],
    voice: GROWL,
    names: [
      {
        en: 'dinosaur, brontosaurus, brachiosaurus, sauropod, diplodocus, long-necked dinosaur, dino',
        zh: '恐龙, 雷龙, 腕龙, 梁龙',
      },
      { size: 'small', en: 'baby dinosaur, little dinosaur', zh: '小恐龙' },
    ],
  },
});
