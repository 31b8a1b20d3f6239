import { dictionary } from './dictionary.ts';
import { namesFilm } from './lexicon/film-words.ts';
import { endsClause } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** How many words of the first clause may say what a film is for. */
const HEADING_WORDS_MAX = 5;

/** Perfume ad: a glass bottle …: what is advertised says which bottle it is. The pieces with the readings of the perfume bottle. */
export function withProductsNamed(pieces: readonly Piece[]): readonly Piece[] {
  const film = pieces.slice(0, HEADING_WORDS_MAX).findIndex(({ text, han }) => !han && namesFilm(text));
  const products = pieces.slice(0, Math.max(0, film)).filter((piece) => !endsClause(piece) && !piece.han);
  if (products.length === 0) return pieces;
  const { readings } = dictionary();
  return pieces.map((piece, at) => {
    if (at <= film || piece.kind !== 'known' || piece.han) return piece;
    const head = piece.text.split(' ').at(-1) ?? piece.text;
    const named = products.flatMap(({ text }) => readings.get(`${text} ${head}`) ?? []);
    const whole = named.filter(({ sense }) => sense.is === 'being');
    const carried = piece.readings.some(({ sense }) => sense.is === 'prop' || sense.is === 'garment');
    const thing = !carried && piece.readings.some(({ sense }) => sense.is === 'being');
    return whole.length > 0 && thing ? { ...piece, readings: whole } : piece;
  });
}
