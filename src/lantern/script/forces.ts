import type { Action } from './screenplay.ts';
import { listed } from './listed.ts';
import { clauseEnd } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { effectAt, english, han, happens, opening, textsFrom, thingFrom } from './told-of-thing.ts';

/**
 * The wind turns an umbrella inside out, waves wash away a sandcastle, 风把伞吹翻了: what a force of nature does to a thing is told of
 * the thing, after which the force is only what it happens in.
 */
export function withForcesTold(pieces: readonly Piece[]): readonly Piece[] {
  let told = pieces;
  for (let at = 0; at < told.length; at++) told = toldAt(told, at) ?? told;
  return told;
}

const FORCES = new Set(
  listed(
    '雨水, 积水, 水流, gust of wind, blast of wind, strong gust, bolt of lightning, wall of water, wind, strong wind, gust, gale, storm, breeze, hurricane, typhoon, tornado, rain, hail, lightning, wave, waves, big wave, tide, surf, sea, flood, fire, flames, avalanche, earthquake, explosion, sun, heat, frost, the wind blows, wind blows, 风, 大风, 狂风, 强风, 寒风, 风吹, 暴风, 台风, 龙卷风, 海浪, 浪, 浪花, 潮水, 洪水, 大雨, 暴雨, 闪电, 雷电, 大火, 火焰, 太阳, 阳光, 地震, lava, snow, mud, sand, landslide, mudslide, flood water, flood waters, floodwater, rising tide, incoming tide, 岩浆, 熔岩, 积雪, 泥石流, 山洪, 海水, 河水, 沙尘, 雪崩',
  ),
);

/** What verbs of forces do to a thing, by the verb and the word that may follow the thing. */
interface Effect {
  readonly verbs: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
  readonly action: Action;
}

const EFFECTS: readonly Effect[] = [
  { verbs: english('flip, turn, blow, whip'), after: new Set(['inside out', 'upside down']), action: 'invert' },
  {
    verbs: english('blow, carry, sweep, whip, lift, take'),
    after: new Set(['away', 'off', 'along', 'into the air']),
    action: 'blow-away',
  },
  { verbs: english('knock, blow, push, tip, turn, throw'), after: new Set(['over', 'down']), action: 'fall' },
  { verbs: english('tear, rip, pull, blow'), after: new Set(['apart', 'to pieces', 'to shreds']), action: 'tear' },
  {
    verbs: english('wash, sweep, break, smash, pull'),
    after: new Set(['away', 'down', 'apart', 'to pieces']),
    action: 'collapse',
  },
  { verbs: english('blow, put, snuff'), after: new Set(['out']), action: 'go-out' },
  { verbs: english('blow, push, throw, tear'), after: new Set(['open']), action: 'open' },
  { verbs: english('blow, push, slam'), after: new Set(['shut']), action: 'close' },
  { verbs: english('blow over, knock over, knock down, topple, push over, tip over, overturn'), action: 'fall' },
  { verbs: english('blow away, carry away, whip away, snatch, blow off, carry off, blow'), action: 'blow-away' },
  { verbs: english('flip, flip over, invert'), action: 'invert' },
  { verbs: english('tear, rip, shred, tear apart, rip apart, split'), action: 'tear' },
  {
    verbs: english(
      'bury, flood, lick away, eat away, destroy, wash away, sweep away, demolish, flatten, smash, collapse, swallow, wreck, crush, knock down, break down',
    ),
    action: 'collapse',
  },
  { verbs: english('shake, rattle, rock, sway, move, stir, swing'), action: 'swing' },
  { verbs: english('extinguish, blow out, put out, snuff out'), action: 'go-out' },
  { verbs: english('burn, consume, engulf, devour, set fire to'), action: 'burn' },
  { verbs: english('scatter'), action: 'scatter' },
  { verbs: english('ruffle, flutter, fill, billow, lift, catch'), action: 'flutter' },
  { verbs: english('melt'), action: 'melt' },
  { verbs: english('freeze'), action: 'freeze' },
  { verbs: english('shatter, crack, break'), action: 'break' },
  { verbs: han('冲走, 冲走了'), action: 'slide' },
  { verbs: han('吹翻, 吹翻了, 掀翻, 掀翻了, 吹得翻了过来'), action: 'invert' },
  { verbs: han('吹倒, 吹倒了, 刮倒, 刮倒了, 掀倒, 推倒'), action: 'fall' },
  { verbs: han('吹走, 吹走了, 刮走, 刮走了, 卷走, 卷走了, 吹跑, 吹跑了'), action: 'blow-away' },
  {
    verbs: han(
      '冲垮, 冲垮了, 摧毁, 摧毁了, 冲毁, 淹没, 吞没, 卷走, 舔平, 一点点舔平, 抹平, 冲平, 冲散, 冲塌, 冲塌了, 砸塌, 砸塌了, 压塌, 压塌了, 压垮, 压垮了, 掩埋, 埋住, 击垮',
    ),
    action: 'collapse',
  },
  { verbs: han('吹灭, 吹灭了, 浇灭, 浇灭了'), action: 'go-out' },
  { verbs: han('吹动, 吹起, 吹拂, 掀起'), action: 'flutter' },
  { verbs: han('吹开, 吹开了'), action: 'open' },
  { verbs: han('吹散, 吹散了'), action: 'scatter' },
  { verbs: han('烧毁, 烧毁了, 吞噬, 烧着, 点燃'), action: 'burn' },
  { verbs: han('撕碎, 撕破, 撕裂, 吹破'), action: 'tear' },
  { verbs: han('融化, 融化了, 晒化, 晒化了'), action: 'melt' },
];

/** What stands between a force and its verb, and says nothing. */
const BESIDE = new Set(['is', 'are', 'suddenly', 'slowly', 'finally', '突然', '慢慢', '一下子', '渐渐', '很快']);

/** 石桥被洪水冲垮: what a force does to the thing that was named before it. */
function sufferedAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  if (pieces[at]?.text !== '被') return undefined;
  for (const force of textsFrom(pieces, at + 1).toReversed())
    for (let words = 0; words <= OF_FORCE; words++) {
      const from = at + 1 + words + force.length;
      const named = textsFrom(pieces, at + 1 + words).findLast(({ text }) => FORCES.has(text));
      if (named === undefined || named.length !== force.length) continue;
      const done = effectAt(pieces, from, EFFECTS);
      const said = pieces[from];
      if (done === undefined || said === undefined) continue;
      return [...pieces.slice(0, at), happens(said, done.effect.action), ...pieces.slice(from + done.length)];
    }
  return undefined;
}

/** How many words say what the force is like: 被涨上来的潮水. */
const OF_FORCE = 4;

/** The clause that begins with a force at an index, told of the thing that it does something to. */
function toldAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const suffered = sufferedAt(pieces, at);
  if (suffered !== undefined) return suffered;
  const force = textsFrom(pieces, at).findLast(({ text }) => FORCES.has(text));
  const begin = opening(pieces, at);
  if (force === undefined || begin === undefined) return undefined;
  let next = at + force.length;
  while (BESIDE.has(pieces[next]?.text ?? '')) next++;
  const own = pieces.slice(at, at + force.length);
  if (isHandled(pieces[next])) return toldBefore(pieces, begin, next + 1, own);
  const comma = clauseEnd(pieces, next);
  // 雨水漫上台阶,把拖鞋冲走了: the force has a clause of its own.
  if (pieces[comma]?.kind === 'comma' && isHandled(pieces[comma + 1]))
    return toldBefore(pieces, begin, comma + 2, pieces.slice(at, comma));
  return toldAfter(pieces, begin, next, own);
}

function isHandled(piece: Piece | undefined): boolean {
  return piece?.text === '把' || piece?.text === '将';
}

/** The verb comes first, and a particle of it after the thing. */
function toldAfter(
  pieces: readonly Piece[],
  begin: number,
  verbAt: number,
  force: readonly Piece[],
): readonly Piece[] | undefined {
  const blows = /blows|吹$/u.test(force.at(-1)?.text ?? '');
  // The wind blows: one piece, with what follows of the verb.
  const spans = blows
    ? [
        ...textsFrom(pieces, verbAt).map((each) => ({ ...each, text: `blows ${each.text}` })),
        { text: 'blows', length: 0 },
      ]
    : textsFrom(pieces, verbAt).toReversed();
  for (const { text, length } of spans) {
    const thing = thingFrom(pieces, verbAt + length);
    const verb = pieces[blows ? verbAt - 1 : verbAt];
    // Rain on the window is seen through it.
    if (thing === undefined || verb === undefined || PANES.test(pieces[thing - 1]?.text ?? '')) continue;
    const particles = textsFrom(pieces, thing);
    for (const { verbs, after, action } of EFFECTS) {
      const particle = particles.findLast((each) => after?.has(each.text) === true);
      if (!verbs.has(text) || (after !== undefined && particle === undefined)) continue;
      return told(pieces, begin, {
        from: verbAt + length,
        thing,
        verb,
        action,
        force,
        rest: thing + (particle?.length ?? 0),
      });
    }
  }
  return undefined;
}

const PANES = /^(?:windows?|window panes?|panes?|windowpanes?|skylight)$/u;

/** 把: the thing comes first. */
function toldBefore(
  pieces: readonly Piece[],
  begin: number,
  from: number,
  force: readonly Piece[],
): readonly Piece[] | undefined {
  const thing = thingFrom(pieces, from);
  const verb = thing === undefined ? undefined : pieces[thing];
  if (thing === undefined || verb === undefined) return undefined;
  const done = effectAt(pieces, thing, EFFECTS);
  if (done === undefined) return undefined;
  return told(pieces, begin, { from, thing, verb, action: done.effect.action, force, rest: thing + done.length });
}

interface Told {
  /** Where the noun phrase of the thing begins and ends, and where what is left of the sentence begins. */
  readonly from: number;
  readonly thing: number;
  readonly rest: number;
  readonly verb: Piece;
  readonly action: Action;
  readonly force: readonly Piece[];
}

function told(
  pieces: readonly Piece[],
  begin: number,
  { from, thing, rest, verb, action, force }: Told,
): readonly Piece[] {
  return [
    ...pieces.slice(0, begin),
    ...pieces.slice(from, thing),
    happens(verb, action),
    // What waves is also something that is done.
    ...force.filter(({ readings }) => readings.every(({ sense }) => sense.is !== 'action')),
    ...pieces.slice(rest),
  ];
}
