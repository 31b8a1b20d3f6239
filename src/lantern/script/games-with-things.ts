import type { Deed } from '../deeds/deeds.ts';
import { doesAsAnimal } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import { animalsHere, consume, thingAfter } from './carry-by-mouth.ts';
import type { Found } from './carry-by-mouth.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { headCount } from './head-count.ts';
import { pieceOf } from './pieces.ts';
import type { Piece } from './screenplay.ts';
import { namesKind } from './senses.ts';

/** What animals do with a thing that the prompt names: the deed, and the vessel that it is done into. */
export interface Game {
  readonly deed: Deed;
  readonly pieces?: readonly Piece[];
}

/** Verbs of several who want the same thing, and of one who plays with one. */
const CONTENDS =
  /^(?:wrestl|fight|fought|tussl|squabbl|quarrel|struggl|tug|compet|scrambl|battl|play\w* tug)|^(?:抢|争抢|争夺|争|抢夺|抢着)$/u;
const PLAYS = /^(?:play|kick|dribbl|bounc|nudg|bat|paw|roll)|^(?:玩|踢|滚|拍|拨弄)/u;
/** Between a verb and what is fought over, played with. */
const AT_TOY = /^(?:over|for|at|on|with|of|war|together|around|the same)$/u;
/** Between a verb and what is searched, or stuffed in. */
const INTO =
  /^(?:through|in|into|inside|around|at|its|his|her|their|head|paws?|nose|cheeks?|pouches|with|out|from|full|of)$/u;

/** A feat with one thing, by its verb. Who can do it is told by `kinds/animal-deeds.ts`. */
interface Feat {
  readonly deed: Deed;
  readonly verb: RegExp;
  /** What may stand between the verb and the thing. */
  readonly through?: RegExp;
  /** The thing is searched or filled: `box` alone, or `into` what else the sentence names. */
  readonly vessel?: 'box' | 'into';
}

const FEATS: readonly Feat[] = [
  { deed: 'balance-ball', verb: /^balanc|^(?:顶|顶着)$/u },
  { deed: 'wash-food', verb: /^(?:wash|rins|dunk|dip|soak)|^(?:洗|清洗|冲洗|涮)$/u },
  {
    deed: 'lift-with-trunk',
    verb: /^(?:lift|pick|carr|hold|grab|rais|haul|drag|tak|took|mov|stack|swing|wav)|^(?:卷|举|抬|搬|拿|捡|拎|拔|托|拖)/u,
  },
  { deed: 'crack-on-belly', verb: /^(?:crack|smash|pound|bang|break|open|hammer|hit|bash)|^(?:敲|砸|磕)/u },
  { deed: 'stuff-cheeks', verb: /^(?:stuff|cram|pack|fill|hoard)|^(?:塞|鼓)/u, through: INTO },
  { deed: 'bury', verb: /^(?:bury|buri)|^埋/u },
  {
    deed: 'rummage',
    verb: /^(?:rummag|raid|scaveng|dig|root|search|reach|poke|stick|rifle|forag|tip over|knock over)|^(?:翻|掏|扒|刨|伸进)/u,
    through: INTO,
    vessel: 'box',
  },
  { deed: 'drop-in', verb: /^(?:drop|put|plac|toss|plop|throw|push)|^(?:投|丢|扔|放|塞)/u, vessel: 'into' },
];

/** A dog balances a biscuit on its nose, a crow drops pebbles into a jar: the feat, done by those who can; undefined when the verb says none. */
function featWith(draft: Draft, words: readonly Word[], index: number): Game | undefined {
  const { text = '' } = words[index] ?? {};
  for (const { deed, verb, through, vessel } of FEATS) {
    const doers = verb.test(text) ? animalsHere(draft).filter(({ kind }) => doesAsAnimal(kind, deed)) : [];
    if (draft.negated || doers.length === 0) continue;
    const found = thingAfter(words, index, undefined, through);
    const into =
      vessel === 'into' ? vesselNear(words, index, found) : vessel === 'box' ? boxOf(words, index, found) : undefined;
    if (vessel === undefined ? found === undefined : into === undefined || (vessel === 'into' && found === undefined))
      continue;
    const named = found ?? into!;
    consume(draft, words, index, named.end > index ? named : { ...named, end: index }, `${deed}: ${named.piece.kind}`);
    if (into !== undefined) draft.consumed.add(into.end);
    if (deed === 'crack-on-belly') withoutStone(draft, words, named.end);
    const { kind, colour } = named.piece;
    const content = vessel === 'box' && named.end === into?.end ? undefined : kind;
    if (content !== undefined)
      for (const doer of doers) doer.mouthful = { kind: content, ...(colour === undefined ? {} : { colour }) };
    return { deed, ...(into === undefined ? {} : { pieces: [into.piece] }) };
  }
  return undefined;
}

/** What is searched: the thing after the verb or, in Chinese, one that is named before it. */
function boxOf(words: readonly Word[], index: number, found: Found | undefined): Found | undefined {
  if (found !== undefined && isVessel(found.piece.kind)) return found;
  return words[index]?.han === true ? vesselNear(words, index, found) : undefined;
}

/** The vessel that a clause names besides `thing`, after the verb or, in Chinese, before it. */
function vesselNear(words: readonly Word[], index: number, thing: Found | undefined): Found | undefined {
  const from = words.findLastIndex(({ kind }, at) => at < index && (kind === 'stop' || kind === 'comma')) + 1;
  const end = words.findIndex(({ kind }, at) => at > index && (kind === 'stop' || kind === 'comma'));
  const to = end < 0 ? words.length : end;
  for (let at = words[index]?.han === true ? from : index + 1; at < to; at++) {
    const word = words[at];
    const sense = word?.readings.find(({ sense: each }) => namesKind(each) && isVessel(each.kind))?.sense;
    if (at === thing?.end || !namesKind(sense) || word?.reading?.sense.is === 'place') continue;
    return { piece: pieceOf({ kind: sense.kind, count: 1, colour: sense.colour }), end: at };
  }
  return undefined;
}

/** Whether something is in a kind of thing, or may be. */
function isVessel(kind: Piece['kind']): boolean {
  const { holds, inside } = cardOf(kind);
  return familyOf(kind) === 'thing' && (holds !== undefined || inside !== undefined || BOXES.has(kind));
}

const BOXES: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'trash-can',
  'wastebasket',
  'beehive',
  'honey-jar',
  'jar',
  'bottle',
  'refrigerator',
  'backpack',
  'picnic-hamper',
  'easter-basket',
  'basket',
  'sack',
]);

/** With a stone: what it is cracked with is drawn with the deed. */
function withoutStone(draft: Draft, words: readonly Word[], end: number): void {
  for (let at = end + 1; at <= end + 4 && at < words.length; at++)
    if (/^(?:with|against|on|using|stones?|rocks?|pebbles?|石头|石块|石子)$/u.test(words[at]?.text ?? ''))
      draft.consumed.add(at);
}

/**
 * Two puppies wrestle over a sock, a dog plays with a ball: what they have to do with it is between their teeth or before their
 * paws; undefined when the verb at `index` says nothing of the kind.
 */
export function gameWith(draft: Draft, words: readonly Word[], index: number): Game | undefined {
  const feat = featWith(draft, words, index);
  if (feat !== undefined) return feat;
  const players = animalsHere(draft).filter(({ kind }) => doesAsAnimal(kind, 'contend'));
  const { text = '' } = words[index] ?? {};
  const many = headCount(players) === 2;
  const deed = many && CONTENDS.test(text) ? 'contend' : PLAYS.test(text) ? 'play-with' : undefined;
  const found = deed === undefined ? undefined : thingAfter(words, index, undefined, AT_TOY);
  if (draft.negated || deed === undefined || found === undefined || players.length === 0) return undefined;
  const { kind, colour } = found.piece;
  if (deed === 'play-with' && cardOf(kind).round !== true) return undefined;
  consume(draft, words, index, found, `${deed}: ${kind}`);
  for (const player of deed === 'contend' ? players : players.slice(0, 1))
    player.mouthful = { kind, ...(colour === undefined ? {} : { colour }) };
  return { deed };
}
