import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** What animals, birds and crawlers live by: they drink, climb, stalk, preen, hatch, dive for fish. */
export const ANIMAL_HABITS = {
  'lap-milk': {
    ...PLAYED,
    base: 'eat',
    place: 'room',
    en: {
      do: 'drink, drink milk from, lap, lap up, lick, sip, slurp',
      what: 'milk, cream, bowl of milk, saucer of milk, bowl, saucer, dish',
    },
    zh: { alone: '舔牛奶', do: '喝, 舔, 喝着', what: '牛奶, 奶, 羊奶' },
  },
  'lap-water': {
    ...PLAYED,
    base: 'eat',
    en: {
      do: 'drink, drink from, drink at, lap, lap up, slurp, sip',
      what: 'stream, river, lake, pond, puddle, creek, waterhole, watering hole, trough, bucket, water, water from a bowl, water from its bowl, water from a puddle, water from a river, water from a stream, water from a pond, at a waterhole, at the waterhole, at a watering hole, at the watering hole, from a puddle, from a stream, from a river, from a pond, from a lake, from the river, from the stream, from the pond, from the lake',
    },
    zh: { alone: '舔水', do: '喝, 饮, 舔, 喝着', what: '水, 河水, 湖水, 溪水, 泉水' },
  },
  'tug-rope': {
    ...PLAYED,
    en: {
      do: 'tug, tug on, tug at, pull on, pull at, yank',
      what: 'rope, rope toy, on a rope, on the rope, leash, towel, on a leash, at a rope, slipper, sock, shoe, shoelace, trouser leg, sleeve, toy, blanket, curtain, at a slipper, at a rope toy',
    },
    zh: { do: '拉扯, 撕扯, 咬着, 扯', what: '绳子, 绳, 毛巾, 玩具绳' },
  },
  nuzzle: {
    ...PLAYED,
    aims: true,
    feeling: 'happy',
    en: {
      alone: 'nuzzle, nuzzle each other, nuzzle one another',
      do: 'nuzzle, snuggle, cuddle, rub, touch, groom',
      what: 'each other, its mother, her calf, her foal, her cub, her baby, noses, heads, one another',
    },
    zh: { alone: '蹭鼻子, 互相舔毛, 互相蹭', do: '依偎, 依偎着, 碰, 舔', what: '一起, 在一起, 彼此, 对方, 鼻子' },
  },
  'climb-rocks': {
    ...PLAYED,
    place: 'mountains',
    en: {
      do: 'climb, scramble, clamber, scale, climb up, clamber up, scramble up, ascend, climb over',
      what: 'rock, rocks, cliff, boulder, boulders, cliff face, rocky slope, steep slope, rock face, mountainside, hillside, up rocks, up a cliff, rocky cliff',
    },
    zh: { do: '爬, 爬上, 攀登, 攀爬', what: '岩石, 悬崖, 峭壁, 石头, 山坡, 岩壁' },
  },
  stalk: {
    ...PLAYED,
    base: 'walk',
    place: 'savanna',
    en: {
      alone:
        'stalk its prey, stalk prey, stalk through the grass, stalk through tall grass, creep up on its prey, sneak up on its prey, slink',
      do: 'stalk, creep up on, sneak up on',
      what: 'prey, its prey, through the grass, through tall grass, through the tall grass',
    },
    zh: { alone: '潜行, 匍匐前进, 悄悄靠近猎物, 潜伏前进, 蹑手蹑脚', do: '靠近, 接近', what: '猎物' },
  },
  pant: {
    ...PLAYED,
    feeling: 'happy',
    en: {
      alone: 'pant happily, pant with its tongue out, stick its tongue out, stick out its tongue',
      do: 'stick, hang out, loll',
      what: 'its tongue, tongue, its tongue out, his tongue out',
    },
    zh: { do: '吐, 吐着, 伸, 伸出, 吐出', what: '舌头' },
  },
  'spread-wings': {
    ...PLAYED,
    en: {
      alone: 'flap its wings on the spot',
      do: 'spread, open, stretch, unfold, raise, dry, extend, lift, fan, fan out, display, show off, unfurl, fluff',
      what: 'wings, its wings, her wings, his wings, their wings, its huge wings, its great wings, its tail, its entire tail, its tail feathers, tail feathers, his tail, feathers, its feathers, plumage',
    },
    zh: {
      alone: '开屏, 孔雀开屏, 张开翅膀, 展开翅膀, 展开双翅, 张开双翅, 晾翅膀',
      do: '张开, 展开, 舒展',
      what: '翅膀, 双翅, 羽翼',
    },
  },
  preen: {
    ...PLAYED,
    en: {
      alone:
        'tuck its head under its wing, sleep with its head under its wing, hide its head under its wing, preen, preen itself, preen its feathers, preen her feathers, groom its feathers, clean its feathers',
      do: 'preen, clean, groom, smooth, comb',
      what: 'feathers, its feathers, its plumage, plumage, its wing, its wings, itself, her feathers',
    },
    zh: {
      alone: '把头埋在翅膀里, 把头藏在翅膀下, 把头埋进翅膀里, 梳理羽毛, 整理羽毛, 理毛, 梳理着羽毛',
      do: '梳理, 整理, 梳, 抖动, 抖, 抖松, 啄理',
      what: '羽毛, 翅膀',
    },
  },
  hatch: {
    ...PLAYED,
    near: true,
    en: {
      alone: 'hatch from an egg, hatch from its egg, hatch out of an egg, hatch, break out of its shell, hatch out',
      do: 'hatch from, hatch out of, break out of',
      what: 'egg, its egg, eggshell, shell, its shell',
    },
    zh: { alone: '破壳, 破壳而出, 从蛋里孵出来, 孵化, 孵出来, 从蛋壳里钻出来, 出壳' },
  },
  'dive-fish': {
    ...PLAYED,
    base: 'fly',
    place: 'mountain-lake',
    en: {
      do: 'dive, dive into, plunge, plunge into, swoop, dive for, hunt, catch, grab, snatch',
      what: 'fish, for fish, for a fish, into the water, into the lake, into the river, into the sea, water, lake, sea, river, ocean, pond, waves, surface, toward the water, towards the water, a fish, salmon, trout',
    },
    zh: { alone: '俯冲捕鱼, 扎入水中, 俯冲入水', do: '抓, 捕, 叼, 捉, 抓住, 捕捉', what: '鱼, 小鱼, 大鱼, 鱼儿' },
  },
  spout: {
    ...PLAYED,
    base: 'swim',
    en: {
      alone: 'spout, spout water',
      do: 'spout, spray, blow, shoot, squirt',
      what: 'water, from its blowhole, spout, water from its blowhole, water into the air, a spout of water',
    },
    zh: { do: '喷, 喷出', what: '水, 水柱, 水花' },
  },
  'raise-hood': {
    ...PLAYED,
    en: {
      alone: 'rear up and hiss, raise its hood, spread its hood, flare its hood',
      do: 'raise, spread, flare, open, lift, rear, raise up, strike',
      what: 'hood, its hood, head, its head, up',
    },
    zh: { alone: '吐信子, 昂首吐信', do: '昂起, 竖起', what: '头, 身子, 上身' },
  },
  'flick-tongue': {
    ...PLAYED,
    en: {
      alone: 'flick its tongue, shoot out its tongue, flick out its tongue, dart its tongue',
      do: 'catch, snatch, flick, shoot, eat, snap up, snap at, grab, swallow, shoot out, gulp down, gulp, devour',
      what: 'fly, flies, insect, insects, mosquito, bug, bugs, dragonfly, moth, moths, cricket, beetle, grasshopper, butterfly, its tongue, with its tongue, tongue',
    },
    zh: {
      alone: '伸舌头捉虫, 吐舌头捕虫, 伸出长舌头, 弹出长舌头, 吐出长舌头',
      do: '捉, 抓, 吃, 捕, 捕捉, 捕食, 吞, 吞掉, 吞下, 吞食, 吃掉, 咬住, 捉住, 抓住',
      what: '苍蝇, 蚊子, 虫子, 昆虫, 飞虫, 害虫, 飞蛾, 蛾子, 蝴蝶, 蟋蟀, 蚂蚱, 甲虫, 蜻蜓',
    },
  },
  'clap-flippers': {
    ...PLAYED,
    feeling: 'happy',
    en: {
      alone: 'clap its flippers',
      do: 'clap, slap, flap',
      what: 'its flippers, flippers, its fins, fins, hands, happily',
    },
    zh: { alone: '拍鳍, 拍肚皮, 拍着肚皮', do: '拍, 拍打', what: '鳍, 手, 鳍肢, 肚皮, 肚子' },
  },
} as const satisfies Record<string, DeedCard>;
