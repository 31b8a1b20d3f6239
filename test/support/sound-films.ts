import type { Place } from '../../src/lantern/places/places.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import type { Action, Weather } from '../../src/lantern/script/screenplay.ts';
import { FRAME_RATE } from '../../src/lantern/storyboard/storyboard.ts';
import type {
  ActorKey,
  ActorTrack,
  CastMember,
  Scenery,
  Shot,
  Storyboard,
} from '../../src/lantern/storyboard/storyboard.ts';

/** A scenery by its place, with what is not said left plain: a clear summer day with a light wind. */
export function sceneryOf(place: Place, other: Partial<Scenery> = {}): Scenery {
  const wet = other.weather === 'rain' || other.weather === 'storm';
  return {
    place,
    hour: 'day',
    weather: 'clear',
    season: 'summer',
    seed: 1,
    dressing: 0.5,
    snowCover: other.weather === 'snow' ? 0.9 : 0,
    wetness: wet ? 0.8 : 0,
    windMetresPerSecond: windOf(other.weather ?? 'clear'),
    excluded: [],
    ...other,
  };
}

function windOf(weather: Weather): number {
  return weather === 'storm' ? 14 : 3;
}

/** A member of the cast by its kind. */
export function memberOf(id: string, kind: Kind, other: Partial<CastMember> = {}): CastMember {
  const heights: Partial<Record<Kind, number>> = {
    horse: 1.6,
    dog: 0.6,
    fox: 0.4,
    cat: 0.3,
    deer: 1.2,
    bird: 0.2,
    car: 1.5,
    boat: 3,
  };
  return {
    id,
    kind,
    seed: 7,
    heightMetres: heights[kind] ?? 1.7,
    garments: [],
    hair: { colour: 'brown', length: 'short' },
    age: 'adult',
    props: [],
    ...other,
  };
}

/** A track from one place to another over the shot, one action all the way. */
export function moveOf(member: string, action: Action, seconds: number, fromX: number, toX: number, z = 1): ActorTrack {
  const key = (atSeconds: number, x: number): ActorKey => ({
    atSeconds,
    x,
    y: 0,
    z,
    action,
    facing: toX < fromX ? 'left' : 'right',
  });
  return { member, keys: fromX === toX ? [key(0, fromX)] : [key(0, fromX), key(seconds, toX)] };
}

/** What a film of the tests is made of: shots by their scenery, seconds and tracks. */
export interface FilmPlan {
  readonly shots: readonly {
    readonly scenery: Scenery;
    readonly seconds: number;
    readonly tracks?: readonly ActorTrack[];
  }[];
  readonly cast?: readonly CastMember[];
  readonly more?: Partial<Storyboard>;
}

/** A whole storyboard of shots seen by a resting camera 6 m away. */
export function filmOf({ shots, cast = [], more = {} }: FilmPlan): Storyboard {
  let startFrame = 0;
  const planned = shots.map(({ scenery, seconds, tracks = [] }, index): Shot => {
    const frameCount = Math.round(seconds * FRAME_RATE);
    const pose = { x: 0, y: 1.5, z: -6, pan: 0, tilt: 0, focal: 1.1 };
    const shot: Shot = {
      index,
      startFrame,
      frameCount,
      framing: 'full',
      text: '',
      scenery,
      camera: { name: 'static', from: pose, to: pose, shake: 0 },
      tracks,
    };
    startFrame += frameCount;
    return shot;
  });
  return {
    version: 1,
    prompt: '',
    seed: 5,
    frame: { width: 1280, height: 720 },
    frameCount: startFrame,
    sound: true,
    look: 'lantern',
    mood: 'calm',
    cast,
    shots: planned,
    lines: [],
    sounds: [],
    understood: [],
    notUnderstood: [],
    notShown: [],
    ...more,
  };
}
