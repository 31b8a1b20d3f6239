import { DEEDS } from '../../src/lantern/deeds/deeds.ts';
import type { Deed } from '../../src/lantern/deeds/deeds.ts';
import type { Place } from '../../src/lantern/places/places.ts';
import { cardOf } from '../../src/lantern/kinds/kinds.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import type { Action, Airborne, Hour, Lighting, Look, Season, Weather } from '../../src/lantern/script/screenplay.ts';
import type {
  ActorTrack,
  CameraPose,
  CastMember,
  Facing,
  Framing,
  FrameSize,
  Storyboard,
} from '../../src/lantern/storyboard/storyboard.ts';

/** What a stand shows: a place, and who stands on it as `kind:action:facing:colour`, separated by commas. */
export interface StandOptions {
  readonly place: string;
  readonly hour: string;
  readonly weather: string;
  readonly season: string;
  readonly cast?: string;
  readonly framing?: string;
  /** Absent or empty: the plain house look. */
  readonly look?: string;
  readonly lighting?: Lighting;
  readonly airborne?: readonly Airborne[];
  readonly frame: FrameSize;
  readonly seed?: number;
}

const SECONDS = 5;
const LENSES: Readonly<Record<Framing, Pick<CameraPose, 'y' | 'z' | 'tilt'>>> = {
  wide: { y: 1.5, z: -9, tilt: 0.02 },
  full: { y: 1.2, z: -4.2, tilt: -0.06 },
  medium: { y: 1.4, z: -2.2, tilt: -0.05 },
  close: { y: 1.52, z: -1.2, tilt: 0 },
  aerial: { y: 12, z: -14, tilt: -0.6 },
};

const PACES: Partial<Record<string, number>> = { walk: 1.35, run: 2.5 };

/** A storyboard made without a prompt: for looking at places and rigs, and for golden stills. */
export function standStoryboard(options: StandOptions): Storyboard {
  const { seed = 1, frame } = options;
  const framing = (options.framing ?? 'wide') as Framing;
  const cast = (options.cast ?? '')
    .split(',')
    .filter(Boolean)
    .map((each) => each.split(':'));
  const pose = { x: 0, pan: 0, focal: 1.15, ...LENSES[framing] };
  return {
    version: 1,
    prompt: '',
    seed,
    frame,
    frameCount: SECONDS * 24,
    sound: false,
    look: (options.look || 'lantern') as Look,
    mood: 'calm',
    cast: cast.map(([kind, , , colour], index) => memberOf(index, kind as Kind, colour, seed)),
    shots: [
      {
        index: 0,
        startFrame: 0,
        frameCount: SECONDS * 24,
        framing,
        text: '',
        scenery: sceneryOf(options, seed),
        camera: { name: 'static', from: pose, to: pose, shake: 0 },
        tracks: cast.map(([, action, facing], index) =>
          trackOf(index, cast.length, action ?? 'stand', facing ?? 'right'),
        ),
      },
    ],
    lines: [],
    sounds: [],
    understood: [],
    notUnderstood: [],
    notShown: [],
  };
}

function sceneryOf(options: StandOptions, seed: number) {
  return {
    place: options.place as Place,
    hour: options.hour as Hour,
    weather: options.weather as Weather,
    season: options.season as Season,
    seed,
    dressing: 0.5,
    snowCover: options.season === 'winter' ? 1 : 0,
    wetness: options.weather === 'rain' || options.weather === 'storm' ? 0.8 : 0,
    windMetresPerSecond: options.weather === 'storm' ? 9 : 2,
    ...(options.lighting === undefined ? {} : { lighting: options.lighting }),
    ...(options.airborne === undefined ? {} : { airborne: options.airborne }),
    excluded: [],
  };
}

function memberOf(index: number, kind: Kind, colour: string | undefined, seed: number): CastMember {
  const named = colour as NonNullable<CastMember['colour']> | undefined;
  return {
    id: `c${index + 1}`,
    kind,
    seed: index + seed,
    heightMetres: cardOf(kind).size.heightMetres,
    ...(named === undefined ? {} : { colour: named }),
    garments: [
      { name: 'coat', colour: named ?? 'red' },
      { name: 'trousers', colour: 'black' },
    ],
    hair: { colour: 'brown', length: kind === 'woman' || kind === 'girl' ? 'long' : 'short' },
    age: 'adult',
    props: [],
  };
}

function trackOf(index: number, count: number, action: string, facing: string): ActorTrack {
  const x = (index - (count - 1) / 2) * 2.2;
  const deed = action in DEEDS ? (action as Deed) : undefined;
  const base = deed === undefined ? (action as Action) : DEEDS[deed].base;
  const travelled = (PACES[base] ?? 0) * SECONDS * (facing === 'left' ? -1 : 1);
  const common = { y: 0, z: 0, action: base, facing: facing as Facing, ...(deed === undefined ? {} : { deed }) };
  return {
    member: `c${index + 1}`,
    keys: [
      { atSeconds: 0, x, ...common },
      { atSeconds: SECONDS, x: x + travelled, ...common },
    ],
  };
}
