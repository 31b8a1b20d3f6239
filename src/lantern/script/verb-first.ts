import { isDeedOf } from './find-deed.ts';
import { mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** How many words may stand between a particle and its verb. */
const REACH_WORDS = 9;
const HANDLES = /^[把将]$/u;
/** What the verb after it may be done to as well: 给猪喂食, 对着沙袋猛打, 在地上用水写字. */
const MAY_HANDLE = /^(?:给|替|在|对|对着|往|朝|朝着|冲着)$/u;
const NOUN_WORDS = 3;

/**
 * Chinese puts what is handled before the verb with 把: 男孩把足球踢进球门. The pieces with the verb in the place of 把, as all
 * readers expect it: 男孩踢足球进球门. Of several verbs the one that names a deed with it: 把鱼放进油锅里炸 is 炸鱼.
 */
export function withVerbFirst(pieces: readonly Piece[]): readonly Piece[] {
  const moved = [...pieces];
  for (let at = 0; at < moved.length; at++) {
    const particle = moved[at];
    if (particle === undefined || !isParticle(moved, at)) continue;
    const rest = clauseFrom(moved, at + 1);
    const verbs = rest.flatMap((piece, index) => (index > 0 && isVerb(piece) ? [index] : []));
    const [first] = verbs;
    if (first === undefined) continue;
    const object = rest.slice(0, first);
    const named = verbs.find((index) => namesDeed(rest[index], object) && !hasObject(rest, index));
    if (named === undefined && !HANDLES.test(particle.text)) continue;
    const chosen = named ?? first;
    const own = rest.filter((piece, index) => index !== chosen && !(index < chosen && onlyHandles(piece)));
    const verb = rest[chosen];
    if (verb !== undefined) moved.splice(at, rest.length + 1, verb, ...own);
  }
  return moved;
}

function isParticle(pieces: readonly Piece[], at: number): boolean {
  const text = pieces[at]?.text ?? '';
  if (MAY_HANDLE.test(text)) return true;
  const measure = pieces[at - 1]?.readings.some(({ sense }) => sense.is === 'determiner' || sense.is === 'number');
  return at > 0 && HANDLES.test(text) && measure !== true;
}

/** The words up to the end of the part of the sentence, within reach. */
function clauseFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  const rest = pieces.slice(from, from + REACH_WORDS);
  const end = rest.findIndex((piece) => (piece.kind !== 'known' && piece.kind !== 'unknown') || isParticleOf(piece));
  return end < 0 ? rest : rest.slice(0, end);
}

function isParticleOf({ text }: Piece): boolean {
  return HANDLES.test(text);
}

/** Whether a verb names a deed with one of the nouns. */
function namesDeed(verb: Piece | undefined, nouns: readonly Piece[]): boolean {
  if (verb === undefined) return false;
  return nouns.some((_, from) =>
    Array.from({ length: NOUN_WORDS }, (_each, more) => nouns.slice(from, from + more + 1)).some((span) =>
      isDeedOf(verb.text, span.map(({ text }) => text).join('')),
    ),
  );
}

/** 给女孩系领带: the verb has an object of its own. */
function hasObject(pieces: readonly Piece[], verb: number): boolean {
  return namesDeed(pieces[verb], pieces.slice(verb + 1));
}

/** 放进, 抱到: no more than what brings it to where something is done to it. */
function onlyHandles({ readings }: Piece): boolean {
  return readings.some(
    ({ sense }) =>
      sense.is === 'hold' || (sense.is === 'action' && (sense.deed === 'hold-thing' || sense.deed === 'carry-in-arms')),
  );
}

function isVerb(piece: Piece): boolean {
  return piece.kind === 'known' && (mayBe(piece, 'action') || mayBe(piece, 'hold') || mayBe(piece, 'wear'));
}
