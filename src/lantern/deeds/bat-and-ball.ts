import type { DeedCard, Performance } from './deed-card.ts';
import type { ThingName } from './things.ts';

/** Waits with the bat back, steps, swings through the ball, and ends with the bat over the other shoulder. */
const STRIKES = (bat: ThingName, ball: ThingName): Performance => ({
  stance: 'wide',
  seconds: 2,
  keys: [
    {
      at: 0,
      right: [-0.04, -0.14, 0.32],
      left: [0.0, -0.1, 0.28],
      turn: -0.6,
      aim: [-0.3, 0, 0.95],
      lean: 0.08,
      look: -0.4,
    },
    {
      at: 0.34,
      right: [-0.12, -0.14, 0.34],
      left: [-0.08, -0.1, 0.3],
      turn: -0.85,
      aim: [-0.6, 0, 0.8],
      hips: [-0.06, 0, -0.03],
      leftFoot: [0.08, 0, 0.1],
      look: -0.5,
    },
    {
      at: 0.42,
      right: [-0.1, -0.14, 0.3],
      left: [-0.06, -0.1, 0.26],
      turn: -0.8,
      aim: [-0.9, 0, 0.4],
      hips: [0, 0, -0.05],
      leftFoot: [0.2, 0, 0],
      look: -0.4,
    },
    {
      at: 0.5,
      right: [0.27, -0.04, 0.14],
      left: [0.27, 0.02, 0.11],
      turn: 0.1,
      aim: [0.98, 0, -0.05],
      hips: [0.06, 0, -0.05],
      leftFoot: [0.2, 0, 0],
      lean: 0.12,
    },
    {
      at: 0.6,
      right: [0.06, 0.14, 0.34],
      left: [0.02, 0.18, 0.31],
      turn: 0.9,
      aim: [-0.5, 0.3, 0.8],
      hips: [0.08, 0, -0.03],
      leftFoot: [0.2, 0, 0],
      rightFoot: [0.06, 0, 0.06],
      nod: -0.2,
    },
    {
      at: 0.82,
      right: [0.06, 0.12, 0.32],
      left: [0.02, 0.16, 0.3],
      turn: 0.7,
      aim: [-0.4, 0.3, 0.86],
      leftFoot: [0.14, 0, 0],
      nod: -0.15,
    },
  ],
  held: [{ thing: bat, in: 'right' }],
  around: [{ thing: ball, at: [2, 0, 0] }],
});

/** The batter's place, with its plate before the feet. */
const onPlate = (play: Performance): Performance => ({
  ...play,
  around: [...(play.around ?? []), { thing: 'home-plate', at: [0.1, 0, 0], goesOn: true }],
});

/** What is thrown, and what is struck with a bat. */
export const BAT_AND_BALL = {
  baseball: {
    en: {
      alone: 'play baseball, bat, bat in baseball, play softball, play tee ball, hit a home run, swing for a home run',
      do: 'swing, play, hit, bat',
      what: 'bat, baseball, baseball bat, softball, a baseball, tee ball, baseballs, ball',
    },
    zh: { alone: '打棒球, 打垒球, 击打棒球, 挥棒, 挥棒击球', do: '打, 挥, 击', what: '棒球, 球棒, 垒球, 球棒' },
    base: 'stand',
    place: 'stadium',
    view: 'side',
    play: onPlate(STRIKES('bat', 'batted-ball')),
  },
  cricket: {
    en: { alone: 'play cricket', do: 'play, bat, hit, swing, strike', what: 'cricket, cricket ball, cricket bat' },
    zh: { alone: '打板球', do: '打, 玩', what: '板球' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      ...STRIKES('cricket-bat', 'batted-ball'),
      around: [
        { thing: 'batted-ball', at: [2, 0, 0] },
        { thing: 'wicket', at: [-0.75, 0.1, 0] },
      ],
    },
  },
  'pitch-baseball': {
    en: {
      alone: 'pitch a baseball, catch a baseball',
      do: 'throw, catch, pitch, toss',
      what: 'baseball, baseballs, softball, fastball',
    },
    zh: { alone: '投棒球, 接棒球, 接或投棒球, 投球', do: '投, 扔, 接', what: '棒球, 垒球' },
    base: 'stand',
    place: 'stadium',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 2.1,
      keys: [
        {
          at: 0,
          right: [0.17, -0.03, 0.26],
          left: [0.18, 0.03, 0.25],
          nod: -0.05,
          rightFoot: [0, 0, 0],
          leftFoot: [0, 0, 0],
        },
        {
          at: 0.26,
          right: [-0.08, -0.16, 0.24],
          left: [0.22, 0.08, 0.3],
          leftFoot: [0.22, 0, 0.3],
          lean: -0.24,
          curl: -0.2,
          turn: -0.3,
          hips: [-0.04, 0, 0],
        },
        {
          at: 0.4,
          right: [-0.22, -0.12, 0.42],
          left: [0.3, 0.08, 0.24],
          leftFoot: [0.28, 0, 0.02],
          lean: -0.1,
          curl: -0.3,
          turn: -0.5,
          hips: [0.06, 0, -0.06],
        },
        {
          at: 0.5,
          right: [0.3, -0.06, 0.36],
          left: [0.02, 0.18, 0.14],
          leftFoot: [0.28, 0, 0],
          lean: 0.26,
          curl: 0.1,
          turn: 0.4,
          hips: [0.12, 0, -0.08],
        },
        {
          at: 0.66,
          right: [0.26, 0.06, -0.08],
          left: [-0.1, 0.18, 0.14],
          leftFoot: [0.28, 0, 0],
          rightFoot: [-0.2, 0, 0.16],
          lean: 0.55,
          curl: 0.25,
          turn: 0.5,
          hips: [0.14, 0, -0.08],
          nod: -0.3,
        },
      ],
      held: [
        { thing: 'baseball-ball', in: 'right', between: [0, 0.49] },
        { thing: 'catching-glove', in: 'left' },
      ],
      around: [{ thing: 'pitched-ball', at: [0.5, 0, 0] }],
    },
  },
  throw: {
    en: {
      alone:
        'throw, toss, pitch, bowl at the wicket, bowl at the stumps, bowl a cricket ball, bowl a bouncer, flip a coin, toss a coin',
      do: 'throw, toss, hurl, pitch, fling, sling, chuck, lob, heave, launch, cast, skim, shy, pelt, fire',
      what: 'ball, stone, snowball, snowballs, rock, javelin, spear, pass, long pass, boule, boules, bowling wood, horseshoe, horseshoes, pebble, pebbles, water balloon, water balloons, grenade, paper plane, paper airplane, boomerang, shuriken, throwing star, brick, egg, eggs, tomato, tomatoes, hat, bone, stick, coin, tennis ball, bowling shoe, grappling hook, bottle',
    },
    zh: {
      alone: '扔, 投, 抛, 打雪仗, 投球, 抛球, 扔球, 投掷, 扔石头, 扔石子, 扔纸飞机, 丢石头',
      do: '扔, 投, 抛, 丢',
      what: '球, 石头, 雪球',
    },
    base: 'stand',
    place: 'park',
    play: {
      stance: 'lunge',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.1, -0.16, 0.2], left: [0.2, 0.1, 0.22], turn: 0, lean: 0.02, aim: [0, 0, 1] },
        {
          at: 0.24,
          right: [-0.24, -0.18, 0.36],
          left: [0.28, 0.12, 0.3],
          turn: -0.7,
          lean: -0.16,
          hips: [-0.07, 0, -0.03],
        },
        {
          at: 0.34,
          right: [-0.25, -0.18, 0.38],
          left: [0.29, 0.12, 0.3],
          turn: -0.75,
          lean: -0.18,
          hips: [-0.08, 0, -0.03],
        },
        { at: 0.43, right: [0.22, -0.08, 0.48], left: [0.02, 0.18, 0.1], turn: 0.3, lean: 0.1, hips: [0.05, 0, 0] },
        {
          at: 0.56,
          right: [0.28, 0.06, 0.02],
          left: [-0.12, 0.18, 0.08],
          turn: 0.6,
          lean: 0.42,
          hips: [0.09, 0, -0.02],
          rightFoot: [0.06, 0, 0.12],
          nod: -0.3,
        },
        { at: 0.78, right: [0.1, -0.16, 0.04], left: [0.06, 0.16, 0.04], lean: 0.08 },
      ],
      held: [
        { thing: 'snowball', in: 'right', between: [0, 0.42] },
        { thing: 'snowball', in: 'right', between: [0.92, 1] },
      ],
      around: [{ thing: 'thrown-ball', at: [1.6, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
