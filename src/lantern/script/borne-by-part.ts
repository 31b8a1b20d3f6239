import { clauseEnd, clauseStart, isSomebody, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** How many words may name whom somebody is on: 爸爸的, 她的年轻妈妈的. */
const REACH_WORDS = 4;
const RESTS = /^(?:[骑坐趴伏睡躺站靠倚偎枕]在|靠着|依偎在|倚靠在)$/u;
const LEANS = /^(?:[靠倚偎枕]在|靠着|依偎在|倚靠在)$/u;
const SLEEPS = /^(?:睡|打盹|打瞌睡|入睡)/u;

/** By the part of the body that somebody is on: what the other one then does, and what one does who only leans there. */
const PARTS: readonly { readonly part: RegExp; readonly bears?: string; readonly leans?: string }[] = [
  { part: /^(?:肩上|肩头|肩膀上|脖子上|脖颈上)$/u, bears: '扛着', leans: '依偎' },
  { part: /^(?:背上|后背上|脊背上)$/u, bears: '背着' },
  { part: /^(?:怀里|怀中|臂弯里|胸前)$/u, bears: '抱着', leans: '依偎' },
];

/**
 * 男孩骑在爸爸肩上, 女孩靠在奶奶怀里: whoever is on somebody's shoulders, back or arms is borne there, and who leans on them leans on
 * whom they belong to. The pieces with whoever bears before the verb that says so.
 */
export function withBearersTold(pieces: readonly Piece[]): readonly Piece[] {
  let told = pieces;
  for (let at = 1; at < told.length; at++) told = turned(told, at) ?? told;
  return told;
}

function turned(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const verb = pieces[at];
  if (verb === undefined || !RESTS.test(verb.text)) return undefined;
  const to = pieces.findIndex((piece, index) => index > at && index <= at + REACH_WORDS && partOf(piece) !== undefined);
  const part = pieces[to] === undefined ? undefined : partOf(pieces[to]);
  const bearer = pieces.slice(at + 1, pieces[to - 1]?.text === '的' ? to - 1 : to);
  const start = clauseStart(pieces, at);
  const borne = pieces.slice(start, at);
  const two = isSomebody(bearer.at(-1)) && borne.some(isSomebody) && !borne.some(isVerbal) && !bearer.some(isVerbal);
  if (part === undefined || !two) return undefined;
  const after = pieces.slice(to + 1);
  if (LEANS.test(verb.text) && part.leans !== undefined)
    return [...pieces.slice(0, at), ...writtenAs(part.leans, verb), ...bearer, ...after];
  if (part.bears === undefined) return undefined;
  const asleep = after.findIndex(({ text }) => !/^[了着]$/u.test(text));
  const rest = SLEEPS.test(after[asleep]?.text ?? '') ? after.slice(asleep + 1) : after;
  return [...pieces.slice(0, start), ...bearer, ...writtenAs(part.bears, verb), ...borne, ...goingOn(rest, borne)];
}

/** 男孩骑在爸爸肩上,手里拿着气球: what goes on after the comma is still told of whom it was told before. */
function goingOn(rest: readonly Piece[], borne: readonly Piece[]): readonly Piece[] {
  const comma = rest.findIndex(({ kind }) => kind !== 'known' && kind !== 'unknown');
  const next = rest.slice(comma + 1, clauseEnd(rest, comma + 1));
  const somebody = borne.findLast(isSomebody);
  const named = next.some((piece) => isSomebody(piece) || mayBe(piece, 'pronoun'));
  if (rest[comma]?.kind !== 'comma' || next.length === 0 || named || somebody === undefined) return rest;
  return [...rest.slice(0, comma + 1), somebody, ...rest.slice(comma + 1)];
}

function partOf({ text }: Piece): (typeof PARTS)[number] | undefined {
  return PARTS.find(({ part }) => part.test(text));
}
