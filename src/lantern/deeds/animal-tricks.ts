import type { DeedCard } from './deed-card.ts';
import { PLAYED } from './motion-keys.ts';

/** Habits and tricks of animals: what a dog is taught, what a cat does on a blanket, what lives in a wheel or by the water. */
export const ANIMAL_TRICKS = {
  'give-paw': {
    ...PLAYED,
    en: {
      alone: 'give paw, give a paw, give its paw, give his paw, give her paw, high-five with its paw',
      do: 'give, offer, lift, hold out, raise, put up',
      what: 'paw, its paw, a paw, his paw, her paw, front paw, its front paw, one paw',
    },
    zh: { alone: '伸爪子, 握爪, 伸出爪子, 抬爪子', do: '伸出, 抬起, 伸, 抬', what: '爪子, 前爪, 爪, 小爪子' },
  },
  'wag-tail': {
    ...PLAYED,
    feeling: 'happy',
    en: {
      alone: 'wag, wag happily',
      do: 'wag, swish, swing, flick, shake',
      what: 'tail, its tail, his tail, her tail, their tails',
    },
    zh: { alone: '摇尾巴, 摇着尾巴, 摆尾巴, 甩尾巴', do: '摇, 摇着, 摆, 甩, 摇动', what: '尾巴' },
  },
  'play-dead': {
    ...PLAYED,
    en: { alone: 'play dead, pretend to be dead, feign death' },
    zh: { alone: '装死' },
  },
  gape: {
    ...PLAYED,
    near: true,
    en: {
      alone: 'gape, open its beak, open its beak wide',
      do: 'open',
      what: 'its mouth, its mouth wide, mouth wide, its jaws, its jaws wide, mouth, its huge mouth',
    },
    zh: { alone: '张开大嘴, 张大嘴巴, 张大嘴, 张开嘴', do: '张开, 张大', what: '大嘴, 嘴巴, 嘴, 血盆大口' },
  },
  wallow: {
    ...PLAYED,
    en: {
      alone:
        'wallow, wallow in the mud, wallow in mud, roll in the mud, roll in mud, take a mud bath, roll around in the mud, bathe in mud, lie in the mud',
      do: 'wallow, bathe, splash, play, roll, roll around, roll about',
      what: 'in mud, in the mud, mud hole, mud pool, mud pit, mud wallow, muddy pond, muddy pool, muddy water, in a mud puddle, mud, mud puddle, puddle of mud, in a puddle of mud, in a muddy puddle, muddy puddle',
    },
    zh: {
      alone:
        '在泥里打滚, 泥里打滚, 在泥坑里打滚, 在泥潭里打滚, 泥浴, 在泥浆里打滚, 在泥巴里打滚, 在泥塘里打滚, 泥塘里打滚, 在泥水里打滚, 在泥地里打滚, 在烂泥里打滚, 在泥沼里打滚, 滚泥巴, 滚泥',
      do: '滚, 泡在, 躺在, 趴在',
      what: '泥里, 泥坑里, 泥潭里, 泥浆里, 泥塘里, 泥水里, 烂泥里, 泥塘, 泥坑, 泥潭, 泥浆',
    },
  },
  'scratch-back': {
    ...PLAYED,
    en: {
      alone: 'rub against a tree, rub itself against a tree, scratch itself against a tree, scratch itself on a tree',
      do: 'rub, scratch',
      what: 'its back, back, his back, against a tree, against the tree, on a tree, against a tree trunk, tree, tree trunk, trunk, pine, pine tree',
    },
    zh: {
      alone: '蹭树挠背, 蹭树挠痒, 蹭背, 蹭痒, 蹭痒痒, 靠着树蹭痒, 在树上蹭背, 靠着树蹭背, 在树干上蹭背',
      do: '蹭, 挠',
      what: '背, 后背, 树, 树干',
    },
  },
  'gnaw-trunk': {
    ...PLAYED,
    en: {
      do: 'gnaw, gnaw on, gnaw at, gnaw through, chew through, bite through, fell',
      what: 'tree, tree trunk, trunk, log, wood, branch, bark, willow, birch, birch tree, aspen, poplar, sapling, stump, stick',
    },
    zh: {
      alone: '啃树, 啃树干, 啃木头, 啃倒大树',
      do: '啃, 啃咬, 咬',
      what: '树, 树干, 木头, 大树, 树枝, 树皮, 木棍, 桦树, 树桩',
    },
  },
  'tread-paws': {
    ...PLAYED,
    en: {
      alone: 'make biscuits',
      do: 'knead',
      what: 'blanket, pillow, cushion, bed, sofa, belly, lap, rug, duvet, with its paws',
    },
    zh: { alone: '踩奶, 在毯子上踩奶', do: '踩', what: '毯子, 被子, 垫子, 枕头' },
  },
  'catch-in-air': {
    ...PLAYED,
    base: 'jump',
    en: {},
    zh: {},
  },
  'pounce-on': {
    ...PLAYED,
    en: {},
    zh: {},
  },
  'run-wheel': {
    ...PLAYED,
    base: 'run',
    place: 'room',
    en: {
      alone:
        'run in its wheel, run in a wheel, run on a wheel, run on its wheel, run in the wheel, run on an exercise wheel',
      do: 'run, spin, exercise, jog, turn',
      what: 'wheel, hamster wheel, exercise wheel, running wheel, its wheel',
    },
    zh: {
      alone:
        '跑轮, 跑滚轮, 在滚轮里跑, 在滚轮上跑, 在跑轮上跑, 在跑轮里跑, 在转轮里跑, 在转轮里跑步, 在转轮上跑, 在转轮上跑步, 在滚轮里跑步, 在跑轮里跑步',
      do: '跑, 踩, 转',
      what: '滚轮, 跑轮, 转轮',
    },
  },
  'balance-ball': {
    ...PLAYED,
    en: {
      do: 'balance, juggle, spin, hold, bounce, keep',
      what: 'ball, beach ball, balls, on its nose, ball on its nose, with its nose, on his nose, on the tip of its nose',
    },
    zh: { alone: '顶球, 用鼻子顶球, 顶皮球, 表演顶球', do: '顶, 顶着', what: '球, 皮球, 彩球' },
  },
  'sip-nectar': {
    ...PLAYED,
    en: {
      alone: 'pollinate, gather nectar, sip nectar, collect nectar, collect pollen, gather pollen',
      do: 'collect, gather, sip, drink, drink from, sip from, feed from, suck, feed on, feed, pollinate, visit, hover at, hover over, hover, crawl into, burrow into, climb into, forage, fly, move, buzz, go, flit',
      what: 'pollen, nectar, from a flower, from the flower, from flowers, on a flower, on nectar, a flower, flower, at a flower, flowers, blossom, hibiscus, foxglove, bloom, honeysuckle, lavender, clover, rose, from flower to flower, flower to flower, from one flower to another',
    },
    zh: {
      alone: '在花丛中采蜜, 钻进花里采蜜, 钻进花里, 钻进花蕊, 采蜜, 采花粉, 吸花蜜, 采花蜜, 授粉, 吸食花蜜',
      do: '采, 吸, 吸食, 采集',
      what: '蜜, 花粉, 花蜜',
    },
  },
  'peck-trunk': {
    ...PLAYED,
    place: 'forest',
    en: {
      alone: 'peck wood',
      do: 'peck, peck at, hammer, hammer at, tap, drill, peck on, drum, drill into, rap on, tap at, bore into',
      what: 'tree, tree trunk, trunk, wood, bark, hole in a tree, at a tree, on a tree',
    },
    zh: { alone: '啄木, 啄树, 啄树干, 啄木头', do: '啄, 敲, 敲击, 叩', what: '树, 树干, 木头, 大树' },
  },
  'draw-plough': {
    ...PLAYED,
    base: 'walk',
    place: 'farm',
    en: {
      alone: 'plough, plow, pull a plough, pull a plow, draw a plough',
      do: 'plough, plow, till, work, pull',
      what: 'field, fields, land, soil, paddy, rice paddy, rice field, plough, plow, a plough, a plow',
    },
    zh: { alone: '犁田, 犁地, 拉犁, 耕田', do: '耕, 犁, 拉', what: '田, 地, 田地, 犁' },
  },
  'browse-tree': {
    ...PLAYED,
    base: 'eat',
    en: {
      do: 'eat, chew, nibble, munch, browse, reach, reach for, nibble on, munch on, feed on, pluck, strip',
      what: 'leaves, tree leaves, leaves from a tree, leaves from the tree, leaves off a tree, acacia, acacia leaves, from a tree, foliage, from the treetops, eucalyptus, eucalyptus leaves',
    },
    zh: { alone: '吃树叶, 吃叶子, 啃树叶, 吃着树叶', do: '吃, 啃, 嚼', what: '树叶, 叶子, 嫩叶, 桉树叶' },
  },
  'spin-web': {
    ...PLAYED,
    en: {
      alone:
        'dangle from a thread, hang from a thread, hang by a thread, lower itself on a thread, descend on a thread, drop down on a thread, dangle from the ceiling, descend from the ceiling',
      do: 'spin, weave, build, make, repair, climb, hang, sit, wait, catch, trap, wrap',
      what: 'web, its web, spider web, a web, cobweb, spiderweb, fly, insect, prey, moth',
    },
    zh: {
      alone: '吊在蛛丝上, 从天花板上垂下来, 顺着蛛丝垂下来, 荡着蛛丝, 织网, 结网, 在织网, 织蜘蛛网',
      do: '织, 结, 编织',
      what: '网, 蜘蛛网',
    },
  },
} as const satisfies Record<string, DeedCard>;
