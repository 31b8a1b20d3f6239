import fc from 'fast-check';
import { SOUNDSCAPES } from '../places/place-traits.ts';
import { expect, test } from 'vitest';
import { PLACES, traitsOf } from '../places/places.ts';
import { KINDS } from '../kinds/kinds.ts';
import { HOURS, MOODS, SEASONS, SOUND_NAMES, WEATHERS } from '../script/screenplay.ts';
import type { Place } from '../places/places.ts';
import type { Scenery, Storyboard } from '../storyboard/storyboard.ts';
import { lightningStrikes, SPEED_OF_SOUND } from '../light/lightning.ts';
import { rmsAbove, rmsBelow } from '../../../test/support/listening.ts';
import { filmOf, memberOf, moveOf, sceneryOf } from '../../../test/support/sound-films.ts';
import { addThunder } from './ambience/thunder.ts';
import { integratedLoudness } from './dsp/loudness.ts';
import { createTrack, rms } from './dsp/track.ts';
import { truePeak } from './dsp/true-peak.ts';
import type { StereoPcm } from './pcm.ts';
import { renderSound } from './render-sound.ts';
import { secondsToSamples } from './timeline.ts';

function soundOf(place: Place, other: Partial<Scenery> = {}, seconds = 3): StereoPcm {
  return renderSound(filmOf({ shots: [{ scenery: sceneryOf(place, other), seconds }] }));
}

function expectFinished({ left, right }: StereoPcm, frameCount: number): void {
  expect(left.length).toBe(Math.round((frameCount / 24) * 48_000));
  expect(right.length).toBe(left.length);
  for (const channel of [left, right]) {
    let sum = 0;
    for (const sample of channel) sum += sample;
    // The mean of less than a second holds half waves of the lowest notes. Also false for NaN.
    expect(Math.abs(sum / channel.length)).toBeLessThan(frameCount < 24 ? 0.05 : 0.004);
    expect(truePeak(channel, 0, channel.length, 0.6)).toBeLessThanOrEqual(10 ** (-1 / 20));
  }
}

/** Places that share a soundscape sound alike. */
const ONE_OF_EACH_SOUND = SOUNDSCAPES.flatMap(
  (soundscape) => PLACES.find((place) => traitsOf(place).soundscape === soundscape) ?? [],
);

test.each([
  ...ONE_OF_EACH_SOUND.map((place): [Place, Partial<Scenery>] => [place, {}]),
  ['forest', { weather: 'snow', season: 'winter', hour: 'dusk' }],
  ['neon-street', { weather: 'rain', hour: 'night' }],
  ['meadow', { weather: 'storm' }],
  ['mountain-lake', { weather: 'fog', hour: 'dawn' }],
] satisfies [Place, Partial<Scenery>][])(
  'renderSound() of a %s %j is finished, loud as films are, and never silent',
  (place, other) => {
    const pcm = soundOf(place, other);
    expectFinished(pcm, 72);
    const loudness = integratedLoudness(pcm);
    expect(loudness).toBeGreaterThan(-18);
    expect(loudness).toBeLessThan(-16);
    for (let at = 0; at < 2.5; at += 0.25) {
      expect(rms(pcm.left, secondsToSamples(at), secondsToSamples(at + 0.25))).toBeGreaterThan(0.002);
    }
  },
);

test('renderSound() gives equal sound for equal storyboards, and other sound for another seed', () => {
  const storyboard = filmOf({ shots: [{ scenery: sceneryOf('forest', { weather: 'rain' }), seconds: 1.5 }] });
  const first = renderSound(storyboard);
  expect(renderSound(structuredClone(storyboard))).toEqual(first);
  expect(renderSound({ ...storyboard, seed: 6 })).not.toEqual(first);
});

test('renderSound() starts from nothing and ends in nothing', () => {
  const { left } = soundOf('city-street');
  expect(Math.abs(left[0]!)).toBeLessThan(0.001);
  expect(Math.abs(left.at(-1)!)).toBeLessThan(0.001);
  expect(rms(left, left.length - 480)).toBeLessThan(0.05 * rms(left, 48_000, 96_000));
});

test('renderSound() does not click where one place cuts to another', () => {
  const storyboard = filmOf({
    shots: [
      { scenery: sceneryOf('desert', { windMetresPerSecond: 12 }), seconds: 2 },
      { scenery: sceneryOf('room'), seconds: 2 },
    ],
  });
  const { left } = renderSound(storyboard);
  const roughest = (from: number, to: number) => {
    let most = 0;
    for (let index = secondsToSamples(from); index < secondsToSamples(to); index++) {
      most = Math.max(most, Math.abs(left[index]! - 2 * left[index - 1]! + left[index - 2]!));
    }
    return most;
  };
  expect(roughest(1.95, 2.05)).toBeLessThan(1.2 * roughest(0.1, 1.9));
});

test('rain is bright and tilted, thunder is low', () => {
  const rain = soundOf('meadow', { weather: 'rain' }).left;
  const storyboard = filmOf({ shots: [{ scenery: sceneryOf('meadow', { weather: 'storm' }), seconds: 6 }] });
  const thunder = createTrack(secondsToSamples(6));
  addThunder(thunder, storyboard, 1);
  expect(rmsBelow(thunder.left, 250)).toBeGreaterThan(4 * rmsAbove(thunder.left, 1000));
  expect(rmsAbove(rain, 1000) / rms(rain)).toBeGreaterThan(3 * (rmsAbove(thunder.left, 1000) / rms(thunder.left)));
  // White noise has twice the power in 8 to 16 kHz that it has in 4 to 8; rain falls off.
  const octave = (low: number) => rmsAbove(rain, low) ** 2 - rmsAbove(rain, 2 * low) ** 2;
  expect(octave(8000)).toBeLessThan(octave(2000));
});

test('thunder follows lightning by the time that sound needs', () => {
  const storyboard = filmOf({ shots: [{ scenery: sceneryOf('meadow', { weather: 'storm' }), seconds: 6 }] });
  const [strike] = lightningStrikes(storyboard);
  const arrives = secondsToSamples(strike!.seconds + strike!.distanceMetres / SPEED_OF_SOUND);
  const track = createTrack(secondsToSamples(6));
  addThunder(track, storyboard, 1);
  expect(rms(track.left, 0, arrives)).toBe(0);
  expect(rms(track.left, arrives, arrives + 9600)).toBeGreaterThan(0.01);
});

const scenery = fc
  .record({
    place: fc.constantFrom(...PLACES),
    hour: fc.constantFrom(...HOURS),
    weather: fc.constantFrom(...WEATHERS),
    season: fc.constantFrom(...SEASONS),
    snowCover: fc.double({ min: 0, max: 1, noNaN: true }),
    wetness: fc.double({ min: 0, max: 1, noNaN: true }),
    windMetresPerSecond: fc.double({ min: 0, max: 25, noNaN: true }),
  })
  .map(({ place, ...other }) => sceneryOf(place, other));

const films: fc.Arbitrary<Storyboard> = fc
  .record({
    scenes: fc.array(fc.record({ scenery, frames: fc.integer({ min: 1, max: 40 }), kind: fc.constantFrom(...KINDS) }), {
      minLength: 1,
      maxLength: 3,
    }),
    action: fc.constantFrom('walk', 'run', 'jump', 'drive', 'sail', 'fly', 'swim', 'stand', 'speak'),
    fromX: fc.double({ min: -60, max: 60, noNaN: true }),
    toX: fc.double({ min: -60, max: 60, noNaN: true }),
    mood: fc.constantFrom(...MOODS),
    sounds: fc.uniqueArray(fc.constantFrom(...SOUND_NAMES), { maxLength: 4 }),
    text: fc.string({ maxLength: 40 }),
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
  })
  .map(({ scenes, action, fromX, toX, mood, sounds, text, seed }) => {
    const line = { text, speaker: 'c0', member: 'c0', beat: 0, atSeconds: 0, seconds: scenes[0]!.frames / 24 };
    return filmOf({
      cast: scenes.map(({ kind }, index) => memberOf(`c${index}`, kind)),
      shots: scenes.map((scene, index) => ({
        scenery: scene.scenery,
        seconds: scene.frames / 24,
        tracks: [moveOf(`c${index}`, action as 'walk', scene.frames / 24, fromX, toX)],
      })),
      more: { mood, sounds, seed, lines: [line] },
    });
  });

test('renderSound() of any storyboard is whole, and has no NaN, no offset and no clipping', () => {
  fc.assert(
    fc.property(films, (storyboard) => expectFinished(renderSound(storyboard), storyboard.frameCount)),
    { numRuns: 25 },
  );
});
