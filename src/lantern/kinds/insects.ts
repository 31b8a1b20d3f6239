import type { KindCard, KindName, Size } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

/** What is small, creeps and is eaten by birds, by its picture. */
const creeping = (
  picture: string,
  [heightMetres, lengthMetres]: readonly [number, number],
  name: KindName,
): KindCard => ({
  family: 'animal',
  picture,
  size: { heightMetres, lengthMetres, breadthMetres: lengthMetres } satisfies Size,
  pace: { walk: 0.05, run: 0.15 },
  habitat: ['garden', 'meadow'],
  voice: { pitchHz: 500, formantScale: 1.8, roughness: 0.3, breath: 0.5 },
  names: [name],
});

/** Worms, insects and others of their size that are pictures. */
export const INSECTS = kindGroup({
  worm: creeping('worm', [0.06, 0.06], { en: 'worm, earthworm', zh: '虫子, 蚯蚓, 小虫, 小虫子' }),
  caterpillar: creeping('bug', [0.1, 0.12], { en: 'caterpillar, inchworm, silkworm', zh: '毛毛虫, 毛虫, 蚕, 青虫' }),
  housefly: creeping('fly', [0.05, 0.06], { en: 'housefly, horsefly', zh: '苍蝇' }),
  mosquito: creeping('mosquito', [0.05, 0.06], { en: 'mosquito, gnat, midge', zh: '蚊子' }),
  beetle: creeping('beetle', [0.1, 0.1], {
    en: 'beetle, scarab, stag beetle, dung beetle',
    zh: '甲虫, 屎壳郎, 独角仙',
  }),
  grasshopper: creeping('cricket', [0.1, 0.12], {
    en: 'grasshopper, locust, katydid, mantis, praying mantis',
    zh: '蚱蜢, 蝗虫, 蚂蚱, 螳螂, 蟋蟀, 蛐蛐, 蝈蝈',
  }),
  scorpion: { ...creeping('scorpion', [0.12, 0.12], { en: 'scorpion', zh: '蝎子' }), habitat: ['desert'] },
  lobster: {
    ...creeping('lobster', [0.25, 0.25], { en: 'lobster, crayfish', zh: '龙虾, 小龙虾' }),
    habitat: ['coral-reef'],
  },
  squid: {
    ...creeping('squid', [0.5, 0.5], { en: 'squid, cuttlefish', zh: '鱿鱼, 乌贼, 墨鱼' }),
    habitat: ['coral-reef'],
  },
});
