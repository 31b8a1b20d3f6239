import { FOUR_BEAT } from './gaits.ts';
import type { Gait, KindCard } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const TINY = { pitchHz: 420, formantScale: 1.6, roughness: 0.4, breath: 0.5 };

/** Three feet of six or more move at once, the other three stand. */
const TRIPOD = { a: 0, b: 0.5, c: 0.1, d: 0.6 };
const crawl = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.6, landings: TRIPOD });
const CRAWLS = { gaits: { walk: crawl(0.7), run: crawl(1) }, foot: 'paw' } satisfies Partial<KindCard>;
/** All four leave the ground together. */
const HOP: Gait = {
  name: 'gallop',
  strideHeights: 2.4,
  duty: 0.42,
  landings: Object.fromEntries(Object.keys(FOUR_BEAT).map((limb) => [limb, 0])),
};

/** Small animals that hop and crawl; somewhat larger than life, so that they are seen beside others. */
export const CRAWLERS = kindGroup({
  frog: {
    family: 'animal',
    size: { heightMetres: 0.2, lengthMetres: 0.27, breadthMetres: 0.2 },
    pace: { walk: 0.35, run: 0.6, jump: 0.5, swim: 0.3 },
    gaits: { walk: HOP, run: HOP },
    foot: 'paw',
    habitat: ['marsh', 'river'],
    voice: { pitchHz: 150, formantScale: 1.2, roughness: 0.7, breath: 0.2 },
    coats: ['green'],
    names: [
      { en: 'frog, tree frog, bullfrog', zh: '青蛙, 蛙, 小青蛙, 树蛙' },
      { colour: 'brown', en: 'toad', zh: '蟾蜍, 癞蛤蟆' },
    ],
  },
  spider: {
    family: 'animal',
    size: { heightMetres: 0.16, lengthMetres: 0.34, breadthMetres: 0.34 },
    pace: { walk: 0.3, run: 0.7 },
    ...CRAWLS,
    habitat: ['forest'],
    voice: TINY,
    names: [{ en: 'spider, tarantula, black widow', zh: '蜘蛛, 狼蛛, 小蜘蛛' }],
  },
  ladybug: {
    family: 'animal',
    size: { heightMetres: 0.1, lengthMetres: 0.15, breadthMetres: 0.12 },
    pace: { walk: 0.08, run: 0.16, fly: 0.5 },
    flightMetres: 0.35,
    ...CRAWLS,
    habitat: ['meadow', 'garden'],
    voice: TINY,
    coats: ['red'],
    names: [
      { en: 'ladybug, ladybird, lady bug, ladybeetle', zh: '瓢虫, 七星瓢虫, 小瓢虫' },
      { colour: 'black', drawnAs: 'a black beetle', en: 'bug, insect', zh: '昆虫' },
    ],
  },
  ant: {
    family: 'animal',
    size: { heightMetres: 0.14, lengthMetres: 0.3, breadthMetres: 0.14 },
    pace: { walk: 0.12, run: 0.3 },
    ...CRAWLS,
    habitat: ['meadow', 'garden'],
    voice: TINY,
    names: [{ en: 'ant, worker ant, fire ant', zh: '蚂蚁, 小蚂蚁, 工蚁' }],
  },
  snail: {
    family: 'animal',
    size: { heightMetres: 0.16, lengthMetres: 0.26, breadthMetres: 0.1 },
    pace: { walk: 0.035, run: 0.05 },
    habitat: ['garden', 'meadow'],
    voice: TINY,
    names: [{ en: 'snail, garden snail, slug', zh: '蜗牛, 小蜗牛' }],
  },
  hedgehog: {
    family: 'animal',
    size: { heightMetres: 0.2, lengthMetres: 0.42, breadthMetres: 0.2 },
    pace: { walk: 0.25, run: 0.5 },
    ...CRAWLS,
    habitat: ['forest', 'meadow'],
    tame: true,
    voice: TINY,
    names: [
      { en: 'hedgehog, porcupine', zh: '刺猬, 豪猪, 小刺猬' },
      { drawnAs: 'a hedgehog', en: 'armadillo, pangolin, echidna', zh: '犰狳, 穿山甲, 针鼹' },
    ],
  },
  tortoise: {
    family: 'animal',
    size: { heightMetres: 0.3, lengthMetres: 0.68, breadthMetres: 0.45 },
    pace: { walk: 0.12, run: 0.2, swim: 0.3 },
    gaits: { walk: crawl(0.5), run: crawl(0.6) },
    foot: 'paw',
    habitat: ['meadow', 'garden'],
    voice: { pitchHz: 140, formantScale: 1.1, roughness: 0.6, breath: 0.4 },
    names: [{ en: 'tortoise, land turtle, giant tortoise, box turtle', zh: '乌龟, 陆龟, 小乌龟, 龟' }],
  },
  seal: {
    family: 'animal',
    size: { heightMetres: 0.8, lengthMetres: 1.85, breadthMetres: 0.7 },
    pace: { walk: 0.35, run: 0.8, swim: 1.5 },
    habitat: ['snowfield', 'beach'],
    voice: { pitchHz: 210, formantScale: 0.9, roughness: 0.7, breath: 0.3 },
    names: [
      { en: 'seal, sea lion, harbour seal, harbor seal', zh: '海豹, 海狮' },
      { size: 'small', colour: 'white', en: 'baby seal, seal pup', zh: '小海豹' },
      { size: 'large', colour: 'brown', drawnAs: 'a large brown seal', en: 'walrus, elephant seal', zh: '海象' },
    ],
  },
  crab: {
    family: 'animal',
    size: { heightMetres: 0.2, lengthMetres: 0.42, breadthMetres: 0.42 },
    pace: { walk: 0.3, run: 0.7 },
    ...CRAWLS,
    habitat: ['beach'],
    voice: TINY,
    coats: ['red', 'orange'],
    names: [{ en: 'crab, hermit crab, little crab', zh: '螃蟹, 小螃蟹, 寄居蟹' }],
  },
});
