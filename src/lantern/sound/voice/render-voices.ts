import { FRAME_RATE } from '../../storyboard/storyboard.ts';
import type { Storyboard, TimedLine } from '../../storyboard/storyboard.ts';
import { rms, scale, createTrack, addMono, decibels } from '../dsp/track.ts';
import { hear } from '../foley/listener.ts';
import { placeAt, secondsOf } from '../../stage/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { murmur } from './murmur.ts';
import { voiceOf } from './speaker.ts';

/** Level of a speaker who stands near, RMS in dBFS. */
const VOICE_LEVEL_DB = -21;

/** Speaks all lines of a film; who is seen is heard from where they are, a narrator from the middle. */
export function renderVoices(storyboard: Storyboard, length: number): StereoPcm {
  const track = createTrack(length);
  for (const line of storyboard.lines) {
    const speech = murmur(line, voiceOf(storyboard, line), storyboard.seed);
    const level = rms(speech);
    if (level < 1e-6) continue;
    scale(speech, decibels(VOICE_LEVEL_DB) / level);
    addMono(track, speech, secondsToSamples(line.atSeconds), 1, panOf(storyboard, line));
  }
  return track;
}

/** Dialogue stays near the middle, as it does in film: it leans to its speaker's side by a third of the way. */
function panOf(storyboard: Storyboard, line: TimedLine): number {
  const frame = line.atSeconds * FRAME_RATE;
  const shot = storyboard.shots.find((each) => frame >= each.startFrame && frame < each.startFrame + each.frameCount);
  const track = shot?.tracks.find((each) => each.member === line.member);
  if (shot === undefined || track === undefined) return 0;
  const shotTime = (frame - shot.startFrame) / FRAME_RATE;
  const place = placeAt(track, shotTime, secondsOf(shot));
  return hear(storyboard.frame, shot, shotTime, place).pan / 3;
}
