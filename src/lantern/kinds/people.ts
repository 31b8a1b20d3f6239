import { PERSON_GAITS } from './gaits.ts';
import { kindGroup } from './kind-card.ts';
import type { KindCard } from './kind-card.ts';

const GROWN = {
  family: 'person',
  pace: { walk: 1.35, run: 3.2, swim: 0.8 },
  gaits: PERSON_GAITS,
} satisfies Partial<KindCard>;
const CHILD = {
  family: 'person',
  pace: { walk: 1.1, run: 2.6, swim: 0.6 },
  gaits: PERSON_GAITS,
  size: { heightMetres: 1.25, lengthMetres: 0.5, breadthMetres: 0.5 },
} satisfies Partial<KindCard>;

/** Women, men, girls and boys. Words that fit any of them are in `script/lexicon/beings.ts`. */
export const PEOPLE = kindGroup({
  woman: {
    ...GROWN,
    size: { heightMetres: 1.66, lengthMetres: 0.6, breadthMetres: 0.6 },
    voice: { pitchHz: 205, oldPitchHz: 178, formantScale: 1.17, roughness: 0.25, breath: 0.4 },
    names: [
      {
        en: `woman, lady, female, gal, girlfriend, wife, bride, mother, mom, mum, aunt, queen, heroine,
          actress, waitress, housewife, businesswoman, policewoman, businesswomen`,
        zh: '女人, 女士, 女性, 女子, 妇女, 妈妈, 母亲, 妻子, 新娘, 美女, 女郎, 阿姨, 女王, 女主角, 女生',
      },
      {
        age: 'young',
        en: 'young woman, young lady, young girl woman',
        zh: '年轻女子, 年轻女人, 年轻女性, 女大学生',
      },
      {
        age: 'teen',
        en: 'teenage girl, teen girl, adolescent girl, high school girl, teenage daughter, big sister, older sister, elder sister',
        zh: '少女, 姐姐, 女学生, 女高中生, 女初中生, 女中学生, 高中女生, 初中女生',
      },
      {
        age: 'old',
        en: 'old woman, old lady, elderly woman, elderly lady, grandmother, grandma, granny, gran, nana, nanna, grandmama',
        zh: '老奶奶, 奶奶, 老妇人, 老太太, 老妇, 外婆, 姥姥, 外祖母, 太奶奶, 太姥姥, 曾祖母, 老阿婆, 老婆婆, 祖母, 婆婆, 老大娘',
      },
    ],
  },
  man: {
    ...GROWN,
    size: { heightMetres: 1.78, lengthMetres: 0.66, breadthMetres: 0.66 },
    voice: { pitchHz: 112, oldPitchHz: 124, formantScale: 1, roughness: 0.25, breath: 0.3 },
    names: [
      {
        en: `man, guy, male, gentleman, dude, fellow, boyfriend, husband, groom, father, dad, uncle, stepdad, stepfather, godfather, father-in-law, brother-in-law, hubby, king, hero,
          actor, waiter, businessman, policeman, fisherman, fireman, cameraman, postman, cowboy, lumberjack, monk`,
        zh: `男人, 男士, 男性, 男子, 爸爸, 父亲, 丈夫, 新郎, 叔叔, 先生, 国王, 男主角, 渔夫, 警察叔叔, 男生,
          小伙子, 小伙`,
      },
      {
        age: 'young',
        en: 'young man, young guy',
        zh: '年轻男子, 年轻男人, 青年, 男大学生',
      },
      {
        age: 'teen',
        en: 'teenage boy, teen boy, adolescent boy, high school boy, teenage son, big brother, older brother, elder brother',
        zh: '少年, 哥哥, 男学生, 男高中生, 男初中生, 男中学生, 高中男生, 初中男生',
      },
      {
        age: 'old',
        en: 'old man, elderly man, old guy, grandfather, grandpa, granddad, grandad, gramps, pensioner, elderly gentleman',
        zh: '老爷爷, 爷爷, 老头, 老汉, 老翁, 外公, 祖父, 老大爷, 大爷, 大伯, 老伯, 老人, 老者, 老头子, 老头儿, 门卫大爷, 看门大爷, 姥爷, 外祖父, 太爷爷, 曾祖父, 老寿星, 寿星',
      },
    ],
  },
  girl: {
    ...CHILD,
    voice: { pitchHz: 275, formantScale: 1.32, roughness: 0.2, breath: 0.35 },
    names: [
      {
        en: 'girl, little girl, young girl, schoolgirl, daughter, small girl, princess, granddaughter, niece, sister, little sister, younger sister',
        zh: '女孩, 小女孩, 女孩子, 小姑娘, 姑娘, 女儿, 女童, 公主, 妹妹, 孙女, 侄女',
      },
    ],
  },
  boy: {
    ...CHILD,
    voice: { pitchHz: 262, formantScale: 1.28, roughness: 0.2, breath: 0.3 },
    names: [
      {
        en: 'boy, little boy, young boy, schoolboy, son, small boy, prince, lad, grandson, nephew, brother, little brother, younger brother',
        zh: '男孩, 小男孩, 牧童, 放牛娃, 男孩子, 儿子, 男童, 王子, 弟弟, 孙子, 侄子',
      },
    ],
  },
});
