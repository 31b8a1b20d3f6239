import type { Random } from '../../../base/random.ts';
import { addGlide } from '../dsp/glide.ts';
import type { Glide } from '../dsp/glide.ts';
import { addMono, createTrack } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer } from './site.ts';

/** Writes one phrase of a species, from 0 s on. */
type Song = (random: Random) => readonly Glide[];

/** A great tit: two bright notes, over and over. */
const titSong: Song = (random) => {
  const high = random.range(5000, 5900);
  const low = high * random.range(0.72, 0.8);
  const beat = random.range(0.26, 0.34);
  return Array.from({ length: random.integer(3, 5) }, (_, index) => [
    { at: index * beat, seconds: 0.1, fromHz: high, toHz: high * 0.97, gain: 0.9 },
    { at: index * beat + 0.12, seconds: 0.13, fromHz: low, toHz: low * 0.98, gain: 1 },
  ]).flat();
};

/** A chaffinch: a rattle that falls and quickens, with a flourish. */
const finchSong: Song = (random) => {
  const notes: Glide[] = [];
  const count = random.integer(9, 13);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const pitch = 5200 - (2100 * index) / count;
    const seconds = 0.095 - (0.04 * index) / count;
    notes.push({
      at,
      seconds,
      fromHz: pitch * 1.25,
      toHz: pitch * 0.82,
      gain: 0.5 + (0.5 * index) / count,
      attack: 0.2,
    });
    at += seconds * 1.25;
  }
  notes.push({ at, seconds: 0.09, fromHz: 2900, toHz: 4600, gain: 1 });
  notes.push({ at: at + 0.1, seconds: 0.16, fromHz: 4700, toHz: 2500, gain: 0.9, attack: 0.15 });
  return notes;
};

/** A blackbird: a few round, unhurried notes, then a thin scribble. */
const blackbirdSong: Song = (random) => {
  const notes: Glide[] = [];
  let at = 0;
  for (let count = random.integer(4, 6); count > 0; count--) {
    const seconds = random.range(0.14, 0.32);
    const pitch = random.range(1750, 2900);
    const warble = random.chance(0.4) ? 0.03 : 0;
    const toHz = pitch * random.range(0.82, 1.18);
    notes.push({ at, seconds, fromHz: pitch, toHz, gain: 1, warbleHz: 28, warble, overtones: [0.06, 0.03] });
    at += seconds + random.range(0.02, 0.1);
  }
  for (let count = 4; count > 0; count--) {
    notes.push({ at, seconds: 0.05, fromHz: random.range(4500, 6800), toHz: random.range(4500, 6800), gain: 0.25 });
    at += 0.055;
  }
  return notes;
};

/** A robin: silver runs with long thin notes between. */
const robinSong: Song = (random) => {
  const notes: Glide[] = [];
  let at = 0;
  for (let run = random.integer(2, 4); run > 0; run--) {
    const pitch = random.range(3200, 6200);
    notes.push({ at, seconds: 0.22, fromHz: pitch, toHz: pitch * random.range(0.9, 1.1), gain: 0.7, attack: 0.5 });
    at += 0.24;
    for (let count = random.integer(4, 8); count > 0; count--) {
      const from = random.range(3000, 6800);
      notes.push({ at, seconds: 0.055, fromHz: from, toHz: from * random.range(0.7, 1.3), gain: 0.8 });
      at += 0.065;
    }
  }
  return notes;
};

/** Woodland birds by day: three or four singers, each with its own tree and its own song. */
export const birdsong: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const songs = [titSong, finchSong, blackbirdSong, robinSong];
  for (const [index, song] of songs.entries()) {
    const singer = random.fork(`singer ${index}`);
    const pan = singer.range(-0.9, 0.9);
    const nearness = singer.range(0.3, 1);
    for (const at of moments(singer, length / SAMPLE_RATE_HZ, 3.6)) {
      addMono(track, sing(song(singer)), secondsToSamples(at), nearness, pan);
    }
  }
  return track;
};

/** A skylark high over a field: one stream of quick notes that hardly stops for breath. */
export const skylark: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const notes: Glide[] = [];
  const end = length / SAMPLE_RATE_HZ;
  let at = random.range(0.1, 0.6);
  while (at < end) {
    const fromHz = random.range(2900, 5600);
    const toHz = fromHz * random.range(0.72, 1.35);
    const repeats = random.integer(2, 9);
    const seconds = random.range(0.035, 0.085);
    const gain = random.range(0.4, 1);
    for (let index = 0; index < repeats; index++) {
      notes.push({ at, seconds, fromHz, toHz, gain, attack: 0.3 });
      at += seconds * 1.18;
    }
    if (random.chance(0.12)) at += random.range(0.3, 0.9);
  }
  addMono(track, sing(notes), 0, 1, random.range(-0.4, 0.4));
  return track;
};

/** Gulls over a shore: falling cries in twos to fives. */
export const gulls: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 4.5)) {
    const pitch = random.range(900, 1250);
    const cries = Array.from({ length: random.integer(2, 5) }, (_, index): readonly Glide[] => {
      const start = index * 0.36;
      const shared = { gain: 1 - index * 0.12, overtones: [0.7, 0.45] as const, warbleHz: 34, warble: 0.012 };
      return [
        { at: start, seconds: 0.12, fromHz: pitch * 0.85, toHz: pitch * 1.3, attack: 0.6, ...shared },
        { at: start + 0.07, seconds: 0.26, fromHz: pitch * 1.3, toHz: pitch * 0.8, attack: 0.2, ...shared },
      ];
    });
    addMono(track, sing(cries.flat()), secondsToSamples(at), random.range(0.3, 1), random.range(-0.9, 0.9));
  }
  return track;
};

/** A tawny owl: a long hoot, a wait, then a shaking one. */
export const owl: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const pan = random.range(-0.8, 0.8);
  const pitch = random.range(640, 760);
  const round = { overtones: [0.12, 0.05] as const, attack: 0.3 };
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 6.5)) {
    const call: readonly Glide[] = [
      { at: 0, seconds: 0.75, fromHz: pitch * 0.97, toHz: pitch * 0.93, gain: 0.9, ...round },
      { at: 1.7, seconds: 0.18, fromHz: pitch * 0.9, toHz: pitch * 0.92, gain: 0.5, ...round },
      { at: 1.95, seconds: 1.3, fromHz: pitch, toHz: pitch * 0.9, gain: 1, warbleHz: 13, warble: 0.025, ...round },
    ];
    addMono(track, sing(call), secondsToSamples(at), random.range(0.7, 1), pan);
  }
  return track;
};

function sing(notes: readonly Glide[]): Float32Array {
  const seconds = notes.reduce((end, note) => Math.max(end, note.at + note.seconds), 0);
  const sound = new Float32Array(secondsToSamples(seconds) + 1);
  for (const note of notes) addGlide(sound, note);
  return sound;
}
