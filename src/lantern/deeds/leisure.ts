import type { DeedCard } from './deed-card.ts';

/** What one does at ease, and for a feast. */
export const LEISURE = {
  'listen-music': {
    en: {
      alone: 'listen to music, enjoy music, wear headphones listening to music, groove to music',
      do: 'listen, wear, put on, enjoy, vibe, adjust, take off, put over, share',
      what: 'to music, music, to a song, to the song, to a podcast, headphones, earphones, earbuds, to the radio, with headphones, one pair of earphones, pair of earphones, a pair of earbuds',
    },
    zh: {
      alone: '听音乐, 听歌, 戴着耳机听歌, 听播客, 戴着耳机听音乐',
      do: '听, 听着, 戴着, 戴',
      what: '音乐, 歌, 歌曲, 耳机',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.14, -0.15, 0.12],
          left: { by: 'ear', off: [-0.01, 0.125, -0.07] },
          nod: 0.14,
          tilt: 0.1,
          hands: { right: 'snap', left: 'flat' },
        },
        { at: 0.25, right: [0.17, -0.15, 0.16], nod: -0.02, hips: [0, 0.015, -0.01] },
        { at: 0.5, nod: 0.14, tilt: -0.1 },
        { at: 0.75, nod: -0.02, hips: [0, -0.015, -0.01] },
      ],
      held: [
        { thing: 'worn-headphones', in: 'body', at: [0, 0, 0] },
        { thing: 'flying-notes', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  sunbathe: {
    en: { alone: 'sunbathe, sun bathe, get a tan, lie on a beach towel' },
    zh: { alone: '晒太阳, 晒日光浴, 日光浴' },
    base: 'stand',
    place: 'beach',
    view: 'side',
    play: {
      stance: 'back',
      seconds: 4,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.1, -0.2, 0.02], left: { by: 'crown', off: [-0.06, 0.1, -0.02] }, leftFoot: [0.1, 0, 0.14] },
        { at: 0.5, right: [0.12, -0.2, 0.02] },
      ],
      around: [{ thing: 'beach-towel', at: [0, 0, 0] }],
    },
  },
  'trim-tree': {
    en: {
      alone:
        'decorate the christmas tree, decorate a christmas tree, trim the tree, hang ornaments, string lights on a tree, drape tinsel on a tree, drape tinsel, put a star on top, put the star on top, place a star on top, place the star on top, put an angel on top, string lights on a christmas tree, hang baubles',
      do: 'decorate, trim, hang ornaments on, put up, adorn, dress',
      what: 'christmas tree, tree, the tree, ornaments, with ornaments, baubles',
    },
    zh: {
      alone: '装饰圣诞树, 布置圣诞树, 打扮圣诞树',
      do: '装饰, 布置, 打扮, 装点, 挂, 挂上',
      what: '圣诞树, 彩球, 圣诞球, 圣诞装饰, 圣诞星',
    },
    base: 'stand',
    apart: 2,
    place: 'room',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.16, -0.06, 0.16], left: [0.12, 0.1, 0.08], nod: 0.1 },
        { at: 0.4, right: [0.36, -0.05, 0.4], left: [0.2, 0.1, 0.14], lean: 0.12, nod: -0.14 },
        { at: 0.8, right: [0.37, -0.05, 0.4], lean: 0.14, nod: -0.14 },
      ],
      held: [{ thing: 'bauble', in: 'right', size: 1.3 }],
      around: [{ thing: 'trimmed-tree', at: [1.0, 0, 0], shared: true }],
    },
  },
  busk: {
    en: {
      alone: 'busk, sing and play guitar, sing and play the guitar, play guitar and sing, play the guitar and sing',
      do: 'sing, busk, perform',
      what: 'with a guitar, with her guitar, with his guitar, with an acoustic guitar',
    },
    zh: {
      alone: '弹唱, 吉他弹唱, 自弹自唱, 卖唱, 边弹边唱, 弹吉他唱歌, 抱着吉他唱歌, 抱着吉他弹唱',
      do: '弹唱',
      what: '吉他',
    },
    base: 'stand',
    place: 'plaza',
    view: 'front',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 0.62,
      lips: 'sing',
      keys: [
        {
          at: 0,
          left: [0.14, 0.165, 0.14],
          right: [0.17, -0.06, 0.14],
          nod: -0.04,
          look: 0.1,
          side: -0.03,
          tilt: 0.08,
        },
        { at: 0.5, right: [0.18, -0.055, 0.07], nod: 0.02, side: 0.03, tilt: -0.05 },
      ],
      held: [{ thing: 'guitar', in: 'body', at: [0.13, -0.06, 0.06], aim: [0.06, 1, 0.32] }],
    },
  },
  'lean-on-staff': {
    en: {
      alone:
        'lean on his stick, lean on her stick, lean on a stick, lean on his cane, lean on her cane, lean on a cane, lean on his staff, lean on her staff, lean on a staff, lean on a walking stick, lean on his walking stick, lean on her walking stick, lean on a crook, lean on his crook',
      do: 'lean, stand, rest, stoop',
      what: 'on his stick, on her stick, on a stick, on a cane, on his cane, on her cane, on a walking stick, on a staff, on his staff, on her staff, on a crook, on his crook, on a shovel, on his shovel, on her shovel, on a spade, on a rake, on a broom, on a hoe, on a pitchfork',
    },
    zh: { alone: '拄着木棍, 倚着木棍, 靠着木棍, 拄着手杖', do: '拄着, 倚着, 靠着', what: '手杖, 木棍, 棍子, 牧羊杖' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0.24, -0.06, 0.14], left: [0.23, -0.01, 0.17], lean: 0.16, nod: -0.06, aim: [0.04, 0, -1] },
        { at: 0.5, right: [0.24, -0.06, 0.14], left: [0.23, -0.01, 0.17], lean: 0.19, look: 0.25, aim: [0.04, 0, -1] },
      ],
      held: [{ thing: 'walking-staff', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
