import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

const SMALL = { base: 'stand', place: 'room', view: 'three-quarter', near: true, close: true } as const;

/** Small doings of every day: with the face, what one wears, and what one holds to it. */
export const HABITS = {
  wink: {
    en: { alone: 'wink, give a wink', do: 'give', what: 'wink' },
    zh: { alone: '眨眼, 眨眼睛, 使眼色, 抛媚眼' },
    ...SMALL,
    view: 'front',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'wink',
      keys: [
        {
          at: 0,
          right: [0.05, -0.14, -0.01],
          left: HANGS,
          tilt: 0.2,
          nod: 0.06,
        },
        { at: 0.6, tilt: 0.1, nod: -0.02 },
      ],
    },
  },
  'roll-eyes': {
    en: {
      alone: 'roll her eyes, roll his eyes, roll their eyes, cross her eyes, cross his eyes, cross eyes',
      do: 'roll',
      what: 'eyes',
    },
    zh: { alone: '翻白眼, 翻个白眼' },
    ...SMALL,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'up',
      keys: [
        { at: 0, right: [0.05, -0.14, -0.01], left: HANGS, tilt: -0.14, nod: -0.22, look: 0.2 },
        { at: 0.5, tilt: 0.18, nod: -0.28, look: -0.24 },
      ],
    },
  },
  whistle: {
    en: {
      alone: 'whistle, whistle a tune',
      do: 'whistle',
      what: 'tune, song',
    },
    zh: { alone: '吹口哨' },
    ...SMALL,
    place: 'park',
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.05, -0.14, -0.01], left: HANGS, nod: -0.08, tilt: 0.1 },
        { at: 0.5, nod: -0.14, tilt: -0.1, side: 0.03 },
      ],
      held: [{ thing: 'flying-notes', in: 'body', at: [0, 0, 0] }],
    },
  },
  'smell-flower': {
    en: {
      alone: 'smell flowers, smell a flower, smell a rose',
      do: 'smell, sniff, inhale, take in, breathe in',
      what: 'flower, flowers, rose, roses, bouquet, tulip, scent, lilac, lavender, blossom, blossoms, lilies, peonies, daisy, herbs, basil, mint, bunch of flowers, perfume of a rose',
    },
    zh: { alone: '闻花, 闻花香, 嗅花', do: '闻, 嗅', what: '花, 鲜花, 玫瑰, 花香, 花束' },
    ...SMALL,
    place: 'garden',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.075, -0.04, -0.12] },
          left: { by: 'mouth', off: [0.09, 0.03, -0.17] },
          aim: [-0.15, 0.1, 1],
          nod: 0.14,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.07, -0.04, -0.105] }, nod: 0.04, lean: -0.05, tilt: 0.08 },
      ],
      held: [{ thing: 'big-flower', in: 'right' }],
    },
  },
  'put-on-glasses': {
    toOther: 'rub-face-of',
    en: {
      alone:
        'put on glasses, put on his glasses, put on her glasses, put his glasses on, put her glasses on, put on sunglasses, adjust glasses, adjust his glasses, adjust her glasses, adjust his goggles, adjust her goggles, put on goggles, put on his goggles, put on her goggles, push up his glasses, push up her glasses, push his glasses up, push her glasses up, push his sunglasses up, push her sunglasses up, push his sunglasses, push her sunglasses, push his glasses, push her glasses, slide his sunglasses down, slide her sunglasses down, lower his sunglasses, lower her sunglasses, take off his glasses, take off her glasses',
      do: 'put on, adjust, take off, push up, try on, straighten, tighten, pull down, don, strap on',
      what: 'glasses, sunglasses, eyeglasses, spectacles, goggles, swimming goggles, ski goggles, monocle, safety goggles',
    },
    zh: {
      alone: '戴眼镜, 推眼镜, 扶眼镜, 戴上老花镜, 戴老花镜',
      do: '戴, 扶, 推, 戴上, 试戴, 摘下, 摘, 试, 扶正, 取下',
      what: '眼镜, 墨镜, 老花镜, 太阳镜, 护目镜, 近视眼镜',
    },
    ...SMALL,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.13, -0.085, -0.1] },
          left: { by: 'eyes', off: [0.13, 0.085, -0.1] },
          nod: 0.12,
          hands: { right: 'pinch', left: 'pinch' },
        },
        {
          at: 0.35,
          right: { by: 'eyes', off: [0.02, -0.088, -0.115] },
          left: { by: 'eyes', off: [0.02, 0.088, -0.115] },
          nod: 0.02,
        },
        {
          at: 0.75,
          right: { by: 'eyes', off: [0.02, -0.088, -0.11] },
          left: { by: 'eyes', off: [0.02, 0.088, -0.11] },
          nod: -0.04,
          tilt: 0.06,
        },
      ],
      held: [{ thing: 'spectacles', in: 'both' }],
    },
  },
  'put-on-hat': {
    toOther: 'rub-face-of',
    en: {
      alone:
        'put on a hat, put on her hat, put on his hat, tip his hat, tip her hat, tip his hat to, tip her hat to, tips his hat at, put a crown on her head, put a crown on his head, put the crown on her head, put the crown on his head, place a crown on her head, place a crown on his head, put a tiara on her head, raise his hat to, lift his hat to, adjust his hat, put up his hood, put up her hood, pull up his hood, pull up her hood, pull his hood up, pull her hood up',
      do: 'put on, tip, try on, adjust, take off, lift, buckle, fasten, strap on, do up, lower, raise, doff, don, pull on, pull down, straighten, tilt',
      what: "hat, cap, helmet, sun hat, straw hat, cowboy hat, top hat, hats, beret, bonnet, his helmet, her helmet, fire helmet, visor, chin strap, hard hat, beanie, turban, crown, tiara, bowler, fedora, his hat, her hat, his cap, wig, bicycle helmet, motorcycle helmet, sombrero, bucket hat, graduation cap, chef's hat, party hat, santa hat, veil",
    },
    zh: {
      alone: '戴帽子, 摘帽子, 试帽子',
      do: '戴, 摘, 戴上, 试, 试戴, 摘下, 扣上, 反戴, 歪戴',
      what: '帽子, 头盔, 草帽, 帽, 皇冠, 斗笠, 安全帽, 毛线帽, 棒球帽, 鸭舌帽, 生日帽, 厨师帽, 花环, 面具, 木面具, 口罩',
    },
    ...SMALL,
    makes: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.22, -0.1, 0.2], left: [0.22, 0.1, 0.2], nod: -0.04 },
        {
          at: 0.35,
          right: { by: 'crown', off: [-0.01, -0.11, -0.012] },
          left: { by: 'crown', off: [-0.01, 0.11, -0.012] },
          nod: 0.1,
        },
        {
          at: 0.65,
          right: { by: 'crown', off: [-0.01, -0.11, -0.018] },
          left: { by: 'crown', off: [-0.01, 0.11, -0.018] },
          nod: 0.02,
          tilt: 0.08,
        },
        { at: 0.85, right: [0.22, -0.11, 0.2], left: [0.22, 0.11, 0.2], nod: -0.02 },
      ],
      held: [{ thing: 'hat-in-hands', in: 'both' }],
    },
  },
  'put-on-shoes': {
    toOther: 'tie-shoes-of',
    en: {
      alone: 'put on shoes, put on her shoes, put on his shoes, put on socks, put on boots',
      do: 'put on, pull on, try on, take off, pull off, kick off, slip on, slip off, slip into, tug off, unlace, untie, step into, remove',
      what: 'shoes, shoe, boots, socks, sneakers, slippers, his boots, her boots, high heels, heels, sandals, trainers, wellies, wellington boots, ballet shoes, pointe shoes, snow boots, cowboy boots, flip-flops, stilettos, ski boots, football boots, moccasins, clogs, stockings, tights, shoe off',
    },
    zh: {
      alone: '穿鞋, 穿鞋子, 穿袜子, 脱鞋, 试鞋, 换鞋',
      do: '穿, 脱, 试穿, 穿上, 脱下, 试',
      what: '鞋, 鞋子, 袜子, 靴子, 高跟鞋, 球鞋, 运动鞋, 拖鞋, 凉鞋, 皮鞋, 布鞋, 新鞋',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    makes: true,
    play: {
      stance: 'seat',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.08, 0.03], left: [0.3, -0.01, 0.03], lean: 0.5, nod: 0.2, rightFoot: [0.1, 0, 0.15] },
        { at: 0.5, right: [0.34, -0.08, -0.04], left: [0.34, -0.01, -0.04], lean: 0.6, rightFoot: [0.1, 0, 0.1] },
      ],
      held: [{ thing: 'shoe-in-hands', in: 'both' }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  'paint-nails': {
    paints: true,
    toOther: 'paint-nails-of',
    en: {
      alone: 'paint her nails, paint nails, do her nails',
      do: 'apply, paint, put on, polish, varnish, file, do',
      what: 'nail polish, nail varnish, fingernails, nails, toenails',
    },
    zh: { alone: '涂指甲油, 抹指甲油, 做美甲, 做指甲, 美甲, 染指甲', do: '涂, 抹', what: '指甲油, 指甲' },
    ...SMALL,
    play: {
      stance: 'seat',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.23, -0.09, 0.25],
          left: [0.27, 0.07, 0.17],
          aim: [0.35, 0.75, -0.35],
          nod: 0.26,
          lean: 0.1,
          open: 'left',
          hands: { right: 'pinch', left: 'open' },
        },
        { at: 0.5, right: [0.25, -0.06, 0.27], aim: [0.3, 0.8, -0.3] },
      ],
      held: [{ thing: 'polish-brush', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.64, 0, 0] },
        { thing: 'polish-bottles', at: [0.62, -0.16, 0.735] },
      ],
    },
  },
  'scratch-head': {
    en: {
      alone: 'scratch his head, scratch her head, scratch head',
      do: 'scratch',
      what: 'head, hair, his head, her head',
    },
    zh: { alone: '挠头, 挠挠头, 抓抓头, 抓头发, 抓耳挠腮, 挠痒痒', do: '挠, 抓', what: '头, 头发, 脑袋' },
    ...SMALL,
    play: {
      stance: 'stand',
      seconds: 0.6,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [-0.06, -0.085, -0.03] },
          left: HANGS,
          tilt: -0.16,
          nod: 0.08,
          hands: { right: 'rest' },
        },
        { at: 0.5, right: { by: 'crown', off: [-0.01, -0.075, -0.005] }, tilt: -0.12 },
      ],
    },
  },
  'pick-nose': {
    en: { alone: 'pick his nose, pick her nose, pick nose', do: 'pick', what: 'nose' },
    zh: { alone: '挖鼻孔, 抠鼻子, 挖鼻子', do: '抠, 挖', what: '鼻子, 鼻孔, 鼻屎' },
    ...SMALL,
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.035, -0.03, -0.035] },
          left: HANGS,
          nod: -0.16,
          tilt: 0.06,
          hands: { right: 'point' },
        },
        { at: 0.5, right: { by: 'mouth', off: [0.03, -0.025, -0.028] }, tilt: 0.1 },
      ],
    },
  },
  'count-fingers': {
    en: {
      alone: 'count on her fingers, count on his fingers, count fingers',
      do: 'count',
      what: 'fingers, on his fingers, on her fingers, to three, to five',
    },
    zh: { alone: '掰手指, 数手指, 掰着手指数数', do: '数, 掰', what: '手指, 指头' },
    ...SMALL,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        {
          at: 0,
          left: [0.2, 0.13, 0.27],
          right: [0.24, 0.0, 0.2],
          nod: 0.2,
          look: -0.1,
          hands: { left: 'open', right: 'point' },
        },
        { at: 0.25, right: [0.24, 0.03, 0.23], nod: 0.22 },
        { at: 0.4, right: [0.24, 0.0, 0.2] },
        { at: 0.6, right: [0.24, 0.05, 0.24], nod: 0.24 },
        { at: 0.75, right: [0.24, 0.0, 0.2] },
        { at: 0.88, right: [0.24, 0.06, 0.22] },
      ],
    },
  },
  megaphone: {
    en: {
      alone: 'shout through a megaphone, speak through a megaphone',
      do: 'use, hold, shout, speak',
      what: 'megaphone, loudspeaker, bullhorn, into a megaphone',
    },
    zh: { alone: '拿扩音器喊话, 用喇叭喊话', do: '用, 拿', what: '扩音器, 大喇叭' },
    ...SMALL,
    place: 'plaza',
    play: {
      stance: 'stand',
      seconds: 1.4,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.07, -0.03, -0.1] },
          left: [0.16, 0.2, 0.2],
          aim: [1, 0, 0.08],
          lean: 0.02,
        },
        {
          at: 0.5,
          right: { by: 'mouth', off: [0.07, -0.03, -0.095] },
          left: [0.2, 0.22, 0.36],
          lean: -0.06,
          nod: -0.1,
          open: 'left',
        },
      ],
      held: [
        { thing: 'loud-hailer', in: 'right' },
        { thing: 'sound-arcs', in: 'body', at: [0.14, 0, 0] },
      ],
    },
  },
  'hand-puppet': {
    en: {
      alone: 'pull strings, pull the strings, pull puppet strings',
      do: 'use, play, move, hold, work, manipulate, operate, dangle',
      what: 'puppet, puppets, hand puppet, hand puppets, marionette, sock puppet, marionettes, sock puppets, glove puppet, marionette strings',
    },
    zh: {
      alone: '玩手偶, 表演木偶戏, 表演布袋戏, 表演皮影戏, 演皮影戏, 操纵皮影, 演皮影, 耍皮影',
      do: '玩, 表演, 操纵, 操控, 摆弄',
      what: '手偶, 木偶, 布袋戏, 皮影, 提线木偶',
    },
    ...SMALL,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.1,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.26, -0.12, 0.27], left: [0.28, 0.12, 0.26], look: -0.15, tilt: 0.06 },
        { at: 0.3, right: [0.27, -0.08, 0.3], left: [0.28, 0.14, 0.23] },
        { at: 0.6, right: [0.26, -0.14, 0.25], left: [0.27, 0.08, 0.3], look: 0.15 },
      ],
      held: [{ thing: 'puppet-pair', in: 'both' }],
    },
  },
  'solve-cube': {
    en: {
      alone: "solve a rubik's cube",
      do: 'solve, play, twist, turn, do',
      what: "rubik's cube, rubiks cube, rubik cube, puzzle cube, magic cube, cube",
    },
    zh: { alone: '玩魔方, 转魔方, 解魔方, 拧魔方', do: '玩, 转, 解, 拧', what: '魔方' },
    ...SMALL,
    others: 'look-along',
    play: {
      stance: 'stand',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.06, 0.23],
          left: [0.24, 0.06, 0.21],
          nod: 0.24,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.3, right: [0.25, -0.05, 0.26], left: [0.24, 0.06, 0.2] },
        { at: 0.6, right: [0.24, -0.07, 0.21], left: [0.25, 0.05, 0.24] },
      ],
      held: [{ thing: 'colour-cube', in: 'both' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
