import type { DeedCard } from './deed-card.ts';

/** What strong feelings make people do. */
export const UPSETS = {
  'slam-door': {
    en: { alone: 'slam the door, slam a door', do: 'slam, bang', what: 'door, gate, front door' },
    zh: { alone: '摔门, 甩门, 砰地关上门', do: '摔, 甩', what: '门' },
    base: 'stand',
    place: 'room',
    feeling: 'angry',
    view: 'away',
    play: {
      stance: 'lunge',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.1, -0.08, 0.14], left: [-0.06, 0.2, 0.1], lean: -0.12, nod: 0.05 },
        { at: 0.25, right: [0.34, -0.06, 0.18], left: [-0.12, 0.2, 0.06], lean: 0.34, nod: 0.12 },
        { at: 0.7, right: [0.34, -0.06, 0.17], lean: 0.3, nod: 0.12 },
      ],
      around: [{ thing: 'slammed-door', at: [0.72, 0.5, 0], onWall: true }],
    },
  },
  'smash-crockery': {
    en: {
      do: 'smash, throw, hurl, shatter, break, fling',
      what: 'cup, glass, plate, plates, dishes, mug, teacup, bowl, on the floor, phone, vase, plate at the wall, vase at the wall, piggy bank, piggy banks, mirror, chair, television, laptop, phone on the floor, guitar, snow globe, ornament, statue on the floor, bottle',
    },
    zh: {
      alone: '摔杯子, 砸杯子, 摔碗, 摔盘子, 摔东西, 摔手机',
      do: '摔, 砸, 扔, 打碎, 打破, 摔碎, 砸碎, 摔破',
      what: '杯子, 碗, 盘子, 花瓶, 手机, 玻璃杯, 镜子, 茶杯, 酒杯, 瓶子, 存钱罐, 瓷器, 碟子, 酒瓶',
    },
    base: 'stand',
    place: 'room',
    feeling: 'angry',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 2.2,
      keys: [
        { at: 0, right: [-0.04, -0.16, 0.44], left: [0.14, 0.14, 0.2], lean: -0.16, nod: 0.1 },
        { at: 0.2, right: [-0.06, -0.16, 0.46], lean: -0.2, nod: 0.06 },
        { at: 0.38, right: [0.32, -0.06, 0.06], left: [-0.1, 0.16, 0.1], lean: 0.4, nod: 0.16, open: 'right' },
        { at: 0.75, right: [0.24, -0.1, -0.02], left: [-0.06, 0.18, 0.08], lean: 0.28, nod: 0.2, open: 'right' },
      ],
      held: [{ thing: 'raised-cup', in: 'right', between: [0, 0.34] }],
      around: [{ thing: 'flying-shards', at: [0.78, 0, 0] }],
    },
  },
  sulk: {
    en: {
      alone: 'sulk, pout, mope, be grumpy, be in a huff, pout angrily, be fed up, mope around, brood, sulk in a corner',
    },
    zh: { alone: '生闷气, 赌气, 闹别扭, 噘嘴, 撅嘴' },
    base: 'stand',
    place: 'room',
    feeling: 'angry',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.13, 0.05, 0.17],
          left: [0.11, -0.055, 0.145],
          nod: 0.24,
          look: -0.55,
          curl: 0.14,
          side: 0.06,
          hands: { right: 'fist', left: 'fist' },
        },
        { at: 0.4, nod: 0.3, look: -0.62, curl: 0.18 },
        { at: 0.6, nod: 0.16, look: -0.62, curl: 0.06 },
      ],
    },
  },
  'cover-mouth': {
    en: {
      alone:
        'cover her mouth, cover his mouth, gasp, gasp in surprise, put a hand over her mouth, put a hand over his mouth, cry happy tears, cry with joy, cry tears of joy',
      do: 'cover, cry, shed',
      what: 'mouth, happy tears, tears of joy, tears of happiness',
    },
    zh: {
      alone: '捂嘴, 捂住嘴, 捂着嘴, 喜极而泣, 掩口, 目瞪口呆, 大吃一惊, 惊呆了, 惊讶地张大嘴, 大惊失色, 瞠目结舌, 惊呼',
      do: '捂, 捂住, 掩',
      what: '嘴, 嘴巴, 口',
    },
    base: 'stand',
    view: 'front',
    near: true,
    close: true,
    feeling: 'surprised',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.03, -0.055, -0.055] },
          left: { by: 'mouth', off: [0.02, 0.055, -0.07] },
          nod: -0.02,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, nod: 0.08, tilt: 0.08, lean: -0.06 },
      ],
    },
  },
  'hug-thing': {
    en: {
      alone: 'snuggle with a blanket, snuggle with a pillow, cuddle a pillow',
      do: 'hug, clutch, cuddle, squeeze, press',
      what: 'letter, photo, photograph, picture frame, diary, book, pillow, teddy, teddy bear, toy, doll, blanket',
    },
    zh: {
      alone: '抱紧信, 把信抱在胸前',
      do: '抱紧, 紧抱, 搂紧, 紧紧抱着, 抱着',
      what: '信, 照片, 日记, 枕头, 玩偶, 布娃娃, 毛绒玩具, 书',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'as-is',
      seconds: 3.4,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.13, 0.05, 0.2], left: [0.14, -0.04, 0.16], nod: 0.18, tilt: 0.1 },
        { at: 0.5, right: [0.13, 0.05, 0.205], left: [0.14, -0.04, 0.165], nod: 0.22, tilt: 0.14, side: 0.03 },
      ],
      held: [{ thing: 'pillow', in: 'body', at: [0.13, 0, 0], aim: [0.1, 0.2, 1], size: 0.85 }],
      work: { at: 'right', metres: 0.4, instead: ['pillow'], most: 1 },
    },
  },
  'cover-face': {
    en: {
      alone:
        'cover her face, cover his face, hide her face, hide his face, cover her eyes, cover his eyes, bury his face in his hands, bury her face in her hands, facepalm, peek through his fingers, peek through her fingers, peek between her fingers, peek between his fingers, look through his fingers, shut out the light, hide his eyes, hide her eyes',
      do: 'cover, hide, bury',
      what: 'face, eyes, her face, his face, face in her hands, face in his hands',
    },
    zh: {
      alone:
        '捂脸, 捂住脸, 捂着脸, 捂眼睛, 捂住眼睛, 捂着眼睛, 双手掩面, 把脸埋进枕头, 脸埋进枕头, 脸埋进手掌, 把脸埋进手里',
      do: '捂, 捂住, 遮, 遮住',
      what: '脸, 眼睛, 眼, 面',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.035, -0.03, -0.06] },
          left: { by: 'eyes', off: [0.035, 0.03, -0.06] },
          nod: 0.26,
          curl: 0.16,
          open: 'both',
        },
        { at: 0.5, nod: 0.34, curl: 0.22, side: 0.03 },
      ],
    },
  },
  'cover-ears': {
    en: {
      alone:
        'cover her ears, cover his ears, cover their ears, plug her ears, plug his ears, put her hands over her ears, put his hands over his ears',
      do: 'cover, plug, block',
      what: 'ears, her ears, his ears',
    },
    zh: { alone: '捂耳朵, 捂住耳朵, 捂着耳朵, 堵耳朵, 双手抱头, 抱头, 抱着头', do: '捂, 捂住, 堵', what: '耳朵, 耳' },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0, -0.115, -0.05] },
          left: { by: 'ear', off: [0, 0.115, -0.05] },
          nod: 0.14,
          curl: 0.08,
          open: 'both',
        },
        { at: 0.5, nod: 0.2, tilt: 0.08, curl: 0.12 },
      ],
    },
  },
  'stamp-foot': {
    en: {
      alone:
        'stamp her foot, stamp his foot, stomp, throw a tantrum, have a tantrum, trample flowers, trample the flowers, trample on flowers, trample grass',
      do: 'stamp, stomp, tap, squash, stomp on, stamp on, crush',
      what: 'foot, feet, bug, cockroach, ant, can with his foot',
    },
    zh: { alone: '跺脚, 发脾气, 撒泼', do: '跺', what: '脚' },
    base: 'stand',
    feeling: 'angry',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 0.9,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.02, -0.17, -0.06], left: [0.02, 0.17, -0.06], lean: 0.1, nod: -0.02 },
        {
          at: 0.4,
          rightFoot: [0.12, 0, 0.26],
          right: [0.04, -0.18, 0.0],
          left: [0.04, 0.18, 0.0],
          lean: -0.04,
          nod: -0.1,
        },
        { at: 0.55, rightFoot: [0.02, 0, 0], hips: [0, 0, -0.015], lean: 0.16, nod: 0.06 },
      ],
    },
  },
  peek: {
    en: {
      do: 'peek, peep, spy, look',
      what: 'keyhole, through a keyhole, through the keyhole, crack in the door, through a hole, round a corner, around the corner, behind a curtain, from behind a curtain',
    },
    zh: { alone: '偷看, 偷窥, 从门缝里看, 从钥匙孔里看', do: '看, 偷看, 窥视', what: '钥匙孔, 门缝, 锁孔' },
    base: 'stand',
    place: 'room',
    view: 'away',
    play: {
      stance: 'crouch',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.3, -0.08, 0.22], left: [0.12, 0.1, -0.04], lean: 0.52, nod: -0.3, open: 'right' },
        { at: 0.5, right: [0.3, -0.08, 0.225], lean: 0.56, nod: -0.34, hips: [0.01, 0, -0.01] },
      ],
      around: [{ thing: 'keyhole-door', at: [0.66, 0.34, 0], onWall: true }],
    },
  },
  'slam-table': {
    en: {
      alone: 'slam the table, bang on the table, pound the table, slam his fist, slam her fist',
      do: 'slam, bang, thump, pound, hit, slam down, bang on',
      what: 'table, desk, fist, folder, book, on the table, on the desk, papers, file',
    },
    zh: { alone: '拍桌子, 捶桌子, 拍案而起, 拍惊堂木', do: '拍, 捶, 摔', what: '桌子, 桌, 文件, 文件夹' },
    base: 'stand',
    place: 'office',
    feeling: 'angry',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: [0.2, -0.12, 0.34],
          left: [0.28, 0.12, -0.02],
          lean: 0.16,
          nod: 0,
          hands: { right: 'fist', left: 'flat' },
        },
        { at: 0.2, right: [0.32, -0.08, 0.0], lean: 0.4, nod: 0.04 },
        { at: 0.8, right: [0.32, -0.08, 0.0], lean: 0.38, nod: 0.0 },
      ],
      held: [{ thing: 'slam-lines', in: 'body', at: [0, 0, 0] }],
      around: [{ thing: 'desk', at: [0.62, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
