import { clauseEnd, isAgent, mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** Where something is to what was named before, by the word that every reader knows it by; `near`: to whoever is there, if anybody. */
const PLACES: readonly { readonly said: RegExp; readonly plain: string; readonly near?: true }[] = [
  { said: /^(?:上面|上头|上边|最上面|最上边|最上层|顶上|顶端|顶部)$/u, plain: '上面' },
  { said: /^(?:里面|里头|里边)$/u, plain: '里面' },
  { said: /^(?:下面|底下|下方|下头|下边|最下面)$/u, plain: '下面' },
  { said: /^(?:旁边|一旁|旁|边上|身旁|身边|附近|脚边|床头)$/u, plain: '旁边', near: true },
  { said: /^(?:后面|后方|后边|身后|背后|后头)$/u, plain: '后面', near: true },
  { said: /^(?:前面|前方|前边|面前|身前|前头)$/u, plain: '前面', near: true },
  { said: /^(?:周围|四周)$/u, plain: '周围', near: true },
];

/**
 * 一张桌子，上面放着花瓶: in Chinese a clause may open with where something is, and what it is so to was named in the one before. The pieces
 * with that noun again: 桌子上面放着花瓶.
 */
export function withPlacesOwned(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const place = opensClause(pieces, at) ? PLACES.find(({ said }) => said.test(piece.text)) : undefined;
    if (place === undefined || !tellsOfAnother(pieces, at + 1)) return [piece];
    // …走过沙漠，后面跟着三只山羊: they follow whoever goes.
    if (FOLLOWS.test(pieces[at + 1]?.text ?? '') && goes(pieces, at - 1)) return [piece];
    const near = place.near === true;
    const bearer = near ? bearerBefore(pieces, at - 1) : undefined;
    const owner = bearer ?? ownerBefore(pieces, at - 1, near);
    return owner === undefined
      ? [piece]
      : [
          { ...owner, start: piece.start, end: piece.start },
          ...writtenAs(bearer === undefined ? place.plain : '上面', piece),
        ];
  });
}

const FOLLOWS = /^[跟追]/u;

/** Whether something is done in the clause that ends before an index. */
function goes(pieces: readonly Piece[], end: number): boolean {
  return clauseBefore(pieces, end).some((piece) => mayBe(piece, 'action'));
}

function opensClause(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return pieces[at]?.han === true && (before?.kind === 'comma' || before?.kind === 'stop');
}

/** 旁边的女孩 is somebody, and 上面有花 tells of something else that is there. */
function tellsOfAnother(pieces: readonly Piece[], from: number): boolean {
  const rest = pieces.slice(from, clauseEnd(pieces, from));
  return rest.length > 0 && rest[0]!.text !== '的' && rest.some((piece) => mayBe(piece, 'being'));
}

/** 桌上摆着碗，旁边放着筷子: what all stands on in the clause that ends before an index, so that what is beside it stands there as well. */
function bearerBefore(pieces: readonly Piece[], end: number): Piece | undefined {
  const clause = clauseBefore(pieces, end);
  const [first] = clause.filter((piece) => mayBe(piece, 'being'));
  const after = first === undefined ? undefined : clause[clause.indexOf(first) + 1];
  return after !== undefined && mayBe(after, 'preposition') && after.text.startsWith('上') && !clause.some(isAgent)
    ? first
    : undefined;
}

function clauseBefore(pieces: readonly Piece[], end: number): readonly Piece[] {
  return pieces.slice(pieces.slice(0, end).findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1, end);
}

/** The noun of the clause that ends before an index. */
function ownerBefore(pieces: readonly Piece[], end: number, near: boolean): Piece | undefined {
  const named = clauseBefore(pieces, end).filter((piece) => mayBe(piece, 'being'));
  // 骑骆驼的人: the one after 的.
  const agent =
    named.find((piece) => isAgent(piece) && pieces[pieces.indexOf(piece) - 1]?.text === '的') ?? named.find(isAgent);
  const thing = named.findLast(mayBeThing);
  return near ? (agent ?? named.at(-1)) : (thing ?? named.at(-1));
}
