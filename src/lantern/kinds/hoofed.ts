import { BOUNDING_GALLOP, FOUR_BEAT, TRANSVERSE_GALLOP } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const LOW = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };
const MIDDLE = { pitchHz: 170, formantScale: 1.15, roughness: 0.4, breath: 0.4 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.64, landings: FOUR_BEAT });
const bound = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.25,
  landings: BOUNDING_GALLOP,
});
const gallop = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.24,
  landings: TRANSVERSE_GALLOP,
});

/** Hoofed ones that are known by their horns, their antlers or their fleece. */
export const HOOFED = kindGroup({
  doe: {
    family: 'animal',
    size: { heightMetres: 1.3, lengthMetres: 1.22, breadthMetres: 0.6 },
    pace: { walk: 1.4, run: 7 },
    gaits: { walk: walk(0.85), run: bound(2.2) },
    foot: 'hoof',
    habitat: ['forest'],
    voice: MIDDLE,
    names: [{ en: 'doe, hind, roe deer', zh: '母鹿, 雌鹿' }],
  },
  antelope: {
    family: 'animal',
    size: { heightMetres: 1.2, lengthMetres: 0.97, breadthMetres: 0.45 },
    pace: { walk: 1.4, run: 9 },
    gaits: { walk: walk(0.85), run: bound(2.4) },
    foot: 'hoof',
    habitat: ['savanna'],
    voice: MIDDLE,
    names: [
      {
        en: 'antelope, gazelle, impala, springbok, wildebeest, gnu, oryx, pronghorn',
        zh: '羚羊, 瞪羚, 角马, 藏羚羊, 黄羊',
      },
    ],
  },
  moose: {
    family: 'animal',
    size: { heightMetres: 2.2, lengthMetres: 2.61, breadthMetres: 0.9 },
    pace: { walk: 1.5, run: 6 },
    gaits: { walk: walk(0.85), run: gallop(1.9) },
    foot: 'hoof',
    habitat: ['forest', 'mountain-lake'],
    voice: LOW,
    names: [{ en: 'moose', zh: '驼鹿' }],
  },
  reindeer: {
    family: 'animal',
    size: { heightMetres: 1.45, lengthMetres: 1.44, breadthMetres: 0.6 },
    pace: { walk: 1.4, run: 6 },
    gaits: { walk: walk(0.9), run: gallop(2) },
    foot: 'hoof',
    habitat: ['snowfield', 'forest'],
    seat: 0.8,
    ridden: true,
    voice: MIDDLE,
    names: [{ en: 'reindeer, caribou', zh: '驯鹿' }],
  },
  bison: {
    family: 'animal',
    size: { heightMetres: 1.8, lengthMetres: 2.38, breadthMetres: 1 },
    pace: { walk: 1.2, run: 6 },
    gaits: { walk: walk(1), run: gallop(1.8) },
    foot: 'hoof',
    habitat: ['savanna', 'meadow'],
    seat: 0.8,
    ridden: true,
    voice: LOW,
    names: [{ en: 'bison, american bison, yak, musk ox', zh: '野牛, 牦牛, 美洲野牛' }],
  },
  buffalo: {
    family: 'animal',
    size: { heightMetres: 1.55, lengthMetres: 1.95, breadthMetres: 0.9 },
    pace: { walk: 1.1, run: 5 },
    gaits: { walk: walk(1.05), run: gallop(1.9) },
    foot: 'hoof',
    habitat: ['rice-terraces', 'savanna'],
    seat: 0.82,
    ridden: true,
    voice: LOW,
    names: [{ en: 'buffalo, water buffalo, cape buffalo', zh: '水牛, 老水牛, 大水牛' }],
  },
  ox: {
    family: 'animal',
    size: { heightMetres: 1.55, lengthMetres: 2.71, breadthMetres: 0.85 },
    pace: { walk: 1.2, run: 6 },
    gaits: { walk: walk(1.05), run: gallop(1.9) },
    foot: 'hoof',
    habitat: ['farm', 'meadow'],
    seat: 0.82,
    ridden: true,
    voice: LOW,
    names: [{ en: 'ox, bull, bullock, longhorn, steer', zh: '黄牛, 公牛, 耕牛, 斗牛, 老黄牛' }],
  },
  boar: {
    family: 'animal',
    size: { heightMetres: 0.9, lengthMetres: 1.87, breadthMetres: 0.5 },
    pace: { walk: 1, run: 5 },
    gaits: { walk: walk(1), run: bound(2.2) },
    foot: 'hoof',
    habitat: ['forest'],
    voice: MIDDLE,
    names: [{ en: 'boar, wild boar, warthog, peccary', zh: '野猪, 疣猪' }],
  },
  llama: {
    family: 'animal',
    size: { heightMetres: 1.6, lengthMetres: 1.21, breadthMetres: 0.55 },
    pace: { walk: 1.2, run: 5 },
    gaits: { walk: walk(0.8), run: gallop(1.7) },
    foot: 'hoof',
    habitat: ['mountains', 'farm'],
    tame: true,
    seat: 0.8,
    ridden: true,
    voice: MIDDLE,
    names: [
      { en: 'llama, alpaca, vicuna', zh: '羊驼, 草泥马, 大羊驼' },
      { size: 'small', en: 'baby alpaca, baby llama', zh: '小羊驼' },
    ],
  },
  ram: {
    family: 'animal',
    size: { heightMetres: 1, lengthMetres: 1.24, breadthMetres: 0.55 },
    pace: { walk: 1.1, run: 5 },
    gaits: { walk: walk(0.9), run: bound(2) },
    foot: 'hoof',
    habitat: ['mountains', 'meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'ram, bighorn sheep, bighorn', zh: '公羊, 大角羊, 盘羊' }],
  },
  ibex: {
    family: 'animal',
    size: { heightMetres: 1.05, lengthMetres: 0.94, breadthMetres: 0.45 },
    pace: { walk: 1.1, run: 5 },
    gaits: { walk: walk(0.9), run: bound(2) },
    foot: 'hoof',
    habitat: ['mountains'],
    voice: MIDDLE,
    names: [{ en: 'ibex, mountain goat, chamois', zh: '岩羊, 北山羊, 羱羊' }],
  },
});
