import { createRandom, type Random } from '../../base/random.ts';
import { traitsOf } from '../places/places.ts';
import { focalPixels, horizonY, project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { traceRound } from './trace-round.ts';

/** A round of leaves whose shade lies on the ground: how far from the edge of the view, in its half widths; how far ahead, and its radius, in distances to the lower edge of the picture. */
interface Tuft {
  readonly aside: number;
  readonly ahead: number;
  readonly radius: number;
  readonly phase: number;
}

/** How far ahead the shade of a bough lies, in the distance at which the ground comes into the picture. */
const AHEAD = { near: 0.95, far: 2.1 } as const;
const TUFTS = 110;
/** Radii of tufts, in the same: large where the bough is dense, single leaves at its rim. */
const RADIUS = { dense: 0.2, rim: 0.035 } as const;
/** How far it reaches into the view, as a share of its half width. */
const REACH = 0.85;
const SWAY_METRES = 0.035;
/** Fainter sun throws no shade that is seen. */
const LEAST_STRENGTH = 0.25;

/**
 * Adds the shade of a tree that stands out of the picture to the shadows on the ground, on the side that the sun is on: a street or square
 * with nobody in it has a foreground by it. Returns the lowest row of the picture that it reaches, pixels; 0 for none.
 */
export function castCanopy(context: Context2D, stage: Stage, frame: FrameSize, scale: number): number {
  const { light, camera, shot, time } = stage;
  if (!hasCanopy(stage)) return 0;
  const side = light.sun.x < 0 ? -1 : 1;
  const random = createRandom(shot.scenery.seed).fork('canopy');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.beginPath();
  const focal = focalPixels(camera.focal, frame);
  const { y: eye, z: lens, focal: zoom, tilt } = shot.camera.from;
  const below = frame.height - horizonY({ ...camera, focal: zoom, tilt }, frame);
  const nearest = (focalPixels(zoom, frame) * eye) / Math.max(1, below);
  for (const tuft of tuftsOf(random)) {
    const ahead = tuft.ahead * nearest;
    // Half the width that is seen there: the bough reaches in from the edge of any frame.
    const half = (ahead * frame.width) / (2 * focalPixels(zoom, frame));
    const sway = SWAY_METRES * Math.sin(time * 1.1 + tuft.phase);
    const at = project(camera, frame, side * half * (1 - tuft.aside) + sway, 0, lens + ahead);
    const across = (tuft.radius * nearest * focal) / Math.max(0.5, lens + ahead - camera.z);
    traceRound(context, at.x, at.y, across, (across * camera.y) / ahead);
  }
  context.fill();
  context.setTransform(1, 0, 0, 1, 0, 0);
  return frame.height;
}

function hasCanopy({ light, camera, shot, set }: Stage): boolean {
  const { place, vacant } = shot.scenery;
  return (
    vacant === true &&
    traitsOf(place).shaded === true &&
    light.sun.kind === 'sun' &&
    light.shadows.strength > LEAST_STRENGTH &&
    set.ground.edgeZ === undefined &&
    camera.y < 3
  );
}

function tuftsOf(random: Random): readonly Tuft[] {
  return Array.from({ length: TUFTS }, () => {
    const out = random.next();
    const ahead = AHEAD.near + (AHEAD.far - AHEAD.near) * random.next();
    // Denser at the edge, and the farther the shorter: a bough seen along its length.
    const aside = REACH * out * (1.15 - 0.5 * ((ahead - AHEAD.near) / (AHEAD.far - AHEAD.near)));
    const radius = RADIUS.rim + (RADIUS.dense - RADIUS.rim) * (1 - out) * random.range(0.5, 1);
    return { aside, ahead, radius, phase: random.next() * 6 };
  });
}
