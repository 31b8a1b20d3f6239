import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

const SIGN = { base: 'stand', place: 'room', view: 'front', near: true, close: true } as const;

/** What is said with a hand alone. */
export const HAND_SIGNS = {
  'snap-fingers': {
    en: {
      alone: 'snap her fingers, snap his fingers, click her fingers, click his fingers, snap fingers, finger snap',
      do: 'snap, click',
      what: 'finger, fingers',
    },
    zh: { alone: '打响指, 打个响指' },
    ...SIGN,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 0.95,
      keys: [
        { at: 0, right: [0.2, -0.15, 0.3], left: HANGS, side: -0.03, hands: { right: 'snap' } },
        { at: 0.34, right: [0.2, -0.15, 0.33], tilt: 0.06, hands: { right: 'snap' } },
        { at: 0.44, right: [0.23, -0.18, 0.25], tilt: 0.12, side: 0.05, hands: { right: 'snap' } },
        { at: 0.76, right: [0.215, -0.165, 0.27], tilt: 0.1, hands: { right: 'snap' } },
      ],
      held: [{ thing: 'snap', in: 'right' }],
    },
  },
  'thumbs-up': {
    en: {
      alone:
        'give a thumbs up, give thumbs up, thumbs up, show a thumbs up, give the thumbs up, give a thumb up, thumb up, hitchhike, hitch-hike, thumb a lift, thumb a ride, hitch a lift, hitch a ride, approve, signal approval, give the go-ahead',
      do: 'give, show, make, do, put, stick out, stick up',
      what: 'thumbs up, thumb up, thumbs-up, thumbs, thumb, like, her thumb, his thumb',
    },
    zh: {
      alone: '竖大拇指, 竖起大拇指, 点赞, 比大拇指, 竖起拇指, 竖拇指, 搭便车, 拦便车, 表扬, 夸奖, 称赞, 点赞叫好',
      do: '竖, 竖起, 比',
      what: '大拇指, 拇指',
    },
    ...SIGN,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        { at: 0, right: [0.24, -0.13, 0.22], left: HANGS, hands: { right: 'thumb' }, nod: 0.02 },
        { at: 0.3, right: [0.3, -0.12, 0.28], nod: 0.1, lean: 0.05, tilt: 0.06 },
        { at: 0.6, right: [0.27, -0.12, 0.24], nod: -0.04, tilt: 0.06 },
      ],
    },
  },
  'ok-sign': {
    en: { do: 'make, give, show, do', what: 'ok sign, okay sign, ok gesture, okay gesture, ok, okay' },
    zh: { alone: '比ok, 做ok手势' },
    ...SIGN,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.22, -0.16, 0.28], left: HANGS, hands: { right: 'ring' } },
        { at: 0.4, right: [0.25, -0.16, 0.31], tilt: 0.1, nod: 0.06 },
      ],
    },
  },
  'victory-sign': {
    en: {
      do: 'make, give, show, flash, do, hold up',
      what: 'peace sign, victory sign, v sign, v-sign, two fingers, peace gesture',
    },
    zh: { alone: '比耶, 比剪刀手, 做剪刀手, 比v', do: '比, 做', what: '剪刀手, 耶, 胜利手势' },
    ...SIGN,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        { at: 0, right: [0.2, -0.15, 0.3], left: HANGS, hands: { right: 'two' }, tilt: 0.06 },
        { at: 0.5, right: [0.22, -0.15, 0.34], tilt: 0.16, side: 0.04 },
      ],
    },
  },
  'hand-heart': {
    en: {
      alone: 'make a heart with her hands, make a heart with his hands, make a heart',
      do: 'make, form, show, do',
      what: 'heart, heart sign, heart shape, finger heart, hand heart, heart gesture',
    },
    zh: { alone: '比心, 比个心, 比爱心, 做爱心手势', do: '比, 做', what: '爱心, 心形' },
    ...SIGN,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.2, -0.07, 0.1], left: [0.2, 0.07, 0.1], tilt: 0.1, hands: { right: 'flat', left: 'flat' } },
        { at: 0.5, right: [0.26, -0.07, 0.13], left: [0.26, 0.07, 0.13], tilt: -0.1, lean: 0.04 },
      ],
      held: [{ thing: 'heart-sign', in: 'both' }],
    },
  },
  'blow-kiss': {
    en: {
      alone: 'blow a kiss, blow kisses, blow him a kiss, blow her a kiss',
      do: 'blow',
      what: 'kiss, kisses',
    },
    zh: { alone: '飞吻, 抛飞吻, 送飞吻', do: '送, 抛', what: '飞吻' },
    ...SIGN,
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.03, -0.02, -0.07] }, left: HANGS, hands: { right: 'flat' } },
        { at: 0.3, right: { by: 'mouth', off: [0.03, -0.02, -0.075] }, nod: 0.04, hands: { right: 'flat' } },
        { at: 0.5, right: [0.36, -0.1, 0.27], lean: 0.08, nod: -0.08, hands: { right: 'open' } },
        { at: 0.85, right: [0.35, -0.1, 0.25], lean: 0.08, nod: -0.06, hands: { right: 'open' } },
      ],
      held: [{ thing: 'flying-hearts', in: 'right' }],
    },
  },
  shush: {
    en: {
      alone:
        'shush, hold a finger to her lips, hold a finger to his lips, put a finger to her lips, put a finger to his lips',
      do: 'hold, put, place, press',
      what: 'finger to her lips, finger to his lips, finger on her lips, finger on his lips, finger over her lips',
    },
    zh: { alone: '嘘声, 示意安静, 做嘘的手势, 做噤声手势' },
    ...SIGN,
    play: {
      stance: 'stand',
      seconds: 2.2,
      lips: 'blow',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.05, -0.012, -0.098] },
          left: HANGS,
          hands: { right: 'point' },
          nod: 0.04,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.045, -0.012, -0.094] }, nod: 0.14, tilt: 0.06, look: 0.1 },
      ],
    },
  },
  facepalm: {
    en: {
      alone:
        'facepalm, put her face in her palm, slap his forehead, slap her forehead, slap his face, slap her face, slap his own face, slap his brow',
      do: 'slap, hit',
      what: 'forehead, own forehead, own face',
    },
    zh: { alone: '扶额, 拍额头, 拍脑门, 捂额头', do: '拍, 捂', what: '额头, 脑门' },
    ...SIGN,
    feeling: 'sad',
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.2, -0.17, 0.3], left: HANGS, nod: -0.06, hands: { right: 'flat' } },
        { at: 0.2, right: { by: 'eyes', off: [0.035, -0.05, -0.06] }, nod: 0.26 },
        { at: 0.5, right: { by: 'eyes', off: [0.035, -0.05, -0.055] }, nod: 0.3, look: 0.12 },
        { at: 0.65, right: { by: 'eyes', off: [0.035, -0.05, -0.055] }, nod: 0.3, look: -0.12 },
        { at: 0.85, right: { by: 'eyes', off: [0.035, -0.05, -0.06] }, nod: 0.28 },
      ],
    },
  },
  'sign-language': {
    en: { alone: 'use sign language, sign to', do: 'use, speak, do, communicate', what: 'sign language' },
    zh: { alone: '打手语, 比划手语, 打手势, 比划, 用手比划, 比划着', do: '打, 用, 做', what: '手语' },
    ...SIGN,
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: [0.24, -0.08, 0.26],
          left: [0.22, 0.1, 0.18],
          hands: { right: 'ring', left: 'flat' },
          nod: 0.04,
        },
        { at: 0.22, right: [0.28, 0.0, 0.22], left: [0.24, 0.08, 0.2], hands: { right: 'point', left: 'flat' } },
        {
          at: 0.45,
          right: [0.2, -0.16, 0.3],
          left: [0.2, 0.15, 0.3],
          hands: { right: 'two', left: 'open' },
          tilt: 0.08,
        },
        {
          at: 0.7,
          right: [0.26, -0.05, 0.2],
          left: [0.26, 0.05, 0.2],
          hands: { right: 'fist', left: 'flat' },
          nod: 0.1,
        },
      ],
    },
  },
  'rub-hands': {
    en: {
      alone:
        'rub her hands, rub his hands, rub hands, rub her hands together, rub his hands together, warm her hands, crack his knuckles, crack her knuckles, crack knuckles, crack their knuckles, put on gloves, put on her gloves, put on his gloves, pull on gloves, take off gloves, take off his gloves, take off her gloves, put on mittens, wipe his hands, wipe her hands, wipe their hands, dry her hands, dry his hands, rub lotion into her hands, clean his hands with a rag, dust off his hands, chalk her hands, chalk his hands, chalk up, powder his hands, powder her hands',
      do: 'rub, warm, put on, pull on, take off',
      what: 'hands, palms, hands together, glove, gloves, mittens',
    },
    zh: {
      alone:
        '搓手, 戴手套, 脱手套, 掰手指关节, 戴上手套, 戴橡胶手套, 搓搓手, 哈气暖手, 哈气, 呵气, 往手心哈气, 对着手哈气',
      do: '搓, 戴, 戴上, 脱, 摘, 脱下, 摘下',
      what: '手, 双手, 手掌, 手套, 橡胶手套',
    },
    ...SIGN,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 0.6,
      keys: [
        {
          at: 0,
          right: [0.22, -0.04, 0.16],
          left: [0.25, 0.035, 0.19],
          hands: { right: 'flat', left: 'flat' },
          nod: 0.12,
        },
        { at: 0.5, right: [0.26, -0.03, 0.2], left: [0.21, 0.045, 0.15] },
      ],
    },
  },
  'halt-sign': {
    en: {
      alone: 'hold out a hand to stop, hold up a hand to stop, signal to stop, gesture to stop',
      do: 'make, give, show',
      what: 'stop sign with her hand, stop gesture, stop sign with his hand, stop signal',
    },
    zh: { alone: '做停止手势, 伸手示意停止, 示意停下' },
    ...SIGN,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: { by: 'shoulder', off: [0.88, -0.15, -0.05] }, left: HANGS, open: 'right', nod: 0.04 },
        { at: 0.5, right: { by: 'shoulder', off: [0.92, -0.14, -0.02] }, lean: 0.06, look: 0.15 },
        { at: 0.75, right: { by: 'shoulder', off: [0.9, -0.16, -0.04] }, look: -0.15 },
      ],
    },
  },
  'rub-eyes': {
    en: {
      alone:
        'rub her eyes, rub his eyes, rub their eyes, put in contact lenses, put in contacts, put in her contact lenses, put in his contact lenses, rub sleep from her eyes, rub sleep from his eyes, wipe away tears, wipe away her tears, wipe away his tears, dry her tears, dry his tears, dab her eyes, dab his eyes, dab at her eyes, dab at his eyes, wipe her eyes, wipe his eyes, dry her eyes, dry his eyes',
      do: 'rub, insert',
      what: 'eye, eyes, own eyes, contact lens, contact lenses, eye drops',
    },
    zh: { alone: '揉眼睛, 揉揉眼睛, 揉眼, 戴隐形眼镜', do: '揉, 滴', what: '眼睛, 双眼, 眼药水' },
    ...SIGN,
    place: 'bedroom',
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.05, -0.045, -0.03] },
          left: HANGS,
          nod: 0.14,
          tilt: -0.05,
          hands: { right: 'fist' },
        },
        { at: 0.5, right: { by: 'eyes', off: [0.05, -0.03, -0.01] }, nod: 0.1, tilt: -0.09 },
      ],
    },
  },
  yawn: {
    en: { alone: 'yawn, yawn widely', do: 'stifle, give, let out', what: 'yawn, big yawn' },
    zh: { alone: '打哈欠, 打呵欠, 困得打哈欠, 打了个哈欠, 哈欠连天', do: '打', what: '哈欠, 呵欠' },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 3.4,
      lips: 'yawn',
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.05, -0.03, -0.085] },
          left: [0.06, 0.22, 0.42],
          nod: -0.2,
          tilt: 0.06,
          hands: { right: 'flat', left: 'fist' },
        },
        {
          at: 0.45,
          right: { by: 'mouth', off: [0.055, -0.03, -0.075] },
          left: [0.02, 0.2, 0.5],
          nod: -0.34,
          lean: -0.12,
          curl: -0.12,
          tilt: 0.12,
        },
        { at: 0.75, right: { by: 'mouth', off: [0.05, -0.03, -0.085] }, left: [0.06, 0.24, 0.4], nod: -0.18 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
