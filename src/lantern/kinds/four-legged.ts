import { BOUNDING_GALLOP, DIAGONAL, FOUR_BEAT, TRANSVERSE_GALLOP } from './gaits.ts';
import { DOG_BREEDS } from './dog-breeds.ts';
import { EXOTIC_FOUR_LEGGED } from './exotic-four-legged.ts';
import { FARM_ANIMALS } from './farm-animals.ts';
import { GREAT_CATS } from './great-cats.ts';
import { HOOFED } from './hoofed.ts';
import { kindGroup } from './kind-card.ts';
import { SMALL_FOUR_LEGGED } from './small-four-legged.ts';
import { WILD_FOUR_LEGGED } from './wild-four-legged.ts';

const SMALL_VOICE = { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 };
const MIDDLE_VOICE = { pitchHz: 170, formantScale: 1.15, roughness: 0.4, breath: 0.4 };
const LARGE_VOICE = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };

/** The four-legged animals that are met most. */
const NEAR_TO_PEOPLE = kindGroup({
  fox: {
    family: 'animal',
    size: { heightMetres: 0.65, lengthMetres: 1.14, breadthMetres: 0.4 },
    pace: { walk: 1.75, run: 5, swim: 0.8 },
    gaits: {
      walk: { name: 'trot', strideHeights: 1.45, duty: 0.46, landings: DIAGONAL },
      run: { name: 'gallop', strideHeights: 2.9, duty: 0.24, landings: BOUNDING_GALLOP },
    },
    foot: 'paw',
    habitat: ['forest'],
    voice: SMALL_VOICE,
    names: [
      { en: 'fox, vixen, fox cub', zh: '狐狸, 小狐狸' },
      { colour: 'red', en: 'red fox', zh: '赤狐, 红狐, 红狐狸' },
      { colour: 'white', en: 'arctic fox, snow fox, white fox', zh: '雪狐, 白狐, 北极狐, 白狐狸' },
    ],
  },
  dog: {
    family: 'animal',
    size: { heightMetres: 0.6, lengthMetres: 0.84, breadthMetres: 0.4 },
    pace: { walk: 1.4, run: 4.5, swim: 0.9 },
    gaits: {
      walk: { name: 'walk', strideHeights: 1.3, duty: 0.62, landings: FOUR_BEAT },
      run: { name: 'gallop', strideHeights: 2.8, duty: 0.25, landings: BOUNDING_GALLOP },
    },
    foot: 'paw',
    coats: ['brown', 'black', 'white', 'yellow'],
    habitat: ['meadow'],
    tame: true,
    voice: MIDDLE_VOICE,
    names: [
      {
        en: 'dog, hound, canine, doggy, pup, terrier, beagle, mutt, greyhound, jack russell, stray dog',
        zh: '狗, 犬, 狗狗, 猎犬, 流浪狗, 土狗, 比格犬',
      },
      { size: 'small', en: 'puppy, little dog, small dog', zh: '小狗, 幼犬, 小狗狗, 小奶狗' },
      { colour: 'white', en: 'samoyed', zh: '萨摩耶' },
    ],
  },
  cat: {
    family: 'animal',
    size: { heightMetres: 0.3, lengthMetres: 0.5, breadthMetres: 0.25 },
    pace: { walk: 1, run: 4 },
    gaits: {
      walk: { name: 'walk', strideHeights: 1.7, duty: 0.64, landings: FOUR_BEAT },
      run: { name: 'gallop', strideHeights: 4, duty: 0.24, landings: BOUNDING_GALLOP },
    },
    foot: 'paw',
    coats: ['grey', 'orange', 'black', 'white'],
    habitat: ['room', 'meadow'],
    tame: true,
    voice: SMALL_VOICE,
    names: [
      { en: 'cat, kitty, tomcat, tabby, feline, house cat', zh: '猫, 猫咪, 流浪猫' },
      { colour: 'orange', en: 'ginger cat, orange tabby, ginger tabby', zh: '橘猫, 小橘猫, 大橘猫' },
      { size: 'small', en: 'kitten, little cat', zh: '小猫, 小猫咪, 幼猫' },
    ],
  },
  horse: {
    family: 'animal',
    size: { heightMetres: 1.75, lengthMetres: 2.34, breadthMetres: 0.8 },
    pace: { walk: 1.7, run: 8 },
    gaits: {
      walk: { name: 'walk', strideHeights: 1, duty: 0.63, landings: FOUR_BEAT },
      run: { name: 'gallop', strideHeights: 2.3, duty: 0.24, landings: TRANSVERSE_GALLOP },
    },
    foot: 'hoof',
    coats: ['brown', 'black', 'white', 'brown'],
    habitat: ['meadow'],
    seat: 0.74,
    ridden: true,
    voice: LARGE_VOICE,
    names: [
      {
        en: 'horse, stallion, mare, steed, mustang horse, carthorse, cart horse, draught horse, draft horse, shire horse, workhorse, plough horse, packhorse, filly, gelding, racehorse',
        zh: '马, 骏马, 马匹, 奔马',
      },
      { size: 'small', en: 'pony, foal, colt', zh: '小马, 矮马, 小马驹' },
    ],
  },
  deer: {
    family: 'animal',
    size: { heightMetres: 1.5, lengthMetres: 1.25, breadthMetres: 0.7 },
    pace: { walk: 1.4, run: 7 },
    gaits: {
      walk: { name: 'walk', strideHeights: 0.85, duty: 0.62, landings: FOUR_BEAT },
      run: { name: 'gallop', strideHeights: 2.2, duty: 0.22, landings: BOUNDING_GALLOP },
    },
    foot: 'hoof',
    habitat: ['forest'],
    seat: 0.74,
    ridden: true,
    voice: MIDDLE_VOICE,
    names: [
      { en: 'deer', zh: '鹿, 梅花鹿, 麋鹿' },
      { size: 'large', en: 'stag, buck, elk, red deer', zh: '雄鹿, 公鹿' },
      { size: 'small', en: 'fawn, baby deer', zh: '小鹿, 幼鹿' },
    ],
  },
});

/** Animals that go on four legs. */
export const FOUR_LEGGED = {
  ...NEAR_TO_PEOPLE,
  ...DOG_BREEDS,
  ...FARM_ANIMALS,
  ...HOOFED,
  ...WILD_FOUR_LEGGED,
  ...GREAT_CATS,
  ...EXOTIC_FOUR_LEGGED,
  ...SMALL_FOUR_LEGGED,
};
