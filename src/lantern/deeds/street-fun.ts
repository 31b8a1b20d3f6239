import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Small pleasures out of doors. */
export const STREET_FUN = {
  'draw-on-ground': {
    en: {
      alone: 'draw on the ground, draw on the pavement, draw on the sidewalk, draw with chalk, draw hopscotch',
      do: 'draw, sketch, paint, scribble, colour, color, write, trace, doodle, chalk, chalk up',
      what: 'on the pavement, on the sidewalk, on the ground, on the road, on the street, on the asphalt, on the concrete, on the driveway, on the playground, with chalk, pavement, sidewalk, asphalt, chalk drawing, hopscotch grid, in wet cement, in wet concrete, kolam, rangoli, mandala, on the doorstep, on the doorstep with rice flour, pattern on the ground, patterns on the ground',
    },
    zh: {
      alone: '在地上画画, 在地上画, 用粉笔画画, 画粉笔画, 在地上写字',
      do: '画, 写, 写字, 画画, 写大字, 涂',
      what: '地上, 粉笔画, 地面, 马路上, 人行道上, 水泥地上',
    },
    base: 'stand',
    refines: 'draw, paint, write, write-on-board, paint-thing',
    place: 'playground',
    view: 'three-quarter',
    play: {
      stance: 'kneel',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.52, -0.1, 0.09]),
          left: fromGround([0.42, 0.2, 0.04]),
          lean: 0.6,
          nod: 0.1,
          aim: [0.4, 0, -1],
        },
        { at: 0.35, right: fromGround([0.62, 0, 0.09]), lean: 0.66, aim: [0.4, 0, -1] },
        { at: 0.7, right: fromGround([0.5, 0.04, 0.09]), aim: [0.4, 0, -1] },
      ],
      around: [{ thing: 'pavement-chalk', at: [0.78, 0, 0] }],
    },
  },
  'catch-snow': {
    en: {
      alone:
        'catch snowflakes, catch snowflakes on her tongue, catch snowflakes on his tongue, catch snow on her tongue, stick his tongue out at snowflakes, stick her tongue out at snowflakes, stick his tongue out at falling snowflakes, stick her tongue out at falling snowflakes, stick out his tongue to catch snowflakes, stick out her tongue to catch snowflakes',
      do: 'catch, taste, eat',
      what: 'snowflakes, snowflake, snowflakes on, raindrops on, snowflakes with',
    },
    zh: { alone: '接雪花, 用舌头接雪花, 伸舌头接雪花, 尝雪花', do: '接, 尝, 捧', what: '雪花' },
    base: 'stand',
    weather: 'snow',
    season: 'winter',
    place: 'park',
    view: 'side',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'tongue',
      eyes: 'up',
      keys: [
        { at: 0, right: [0.2, -0.22, 0.2], left: [0.2, 0.22, 0.2], lean: -0.12, nod: -0.5, open: 'both' },
        {
          at: 0.5,
          right: [0.24, -0.24, 0.25],
          left: [0.24, 0.24, 0.25],
          lean: -0.16,
          nod: -0.56,
          tilt: 0.06,
          open: 'both',
        },
      ],
      held: [{ thing: 'falling-flakes', in: 'body', at: [0, 0, 0] }],
    },
  },
  'throw-plane': {
    en: {
      alone:
        'throw a paper plane, launch a paper plane, fly a paper plane, throw a paper airplane, fly a paper airplane',
      do: 'throw, fly, launch, toss, send, sail, let fly',
      what: 'paper plane, paper planes, paper airplane, paper airplanes, paper aeroplane, paper aeroplanes, paper dart, toy plane, toy glider, glider, model glider',
    },
    zh: {
      alone: '扔纸飞机, 放纸飞机, 飞纸飞机, 掷纸飞机, 玩纸飞机',
      do: '扔, 放, 飞, 掷, 玩, 抛, 放飞',
      what: '纸飞机, 滑翔机模型',
    },
    base: 'stand',
    refines: 'throw',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'lunge',
      seconds: 2.6,
      keys: [
        {
          at: 0,
          right: [-0.02, -0.14, 0.44],
          left: [0.16, 0.14, 0.2],
          lean: -0.1,
          turn: -0.3,
          nod: -0.1,
          aim: [1, 0, 0.25],
        },
        { at: 0.2, right: [-0.06, -0.15, 0.45], lean: -0.14, turn: -0.4, aim: [1, 0, 0.25] },
        { at: 0.32, right: [0.34, -0.08, 0.4], lean: 0.16, turn: 0.3, aim: [1, 0, 0.2] },
        { at: 0.6, right: [0.32, -0.1, 0.36], lean: 0.1, turn: 0.2, open: 'right' },
      ],
      around: [{ thing: 'paper-plane', at: [0, 0, 0] }],
    },
  },
  'walk-under-umbrella': {
    en: {
      alone:
        'walk under one umbrella, walk together under an umbrella, walk under the same umbrella, walk under a shared umbrella, share an umbrella while walking, stroll under one umbrella, walk arm in arm under an umbrella',
    },
    zh: {
      alone:
        '共撑一把伞走过, 共撑一把伞走在, 共撑一把伞行走, 共撑一把伞散步, 共打一把伞走过, 共打一把伞走在, 撑着一把伞走在, 撑着一把伞走过, 打着一把伞走在, 同撑一把伞走过',
    },
    base: 'walk',
    weather: 'rain',
    brings: 'person',
    feeling: 'happy',
    view: 'side',
    apart: 0.52,
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.14, -0.04, 0.22], aim: [0, 0, 1] }],
      around: [{ thing: 'shared-umbrella', at: [0.2, 0, 0], once: true }],
    },
  },
  'share-umbrella': {
    en: {
      alone:
        'huddle under one umbrella, huddle under an umbrella, stand under one umbrella, stand under the same umbrella, stand together under an umbrella',
      do: 'share, huddle under, shelter under, hold',
      what: 'one umbrella, an umbrella together, umbrella together, same umbrella, single umbrella, umbrella over',
    },
    zh: {
      alone: '共撑一把伞, 共打一把伞, 同撑一把伞, 合撑一把伞, 撑着一把伞, 打着一把伞, 共用一把伞, 共撑一伞',
      do: '共撑, 共打, 合撑, 同撑, 共用',
      what: '伞, 一把伞, 雨伞',
    },
    base: 'stand',
    weather: 'rain',
    brings: 'person',
    feeling: 'happy',
    view: 'side',
    near: true,
    apart: 0.52,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: { meet: [0.13, -0.02, 0.2] }, left: { meet: [0.13, 0.03, 0.17] } },
        { at: 0.5, side: 0.03, tilt: 0.05 },
      ],
      around: [{ thing: 'shared-umbrella', at: [0.26, 0, 0], shared: true }],
    },
  },
  'paddle-board-out': {
    en: {
      alone:
        'paddle out, paddle out on a surfboard, paddle out to sea, paddle out on his board, paddle out on her board',
      do: 'paddle, paddle out',
      what: 'surfboard, surf board, out on his board, out on her board, on his board, on her board, on a board, bodyboard, boogie board',
    },
    zh: { alone: '趴在冲浪板上划水, 趴在冲浪板上', do: '趴, 划', what: '冲浪板' },
    base: 'swim',
    place: 'open-sea',
    view: 'side',
    play: {
      stance: 'prone',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.9, -0.1, 0.1] },
          left: { by: 'shoulder', off: [-0.2, 0.3, -0.8] },
          nod: -0.6,
        },
        { at: 0.5, right: { by: 'shoulder', off: [-0.2, -0.3, -0.8] }, left: { by: 'shoulder', off: [0.9, 0.1, 0.1] } },
      ],
      around: [{ thing: 'lying-board', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
