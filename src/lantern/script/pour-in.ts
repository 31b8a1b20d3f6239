import type { Action, ColourName } from './screenplay.ts';
import type { Kind } from '../kinds/kinds.ts';
import { LIQUID_COLOURS } from './lexicon/liquids.ts';
import { listed } from './listed.ts';
import { endsClause, isSomebody } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { namesKind } from './senses.ts';
import { english, han, happens, opening, textsFrom, thingFrom } from './told-of-thing.ts';
import { writtenAs } from './written-as.ts';

/**
 * Coffee pours into a mug, ink spreads in a glass of water, 牛奶倒进杯子里: what is told of a liquid happens to what it runs into or
 * over, so the pieces tell it of that: the mug fills. What somebody pours stays theirs.
 */
export function withPouringTold(pieces: readonly Piece[]): readonly Piece[] {
  let told = pieces;
  for (let at = 0; at < told.length; at++) told = toldAt(told, at) ?? told;
  return told;
}

/** How a liquid gets to a thing, by what stands between the two, and what happens to the thing then. */
interface Route {
  readonly verbs: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly action: Action;
}

const ROUTES: readonly Route[] = [
  {
    verbs: english('rise, curl, drift, billow, waft, rise up, curl up, pour, come'),
    to: new Set(['from', 'out of', 'off', 'above']),
    action: 'boil',
  },
  {
    verbs: english(
      'pour, flow, stream, splash, gush, trickle, drip, run, swirl, spill, cascade, drain, fall, drop, pour slowly, pour down',
    ),
    to: new Set(['into']),
    action: 'fill',
  },
  {
    verbs: english('drip, trickle, run, seep, filter, pass, drain, pour, flow, percolate'),
    to: new Set(['through', 'from', 'out of']),
    action: 'drip',
  },
  { verbs: english('fill, fill up, fill slowly'), to: new Set(['']), action: 'fill' },
  {
    verbs: english(
      'pour, flow, drip, run, trickle, drizzle, drip down, run down, trickle down, pour down, flow down, spill, spill over, spill across, spill onto, run over, flow over, splash over, drip over, cascade, ooze',
    ),
    to: new Set(['over', 'onto', 'on', 'down', 'on top of', 'all over', '']),
    action: 'drench',
  },
  {
    verbs: english(
      'spread, swirl, diffuse, dissolve, disperse, bloom, unfurl, cloud, billow, drop, fall, spread out, curl, drift',
    ),
    to: new Set(['in', 'through', 'into', 'inside']),
    action: 'cloud',
  },
  {
    verbs: han('倒入, 倒进, 流入, 流进, 注入, 倒到, 倒在, 倾入, 斟入, 冲入, 倒, 注满, 装满, 灌满, 充满, 流到'),
    to: new Set(['']),
    action: 'fill',
  },
  { verbs: han('滴入, 滴进, 滴到, 落入, 融入, 在, 溶入'), to: new Set(['']), action: 'cloud' },
  { verbs: han('淋在, 浇在, 洒在, 滴在, 淋到, 浇到, 流到, 淋上, 浇上'), to: new Set(['']), action: 'drench' },
];
/** Liquids that cloud water, where others only fill what holds it. */
/** Where it goes on after 散开, which in Chinese comes last. */
function spread(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (BESIDE.has(pieces[from]?.text ?? '') || pieces[from]?.text === '中' || pieces[from]?.text === '里') from++;
  const verb = textsFrom(pieces, from).findLast(({ text }) => SPREADS.has(text));
  return verb === undefined ? at : from + verb.length;
}

const SPREADS = han('散开, 扩散, 晕开, 化开, 弥漫, 慢慢散开, 扩散开来, 晕染开来, 溶解');
const WATERS = new Set(listed('water, clear water, 水, 水中, 水里, 清水'));
const CLOUDS = new Set(
  listed(
    'ink, ink drop, drop of ink, drops of ink, blue ink, black ink, dye, blue dye, red dye, green dye, paint, blue paint, food coloring, food colouring, watercolor, watercolour, cream, milk, tea, blood, 墨水, 墨汁, 蓝墨水, 红墨水, 颜料, 色素, 染料, 墨',
  ),
);

/** What creeps over a thing, and what that makes of it. */
const COVERS: Readonly<Record<string, Action | undefined>> = {
  frost: 'freeze',
  ice: 'freeze',
  'ice crystals': 'freeze',
  rust: 'rust',
  mold: 'rot',
  mould: 'rot',
  cork: 'spray',
};
const CREEPS = english(
  'fly, pop, shoot, burst, creep, spread, form, grow, crawl, climb, appear, cover, creep up, spread out, build up',
);
const OVER = new Set(['out of', 'from', 'off', 'over', 'across', 'on', 'onto', 'up', 'along', '', 'all over']);

/** The clause that begins with the name of a liquid at an index, told of what it gets to. */
function toldAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const covered = coveredAt(pieces, at);
  if (covered !== undefined) return covered;
  const liquid = liquidAt(pieces, at);
  const begin = opening(pieces, at);
  if (liquid === undefined || begin === undefined) return undefined;
  const source = sourceAt(pieces, at + liquid.length);
  let verbAt = source?.end ?? at + liquid.length;
  while (BESIDE.has(pieces[verbAt]?.text ?? '')) verbAt++;
  if (source?.filters === true) {
    const verb = pieces[verbAt];
    if (verb === undefined) return undefined;
    return [
      ...pieces.slice(0, begin),
      ...source.thing,
      happens(verb, 'drip', liquid.colour),
      ...pieces.slice(clauseEnd(pieces, verbAt)),
    ];
  }
  for (const route of ROUTES) {
    const told = alongRoute(pieces, { begin, verbAt, liquid }, route);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** A clause of which a liquid is the subject: where it begins, and where its verb does. */
interface Run {
  readonly begin: number;
  readonly verbAt: number;
  readonly liquid: Liquid;
}

const PANES = /^(?:windows?|window panes?|panes?|windowpanes?|glass)$/u;

/** The clause told of what the liquid gets to, if that is how it gets there. */
function alongRoute(
  pieces: readonly Piece[],
  { begin, verbAt, liquid }: Run,
  { verbs, to, action }: Route,
): readonly Piece[] | undefined {
  const verb = textsFrom(pieces, verbAt).findLast(({ text }) => verbs.has(text));
  if (verb === undefined || (action === 'cloud' && !CLOUDS.has(liquid.text))) return undefined;
  if (action === 'boil' && !VAPOURS.has(liquid.text)) return undefined;
  const way = textsFrom(pieces, verbAt + verb.length).findLast(({ text }) => to.has(text));
  const from = verbAt + verb.length + (way?.length ?? 0);
  if (way === undefined && !to.has('')) return undefined;
  const thing = thingFrom(pieces, from);
  // A lady writes, rain runs down the window: the window of her room, behind her.
  if (thing !== undefined && PANES.test(pieces[thing - 1]?.text ?? '') && pieces.slice(0, begin).some(isSomebody))
    return undefined;
  const [noun] = pieces.slice(from);
  const said = pieces[verbAt]!;
  if (thing === undefined) {
    // Steam pours from its spout: out of what was just named.
    if (action === 'boil' && noun !== undefined && OWN.has(noun.text))
      return [...pieces.slice(0, begin), ...writtenAs('it', noun), happens(said, action), ...pieces.slice(from + 2)];
    // What spreads in water does so in a glass of it.
    const water = textsFrom(pieces, from).findLast(({ text }) => WATERS.has(text));
    if (action !== 'cloud' || water === undefined || noun === undefined) return undefined;
    const glass = [...writtenAs('glass', noun), happens(said, action, liquid.colour)];
    return [...pieces.slice(0, begin), ...glass, ...pieces.slice(spread(pieces, from + water.length))];
  }
  // Out of a jug and into a glass: the glass fills.
  const into = action === 'drip' && INTO.has(pieces[thing]?.text ?? '') ? thingFrom(pieces, thing + 1) : undefined;
  const filters = isFilter(pieces.slice(from, thing));
  if (into !== undefined && !filters && !DROPS.has(verb.text))
    return [
      ...pieces.slice(0, begin),
      ...pieces.slice(thing + 1, into),
      happens(said, 'fill', liquid.colour),
      ...pieces.slice(into),
    ];
  const rest = into !== undefined && filters ? clauseEnd(pieces, thing) : thing;
  return [
    ...pieces.slice(0, begin),
    ...pieces.slice(from, thing),
    happens(said, action, liquid.colour),
    ...pieces.slice(rest),
  ];
}

/** What rises out of something that is hot. */
const VAPOURS = new Set(['steam', 'hot steam', 'vapor', 'vapour']);
const OWN = new Set(['its', 'the', 'their']);
const INTO = new Set(['into', 'in', 'to']);
const DROPS = english('drip, trickle, seep, percolate, filter');

/** Whether pieces name what a liquid goes through by drops. */
function isFilter(noun: readonly Piece[]): boolean {
  return noun.some(({ readings }) => readings.some(({ sense }) => namesKind(sense) && FILTERS.has(sense.kind)));
}

const FILTERS: ReadonlySet<Kind> = new Set<Kind>(['pour-over', 'colander']);

/** 从滤杯: what a liquid comes out of, said before the verb. */
function sourceAt(
  pieces: readonly Piece[],
  at: number,
): { readonly thing: readonly Piece[]; readonly end: number; readonly filters: boolean } | undefined {
  if (!FROM_HAN.has(pieces[at]?.text ?? '')) return undefined;
  const end = thingFrom(pieces, at + 1);
  if (end === undefined) return undefined;
  const thing = pieces.slice(at + 1, end);
  return { thing, end, filters: isFilter(thing) };
}

const FROM_HAN = new Set(['从', '由', '经过', '穿过', '透过', '通过']);

/** Where the clause ends that goes on at an index. */
function clauseEnd(pieces: readonly Piece[], at: number): number {
  const end = pieces.findIndex((piece, index) => index > at && endsClause(piece));
  return end < 0 ? pieces.length : end;
}

/** Frost creeps over a window: the window freezes. */
function coveredAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const cover = textsFrom(pieces, at).findLast(({ text }) => COVERS[text] !== undefined);
  const action = COVERS[cover?.text ?? ''];
  const begin = opening(pieces, at);
  if (cover === undefined || action === undefined || begin === undefined) return undefined;
  const verbAt = at + cover.length;
  const verb = textsFrom(pieces, verbAt).findLast(({ text }) => CREEPS.has(text));
  if (verb === undefined) return undefined;
  const way = textsFrom(pieces, verbAt + verb.length).findLast(({ text }) => OVER.has(text));
  const from = verbAt + verb.length + (way?.length ?? 0);
  const thing = thingFrom(pieces, from);
  if (thing === undefined) return undefined;
  return [
    ...pieces.slice(0, begin),
    ...pieces.slice(from, thing),
    happens(pieces[verbAt]!, action),
    ...pieces.slice(thing),
  ];
}

/** What may stand between a liquid and its verb, and says nothing. */
const BESIDE = new Set([
  'is',
  'being',
  'slowly',
  'gently',
  'are',
  'gets',
  '被',
  '慢慢',
  '缓缓',
  '正在',
  '从',
  '上',
  '里',
]);

interface Liquid {
  readonly text: string;
  readonly colour: ColourName;
  readonly length: number;
}

/** The name of a liquid at an index: its colour, and how many pieces it has. */
function liquidAt(pieces: readonly Piece[], at: number): Liquid | undefined {
  for (const { text, length } of textsFrom(pieces, at).toReversed()) {
    const colour = LIQUID_COLOURS.get(text);
    if (colour !== undefined) return { text, colour, length };
  }
  return undefined;
}
