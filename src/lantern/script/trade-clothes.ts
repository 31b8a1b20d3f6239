import { isBeast } from '../kinds/beasts.ts';
import type { Piece } from './recognise.ts';
import { namesKind } from './senses.ts';
import { writtenAs } from './written-as.ts';

/**
 * A dog in a chef's uniform, 穿着护士服的狐狸: an animal in the clothes of a trade is one of that trade, a chef dog, 狐狸护士.
 */
export function withTradeClothes(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 0; at < told.length; at++) {
    const clothes = clothesAt(told, at);
    if (clothes === undefined) continue;
    const { trade, length } = clothes;
    const [before, after] = [told[at - 1], told[at + length]];
    if (isAnimal(before)) {
      const dressed = before.han ? [before, ...trade] : [...trade, before];
      told.splice(at - 1, length + 1, ...dressed);
    } else if (after?.text === '的' && isAnimal(told[at + length + 1]))
      told.splice(at, length + 2, told[at + length + 1]!, ...trade);
  }
  return told;
}

const WEARS = /^(?:in|wearing|wears|dressed in|dressed as|穿着|身穿|穿)$/u;
const CLOTHES =
  /^(?:uniform|outfit|costume|clothes|coat|scrubs|jacket|apron|robes?|gear|suit|whites|hat|cap|overalls|服|服装|制服|装|工作服|衣服|围裙|衣)$/u;
/** Clothes that say the trade in a word of their own, and a barber, whose shop goes by the same word. */
const OF_TRADE: Readonly<Record<string, string>> = {
  警服: '警察',
  军装: '士兵',
  消防服: '消防员',
  白大褂: '医生',
  "barber 's": 'barber',
  "barber's": 'barber',
};

/** The clothes of a trade that are worn by the words at an index: the trade, and how many words they are. */
function clothesAt(
  pieces: readonly Piece[],
  at: number,
): { readonly trade: readonly Piece[]; readonly length: number } | undefined {
  const wears = pieces[at];
  if (wears === undefined || !WEARS.test(wears.text)) return undefined;
  let next = at + 1;
  if (pieces[next]?.readings.some(({ sense }) => sense.is === 'determiner') === true) next++;
  const named = pieces[next];
  if (named === undefined) return undefined;
  const other = OF_TRADE[named.text] ?? OF_TRADE[`${named.text}${pieces[next + 1]?.text ?? ''}`];
  const own = named.readings.some(({ sense }) => sense.is === 'being' && sense.trade !== undefined);
  if (other === undefined && !own) return undefined;
  const trade = other === undefined ? [named] : writtenAs(other, named);
  next += other !== undefined && OF_TRADE[named.text] === undefined ? 2 : 1;
  if (other !== undefined && named.han) return { trade, length: next - at };
  if (/^(?:'s|s'|'|的)$/u.test(pieces[next]?.text ?? '')) next++;
  return CLOTHES.test(pieces[next]?.text ?? '') ? { trade, length: next + 1 - at } : undefined;
}

function isAnimal(piece: Piece | undefined): piece is Piece {
  return piece?.readings.some(({ sense }) => namesKind(sense) && isBeast(sense.kind)) === true;
}
