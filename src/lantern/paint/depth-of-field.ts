import { cameraAt, focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import { secondsOf } from '../stage/track.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { createBlur } from './blur.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import type { Standing } from './standing.ts';

/** Paints a place in one size: what lies, and of what stands those from one turn to before another. */
export interface PlaceInSize {
  paintGround(target: Context2D): void;
  paintStanding(target: Context2D, from: number, to: number): void;
}

/** Paints a place through a lens that is wide open: what is behind it and under it, then what stands, each as sharp as it is near to the focus. */
export interface DepthOfField {
  /** `coarse` paints the same on pictures of `COARSE_SHARE` of the frame: what is blurred needs no more. */
  paint(target: Context2D, stage: Stage, all: readonly Standing[], fine: PlaceInSize, coarse: PlaceInSize): void;
}

/** How large what is to be blurred is painted, against the frame. */
export const COARSE_SHARE = 0.5;

/** How far things without a focus spread, in shorter sides of the frame for each dioptre off the focus. */
const APERTURE = 0.065;
/** A lens that is focused farther away is opened so far that what is behind still blurs by this share of the shorter side, up to a distance in metres. */
const BACKGROUND_BLUR = 0.013;
const OPENED_METRES = 8;
/** The largest blur, as a share of the shorter side. */
const BLUR_MAX = 0.03;
/** What blurs less than this, pixels, is painted as it is. */
const SHARP_PIXELS = 1.2;
/** The ground is blurred in bands that end at these distances, metres, from far to near. */
const BAND_METRES = [40, 12, 6.5, 4.2, 3, 2.2, 1.6, 1.1] as const;

/** The ground is seen from here on. */
const LENS_METRES = 0.8;

/** Makes the depth of field of a frame size; its canvases are made when first needed. */
export function createDepthOfField(canvases: CanvasFactory, frame: FrameSize): DepthOfField {
  const shorter = Math.min(frame.width, frame.height);
  const blur = createBlur(canvases, frame, COARSE_SHARE);
  let layer: Context2D | undefined;
  return {
    paint(target, stage, all, fine, coarse) {
      layer ??= canvases.createCanvas(frame.width * COARSE_SHARE, frame.height * COARSE_SHARE).getContext('2d');
      const onLayer = cleared(layer);
      const bands = groundBands(stage, frame).map((band) => ({ ...band, radius: blurOf(stage, shorter, band.metres) }));
      const sharp = bands.filter(({ radius }) => radius < SHARP_PIXELS);
      if (sharp.length > 0) withinRows(target, sharp, () => fine.paintGround(target));
      const soft = bands.filter(({ radius }) => radius >= SHARP_PIXELS);
      const zones = zonesOf(stage, shorter, all).map((zone) => ({
        ...zone,
        radius: blurOf(stage, shorter, zone.metres),
      }));
      const [farthest] = zones;
      // The walls of a room, the trees of a wood go with the ground where they blur like it: that is one picture less to lay.
      const together =
        farthest !== undefined && sharp.length === 0 && soft.every(({ radius }) => isAlike(radius, farthest.radius));
      if (soft.length > 0) {
        coarse.paintGround(onLayer);
        if (together) coarse.paintStanding(onLayer, farthest.from, farthest.to);
        blur.take(onLayer.canvas);
      }
      if (together) blur.lay(target, farthest.radius, { from: 0, to: frame.height });
      else for (const { radius, from, to } of soft) blur.lay(target, radius, { from, to });
      for (const { radius, from, to } of together ? zones.slice(1) : zones) {
        if (radius < SHARP_PIXELS) {
          fine.paintStanding(target, from, to);
          continue;
        }
        coarse.paintStanding(cleared(onLayer), from, to);
        blur.take(onLayer.canvas);
        blur.lay(target, radius, { from: 0, to: frame.height });
      }
    },
  };
}

/**
 * The radius, pixels, of the disc into which a point spreads that is `metres` from the lens: it grows with the difference of
 * the reciprocal distances (thin lens; Ray, Applied Photographic Optics, 3rd ed., ch. 22).
 */
export function blurOf({ camera }: Pick<Stage, 'camera'>, shorter: number, metres: number): number {
  const { focusMetres, aperture: open = 1 } = camera;
  if (focusMetres === undefined) return 0;
  const aperture = Math.max(APERTURE, BACKGROUND_BLUR * Math.min(OPENED_METRES, focusMetres));
  return shorter * Math.min(BLUR_MAX, open * aperture * Math.abs(1 / focusMetres - 1 / Math.max(0.3, metres)));
}

/** Whether nobody would tell two blurs apart. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) < ALIKE_SHARE * Math.max(one, other);
}

const ALIKE_SHARE = 0.2;

/** Paints no other rows than those of the bands and what lies between them. */
function withinRows(
  target: Context2D,
  bands: readonly { readonly from: number; readonly to: number }[],
  paint: () => void,
): void {
  const [from, to] = [Math.min(...bands.map((band) => band.from)), Math.max(...bands.map((band) => band.to))];
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.beginPath();
  target.rect(0, from, target.canvas.width, to - from);
  target.clip();
  paint();
  target.restore();
}

function cleared(context: Context2D): Context2D {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  return context;
}

/** Rows of the picture, from the sky down, and how far the ground in them is. */
function groundBands(
  { camera }: Stage,
  frame: FrameSize,
): readonly { readonly from: number; readonly to: number; readonly metres: number }[] {
  const horizon = horizonY(camera, frame);
  const drop = focalPixels(camera.focal, frame) * Math.max(0.2, camera.y);
  const bands: { from: number; to: number; metres: number }[] = [];
  let [from, far] = [0, Infinity];
  for (const metres of [...BAND_METRES, LENS_METRES]) {
    const row = metres === LENS_METRES ? frame.height : Math.round(horizon + drop / metres);
    const to = Math.min(frame.height, Math.max(from, row));
    if (to > from) bands.push({ from, to, metres: far === Infinity ? metres * 2 : (far + metres) / 2 });
    [from, far] = [to, metres];
  }
  return bands;
}

/**
 * What stands, from far to near, in groups that blur alike at both ends of the shot: a thing stays in its group through
 * it. What moves is a group of its own.
 */
function zonesOf(
  stage: Stage,
  shorter: number,
  all: readonly Standing[],
): readonly { readonly metres: number; readonly from: number; readonly to: number }[] {
  const { shot, camera } = stage;
  const ends = [cameraAt(shot, 0), cameraAt(shot, secondsOf(shot))];
  const stepOf = (z: number) =>
    ends
      .map((end) => {
        const metres = z - end.z;
        const step = Math.round(Math.log2(1 + blurOf({ camera: end }, shorter, metres)));
        // What is before the subject is so near and so blurred that it takes no more telling apart.
        return metres < (end.focusMetres ?? 0) ? Math.sign(step) * -1 : step;
      })
      .join(' ');
  const zones: { step: string | undefined; near: number; far: number; from: number; to: number }[] = [];
  for (const [index, standing] of all.entries()) {
    const step = standing.kind === 'actor' ? undefined : stepOf(standing.z);
    const metres = Math.max(0.3, standing.z - camera.z);
    const last = zones.at(-1);
    if (step !== undefined && last?.step === step) {
      last.near = metres;
      last.to = index + 1;
    } else zones.push({ step, near: metres, far: metres, from: index, to: index + 1 });
  }
  return zones.map(({ near, far, from, to }) => ({ metres: 2 / (1 / near + 1 / far), from, to }));
}
