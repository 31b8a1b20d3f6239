import type { Deed } from '../deeds/deeds.ts';
import type { Action } from '../script/screenplay.ts';
import { BIRDS } from './birds.ts';
import { FOUR_LEGGED } from './four-legged.ts';
import { cardOf, familyOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

type Substitutes = Partial<Readonly<Record<Deed, Deed>>>;

/** What animals do instead of a deed of people that goes by the same word: a zebra kicks, a kangaroo boxes, an elephant bathes. */
const OF_ANIMALS: Substitutes = {
  'martial-arts': 'buck',
  'high-kick': 'buck',
  box: 'fight',
  shower: 'bathe',
  backstroke: 'float-on-back',
  'wash-face': 'wash-with-paw',
  'roll-down': 'roll-over',
  yawn: 'gape',
  'tongue-out': 'pant',
  'catch-breath': 'pant',
  'shake-hands': 'give-paw',
  'high-five': 'give-paw',
  knead: 'tread-paws',
  hoe: 'draw-plough',
  'drink-cup': 'lap-water',
  'drink-glass': 'lap-water',
  'haul-rope': 'tug-rope',
  'tug-of-war': 'tug-rope',
  'climb-rock': 'climb-rocks',
  hug: 'nuzzle',
  wrestle: 'fight',
  'kick-ball': 'play-with',
  dribble: 'play-with',
  'massage-legs': 'rub-at',
  slip: 'slip-over',
  'open-door': 'scratch-at',
  sneeze: 'spit-out',
  fish: 'catch-fish',
  'hang-by-knees': 'swing-branch',
};

const OF_BIRDS: Substitutes = {
  'hop-on-one-leg': 'one-leg',
  // A swan that hisses spreads its wings.
  'arch-back': 'spread-wings',
  'shake-off': 'spread-wings',
  stretch: 'spread-wings',
  clap: 'spread-wings',
  'high-five': 'spread-wings',
  slip: 'slip-over',
  // A sparrow bathes with its wings.
  shower: 'spread-wings',
  puddle: 'spread-wings',
  bathe: 'spread-wings',
  'wash-face': 'preen',
  sneeze: 'spit-out',
  tango: 'strut',
  waltz: 'strut',
  bow: 'dip-head',
  // A kingfisher dives for its fish.
  'dive-in': 'dive-fish',
};

const WITH_HANDS: Substitutes = { lick: 'groom-fur' };

const WITH_TONGUE: Substitutes = {
  'tongue-out': 'flick-tongue',
  'catch-breath': 'flick-tongue',
  pant: 'flick-tongue',
};

/** What some do instead in a way that is theirs alone. */
const OF_SOME: Partial<Readonly<Record<Kind, Substitutes>>> = {
  whale: { hose: 'spout' },
  monkey: WITH_HANDS,
  chimpanzee: WITH_HANDS,
  orangutan: WITH_HANDS,
  gorilla: WITH_HANDS,
  lemur: WITH_HANDS,
  seal: { clap: 'clap-flippers' },
  bat: { 'hang-by-knees': 'swing-branch' },
  elephant: { hose: 'spray-trunk' },
  frog: WITH_TONGUE,
  chameleon: WITH_TONGUE,
  lizard: { ...WITH_TONGUE, 'climb-rock': 'climb-wall' },
};

/** What an animal does for a deed that a verb names; undefined for people, and where it has none of its own. */
export function insteadFor(kind: Kind, deed: Deed | undefined): Deed | undefined {
  if (deed === undefined) return undefined;
  const own = OF_SOME[kind]?.[deed];
  if (own !== undefined) return own;
  if (familyOf(kind) === 'bird') return OF_BIRDS[deed];
  return familyOf(kind) === 'animal' && cardOf(kind).gaits !== undefined ? OF_ANIMALS[deed] : undefined;
}

/** Told by the voice: an animal that laughs or cheers calls. */
const VOICED: ReadonlySet<Deed> = new Set<Deed>(['laugh', 'cry', 'cheer']);

/** Whether an animal does a deed of people by its voice. */
export function isVoiced(kind: Kind, deed: Deed | undefined): boolean {
  return deed !== undefined && VOICED.has(deed) && ['animal', 'bird'].includes(familyOf(kind));
}

/** What an animal does for an action that it does in its own way: a crab waves its claws, a crane dances, an owl turns its head alone. */
export function insteadOfAction(kind: Kind, action: Action, said: string): Deed | undefined {
  if (action === 'turn' && HEAD.test(said) && (kind in FOUR_LEGGED || kind in BIRDS)) return 'turn-head';
  if (action === 'recolour' && changesColour(kind)) return 'shift-colour';
  if (ROLLS.test(said) && familyOf(kind) === 'animal') return 'roll-over';
  if (action !== 'wave' && action !== 'dance') return undefined;
  if (familyOf(kind) === 'bird') return action === 'wave' ? 'spread-wings' : 'strut';
  if (familyOf(kind) !== 'animal' && familyOf(kind) !== 'fish') return undefined;
  return kind in FOUR_LEGGED ? (action === 'wave' ? 'give-paw' : undefined) : 'wave-limb';
}

/** Those that take on the colour of what is round them. */
function changesColour(kind: Kind): boolean {
  return kind === 'chameleon' || kind === 'octopus' || kind === 'squid' || kind === 'lizard';
}

const HEAD = /head|头|脑袋/u;
/** A dog rolls in the snow, where a ball rolls away. */
const ROLLS = /^roll(?:s|ed|ing)?(?: (?:around|about))?$|^(?:打滚|滚来滚去)/u;
