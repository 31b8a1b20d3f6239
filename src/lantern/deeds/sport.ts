import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both fists before the chin. */
const GUARD: Omit<PoseKey, 'at'> = { right: [0.16, -0.06, 0.26], left: [0.19, 0.05, 0.27] };

/** Sport, games and exercise. */
export const SPORT = {
  'rest-sword': {
    en: { do: 'hold, carry, stand', what: 'sword at rest' },
    zh: {},
    base: 'stand',
    play: {
      stance: 'wide',
      seconds: 6,
      keys: [
        { at: 0, right: [0.14, -0.16, 0.04], left: [0.05, 0.14, 0.0], aim: [0.35, -0.25, -0.9], lean: -0.05 },
        { at: 0.5, right: [0.14, -0.16, 0.05], look: 0.25, nod: -0.05 },
      ],
      held: [{ thing: 'sword', in: 'right' }],
    },
  },
  'kick-ball': {
    en: {
      alone: 'play soccer, play football, dribble a soccer ball',
      do: 'kick, play, dribble, shoot',
      what: 'ball, soccer, football, soccer ball, penalty',
    },
    zh: { alone: '踢球, 踢足球', do: '踢', what: '球, 足球' },
    base: 'stand',
    place: 'meadow',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.0, -0.14, 0.02], left: [0.1, 0.14, 0.04], rightFoot: [-0.05, 0, 0] },
        { at: 0.25, rightFoot: [-0.3, -0.02, 0.17], right: [0.14, -0.16, 0.1], left: [-0.12, 0.18, 0.1], lean: 0.18 },
        { at: 0.42, rightFoot: [0.16, 0.02, 0.03], lean: -0.04, right: [-0.1, -0.16, 0.08], left: [0.2, 0.16, 0.14] },
        { at: 0.55, rightFoot: [0.32, 0.03, 0.22], lean: -0.16, left: [0.2, 0.18, 0.2], right: [-0.14, -0.18, 0.1] },
        { at: 0.8, rightFoot: [0.05, 0, 0] },
      ],
      around: [{ thing: 'football', at: [0.4, -0.06, 0] }],
    },
  },
  dribble: {
    en: {
      alone: 'play basketball, dribble',
      do: 'dribble, bounce, play',
      what: 'basketball, ball, basketball hoop',
    },
    zh: { alone: '打篮球, 运球, 拍球', do: '打, 运, 拍', what: '篮球' },
    base: 'stand',
    place: 'sports-hall',
    play: {
      stance: 'crouch',
      seconds: 0.75,
      keys: [
        { at: 0, right: [0.22, -0.1, 0.0], left: [0.14, 0.14, 0.14], nod: 0.1, aim: [1, 0, 0] },
        { at: 0.5, right: [0.22, -0.1, 0.16] },
      ],
      held: [{ thing: 'basketball', in: 'right' }],
    },
  },
  golf: {
    en: { alone: 'golf, play golf', do: 'play, swing', what: 'golf, golf club, golf ball' },
    zh: { alone: '打高尔夫', do: '打, 挥', what: '高尔夫, 高尔夫球' },
    base: 'stand',
    place: 'meadow',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 3,
      keys: [
        { at: 0, right: [0.2, -0.02, 0.05], left: [0.19, 0.01, 0.1], lean: 0.26, nod: 0.2, aim: [0.4, 0.0, -0.9] },
        { at: 0.3, right: [0.1, -0.2, 0.42], left: [0.14, -0.14, 0.42], turn: -0.7, lean: 0.15, aim: [0.1, -0.3, 0.9] },
        { at: 0.4, right: [0.2, 0.0, 0.04], left: [0.19, 0.03, 0.09], lean: 0.26, aim: [0.4, 0, -0.9] },
        {
          at: 0.5,
          right: [0.1, 0.18, 0.4],
          left: [0.06, 0.22, 0.4],
          turn: 0.8,
          lean: 0.05,
          nod: -0.1,
          aim: [-0.3, 0.4, 0.9],
        },
        { at: 0.75, right: [0.1, 0.18, 0.4], left: [0.06, 0.22, 0.4], turn: 0.8, lean: 0.05, aim: [-0.3, 0.4, 0.9] },
      ],
      held: [{ thing: 'golf-club', in: 'right' }],
    },
  },
  baseball: {
    en: {
      alone: 'play baseball, bat, play cricket',
      do: 'swing, play, hit',
      what: 'bat, baseball, baseball bat, cricket',
    },
    zh: { alone: '打棒球', do: '打, 挥', what: '棒球, 球棒' },
    base: 'stand',
    place: 'meadow',
    play: {
      stance: 'wide',
      seconds: 2,
      keys: [
        { at: 0, right: [0.02, -0.2, 0.3], left: [0.06, -0.14, 0.27], turn: -0.4, aim: [-0.4, -0.2, 0.9] },
        { at: 0.45, right: [0.0, -0.22, 0.32], left: [0.04, -0.16, 0.29], turn: -0.5, aim: [-0.6, -0.2, 0.8] },
        { at: 0.58, right: [0.26, 0.0, 0.16], left: [0.24, 0.06, 0.14], turn: 0.3, aim: [0.9, -0.4, 0.1] },
        { at: 0.72, right: [0.08, 0.22, 0.3], left: [0.04, 0.24, 0.27], turn: 0.7, aim: [-0.5, 0.6, 0.5] },
      ],
      held: [{ thing: 'bat', in: 'right' }],
    },
  },
  throw: {
    en: {
      alone: 'throw, toss, pitch',
      do: 'throw, toss, hurl, pitch',
      what: 'ball, stone, snowball, snowballs, rock, baseball, javelin, spear',
    },
    zh: { alone: '扔, 投, 抛, 打雪仗, 投球', do: '扔, 投, 抛, 丢', what: '球, 石头, 雪球' },
    base: 'stand',
    play: {
      stance: 'lunge',
      seconds: 1.8,
      keys: [
        { at: 0, right: [-0.1, -0.2, 0.36], left: [0.24, 0.14, 0.3], turn: -0.45, lean: -0.12, aim: [0, 0, 1] },
        { at: 0.3, right: [-0.16, -0.18, 0.4], turn: -0.55, lean: -0.16 },
        { at: 0.45, right: [0.24, -0.08, 0.44], left: [0.04, 0.18, 0.08], turn: 0.3, lean: 0.12 },
        { at: 0.6, right: [0.26, 0.06, 0.1], left: [-0.04, 0.18, 0.06], turn: 0.5, lean: 0.3 },
      ],
      held: [{ thing: 'snowball', in: 'right', between: [0, 0.44] }],
    },
  },
  catch: {
    en: { alone: 'catch', do: 'catch, play', what: 'ball, balls' },
    zh: { alone: '接球', do: '接', what: '球' },
    base: 'stand',
    play: {
      stance: 'crouch',
      seconds: 1.4,
      keys: [
        { at: 0, right: [0.2, -0.08, 0.3], left: [0.2, 0.08, 0.3], nod: -0.2, open: 'both' },
        { at: 0.4, right: [0.14, -0.06, 0.5], left: [0.14, 0.06, 0.5], nod: -0.3, hips: [0, 0, 0.03] },
        { at: 0.65, right: [0.14, -0.06, 0.2], left: [0.14, 0.06, 0.2], nod: 0.05 },
      ],
      held: [{ thing: 'basketball', in: 'right', between: [0.6, 1] }],
    },
  },
  archery: {
    en: {
      alone: 'shoot an arrow, do archery, archery',
      do: 'shoot, draw, fire, aim, practice, hold',
      what: 'arrow, arrows, bow, bow and arrow, archery, target',
    },
    zh: { alone: '射箭, 拉弓', do: '射, 拉', what: '箭, 弓, 弓箭' },
    base: 'stand',
    place: 'meadow',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 3,
      keys: [
        {
          at: 0,
          left: [0.29, 0.1, 0.29],
          right: [0.24, 0.05, 0.29],
          turn: -0.15,
          aim: [1, 0.15, 0],
          aimLeft: [1, 0.1, 0],
        },
        { at: 0.42, right: [0.03, -0.1, 0.31], turn: -0.5 },
        { at: 0.6, right: [0.02, -0.1, 0.31], turn: -0.52 },
        { at: 0.66, right: [-0.05, -0.16, 0.32], turn: -0.52 },
        { at: 0.85, right: [0.0, -0.12, 0.24], turn: -0.3 },
      ],
      held: [
        { thing: 'archery-bow', in: 'left' },
        { thing: 'arrow', in: 'right', between: [0, 0.63] },
      ],
      around: [{ thing: 'archery-target', at: [2.6, 0, 0] }],
    },
  },
  sword: {
    pair: 'sword-fight',
    en: {
      alone: 'fence, practice swordplay, duel, swing a sword',
      do: 'swing, wield, draw, fight, brandish, hold, raise',
      what: 'sword, blade, katana, saber, sabre, swords, lightsaber',
    },
    zh: { alone: '舞剑, 练剑, 挥剑, 拔剑', do: '舞, 挥, 挥舞, 拔, 持, 握, 拿', what: '剑, 刀, 长剑, 武士刀' },
    base: 'stand',
    play: {
      stance: 'lunge',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.1, -0.16, 0.42], left: [0.14, 0.16, 0.14], aim: [-0.2, -0.2, 1], lean: -0.04 },
        {
          at: 0.3,
          right: [0.28, -0.04, 0.16],
          aim: [0.95, 0.2, -0.05],
          lean: 0.22,
          turn: 0.25,
          left: [-0.1, 0.2, 0.16],
        },
        { at: 0.5, right: [0.18, 0.14, 0.1], aim: [0.5, 0.75, -0.3], turn: 0.5 },
        { at: 0.75, right: [0.2, -0.2, 0.26], aim: [0.6, -0.6, 0.5], turn: -0.3 },
      ],
      held: [{ thing: 'sword', in: 'right' }],
    },
  },
  box: {
    pair: 'boxing-match',
    en: {
      alone: 'box, punch, spar, shadowbox, train boxing',
      do: 'punch, hit, box',
      what: 'bag, punching bag, heavy bag',
    },
    zh: { alone: '拳击, 打拳, 打沙袋', do: '打, 击', what: '沙袋, 拳' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'lunge',
      seconds: 1,
      keys: [
        { at: 0, ...GUARD },
        { at: 0.25, left: [0.34, 0.0, 0.28], turn: -0.3, lean: 0.08 },
        { at: 0.5, ...GUARD },
        { at: 0.75, right: [0.36, 0.0, 0.27], turn: 0.5, lean: 0.12 },
      ],
      held: [
        { thing: 'boxing-glove', in: 'right' },
        { thing: 'boxing-glove', in: 'left' },
      ],
      around: [{ thing: 'punching-bag', at: [0.85, 0, 0] }],
    },
  },
  fight: {
    en: {
      alone: 'fight, brawl, fight each other, battle, spar',
      do: 'fight',
      what: 'each other, enemy, enemies, opponent, monster',
    },
    zh: { alone: '打架, 打斗, 搏斗, 格斗, 决斗, 战斗' },
    base: 'stand',
    view: 'side',
    apart: 0.82,
    brings: 'person',
    play: {
      stance: 'lunge',
      seconds: 1.3,
      keys: [
        { at: 0, ...GUARD },
        { at: 0.2, right: [0.37, 0.02, 0.28], turn: 0.45, lean: 0.14 },
        { at: 0.4, ...GUARD, lean: -0.06 },
        { at: 0.6, left: [0.36, 0, 0.25], turn: -0.3 },
        { at: 0.8, ...GUARD, lean: -0.16, nod: -0.1 },
      ],
    },
  },
  'martial-arts': {
    en: {
      alone: 'do kung fu, practice kung fu, practice martial arts, do karate, practice karate, do martial arts, kick',
      do: 'practice, practise, do, perform, train',
      what: 'kung fu, martial arts, karate, taekwondo, judo',
    },
    zh: { alone: '练武, 打功夫, 练功夫, 练空手道, 习武', do: '练, 打, 练习', what: '功夫, 武术, 空手道, 跆拳道' },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 2.6,
      keys: [
        { at: 0, ...GUARD },
        { at: 0.2, right: [0.34, -0.02, 0.27], left: [0.04, 0.12, 0.12], turn: 0.4 },
        { at: 0.4, left: [0.34, 0.02, 0.27], right: [0.04, -0.12, 0.12], turn: -0.4 },
        { at: 0.58, ...GUARD, rightFoot: [0.1, 0.05, 0.3], lean: -0.16 },
        { at: 0.68, ...GUARD, rightFoot: [0.42, 0.08, 0.5], lean: -0.4, hips: [0, 0, 0.03] },
        { at: 0.82, ...GUARD, rightFoot: [0.06, 0, 0.1] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
