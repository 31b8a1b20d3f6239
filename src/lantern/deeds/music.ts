import type { DeedCard, Vector } from './deed-card.ts';
import { INSTRUMENT } from './instrument.ts';

const STAGE = { view: 'three-quarter', place: 'park' } as const;

/** What is done with any instrument; strings and skins are tuned, too. */
const PLAYS = 'play, practise, practice, perform, rehearse';
const TUNES = `${PLAYS}, tune` as const;

/** A cheek rests on the violin; it points forward and to the left. */
const VIOLIN: Vector = [0.72, 0.62, -0.08];

/** Playing instruments, singing, conducting. */
export const MUSIC = {
  violin: {
    // A bow on strings and no word of an instrument: most likely this one.
    en: {
      alone: 'fiddle, draw the bow across the strings, draw a bow across the strings, draw her bow, draw his bow',
      do: `${TUNES}, draw`,
      what: 'violin, viola, fiddle, bow across the strings, bow over the strings, bow slowly across the strings, bow across',
    },
    refines: 'archery',
    zh: { alone: '拉小提琴', do: '拉, 演奏, 弹奏, 调, 调音', what: '小提琴, 提琴, 中提琴' },
    near: true,
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.7,
      eyes: 'down',
      keys: [
        {
          at: 0,
          left: [0.3, 0.17, 0.29],
          right: [0.2, -0.06, 0.27],
          tilt: 0.28,
          look: 0.25,
          nod: 0.06,
          turn: 0.12,
          aim: [0.35, 0.72, 0.3],
        },
        { at: 0.5, right: [0.1, -0.27, 0.2], side: 0.03, nod: 0.1, turn: 0.2 },
      ],
      held: [
        { thing: 'violin', in: 'body', at: [0.075, 0.05, 0.305], aim: VIOLIN },
        { thing: 'fiddle-bow', in: 'right' },
      ],
    },
  },
  cello: {
    en: { do: TUNES, what: 'cello, violoncello' },
    zh: { alone: '拉大提琴', do: '拉, 演奏, 调', what: '大提琴' },
    base: 'stand',
    ...STAGE,
    place: 'room',
    ...INSTRUMENT,
    play: {
      stance: 'seat',
      seconds: 2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          left: [0.17, 0.12, 0.27],
          right: [0.28, -0.06, 0.07],
          nod: 0.12,
          tilt: -0.08,
          leftFoot: [0, 0.07, 0],
          rightFoot: [0, -0.07, 0],
          aim: [0.2, 0.97, 0.05],
        },
        { at: 0.5, right: [0.26, -0.22, 0.06], turn: -0.12 },
      ],
      held: [
        { thing: 'cello', in: 'body', at: [0.26, 0, -0.26], aim: [-0.2, 0.26, 1] },
        { thing: 'fiddle-bow', in: 'right' },
      ],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  'double-bass': {
    en: { do: `${TUNES}, pluck`, what: 'double bass, upright bass, contrabass, string bass, standup bass' },
    zh: { alone: '拉低音提琴, 拉倍大提琴', do: '拉, 演奏, 拨, 弹', what: '低音提琴, 低音大提琴, 倍大提琴' },
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.19, 0.07, 0.37], right: [0.25, 0.01, 0.06], nod: 0.1, tilt: -0.06, lean: 0.08 },
        { at: 0.25, right: [0.24, -0.04, 0.03], side: 0.03 },
        { at: 0.5, left: [0.2, 0.07, 0.3], right: [0.25, 0.02, 0.08], nod: 0.18, side: -0.02 },
        { at: 0.75, left: [0.2, 0.07, 0.3], right: [0.24, -0.04, 0.04] },
      ],
      held: [{ thing: 'double-bass', in: 'body', at: [0.26, 0.02, -0.36], aim: [-0.12, 0.06, 1] }],
    },
  },
  pipa: {
    en: { do: `${TUNES}, pluck, strum`, what: 'pipa, ruan, yueqin' },
    zh: {
      alone: '弹琵琶, 抱着琵琶, 怀抱琵琶, 反弹琵琶, 弹月琴, 弹三弦',
      do: '弹, 弹奏, 演奏, 拨, 抱, 抱着, 反弹, 拨弄',
      what: '琵琶, 阮, 月琴, 柳琴, 三弦, 冬不拉, 热瓦普, 中阮, 大阮',
    },
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.15, 0.1, 0.34], right: [0.2, -0.05, 0.12], nod: 0.1, tilt: 0.1, open: 'right' },
        { at: 0.3, right: [0.21, -0.02, 0.09] },
        { at: 0.5, left: [0.15, 0.1, 0.29], right: [0.2, -0.06, 0.14], nod: 0.15, side: 0.02 },
        { at: 0.8, left: [0.15, 0.1, 0.29], right: [0.21, -0.02, 0.1] },
      ],
      held: [{ thing: 'pipa', in: 'body', at: [0.16, -0.01, 0.04], aim: [-0.03, 0.16, 1] }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  erhu: {
    en: { do: TUNES, what: 'erhu' },
    zh: { alone: '拉二胡', do: '拉, 演奏, 拉奏', what: '二胡, 胡琴, 马头琴, 板胡, 京胡, 高胡, 坠胡' },
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.16, 0.09, 0.28], right: [0.2, -0.06, 0.06], nod: 0.1, aim: [0.1, 0.99, 0] },
        { at: 0.5, right: [0.2, -0.26, 0.05], side: -0.03 },
      ],
      held: [
        { thing: 'erhu', in: 'body', at: [0.2, 0.07, 0.06], aim: [-0.1, 0.05, 1] },
        { thing: 'fiddle-bow', in: 'right' },
      ],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  guitar: {
    en: {
      alone: 'strum',
      do: `${TUNES}, strum, pluck, tap`,
      what: 'guitar, electric guitar, acoustic guitar, ukulele, banjo, bass guitar, lute, mandolin',
    },
    zh: { alone: '弹吉他', do: '弹, 弹奏, 演奏, 拨', what: '吉他, 尤克里里, 电吉他, 木吉他, 贝斯' },
    base: 'stand',
    place: 'park',
    view: 'front',
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 0.62,
      keys: [
        { at: 0, left: [0.14, 0.165, 0.14], right: [0.17, -0.06, 0.14], nod: 0.1, look: 0.15, side: -0.03, tilt: 0.08 },
        { at: 0.5, right: [0.18, -0.055, 0.07], nod: 0.16, side: 0.03 },
      ],
      held: [{ thing: 'guitar', in: 'body', at: [0.13, -0.06, 0.06], aim: [0.06, 1, 0.32] }],
    },
  },
  piano: {
    en: {
      alone: 'tune the piano, tune a piano',
      do: `${TUNES}, hammer, pound, tune`,
      what: 'piano, grand piano, keyboard, organ, synthesizer, keys',
    },
    zh: {
      alone: '弹钢琴, 弹琴, 抚摸琴键, 敲击琴键, 按琴键, 弹奏钢琴, 抚摸着琴键',
      do: '弹, 弹奏, 演奏, 按, 敲击',
      what: '钢琴, 琴, 风琴, 电子琴, 琴键, 黑白键',
    },
    base: 'stand',
    place: 'room',
    view: 'side',
    ...INSTRUMENT,
    one: true,
    play: {
      stance: 'seat',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.235, 0.09, 0.12], right: [0.235, -0.13, 0.105], lean: 0.08, nod: 0.12 },
        { at: 0.25, left: [0.235, 0.16, 0.1], right: [0.235, -0.08, 0.125] },
        { at: 0.5, left: [0.235, 0.12, 0.12], right: [0.235, -0.2, 0.1], lean: 0.16 },
        { at: 0.75, left: [0.235, 0.2, 0.1], right: [0.235, -0.1, 0.12] },
      ],
      around: [
        { thing: 'piano', at: [0.56, 0, 0] },
        { thing: 'bench', at: [0, 0, 0] },
      ],
    },
  },
  drums: {
    en: {
      alone: 'drum, play drums',
      do: `${TUNES}, beat, hit, rock, go wild, go crazy, thrash, bang, bash, pound, twirl, spin, smash, crash, strike, clash`,
      what: 'drums, drum, drum kit, drum set, drumkit, kit, sticks, drumsticks, drumstick, cymbal, crash cymbal, ride cymbal, hi-hat, snare, snare drum, tom-toms, stick between her fingers, stick between his fingers, stick in her fingers, stick in his fingers',
    },
    zh: {
      alone: '打鼓, 击鼓, 敲鼓, 打架子鼓, 敲架子鼓, 玩架子鼓, 猛敲鼓, 转鼓棒, 敲镲',
      do: '打, 敲, 演奏, 转, 转着, 猛敲, 猛击, 敲击',
      what: '鼓, 架子鼓, 爵士鼓, 鼓棒, 鼓槌, 镲, 镲片, 吊镲',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    ...INSTRUMENT,
    one: true,
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.66,
      keys: [
        {
          at: 0,
          right: [0.24, -0.1, 0.26],
          left: [0.2, 0.12, 0.12],
          aim: [0.8, 0.3, 0.5],
          aimLeft: [0.8, -0.1, -0.35],
          nod: 0.06,
        },
        {
          at: 0.5,
          right: [0.2, -0.12, 0.14],
          left: [0.22, 0.14, 0.28],
          aim: [0.8, 0.1, -0.3],
          aimLeft: [0.7, 0, 0.6],
          nod: 0.16,
        },
      ],
      held: [
        { thing: 'drumstick', in: 'right' },
        { thing: 'drumstick', in: 'left' },
      ],
      around: [
        { thing: 'drums', at: [0.42, 0, 0] },
        { thing: 'stool', at: [0, 0, 0] },
      ],
    },
  },
  flute: {
    en: { do: PLAYS, what: 'flute, bamboo flute, piccolo' },
    zh: { alone: '吹笛子, 吹长笛, 吹笛, 横笛, 吹着笛子, 吹横笛', do: '吹, 吹奏, 演奏', what: '笛子, 长笛, 竹笛' },
    near: true,
    base: 'stand',
    place: 'park',
    view: 'front',
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'blow',
      eyes: 'down',
      keys: [
        { at: 0, right: [0.14, -0.19, 0.3], left: [0.15, -0.04, 0.31], look: 0.15, tilt: -0.1 },
        { at: 0.5, right: [0.14, -0.2, 0.29], left: [0.15, -0.045, 0.3], side: 0.04, tilt: -0.04 },
      ],
      held: [{ thing: 'flute', in: 'body', at: [0.135, -0.075, 0.335], aim: [0.05, -1, -0.1] }],
    },
  },
  recorder: {
    en: { do: PLAYS, what: 'recorder, clarinet, oboe, pipe, xiao' },
    zh: {
      alone: '吹箫, 吹唢呐, 吹葫芦丝, 吹芦笙, 吹埙, 吹管子',
      do: '吹, 吹奏, 演奏',
      what: '箫, 唢呐, 单簧管, 竖笛, 葫芦丝, 巴乌, 埙, 黑管, 芦笙, 尺八, 笙',
    },
    base: 'stand',
    ...STAGE,
    place: 'park',
    near: true,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'blow',
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.26, -0.02, 0.07],
          left: [0.19, 0.02, 0.175],
          nod: 0.04,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [0.28, -0.02, 0.11], left: [0.21, 0.02, 0.2], lean: -0.04, side: 0.05, nod: -0.04 },
      ],
      held: [{ thing: 'recorder', in: 'body', at: [0.1, 0, 0.3] }],
    },
  },
  trumpet: {
    en: { do: `${PLAYS}, blow`, what: 'trumpet, horn, bugle, cornet' },
    zh: { alone: '吹小号, 吹号', do: '吹, 吹奏', what: '小号, 号角, 喇叭' },
    near: true,
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.6,
      lips: 'blow',
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.17, -0.035, 0.29], left: [0.16, 0.04, 0.285], lean: -0.06, nod: -0.06 },
        { at: 0.5, right: [0.175, -0.035, 0.305], left: [0.165, 0.04, 0.3], lean: -0.1, nod: -0.12 },
      ],
      held: [{ thing: 'trumpet', in: 'body', at: [0.22, 0, 0.335], aim: [1, 0, 0.06], size: 1.45 }],
    },
  },
  saxophone: {
    en: { do: `${PLAYS}, blow`, what: 'saxophone, sax' },
    zh: { alone: '吹萨克斯', do: '吹, 吹奏, 演奏', what: '萨克斯, 萨克斯风' },
    near: true,
    base: 'stand',
    ...STAGE,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'blow',
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.21, -0.1, 0.0], left: [0.21, 0.05, 0.14], nod: 0.08 },
        { at: 0.5, right: [0.23, -0.1, 0.02], left: [0.23, 0.05, 0.16], lean: -0.1, side: 0.05, nod: -0.05 },
      ],
      held: [{ thing: 'saxophone', in: 'body', at: [0.12, 0, 0.32], aim: [1, 0, 0], size: 1.45 }],
    },
  },
  harp: {
    en: { do: `${TUNES}, pluck`, what: 'harp, lyre, harp strings' },
    zh: { alone: '弹竖琴', do: '弹, 弹奏, 演奏', what: '竖琴' },
    base: 'stand',
    place: 'room',
    view: 'side',
    ...INSTRUMENT,
    play: {
      stance: 'seat',
      seconds: 1.7,
      keys: [
        { at: 0, right: [0.22, -0.06, 0.25], left: [0.27, 0.05, 0.22], nod: 0.05 },
        { at: 0.5, right: [0.27, -0.05, 0.2], left: [0.22, 0.06, 0.27], side: 0.03 },
      ],
      around: [
        { thing: 'harp', at: [0.36, 0, 0] },
        { thing: 'stool', at: [0, 0, 0] },
      ],
    },
  },
  accordion: {
    en: { do: `${PLAYS}, squeeze`, what: 'accordion, concertina' },
    zh: { alone: '拉手风琴', do: '拉, 演奏', what: '手风琴' },
    base: 'stand',
    place: 'park',
    view: 'front',
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.14, -0.16, 0.14], left: [0.14, 0.16, 0.14] },
        { at: 0.25, right: [0.14, -0.2, 0.15], left: [0.14, 0.2, 0.15], side: 0.05 },
        { at: 0.75, right: [0.14, -0.12, 0.14], left: [0.14, 0.12, 0.14], side: -0.05 },
      ],
      held: [{ thing: 'accordion', in: 'body', at: [0.14, 0, 0.17], aim: [1, 0, 0] }],
    },
  },
  zither: {
    en: { do: `${TUNES}, pluck`, what: 'zither, guzheng, koto, guqin, dulcimer' },
    zh: { alone: '弹古筝, 弹古琴, 抚琴, 抚古琴, 调琴弦, 试琴', do: '弹, 演奏, 弹奏, 抚', what: '古筝, 古琴, 筝, 扬琴' },
    base: 'stand',
    place: 'room',
    view: 'front',
    ...INSTRUMENT,
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.09, 0.19], left: [0.28, 0.14, 0.17], nod: 0.22, lean: 0.1 },
        { at: 0.3, right: [0.29, -0.05, 0.17], left: [0.28, 0.16, 0.2], side: 0.04 },
        { at: 0.65, right: [0.26, -0.12, 0.17], left: [0.3, 0.12, 0.17], side: -0.04 },
      ],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'long-zither', at: [0.58, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
