/** The written forms of English verbs and nouns, so that a lexicon lists base forms only. */

/** How a form of a verb stands in a sentence. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = {
  run: ['ran', 'running'],
  sit: ['sat', 'sitting'],
  stand: ['stood'],
  lie: ['lay', 'lying'],
  fly: ['flew', 'flown'],
  swim: ['swam', 'swum', 'swimming'],
  drive: ['drove', 'driven'],
  leave: ['left'],
  come: ['came'],
  go: ['went', 'gone', 'goes'],
  do: ['did', 'done', 'does'],
  have: ['had', 'has', 'having'],
  speak: ['spoke', 'spoken'],
  say: ['said'],
  tell: ['told'],
  eat: ['ate', 'eaten'],
  drink: ['drank', 'drunk'],
  see: ['saw', 'seen'],
  sleep: ['slept'],
  ride: ['rode', 'ridden'],
  wear: ['wore', 'worn'],
  hold: ['held'],
  sing: ['sang', 'sung'],
  spring: ['sprang', 'sprung'],
  leap: ['leapt'],
  creep: ['crept'],
  tread: ['trod'],
  stride: ['strode'],
  spin: ['spun', 'spinning'],
  find: ['found'],
  get: ['got', 'getting'],
  take: ['took', 'taken'],
  make: ['made'],
  give: ['gave', 'given'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  bite: ['bit', 'bitten'],
  think: ['thought'],
  dream: ['dreamt'],
  read: ['read'],
  write: ['wrote', 'written'],
  lead: ['led'],
  meet: ['met'],
  flee: ['fled'],
  begin: ['began', 'begun'],
  keep: ['kept'],
  let: ['let', 'letting'],
  weep: ['wept'],
  swing: ['swung'],
  sink: ['sank'],
  become: ['became'],
  blow: ['blew', 'blown'],
  freeze: ['froze', 'frozen'],
  lay: ['laid'],
  kneel: ['knelt'],
  put: ['put', 'putting'],
  fight: ['fought'],
  throw: ['threw', 'thrown'],
  catch: ['caught'],
  cut: ['cut', 'cutting'],
  stick: ['stuck'],
  bend: ['bent'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  wake: ['woke', 'woken'],
  hit: ['hit', 'hitting'],
  dig: ['dug', 'digging'],
  sew: ['sewed', 'sewn'],
  build: ['built'],
  shave: ['shaved', 'shaven'],
  dunk: ['dunked'],
  fill: ['filled'],
  wring: ['wrung'],
  saw: ['sawed', 'sawn'],
  bring: ['brought'],
  buy: ['bought'],
  sell: ['sold'],
  send: ['sent'],
  lend: ['lent'],
  spend: ['spent'],
  lose: ['lost'],
  steal: ['stole', 'stolen'],
  choose: ['chose', 'chosen'],
  break: ['broke', 'broken'],
  tear: ['tore', 'torn'],
  wind: ['wound'],
  grind: ['ground'],
  bind: ['bound'],
  cling: ['clung'],
  sling: ['slung'],
  fling: ['flung'],
  hang: ['hung'],
  slide: ['slid'],
  spit: ['spat', 'spitting'],
  split: ['split', 'splitting'],
  burst: ['burst'],
  hurt: ['hurt'],
  shut: ['shut', 'shutting'],
  spread: ['spread'],
  shed: ['shed'],
  sweep: ['swept'],
  strike: ['struck'],
  shrink: ['shrank', 'shrunk'],
  ring: ['rang', 'rung'],
  draw: ['drew', 'drawn'],
  light: ['lit'],
  teach: ['taught'],
  seek: ['sought'],
  deal: ['dealt'],
  string: ['strung'],
  shear: ['sheared', 'shorn'],
  slink: ['slunk'],
  swell: ['swelled', 'swollen'],
  bid: ['bid', 'bidding'],
  set: ['set', 'setting'],
  win: ['won', 'winning'],
  weave: ['wove', 'woven'],
  hide: ['hid', 'hidden'],
  slay: ['slew', 'slain'],
  rip: ['ripped'],
  grow: ['grew', 'grown'],
  beat: ['beat', 'beaten'],
};

/** Irregular forms that go with he, she and it. */
const THIRD: ReadonlySet<string> = new Set(['goes', 'does', 'has']);

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  tomato: 'tomatoes',
  potato: 'potatoes',
  hero: 'heroes',
  volcano: 'volcanoes',
  buffalo: 'buffaloes',
  wolf: 'wolves',
  leaf: 'leaves',
  foot: 'feet',
  goose: 'geese',
  fox: 'foxes',
  mouse: 'mice',
  wife: 'wives',
  deer: 'deer',
  sheep: 'sheep',
  dice: 'dice',
  fish: 'fish',
  cactus: 'cacti',
  gentleman: 'gentlemen',
  lady: 'ladies',
  scarf: 'scarves',
  shelf: 'shelves',
  passerby: 'passersby',
  bench: 'benches',
  knife: 'knives',
  loaf: 'loaves',
  bookshelf: 'bookshelves',
  calf: 'calves',
  elf: 'elves',
  thief: 'thieves',
  mango: 'mangoes',
  tooth: 'teeth',
  ox: 'oxen',
  octopus: 'octopuses',
  bus: 'buses',
};

/** One consonant after one stressed vowel is doubled: `stop`, `stopping`, `unzip`, `unzipping`. */
const DOUBLING =
  /^(?:(?:un|out|over|up|eaves|zig|kid|back|gift|side)[^aeiou]+|[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprt]$/u;

/** The last consonant is doubled in British English besides: `traveling`, `travelling`. */
const BRITISH = /[^aeiou]+[aeiou].*[^aeiou][aeio]l$/u;

/** Nouns that begin a verb of two words, whose second one is inflected: `ice skate`, `ice skating`. */
const BEGINS_VERB =
  /^(?:air|ballroom|base|belly|bench|bungee|cliff|figure|front|high|hula|ice|inline|kite|line|lip|long|lawn|parachute|pole|rock|robot|roller|scuba|shadow|shot|sky|square|swing|sword|thumb|triple|water|wind)$/u;

/** All written forms of a verb; of a phrase, its first word is inflected: `walks away`. */
export function verbForms(base: string): readonly { readonly text: string; readonly form: VerbForm }[] {
  const [verb = base, ...rest] = base.split(' ');
  if (rest.length > 0 && BEGINS_VERB.test(verb))
    return verbForms(rest.join(' ')).map(({ text, form }) => ({ text: `${verb} ${text}`, form }));
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const irregular = IRREGULAR_VERBS[verb] ?? [];
  const past = irregular.filter((form) => !form.endsWith('ing') && !THIRD.has(form));
  const forms: { text: string; form: VerbForm }[] = [
    { text: verb, form: 'base' },
    { text: irregular.find((form) => THIRD.has(form)) ?? thirdPerson(verb), form: 's' },
    { text: irregular.find((form) => form.endsWith('ing')) ?? withSuffix(verb, 'ing'), form: 'ing' },
    ...(past.length > 0 ? past : [withSuffix(verb, 'ed')]).map((text) => ({ text, form: 'past' as const })),
  ];
  if (BRITISH.test(verb)) forms.push({ text: `${verb}ling`, form: 'ing' }, { text: `${verb}led`, form: 'past' });
  return forms.map(({ text, form }) => ({ text: text + tail, form }));
}

/** The plural of a noun; of a phrase, of its last word, and of `glass of wine` the glasses. */
export function pluralOf(base: string): string {
  const of = base.indexOf(' of ');
  if (of > 0) return pluralOf(base.slice(0, of)) + base.slice(of);
  const cut = base.lastIndexOf(' ') + 1;
  const noun = base.slice(cut);
  const compound = /(?:wo)?man$/u.exec(noun)?.[0];
  const plural =
    IRREGULAR_NOUNS[noun] ??
    (compound === undefined || noun === 'human' ? thirdPerson(noun) : `${noun.slice(0, -2)}en`);
  return base.slice(0, cut) + plural;
}

function thirdPerson(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function withSuffix(verb: string, suffix: 'ing' | 'ed'): string {
  if (verb.endsWith('ie') && suffix === 'ing') return `${verb.slice(0, -2)}ying`;
  if (/[^aeiouy]e$|[aeiou][^aeiouy]e$|ue$|ie$/u.test(verb))
    return suffix === 'ed' ? `${verb}d` : `${verb.slice(0, -1)}ing`;
  if (/[^aeiou]y$/u.test(verb) && suffix === 'ed') return `${verb.slice(0, -1)}ied`;
  if (DOUBLING.test(verb)) return verb + verb.slice(-1) + suffix;
  return verb + suffix;
}
