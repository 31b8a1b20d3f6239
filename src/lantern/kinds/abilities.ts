import type { Action } from '../script/screenplay.ts';
import type { Family } from './kind-card.ts';
import { blooms } from './blooming.ts';
import { cardOf, familyOf } from './kinds.ts';
import { PLANTS } from './things/plants.ts';
import type { Kind } from './kinds.ts';

/** What nobody does but lamps, kettles and phones. */
const ONLY_OF_THINGS: Partial<Record<Action, Action>> = {
  melt: 'stand',
  boil: 'stand',
  ring: 'stand',
  light: 'stand',
  flicker: 'stand',
  spill: 'stand',
  overflow: 'stand',
  drip: 'stand',
  tear: 'stand',
  fold: 'stand',
  unroll: 'stand',
  wilt: 'stand',
  deflate: 'stand',
  swell: 'stand',
  collapse: 'stand',
  'go-out': 'stand',
  hatch: 'stand',
  close: 'stand',
  fill: 'stand',
  drench: 'stand',
  cloud: 'stand',
  flutter: 'stand',
  'blow-away': 'stand',
  'float-down': 'stand',
  levitate: 'stand',
  slide: 'stand',
  invert: 'stand',
  grow: 'stand',
  shrink: 'stand',
  recolour: 'stand',
  rust: 'stand',
  rot: 'stand',
  freeze: 'stand',
  char: 'stand',
  scatter: 'stand',
  spray: 'stand',
  'pop-up': 'stand',
  crackle: 'stand',
  erupt: 'stand',
  blossom: 'stand',
  'fog-up': 'stand',
  bake: 'stand',
  'feed-out': 'stand',
  hoist: 'stand',
  lower: 'stand',
  circle: 'stand',
};

/** What only things do, for those who have a will. */
const NOT_OF_THINGS: Partial<Record<Action, Action>> = {
  fall: 'lie',
  drop: 'lie',
  roll: 'lie',
  spin: 'turn',
  burst: 'stand',
  break: 'stand',
  burn: 'stand',
  open: 'stand',
  ...ONLY_OF_THINGS,
  swing: 'stand',
  sink: 'lie',
  drift: 'walk',
};

/** What a verb becomes for those who cannot do it as written: a car that races drives, a boat that goes sails. */
const FITS: Readonly<Record<Family, Partial<Record<Action, Action>>>> = {
  person: { fly: 'jump', sail: 'sit', ...NOT_OF_THINGS },
  animal: {
    wave: 'stand',
    smile: 'stand',
    dance: 'jump',
    fly: 'jump',
    drive: 'sit',
    sail: 'sit',
    ...NOT_OF_THINGS,
    spin: 'spin',
    scatter: 'run',
  },
  bird: {
    ...NOT_OF_THINGS,
    scatter: 'fly',
    sink: 'sit',
    drift: 'fly',
    fall: 'sit',
    drop: 'sit',
    roll: 'sit',
    run: 'fly',
    wave: 'stand',
    smile: 'stand',
    dance: 'fly',
    drive: 'stand',
    sail: 'stand',
    swim: 'fly',
    lie: 'sit',
  },
  fish: {
    ...NOT_OF_THINGS,
    scatter: 'swim',
    sink: 'swim',
    drift: 'swim',
    fall: 'swim',
    drop: 'swim',
    roll: 'swim',
    spin: 'turn',
    walk: 'swim',
    run: 'swim',
    fly: 'swim',
    dance: 'swim',
    drive: 'swim',
    sail: 'swim',
    sit: 'stand',
    lie: 'stand',
    wave: 'stand',
    smile: 'stand',
  },
  car: {
    ...ONLY_OF_THINGS,
    swing: 'stand',
    sink: 'stand',
    fall: 'stand',
    drop: 'stand',
    roll: 'drive',
    spin: 'turn',
    burst: 'stand',
    break: 'stand',
    burn: 'stand',
    open: 'stand',
    walk: 'drive',
    run: 'drive',
    jump: 'drive',
    fly: 'drive',
    sail: 'drive',
    swim: 'drive',
    dance: 'drive',
    turn: 'turn',
    wave: 'stand',
    sit: 'stand',
    lie: 'stand',
    look: 'stand',
    smile: 'stand',
    speak: 'stand',
    eat: 'stand',
  },
  boat: {
    ...ONLY_OF_THINGS,
    swing: 'sail',
    drift: 'sail',
    fall: 'stand',
    drop: 'stand',
    roll: 'sail',
    spin: 'sail',
    burst: 'stand',
    break: 'stand',
    burn: 'stand',
    open: 'stand',
    walk: 'sail',
    run: 'sail',
    jump: 'sail',
    fly: 'sail',
    drive: 'sail',
    swim: 'sail',
    dance: 'sail',
    turn: 'sail',
    wave: 'stand',
    sit: 'stand',
    lie: 'stand',
    look: 'stand',
    smile: 'stand',
    speak: 'stand',
    eat: 'stand',
  },
  aircraft: {
    ...ONLY_OF_THINGS,
    swing: 'fly',
    sink: 'fly',
    drift: 'fly',
    fall: 'fly',
    drop: 'fly',
    roll: 'fly',
    spin: 'fly',
    burst: 'fly',
    break: 'stand',
    burn: 'stand',
    open: 'stand',
    walk: 'fly',
    run: 'fly',
    jump: 'fly',
    drive: 'fly',
    sail: 'fly',
    swim: 'fly',
    dance: 'fly',
    turn: 'fly',
    wave: 'stand',
    sit: 'stand',
    lie: 'stand',
    look: 'stand',
    smile: 'stand',
    speak: 'stand',
    eat: 'stand',
  },
  // A thing has no will: it falls, rolls, spins and breaks; for the rest it is there, whatever a tale says of it.
  thing: {
    walk: 'stand',
    run: 'stand',
    turn: 'spin',
    wave: 'stand',
    sit: 'stand',
    lie: 'stand',
    look: 'stand',
    smile: 'stand',
    speak: 'stand',
    dance: 'spin',
    eat: 'stand',
    fly: 'levitate',
    drive: 'roll',
    sail: 'stand',
    swim: 'stand',
  },
};

/** What happens to some things in a way of their own: dough that rises swells, a tower that falls comes apart. */
const OWN_WAYS: Partial<Readonly<Record<Kind, Partial<Record<Action, Action>>>>> = {
  candle: { drip: 'burn', flicker: 'flicker' },
  curtains: { swing: 'flutter', turn: 'flutter', slide: 'flutter' },
  'building-blocks': { fall: 'collapse', break: 'collapse', swing: 'collapse' },
  'jenga-tower': { fall: 'collapse', break: 'collapse', drop: 'collapse', swing: 'collapse' },
  'house-of-cards': { fall: 'collapse', break: 'collapse', drop: 'collapse', 'blow-away': 'collapse' },
  'dish-pile': { fall: 'collapse', drop: 'collapse', swing: 'collapse' },
  dandelion: {
    'blow-away': 'scatter',
    glide: 'scatter',
    fly: 'scatter',
    drift: 'scatter',
    'float-down': 'scatter',
    flutter: 'scatter',
    burst: 'scatter',
    break: 'scatter',
  },
  sunflower: { spin: 'swing' },
  flower: { spin: 'swing' },
  bread: { fly: 'bake', grow: 'bake', swell: 'bake' },
  cake: { fly: 'bake', grow: 'bake', swell: 'bake' },
  'plain-cake': { fly: 'bake', grow: 'bake', swell: 'bake' },
  dough: { fly: 'swell', grow: 'swell' },
  matchstick: { burn: 'light' },
  torch: { burn: 'light' },
  metronome: { spin: 'ring' },
  pinata: { open: 'burst' },
  slinky: { sink: 'stand', fall: 'stand', roll: 'stand', drop: 'stand', slide: 'stand', bounce: 'stand' },
  thermometer: { fly: 'fill', grow: 'fill' },
  flag: { fly: 'hoist', levitate: 'hoist', glide: 'flutter', fall: 'lower', drop: 'lower', 'float-down': 'lower' },
  leaf: { bake: 'recolour' },
  'toy-train': {
    spin: 'circle',
    walk: 'circle',
    run: 'circle',
    drive: 'circle',
    roll: 'circle',
    slide: 'circle',
    glide: 'circle',
  },
  // Its train is never still, whatever is said of it.
  'roller-coaster': {
    drop: 'stand',
    fall: 'stand',
    roll: 'stand',
    slide: 'stand',
    glide: 'stand',
    drift: 'stand',
    spin: 'stand',
    invert: 'stand',
    drive: 'stand',
    fly: 'stand',
    bounce: 'stand',
    swing: 'stand',
  },
  toaster: { burst: 'pop-up', open: 'pop-up', bounce: 'pop-up' },
  printer: { burst: 'feed-out', spray: 'feed-out', spin: 'feed-out' },
  'pirate-flag': { fly: 'hoist', levitate: 'hoist', glide: 'flutter', fall: 'lower', drop: 'lower' },
  firecrackers: { burst: 'crackle', burn: 'crackle', light: 'crackle', ring: 'crackle', break: 'crackle' },
  'volcano-model': { overflow: 'erupt', spill: 'erupt', burst: 'erupt', spray: 'erupt', boil: 'erupt' },
  champagne: { burst: 'spray', open: 'spray' },
  book: { flutter: 'spin', open: 'spin' },
  'open-book': { flutter: 'spin' },
  clock: { light: 'ring' },
  'grandfather-clock': { light: 'ring' },
  'alarm-clock': { light: 'ring', spin: 'swing' },
  'paper-plane': { slide: 'glide', walk: 'glide', run: 'glide' },
  bell: { light: 'ring' },
  umbrella: { fold: 'stand' },
  sandcastle: { slide: 'collapse', 'blow-away': 'collapse' },
  door: { swing: 'open' },
  gate: { swing: 'open' },
};

/** The action that a kind really does at a verb. */
export function fitAction(kind: Kind, action: Action): Action {
  // What its card has a pace for, it does.
  const { pace, stands, curls } = cardOf(kind);
  if (action === 'lie' && curls === true) return 'lie';
  if (pace[action] !== undefined || (stands === 'air' && action === 'fly')) return action;
  if (action === 'hatch' && !HATCHES.has(kind)) return familyOf(kind) === 'thing' ? 'break' : 'stand';
  // A cactus opens no petals: flowers come out on it.
  if (action === 'open' && blooms(kind)) return 'blossom';
  // 开了 of water is that it boils, of a flower that it opens.
  if (action === 'boil' && kind in PLANTS) return blooms(kind) ? 'blossom' : 'open';
  if (action === 'blossom' && !blooms(kind)) return 'open';
  if (action === 'circle' && kind !== 'toy-train') return familyOf(kind) === 'thing' ? 'spin' : 'walk';
  // What hovers anyway flies on.
  if (stands === 'air' && familyOf(kind) === 'thing' && (action === 'glide' || action === 'levitate')) return 'fly';
  const own = OWN_WAYS[kind]?.[action];
  if (own !== undefined) return own;
  // A fence that falls comes apart: it does not stand on its end.
  if ((action === 'fall' || action === 'slide') && isWall(kind)) return 'collapse';
  const fit = FITS[familyOf(kind)][action] ?? action;
  return fit === 'fly' && familyOf(kind) === 'bird' && pace.fly === undefined ? 'walk' : fit;
}

/** Whether a thing is large, and much wider than high. */
function isWall(kind: Kind): boolean {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return familyOf(kind) === 'thing' && heightMetres > 0.8 && lengthMetres > WALL_TIMES * heightMetres;
}

const WALL_TIMES = 2;

/** What somebody comes out of. */
const HATCHES: ReadonlySet<Kind> = new Set<Kind>(['egg']);

/** True when the kind can do the action as written, so that it can be the subject of the verb. */
export function canDo(kind: Kind, action: Action): boolean {
  const fit = fitAction(kind, action);
  return fit === action || !['stand', 'sit'].includes(fit);
}
