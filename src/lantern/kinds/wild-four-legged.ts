import { BOUNDING_GALLOP, FOUR_BEAT, TRANSVERSE_GALLOP } from './gaits.ts';
import type { Gait } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const GROWL = { pitchHz: 80, formantScale: 0.85, roughness: 0.6, breath: 0.4 };
const LOW = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };
const HIGH = { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 };

const walk = (strideHeights: number): Gait => ({ name: 'walk', strideHeights, duty: 0.63, landings: FOUR_BEAT });
const bound = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.25,
  landings: BOUNDING_GALLOP,
});
const gallop = (strideHeights: number): Gait => ({
  name: 'gallop',
  strideHeights,
  duty: 0.25,
  landings: TRANSVERSE_GALLOP,
});

/** Four-legged animals of savanna, forest and ice. */
export const WILD_FOUR_LEGGED = kindGroup({
  lion: {
    family: 'animal',
    size: { heightMetres: 1.25, lengthMetres: 2.49, breadthMetres: 0.8 },
    pace: { walk: 1.5, run: 8, swim: 1 },
    gaits: { walk: walk(1.45), run: bound(3.2) },
    foot: 'paw',
    habitat: ['meadow'],
    voice: GROWL,
    names: [
      { en: 'lion, lioness, male lion, king of beasts', zh: '狮子, 雄狮, 母狮' },
      { size: 'small', en: 'lion cub, cub', zh: '小狮子, 幼狮' },
      { colour: 'yellow', drawnAs: 'a lion', en: 'puma, cougar, mountain lion', zh: '美洲狮' },
    ],
  },
  tiger: {
    family: 'animal',
    size: { heightMetres: 1.1, lengthMetres: 2.57, breadthMetres: 0.8 },
    pace: { walk: 1.5, run: 8, swim: 1.2 },
    gaits: { walk: walk(1.5), run: bound(3.4) },
    foot: 'paw',
    habitat: ['jungle', 'forest'],
    voice: GROWL,
    names: [
      { en: 'tiger, tigress, bengal tiger, siberian tiger', zh: '老虎, 虎, 猛虎, 东北虎, 孟加拉虎' },
      { size: 'small', en: 'tiger cub', zh: '小老虎, 幼虎' },
      { colour: 'white', en: 'white tiger', zh: '白虎, 白老虎' },
    ],
  },
  wolf: {
    family: 'animal',
    size: { heightMetres: 0.95, lengthMetres: 1.34, breadthMetres: 0.5 },
    pace: { walk: 1.4, run: 6, swim: 1 },
    gaits: { walk: walk(1.3), run: bound(2.9) },
    foot: 'paw',
    habitat: ['forest', 'mountains'],
    voice: { pitchHz: 150, formantScale: 1.05, roughness: 0.5, breath: 0.4 },
    names: [
      { en: 'wolf, gray wolf, grey wolf, timber wolf, coyote, jackal, werewolf', zh: '狼, 野狼, 灰狼, 郊狼, 狼群' },
      { size: 'small', en: 'wolf cub, wolf pup', zh: '小狼, 狼崽' },
      { colour: 'white', en: 'white wolf, arctic wolf', zh: '白狼, 雪狼, 北极狼' },
    ],
  },
  bear: {
    family: 'animal',
    size: { heightMetres: 1.3, lengthMetres: 2.13, breadthMetres: 0.95 },
    pace: { walk: 1.2, run: 5, swim: 1 },
    gaits: { walk: walk(1.2), run: bound(2.2) },
    foot: 'paw',
    habitat: ['forest', 'mountains'],
    voice: GROWL,
    names: [
      { en: 'bear, brown bear, grizzly, grizzly bear', zh: '熊, 棕熊, 灰熊, 狗熊, 大熊' },
      { size: 'small', en: 'bear cub, little bear', zh: '小熊, 熊崽' },
      { colour: 'black', en: 'black bear', zh: '黑熊' },
      { colour: 'white', en: 'polar bear, ice bear', zh: '北极熊, 白熊' },
    ],
  },
  panda: {
    family: 'animal',
    size: { heightMetres: 1.05, lengthMetres: 1.49, breadthMetres: 0.8 },
    pace: { walk: 0.9, run: 3 },
    gaits: { walk: walk(1.1), run: bound(2) },
    foot: 'paw',
    habitat: ['bamboo-forest', 'forest'],
    voice: LOW,
    names: [
      { en: 'panda, giant panda, panda bear', zh: '熊猫, 大熊猫' },
      { size: 'small', en: 'panda cub, baby panda', zh: '小熊猫宝宝, 熊猫宝宝, 熊猫幼崽' },
    ],
  },
  elephant: {
    family: 'animal',
    size: { heightMetres: 3, lengthMetres: 4.47, breadthMetres: 1.7 },
    pace: { walk: 1.6, run: 4.5, swim: 0.8 },
    gaits: { walk: walk(0.8), run: { ...walk(1.3), name: 'trot', duty: 0.48 } },
    foot: 'paw',
    habitat: ['meadow', 'jungle'],
    seat: 0.86,
    ridden: true,
    voice: { pitchHz: 62, formantScale: 0.75, roughness: 0.5, breath: 0.4 },
    names: [
      { en: 'elephant, african elephant, asian elephant, mammoth', zh: '大象, 非洲象, 亚洲象, 猛犸象' },
      { size: 'small', en: 'baby elephant, elephant calf', zh: '小象, 小大象' },
    ],
  },
  zebra: {
    family: 'animal',
    size: { heightMetres: 1.6, lengthMetres: 1.86, breadthMetres: 0.7 },
    pace: { walk: 1.6, run: 8 },
    gaits: { walk: walk(1), run: gallop(2.3) },
    foot: 'hoof',
    habitat: ['meadow'],
    seat: 0.74,
    ridden: true,
    voice: LOW,
    names: [{ en: 'zebra', zh: '斑马' }],
  },
  giraffe: {
    family: 'animal',
    size: { heightMetres: 4.8, lengthMetres: 2.9, breadthMetres: 1.2 },
    pace: { walk: 1.7, run: 7 },
    gaits: { walk: walk(0.6), run: gallop(1.1) },
    foot: 'hoof',
    habitat: ['meadow'],
    voice: LOW,
    names: [
      { en: 'giraffe', zh: '长颈鹿' },
      { size: 'small', en: 'baby giraffe', zh: '小长颈鹿' },
    ],
  },
  rabbit: {
    family: 'animal',
    size: { heightMetres: 0.36, lengthMetres: 0.33, breadthMetres: 0.2 },
    pace: { walk: 0.9, run: 4 },
    gaits: {
      walk: { name: 'gallop', strideHeights: 1.5, duty: 0.42, landings: BOUNDING_GALLOP },
      run: bound(3.6),
    },
    foot: 'paw',
    habitat: ['meadow', 'forest'],
    tame: true,
    voice: HIGH,
    coats: ['white', 'brown', 'grey'],
    names: [
      { en: 'rabbit, bunny, hare, bunny rabbit, jackrabbit', zh: '兔子, 兔, 野兔, 兔兔' },
      { size: 'small', en: 'little rabbit, baby rabbit, little bunny', zh: '小兔子, 小兔' },
      { colour: 'white', en: 'white rabbit, snow hare', zh: '白兔, 小白兔, 大白兔, 雪兔' },
    ],
  },
});
