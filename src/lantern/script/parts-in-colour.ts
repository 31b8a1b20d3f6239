import type { Reading } from './dictionary.ts';
import { mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import type { ColourName } from './screenplay.ts';
import { PATTERNS } from './state-names.ts';
import type { StateName } from './state-names.ts';

/** Parts of things by which Chinese describes the whole, behind what they are made of. */
const PART =
  /^[木铁铜金银竹铝]?(?:盖子?|[瓶壶锅杯罐盒]盖|瓶塞|把手?|手柄|提手|[刀伞锤斧勺]?柄|车顶|屋顶|房顶|顶|顶棚|船身|车身|车门|车窗|船帆|封面|封皮|书皮|边|边框|花边|镶边|金边|镜?框|镜片|底座|底盘|灯罩|灯座|轮子|车轮|轮毂|鞋带|鞋底|扣子|纽扣|帽檐|帽沿|绳子|带子|肩带|表带|表盘|丝带|流苏|标签|窗框|门框|腿|桌腿|椅腿|内衬|领子|袖子|花心|花蕊|叶子|秆|杆|冠|鸡冠|头|脖子|尾巴|耳朵|翅膀|肚皮|肚子|斑点)$/u;
const LONGEST = 4;
/** What is said of a part and cannot be seen. */
const OF_PART: Reading = { sense: { is: 'taste', seen: true }, also: [], plural: false };
const GROUND = /^底$/u;
const SHAPES: readonly { readonly said: RegExp; readonly state: StateName }[] = [
  { said: /^格/u, state: 'checked' },
  { said: /^条/u, state: 'striped' },
  { said: /点$/u, state: 'dotted' },
];
/** What is drawn on a ground of another colour. */
const BLACK_AND_WHITE = '黑白';
const FIGURES = /^(?:花|碎花|点|圆点|波点|条|条纹|格|格子|字|纹|花纹|图案)$/u;

/**
 * 红盖子的玻璃罐, 绿色车顶的校车, 蓝底白花的碗: the colour of a part is none of the whole, and of a pattern there are two. The pieces with what is
 * told of the part in one, and a pattern as its colours.
 */
export function withPartsInColour(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 0; at + 2 < told.length; at++) {
    if (told[at]?.han !== true) continue;
    const figure = figureAt(told, at);
    if (figure !== undefined) {
      told.splice(at, 4, ...figure);
      continue;
    }
    if (told[at]!.text === BLACK_AND_WHITE && FIGURES.test(told[at + 1]!.text)) {
      told.splice(at, 1, ...blackAndWhite(told[at]!));
      continue;
    }
    const own = ownColour(told, at);
    if (own !== undefined) told[at] = { ...told[at]!, readings: [patternOf(own)] };
    const end = own === undefined ? partEnd(told, at) : undefined;
    const [first] = told.slice(at, at + 1);
    if (end !== undefined && first !== undefined)
      told.splice(at, end - at, {
        ...first,
        kind: 'known',
        text: textOf(told.slice(at, end)),
        end: told[end - 1]!.end,
        readings: [OF_PART],
      });
  }
  return told;
}

/** Where the part ends that begins at an index with its colour or what it is made of, right before 的 and a noun. */
function partEnd(pieces: readonly Piece[], at: number): number | undefined {
  const reach = pieces.slice(at + 1, at + 1 + LONGEST).findIndex(({ text, han }) => han && text === '的');
  const of = at + 1 + reach;
  if (reach < 0 || of + 1 >= pieces.length || !leadsToNoun(pieces, of + 1)) return undefined;
  const describes = (piece: Piece) => mayBe(piece, 'colour') || mayBe(piece, 'state');
  let from = at;
  while (from < of && describes(pieces[from]!) && !PART.test(pieces[from]!.text)) {
    from++;
    // 绿色的车顶 is a noun by itself.
    if (pieces[from]?.text === '的') return undefined;
  }
  const described = from > at || pieces[at]!.text.length > 1;
  return described && PART.test(textOf(pieces.slice(from, of))) ? of : undefined;
}

/** Whether a thing or a beast comes within a few words. */
function leadsToNoun(pieces: readonly Piece[], from: number): boolean {
  const rest = pieces.slice(from, from + LONGEST);
  const end = rest.findIndex(({ kind }) => kind !== 'known' && kind !== 'unknown');
  return (end < 0 ? rest : rest.slice(0, end)).some((piece) => mayBe(piece, 'being'));
}

/** 蓝底白花: the colour of the ground, and that of what is on it. */
function figureAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const [ground, bottom, figure, shape] = pieces.slice(at, at + 4);
  const second = figure?.readings.find(({ sense }) => sense.is === 'colour')?.sense;
  if (ground === undefined || figure === undefined || second?.is !== 'colour' || !mayBe(ground, 'colour'))
    return undefined;
  if (!GROUND.test(bottom?.text ?? '') || !FIGURES.test(shape?.text ?? '')) return undefined;
  const state = SHAPES.find(({ said }) => said.test(shape!.text))?.state;
  const pattern = { ...figure, readings: [patternOf(second.colour)] };
  return state === undefined
    ? [ground, { ...pattern, end: shape!.end }]
    : [ground, pattern, { ...shape!, kind: 'known', readings: [stateOf(state)] }];
}

/** 黑白格子: no film without colours. */
function blackAndWhite(piece: Piece): readonly Piece[] {
  const black: Reading = { sense: { is: 'colour', colour: 'black' }, also: [], plural: false };
  return [
    { ...piece, text: '黑', end: piece.start + 1, readings: [black] },
    { ...piece, text: '白', start: piece.start + 1, readings: [patternOf('white')] },
  ];
}

function stateOf(state: StateName): Reading {
  return { sense: { is: 'state', state }, also: [], plural: false };
}

/** 红色圆点的黄杯子: the colour of the pattern, where another one follows that is the ground's. */
function ownColour(pieces: readonly Piece[], at: number): ColourName | undefined {
  const [colour, pattern, of, ...rest] = pieces.slice(at, at + 6);
  const sense = colour?.readings.find((reading) => reading.sense.is === 'colour')?.sense;
  const drawn = pattern?.readings.some((reading) => reading.sense.is === 'state' && PATTERNS.has(reading.sense.state));
  const ground = rest.some((piece) => mayBe(piece, 'colour'));
  return sense?.is === 'colour' && drawn === true && of?.text === '的' && ground ? sense.colour : undefined;
}

function patternOf(colour: ColourName): Reading {
  return { sense: { is: 'second-colour', colour }, also: [], plural: false };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
