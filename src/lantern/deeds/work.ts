import type { DeedCard, Performance } from './deed-card.ts';

const SEATED_AT_DESK = [
  { thing: 'chair', at: [0, 0, 0] },
  { thing: 'desk', at: [0.56, 0, 0] },
] as const;

/** Writing with a brush on what lies on a table. */
const BRUSHWORK = {
  stance: 'stand',
  seconds: 2.6,
  eyes: 'down',
  keys: [
    { at: 0, right: [0.26, -0.08, 0.03], left: [0.24, 0.18, -0.08], lean: 0.3, nod: 0.22, aim: [0.1, 0, -1] },
    { at: 0.35, right: [0.28, 0.02, 0.02] },
    { at: 0.55, right: [0.25, -0.02, 0.02] },
    { at: 0.75, right: [0.23, -0.06, 0.07] },
  ],
  held: [{ thing: 'brush', in: 'right' }],
} as const;

/** Along a line on the board, letter by letter, and back. */
const WITH_CHALK = {
  stance: 'stand',
  seconds: 5.2,
  keys: [
    { at: 0, right: [0.29, 0.1, 0.4], left: [0.05, 0.14, 0], aim: [0.9, 0, 0.3], nod: -0.06, side: 0.03 },
    { at: 0.2, right: [0.29, 0.01, 0.385] },
    { at: 0.3, right: [0.29, -0.03, 0.41] },
    { at: 0.5, right: [0.29, -0.13, 0.385] },
    { at: 0.6, right: [0.29, -0.17, 0.41] },
    { at: 0.86, right: [0.29, -0.3, 0.39], nod: -0.06, side: -0.05 },
    { at: 0.94, right: [0.24, -0.1, 0.36] },
  ],
  held: [{ thing: 'chalk', in: 'right' }],
} as const satisfies Performance;

/** Work, study and craft. */
export const WORK = {
  type: {
    en: {
      alone:
        'type, work at a computer, code, surf the internet, work from home, open a laptop, close a laptop, open her laptop, open his laptop, use a laptop',
      do: 'type, work, code, use, program, study, hammer away at, tap away at, pound, pound away at, tap out, bang out, hammer out, key in, punch in, enter, tap, compose, draft, edit',
      what: 'laptop, computer, keyboard, typewriter, notebook computer, code, desk, message, report, novel, password, essay, email, e-mail, emails, manuscript, article, code on a computer, screenplay, pin, data, spreadsheet',
    },
    zh: {
      alone: '打字, 敲键盘, 编程, 写代码, 上网, 办公, 敲代码, 写程序, 做报表, 赶报告, 做PPT, 加班办公',
      do: '用, 敲, 使用',
      what: '电脑, 笔记本电脑, 键盘',
    },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.23, -0.07, 0.13], left: [0.23, 0.07, 0.125], lean: 0.1, nod: 0.16 },
        { at: 0.5, right: [0.235, -0.055, 0.122], left: [0.23, 0.085, 0.135] },
      ],
      around: [...SEATED_AT_DESK, { thing: 'laptop', at: [0.5, 0, 0] }],
    },
  },
  'play-games': {
    en: {
      alone: 'play video games, game',
      do: 'play, mash',
      what: 'video game, video games, computer game, console, controller, game, controller buttons, arcade game, arcade machine, pinball',
    },
    zh: { alone: '打游戏, 玩游戏, 玩电子游戏', do: '玩, 打', what: '游戏, 电子游戏' },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.9,
      keys: [
        { at: 0, right: [0.2, -0.05, 0.13], left: [0.2, 0.06, 0.13], lean: 0.12, aim: [1, 0, 0.2] },
        { at: 0.5, right: [0.21, -0.06, 0.15], left: [0.21, 0.05, 0.15], lean: 0.2, side: 0.08, tilt: 0.08 },
      ],
      held: [{ thing: 'gamepad', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'desk', at: [0.95, 0, 0] },
        { thing: 'monitor', at: [0.95, 0, 0] },
      ],
    },
  },
  write: {
    en: {
      alone:
        'write, take notes, sign, do homework, do her homework, do his homework, fill out a form, fill in a form, fill out forms, fill out paperwork, take an exam, take a test, sit an exam, grade papers, grade homework, mark homework, correct homework, do math homework, do a crossword, copy from the blackboard, copy from the board, take dictation, scribble, scribble notes, jot, jot down, take an order, take orders, take her order, take his order, take their order, compose music, write music, sign a contract, sign an autograph, sign autographs, sign a cheque, write a cheque, sign a treaty, jot down notes, scrawl, take down, take down a statement, fill in forms, make a list, write out a prescription, pen a letter, write a will, cast his vote, cast her vote, vote, mark a ballot, mark papers, keep a diary, keep a journal, register',
      do: 'write, sign, do, fill out, fill in, scribble, jot down, compose, highlight, underline, annotate',
      what: 'letter, note, notes, diary, notebook, paper, document, homework, contract, poem, journal, form, forms, questionnaire, application, parking ticket, speeding ticket, ticket, prescription, cheque, receipt, recipe, essay, report, postcard, shopping list, autograph, music, symphony, song, sheet music, score, lyrics, textbook, passage',
    },
    zh: {
      alone:
        '写, 写字, 写作, 写作业, 签字, 写信, 做作业, 填表, 填表格, 批改作业, 改作业, 批作业, 考试, 做试卷, 答题, 做题, 抄作业, 写试卷, 记笔记, 抄笔记, 写检讨, 写卷子, 写寒假作业, 做练习题, 埋头写作业, 奋笔疾书, 批改试卷, 改卷子, 改试卷, 写明信片, 签名, 签合同, 签文件, 开处方, 写处方, 开药方, 写药方, 记账, 登记, 批阅奏折, 批奏折, 批公文, 做笔记, 写笔记, 写日记, 记日记, 做记录, 开罚单, 记菜单, 点单, 记单, 记录, 填写, 写病历, 抄写, 记账本, 签收, 点菜, 打分, 评分, 阅卷',
      do: '写, 签, 记, 抄, 记录, 批改, 填写, 填, 批阅, 批',
      what: '信, 字, 日记, 作业, 笔记, 合同, 诗, 报告, 试卷, 卷子, 病历, 处方, 药方, 论文, 小说, 稿子, 文章, 笔记本, 表格, 作文, 检讨, 明信片, 文件, 奏折, 公文, 折子',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.07, 0.135],
          left: [0.22, 0.13, 0.115],
          lean: 0.2,
          nod: 0.22,
          tilt: 0.06,
          aim: [0.5, 0.3, -0.75],
        },
        { at: 0.12, right: [0.25, -0.05, 0.14] },
        { at: 0.26, right: [0.24, -0.03, 0.135] },
        { at: 0.4, right: [0.25, -0.01, 0.14] },
        { at: 0.55, right: [0.24, 0.01, 0.135] },
        { at: 0.8, right: [0.23, -0.05, 0.15] },
      ],
      held: [{ thing: 'pen', in: 'right' }],
      around: [...SEATED_AT_DESK, { thing: 'paper', at: [0.5, 0, 0] }],
    },
  },
  couplets: {
    en: {
      do: 'write, practice, practise, do, brush',
      what: 'couplets, spring couplets, couplet, new year couplets',
    },
    zh: { alone: '写春联, 写对联', do: '写, 书写, 用毛笔写', what: '春联, 对联' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      ...BRUSHWORK,
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'red-paper', at: [0.56, 0, 0] },
      ],
    },
  },
  calligraphy: {
    en: {
      alone: 'dip a brush in ink, dip the brush in ink, dip his brush in ink, dip her brush in ink',
      do: 'write, practice, practise, do, brush, copy',
      what: 'calligraphy, chinese characters, brush strokes, paper, scroll, character, brush in ink, manuscript, scripture, sutra, scroll with a brush',
    },
    zh: {
      alone: '写书法, 练书法, 写毛笔字, 挥毫, 画符, 抄经, 抄写经文, 抄佛经, 抄写佛经',
      any: '用毛笔写',
      do: '写, 练',
      what: '书法, 毛笔字',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      ...BRUSHWORK,
      around: [
        { thing: 'table', at: [0.62, 0, 0] },
        { thing: 'scroll-paper', at: [0.56, 0, 0] },
      ],
    },
  },
  paint: {
    en: {
      alone:
        'paint, paint a picture, mix colours on a palette, mix colors on a palette, mix paint, mix paints, restore a painting, restore an old painting, clean an old painting, dip a brush in paint, dip his brush in paint, dip her brush in paint, load a brush with paint, dip the brush in paint',
      do: 'paint, dab, dab at',
      what: 'painting, picture, portrait, landscape, canvas, easel, watercolor, watercolour, oil painting, masterpiece, at a canvas, at the canvas',
    },
    zh: {
      alone:
        '绘画, 作画, 写生, 画油画, 画山水, 画一幅山水, 画国画, 画水墨画, 画工笔画, 作国画, 泼墨作画, 画日落, 画日出, 画夕阳, 画大海, 画风景画, 画速写, 写生画画',
      do: '画, 绘, 描绘, 临摹, 画着',
      what: '画, 油画, 水彩, 肖像, 风景, 国画, 水墨画, 山水, 山水画, 风景画, 人物, 竹子, 梅花, 荷花, 虾, 马, 工笔画, 插画, 全家福, 日落, 日出, 夕阳, 大海, 雪景, 山',
    },
    base: 'stand',
    near: true,
    place: 'art-studio',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 2.2,
      keys: [
        {
          at: 0,
          right: [0.28, -0.08, 0.26],
          left: [0.16, 0.12, 0.12],
          aim: [0.9, 0.25, 0.2],
          aimLeft: [0.9, 0.1, 0.25],
        },
        { at: 0.25, right: [0.29, 0.04, 0.32], aim: [0.9, 0.1, 0.35], tilt: 0.08 },
        { at: 0.5, right: [0.29, -0.02, 0.2], tilt: -0.05 },
        { at: 0.75, right: [0.2, 0.06, 0.17], aim: [0.3, 0.8, -0.3], nod: 0.18 },
      ],
      held: [
        { thing: 'brush', in: 'right' },
        { thing: 'palette', in: 'left' },
      ],
      around: [
        { thing: 'easel', at: [0.74, 0, 0] },
        { thing: 'painted-landscape', at: [0.74, 0, 0] },
      ],
      work: { at: [0.71, 0, 0.83], metres: 0.78, grows: 5, instead: ['painted-landscape'], most: 3 },
    },
  },
  experiment: {
    en: {
      alone:
        'do an experiment, experiment, conduct an experiment, pipette, titrate, run an experiment, pipette liquid, blend perfumes, blend a perfume, create a perfume, mix a perfume, mix perfumes, mix essential oils, blend essential oils, blend scents, dissect a frog, dissect frogs',
      do: 'mix, hold, examine, conduct, do, pour, perform, analyze, analyse, stir, measure, fill, heat, boil, swirl, shake, dissolve, titrate, dissect, blend',
      what: 'test tube, test tubes, chemical, chemicals, potion, experiment, flask, beaker, liquid, sample, samples, solution, reagent, petri dish, acid, specimen, powder, flask of liquid, bubbling liquid, pipette, in a test tube, elixir, antidote',
    },
    zh: {
      alone: '做实验, 做化学实验',
      do: '做, 拿, 观察, 摇, 摇晃, 滴, 滴入, 混合, 加热',
      what: '实验, 试管, 药水, 烧杯, 烧瓶, 液体, 试剂, 化学品, 溶液',
    },
    base: 'stand',
    place: 'laboratory',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        { at: 0, right: [0.27, -0.1, 0.24], left: [0.24, 0.1, 0.08], nod: 0.04, aim: [1, 0, 0] },
        { at: 0.5, right: [0.28, -0.08, 0.28], tilt: 0.1, aim: [0.9, 0.4, 0.1] },
      ],
      held: [{ thing: 'test-tube', in: 'right', size: 2 }],
      around: [{ thing: 'counter', at: [0.66, 0, 0] }],
    },
  },
  'hold-meeting': {
    en: {
      alone:
        'have a meeting, hold a meeting, have a discussion, hold a discussion, sit in a meeting, meet at a table, negotiate, present to the board, present to investors',
      do: 'discuss, attend',
      what: 'plan, plans, project, strategy, business, meeting, contract, report',
    },
    zh: { alone: '开会, 开会讨论, 谈判', do: '讨论, 商量, 开', what: '会议, 计划, 项目, 方案, 合同' },
    base: 'stand',
    place: 'office',
    view: 'three-quarter',
    play: {
      stance: 'seat',
      seconds: 3.4,
      lips: 'chew',
      turns: true,
      keys: [
        { at: 0, right: [0.2, -0.13, 0.14], left: [0.2, 0.12, 0.12], lean: 0.06, open: 'right' },
        { at: 0.3, right: [0.24, -0.1, 0.24], lean: 0.08, open: 'right' },
        { at: 0.6, right: [0.2, -0.08, 0.13], nod: 0.06, open: 'right' },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
      ],
    },
  },
  'write-formula': {
    en: {
      alone:
        'do math on the board, do maths on the board, solve a math problem, solve math problems, solve an equation, solve equations',
      do: 'write, chalk, solve, scribble, derive, work out, draw, explain',
      what: 'equation, equations, formula, formulas, formulae, math problem, maths problem, math problems, sum on the board, sums on the board, an equation on the blackboard, equations on the blackboard, equations on a blackboard, math on the blackboard, numbers on the board, numbers on the blackboard, proof on the blackboard, theorem',
    },
    zh: {
      alone: '写公式, 写方程式, 写数学题, 解方程, 做数学题, 算数学题',
      do: '写, 写下, 写着, 解, 推导, 演算, 讲解',
      what: '公式, 方程, 方程式, 数学题, 算式, 算术题, 数学公式, 物理公式',
    },
    base: 'stand',
    place: 'classroom',
    view: 'away',
    near: true,
    play: {
      ...WITH_CHALK,
      around: [
        { thing: 'blackboard', at: [0.6, 0, 0] },
        { thing: 'chalk-formula', at: [0.59, 0, 0], onBoard: true },
      ],
    },
  },
  // Line after line comes into being behind the chalk.
  'write-on-board': {
    en: {
      alone: 'write on the board, write on the blackboard, write on a blackboard, write on a chalkboard',
      do: 'write, draw, scribble, sketch, solve, chalk',
      what: 'blackboard, chalkboard, whiteboard, board, on the blackboard, on a blackboard, on the board, on the chalkboard, on the whiteboard',
    },
    zh: {
      alone: '写黑板, 写板书, 在黑板前写字, 黑板前写字, 站在黑板前写字, 在黑板上写字, 写粉笔字',
      do: '写, 写字, 画, 画画, 画图, 写下, 演算',
      what: '黑板, 白板, 黑板上, 白板上, 板书',
    },
    base: 'stand',
    place: 'classroom',
    view: 'away',
    near: true,
    play: {
      ...WITH_CHALK,
      around: [
        { thing: 'blackboard', at: [0.6, 0, 0] },
        { thing: 'chalk-writing', at: [0.59, 0, 0], onBoard: true },
      ],
    },
  },
  teach: {
    en: {
      alone: 'teach, give a lecture, lecture, give a lesson, give a presentation, give a talk, do a presentation',
      do: 'teach, explain',
      what: 'blackboard, chalkboard, whiteboard, class, lesson, board, students, math',
    },
    zh: {
      alone: '讲课, 教书, 上课, 授课, 敲黑板, 讲解题目, 讲题, 板书讲解, 辅导作业',
      do: '教, 指着, 敲, 指',
      what: '黑板, 白板, 课, 屏幕',
      whom: '教, 辅导, 指导, 教导, 指点',
    },
    base: 'stand',
    place: 'classroom',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.14, -0.24, 0.28], left: [0.05, 0.14, 0], aim: [0.5, -0.5, 0.6], look: -0.5 },
        { at: 0.3, right: [0.14, -0.25, 0.32], aim: [0.5, -0.7, 0.5], look: -0.9 },
        { at: 0.6, right: [0.14, -0.24, 0.24], aim: [0.5, -0.6, 0.2], look: -0.4 },
        { at: 0.8, right: [0.14, -0.25, 0.3], aim: [0.5, -0.7, 0.4], look: -1.1, left: [0.16, 0.2, 0.14] },
      ],
      held: [{ thing: 'pointing-stick', in: 'right' }],
      around: [{ thing: 'blackboard', at: [0.6, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
