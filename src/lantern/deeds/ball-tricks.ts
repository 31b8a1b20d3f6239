import type { DeedCard } from './deed-card.ts';

/** Tricks with one ball that never comes to the ground. */
export const BALL_TRICKS = {
  // The ball goes up from one foot and comes down on the other.
  'keep-ball-up': {
    refines: 'juggle, kick-ball',
    en: {
      alone:
        'juggle a soccer ball, juggle soccer ball, juggle a football, play keepy-uppy, play keepie uppie, do keepy-uppies, do keepie uppies, do kick-ups, play keep-up, do freestyle football',
      do: 'juggle, keep up, bounce, kick up, do tricks with, balance, juggle with',
      what: 'soccer ball, football, ball with his feet, ball with her feet, ball with the feet, ball on his foot, ball on her foot, ball on his knee, feet, keepy-uppy, keepie uppie',
    },
    zh: {
      alone: '颠球, 颠足球, 玩花式足球, 用脚颠球',
      do: '颠, 颠着, 用脚颠',
      what: '球, 足球',
    },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.7,
      keys: [
        {
          at: 0,
          rightFoot: [0.2, 0.03, 0.2],
          leftFoot: [0, 0, 0],
          right: [-0.02, -0.24, 0.12],
          left: [0.12, 0.24, 0.16],
          hips: [-0.02, 0.02, -0.01],
          nod: 0.24,
          lean: -0.08,
        },
        { at: 0.22, rightFoot: [0, 0, 0], leftFoot: [0, 0, 0], hips: [0, 0, -0.02], nod: 0.02, lean: 0.02 },
        {
          at: 0.5,
          rightFoot: [0, 0, 0],
          leftFoot: [0.2, -0.03, 0.2],
          right: [0.12, -0.24, 0.16],
          left: [-0.02, 0.24, 0.12],
          hips: [-0.02, -0.02, -0.01],
          nod: 0.24,
          lean: -0.08,
        },
        { at: 0.72, rightFoot: [0, 0, 0], leftFoot: [0, 0, 0], hips: [0, 0, -0.02], nod: 0.02, lean: 0.02 },
      ],
      around: [{ thing: 'kept-up-ball', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
