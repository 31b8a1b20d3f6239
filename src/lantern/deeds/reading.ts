import type { DeedCard } from './deed-card.ts';

const SEATED_AT_DESK = [
  { thing: 'chair', at: [0, 0, 0] },
  { thing: 'desk', at: [0.56, 0, 0] },
] as const;

/** What is read: books, letters, newspapers, maps. */
export const READING = {
  read: {
    en: {
      alone:
        'read, study, turn a page, turn the page, turn pages, flip through a book, close a book, open a book, cram, cram for exams, cram for an exam, revise, revise for exams, swot, study for an exam, study for exams',
      do: 'read, study, open, leaf through, flip through',
      what: 'book, novel, magazine, story, textbook, bible, comic, scroll, menu',
    },
    zh: {
      alone:
        '读书, 看书, 阅读, 念书, 学习, 翻书, 朗读, 朗诵, 晨读, 早读, 读课文, 朗读课文, 背课文, 背单词, 复习功课, 自习, 读绘本, 翻看书',
      do: '读, 看, 阅读, 翻, 朗读, 念, 诵读, 背, 翻看, 翻阅, 捧着, 捧读, 查',
      what: '书, 小说, 杂志, 书本, 课文, 诗, 经, 经书, 故事书, 绘本, 童话, 古籍, 图画书, 漫画, 漫画书, 书籍, 相册, 词典',
    },
    others: 'look-along',
    base: 'stand',
    near: true,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.07, 0.17], left: [0.22, 0.1, 0.18], nod: 0.3 },
        { at: 0.55, nod: 0.26, look: 0.1 },
        { at: 0.8, nod: 0.3, look: -0.06 },
      ],
      held: [{ thing: 'book', in: 'body', at: [0.25, 0, 0.205], aim: [0.72, 0, 0.6] }],
    },
  },
  'read-letter': {
    en: { do: 'read, open, unfold', what: 'letter, love letter, note, telegram, old letter, postcard' },
    zh: {
      alone: '看信, 读信, 看报表, 看文件, 看菜单, 翻文件, 看合同, 拆信, 拆开信, 拆开一封信, 拆信封',
      do: '读, 看, 打开, 拆开, 翻看, 查看, 翻阅, 翻, 审阅, 浏览, 看着',
      what: '信, 信件, 情书, 家书, 来信, 明信片, 报表, 文件, 资料, 合同, 菜单, 说明书, 简历, 病历, 试卷, 账单, 成绩单, 剧本, 歌词, 车票, 图纸',
    },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    near: true,
    view: 'three-quarter',
    play: {
      stance: 'seat',
      seconds: 5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.09, 0.2], left: [0.22, 0.09, 0.2], nod: 0.24 },
        { at: 0.55, nod: 0.3, look: 0.1 },
        { at: 0.8, nod: 0.24, look: -0.06 },
      ],
      held: [{ thing: 'letter', in: 'body', at: [0.24, 0, 0.23], aim: [0.5, 0, 0.85] }],
      around: SEATED_AT_DESK,
    },
  },
  'read-sitting': {
    en: { do: 'sit, sit and read, read', what: 'book reading, reading chair, armchair' },
    zh: { alone: '坐着看书, 坐着读书' },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.21, -0.1, 0.16], left: [0.21, 0.1, 0.16], nod: 0.3 },
        { at: 0.55, nod: 0.26, look: 0.1 },
        { at: 0.8, nod: 0.3, look: -0.06 },
      ],
      held: [{ thing: 'book', in: 'body', at: [0.23, 0, 0.175], aim: [0.72, 0, 0.6] }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  newspaper: {
    en: { do: 'read, hold, open, fold, unfold', what: 'newspaper, paper, news' },
    zh: { alone: '看报纸, 读报', do: '看, 读, 翻, 翻看, 翻阅', what: '报纸, 报' },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'seat',
      seconds: 5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.21, -0.16, 0.2], left: [0.21, 0.16, 0.2], nod: 0.14 },
        { at: 0.5, right: [0.22, -0.15, 0.215], left: [0.21, 0.16, 0.21], nod: 0.2, look: 0.12 },
      ],
      held: [{ thing: 'newspaper', in: 'body', at: [0.26, 0, 0.1], aim: [0.4, 0, 0.9] }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'read-map': {
    en: {
      alone: 'unroll a poster, unfurl a poster, unroll a blueprint',
      do: 'read, study, look at, hold, check, unfold, fold, fold up, spread, unroll, pore over, unfurl',
      what: 'map, chart, treasure map, blueprint, blueprints, parchment, old scroll, scroll, star chart, floor plan, road map, subway map, paper map, folding map, city map, tourist map, hiking map',
    },
    zh: { alone: '看地图', do: '看, 查看, 拿', what: '地图' },
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.15, 0.16], left: [0.2, 0.15, 0.16], nod: 0.28 },
        { at: 0.5, nod: 0.2, look: 0.3 },
      ],
      held: [{ thing: 'map', in: 'body', at: [0.22, 0, 0.14], aim: [0.75, 0, 0.5] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
