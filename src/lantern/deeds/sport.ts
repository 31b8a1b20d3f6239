import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both fists before the chin. */
const GUARD: Omit<PoseKey, 'at'> = { right: [0.16, -0.06, 0.26], left: [0.19, 0.05, 0.27] };
/** Over the ball, the club behind it; and after the stroke: turned after the ball, the club up over the shoulder. */
const ADDRESS = {
  right: [0.2, -0.02, 0],
  left: [0.19, 0.02, 0.03],
  turn: 0,
  lean: 0.28,
  nod: 0.2,
  look: 0,
  aim: [0.42, 0, -0.9],
} as const;
const FOLLOWED = {
  right: [0.1, 0.25, 0.36],
  left: [0.06, 0.28, 0.37],
  turn: 0.9,
  lean: 0,
  nod: -0.1,
  look: 0.3,
  aim: [-0.2, 0.55, 0.8],
  rightFoot: [0.03, 0, 0.04],
} as const;
/** One leg straight out at the height of the head, the trunk leant away from it. */
const LEG_UP = {
  right: [-0.02, -0.12, 0.22],
  left: [0.06, 0.08, 0.27],
  rightFoot: [0.34, 0.02, 0.94],
  leftFoot: [0, 0, 0],
  lean: -0.5,
  hips: [-0.02, 0, 0.02],
  nod: 0.3,
} as const;

/** Sport, games and exercise. */
export const SPORT = {
  'rest-sword': {
    en: { do: 'hold, carry, stand', what: 'sword at rest' },
    zh: {},
    base: 'stand',
    place: 'castle',
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
  dribble: {
    en: {
      alone: 'play basketball, dribble',
      do: 'dribble, bounce, play',
      what: 'basketball, ball, basketball hoop',
    },
    zh: { alone: '打篮球, 运球, 拍球, 拍皮球', do: '打, 运, 拍', what: '篮球, 皮球' },
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
    en: {
      alone: 'golf, play golf, tee off, putt the ball, putt on the green, sink a putt',
      do: 'play, swing, hit, strike, drive, putt, put, tap, roll',
      what: 'golf, golf club, golf ball, golf balls, into the hole, ball into the hole, golf balls at, on the green, into hole, ball into hole, ball into the cup',
    },
    zh: {
      alone: '打高尔夫球, 打高尔夫, 推球入洞, 推杆, 推杆进洞, 开球',
      do: '打, 挥, 击',
      what: '高尔夫, 高尔夫球',
    },
    base: 'stand',
    place: 'golf-course',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 2.4,
      keys: [
        { at: 0, ...ADDRESS },
        { at: 0.2, ...ADDRESS },
        {
          at: 0.38,
          right: [0.08, -0.27, 0.34],
          left: [0.14, -0.23, 0.32],
          turn: -0.9,
          lean: 0.14,
          nod: 0.16,
          look: 0.5,
          aim: [-0.1, -0.5, 0.86],
        },
        { at: 0.45, right: [0.08, -0.27, 0.36], turn: -0.95, aim: [-0.1, -0.3, 0.95], left: [0.14, -0.23, 0.34] },
        { at: 0.52, ...ADDRESS, turn: 0.1 },
        { at: 0.58, right: [0.2, 0.22, 0.16], left: [0.16, 0.26, 0.16], turn: 0.6, nod: 0.06, aim: [0.2, 0.9, 0.3] },
        { at: 0.66, ...FOLLOWED },
        { at: 0.88, ...FOLLOWED },
      ],
      held: [{ thing: 'golf-club', in: 'right' }],
      around: [{ thing: 'tee-ball', at: [0.66, 0, 0] }],
    },
  },
  catch: {
    en: { alone: 'catch', do: 'catch, play', what: 'ball, balls' },
    zh: { alone: '接球', do: '接', what: '球' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.22, -0.09, 0.2], left: [0.22, 0.09, 0.2], nod: -0.14, open: 'both', lean: 0.02 },
        { at: 0.3, right: [0.31, -0.06, 0.26], left: [0.31, 0.06, 0.26], open: 'both', lean: 0.12 },
        { at: 0.4, right: [0.2, -0.06, 0.17], left: [0.2, 0.06, 0.17], open: 'both', lean: -0.02, nod: 0.06 },
        { at: 0.56, right: [0.18, -0.06, 0.17], left: [0.18, 0.06, 0.17], open: 'both', lean: -0.06, nod: 0 },
        { at: 0.66, right: [0.32, -0.06, 0.28], left: [0.32, 0.06, 0.28], open: 'both', lean: 0.16 },
        { at: 0.78, right: [0.3, -0.09, 0.24], left: [0.3, 0.09, 0.24], open: 'both', lean: 0.08 },
      ],
      around: [{ thing: 'ball-to-catch', at: [2.1, 0, 0] }],
    },
  },
  sword: {
    pair: 'sword-fight',
    en: {
      alone:
        'practice swordplay, duel, swing a sword, parry, lunge with a sword, slay, slash at, stab at, hack at, fend off with a sword, practise with a sword, do battle, draw his sword, draw her sword, draw their swords, sheathe his sword, sheathe her sword, hack through, slash through, hack a path, clear a path with a machete, cut a path with a machete',
      do: 'swing, wield, draw, fight, brandish, hold, raise, strike, whirl, twirl, wave, flourish, spin, sheathe, unsheathe',
      what: 'sword, blade, katana, saber, sabre, swords, lightsaber, with bamboo swords, bamboo swords, bamboo sword, with wooden swords, blades, kendo, cutlass, scimitar, machete, dagger, mace, broadsword, claymore, rapier, sabres, katanas, longsword, glowing sword',
    },
    zh: {
      alone: '舞剑, 练剑, 挥剑, 拔剑, 打太极剑, 练太极剑, 舞太极剑, 耍太极剑, 耍剑',
      do: '舞, 挥, 挥舞, 拔, 持, 握, 拿, 耍, 舞动, 挥动, 抽, 拔出, 抽出, 举起',
      what: '剑, 刀, 长剑, 武士刀, 大刀, 青龙偃月刀, 关刀, 宝剑, 光剑, 软剑, 木剑, 弯刀, 太极剑',
    },
    base: 'stand',
    place: 'courtyard',
    view: 'side',
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
      held: [{ thing: 'sword', in: 'right', size: 1.35 }],
    },
  },
  box: {
    pair: 'boxing-match',
    en: {
      alone: 'box, punch, spar, shadowbox, train boxing',
      do: 'punch, hit, box, pound, pummel, thump, strike, throw, land, jab',
      what: 'bag, punching bag, heavy bag, left hook, right hook, hook, uppercut, jab, punch, punches, combination, speed bag, speedball, mitts, pads',
    },
    zh: {
      alone: '拳击, 打沙袋, 打拳击, 练拳击, 对着沙袋打拳, 出拳, 挥拳',
      do: '打, 击, 击打, 猛打, 捶',
      what: '沙袋, 拳, 沙包, 拳击袋',
    },
    base: 'stand',
    place: 'gym',
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
      alone:
        'fight, play-fight, play fight, tumble over each other, tumble over one another, brawl, fight each other, battle, spar',
      do: 'fight',
      what: 'each other, enemy, enemies, opponent, monster',
    },
    zh: {
      alone:
        '打架, 对打, 厮打, 打斗, 搏斗, 格斗, 决斗, 战斗, 对决, 过招, 比武, 切磋, 交手, 激战, 厮杀, 扭打, 斗殴, 大战, 迎战, 恶战, 恶斗, 缠斗, 大战三百回合',
    },
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
      alone:
        'do kung fu, practice kung fu, practice martial arts, do karate, practice karate, do martial arts, do capoeira, practice capoeira, capoeira fight, capoeira, do taekwondo',
      do: 'practice, practise, do, perform, train, break, karate chop, chop',
      what: 'kung fu, martial arts, karate, taekwondo, board in half, boards with his hand, boards with her hand, stack of bricks, stack of tiles',
    },
    zh: {
      alone:
        '练武, 打功夫, 练功夫, 练空手道, 习武, 练拳, 打一套拳, 打咏春, 打咏春拳, 打一套咏春, 练咏春, 打洪拳, 打醉拳, 打少林拳, 打木人桩, 练少林拳, 打八段锦, 扎马步, 蹲马步, 耍拳, 打军体拳, 打拳练功, 练功, 打五禽戏, 打长拳, 打拳, 练拳脚, 耍棍, 舞棍, 练棍, 耍双节棍, 舞双节棍, 舞着双节棍, 耍大枪, 耍花枪, 打拳健身',
      do: '练, 打, 练习',
      what: '功夫, 武术, 空手道, 跆拳道, 拳, 拳法, 咏春, 少林拳, 长拳, 散打, 泰拳, 格斗, 军体拳, 木人桩',
    },
    base: 'stand',
    place: 'courtyard',
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
  // Fists at guard, the knee comes up, the leg goes straight to the height of the head, stays, and comes back the same way.
  'high-kick': {
    en: {
      alone: 'kick, high kick, kick high, do high kicks, do a high kick, do a roundhouse kick, practice kicks',
      do: 'do, practice, practise, perform, throw, kick',
      what: 'high kick, high kicks, roundhouse kick, roundhouse kicks, side kick, side kicks, front kick, front kicks, karate kick, karate kicks, kicks, high, high in the air, high into the air',
    },
    zh: {
      alone: '踢翻, 踢倒, 踢腿, 高踢腿, 练踢腿, 侧踢, 前踢, 回旋踢, 练高踢腿',
      do: '练, 做',
      what: '踢腿, 高踢腿, 侧踢, 回旋踢',
    },
    base: 'stand',
    place: 'courtyard',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.7,
      keys: [
        {
          at: 0,
          ...GUARD,
          rightFoot: [-0.14, 0, 0],
          leftFoot: [0.08, 0, 0],
          lean: 0.02,
          hands: { right: 'fist', left: 'fist' },
        },
        { at: 0.14, ...GUARD, rightFoot: [0.16, 0, 0.36], leftFoot: [0, 0, 0], lean: -0.2, hips: [0, 0, 0.01] },
        { at: 0.28, ...LEG_UP },
        { at: 0.56, ...LEG_UP },
        { at: 0.68, ...GUARD, rightFoot: [0.16, 0, 0.32], leftFoot: [0, 0, 0], lean: -0.16, hips: [0, 0, 0.01] },
        { at: 0.82, ...GUARD, rightFoot: [-0.14, 0, 0], leftFoot: [0.08, 0, 0], lean: 0.04 },
      ],
    },
  },
  // En garde, advance, a long lunge; the other one parries and answers.
  fencing: {
    en: {
      alone:
        'fence, do fencing, practice fencing, fence with foils, fence each other, cross foils, lunge, lunges with a foil, lower her mask and lunge',
      do: 'do, practice, practise, fight, compete, lunge, duel, spar, parry, thrust',
      what: 'foil, with foils, with epees, sabre, sabres, epees, fencing, fencing match, foil, foils, epee, fencing bout, rapier, rapiers',
    },
    zh: { alone: '击剑, 练击剑, 击剑比赛, 打击剑', do: '练, 打', what: '击剑, 花剑, 重剑, 佩剑' },
    base: 'stand',
    place: 'sports-hall',
    view: 'side',
    apart: 1.95,
    brings: 'person',
    play: {
      stance: 'lunge',
      seconds: 2.8,
      turns: true,
      keys: [
        {
          at: 0,
          right: [0.22, -0.08, 0.2],
          left: [-0.2, 0.1, 0.4],
          aim: [0.98, 0.02, 0.2],
          rightFoot: [0.5, 0.05, 0],
          leftFoot: [-0.4, -0.04, 0],
          hips: [0.04, 0, -0.02],
          lean: -0.08,
          turn: 0.3,
        },
        {
          at: 0.16,
          right: [0.24, -0.08, 0.22],
          left: [-0.2, 0.1, 0.42],
          aim: [0.98, 0.02, 0.1],
          rightFoot: [0.56, 0.05, 0.05],
          leftFoot: [-0.38, -0.04, 0],
          hips: [0.06, 0, -0.02],
          lean: -0.06,
          turn: 0.35,
        },
        {
          at: 0.26,
          right: [0.35, -0.02, 0.26],
          left: [-0.24, 0.1, 0.16],
          aim: [1, 0, 0.02],
          rightFoot: [0.78, 0.05, 0],
          leftFoot: [-0.5, -0.04, 0.02],
          hips: [0.2, 0, -0.16],
          lean: 0.22,
          turn: 0.5,
        },
        {
          at: 0.38,
          right: [0.35, -0.02, 0.26],
          left: [-0.23, 0.1, 0.16],
          aim: [1, 0, 0.04],
          rightFoot: [0.78, 0.05, 0],
          leftFoot: [-0.5, -0.04, 0.02],
          hips: [0.21, 0, -0.17],
          lean: 0.24,
          turn: 0.5,
        },
        {
          at: 0.52,
          right: [0.18, -0.1, 0.24],
          left: [-0.2, 0.1, 0.4],
          aim: [0.86, 0.02, 0.5],
          rightFoot: [0.5, 0.05, 0],
          leftFoot: [-0.44, -0.04, 0],
          hips: [-0.02, 0, -0.02],
          lean: -0.12,
          turn: 0.25,
        },
        {
          at: 0.66,
          right: [0.14, -0.02, 0.3],
          left: [-0.22, 0.1, 0.42],
          aim: [0.5, 0.2, 0.86],
          rightFoot: [0.46, 0.05, 0],
          leftFoot: [-0.5, -0.04, 0],
          hips: [-0.08, 0, -0.04],
          lean: -0.26,
          turn: 0.1,
        },
        {
          at: 0.82,
          right: [0.24, -0.12, 0.16],
          left: [-0.2, 0.1, 0.4],
          aim: [0.9, -0.1, 0.4],
          rightFoot: [0.48, 0.05, 0.03],
          leftFoot: [-0.42, -0.04, 0],
          hips: [-0.02, 0, -0.02],
          lean: -0.1,
          turn: 0.25,
        },
      ],
      held: [
        { thing: 'foil', in: 'right' },
        { thing: 'fencing-mask', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
