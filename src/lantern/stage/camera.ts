import { hash2 } from '../../base/random.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { CameraPose, Focus, FocusMark, FrameSize, Shot } from '../storyboard/storyboard.ts';
import { placeAt, secondsOf } from './track.ts';

/** The camera at one moment: its pose, and the roll of an unsteady hand in radians, clockwise. */
export type Camera = CameraPose & {
  readonly roll: number;
  /** How far away what is sharp is; absent: everything is. */
  readonly focusMetres?: number;
  /** How wide the lens is open, against the usual; absent: 1. */
  readonly aperture?: number;
};

/** Where a point of the stage falls on the picture. */
export interface Projected {
  /** Pixels from the left edge. */
  readonly x: number;
  /** Pixels from the top edge. */
  readonly y: number;
  /** Pixels that a metre covers there; 0 for a point that is behind the camera or nearer than `NEAR_METRES`. */
  readonly scale: number;
}

/** Nothing nearer to the camera than this is seen. */
export const NEAR_METRES = 0.2;

/** Seconds over which a following camera averages the steps of the one it follows: an operator, not a rail. */
const FOLLOW_SMOOTHING_SECONDS = 0.8;
const FOLLOW_SAMPLES = 9;

/** The focal length in pixels: `CameraPose.focal` is given in units of the shorter side. */
export function focalPixels(focal: number, frame: FrameSize): number {
  return focal * Math.min(frame.width, frame.height);
}

/** The height of the horizon on the picture, pixels from the top. */
export function horizonY(camera: CameraPose, frame: FrameSize): number {
  return frame.height / 2 + focalPixels(camera.focal, frame) * camera.tilt;
}

/**
 * The pinhole projection of a shift lens (Hartley and Zisserman, Multiple View Geometry, 2nd ed., 6.1, with the
 * principal point moved by pan and tilt): verticals stay upright whatever the camera does. Roll is left to the painter,
 * which turns the finished picture round its middle.
 */
export function project(camera: CameraPose, frame: FrameSize, x: number, y: number, z: number): Projected {
  const depth = z - camera.z;
  const focal = focalPixels(camera.focal, frame);
  const reach = Math.max(depth, NEAR_METRES);
  return {
    x: frame.width / 2 + focal * ((x - camera.x) / reach - camera.pan),
    y: frame.height / 2 - focal * ((y - camera.y) / reach - camera.tilt),
    scale: depth < NEAR_METRES ? 0 : focal / depth,
  };
}

/** The camera of a shot at a moment, seconds since the shot began: eased, following, and shaken as the shot says. */
export function cameraAt(shot: Shot, shotTime: number): Camera {
  const { from, to, shake } = shot.camera;
  const seconds = shot.frameCount / FRAME_RATE;
  const share = easeMove(shotTime / seconds);
  const mix = (a: number, b: number) => a + (b - a) * share;
  const followed = followedPlace(shot, shotTime);
  const hand = shake === 0 ? STEADY : unsteadyHand(shot.index, shotTime, shake);
  const z = mix(from.z, to.z) + (shot.camera.followsDepth === true ? followed.z : 0);
  const focus = shot.camera.focus;
  return {
    x: mix(from.x, to.x) + followed.x,
    y: mix(from.y, to.y) + hand.y,
    z,
    pan: mix(from.pan, to.pan) + hand.pan,
    tilt: mix(from.tilt, to.tilt) + hand.tilt,
    focal: mix(from.focal, to.focal),
    roll: hand.roll + (shot.camera.roll ?? 0),
    ...(focus === undefined ? {} : { focusMetres: focusAt(shot, focus, shotTime, z), aperture: focus.aperture ?? 1 }),
  };
}

/** The share of a shot after which its focus begins to be pulled, and after which it has arrived. */
const PULL_FROM = 0.36;
const PULL_TO = 0.64;

/** How far from a camera at depth `z` the shot is sharp at a moment: a pull goes evenly in reciprocal metres, as a focus ring does. */
function focusAt(shot: Shot, { from, to }: Focus, shotTime: number, z: number): number {
  const metresOf = (mark: FocusMark) => {
    if ('metres' in mark) return mark.metres;
    const track = shot.tracks.find(({ member }) => member === mark.member);
    return track === undefined ? FAR_METRES : Math.max(NEAR_METRES, placeAt(track, shotTime, secondsOf(shot)).z - z);
  };
  const gone = shotTime / secondsOf(shot);
  const share = easeMove((gone - PULL_FROM) / (PULL_TO - PULL_FROM));
  return 1 / (1 / metresOf(from) + (1 / metresOf(to) - 1 / metresOf(from)) * share);
}

/** Where nobody is to be focused on. */
const FAR_METRES = 60;

/**
 * Progress of a move, 0 to 1 in and out: speed rises over the first fifth, is even, and falls over the last fifth, so
 * that a move is seen through the whole shot and neither starts nor ends with a jerk.
 */
export function easeMove(progress: number): number {
  const p = Math.min(1, Math.max(0, progress));
  const ramp = 0.2;
  const top = 1 / (1 - ramp);
  if (p < ramp) return (top * p * p) / (2 * ramp);
  if (p > 1 - ramp) return 1 - (top * (1 - p) * (1 - p)) / (2 * ramp);
  return top * (p - ramp / 2);
}

/** Where the followed member is, averaged over a moment round now, so that its turns reach the camera softly. */
function followedPlace(shot: Shot, shotTime: number): { readonly x: number; readonly z: number } {
  const track = shot.tracks.find((candidate) => candidate.member === shot.camera.follow);
  if (track === undefined) return { x: 0, z: 0 };
  let [x, z] = [0, 0];
  for (let sample = 0; sample < FOLLOW_SAMPLES; sample++) {
    const offset = (sample / (FOLLOW_SAMPLES - 1) - 0.5) * FOLLOW_SMOOTHING_SECONDS;
    const place = placeAt(track, shotTime + offset, secondsOf(shot), 'beyond');
    x += place.x;
    z += place.z;
  }
  return { x: x / FOLLOW_SAMPLES, z: z / FOLLOW_SAMPLES };
}

const STEADY = { y: 0, pan: 0, tilt: 0, roll: 0 };

/**
 * Slow sway and a quicker tremor, both smooth; at shake 1 about 3 % of the frame and one degree. Above 1 the ground trembles, and with it the camera: the
 * tremor grows with the square.
 */
function unsteadyHand(seed: number, time: number, shake: number): typeof STEADY {
  const tremor = 0.35 * Math.max(1, shake ** 2);
  const drift = (channel: number) =>
    smoothNoise(seed * 31 + channel, time * 1.1) + tremor * smoothNoise(seed * 31 + channel + 7, time * 4.3);
  return {
    y: 0.03 * shake * drift(0),
    pan: 0.02 * shake * drift(1),
    tilt: 0.016 * shake * drift(2),
    roll: 0.014 * shake * drift(3),
  };
}

/** Value noise in -1 to 1 with smooth joints (Perlin's quintic fade, SIGGRAPH 2002). */
function smoothNoise(seed: number, at: number): number {
  const cell = Math.floor(at);
  const f = at - cell;
  const fade = f * f * f * (f * (f * 6 - 15) + 10);
  const a = hash2(seed, cell);
  const b = hash2(seed, cell + 1);
  return 2 * (a + (b - a) * fade) - 1;
}
