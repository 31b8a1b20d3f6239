import type { KindCard } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const FISH = {
  family: 'fish',
  habitat: ['coral-reef', 'open-sea'],
  voice: { pitchHz: 220, formantScale: 1.3, roughness: 0.3, breath: 0.5 },
} satisfies Partial<KindCard>;

const size = (heightMetres: number, lengthMetres: number, breadthMetres = lengthMetres * 0.3) => ({
  heightMetres,
  lengthMetres,
  breadthMetres,
});

/** Animals that live in the water. */
export const WATER_ANIMALS = kindGroup({
  fish: {
    ...FISH,
    size: size(0.26, 0.42),
    pace: { swim: 0.5 },
    habitat: ['coral-reef', 'mountain-lake'],
    coats: ['orange', 'yellow', 'blue', 'red'],
    names: [
      {
        en: 'fish, loach, minnow, tropical fish, coral fish',
        zh: '泥鳅, 鱼, 小鱼, 热带鱼, 鱼群, 鱼儿, 大鱼',
      },
      { colour: 'orange', en: 'clownfish, clown fish', zh: '小丑鱼' },
      {
        colour: 'grey',
        drawnAs: 'a grey fish',
        en: 'salmon, tuna, trout, piranha, swordfish, catfish, pike, sardine',
        zh: '三文鱼, 鲈鱼, 鲶鱼, 食人鱼, 剑鱼',
      },
    ],
  },
  goldfish: {
    ...FISH,
    size: size(0.2, 0.32),
    pace: { swim: 0.3 },
    habitat: ['coral-reef', 'mountain-lake'],
    names: [{ en: 'goldfish, gold fish', zh: '金鱼' }],
  },
  koi: {
    ...FISH,
    size: size(0.3, 0.62),
    pace: { swim: 0.4 },
    habitat: ['mountain-lake'],
    names: [
      { en: 'koi, koi fish, koi carp', zh: '锦鲤, 锦鲤鱼' },
      { colour: 'yellow', en: 'carp, golden carp', zh: '鲤鱼, 金鲤, 金鲤鱼' },
      { colour: 'red', en: 'red carp', zh: '红鲤, 红鲤鱼' },
    ],
  },
  shark: {
    ...FISH,
    size: size(1.3, 3.7),
    pace: { swim: 2 },
    names: [{ en: 'shark, great white shark', zh: '鲨鱼, 大白鲨' }],
  },
  dolphin: {
    ...FISH,
    size: size(0.85, 2.6),
    pace: { swim: 2.5 },
    habitat: ['open-sea'],
    names: [
      { en: 'dolphin, porpoise', zh: '海豚' },
      { size: 'large', colour: 'black', drawnAs: 'a large black dolphin', en: 'orca, killer whale', zh: '虎鲸' },
    ],
  },
  whale: {
    ...FISH,
    size: size(3.2, 10),
    pace: { swim: 1.5 },
    habitat: ['open-sea'],
    names: [{ en: 'whale, blue whale, humpback whale, humpback', zh: '鲸鱼, 鲸, 蓝鲸, 座头鲸' }],
  },
  turtle: {
    ...FISH,
    size: size(0.6, 1.15),
    pace: { swim: 0.6 },
    names: [{ en: 'turtle, sea turtle', zh: '海龟, 大海龟' }],
  },
  seahorse: {
    ...FISH,
    size: size(0.3, 0.16),
    pace: { swim: 0.15 },
    habitat: ['coral-reef'],
    names: [{ en: 'seahorse, sea horse, sea dragon', zh: '海马' }],
  },
  jellyfish: { ...FISH, size: size(0.8, 0.55), pace: { swim: 0.2 }, names: [{ en: 'jellyfish', zh: '水母' }] },
  octopus: {
    ...FISH,
    size: size(0.8, 0.95),
    pace: { swim: 0.4 },
    names: [{ en: 'octopus, squid', zh: '章鱼, 八爪鱼, 乌贼' }],
  },
});
