import type { Piece } from './recognise.ts';
import { isOneOfAnimals } from './senses.ts';

const PARENT = /^(?:mother|mom|mum|mama|momma|mommy|father|dad|papa|daddy)$/u;

/** The pieces without a word for a parent that stands before an animal and says only that it is grown: a mother cat. */
export function withGrownAnimals(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }, index) => !(PARENT.test(text) && isBeast(pieces[index + 1])));
}

function isBeast(piece: Piece | undefined): boolean {
  return piece?.readings.some(({ sense }) => isOneOfAnimals(sense)) === true;
}
