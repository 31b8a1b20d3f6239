import type { Soundscape } from '../../places/place-traits.ts';
import { traitsOf } from '../../places/places.ts';
import type { SoundName } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { LayerName } from './layers.ts';
import { isDark } from '../../light/daylight.ts';

/** One layer of a place's ambience. */
export interface LayerCue {
  readonly layer: LayerName;
  /** Level in dBFS: RMS of what is steady, peak of what comes and goes (see `LAYERS`). */
  readonly levelDb: number;
  /** Above this it is not heard: behind walls, in fog, under snow. */
  readonly muffleHz?: number;
}

/** What is heard of a place at its hour, weather and season, the loudest first. Never empty. */
export function planAmbience(
  scenery: Scenery,
  named: readonly SoundName[] = [],
  underUmbrella = false,
): readonly LayerCue[] {
  const loudest = new Map<LayerName, LayerCue>();
  for (const cue of [...placeCues(scenery), ...weatherCues(scenery, underUmbrella), ...namedCues(scenery, named)]) {
    if (cue.levelDb > (loudest.get(cue.layer)?.levelDb ?? -Infinity)) loudest.set(cue.layer, cue);
  }
  return [...loudest.values()]
    .map((cue) => (cue.muffleHz === undefined ? muffled(cue, scenery) : cue))
    .toSorted((a, b) => b.levelDb - a.levelDb);
}

function cue(layer: LayerName, levelDb: number, muffleHz?: number): LayerCue {
  return muffleHz === undefined ? { layer, levelDb } : { layer, levelDb, muffleHz };
}

/** Where it is the same at every hour and season: below the ground and the water, far up, in most rooms. */
const ALWAYS = {
  cave: [cue('drips', -21), cue('wind', -42, 420), cue('lapping', -42, 1800)],
  underwater: [cue('surf', -32, 260), cue('lapping', -34, 520), cue('bubbles', -27)],
  heights: [cue('wind', -28), cue('highWind', -33)],
  space: [cue('roomTone', -40, 240), cue('distantBass', -40, 120)],
  office: [cue('ventilation', -44), cue('keyboards', -19), cue('murmur', -42)],
  murmur: [cue('murmur', -28), cue('crockery', -23), cue('ventilation', -42)],
  clinic: [cue('ventilation', -43), cue('monitorBeep', -26), cue('footfalls', -27)],
  hall: [cue('ventilation', -46), cue('footfalls', -19)],
  church: [cue('roomTone', -48), cue('footfalls', -22), cue('bell', -21, 1400)],
  station: [cue('murmur', -34), cue('announcement', -22), cue('ventilation', -37), cue('footfalls', -28)],
  ride: [cue('railRide', -29), cue('murmur', -42)],
  works: [cue('machines', -33), cue('hammering', -20)],
  cell: [cue('roomTone', -47), cue('drips', -21), cue('footfalls', -22)],
  booth: [cue('roomTone', -39, 900), cue('distantBass', -32)],
} as const satisfies Partial<Record<Soundscape, readonly LayerCue[]>>;

function isAlways(soundscape: Soundscape): soundscape is keyof typeof ALWAYS {
  return soundscape in ALWAYS;
}

function placeCues(scenery: Scenery): readonly LayerCue[] {
  const { hour, season } = scenery;
  const dry = isDry(scenery);
  const snowy = scenery.snowCover > 0.3 || season === 'winter';
  const night = isDark(hour);
  const sings = !night && dry && !snowy;
  const chirps = night && dry && !snowy;
  const when = (condition: boolean, ...cues: LayerCue[]) => (condition ? cues : []);
  const soundscapes: Record<Exclude<Soundscape, keyof typeof ALWAYS>, () => readonly LayerCue[]> = {
    forest: () => [
      cue('wind', snowy ? -33 : -36),
      ...when(!snowy, cue('leaves', season === 'autumn' ? -31 : -34)),
      ...when(sings, cue('birdsong', -17)),
      ...when(night && dry, cue('owl', -19)),
      ...when(chirps && hour === 'night', cue('crickets', -29)),
    ],
    meadow: () => [
      cue('wind', -36),
      ...when(!snowy, cue('leaves', -41)),
      ...when(sings, cue('skylark', -24), cue('insects', -32)),
      ...when(chirps, cue('crickets', -20)),
    ],
    surf: () => [cue('surf', -26), cue('wind', -38), ...when(sings, cue('gulls', -22))],
    lake: () => [
      cue('lapping', -30),
      cue('wind', -33),
      ...when(sings, cue('birdsong', -27)),
      ...when(chirps, cue('crickets', -30)),
    ],
    desert: () => [cue('wind', -29), cue('sandHiss', -38), ...when(hour === 'night', cue('crickets', -36))],
    city: () => [
      cue(dry ? 'traffic' : 'wetTraffic', -28),
      cue('crowd', night ? -28 : -22),
      cue('carHorn', -24),
      ...when(hour === 'dawn' && sings, cue('birdsong', -29)),
    ],
    neon: () => [
      cue(scenery.wetness > 0.25 ? 'wetTraffic' : 'traffic', -31),
      cue('neonHum', -39),
      cue('distantBass', -25),
      cue('crowd', -32),
    ],
    falls: () => [cue('downpour', -26), cue('lapping', -34), ...when(sings, cue('birdsong', -26))],
    kitchen: () => [
      cue('simmer', -35),
      cue('fridgeHum', -39),
      cue('crockery', -27),
      ...when(sings, cue('birdsong', -36, 1600)),
    ],
    fair: () => [
      cue('cheers', -23),
      cue('barrelOrgan', -23),
      cue('murmur', -33),
      ...when(chirps, cue('crickets', -34)),
    ],
    barn: () => [
      cue('wind', -37, 700),
      cue('leaves', -42),
      cue('insects', -40),
      ...when(sings, cue('birdsong', -26, 3200)),
      ...when(chirps, cue('crickets', -30, 4000)),
    ],
    room: () => [cue('roomTone', -35), cue('clock', -22), ...when(sings, cue('birdsong', -36, 1600))],
  };
  const { soundscape } = traitsOf(scenery.place);
  return isAlways(soundscape) ? ALWAYS[soundscape] : soundscapes[soundscape]();
}

function weatherCues(scenery: Scenery, underUmbrella: boolean): readonly LayerCue[] {
  const { indoors, medium, soundscape } = traitsOf(scenery.place);
  const inside: LayerName = UNDER_THE_ROOF.has(soundscape) ? 'roofRain' : 'windowRain';
  if (medium !== undefined) return [];
  switch (scenery.weather) {
    case 'clear':
    case 'cloudy':
    case 'overcast':
      return [];
    case 'rain':
      if (indoors) return [cue(inside, -31)];
      return [cue('rain', -27), ...(underUmbrella ? [cue('umbrellaDrops', -28)] : [])];
    case 'storm':
      if (indoors) return [cue(inside, -27), cue('wind', -36, 500)];
      return [cue('downpour', -25), cue('wind', -26), ...(underUmbrella ? [cue('umbrellaDrops', -26)] : [])];
    case 'hail':
      return [cue(indoors ? inside : 'downpour', -26), cue('wind', -32, indoors ? 600 : undefined)];
    case 'sandstorm':
      return [cue('wind', -22, indoors ? 500 : undefined), ...(indoors ? [] : [cue('sandHiss', -26)])];
    case 'snow':
      return indoors ? [] : [cue('hush', -33)];
    case 'fog':
      return HAS_FOG_HORN.has(traitsOf(scenery.place).soundscape) ? [cue('fogHorn', -23, 700)] : [];
  }
}

/** Halls where nothing but the roof is between one and the rain. */
const UNDER_THE_ROOF: ReadonlySet<Soundscape> = new Set<Soundscape>([
  'barn',
  'works',
  'church',
  'hall',
  'station',
  'cell',
  'ride',
]);

/** Places with water or a railway in earshot. */
const HAS_FOG_HORN: ReadonlySet<Soundscape> = new Set<Soundscape>(['surf', 'lake', 'city', 'neon', 'meadow']);

/** Sounds that the prompt asks for by name; thunder and music are not layers of a place and are made elsewhere. */
function namedCues(scenery: Scenery, named: readonly SoundName[]): readonly LayerCue[] {
  const { indoors } = traitsOf(scenery.place);
  const outside = indoors ? 900 : undefined;
  const cues: Record<SoundName, LayerCue | undefined> = {
    rain: indoors ? cue('windowRain', -28) : cue('rain', -27),
    wind: cue('wind', -26, indoors ? 600 : undefined),
    waves: cue('surf', -27, outside),
    birds: cue('birdsong', -17, indoors ? 2500 : undefined),
    traffic: cue('traffic', -27, outside),
    fire: cue('fire', -27),
    crickets: cue('crickets', -20, indoors ? 5000 : undefined),
    bell: cue('bell', -15, indoors ? 1500 : undefined),
    thunder: undefined,
    music: undefined,
  };
  return named.flatMap((name) => cues[name] ?? []);
}

function muffled(each: LayerCue, scenery: Scenery): LayerCue {
  if (traitsOf(scenery.place).indoors) return each;
  if (scenery.weather === 'fog') return { ...each, muffleHz: 1900 };
  if (scenery.weather === 'snow' || scenery.snowCover > 0.6) return { ...each, muffleHz: 3200 };
  return each;
}

function isDry({ weather }: Scenery): boolean {
  return weather === 'clear' || weather === 'cloudy' || weather === 'overcast' || weather === 'fog';
}
