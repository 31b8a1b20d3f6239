import { expect, test } from 'vitest';
import type { Place } from '../../places/places.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Action } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { strideOf } from '../../cast/gait.ts';
import { footfallsOf } from '../../stage/actors.ts';
import { onsetsOf, rmsAbove, rmsBelow } from '../../../../test/support/listening.ts';
import { filmOf, memberOf, moveOf, sceneryOf } from '../../../../test/support/sound-films.ts';
import { peak, rms } from '../dsp/track.ts';
import { secondsToSamples } from '../timeline.ts';
import { landingsOf } from './leaps.ts';
import { renderFoley } from './render-foley.ts';
import { surfaceOf } from './surface.ts';

const FRAME_SECONDS = 1 / 24;

function foleyOf(kind: Kind, action: Action, scenery: Scenery, seconds: number, fromX: number, toX: number) {
  const storyboard = filmOf({
    cast: [memberOf('c1', kind)],
    shots: [{ scenery, seconds, tracks: [moveOf('c1', action, seconds, fromX, toX)] }],
  });
  return { storyboard, pcm: renderFoley(storyboard, secondsToSamples(seconds)) };
}

test.each<[Kind, Place, Partial<Scenery>]>([
  ['woman', 'forest', { snowCover: 0.9 }],
  ['woman', 'neon-street', { weather: 'rain' }],
  ['man', 'room', {}],
  ['man', 'city-street', {}],
  ['girl', 'forest', {}],
])('a %s walking in a %s is heard on the frames where feet land', (kind, place, other) => {
  const { storyboard, pcm } = foleyOf(kind, 'walk', sceneryOf(place, other), 4, -2.4, 2.4);
  const [shot] = storyboard.shots;
  const { heightMetres } = storyboard.cast[0]!;
  const landings = footfallsOf(shot!, shot!.tracks[0]!, (action) => strideOf(kind, heightMetres, action));
  const mono = pcm.left.map((sample, index) => sample + pcm.right[index]!);
  const onsets = onsetsOf(mono);
  expect(landings.length).toBeGreaterThan(4);
  for (const { seconds } of landings.filter((each) => each.seconds > 0.05)) {
    const nearest = Math.min(...onsets.map((onset) => Math.abs(onset - seconds)));
    expect(nearest).toBeLessThan(FRAME_SECONDS);
  }
});

test('steps are heard from the side that they are on', () => {
  const { pcm } = foleyOf('man', 'walk', sceneryOf('city-street'), 6, -6, 6);
  const first = secondsToSamples(1.5);
  expect(rms(pcm.left, 0, first)).toBeGreaterThan(1.5 * rms(pcm.right, 0, first));
  expect(rms(pcm.right, pcm.right.length - first)).toBeGreaterThan(1.5 * rms(pcm.left, pcm.left.length - first));
});

test('hooves are heavier and lower than paws', () => {
  const horse = foleyOf('horse', 'run', sceneryOf('meadow'), 3, -8, 8).pcm.left;
  const cat = foleyOf('cat', 'run', sceneryOf('meadow'), 3, -8, 8).pcm.left;
  expect(peak(horse)).toBeGreaterThan(1.5 * peak(cat));
  expect(rmsBelow(horse, 200) / rms(horse)).toBeGreaterThan(rmsBelow(cat, 200) / rms(cat));
});

test('a car hisses on a wet road, and is loudest where it passes', () => {
  const dry = foleyOf('car', 'drive', sceneryOf('city-street'), 4, -30, 30).pcm.left;
  const wet = foleyOf('car', 'drive', sceneryOf('city-street', { wetness: 0.9 }), 4, -30, 30).pcm.left;
  expect(rmsAbove(wet, 3000)).toBeGreaterThan(2 * rmsAbove(dry, 3000));
  const third = Math.floor(dry.length / 3);
  expect(rms(dry, third, 2 * third)).toBeGreaterThan(1.3 * rms(dry, 0, third));
});

test('landingsOf() lands once a leap, and it is heard', () => {
  const { storyboard, pcm } = foleyOf('fox', 'jump', sceneryOf('forest'), 3, -1, 1);
  const landings = landingsOf(storyboard.shots[0]!, storyboard.shots[0]!.tracks[0]!, storyboard.cast[0]!);
  expect(landings).toHaveLength(2);
  expect(landings[0]).toBeCloseTo(0.8625, 6);
  expect(landings[1]).toBeCloseTo(2.0125, 6);
  for (const seconds of landings) {
    const start = secondsToSamples(seconds);
    expect(rms(pcm.left, start, start + 2400)).toBeGreaterThan(2 * rms(pcm.left, start - 2400, start));
  }
});

test('who dances puts a foot down on each beat of the dance', () => {
  const { pcm } = foleyOf('woman', 'dance', sceneryOf('room'), 3, 0, 0);
  const onsets = onsetsOf(pcm.left);
  for (const beat of [1, 2, 3, 4]) {
    const nearest = Math.min(...onsets.map((onset) => Math.abs(onset - (beat * 60) / 116)));
    expect(nearest).toBeLessThan(FRAME_SECONDS);
  }
});

test('who walks and speaks is heard walking', () => {
  const { pcm } = foleyOf('woman', 'speak', sceneryOf('room'), 3, -2, 2);
  expect(onsetsOf(pcm.left).length).toBeGreaterThan(3);
});

test('who is carried makes no steps', () => {
  const track = moveOf('c1', 'run', 3, -3, 3);
  const riding = { ...track, keys: track.keys.map((key) => ({ ...key, y: 1.1 })) };
  const storyboard = filmOf({
    cast: [memberOf('c1', 'woman')],
    shots: [{ scenery: sceneryOf('meadow'), seconds: 3, tracks: [riding] }],
  });
  expect(peak(renderFoley(storyboard, secondsToSamples(3)).left)).toBe(0);
});

test.each<[Place, Partial<Scenery>, string]>([
  ['forest', { snowCover: 0.8 }, 'snow'],
  ['forest', { season: 'autumn' }, 'leaves'],
  ['beach', {}, 'sand'],
  ['neon-street', { wetness: 0.7 }, 'wet-asphalt'],
  ['city-street', {}, 'asphalt'],
  ['room', { snowCover: 1 }, 'wood'],
])('surfaceOf() a %s %j is %s', (place, other, surface) => {
  expect(surfaceOf(sceneryOf(place, other))).toBe(surface);
});
