import type { DeedCard, PoseKey } from './deed-card.ts';
import { INSTRUMENT } from './instrument.ts';
import { touching, touchingLeft } from './tool-reach.ts';

const PLAYS = 'play, practise, practice, perform, rehearse';
const PLAYER = { base: 'stand', view: 'three-quarter' } as const;

/** A mallet on a bar that is `across` to the left, or so many metres above it. */
function struckBar(
  side: 'right' | 'left',
  across: number,
  above: number,
): Pick<PoseKey, 'right' | 'aim' | 'left' | 'aimLeft'> {
  const tip = [0.6 - 0.3 * above, across, 0.89 + above] as const;
  const aim = [0.7, side === 'right' ? 0.3 : -0.3, above > 0 ? 0.2 : -0.5] as const;
  return side === 'right' ? touching('soft-mallet', tip, aim) : touchingLeft('soft-mallet', tip, aim);
}

/** Winds with a bag or a slide, and all that is struck, shaken or turned. */
export const BAND = {
  bagpipes: {
    near: true,
    en: {
      do: `${PLAYS}, blow`,
      what: 'bagpipes, bagpipe, bag pipes, uilleann pipes',
      alone: 'play the bagpipes, plays the pipes',
    },
    zh: { alone: '吹风笛', do: '吹, 演奏, 吹奏', what: '风笛, 苏格兰风笛' },
    ...PLAYER,
    place: 'hills',
    view: 'front',
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.6,
      lips: 'blow',
      keys: [
        {
          at: 0,
          right: [0.2, -0.02, 0.1],
          left: [0.2, 0.02, 0.18],
          nod: 0.02,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [0.2, -0.03, 0.12], left: [0.2, 0.01, 0.17], side: 0.03, lean: -0.03 },
      ],
      held: [{ thing: 'bagpipes', in: 'body', at: [0.1, 0.1, 0.16] }],
    },
  },
  didgeridoo: {
    en: { do: `${PLAYS}, blow`, what: 'didgeridoo, didgeridoos, alphorn' },
    zh: { alone: '吹迪吉里杜管', do: '吹, 演奏', what: '迪吉里杜管, 长号角' },
    ...PLAYER,
    place: 'rocky-desert',
    view: 'side',
    play: {
      stance: 'cross-legged',
      seconds: 2.2,
      lips: 'blow',
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.2, -0.05, 0.22], left: [0.3, 0.05, 0.16], nod: 0.04 },
        { at: 0.5, right: [0.2, -0.05, 0.24], left: [0.3, 0.05, 0.18], lean: -0.06, nod: -0.04 },
      ],
      held: [{ thing: 'didgeridoo', in: 'body', at: [0, 0, 0] }],
    },
  },
  harmonica: {
    en: { do: `${PLAYS}, blow`, what: 'harmonica, mouth organ, ocarina, kazoo, pan flute, panpipes, jaw harp' },
    zh: { alone: '吹口琴', do: '吹, 演奏, 吹奏', what: '口琴' },
    ...PLAYER,
    place: 'park',
    near: true,
    close: true,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.3,
      lips: 'blow',
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.04, -0.095, -0.085] },
          left: { by: 'mouth', off: [0.06, 0.085, -0.09] },
          tilt: 0.06,
          hands: { right: 'pinch', left: 'flat' },
        },
        {
          at: 0.5,
          right: { by: 'mouth', off: [0.04, -0.075, -0.085] },
          left: { by: 'mouth', off: [0.07, 0.11, -0.08] },
          tilt: -0.06,
          lean: 0.05,
        },
      ],
      held: [{ thing: 'harmonica-at-mouth', in: 'body', at: [0, 0, 0] }],
    },
  },
  trombone: {
    near: true,
    en: { do: `${PLAYS}, blow`, what: 'trombone, trombones, slide trombone, tuba, sousaphone, euphonium' },
    zh: { alone: '吹长号, 拉长号', do: '吹, 吹奏, 演奏', what: '长号, 伸缩号' },
    ...PLAYER,
    place: 'park',
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 1.5,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.24, -0.05, 0.27], left: [0.17, 0.04, 0.3], nod: -0.06, lean: -0.05 },
        { at: 0.4, right: [0.43, -0.04, 0.25], turn: 0.1, lean: -0.02 },
        { at: 0.6, right: [0.33, -0.04, 0.26], lean: -0.06 },
      ],
      held: [{ thing: 'slide-trombone', in: 'body', at: [0, 0, 0.1] }],
    },
  },
  xylophone: {
    en: { do: `${PLAYS}, hit, strike`, what: 'xylophone, marimba, vibraphone, glockenspiel, chimes' },
    zh: { alone: '敲木琴, 打木琴, 敲编钟', do: '敲, 打, 演奏, 弹', what: '木琴, 马林巴, 铁琴, 钢片琴, 编钟' },
    ...PLAYER,
    place: 'music-studio',
    view: 'front',
    near: true,
    ...INSTRUMENT,
    play: {
      stance: 'stand',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        { at: 0, ...struckBar('right', -0.25, 0.24), ...struckBar('left', 0.14, 0), nod: 0.24, lean: 0.1 },
        { at: 0.22, ...struckBar('right', -0.3, 0.26), ...struckBar('left', 0.14, 0) },
        { at: 0.5, ...struckBar('right', -0.26, 0), ...struckBar('left', 0.2, 0.24), side: 0.04 },
        { at: 0.72, ...struckBar('right', -0.26, 0), ...struckBar('left', 0.06, 0.26) },
      ],
      held: [
        { thing: 'soft-mallet', in: 'right' },
        { thing: 'soft-mallet', in: 'left' },
      ],
      around: [{ thing: 'tone-bars', at: [0.56, 0, 0] }],
    },
  },
  cymbals: {
    en: { do: `${PLAYS}, clash, crash, hit, bang, thrash`, what: 'cymbals, cymbal, hand cymbals' },
    zh: { alone: '打镲, 敲钹, 打钹, 拍镲', do: '打, 敲, 拍', what: '钹, 镲, 铜钹' },
    ...PLAYER,
    place: 'plaza',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        { at: 0, right: [0.26, -0.2, 0.17], left: [0.26, 0.2, 0.15], lean: -0.05 },
        { at: 0.3, right: [0.26, -0.03, 0.2], left: [0.26, 0.03, 0.19], lean: 0.06, nod: 0.08 },
        { at: 0.42, right: [0.26, -0.035, 0.22], left: [0.26, 0.035, 0.17] },
        { at: 0.7, right: [0.24, -0.24, 0.2], left: [0.26, 0.2, 0.2], lean: -0.06, nod: -0.06 },
      ],
      held: [
        { thing: 'cymbal', in: 'right' },
        { thing: 'cymbal', in: 'left' },
      ],
    },
  },
  'hand-drum': {
    en: {
      do: `${PLAYS}, beat, hit`,
      what: 'djembe, bongo, bongos, hand drum, hand drums, conga, congas, african drum, tabla, daf, frame drum, bodhran',
    },
    zh: { alone: '打非洲鼓, 打手鼓, 拍手鼓, 拍非洲鼓', do: '打, 拍, 敲, 演奏', what: '非洲鼓, 手鼓, 邦戈鼓' },
    ...PLAYER,
    place: 'park',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.6,
      keys: [
        {
          at: 0,
          right: [0.2, -0.1, 0.26],
          left: [0.24, 0.04, 0.15],
          hands: { right: 'flat', left: 'flat' },
          nod: 0.14,
          leftFoot: [0, 0.05, 0],
          rightFoot: [0, -0.05, 0],
        },
        { at: 0.5, right: [0.24, -0.04, 0.15], left: [0.2, 0.1, 0.26], nod: 0.06, side: 0.03 },
      ],
      held: [{ thing: 'goblet-drum', in: 'body', at: [0.24, 0, -0.3] }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  maracas: {
    en: { do: `${PLAYS}, shake`, what: 'maracas, maraca, shakers, rattles' },
    zh: { alone: '摇沙锤, 玩沙锤', do: '摇, 晃', what: '沙锤, 沙球, 拨浪鼓, 摇铃' },
    ...PLAYER,
    place: 'park',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.5,
      keys: [
        {
          at: 0,
          right: [0.2, -0.18, 0.17],
          left: [0.26, 0.14, 0.06],
          aim: [0.45, -0.3, 0.85],
          aimLeft: [0.9, 0.1, 0.4],
          tilt: 0.08,
        },
        {
          at: 0.5,
          right: [0.26, -0.16, 0.06],
          left: [0.22, 0.17, 0.18],
          aim: [0.9, -0.1, 0.4],
          aimLeft: [0.5, 0.2, 0.8],
          tilt: -0.08,
        },
      ],
      held: [
        { thing: 'maraca', in: 'right' },
        { thing: 'maraca', in: 'left' },
      ],
    },
  },
  tambourine: {
    en: { do: `${PLAYS}, shake, hit, tap`, what: 'tambourine, tambourines' },
    zh: { alone: '打铃鼓, 摇铃鼓', do: '打, 摇, 拍', what: '铃鼓' },
    ...PLAYER,
    place: 'park',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.7,
      keys: [
        {
          at: 0,
          left: [0.22, 0.12, 0.3],
          right: [0.2, -0.14, 0.2],
          aimLeft: [0.5, 0, 0.85],
          open: 'right',
          tilt: 0.06,
        },
        { at: 0.4, left: [0.24, 0.06, 0.26], right: [0.24, -0.01, 0.29], aimLeft: [0.62, -0.1, 0.78], tilt: -0.06 },
      ],
      held: [{ thing: 'jingle-ring', in: 'left' }],
    },
  },
  beatbox: {
    en: {
      alone: 'beatbox, beat box, do beatboxing',
      do: 'do, perform, practice',
      what: 'beatbox, beatboxing, beat boxing',
    },
    zh: { alone: '做口技, 表演口技, 打节奏口技, 玩口技', do: '表演, 玩', what: '口技, 节奏口技' },
    ...PLAYER,
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.75,
      lips: 'blow',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.07, -0.03, -0.12] },
          left: { by: 'mouth', off: [0.06, 0.07, -0.08] },
          aim: [-0.6, 0.1, 0.75],
          hands: { left: 'flat' },
          nod: 0.12,
        },
        {
          at: 0.4,
          right: { by: 'mouth', off: [0.07, -0.03, -0.12] },
          left: { by: 'mouth', off: [0.09, 0.09, -0.11] },
          nod: -0.06,
          hips: [0, 0, -0.02],
          tilt: 0.1,
        },
      ],
      held: [
        { thing: 'microphone', in: 'right' },
        { thing: 'sound-arcs', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  dj: {
    en: {
      alone: 'dj, deejay, scratch records, mix music, spin records',
      do: 'scratch, mix, spin, play, use',
      what: 'records, turntable, turntables, vinyl, dj deck, dj decks, music at a party, dj set, dj mixer, record',
    },
    zh: { alone: '打碟, 搓碟, 当dj', do: '打, 搓', what: '碟, 唱片' },
    ...PLAYER,
    place: 'nightclub',
    view: 'front',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 0.8,
      keys: [
        {
          at: 0,
          right: [0.24, -0.17, 0.1],
          left: { by: 'ear', off: [-0.01, 0.125, -0.07] },
          nod: 0.2,
          tilt: 0.14,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.3, right: [0.27, -0.1, 0.1], nod: 0.1 },
        { at: 0.5, right: [0.24, -0.17, 0.1], nod: 0.22, hips: [0, 0, -0.015] },
        { at: 0.75, right: [0.26, -0.12, 0.1], nod: 0.1 },
      ],
      held: [{ thing: 'worn-headphones', in: 'body', at: [0, 0, 0] }],
      around: [{ thing: 'dj-desk', at: [0.56, 0, 0] }],
    },
  },
  gong: {
    en: { do: 'hit, strike, beat, bang, ring, play', what: 'gong, gongs, temple bell, big bell' },
    zh: { alone: '敲锣, 打锣, 敲钟, 撞钟', do: '敲, 打, 撞', what: '锣, 钟, 铜锣, 大钟' },
    ...PLAYER,
    place: 'temple',
    play: {
      stance: 'wide',
      seconds: 1.5,
      keys: [
        { at: 0, right: [0.02, -0.26, 0.26], left: [0.16, 0.12, 0.1], aim: [0.2, -0.3, 0.9], turn: -0.25, lean: -0.08 },
        { at: 0.3, right: [0.0, -0.27, 0.3], aim: [0.0, -0.4, 0.9], turn: -0.32, lean: -0.12 },
        { at: 0.45, right: [0.3, -0.06, 0.17], aim: [0.95, 0.1, 0.1], turn: 0.15, lean: 0.14 },
        { at: 0.6, right: [0.26, -0.1, 0.18], aim: [0.9, 0.1, 0.3], turn: 0.05, lean: 0.08 },
      ],
      held: [{ thing: 'soft-mallet', in: 'right', size: 1.7 }],
      around: [{ thing: 'gong-frame', at: [0.98, 0, 0] }],
    },
  },
  'ring-bell': {
    en: {
      alone: 'ring a bell, ring a hand bell',
      do: 'ring, shake, jingle',
      what: 'hand bell, handbell, small bell, jingle bells, school bell, dinner bell, brass bell, cowbell, service bell',
    },
    zh: { alone: '摇铃, 摇铃铛, 摇上课铃, 打铃', do: '摇', what: '铃, 铃铛' },
    ...PLAYER,
    place: 'room',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.6,
      keys: [
        { at: 0, right: [0.24, -0.12, 0.28], left: [0.05, 0.14, 0], aim: [-0.35, -0.2, -1] },
        { at: 0.5, right: [0.27, -0.1, 0.25], aim: [0.55, 0.2, -0.9], lean: 0.03 },
      ],
      held: [{ thing: 'hand-bell', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
