import { describesNoun, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

const DESCRIBED_BY_MAX = 3;

/** 玻璃窗被石头砸碎: what does it has no will, and nothing happens to it. The pieces without it, so that one thing alone breaks. */
export function withCausesLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 1; at < told.length; at++) {
    if (told[at]?.text !== '被') continue;
    let noun = at + 1;
    while (noun <= at + DESCRIBED_BY_MAX && told[noun] !== undefined && describes(told[noun]!)) noun++;
    const [cause, verb] = told.slice(noun, noun + 2);
    if (cause === undefined || verb === undefined || !mayBeThing(cause) || !happens(verb)) continue;
    told.splice(at, noun + 1 - at);
  }
  return told;
}

function describes(piece: Piece): boolean {
  return describesNoun(piece) && !mayBeThing(piece);
}

function happens({ readings }: Piece): boolean {
  return readings.some(({ sense }) => sense.is === 'action' && sense.ofThings !== undefined);
}
