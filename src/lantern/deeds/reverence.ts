import type { DeedCard } from './deed-card.ts';

/** What is done before gods and kings. */
export const REVERENCE = {
  bow: {
    en: {
      alone:
        'bow, take a bow, bow down, curtsy, bow politely, bow his head, bow her head, curtsey, curtsy to the queen, bow low, bow deeply, make a deep bow, bow to the audience, bow before the queen, bow before the king, take a curtain call',
      do: 'bow',
      what: 'audience',
    },
    zh: {
      alone:
        '鞠躬, 行礼, 作揖, 拜年, 作揖拜年, 拱手, 抱拳, 点头哈腰, 拜堂, 鞠躬致意, 弯腰致谢, 谢幕, 拱手作揖, 行抱拳礼, 哈腰',
    },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.0, -0.13, 0], left: [0.0, 0.13, 0] },
        { at: 0.22, lean: 1.3, right: [0.12, -0.1, -0.06], left: [0.12, 0.1, -0.06], hips: [-0.1, 0, 0], nod: 0.3 },
        { at: 0.78, lean: 1.3, right: [0.12, -0.1, -0.06], left: [0.12, 0.1, -0.06], hips: [-0.1, 0, 0], nod: 0.3 },
      ],
    },
  },
  pray: {
    en: {
      alone:
        'pray, kneel and pray, say a prayer, say grace, give thanks, worship, light incense and pray, bow his head in prayer, bow her head in prayer, pray for rain, murmur a prayer, say the rosary, say her prayers, say his prayers, repent, commune with god, make a wish',
      do: 'pray, say',
      what: 'prayers, church, temple',
    },
    zh: {
      alone:
        '祈祷, 祷告, 拜佛, 许愿, 烧香拜佛, 祭祖, 烧香, 拜菩萨, 拜祭, 祭拜, 祈福, 双手合十, 合十, 合掌, 诵经, 念佛, 念经, 上坟, 扫墓, 拜神, 拜财神, 祭奠, 做礼拜, 默哀, 许个愿',
    },
    base: 'stand',
    play: {
      stance: 'kneel',
      seconds: 5,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.16, -0.012, 0.2],
          left: [0.16, 0.012, 0.2],
          nod: 0.3,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, nod: 0.36, lean: 0.03 },
      ],
    },
  },
  kneel: {
    en: {
      alone:
        'kneel, kneel down, plead, beg for mercy, plead for mercy, plead for forgiveness, beg for forgiveness, beg forgiveness, genuflect, drop to his knees, drop to her knees, sink to his knees, sink to her knees, fall to his knees, fall to her knees, get down on his knees, get down on her knees, implore, beseech',
      do: 'kneel',
      what: 'knee, knees',
    },
    zh: { alone: '跪, 跪下, 单膝跪地' },
    base: 'stand',
    play: {
      stance: 'half-kneel',
      seconds: 4,
      keys: [
        { at: 0, right: [0.14, -0.06, 0.1], left: [0.18, 0.05, 0.1], nod: 0.08 },
        { at: 0.5, right: [0.2, -0.04, 0.14], nod: -0.05 },
      ],
    },
  },
  kowtow: {
    en: {
      alone:
        'kowtow, prostrate himself, prostrate herself, prostrate themselves, prostrate, touch his forehead to the floor, touch her forehead to the floor, bow to the ground, bow on his knees, bow on her knees, grovel',
    },
    zh: { alone: '磕头, 叩头, 叩拜, 跪拜, 叩首, 跪地磕头, 磕头拜年, 磕长头, 三跪九叩, 五体投地' },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'kneel',
      seconds: 4.4,
      keys: [
        {
          at: 0,
          right: [0.16, -0.012, 0.2],
          left: [0.16, 0.012, 0.2],
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.35,
          right: { by: 'ground', off: [0.36, -0.12, 0.03] },
          left: { by: 'ground', off: [0.36, 0.12, 0.03] },
          lean: 1.25,
          curl: 0.25,
          nod: 0.3,
          hips: [-0.14, 0, -0.06],
        },
        {
          at: 0.65,
          right: { by: 'ground', off: [0.36, -0.12, 0.03] },
          left: { by: 'ground', off: [0.36, 0.12, 0.03] },
          lean: 1.25,
          curl: 0.25,
          nod: 0.3,
          hips: [-0.14, 0, -0.06],
        },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
