import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** What animals do with what comes their way: they slip, hide, peep out, turn their heads, balance, wash, and busy themselves with anything. */
export const ANIMAL_FEATS = {
  // What one is at who has no way of its own for what the prompt says: at the thing, with paws, beak, arms or nose.
  'busy-with': {
    ...PLAYED,
    aims: true,
    en: {
      alone:
        'root around, root about, rummage, rummage around, nose around, nose about, sniff around, sniff about, snuffle around, snuffle about, snuffle, scratch about, scratch around, forage',
    },
    zh: { alone: '拱来拱去, 拱土, 拱地, 用鼻子拱, 四处嗅, 嗅来嗅去, 东闻西闻, 翻找食物, 翻找' },
  },
  'wave-limb': {
    ...PLAYED,
    en: {
      do: 'wave, brandish, raise, lift, clap, wiggle, spread',
      what: 'claws, its claws, pincers, its pincers, tentacles, its tentacles, feelers, its feelers, arms, its arms',
    },
    zh: {
      do: '挥舞, 挥舞着, 挥动, 举起, 举着, 摆动, 张开',
      what: '钳子, 大钳子, 蟹钳, 螯, 大螯, 触手, 触角, 触须, 腕足',
    },
  },
  'slip-over': { ...PLAYED, en: {}, zh: { alone: '脚下一滑, 打了个滑, 滑了一跤, 四脚打滑' } },
  strut: {
    ...PLAYED,
    feeling: 'happy',
    en: { alone: 'strut, strut about, strut around, do a mating dance, perform a mating dance' },
    zh: { alone: '展翅起舞, 翩翩起舞, 跳求偶舞' },
  },
  withdraw: {
    ...PLAYED,
    en: {
      alone:
        'retreat into its shell, withdraw into its shell, hide in its shell, hide inside its shell, pull back into its shell, duck into its shell, shrink into its shell, tuck its head in',
      do: 'pull, tuck, draw, retract, withdraw, pull in, hide, retreat, shrink',
      what: 'into its shell, inside its shell, its head into its shell, head into its shell, in its shell, back into its shell, head into shell',
    },
    zh: {
      alone: '缩回壳里, 缩进壳里, 躲进壳里, 缩进龟壳, 把头缩进壳里, 把头缩回壳里, 缩头, 缩进了壳里, 缩回壳中, 缩进壳中',
      do: '缩回, 缩进, 躲进',
      what: '壳里, 壳中, 壳, 龟壳, 头',
    },
  },
  'turn-head': {
    ...PLAYED,
    near: true,
    en: {
      alone:
        'look left and right, look from side to side, swivel its head, rotate its head, turn its head around, look all around',
      do: 'turn, swivel, rotate, tilt, cock, twist, move',
      what: 'head, its head, her head, his head, their heads',
    },
    zh: {
      alone: '东张西望, 左顾右盼, 四处张望, 四下张望, 歪着头, 歪头, 歪着脑袋, 转头, 转动头部',
      do: '转, 转动, 扭, 扭动, 歪着, 歪',
      what: '头, 脑袋, 脖子',
    },
  },
  'dip-head': {
    ...PLAYED,
    base: 'swim',
    en: {
      alone:
        'filter-feed, filter feed, feed with its head upside down, feed head down, dabble, upend, dip its head under water, dip its head in the water, duck its head under water',
      do: 'dip, dunk, duck, plunge, stick, filter, sift, sieve, strain',
      what: 'mud, water, algae, shrimp, plankton, head, its head, its beak, beak, its bill, head under water, head underwater, its head under water',
    },
    zh: {
      alone: '滤食, 倒着头觅食, 把头倒伸进水里, 把头倒着伸进水里, 把头扎进水里, 把头伸进水里, 把头埋进水里',
      do: '扎进',
      what: '水里, 水中',
    },
  },
  'climb-wall': {
    ...PLAYED,
    en: {
      do: 'climb, climb up, crawl, crawl up, creep up, run up, scurry up, scamper up, inch up, cling to, walk up, stick to',
      what: 'wall, walls, up a wall, up the wall, side of a house, brick wall, garden wall, stone wall, to a wall, to the wall',
    },
    zh: { alone: '爬墙, 飞檐走壁', do: '爬, 爬上, 趴在, 贴在', what: '墙, 墙上, 墙壁, 围墙' },
  },
  'lift-head': {
    ...PLAYED,
    en: {
      alone: 'look up from grazing, prick up its ears, prick its ears, perk up its ears, prick up his ears',
      do: 'lift, raise, prick up, perk up, lift up',
      what: 'head, its head, her head, his head, their heads, its ears, ears, head up, its head up',
    },
    zh: {
      alone: '抬头, 抬起头, 抬起头来, 竖起耳朵, 竖着耳朵, 昂首',
      do: '抬起, 抬, 竖起, 竖着',
      what: '头, 脑袋, 耳朵',
    },
  },
  'cover-eyes': {
    ...PLAYED,
    en: {
      alone: 'cover its eyes, cover its face, hide its face, cover its eyes with its paws, put its paws over its eyes',
      do: 'cover, hide, shield',
      what: 'its eyes, its face, eyes with its paws, face with its paws, its eyes with its paws, its face with its paws',
    },
    zh: { alone: '捂住眼睛, 捂眼睛, 捂着眼睛, 捂脸, 捂住脸', do: '捂, 捂住, 遮住', what: '眼睛, 脸, 鼻子' },
  },
  'pop-up': {
    ...PLAYED,
    en: {
      alone:
        'pop up from underground, pop up out of the ground, peek out of its burrow, peek out of a burrow, peek out of its hole, peek out of a hole, peer out of its burrow, peer out of its hole, look out of its burrow, look out of its hole, poke its head out of its burrow, poke its head out of a hole, poke its head out of its hole, poke its head out of the ground, stick its head out of its burrow, stick its head out of a hole, stick its head out of its hole, emerge from its burrow, emerge from its hole, emerge from its den, come out of its burrow, come out of its hole, crawl out of its burrow, climb out of its hole',
      do: 'squeeze, squeeze through, squeeze out of, wriggle out of, pop, pop up, pop out',
      what: 'burrow, burrows, hole, holes, den, dens, molehill, tunnel, mound, hole in the ground',
    },
    zh: {
      alone: '从洞里探出头, 从洞里探出头来, 从洞里钻出来, 从地洞里钻出来, 钻出洞穴, 钻出洞口, 从洞口探出头, 钻出地面',
      do: '钻出, 爬出, 探出, 冒出',
      what: '洞, 洞口, 洞穴, 地洞, 地面',
    },
  },
  'wash-food': {
    ...PLAYED,
    en: {},
    zh: {},
  },
  'shift-colour': {
    ...PLAYED,
    en: {
      alone:
        'change colour, change color, change colours, change colors, change its colour, change its color, change its colours, shift colour, shift color, match its surroundings, blend into its surroundings, blend in, camouflage itself, blend into the background',
    },
    zh: { alone: '变色, 改变颜色, 变换颜色, 变幻颜色, 不断变色, 变颜色, 伪装自己, 改变体色, 变换体色' },
  },
  'hide-under': {
    ...PLAYED,
    en: {
      do: 'hide, snuggle, burrow, nap, hide under, burrow under, peek out from under, peek from under',
      what: 'under a blanket, under the blanket, under a duvet, under a quilt, under a towel, under the covers, under the duvet, blanket, duvet, quilt, covers, towel',
    },
    zh: {
      alone: '躲在毯子下, 躲在被子里, 钻进被窝, 钻到毯子下面, 躲进被窝',
      do: '躲在, 钻进, 钻到, 藏在',
      what: '被子, 毯子, 被窝',
    },
  },
  'shed-skin': {
    ...PLAYED,
    en: { do: 'shed, slough, molt, moult, slip out of, crawl out of', what: 'skin, its skin, its old skin, old skin' },
    zh: { alone: '蜕皮, 脱皮, 蜕下旧皮' },
  },
} as const satisfies Record<string, DeedCard>;
