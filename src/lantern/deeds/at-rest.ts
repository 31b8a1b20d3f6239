import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Rest that is not in bed: asleep over the work, in the bath. */
export const AT_REST = {
  // The cheek on the folded arms, the face toward us; the back goes up and down.
  'sleep-at-desk': {
    byAnimals: 'lie',
    en: {
      alone:
        'sleep at his desk, sleep at her desk, sleep on the keyboard, doze over a book, fall asleep over his books, fall asleep over her books, sleep with her head on the desk, sleep with his head on the desk',
      do: 'sleep, fall asleep, be asleep, asleep, nap, take a nap, doze, doze off, nod off, slump, snooze, fast asleep, slumped',
      what: 'at a desk, at her desk, at his desk, at the desk, at their desks, at the table, on the keyboard, on a keyboard, on his keyboard, on her keyboard, on a laptop, on her laptop, on his laptop, over a book, over his books, over her books, over the books, over a textbook, over his homework, over her homework, over the desk, over his desk, over her desk, on his desk, on her desk, on his homework, on her homework, in the classroom, in class, during class, over paperwork, over the keyboard, over his laptop, over her laptop',
    },
    zh: {
      alone:
        '趴在桌上睡, 趴在桌子上睡, 趴在桌上睡着, 趴在桌子上睡着, 趴在桌上睡觉, 趴在桌子上睡觉, 趴在书桌上睡着, 趴在书桌上睡觉, 趴在键盘上睡着, 趴在键盘上睡, 趴在书上睡着, 趴在书上睡, 趴在课桌上睡觉, 趴在课桌上睡着, 趴桌上睡, 趴桌上睡着, 趴桌子上睡着, 伏案而睡, 伏案睡着, 在课堂上睡着, 上课睡觉, 上课打瞌睡',
      do: '趴在, 伏在, 靠在, 趴',
      what: '桌上, 桌子上, 课桌上, 书桌上, 办公桌上, 键盘上, 书上, 书本上, 作业上, 作业本上, 吧台上, 柜台上, 方向盘上, 餐桌上, 电脑前',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'asleep',
    play: {
      stance: 'seat',
      seconds: 4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: fromGround([0.92, 0.02, 0.78]),
          left: [0.14, 0.15, -0.06],
          lean: 1.0,
          curl: 0.5,
          nod: 0.1,
          tilt: -0.6,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, lean: 0.97, curl: 0.47 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'open-exercise-book', at: [0.78, 0.22, 0.735] },
      ],
    },
  },
  // Up to the chest in foam, the arms along the rim.
  'bathe-in-tub': {
    en: {
      alone:
        'take a bubble bath, have a bubble bath, soak in the tub, soak in a tub, soak in the bath, relax in the bath',
      do: 'bathe, take a bath, have a bath, soak, relax, lie, sit, lounge, recline',
      what: 'in a tub, in the tub, in a bathtub, in the bathtub, bathtub, bubble bath, in the bath, in a bath, tub of bubbles, foam bath',
    },
    zh: {
      alone: '泡澡, 洗泡泡浴, 泡泡浴, 在浴缸里泡澡, 躺在浴缸里, 坐在浴缸里, 泡在浴缸里, 在浴缸里洗澡',
      do: '泡, 躺, 坐, 洗',
      what: '浴缸, 泡泡浴, 浴缸里',
    },
    base: 'stand',
    place: 'bathroom',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'floor',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: fromGround([0.2, -0.44, 0.66]),
          left: fromGround([0.12, 0.44, 0.66]),
          lean: -0.42,
          nod: 0.14,
          hips: [0, 0, 0.1],
          leftFoot: [0, 0, 0.14],
          rightFoot: [0, 0, 0.14],
        },
        { at: 0.4, right: fromGround([0.34, -0.2, 0.86]), nod: 0.2, tilt: 0.08 },
        { at: 0.65, right: fromGround([0.34, -0.16, 0.82]), nod: 0.16, tilt: -0.04 },
      ],
      around: [{ thing: 'foam-bath', at: [0.3, 0, 0], before: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
