import { BOUNDING_GALLOP, FOUR_BEAT } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const MIDDLE = { pitchHz: 170, formantScale: 1.15, roughness: 0.4, breath: 0.4 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.64, landings: FOUR_BEAT });
const bound = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.25,
  landings: BOUNDING_GALLOP,
});

/** Dogs that are known by their breed. */
export const DOG_BREEDS = kindGroup({
  collie: {
    family: 'animal',
    size: { heightMetres: 0.56, lengthMetres: 0.93, breadthMetres: 0.36 },
    pace: { walk: 1.4, run: 5 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow', 'farm'],
    tame: true,
    voice: MIDDLE,
    names: [
      {
        en: 'border collie, collie, sheepdog, sheep dog, herding dog, shepherd dog, australian shepherd',
        zh: '边牧, 边境牧羊犬, 牧羊犬, 边境牧羊',
      },
    ],
  },
  retriever: {
    family: 'animal',
    size: { heightMetres: 0.62, lengthMetres: 1.05, breadthMetres: 0.4 },
    pace: { walk: 1.4, run: 4.5 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      {
        en: 'golden retriever, retriever, golden labrador, golden dog',
        zh: '金毛, 金毛犬, 金毛猎犬, 金毛寻回犬, 大金毛',
      },
      { colour: 'yellow', en: 'labrador, labrador retriever, yellow labrador', zh: '拉布拉多, 拉布拉多犬' },
      { size: 'small', en: 'golden retriever puppy, retriever puppy, labrador puppy', zh: '小金毛, 金毛幼犬' },
    ],
  },
  'shepherd-dog': {
    family: 'animal',
    size: { heightMetres: 0.65, lengthMetres: 0.96, breadthMetres: 0.38 },
    pace: { walk: 1.4, run: 5 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      {
        en: 'german shepherd, alsatian, police dog, rescue dog, sniffer dog, search dog, guard dog, k9, malinois',
        zh: '德国牧羊犬, 德牧, 警犬, 狼狗, 军犬',
      },
    ],
  },
  dalmatian: {
    family: 'animal',
    size: { heightMetres: 0.6, lengthMetres: 0.78, breadthMetres: 0.36 },
    pace: { walk: 1.4, run: 5 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'dalmatian, spotted dog', zh: '斑点狗, 大麦町犬, 达尔马提亚犬' }],
  },
  poodle: {
    family: 'animal',
    size: { heightMetres: 0.5, lengthMetres: 0.55, breadthMetres: 0.3 },
    pace: { walk: 1.3, run: 4 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      {
        en: 'poodle, bichon, maltese dog, labradoodle, goldendoodle, doodle dog',
        zh: '贵宾犬, 泰迪, 泰迪犬, 比熊, 卷毛狗',
      },
    ],
  },
  dachshund: {
    family: 'animal',
    size: { heightMetres: 0.3, lengthMetres: 0.78, breadthMetres: 0.22 },
    pace: { walk: 1, run: 3 },
    gaits: { walk: walk(1.5), run: bound(3) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [{ en: 'dachshund, sausage dog, wiener dog, basset hound', zh: '腊肠犬, 腊肠狗, 香肠狗' }],
  },
  bulldog: {
    family: 'animal',
    size: { heightMetres: 0.42, lengthMetres: 0.71, breadthMetres: 0.34 },
    pace: { walk: 1, run: 3 },
    gaits: { walk: walk(1.3), run: bound(2.4) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      {
        en: 'bulldog, english bulldog, french bulldog, frenchie, pug, boxer dog, mastiff',
        zh: '斗牛犬, 法斗, 英斗, 巴哥, 巴哥犬, 哈巴狗',
      },
    ],
  },
  shiba: {
    family: 'animal',
    size: { heightMetres: 0.44, lengthMetres: 0.5, breadthMetres: 0.28 },
    pace: { walk: 1.1, run: 4 },
    gaits: { walk: walk(1.3), run: bound(2.8) },
    foot: 'paw',
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE,
    names: [
      { en: 'shiba inu, shiba, akita, akita inu, doge, spitz', zh: '柴犬, 柴柴, 秋田犬, 秋田' },
      { size: 'small', en: 'pomeranian, chihuahua', zh: '博美, 博美犬, 吉娃娃' },
    ],
  },
});
