import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import type { Storyboard } from '../../storyboard/storyboard.ts';
import { applyBiquad, lowPass } from '../dsp/biquad.ts';
import { mapCurve, wander } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import { addTrack, createTrack, decibels, eachChannel, peak, rms } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import type { Scene } from '../timeline.ts';
import { LAYERS } from './layers.ts';
import { planAmbience } from './plan.ts';
import type { LayerCue } from './plan.ts';
import type { Pulse } from './site.ts';

/** Two places overlap for so long at a cut: half before it, half after. */
export const CROSSFADE_SECONDS = 0.06;

/** Wind that the gusts are at their fullest from, metres per second (Beaufort 6). */
const FULL_WIND_METRES_PER_SECOND = 12;

/** The sound of a scene's place, and what of it goes into the place's echo; both already faded at the cuts. */
export interface SceneAmbience {
  readonly dry: StereoPcm;
  readonly echo: StereoPcm;
  /** Sample of the film at which both begin. */
  readonly start: number;
}

/** Makes all layers of a scene. It begins before the cut and ends after the next, by half a crossfade. */
export function renderSceneAmbience(
  storyboard: Storyboard,
  scene: Scene,
  filmLength: number,
  pulse: Pulse,
): SceneAmbience {
  const half = secondsToSamples(CROSSFADE_SECONDS / 2);
  const start = Math.max(0, secondsToSamples(scene.startSeconds) - half);
  const end = Math.min(filmLength, secondsToSamples(scene.endSeconds) + half);
  const length = end - start;
  const random = createRandom(storyboard.seed).fork(`ambience ${scene.shots[0]?.index}`);
  const { scenery } = scene;
  const gusts = gustsOf(length, random.fork('gusts'), scenery.windMetresPerSecond);
  const dry = createTrack(length);
  const echo = createTrack(length);
  for (const cue of planAmbience(scenery, storyboard.sounds, walksUnderUmbrella(storyboard, scene))) {
    const recipe = LAYERS[cue.layer];
    const layer = recipe.make({ length, scenery, random: random.fork(cue.layer), gusts, pulse });
    const gain = levelOf(layer, cue, recipe.level);
    addTrack(dry, layer, 0, gain);
    if (recipe.echo > 0) addTrack(echo, layer, 0, gain * recipe.echo);
  }
  for (const track of [dry, echo]) {
    eachChannel(track, (samples) => fadeEdges(samples, start > 0 ? 2 * half : 0, end < filmLength ? 2 * half : 0));
  }
  return { dry, echo, start };
}

/** Muffles a layer in place and tells the gain that brings it to its level. */
function levelOf(layer: StereoPcm, cue: LayerCue, measure: 'rms' | 'peak'): number {
  const { muffleHz } = cue;
  if (muffleHz !== undefined) eachChannel(layer, (samples) => applyBiquad(samples, lowPass(muffleHz)));
  const { left, right } = layer;
  const level =
    measure === 'peak' ? Math.max(peak(left), peak(right)) : Math.sqrt((rms(left) ** 2 + rms(right) ** 2) / 2);
  // A layer whose events all fall outside a short scene is silent and stays so.
  return level < 1e-7 ? 0 : decibels(cue.levelDb) / level;
}

function gustsOf(length: number, random: Random, windMetresPerSecond: number): Curve {
  const strength = Math.min(1, windMetresPerSecond / FULL_WIND_METRES_PER_SECOND);
  const slow = wander(length, random.fork('slow'), 0.22, 0, 1);
  const quick = wander(length, random.fork('quick'), 1.1, 0, 1);
  return mapCurve(slow, (gust, index) => {
    return 0.12 + strength * 0.3 + (0.25 + 0.33 * strength) * (0.75 * gust + 0.25 * (quick[index] ?? 0));
  });
}

function walksUnderUmbrella(storyboard: Storyboard, scene: Scene): boolean {
  const seen = new Set(scene.shots.flatMap((shot) => shot.tracks.map((track) => track.member)));
  return storyboard.cast.some(({ id, props }) => seen.has(id) && props.some(({ name }) => name === 'umbrella'));
}

/** Fades in and out over so many samples with constant power, since two places are not alike: sine and cosine. */
export function fadeEdges(samples: Float32Array, fadeIn: number, fadeOut: number): void {
  const { length } = samples;
  for (let index = 0; index < Math.min(fadeIn, length); index++) {
    samples[index] = samples[index]! * Math.sin((Math.PI / 2) * (index / fadeIn));
  }
  for (let index = 0; index < Math.min(fadeOut, length); index++) {
    samples[length - 1 - index] = samples[length - 1 - index]! * Math.sin((Math.PI / 2) * (index / fadeOut));
  }
}
