import { describesNoun, isSomebody, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** How many words may stand between whose somebody is and that one: a farmer's young wife. */
const DESCRIBED_BY_MAX = 2;
/** What is seen of somebody when the light is behind: it is nobody besides. */
const OUTLINE = /^(?:silhouettes?|figures?|form)$/u;

/**
 * A farmer's wife, the king's messenger, a woman's silhouette: one person, told by whose they are. The pieces without the owner,
 * who need not be there, or without the outline, which is the owner.
 */
export function withPossessorsLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = told.length - 3; at >= 0; at--) {
    const [owner, mark] = [told[at], told[at + 1]];
    if (mark?.text === '的' && isOne(owner) && isWornByOther(told, at, garmentAfter(told, at))) told.splice(at, 2);
    if (mark?.text !== "'s" || !isOne(owner)) continue;
    let head = at + 2;
    while (head < at + 2 + DESCRIBED_BY_MAX && told[head] !== undefined && describesNoun(told[head]!)) head++;
    const named = told[head];
    const borne = onBody(told, at, head);
    if (isWornByOther(told, at, named)) {
      told.splice(at, 2);
      continue;
    }
    if (borne !== undefined) told.splice(borne.from, head + 1 - borne.from, ...borne.pieces);
    else if (OUTLINE.test(named?.text ?? '')) told.splice(at + 1, head - at);
    else if (isSomebody(named)) told.splice(at, 2);
  }
  return told;
}

/** On a pirate's shoulder: on the shoulder of a pirate. */
function onBody(
  told: readonly Piece[],
  owner: number,
  part: number,
): { readonly from: number; readonly pieces: readonly Piece[] } | undefined {
  let from = owner;
  while (from > 0 && describesNoun(told[from - 1]!)) from--;
  const leads = told[from - 1];
  if (leads === undefined || !mayBe(leads, 'preposition') || leads.han || part !== owner + 2) return undefined;
  const [tie, ...more] = writtenAs(`${leads.text} the ${told[part]!.text} of`, leads);
  if (tie === undefined || more.length > 0 || !mayBe(tie, 'relation')) return undefined;
  return { from: from - 1, pieces: [tie, ...told.slice(from, owner + 1)] };
}

/** The first noun after an owner and the mark, past what describes it. */
function garmentAfter(told: readonly Piece[], owner: number): Piece | undefined {
  return told.slice(owner + 2, owner + 3 + DESCRIBED_BY_MAX).find((piece) => !describesNoun(piece));
}

/** In his dad's huge shoes, 穿着妈妈的高跟鞋: who wears them is there, and not whose they are. */
function isWornByOther(told: readonly Piece[], owner: number, named: Piece | undefined): boolean {
  if (named?.readings.some(({ sense }) => sense.is === 'garment') !== true) return false;
  const before = told
    .slice(Math.max(0, owner - 2), owner)
    .map(({ text }) => text)
    .join(' ');
  return PUTS_ON.test(before);
}

/** What somebody has on comes after it, with or without a word for whose. */
const PUTS_ON =
  /(?:^| )(?:in|wears?|wearing|wore|on|over) ?(?:his|her|their|a|an|the)?$|(?:穿|穿着|穿上|戴|戴着|戴上|套着|披着)(?: [她他]的?)?$/u;

/** Somebody by a noun; whose brother a pronoun or a name says is told elsewhere. */
function isOne(piece: Piece | undefined): boolean {
  return isSomebody(piece) && piece!.readings.every(({ plural }) => !plural);
}
