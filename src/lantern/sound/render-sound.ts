import { traitsOf } from '../places/places.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { fadeEdges, renderSceneAmbience, CROSSFADE_SECONDS } from './ambience/render-ambience.ts';
import { addThunder } from './ambience/thunder.ts';
import { addReverb } from './dsp/reverb.ts';
import { addTrack, createTrack, eachChannel } from './dsp/track.ts';
import { duck, scoreGain } from './balance.ts';
import { renderFoley } from './foley/render-foley.ts';
import { master } from './mastering.ts';
import type { StereoPcm } from './pcm.ts';
import { compose } from './score/compose.ts';
import { hertzOf } from './score/instruments.ts';
import type { Composition } from './score/piece.ts';
import { renderScore } from './score/render-score.ts';
import { SPACES } from './spaces.ts';
import { filmSeconds, scenesOf, secondsToSamples } from './timeline.ts';
import type { Scene } from './timeline.ts';
import { renderVoices } from './voice/render-voices.ts';

/** Brings a strong step near by to a peak of -7 dBFS before mastering. */
const FOLEY_GAIN = 0.75;
/** Of the nearest clap, before mastering: the limiter rounds it off. */
const THUNDER_PEAK = 1.5;
/** What walls leave of thunder. */
const INDOORS_HZ = 260;
const VOICE_ECHO = 0.25;

/**
 * The sound of a film: ambience, foley, voices and score, mixed and finished. 48 kHz stereo of exactly
 * `frameCount / 24` seconds, about -17 LUFS, true peak below -1 dBTP. Equal storyboards give equal sound.
 */
export function renderSound(storyboard: Storyboard): StereoPcm {
  const length = secondsToSamples(filmSeconds(storyboard));
  const piece = compose(storyboard.mood, filmSeconds(storyboard), storyboard.seed);
  const foley = renderFoley(storyboard, length);
  const voices = renderVoices(storyboard, length);
  const mix = createTrack(length);
  for (const scene of scenesOf(storyboard)) addScene(mix, storyboard, scene, { foley, voices, piece });
  addTrack(mix, foley, 0, FOLEY_GAIN);
  addThunder(mix, storyboard, THUNDER_PEAK, allIndoors(storyboard) ? INDOORS_HZ : undefined);
  const score = renderScore(piece, length, storyboard.seed);
  const level = scoreGain(score, mix, storyboard);
  duck(mix, storyboard.lines, 'place');
  duck(score, storyboard.lines, 'score');
  addTrack(mix, score, 0, level);
  addTrack(mix, voices);
  master(mix);
  return mix;
}

interface Performance {
  readonly foley: StereoPcm;
  readonly voices: StereoPcm;
  readonly piece: Composition;
}

/** Adds a scene's ambience, and the answer of its place to all that sounds in it. */
function addScene(mix: StereoPcm, storyboard: Storyboard, scene: Scene, { foley, voices, piece }: Performance): void {
  const pulse = { tonicHz: hertzOf(piece.tonic - 24), beatSeconds: piece.beatSeconds };
  const { dry, echo, start } = renderSceneAmbience(storyboard, scene, mix.left.length, pulse);
  const { length } = dry.left;
  addTrack(mix, dry, start);
  const part = (track: StereoPcm): StereoPcm => ({
    left: track.left.subarray(start, start + length),
    right: track.right.subarray(start, start + length),
  });
  addTrack(echo, part(foley), 0, FOLEY_GAIN);
  addTrack(echo, part(voices), 0, VOICE_ECHO);
  const answer = createTrack(length);
  addReverb(answer, echo, SPACES[traitsOf(scene.scenery.place).soundscape]);
  const edge = secondsToSamples(CROSSFADE_SECONDS);
  eachChannel(answer, (samples) =>
    fadeEdges(samples, start > 0 ? edge : 0, start + length < mix.left.length ? edge : 0),
  );
  addTrack(mix, answer, start);
}

function allIndoors({ shots }: Storyboard): boolean {
  return shots.every((shot) => traitsOf(shot.scenery.place).indoors);
}
