import { MUSIC } from '../deeds/music.ts';
import type { TradeCard } from './trade-card.ts';

const BLACK_TIE = {
  wears: [
    { name: 'suit', colour: 'black' },
    { name: 'trousers', colour: 'black' },
  ],
  marks: ['bow-tie'],
} as const satisfies Partial<TradeCard>;

const CASUAL = {
  wears: [
    { name: 'jacket', colour: 'brown' },
    { name: 'trousers', colour: 'black' },
    { name: 'hat', colour: 'black' },
  ],
} as const satisfies Partial<TradeCard>;

/** The names of those who play what a deed is played on: an accordion player, 二胡手, and `more` that are names of their own. */
function playing(deed: keyof typeof MUSIC, more: { readonly en?: string; readonly zh?: string } = {}) {
  const { en, zh } = MUSIC[deed] as { readonly en: { readonly what: string }; readonly zh: { readonly what?: string } };
  const listed = (words = '') => words.split(', ').filter((word) => word !== '');
  return {
    en: [...listed(more.en), ...listed(en.what).map((instrument) => `${instrument} player`)].join(', '),
    zh: [
      ...listed(more.zh),
      ...listed(zh.what).flatMap((instrument) => ['手', '演奏者', '演奏家', '乐手'].map((who) => instrument + who)),
    ].join(', '),
    deed,
  };
}

/** Those who play an instrument, by which they are called. */
export const MUSICIANS = {
  violinist: { ...playing('violin', { en: 'violinist, fiddler, violist', zh: '小提琴家' }), ...BLACK_TIE },
  cellist: { ...playing('cello', { en: 'cellist', zh: '大提琴家' }), ...BLACK_TIE },
  'double-bassist': {
    ...playing('double-bass', { en: 'double bassist, bassist, contrabassist, bass player', zh: '贝斯手' }),
    ...BLACK_TIE,
  },
  pianist: {
    ...playing('piano', { en: 'pianist, organist, keyboardist', zh: '钢琴家, 钢琴师' }),
    ...BLACK_TIE,
    place: 'room',
  },
  flautist: { ...playing('flute', { en: 'flautist, flutist', zh: '长笛家' }), ...BLACK_TIE },
  clarinettist: { ...playing('recorder', { en: 'clarinettist, clarinetist, oboist, piper' }), ...BLACK_TIE },
  trumpeter: { ...playing('trumpet', { en: 'trumpeter, trombonist, bugler, hornist', zh: '号手' }), ...BLACK_TIE },
  harpist: { ...playing('harp', { en: 'harpist', zh: '古筝师' }), ...BLACK_TIE },
  accordionist: { ...playing('accordion', { en: 'accordionist' }), ...CASUAL },
  'pipa-player': {
    ...playing('pipa', { zh: '琵琶女' }),
    kind: 'woman',
    wears: [{ name: 'dress', colour: 'red' }],
    cut: { hem: 0.86, flare: 0.1 },
  },
  'erhu-player': {
    ...playing('erhu'),
    wears: [
      { name: 'coat', colour: 'grey' },
      { name: 'trousers', colour: 'black' },
    ],
  },
  guitarist: {
    ...playing('guitar', {
      en: 'guitarist, lead guitarist, rhythm guitarist, rock star, musician, rockstar, bard, minstrel',
      zh: '音乐家, 摇滚明星, 乐手',
    }),
    wears: [
      { name: 'jacket', colour: 'black' },
      { name: 'trousers', colour: 'black' },
    ],
    hair: { length: 'long' },
  },
  busker: {
    ...playing('guitar', {
      en: 'busker, street musician, street performer, subway musician',
      zh: '街头艺人, 街头歌手, 街头乐手, 卖唱歌手',
    }),
    foundIn: 'city-street',
    wears: [
      { name: 'coat', colour: 'brown' },
      { name: 'trousers', colour: 'blue' },
      { name: 'scarf', colour: 'red' },
    ],
    headgear: 'beret',
    headgearColour: 'grey',
  },
  dj: { en: 'dj, deejay, disc jockey', zh: '打碟师', deed: 'dj', ...CASUAL },
  drummer: {
    ...playing('drums', { en: 'drummer, percussionist', zh: '鼓手' }),
    wears: [
      { name: 'shirt', colour: 'black' },
      { name: 'trousers', colour: 'blue' },
    ],
    headgear: 'bandana',
    headgearColour: 'red',
  },
  saxophonist: {
    ...playing('saxophone', { en: 'saxophonist, jazz musician, jazz player', zh: '爵士乐手' }),
    wears: [
      { name: 'suit', colour: 'blue' },
      { name: 'trousers', colour: 'blue' },
      { name: 'hat', colour: 'black' },
    ],
    marks: ['tie'],
  },
  bagpiper: { en: 'bagpiper, piper, bagpipe player', zh: '风笛手', deed: 'bagpipes', ...CASUAL },
} as const satisfies Record<string, TradeCard>;
