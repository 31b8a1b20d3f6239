import { cardOf, namesOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { describesNoun, mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isThing, namesKind } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** Vessels that Chinese counts by, with 子 or without: the word that every lexicon knows each by. */
const VESSELS: Readonly<Record<string, string>> = {
  筐: 'basket',
  篮: 'basket',
  篓: 'basket',
  箱: 'box',
  盒: 'box',
  盘: 'plate',
  碟: 'plate',
  碗: 'bowl',
  桶: 'bucket',
  罐: 'jar',
  缸: 'jar',
  坛: 'jar',
  盆: 'basin',
  车: 'handcart',
};
const COUNTED = /^(?<number>[一两二三四五六七八九十几半\d]{1,2})(?<vessel>[筐篮篓箱盒盘碟碗桶罐缸坛盆车])子?$/u;
/** What is sold in such vessels, and the word that every lexicon knows it by. */
const DRINKS: Readonly<Record<string, { readonly of: ReadonlySet<Kind>; readonly as: string } | undefined>> = {
  盒: { of: new Set<Kind>(['milk', 'juice']), as: '牛奶盒' },
};
const COOKED = /^[炒烤炸煎蒸煮炖卤焖烧拌涮腌熏]/u;
const DESCRIBED_BY_MAX = 3;

/**
 * 一筐苹果, 两箱橙子: a measure of what one has in a vessel is the vessel, and what is in it. The pieces as English has them: a basket of
 * apples.
 */
export function withVesselsNamed(pieces: readonly Piece[]): readonly Piece[] {
  const named = [...pieces];
  for (let at = 0; at < named.length; at++) {
    const whole = vesselAt(named, at);
    if (whole !== undefined) named.splice(at, whole.length, ...whole.pieces);
  }
  return named;
}

function vesselAt(
  pieces: readonly Piece[],
  at: number,
): { readonly length: number; readonly pieces: readonly Piece[] } | undefined {
  const number = pieces[at];
  const found = number?.han === true && mayBe(number, 'number') ? COUNTED.exec(number.text)?.groups : undefined;
  if (number === undefined || found === undefined) return undefined;
  // 一篮子苹果: the measure has two characters.
  const long = pieces[at + 1]?.text === '子' ? 1 : 0;
  const from = at + 1 + long;
  let noun = from;
  while (noun < from + DESCRIBED_BY_MAX && pieces[noun] !== undefined && describes(pieces[noun]!)) noun++;
  const content = pieces[noun];
  // 一盘炒青菜: a dish, as it is served.
  if (pieces.slice(from, noun).some(({ text }) => COOKED.test(text))) return undefined;
  const drink = DRINKS[found['vessel'] ?? ''];
  if (
    drink !== undefined &&
    content?.readings.some(({ sense }) => namesKind(sense) && drink.of.has(sense.kind)) === true
  )
    return {
      length: noun + 1 - at,
      pieces: [{ ...number, end: number.start + 1 }, ...pieces.slice(from, noun), ...writtenAs(drink.as, content)],
    };
  if (content === undefined || !content.readings.some(({ sense }) => fits(sense))) return undefined;
  const vessel = writtenAs(VESSELS[found['vessel'] ?? ''] ?? 'box', number);
  const several = content.readings
    .filter(({ sense }) => isThing(sense))
    .map((reading) => ({ ...reading, plural: true }));
  return {
    length: noun + 1 - at,
    pieces: [
      { ...number, end: number.start + 1 },
      ...vessel,
      ...writtenAs('of', number),
      ...pieces.slice(from, noun),
      { ...content, readings: several },
    ],
  };
}

function describes(piece: Piece): boolean {
  return (describesNoun(piece) || mayBe(piece, 'of') || piece.text.endsWith('的')) && !mayBeThing(piece);
}

/** What one has one by one: no soup, no heap, and no picture that has its own vessel. */
function fits(sense: Piece['readings'][number]['sense']): boolean {
  if (!namesKind(sense) || !isThing(sense)) return false;
  const card = cardOf(sense.kind);
  const own = namesOf(sense.kind).some((name) => OWN_VESSEL.test(name));
  return !own && card.heap !== true && card.holds === undefined && card.scenery !== true && isSmall(sense.kind);
}

function isSmall(kind: Parameters<typeof cardOf>[0]): boolean {
  return cardOf(kind).size.heightMetres < TALLEST_METRES;
}

const OWN_VESSEL = /^(?:bowl|plate|pot|cup|glass|dish|mug|bottle|jar|basket|bucket) of /u;
const TALLEST_METRES = 0.5;
