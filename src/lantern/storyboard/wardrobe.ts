import { ATHLETIC_JUMPS } from '../deeds/athletic-jumps.ts';
import { ATHLETICS } from '../deeds/athletics.ts';
import { BALL_SPORTS } from '../deeds/ball-sports.ts';
import { BALL_TRICKS } from '../deeds/ball-tricks.ts';
import { BAT_AND_BALL } from '../deeds/bat-and-ball.ts';
import { BOUTS } from '../deeds/bouts.ts';
import { CLIMBING } from '../deeds/climbing.ts';
import { COMPANY_SPORTS } from '../deeds/company-sports.ts';
import type { Deed } from '../deeds/deeds.ts';
import { EXERCISE } from '../deeds/exercise.ts';
import { FEATS } from '../deeds/feats.ts';
import { GRAPPLING } from '../deeds/grappling.ts';
import { GYMNASTICS } from '../deeds/gymnastics.ts';
import { HARD_GOING } from '../deeds/hard-going.ts';
import { handlesRed } from '../deeds/red-things.ts';
import { ROLLS } from '../deeds/rolls.ts';
import { SPORT } from '../deeds/sport.ts';
import { STRUCK_BALLS } from '../deeds/struck-balls.ts';
import { STUNTS } from '../deeds/stunts.ts';
import { TRAVEL } from '../deeds/travel.ts';
import { TUMBLE } from '../deeds/tumble.ts';
import { WEIGHTS } from '../deeds/weights.ts';
import { TRADES } from '../trades/trades.ts';
import type { Random } from '../../base/random.ts';
import { cardOf, isPerson } from '../kinds/kinds.ts';
import { traitsOf, type Place } from '../places/places.ts';
import type { WornGarment } from './storyboard.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Character, ColourName, Garment, GarmentName, Screenplay, Setting } from '../script/screenplay.ts';

const QUIET: readonly ColourName[] = ['black', 'blue', 'brown', 'grey'];
const TOPS: ReadonlySet<GarmentName> = new Set<GarmentName>([
  'coat',
  'dress',
  'shirt',
  'jacket',
  'suit',
  'hood',
  'swimsuit',
]);
const BOTTOMS: ReadonlySet<GarmentName> = new Set<GarmentName>([
  'trousers',
  'skirt',
  'dress',
  'suit',
  'overalls',
  'swimsuit',
]);

/**
 * The colour of an animal or a vehicle that the prompt left open; undefined for those with a coat of their own.
 * Not one of the `taken` ones while there is a choice, so that a dog and a cat are told apart.
 */
export function chooseCoat(
  kind: Kind,
  place: Place,
  random: Random,
  taken: readonly ColourName[],
): ColourName | undefined {
  const own = cardOf(kind).coats;
  const coats = own === 'accents' ? traitsOf(place).accents.slice(0, 4) : own;
  if (coats === undefined) return undefined;
  const free = coats.filter((colour) => !taken.includes(colour));
  return random.pick(free.length > 0 ? free : coats);
}

/** Of several cats, horses or boats each has the next of the coats of its kind, when the first has `coat`. */
export function coatOfNext(kind: Kind, coat: ColourName, index: number): ColourName {
  const { coats } = cardOf(kind);
  const choice = coats === undefined || coats === 'accents' ? [] : [...new Set(coats)];
  const at = choice.indexOf(coat);
  return choice[(at + index) % choice.length] ?? coat;
}

/**
 * Dresses one member: what the prompt names stays as it is, what it leaves open is chosen for the weather (who swims is
 * in swimwear) and in a
 * colour that stands out against the place and differs from the `taken` ones, which it joins.
 */
export function dress(
  character: Character,
  { setting, beats }: Pick<Screenplay, 'setting' | 'beats'>,
  random: Random,
  taken: ColourName[],
): readonly WornGarment[] {
  if (!isPerson(character.kind))
    return character.garments.map((garment) => ({ ...garment, colour: garment.colour ?? 'red' }));
  const named = withUniform(character);
  const garments: Garment[] = [...named];
  // An animal that plays a person is in its fur, unless the prompt dresses it.
  if (character.beast !== undefined && character.trade === undefined)
    return named.map(({ name, colour, cut, weave }) => ({
      name,
      ...(cut === undefined ? {} : { cut }),
      ...(weave === undefined ? {} : { weave }),
      colour: colour ?? chooseColour(name, 'red', garments, random, taken),
    }));
  const own = beats.flatMap(({ actions }) => actions.filter(({ who }) => who.includes(character.id)));
  const does = (deeds: ReadonlySet<string>) => own.some(({ deed }) => deed !== undefined && deeds.has(deed));
  const swims = own.some(({ action }) => action === 'swim') || does(BATHES);
  if (swims && !named.some(({ name }) => TOPS.has(name) || BOTTOMS.has(name))) garments.push({ name: 'swimsuit' });
  const dances = (character.kind === 'woman' || character.kind === 'girl') && does(IN_DRESS);
  if (!garments.some(({ name }) => TOPS.has(name)))
    garments.push({
      ...(dances && does(IN_TUTU) ? { cut: 'tutu' as const } : {}),
      name: dances ? 'dress' : does(ACTIVE) ? sportsTop(setting) : chooseTop(character, setting, random),
    });
  if (!garments.some(({ name }) => BOTTOMS.has(name))) garments.push({ name: 'trousers' });
  const cold = character.trade === undefined && (setting.season === 'winter' || setting.weather === 'snow');
  if (cold && !traitsOf(setting.place).indoors && !named.some(({ name }) => name === 'scarf' || name === 'hat'))
    garments.push({ name: 'scarf' });
  taken.push(...named.flatMap(({ colour }) => (colour === undefined ? [] : [colour])));
  const accents = traitsOf(setting.place).accents;
  // In a crowd the accents come round again, never the same twice running.
  const lost: readonly ColourName[] = own.some(
    ({ deed, thingColour }) => deed !== undefined && thingColour === undefined && handlesRed(deed),
  )
    ? ['red']
    : [];
  const free = [...accents, ...BESIDES].filter((colour) => !taken.includes(colour) && !lost.includes(colour));
  // What stands out most comes up most often, but a film of its own has its own colours.
  const accent =
    free[Math.floor(random.fork('accent').next() ** ACCENT_BIAS * free.length)] ??
    accents[taken.length % accents.length] ??
    'red';
  return garments.map(({ name, colour, cut, weave }) => ({
    name,
    ...(cut === undefined ? {} : { cut }),
    ...(weave === undefined ? {} : { weave }),
    colour: colour ?? chooseColour(name, accent, garments, random, taken),
  }));
}

/** Quiet colours that go anywhere, beside those that stand out in a place. */
const BESIDES: readonly ColourName[] = ['turquoise', 'purple', 'green'];
/** The larger, the more often the first colours of a place are worn. */
const ACCENT_BIAS = 1.35;

/** Done in or on water, in a swimsuit. */
const BATHES: ReadonlySet<Deed> = new Set<Deed>([
  'dive-in',
  'surf',
  'windsurf',
  'kitesurf',
  'paddleboard',
  'water-ski',
  'jet-ski',
  'parasail',
  'wade',
]);

/** What the prompt names, and of a trade what it leaves open: a chef in a red jacket has the rest of a chef. */
function withUniform({ garments, trade, colour }: Character): readonly Garment[] {
  if (trade === undefined) return garments;
  const { wears, dyed } = TRADES[trade];
  const uniform: readonly Garment[] =
    dyed === 'all' && colour !== undefined ? wears.map(({ name }) => ({ name, colour })) : wears;
  const top = garments.some(({ name }) => TOPS.has(name));
  const own = uniform.filter(
    ({ name }) => !garments.some((garment) => garment.name === name) && !(top && TOPS.has(name)),
  );
  const named = garments.map((garment) => ({ ...uniform.find(({ name }) => name === garment.name), ...garment }));
  return [...named, ...own];
}

/** Danced in the short stiff skirt of the stage. */
const IN_TUTU: ReadonlySet<Deed> = new Set<Deed>(['ballet']);

/** Danced in a dress, by women. */
const IN_DRESS: ReadonlySet<Deed> = new Set<Deed>([
  'ballet',
  'waltz',
  'waltz-follow',
  'tango',
  'tango-follow',
  'belly-dance',
  'fan-dance',
]);

/** Done in nothing that hangs about the legs. */
const ACTIVE: ReadonlySet<string> = new Set(
  [
    ATHLETICS,
    ATHLETIC_JUMPS,
    BALL_SPORTS,
    BALL_TRICKS,
    BAT_AND_BALL,
    BOUTS,
    CLIMBING,
    COMPANY_SPORTS,
    EXERCISE,
    FEATS,
    GRAPPLING,
    GYMNASTICS,
    HARD_GOING,
    ROLLS,
    SPORT,
    STRUCK_BALLS,
    STUNTS,
    TRAVEL,
    TUMBLE,
    WEIGHTS,
  ].flatMap((group) => Object.keys(group)),
);

function sportsTop({ place, season, weather }: Setting): GarmentName {
  const cold = !traitsOf(place).indoors && (season === 'winter' || weather === 'snow' || weather === 'rain');
  return cold ? 'jacket' : 'shirt';
}

function chooseTop(character: Character, setting: Setting, random: Random): GarmentName {
  const outdoors = !traitsOf(setting.place).indoors && setting.place !== 'beach';
  const harsh =
    setting.season === 'winter' ||
    ['rain', 'snow', 'storm'].includes(setting.weather) ||
    setting.place === 'neon-street';
  if (outdoors && harsh) return 'coat';
  if (character.age === 'teen') return random.pick(['shirt', 'shirt', 'jacket']);
  if (character.kind === 'woman' || character.kind === 'girl')
    return random.pick(setting.season === 'autumn' ? ['coat', 'jacket'] : ['dress', 'dress', 'shirt']);
  return random.pick(setting.season === 'autumn' ? ['coat', 'jacket'] : ['shirt', 'jacket']);
}

function chooseColour(
  name: GarmentName,
  accent: ColourName,
  worn: readonly Garment[],
  random: Random,
  taken: ColourName[],
): ColourName {
  const others = worn.flatMap(({ colour }) => (colour === undefined ? [] : [colour]));
  // Clear lenses, unless the prompt says otherwise.
  if (name === 'glasses') return 'white';
  if (name === 'mask') return random.pick(['red', 'white', 'blue', 'green']);
  if (name === 'shoes') return 'brown';
  if (name === 'apron') return 'white';
  if (name === 'overalls') return 'blue';
  if (name === 'headphones') return 'white';
  if (name === 'suit') return random.pick(['black', 'blue', 'grey']);
  if (name === 'trousers' || name === 'skirt') return random.pick(QUIET.filter((colour) => !others.includes(colour)));
  // What is under denim is no denim.
  if (name === 'shirt' && worn.some((garment) => garment.name === 'overalls'))
    return random.pick(['white', 'beige', 'red']);
  // One strong colour a person is enough: beside a named one the rest stays quiet.
  if (others.length > 0)
    return name === 'scarf' || name === 'hat'
      ? random.pick(['white', 'grey', 'brown'])
      : random.pick(QUIET.filter((colour) => !others.includes(colour)));
  if (TOPS.has(name)) {
    taken.push(accent);
    return accent;
  }
  return name === 'scarf' ? 'white' : random.pick(['brown', 'grey', 'black']);
}
