import { beatHere, characterOf, currentBeat, noModifiers, noteAbsent, noteUnderstood, noteUnshown } from './draft.ts';
import type { CharacterDraft, Draft, SettingMention } from './draft.ts';
import type { Word } from './choose-reading.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import type { Sense } from './lexicon/entry.ts';
import { traitsOf } from '../places/places.ts';
import { TRADES } from '../trades/trades.ts';
import type { Place } from '../places/places.ts';
import { outfitOf } from './dress-character.ts';
import { isReached, moveElsewhere, moveLater, moveOn, wayThere } from './move-elsewhere.ts';
import { textOf } from './text-of.ts';
import { aimAt } from './read-aim.ts';
import { dropRelation } from './read-relations.ts';
import type { Weave } from './garment-cuts.ts';
import type { StateName } from './state-names.ts';
import type { ColourName, Garment, NaturalLook, PropName } from './screenplay.ts';

/** Reads a piece of clothing: onto its owner, the one before it, or the one who comes next. */
export function readGarment(draft: Draft, word: Word, { name, colour: own, cut }: Garment, forNext: boolean): void {
  const colour = draft.modifiers.colour ?? own;
  const states = draft.modifiers.states ?? [];
  const weave = states.map((state) => WEAVES[state]).find((each) => each !== undefined);
  const garment = {
    name,
    ...(colour === undefined ? {} : { colour }),
    ...(cut === undefined ? {} : { cut }),
    ...(weave === undefined ? {} : { weave }),
  };
  for (const state of states) if (WEAVES[state] === undefined && !OF_CLOTH.has(state)) noteUnshown(draft, state);
  const plural = word.reading?.plural === true;
  draft.relation = draft.relation?.object === undefined ? undefined : draft.relation;
  if (forNext) draft.modifiers.garments.push(garment);
  else for (const wearer of bearers(draft, plural, false)) wearGarment(wearer, garment);
  draft.named.push({ garment: name });
  noteUnderstood(draft, textOf(draft, word), `garment: ${colour === undefined ? '' : `${colour} `}${name}`);
  keepOpen(draft, forNext);
}

/** What states say of the cloth of a garment. */
const WEAVES: Partial<Readonly<Record<StateName, Weave>>> = { striped: 'stripes', checked: 'checks', dotted: 'dots' };
/** What a garment is made of is not told apart. */
const OF_CLOTH: ReadonlySet<StateName> = new Set<StateName>(['leather', 'woollen']);

/** Reads something carried. Returns false when nobody is there to carry it. */
export function readProp(draft: Draft, word: Word, name: PropName, forNext: boolean): boolean {
  const { colour } = draft.modifiers;
  const prop = { name, ...(colour === undefined ? {} : { colour }) };
  draft.relation = draft.relation?.object === undefined ? undefined : draft.relation;
  const holders = forNext
    ? []
    : bearers(draft, word.reading?.plural === true, true).filter(({ kind }) => isPerson(kind));
  if (forNext || holders.length > 0) draft.carries = undefined;
  if (forNext) draft.modifiers.props.push(prop);
  aimAt(
    draft,
    holders.map(({ id }) => id),
    'hands',
  );
  for (const holder of holders) if (!holder.props.some((other) => other.name === name)) holder.props.push(prop);
  keepOpen(draft, forNext);
  if (!forNext && holders.length === 0) return false;
  noteUnderstood(draft, textOf(draft, word), `carries: ${colour === undefined ? '' : `${colour} `}${name}`);
  return true;
}

/** Reads hair: as a noun it belongs to someone, before a noun to the one who comes. */
export function readHair(draft: Draft, word: Word, sense: Extract<Sense, { is: 'hair' }>, forNext: boolean): void {
  const colour = sense.colour ?? draft.modifiers.colour;
  const length = sense.length ?? draft.modifiers.length;
  const { is: _is, noun: _noun, ...look } = sense;
  // The colour before a skin is not that of the hair.
  const own = sense.complexion === undefined;
  const hair: NaturalLook = {
    ...look,
    ...(colour === undefined || !own ? {} : { colour }),
    ...(length === undefined || !own ? {} : { length }),
  };
  noteUnderstood(
    draft,
    textOf(draft, word),
    sense.complexion === undefined
      ? `hair${Object.values(hair)
          .map((part) => ` ${part}`)
          .join('')}`
      : `skin: ${sense.complexion}`,
  );
  if (sense.noun !== true || forNext) {
    draft.modifiers.hair = { ...draft.modifiers.hair, ...hair };
    if (sense.noun === true) delete draft.modifiers.colour;
    return;
  }
  for (const bearer of bearers(draft, false, true)) {
    bearer.hair = { ...bearer.hair, ...hair };
    if (look.beard !== undefined && look.beard !== 'none') settleBearded(bearer);
  }
  keepOpen(draft, false);
}

/** A seller with a grey moustache is a man. */
function settleBearded(bearer: CharacterDraft): void {
  if (bearer.neutral === undefined || bearer.kind === 'girl') return;
  bearer.kind = 'man';
  delete bearer.neutral;
}

/** "In red", "dressed all in white": a colour that no noun followed dresses the one before. */
export function wearColour(draft: Draft, colour: ColourName): void {
  for (const wearer of bearers(draft, false, true)) {
    if (!isPerson(wearer.kind) || wearer.garments.length > 0) continue;
    // A goalkeeper in green wears what goalkeepers do.
    const own = wearer.trade === undefined ? undefined : TRADES[wearer.trade].wears.find(({ name }) => UPPER.has(name));
    wearer.garments.push({ name: own?.name ?? outfitOf(wearer.kind), colour });
  }
}

const UPPER: ReadonlySet<string> = new Set(['coat', 'dress', 'shirt', 'jacket', 'suit']);

/** "The car is blue": a colour after a form of `to be`. */
export function paintSubject(draft: Draft, colour: ColourName): void {
  for (const id of draft.lastPhrase?.ids ?? draft.subject ?? []) {
    const character = characterOf(draft, id);
    if (character !== undefined && !isPerson(character.kind)) character.colour = colour;
  }
}

/** Whether a sense only hints at what a word says besides its own: the night of a film noir. */
function isHint({ reading }: Word, sense: Sense): boolean {
  return 'weak' in sense && sense.weak === true && reading !== undefined && reading.sense !== sense;
}

/** Reads a place, an hour, a weather, a season, a wind, wet ground. */
export function readSetting(draft: Draft, word: Word, sense: Sense, attributive = false): void {
  const mention = outside(draft, settingOf(sense));
  if (mention === undefined) return;
  if (draft.negated) {
    draft.excluded.push(...Object.values(mention.part).map(String));
    noteUnderstood(draft, textOf(draft, word), `without: ${Object.values(mention.part).join(', ')}`);
    return;
  }
  if (sense.is === 'airborne' || word.han === false) noteAbsent(draft);
  // A pile of leaves beside a rake is no pile of rakes.
  if (sense.is === 'airborne')
    for (const each of ['piled', 'heaped', 'formed', 'count'] as const) delete draft.modifiers[each];
  const sudden = draft.newBeat;
  const aside = sense.is === 'place' && (attributive || isAside(draft, word, sense));
  const within = sense.is === 'place' && qualifies(draft, word);
  if (sense.is === 'place' && sense.strength === 3 && !aside && !within)
    moveElsewhere(draft, sense.place, word.han || SAYS_WHERE.test(word.text));
  if (sense.is === 'hour' && sense.weak !== true) moveLater(draft, sense.hour);
  if (sense.is === 'season' && sense.weak !== true) moveOn(draft, sense.season);
  draft.mentions.push({
    beat: beatHere(draft),
    sudden,
    at: word.start,
    ...mention,
    ...(aside ? { strength: 1 } : {}),
    ...(sense.is === 'place' && isReached(draft, word) ? { reached: wayThere(draft) } : {}),
    ...(within ? { qualifies: true as const } : {}),
    ...(draft.aim?.open === true && draft.aim.end === 'to' ? { aimed: true as const } : {}),
  });
  // At sunset the boy sits: he is no part of when.
  if ((sense.is === 'hour' || sense.is === 'season') && !word.han) draft.preposition = undefined;
  const [what, value] = Object.entries(mention.part)[0] ?? ['', ''];
  // A hint besides ("noir" is of the night) is for what has no hour of its own yet.
  if (isHint(word, sense)) return;
  if (what === 'hour' || what === 'weather' || what === 'season') draft.named.push({ [what]: value });
  const drawnAs =
    sense.is === 'place' && word.reading?.drawnAs !== undefined ? ` (drawn as ${word.reading.drawnAs})` : '';
  noteUnderstood(draft, textOf(draft, word), `${what}: ${String(value)}${drawnAs}`);
  if (sense.is !== 'place') return;
  noteDark(draft, word);
  dropRelation(draft, textOf(draft, word));
  // Who leaves a station stays in the picture: only the place is left. A train that pulls out of it goes.
  if (draft.verb?.crossing === 'leaves' && draft.verb.action !== 'drive' && draft.verbOpen) delete draft.verb.crossing;
  // Who walks into a shop comes in.
  const walks = draft.verb?.action === 'walk' || draft.verb?.action === 'run';
  if (
    walks &&
    draft.verbOpen &&
    draft.preposition === 'into' &&
    traitsOf(sense.place).indoors === true &&
    draft.verb !== undefined
  )
    draft.verb.crossing ??= 'enters';
  draft.preposition = undefined;
  draft.phraseOpen = false;
  if (sense.strength !== 2)
    draft.modifiers = { ...noModifiers(), garments: draft.modifiers.garments, props: draft.modifiers.props };
}

/** Of what comes after 的: 江边的渔村, but not 江边的清晨. */
const OF_PLACE_NAMED =
  /^(?:之?[上下里中内外边旁前后间畔顶]|脚下|深处|上空|尽头|边上)?的(?!(?:[春夏秋冬]|清晨|早[晨上]|上午|中午|正午|下午|午后|傍晚|黄昏|夜|晚|深夜|黎明|日[出落]|夕阳|蓝调|雨|雪|雾|星空|阳光))/u;

/** Inside the car, on the train: the word for the place has its preposition. */
const SAYS_WHERE = /^(?:in|inside|on|aboard)\b/u;

/** 沙漠里的, 云海上的: in Chinese what a place is of or in comes before it. */
function qualifies({ prompt }: Draft, word: Word): boolean {
  return word.han === true && OF_PLACE_NAMED.test(prompt.slice(word.end));
}

/** Dark alley, dark cave: names of places that say the hour, too. */
function noteDark(draft: Draft, { text }: Word): void {
  if (text.startsWith('dark '))
    draft.mentions.push({ beat: draft.beats.length - 1, part: { hour: 'night' }, strength: 3, sudden: false });
}

/** What opens a clause about somewhere else than where we are. */
const ELSEWHERE =
  /\b(?:in the (?:far )?(?:distance|background)|(?:through|out of|outside|beyond) (?:the|a|his|her|its|their) (?:\w+ )?windows?|outside|beyond|far (?:off|away|below))\b|远处|远方|窗外|背景|远景里|对面/iu;

/** A place that is only seen from where we are: walks past shops, the street behind her, a village in the distance. */
function isAside(draft: Draft, word: Word, sense: Sense): boolean {
  const clause = draft.prompt.slice(draft.boundary.end, word.start);
  const firm = draft.mentions.some(({ place, strength }) => place !== undefined && strength === 3);
  if (draft.preposition === 'past' || draft.preposition === 'toward') return true;
  if (firm && draft.preposition === 'from') return true;
  if (!firm || draft.newBeat) return false;
  // An old farmer feeds chickens, his dog sleeps on the porch: a part of where they all are.
  if (sense.is === 'place' && PARTS_OF_PLACES.has(sense.place) && !word.han && draft.verb?.action !== 'walk')
    return true;
  // Looks at the sea, gazes over the city: from where one is.
  if (draft.verb?.action === 'look' && draft.verbOpen) {
    const said = draft.verb.said ?? '';
    if (
      SEEN_FROM.has(draft.preposition ?? '') ||
      (draft.preposition === undefined && / (?:at|over|across|out)$/u.test(said))
    )
      return true;
  }
  // "Wide shot of the desert": of a new shot it is the place.
  const { camera, actions } = currentBeat(draft);
  if (draft.beats.length > 1 && camera.length > 0 && actions.length === 0) return false;
  if (draft.relation?.name === 'behind' || draft.relation?.name === 'next-to') return true;
  const bare = !word.han && draft.preposition === undefined && !SAYS_WHERE.test(word.text);
  return ELSEWHERE.test(clause) || (bare && !draft.verbOpen);
}

const PARTS_OF_PLACES: ReadonlySet<Place> = new Set<Place>(['porch', 'doorway', 'balcony']);

const SEEN_FROM: ReadonlySet<string> = new Set(['at', 'over', 'to', 'through']);

/** In front of these one is still inside. */
const INNER: ReadonlySet<Place> = new Set<Place>(['lift', 'corridor', 'room', 'kitchen', 'bathroom', 'bedroom']);

/** In front of a hotel one is in the street, not in its lobby. */
function outside(
  { relation, preposition, negated, verb, verbOpen }: Draft,
  mention: ReturnType<typeof settingOf>,
): ReturnType<typeof settingOf> {
  const { place, strength = 0 } = mention ?? {};
  // Steps out of the saloon: we see the street.
  const out =
    verbOpen &&
    (verb?.action === 'walk' || verb?.action === 'run') &&
    /\bout(?: of)?$/u.test(verb.said ?? '') &&
    preposition !== 'onto';
  const before = relation?.name === 'in-front-of' || preposition === 'outside' || out;
  if (place === undefined || strength < 3 || negated || !before || traitsOf(place).indoors !== true || INNER.has(place))
    return mention;
  const street = place === 'bar' ? 'small-town' : 'city-street';
  return { part: { place: street }, strength, place: street };
}

function settingOf(sense: Sense): Pick<SettingMention, 'part' | 'strength' | 'place' | 'alone'> | undefined {
  switch (sense.is) {
    case 'place':
      return {
        part: { place: sense.place, ...(sense.hour === undefined ? {} : { hour: sense.hour }) },
        strength: sense.strength,
        place: sense.place,
        ...(sense.alone === undefined ? {} : { alone: sense.alone }),
      };
    case 'hour':
      return {
        part: { hour: sense.hour, ...(sense.to === undefined ? {} : { hourTo: sense.to }) },
        strength: sense.weak === true ? 1 : 3,
      };
    case 'lighting':
      return { part: { lighting: sense.lighting }, strength: 3 };
    case 'airborne':
      return { part: { airborne: [sense.matter] }, strength: 3 };
    case 'weather':
      return {
        part: { weather: sense.weather, ...(sense.force === undefined ? {} : { force: sense.force }) },
        strength: sense.weak === true ? 1 : 3,
      };
    case 'condition':
      return { part: { conditions: [sense.condition] }, strength: 3 };
    case 'season':
      return { part: { season: sense.season }, strength: sense.weak === true ? 1 : 3 };
    case 'wind':
      return { part: { wind: sense.wind }, strength: 3 };
    case 'wet':
      return { part: { wet: true }, strength: 3 };
    case 'backdrop':
      return { part: { backdrop: sense.colour }, strength: 3 };
    case 'deserted':
      return { part: { deserted: true }, strength: 3 };
    case 'sky':
      return { part: { sky: [sense.wonder] }, strength: 3 };
    default:
      return undefined;
  }
}

/** Who wears or holds: the owner named by a pronoun, else the nearest before, people first. */
function bearers(draft: Draft, plural: boolean, peopleOnly: boolean): readonly CharacterDraft[] {
  const found = (ids: readonly string[]) =>
    ids.map((id) => characterOf(draft, id)).filter((character) => character !== undefined);
  const owners = found(draft.modifiers.owners ?? []);
  if (owners.length > 0) return owners;
  const heads = found(draft.heads.flatMap((phrase) => phrase.ids));
  if (plural && heads.length > 1) return heads;
  // On his father's shoulders, holding a balloon: whom the sentence is about, and not whom it named last.
  // Her mother, who is holding an umbrella: she.
  const told = draft.heads.some((phrase) => phrase === draft.lastPhrase);
  const left = !told && !draft.phraseInSegment && draft.lastPhrase?.role === 'object' && draft.verb !== undefined;
  const last = left ? [] : (draft.lastPhrase?.ids ?? []);
  const near = [last, draft.verb?.who ?? [], draft.subject ?? [], draft.lastSubject ?? []].map(found);
  const nearest = near[0] ?? [];
  const fits = (character: CharacterDraft) =>
    isPerson(character.kind) || (!peopleOnly && familyOf(character.kind) === 'animal' && draft.phraseOpen);
  const direct = nearest.filter(fits);
  if (direct.length > 0) return direct;
  const people = near.map((group) => group.filter(({ kind }) => isPerson(kind))).find((group) => group.length > 0);
  const somebody = people ?? draft.characters.filter(({ kind }) => isPerson(kind)).slice(-1);
  // A dog in sunglasses and a scarf: where there is nobody else, all is worn by the animal.
  const animal = draft.characters.filter(({ kind }) => !peopleOnly && familyOf(kind) === 'animal').slice(-1);
  return somebody.length > 0 ? somebody : animal;
}

function wearGarment(wearer: CharacterDraft, garment: Garment): void {
  const worn = wearer.garments.find((other) => other.name === garment.name);
  if (worn === undefined) wearer.garments.push({ ...garment });
  else Object.assign(worn, garment);
}

/** What is worn or held belongs to the phrase before it, which stays open for "…, walking". */
function keepOpen(draft: Draft, forNext: boolean): void {
  const { garments, props, hair, count, refers } = draft.modifiers;
  const kept = { ...noModifiers(), garments, props };
  draft.modifiers = forNext
    ? {
        ...kept,
        ...(hair === undefined ? {} : { hair }),
        ...(count === undefined ? {} : { count }),
        ...(refers === undefined ? {} : { refers }),
      }
    : noModifiers();
  draft.preposition = undefined;
}
