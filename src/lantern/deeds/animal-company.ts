import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** What animals do to one another, to people that they are fond of, and with what they play. */
export const ANIMAL_COMPANY = {
  lick: {
    ...PLAYED,
    aims: true,
    feeling: 'happy',
    en: {
      alone: 'lick each other, groom each other, groom one another, lick one another clean',
      whom: 'lick, groom, wash, clean, kiss, lick clean, preen, pick fleas off, pick fleas from, pick lice off',
    },
    zh: {
      alone: '互相舔毛, 互相梳理毛发, 抓虱子, 捉虱子, 互相理毛, 互相抓虱子, 挑虱子, 互相梳毛',
      whom: '舔, 亲吻, 亲, 梳理, 舔舐, 舔了舔',
    },
  },
  'rub-at': {
    ...PLAYED,
    aims: true,
    feeling: 'happy',
    en: {
      alone: 'rub noses, touch noses, rub heads',
      whom: 'nuzzle, rub against, rub up against, snuggle, snuggle up to, cuddle, cuddle up to, comfort, greet, lean against, sniff, nudge, nose, headbutt gently, bump noses with',
    },
    zh: { whom: '蹭, 依偎, 依偎着, 迎接, 蹭蹭, 蹭了蹭, 依靠, 用头蹭, 嗅, 嗅嗅, 偎依, 紧靠, 贴近, 拱, 贴着, 闻' },
  },
  suckle: {
    ...PLAYED,
    en: {
      alone: 'suckle, nurse',
      whom: 'suckle, suckle from, nurse from, feed from, drink milk from, drink from, drink',
    },
    zh: { alone: '吃奶, 喝奶, 吸奶, 吮奶, 抢着吃奶, 抢奶吃, 抢奶, 吮吸乳汁', whom: '吃' },
  },
  'play-with': { ...PLAYED, feeling: 'happy', en: {}, zh: {} },
  contend: { ...PLAYED, apart: 1, en: {}, zh: {} },
  'sit-up': {
    ...PLAYED,
    en: {
      alone:
        'stand upright, stand up straight, sit upright, sit up, stand guard, stand sentry, stand sentinel, keep watch, stand up on its hind legs, stand on its hind legs, stand on their hind legs, stand up tall',
    },
    zh: { alone: '直立, 直立着, 站岗, 放哨, 站直身子, 直起身子, 用后腿站着' },
  },
  // Lies, and comes up onto its feet.
  'get-up': {
    ...PLAYED,
    en: {
      alone:
        'get up, stand up, get to its feet, rise to its feet, struggle to its feet, climb to its feet, scramble to its feet, stagger to its feet, get back up, get up from its knees, get up from the ground, rise from its knees, rise from the ground, stand up from kneeling',
    },
    zh: { alone: '站起来, 慢慢站起来, 爬起来, 站起身, 站起身来, 起身, 从地上站起来, 挣扎着站起来, 跪着站起来' },
  },
  'one-leg': {
    ...PLAYED,
    en: { alone: 'sleep on one leg, rest on one leg, balance on one leg' },
    zh: { alone: '单腿站立, 单脚站立, 一只脚站着, 单腿站着, 金鸡独立' },
  },
  'bob-head': {
    ...PLAYED,
    feeling: 'happy',
    en: {
      alone: 'bob its head, bob their heads, bob up and down, nod its head, headbang, bop to the music',
      do: 'bob, nod, bop, shake, toss',
      what: 'head, its head, her head, his head, their heads, mane, its mane',
    },
    zh: {
      alone: '点头, 摇头晃脑, 打响鼻, 打着响鼻, 喷着响鼻, 甩着鬃毛, 点着头, 晃着脑袋',
      do: '点, 晃, 摇',
      what: '头, 脑袋',
    },
  },
} as const satisfies Record<string, DeedCard>;
