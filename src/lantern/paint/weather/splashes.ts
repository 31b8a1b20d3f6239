import { hash2 } from '../../../base/random.ts';
import { PUDDLE_FLATNESS, puddleSpots, type PuddleSpot } from '../../sets/kits/puddles.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import type { Ground } from '../../sets/set.ts';
import { focalPixels, project, type Projected } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import { traceRound } from '../trace-round.ts';
import type { WeatherLayer } from './layer.ts';
import { setThinLine, type Tone } from './thin-line.ts';

const SPLASH_SECONDS = 0.28;
const SPLASH_ALPHA = 0.5;
/** Distances between which splashes are painted together, so that none lies over somebody who stands before it. */
const SPLASH_METRES = [2.4, 4, 6, 8.5, 12, 18];
/** Splashes between two of them, and rings in each puddle, of a rain of which as much lands as of a common one. */
const SPLASHES = 24;
const RINGS = 3;

/** How much lands, against a common rain, how large all of it is drawn, and in what. */
interface Landing {
  readonly landing: number;
  readonly share: number;
  readonly tone: Tone;
}

/** Where splashes open: from and to metres from the lens. */
interface Zone extends Landing {
  readonly from: number;
  readonly to: number;
}

/** What drops do where they land: rings on what holds water and in every puddle, droplets thrown up from all else. */
export function splashLayers(frame: FrameSize, stage: Stage, landing: Landing): readonly WeatherLayer[] {
  const puddles = stage.light.medium === undefined ? puddleSpots(stage.shot.scenery, stage.set.ground) : [];
  return SPLASH_METRES.slice(1).map((to, order) =>
    splashLayer(frame, puddles, { ...landing, from: SPLASH_METRES[order] ?? 0, to }),
  );
}

/** Each splash opens for a moment at a place that hangs on its number and turn. */
function splashLayer(frame: FrameSize, puddles: readonly PuddleSpot[], zone: Zone): WeatherLayer {
  const { from, to, share, tone } = zone;
  return {
    depth: to * share,
    part: 'splash',
    paint(target, stage) {
      // Whoever is in the air is above all splashes.
      if (groundLevel(stage.set.ground, stage.camera.z + from * share) !== 0) return;
      setThinLine(target, frame.height / 720, SPLASH_ALPHA, tone);
      target.beginPath();
      addSplashes(target, frame, stage, zone);
      for (const puddle of puddles) {
        const depth = (puddle.z - stage.camera.z) / share;
        if (depth >= from && depth < to) addRings(target, frame, stage, puddle, zone);
      }
      target.stroke();
    },
  };
}

function addSplashes(target: Context2D, frame: FrameSize, stage: Stage, { from, to, landing, share }: Zone): void {
  const { camera, set, time } = stage;
  for (let index = 0; index < SPLASHES * landing; index++) {
    const number = index + Math.round(from * 1000);
    const { turn, age } = turnOf(time, number);
    const depth = (from + (to - from) * hash2(number, turn)) * share;
    const spread = (frame.width / focalPixels(camera.focal, frame)) * depth * 1.1;
    const x = Math.round(camera.x / share) * share + (hash2(turn, number + 400) - 0.5) * spread;
    const at = inSmall(project(camera, frame, x, 0, camera.z + depth), share);
    if (holdsWater(set.ground, camera.z + depth)) addRing(target, at, age);
    else addSpray(target, at, age);
  }
}

/** The rings that open in one puddle, well within its edge. */
function addRings(
  target: Context2D,
  frame: FrameSize,
  { camera, time }: Stage,
  { x, z, wide, number }: PuddleSpot,
  { landing, share }: Zone,
): void {
  const reach = wide * 0.36;
  for (let index = 0; index < RINGS * landing; index++) {
    const own = number * 31 + index;
    const { turn, age } = turnOf(time, own);
    const [out, angle] = [Math.sqrt(hash2(own, turn)) * reach, hash2(turn, own + 77) * 2 * Math.PI];
    const [across, along] = [Math.cos(angle) * out, Math.sin(angle) * out * PUDDLE_FLATNESS];
    addRing(target, inSmall(project(camera, frame, x + across, 0, z + along), share), age);
  }
}

/** Which splash of its place it is, and how old, 0 to 1. */
function turnOf(time: number, number: number): { readonly turn: number; readonly age: number } {
  const clock = time / SPLASH_SECONDS + hash2(number, 5);
  const turn = Math.floor(clock);
  return { turn, age: clock - turn };
}

/** Whether rings can open at a depth: on paved and bare ground, where puddles stand, and on open water; not among grass. */
function holdsWater({ kind, water }: Ground, z: number): boolean {
  if (water !== undefined && water.shore === undefined && z > water.fromZ && z < water.toZ) return true;
  return kind === 'asphalt' || kind === 'floor' || kind === 'water';
}

function inSmall(at: Projected, share: number): Projected {
  return { ...at, scale: at.scale * share };
}

function addRing(target: Context2D, at: Projected, age: number): void {
  const radius = (0.02 + 0.1 * age) * at.scale;
  traceRound(target, at.x, at.y, radius, radius * 0.3);
}

/** Three droplets thrown up from what is soft. */
function addSpray(target: Context2D, at: Projected, age: number): void {
  const high = 0.07 * 4 * age * (1 - age) * at.scale;
  for (const side of [-1, 0, 1]) {
    const x = at.x + side * (0.01 + 0.04 * age) * at.scale;
    const long = 0.012 * at.scale;
    target.moveTo(x, at.y - high * (side === 0 ? 1 : 0.7));
    target.lineTo(x, at.y - high * (side === 0 ? 1 : 0.7) - long);
  }
}
