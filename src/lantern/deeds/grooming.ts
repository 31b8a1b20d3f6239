import type { DeedCard } from './deed-card.ts';
import { TENDING } from './tending.ts';

/** At the own face and body, seen from near: brows, beard, tie, nails, tongue. */
export const GROOMING = {
  'fill-eyebrows': {
    toOther: 'paint-face-of',
    en: {
      alone: 'fill in her eyebrows, do her eyebrows, do her brows',
      do: 'fill, fill in, draw, pencil, define, pluck, shape, wax, tweeze, trim',
      what: 'eyebrow, eyebrows, brows, her eyebrows, eye brows',
    },
    zh: { alone: '画眉毛, 描眉, 填眉毛, 画眉, 修眉, 填眉', do: '画, 描, 修, 拔', what: '眉, 眉毛' },
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.5,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.03, -0.115, -0.02] },
          left: { by: 'eyes', off: [0.14, 0.16, -0.14] },
          aim: [-0.05, 0.85, 0.5],
          aimLeft: [0, 0, 1],
          tilt: -0.06,
        },
        { at: 0.4, right: { by: 'eyes', off: [0.03, -0.09, -0.01] }, tilt: -0.09 },
        { at: 0.75, right: { by: 'eyes', off: [0.03, -0.105, -0.005] } },
      ],
      held: [
        { thing: 'brow-pencil', in: 'right' },
        { thing: 'hand-mirror', in: 'left' },
      ],
    },
  },
  'tie-tie': {
    toOther: 'dress-other',
    en: {
      alone:
        'tie his tie, tie a necktie, knot his tie, straighten his tie, adjust his tie, put on a tie, put on his tie, put on a bow tie',
      do: 'tie, knot, adjust, straighten, fix, put on, loosen, undo, pull off, tighten',
      what: 'tie, necktie, bow tie, his tie, her tie',
    },
    zh: { alone: '打领带, 系领带, 整理领带', do: '打, 系, 整理, 打好, 松开, 解开, 解, 系好', what: '领带, 领结' },
    makes: true,
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.13, -0.05, 0.2], left: [0.12, 0.035, 0.255], nod: 0.16, aim: [0, 0, -1] },
        { at: 0.3, right: [0.14, 0.05, 0.23], left: [0.12, 0.045, 0.245] },
        { at: 0.5, right: [0.13, -0.01, 0.265], left: [0.12, 0.05, 0.25] },
        { at: 0.75, right: [0.13, -0.015, 0.13], left: [0.12, 0.025, 0.26], nod: 0.05 },
        { at: 0.9, right: [0.13, -0.015, 0.12], left: [0.12, 0.025, 0.27], nod: -0.08 },
      ],
      held: [{ thing: 'worn-tie', in: 'body', at: [0.074, 0, 0.265], aim: [0.06, 0, -1] }],
    },
  },
  'cut-nails': {
    toOther: 'cut-nails-of',
    en: {
      alone: 'cut her nails, cut his nails, clip his nails, do her nails, trim her nails',
      do: 'cut, clip, trim, file, paint',
      what: 'nail, nails, fingernail, fingernails, toenails',
    },
    zh: { alone: '剪指甲, 修指甲', do: '剪, 修', what: '指甲' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'seat',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.19, -0.075, 0.2],
          left: [0.19, 0.085, 0.175],
          aim: [0.15, 1, 0.25],
          open: 'left',
          nod: 0.3,
          curl: 0.15,
        },
        { at: 0.35, right: [0.19, -0.05, 0.205] },
        { at: 0.55, right: [0.19, -0.05, 0.205] },
      ],
      held: [{ thing: 'nail-clipper', in: 'right' }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'tongue-out': {
    en: {
      alone:
        'stick his tongue out, stick her tongue out, stick tongue out, pull faces, make faces, pull a face, make a face, catch snowflakes on her tongue, catch snowflakes on his tongue, catch raindrops on his tongue, catch raindrops on her tongue, catch snowflakes, blow a raspberry, blow raspberries, poke out his tongue, poke out her tongue, gurn',
      do: 'stick, poke',
      what: 'tongue, tongue out, tongues out',
    },
    zh: { alone: '吐舌头, 伸舌头, 做鬼脸, 扮鬼脸, 扮个鬼脸, 做了个鬼脸, 挤眉弄眼, 舔嘴唇, 舔舔嘴唇, 咂嘴' },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'tongue',
      keys: [
        { at: 0, tilt: 0.12, nod: -0.1, right: [0.06, -0.13, 0], left: [0.06, 0.13, 0] },
        { at: 0.4, tilt: -0.1, lean: 0.06, nod: -0.14 },
        { at: 0.7, tilt: -0.14, lean: 0.08, nod: -0.06 },
      ],
    },
  },
  'nod-head': {
    en: {
      alone:
        'nod, nod his head, nod her head, nod their heads, nod in agreement, nod along, agree, nod yes, assent, nod approvingly, nod knowingly, nod solemnly, bob along',
      do: 'nod, bob',
      what: 'head, heads, his head, her head',
    },
    zh: { alone: '点头, 点点头, 点了点头, 频频点头, 微笑着点头, 欣慰地点头' },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        { at: 0, nod: -0.22, right: [0.05, -0.14, 0], left: [0.05, 0.14, 0] },
        { at: 0.4, nod: 0.55, lean: 0.06 },
        { at: 0.7, nod: 0.05 },
      ],
    },
  },
  'put-on-earrings': {
    toOther: 'rub-face-of',
    en: {
      alone:
        'put on earrings, put on her earrings, put on an earring, put in earrings, put in her earrings, try on earrings, take off her earrings, take off earrings, take out her earrings, pierce her ears',
      do: 'put on, put in, try on, take off, take out, insert, remove, fasten, pierce, tug',
      what: 'earring, earrings, ear, ears, hoop earrings, hearing aid, earlobe, earlobes',
    },
    zh: {
      alone: '戴耳环, 戴耳钉, 摘耳环, 试耳环, 打耳洞',
      do: '戴, 戴上, 摘, 摘下, 试, 打, 试戴, 取下, 别上',
      what: '耳环, 耳钉, 耳坠, 耳洞, 助听器',
    },
    makes: true,
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [-0.035, -0.13, -0.075] },
          left: { by: 'ear', off: [-0.035, 0.13, -0.075] },
          tilt: 0.08,
          hands: { right: 'pinch', left: 'pinch' },
        },
        {
          at: 0.5,
          right: { by: 'ear', off: [-0.025, -0.12, -0.06] },
          left: { by: 'ear', off: [-0.025, 0.12, -0.06] },
          tilt: -0.08,
        },
      ],
      held: [
        { thing: 'hoop-earring', in: 'right' },
        { thing: 'hoop-earring', in: 'left' },
      ],
    },
  },
  'shake-head': {
    en: {
      alone:
        'shake out her hair, shake out his hair, shake her hair, toss her hair, shake his head, shake her head, shake head, say no with his head, crack his neck, crack her neck, roll his neck, roll her neck, disagree, refuse, decline, shake his head no, shake her head no, deny, say no, object, shake his head in disbelief, shake her head in disbelief, shake their heads',
      do: 'shake',
      what: 'head, heads, his head, her head',
    },
    zh: { alone: '摇头' },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        { at: 0, look: 0.75, nod: 0.1, tilt: 0.05, turn: 0.06, right: [0.05, -0.14, 0], left: [0.05, 0.14, 0] },
        { at: 0.5, look: -0.75, tilt: -0.05, turn: -0.06 },
      ],
    },
  },
  shower: {
    en: {
      alone: 'shower, take a shower, have a shower, take a hot shower',
      do: 'take, have, enjoy',
      what: 'shower, hot shower, cold shower',
    },
    zh: { alone: '洗澡, 淋浴, 冲澡, 洗淋浴, 冲凉, 擦背, 搓背, 搓澡, 擦身子, 洗热水澡, 泡热水澡' },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [0.02, -0.07, -0.03] },
          left: { by: 'crown', off: [-0.02, 0.07, -0.06] },
          nod: -0.16,
        },
        {
          at: 0.5,
          right: { by: 'crown', off: [-0.03, -0.06, -0.06] },
          left: { by: 'crown', off: [0.03, 0.06, -0.03] },
          nod: -0.22,
        },
      ],
      around: [
        { thing: 'shower-pipe', at: [0.16, 0, 0] },
        { thing: 'shower-cabin', at: [0.1, 0, 0], before: true },
      ],
    },
  },
  'get-haircut': {
    ...TENDING['have-hair-done'],
    en: {
      alone:
        'get a haircut, get his hair cut, get her hair cut, have a haircut, have his hair cut, have her hair cut, get haircut',
      do: 'get, have, receive',
      what: 'haircut, hair cut, trim, new haircut',
    },
    zh: { alone: '剪发中, 做头发' },
    place: 'barbershop',
    partner: 'cut-hair',
    brings: 'person',
    near: true,
    play: {
      ...TENDING['have-hair-done'].play,
      around: [
        { thing: 'barber-chair', at: [0, 0, 0] },
        { thing: 'barber-cape', at: [0, 0, 0], before: true },
      ],
    },
  },
  'massage-legs': {
    en: {
      alone: 'massage her legs, massage his legs, rub his legs, massage legs',
      do: 'massage, rub, knead, shave, wax',
      what: 'leg, legs, foot, feet, calf, calves, knee, knees, thighs',
    },
    zh: { alone: '按摩腿, 揉腿', do: '按摩, 揉, 捏', what: '腿, 小腿, 脚' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'floor',
      seconds: 1.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.2, -0.05, 0.16] },
          left: { by: 'ground', off: [0.2, 0.05, 0.17] },
          lean: 0.3,
          curl: 0.34,
          nod: 0.2,
        },
        {
          at: 0.5,
          right: { by: 'ground', off: [0.27, -0.05, 0.1] },
          left: { by: 'ground', off: [0.27, 0.06, 0.11] },
          lean: 0.42,
        },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  'raise-hands': {
    en: {
      alone:
        'throw both arms up, throw up both arms, throw her arms up, throw his arms up, throw up her arms, throw up his arms, throw their arms up, raise both arms, raise her hands, raise his hands, raise both hands, raise both their hands, put their hands up, throw her arms in the air, throw his arms in the air, throw their arms in the air, fling her arms in the air, fling his arms in the air, put his hands up, put her hands up, lift their hands, hands up, surrender, hands in the air, with his hands up, with her hands up, with their hands up, with hands up, with hands raised, with his hands raised, with her hands raised, put hands up, stick his hands up, give himself up',
      do: 'raise, lift, put up, put',
      what: 'hands, both hands, arms, both arms, arms up, both arms up, hands up, arms in the air, hands in the air',
    },
    zh: { alone: '举起双手, 举手投降, 高举双手, 高举双臂, 举起双臂, 张开双臂举起' },
    base: 'stand',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.04, -0.16, 0.95] },
          left: { by: 'shoulder', off: [0.04, 0.16, 0.95] },
          open: 'both',
          nod: -0.1,
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.06, -0.24, 0.93] },
          left: { by: 'shoulder', off: [0.06, 0.24, 0.93] },
          side: 0.03,
          nod: -0.14,
        },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
