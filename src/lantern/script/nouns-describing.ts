import type { Reading } from './dictionary.ts';
import { mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople, isThing } from './senses.ts';

/** What makes a noun before it tell only how something looks: 兔子形状的饼干, 龙图案的花瓶, 鲸鱼造型的灯. */
const LOOKS_LIKE = /^(?:图案|花纹|纹样|造型|形状|形|状|样式|款式|印花|主题|模样|款)$/u;
/** What clothes are made of: 狼皮坎肩, 羊毛围巾. */
const HIDES = /^(?:皮|毛|绒|皮毛|毛皮|羽毛)$/u;
/** After these the noun before says where it is, not what kind of thing it is: 猫箱子里睡觉. */
const PLACES_AFTER = /^(?:里|中|内|上|下|旁|边|后|前|里面|上面|下面|旁边|后面|前面)$/u;
/** What tells how something is made or looks, and is not told of anybody. */
const DESCRIBES: Reading = { sense: { is: 'taste', seen: true }, also: [], plural: false };

/**
 * In Chinese a noun right before another one, or before what makes it an adjective, only describes: 熊猫帽子 is a hat, 恐龙睡衣 are pyjamas,
 * 星星图案的杯子 is a cup. The pieces with what describes as such, so that no panda comes.
 */
export function withNounsDescribing(pieces: readonly Piece[]): readonly Piece[] {
  const told = withoutShapes(withoutMakers(pieces));
  return told.map((piece, at) => {
    const [next, after] = [told[at + 1], told[at + 2]];
    if (!piece.han && next !== undefined && WHAT_IS_LEFT.test(next.text) && mayBeThing(piece))
      return asDescribing(piece);
    if (!piece.han || next?.han !== true || piece.end !== next.start || !mayBe(piece, 'being')) return piece;
    const shape = LOOKS_LIKE.test(next.text);
    const hide = HIDES.test(next.text) && isBeast(piece) && after !== undefined && after.han && isGoods(after);
    return shape || hide || (isBeast(piece) && isGoods(next) && !PLACES_AFTER.test(after?.text ?? ''))
      ? asDescribing(piece)
      : piece;
  });
}

/** What is left of a thing is not that thing: brick dust, coffee powder. */
const WHAT_IS_LEFT = /^(?:dust|powder|rubble|shards|splinters|shavings|crumbs)$/u;

/** A candle in the shape of an owl, a cake shaped like a car: what only the shape is of does not come. */
function withoutShapes(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 0; at + 2 < told.length; at++) {
    const lead = [4, 3, 2].find((length) =>
      SHAPED.test(
        told
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    if (lead === undefined) continue;
    const noun = told.slice(at + lead, at + lead + 3).findIndex((piece) => mayBe(piece, 'being'));
    if (noun >= 0) told.splice(at, lead + noun + 1);
  }
  return told;
}

const SHAPED = /^(?:(?:(?:in|into) )?the (?:shape|form) of|shaped like)(?: an?| the)?$/u;

/** 穿着外婆改小的棉袄, 戴着妈妈织的围巾: who once made or gave what is worn is not there. */
function withoutMakers(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 0; at + 3 < told.length; at++) {
    const [bears, maker] = [told[at]!, told[at + 1]!];
    const bearing = bears.han && (mayBe(bears, 'wear') || mayBe(bears, 'hold'));
    if (!bearing || !maker.readings.some(({ sense }) => isOneOfPeople(sense))) continue;
    const end = told
      .slice(at + 2, at + 2 + MADE_WORDS)
      .findIndex(({ text, kind }) => text === '的' || kind === 'comma' || kind === 'stop');
    if (end < 1 || told[at + 2 + end]?.text !== '的') continue;
    told.splice(at + 1, end + 2);
  }
  return told;
}

/** How many words tell what somebody did to it. */
const MADE_WORDS = 5;

function asDescribing(piece: Piece): Piece {
  return { ...piece, kind: 'known', readings: [DESCRIBES] };
}

function isBeast({ readings }: Piece): boolean {
  return readings.length > 0 && readings.every(({ sense }) => isOneOfAnimals(sense));
}

/** What is worn, or a thing that can only be one: no verb, no place. */
function isGoods({ readings }: Piece): boolean {
  const goods = readings.some(({ sense }) => sense.is === 'garment' || isThing(sense));
  return goods && readings.every(({ sense }) => GOODS.has(sense.is));
}

const GOODS: ReadonlySet<string> = new Set(['garment', 'being', 'prop']);
