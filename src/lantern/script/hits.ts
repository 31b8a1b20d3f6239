import { cardOf, isVehicle } from '../kinds/kinds.ts';
import type { Action } from './screenplay.ts';
import type { Piece } from './recognise.ts';
import { endsClause, mayBeThing } from './piece-grammar.ts';
import { namesKind } from './senses.ts';
import { effectAt, english, han, happens, opening, thingFrom } from './told-of-thing.ts';
import { writtenAs } from './written-as.ts';

/**
 * A ball hits a row of bottles, a car crashes into a pile of boxes, 球撞倒了瓶子: a thing or a vehicle that comes to another one goes
 * there, and then something happens to that.
 */
export function withHitsTold(pieces: readonly Piece[]): readonly Piece[] {
  let told = pieces;
  for (let at = 1; at < told.length; at++) told = toldAt(told, at) ?? told;
  return told;
}

/** What becomes of a thing that is hit, by the verb. */
const EFFECTS: readonly { readonly verbs: ReadonlySet<string>; readonly action: Action }[] = [
  {
    verbs: english(
      'hit, strike, knock over, knock down, bump into, slam into, crash into, crash through, plough into, plow into, plough through, plow through, collide with, run into, bowl over, ram, topple',
    ),
    action: 'fall',
  },
  { verbs: english('smash, smash into, smash through, shatter, crack, break'), action: 'break' },
  { verbs: english('crush, flatten, squash, run over, drive over, roll over'), action: 'deflate' },
  {
    verbs: han('撞倒, 撞倒了, 撞翻, 撞翻了, 碰倒, 碰倒了, 砸倒, 砸倒了, 撞上, 撞到, 撞向, 击中, 撞飞, 撞飞了, 推倒'),
    action: 'fall',
  },
  { verbs: han('砸碎, 砸碎了, 撞碎, 撞碎了, 打碎, 打碎了, 砸破, 砸破了'), action: 'break' },
  { verbs: han('压扁, 压扁了, 碾过, 压过, 砸扁, 砸扁了, 轧过, 压碎'), action: 'deflate' },
];

function toldAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const done = effectAt(pieces, at, EFFECTS);
  const said = pieces[at];
  if (done === undefined || said === undefined) return undefined;
  const from = at + done.length;
  const thing = thingFrom(pieces, from);
  const coming = thing === undefined ? undefined : comingOf(pieces, at, said);
  if (thing === undefined || coming === undefined) return undefined;
  return [
    ...pieces.slice(0, at),
    ...coming,
    ...writtenAs(said.han ? ',然后' : ', then', said),
    ...pieces.slice(from, thing),
    happens(said, done.effect.action),
    ...pieces.slice(thing),
  ];
}

/** How what hits another thing comes there: nothing where that is told already, undefined where somebody does it. */
function comingOf(pieces: readonly Piece[], at: number, said: Piece): readonly Piece[] | undefined {
  const joined = pieces[at - 1]?.text === 'and';
  const noun = joined ? firstOf(pieces, at) : at - 1;
  const sense = pieces[noun]?.readings.map((reading) => reading.sense).find(namesKind);
  if (sense === undefined || opening(pieces, noun) === undefined) return undefined;
  const vehicle = isVehicle(sense.kind);
  if (!vehicle && !mayBeThing(pieces[noun]!)) return undefined;
  if (joined) return [];
  if (vehicle) return writtenAs(said.han ? '开' : 'drives', said);
  const { round, wheels, stands } = cardOf(sense.kind);
  return [happens(said, round === true || wheels === true || stands === 'ground' ? 'roll' : 'slide')];
}

/** Where the thing is named that a clause is about, of which a second verb follows "and". */
function firstOf(pieces: readonly Piece[], at: number): number {
  let from = at - 1;
  while (from > 0 && !endsClause(pieces[from - 1]!)) from--;
  while (from < at && !mayBeThing(pieces[from]!)) from++;
  return from;
}
