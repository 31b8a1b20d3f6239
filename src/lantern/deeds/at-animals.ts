import type { DeedCard } from './deed-card.ts';

/** On the heels before an animal, one hand along its back, the other at its chest. */
const STROKING = {
  stance: 'squat',
  seconds: 1.5,
  eyes: 'down',
  keys: [
    { at: 0, right: [0.34, -0.04, 0.2], left: [0.3, 0.08, 0.1], lean: 0.16, curl: 0.15, nod: 0.05, aim: [1, 0, -0.2] },
    { at: 0.55, right: [0.45, -0.02, 0.14], lean: 0.32, aim: [1, 0, -0.3] },
  ],
} as const;

/** Beside a tall animal, before its flank: long strokes along neck and back. */
const STROKING_TALL = {
  stance: 'stand',
  seconds: 2,
  eyes: 'down',
  keys: [
    { at: 0, right: [0.2, -0.06, 0.38], left: [0.3, 0.1, 0.22], lean: 0.05, nod: -0.04, aim: [1, 0, -0.1] },
    { at: 0.55, right: [0.36, -0.06, 0.2], lean: 0.2, aim: [1, 0, -0.3] },
  ],
} as const;

const WASHING = { base: 'stand', aims: true, feeling: 'happy', view: 'side' } as const;
/** A sponge full of lather, and the bucket. */
const WASHED = {
  held: [
    { thing: 'sponge', in: 'right' },
    { thing: 'hand-lather', in: 'right' },
    { thing: 'hand-lather', in: 'left' },
  ],
  around: [{ thing: 'soap-bucket', at: [-0.6, -0.2, 0] }],
} as const;

/** What people do to an animal with their hands. */
export const AT_ANIMALS = {
  pet: {
    en: {
      do: 'pet, stroke, feed, play, pat, caress, scratch, tickle',
      what: 'it, him, them, dog, cat, horse, puppy, kitten, deer, rabbit, animal, pony, goat, lamb, fox, animals, squirrel, cow, calf, foal, donkey, sheep, giraffe, elephant, camel, lion, tiger, bear, wolf, dolphin, seal, cheetah, panther, hedgehog, ox, buffalo, alpaca, llama, koala, kangaroo, panda, ferret, hamster, guinea pig, tortoise, turtle, owl, parrot, falcon, piglet, pig, donkey foal, husky, corgi, labrador, poodle, snake, lizard, iguana, crocodile, dragon, raccoon, otter, fawn, duckling, chick, hen',
    },
    zh: {
      alone: '喂食, 喂小动物, 逗猫, 逗狗, 撸猫, 撸狗',
      do: '抚摸, 摸, 喂, 撸, 轻抚, 摸着, 抚摸着, 挠, 揉, 逗, 摸摸, 挠着',
      what: '狗, 猫, 马, 小狗, 小猫, 小马, 兔子, 鹿, 动物, 牛, 小牛, 羊, 小羊, 骆驼, 大象, 长颈鹿, 它, 猫咪, 狗狗, 小猫咪, 小鹿, 羊驼, 海豚, 考拉, 熊猫, 海龟, 乌龟, 鲸鱼, 海豹, 海狮, 老虎, 狮子, 豹子, 狼, 狐狸, 松鼠, 仓鼠, 刺猬, 鹦鹉, 猫头鹰, 驴, 骡子, 牦牛, 水牛, 奶牛, 山羊, 绵羊, 猴子, 大熊猫, 金毛, 柯基, 哈士奇, 流浪猫, 流浪狗, 小狐狸, 小老虎, 小熊, 龙, 蛇, 鳄鱼, 蜥蜴',
    },
    base: 'stand',
    place: 'park',
    aims: true,
    touches: 0.3,
    feeling: 'happy',
    view: 'side',
    play: STROKING,
  },
  groom: {
    en: {
      alone: 'groom a dog, brush a dog',
      do: 'groom, brush, comb, clip, dry, shear, braid, plait, trim, shave, deworm, curry',
      what: "dog, cat, puppy, kitten, pony, horse, foal, donkey, cow, elephant, camel, llama, alpaca, goat, poodle, sheep, rabbit, fur, mane, mare, stallion, colt, filly, horse's mane, dog's fur, cat's fur, dog's coat, llamas, sheepdog, bichon, show dog",
    },
    zh: {
      alone: '梳狗毛, 给狗梳毛, 剪毛, 剪羊毛, 修毛, 刷毛, 梳毛, 剪狗毛, 吹毛',
      do: '梳理, 刷, 梳, 刷着, 吹, 剪, 修剪',
      what: '狗毛, 猫毛, 狗, 小狗, 宠物, 马, 小马, 马毛, 鬃毛, 牛, 大象, 骆驼, 羊, 羊毛, 毛, 绒毛',
    },
    base: 'stand',
    aims: true,
    place: 'garden',
    touches: 0.3,
    brings: 'dog',
    feeling: 'happy',
    view: 'side',
    play: { ...STROKING, held: [{ thing: 'shoe-brush', in: 'right' }] },
  },
  'wash-animal': {
    en: {
      alone: 'give a dog a bath',
      do: 'wash, bathe, scrub, shampoo, soap, rinse, lather, hose, hose down, sponge, spray',
      what: 'dog, cat, puppy, kitten, pony, horse, foal, donkey, cow, elephant, camel, llama, alpaca, goat, poodle, sheep, rabbit, fur, mane, mare, stallion, colt, filly, hippo, rhino, pig, tortoise, parrot, tiger, lion, corgi, labrador, ox, buffalo, water buffalo',
    },
    zh: {
      alone: '给狗洗澡, 给小狗洗澡, 给猫洗澡',
      do: '洗, 擦洗, 冲洗, 清洗',
      what: '狗, 小狗, 宠物, 马, 小马, 牛, 大象, 骆驼, 羊',
    },
    ...WASHING,
    place: 'garden',
    touches: 0.3,
    brings: 'dog',
    play: { ...STROKING, ...WASHED },
  },
  'wash-tall': { en: {}, zh: {}, ...WASHING, touches: -0.3, play: { ...STROKING_TALL, ...WASHED } },
  // The same at a horse or a cow, which no word of its own tells.
  'pet-tall': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: -0.3,
    feeling: 'happy',
    view: 'side',
    play: STROKING_TALL,
  },
  'pet-seated': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: -0.5,
    feeling: 'happy',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.14, 0.04], left: [0.16, 0.1, 0.04], lean: 0.3, nod: 0.1 },
        { at: 0.55, right: [0.38, -0.14, -0.01], lean: 0.42 },
      ],
    },
  },
  'groom-tall': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: -0.3,
    feeling: 'happy',
    view: 'side',
    play: { ...STROKING_TALL, held: [{ thing: 'shoe-brush', in: 'right' }] },
  },
  'handle-animal': {
    en: {
      alone:
        'leash, unleash, leash up, harness, unharness, muzzle, brand, bridle, halter, collar, hogtie, put a leash on, put a collar on, put a harness on, put a muzzle on, put a bridle on, put a halter on, clip a leash on, clip a leash onto, rasp, trim hooves, deworm, vaccinate a dog, vaccinate a cow, check for ticks, saddle, saddle up, put a saddle on, throw a saddle on, tighten the girth, tighten the saddle, unsaddle',
    },
    zh: {
      alone: '拴狗, 给狗拴绳, 给狗套绳, 套牲口, 给马套缰绳, 给牛套绳, 备马鞍, 套马鞍, 给马上鞍, 装马鞍, 上马鞍',
      any: '拴住, 套住',
      do: '戴, 戴上, 套上, 拴, 系',
      what: '项圈, 狗绳, 牵引绳, 狗链, 缰绳, 笼头',
    },
    base: 'stand',
    aims: true,
    touches: 0.3,
    view: 'side',
    play: STROKING,
  },
  'handle-tall': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: -0.3,
    view: 'side',
    play: STROKING_TALL,
  },
  'tend-animal': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: 0.42,
    view: 'side',
    play: {
      stance: 'kneel',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.07, -0.06], left: [0.3, 0.07, -0.09], lean: 0.4, curl: 0.2, nod: 0.14 },
        { at: 0.25, right: [0.34, 0, -0.01] },
        { at: 0.5, right: [0.33, 0.09, -0.06], left: [0.3, 0.02, -0.1] },
        { at: 0.75, right: [0.31, 0, -0.11] },
      ],
      held: [{ thing: 'bandage-roll', in: 'right' }],
    },
  },
  'feed-birds': {
    en: {
      alone:
        'scatter grain, scatter corn, scatter feed, scatter crumbs, scatter breadcrumbs, throw breadcrumbs, toss breadcrumbs, throw bread, scatter birdseed',
      do: 'feed',
      what: 'pigeons, pigeon, birds, bird, ducks, duck, chickens, chicken, hens, swans, swan, geese, seagulls, sparrows, poultry, goose, cockerel, rooster, turkeys',
    },
    zh: {
      alone: '喂鸟',
      do: '喂, 喂着, 投喂, 撒, 撒给',
      what: '鸽子, 鸟, 小鸟, 鸭子, 鸡, 小鸡, 天鹅, 鹅, 海鸥, 麻雀, 鸟儿',
    },
    base: 'stand',
    place: 'park',
    aims: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.15, 0.03, 0.08], left: [0.15, 0.09, 0.05], nod: 0.22, lean: 0.06 },
        { at: 0.22, right: [0.1, -0.14, 0.1], lean: 0.02, turn: -0.14, hands: { right: 'fist', left: 'fist' } },
        { at: 0.38, right: [0.36, -0.12, 0.1], lean: 0.2, turn: 0.1, hands: { right: 'flat', left: 'fist' } },
        { at: 0.7, right: [0.35, -0.12, 0.04], lean: 0.18, hands: { right: 'flat', left: 'fist' } },
      ],
      held: [
        { thing: 'grain-bag', in: 'left' },
        { thing: 'thrown-grain', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
