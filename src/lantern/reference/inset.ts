import { cssOf } from '../light/colour.ts';
import type { Rgb } from '../light/light.ts';
import type { Canvas, CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { Stage } from '../stage/stage.ts';
import { focalPixels, type Camera } from '../stage/camera.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { clamp } from '../../base/interpolation.ts';
import { withoutOldGround } from './own-colours.ts';
import { platesOf, windowOf, type Plates } from './plates.ts';
import { roomySubject } from './roomy-subject.ts';
import { layUnderside, undersideOf } from './underside.ts';
import type { UserPicture } from './user-picture.ts';

/** The subject of a user's picture, put before a place that Lantern builds. */
export interface Inset {
  paint(target: Context2D, stage: Stage): void;
  /** The camera of a place that has its ground, and no water, where the subject stands. */
  cameraFor(stage: Stage): Camera;
}

/** How far off a subject stands in another place, metres, and the share of the way to the water that it keeps to. */
const STANDS_METRES = 7;
const ASHORE = 0.8;
/** Where the horizon of a place is then, a share of the frame's height, and how high a camera may be, metres. */
const HORIZON = 0.46;
const EYE_METRES = [0.85, 2.6] as const;
/**
 * People seen from above: how far the horizon is over the highest foot, shares of the height, and where it is at least; how high people are
 * and how far off, and how high a camera is at most, metres.
 */
const ABOVE = { clear: 0.07, horizon: 0.1, bodyMetres: 1.6, metres: [5, 24], eyeMetres: 12 } as const;

/** How much of the light of the place comes over the subject, and how dark its shadow on the ground is. */
const LIGHT_SHARE = 0.34;
/** A camera sets its white by the light of the picture it takes: so much of the colour of the new light is seen. */
const CAST_SHARE = 0.6;
/** So much of the colour of the sky is in all light, however bright it is. */
const AMBIENT_MIN = 0.24;
const SHADOW_ALPHA = 0.72;
/** A foot nearer to the lower edge than this is cut by it, and stands on nothing that is seen; share of the height. */
const FOOT_FREE = 0.02;

/** Cuts the subject out for a frame; undefined when nothing stands out. It stays where it is in the picture, unless the frame would cut it. */
export function createInset(
  canvases: CanvasFactory,
  picture: UserPicture,
  frame: FrameSize,
  closeness: number,
): Inset | undefined {
  const roomy = closeness > 1 ? picture : roomySubject(canvases, picture, frame);
  const plates = platesOf(canvases, roomy, windowOf(roomy, frame, closeness), frame);
  const { subject } = plates;
  if (!subject) return undefined;
  const foot = footOf(plates, frame);
  const own = subject.canvas.getContext('2d');
  const pixels = own.getImageData(0, 0, subject.canvas.width, subject.canvas.height);
  withoutOldGround(pixels);
  own.putImageData(pixels, 0, 0);
  const underside = undersideOf(canvases, subject.canvas, foot.y - foot.high + subject.margin, foot.y + subject.margin);
  const lit = canvases.createCanvas(subject.canvas.width, subject.canvas.height).getContext('2d');
  return {
    cameraFor: (stage) => (isFree(foot, frame) ? standingCamera(stage, foot, frame) : stage.camera),
    paint(target, stage) {
      if (isFree(foot, frame)) {
        paintContact(target, foot);
        layUnderside(target, (down) => target.drawImage(underside, -subject.margin, down * foot.high - subject.margin));
      }
      layInLight(lit, subject.canvas, stage);
      target.drawImage(lit.canvas, -subject.margin, -subject.margin);
    },
  };
}

/** Where a subject meets the ground, pixels of the frame. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  /** How high the body over it is. */
  readonly high: number;
}

function isFree({ y }: Foot, frame: FrameSize): boolean {
  return y < frame.height * (1 - FOOT_FREE);
}

/**
 * A camera that sees the horizon where a photographer has it, and dry ground at the subject's foot. Where others stand higher in the frame,
 * at `highest`, they were seen from above: so is the place then.
 */
export function standingCamera({ camera, set }: Stage, foot: Foot, frame: FrameSize, highest = foot.y): Camera {
  const { water } = set.ground;
  const focal = focalPixels(camera.focal, frame);
  const shore = water === undefined ? Infinity : (water.fromZ - camera.z) * ASHORE;
  const isAbove = highest < frame.height * (HORIZON + ABOVE.clear);
  const away = isAbove ? clamp((ABOVE.bodyMetres * focal) / foot.high, ...ABOVE.metres) : STANDS_METRES;
  const metres = shore > 1 ? Math.min(away, shore) : away;
  const wanted = isAbove ? Math.max(ABOVE.horizon, highest / frame.height - ABOVE.clear) : HORIZON;
  const below = Math.max(frame.height * 0.06, foot.y - frame.height * wanted);
  const [lowest, topmost] = EYE_METRES;
  const y = clamp((below * metres) / focal, lowest, isAbove ? ABOVE.eyeMetres : topmost);
  // Where the camera cannot be as high or as low as that the horizon gives way.
  const horizon = foot.y - (y * focal) / metres;
  return { ...camera, y, tilt: (horizon - frame.height / 2) / focal };
}

/** Where the subject meets the ground: its lowest rows. */
function footOf({ share }: Plates, frame: FrameSize): Foot {
  let y = 0;
  for (const [at, part] of share.entries()) if (part > 0.5) y = Math.max(y, Math.floor(at / frame.width));
  let top = y;
  for (let at = 0; at < share.length && top === y; at++) if (share[at]! > 0.5) top = Math.floor(at / frame.width);
  let [left, right] = [frame.width, 0];
  for (let row = Math.max(0, Math.floor(y - frame.height * 0.05)); row <= y; row++) {
    for (let x = 0; x < frame.width; x++) {
      if (share[row * frame.width + x]! <= 0.5) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return { x: (left + right) / 2, y, halfWidth: Math.max(2, (right - left) / 2), high: y - top };
}

/** A soft shadow that lies on the ground round the foot; `presence`, 0 to 1, is how much of who throws it is there. */
export function paintContact(target: Context2D, { x, y, halfWidth }: Omit<Foot, 'high'>, presence = 1): void {
  const reach = halfWidth * 1.25;
  target.save();
  target.globalAlpha *= presence;
  target.translate(x, y - halfWidth * 0.04);
  target.scale(1, 0.16);
  const shade = target.createRadialGradient(0, 0, reach * 0.1, 0, 0, reach);
  shade.addColorStop(0, `rgba(8,10,18,${SHADOW_ALPHA})`);
  shade.addColorStop(0.6, `rgba(8,10,18,${SHADOW_ALPHA * 0.55})`);
  shade.addColorStop(1, 'rgba(8,10,18,0)');
  target.fillStyle = shade;
  target.fillRect(-reach, -reach, reach * 2, reach * 2);
  target.restore();
}

/**
 * The subject in the light of a place: all of it takes the colour of that light, its shade that of the sky, its light that of the sun, from
 * the sun's side. `box` is the part of the canvas that it is in; absent: all.
 */
export function layInLight(lit: Context2D, subject: Canvas, { light }: Stage, box: Box = boxOf(subject)): void {
  const { x, y, width, height } = box;
  const fill = (operation: 'multiply' | 'soft-light', alpha: number, style: string | Gradient) => {
    lit.globalCompositeOperation = operation;
    lit.globalAlpha = alpha;
    lit.fillStyle = style;
    lit.fillRect(x, y, width, height);
  };
  lit.globalCompositeOperation = 'source-over';
  lit.globalAlpha = 1;
  lit.clearRect(0, 0, subject.width, subject.height);
  lit.drawImage(subject, x, y, width, height, x, y, width, height);
  const strongest = Math.max(...light.ambient, ...light.key, 0.02);
  const [ambient, key] = [light.ambient, light.key].map(
    ([red, green, blue]) => [red / strongest, green / strongest, blue / strongest] as const,
  );
  // How much light there is: by night and in a storm everything is darker.
  const level = Math.min(1, 0.35 + strongest * 0.75);
  fill('multiply', Math.max(AMBIENT_MIN, 1 - level * 0.9), cssOf(ambient!));
  fill('multiply', CAST_SHARE, cssOf(castOf(light)));
  const side = Math.max(-1, Math.min(1, light.sun.x * 2));
  const fall = lit.createLinearGradient(side < 0 ? x : x + width, y, side < 0 ? x + width : x, y + height * 0.25);
  fall.addColorStop(0, cssOf(key!));
  fall.addColorStop(1, cssOf(ambient!));
  fill('soft-light', LIGHT_SHARE, fall);
  // Veils fall on the whole box: only what is the subject's stays.
  lit.globalCompositeOperation = 'destination-in';
  lit.globalAlpha = 1;
  lit.drawImage(subject, 0, 0);
  lit.globalCompositeOperation = 'source-over';
}

/** A part of a canvas, pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Gradient = ReturnType<Context2D['createLinearGradient']>;

function boxOf({ width, height }: Canvas): Box {
  return { x: 0, y: 0, width, height };
}

/** The colour of all light together on what stands upright; as bright as it can be, since how bright it is was told. */
function castOf({ ambient, key }: Stage['light']): Rgb {
  const sum = ambient.map((part, index) => part + 0.6 * key[index]!) as unknown as Rgb;
  const most = Math.max(...sum, 0.02);
  return [sum[0] / most, sum[1] / most, sum[2] / most];
}
