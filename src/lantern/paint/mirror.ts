import { cssOf } from '../light/colour.ts';
import { isThick } from '../light/thick-air.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** The picture of the scene in wet ground and still water: painted upside down at a third of the size, then laid down in trembling strips. */
export interface Mirror {
  /**
   * `paintScene` paints everything that is mirrored, far to near, through the transform it is given: its context is at
   * `scale` of the frame's pixels and shows the picture from `top` down.
   */
  paint(target: Context2D, stage: Stage, paintScene: (context: Context2D, view: MirrorView) => void): void;
}

export interface MirrorView {
  readonly scale: number;
  readonly top: number;
  /** Rows of the mirrored picture that are laid down, its own pixels: what lies below them is not seen. */
  readonly rows: number;
}

/** The size of the mirrored picture beside the frame's: ripples swallow what is finer. */
export const MIRROR_SCALE = 1 / 3;
/** The buffer grows by so many rows, so that a camera that tilts does not make it anew in each frame. */
const ROWS_STEP = 32;
/** A mirror that is duller than this, 0 to 1, shows nothing that could be told. */
const DULL = 0.13;

/** A part of the picture that mirrors. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly strength: number;
  readonly ripple: number;
}

/** Makes the mirror of a frame size; its buffer is made when first needed. */
export function createMirror(canvases: CanvasFactory, frame: FrameSize): Mirror {
  let buffer: Context2D | undefined;
  return {
    paint(target, stage, paintScene) {
      const bands = bandsOf(stage, frame);
      if (bands.length === 0) return;
      const top = Math.max(0, Math.min(...bands.map((band) => band.top)));
      const bottom = Math.min(frame.height, Math.max(...bands.map((band) => band.bottom)));
      if (bottom - top < 2) return;
      const rows = Math.ceil((bottom - top) * MIRROR_SCALE) + 1;
      if (!buffer || buffer.canvas.height < rows) {
        // No higher than what is shown: a house in a street mirrors itself twice as far down as the picture goes.
        if (buffer) canvases.release?.(buffer.canvas);
        const height = Math.ceil(rows / ROWS_STEP) * ROWS_STEP;
        buffer = canvases.createCanvas(Math.ceil(frame.width * MIRROR_SCALE), height).getContext('2d');
      }
      buffer.setTransform(1, 0, 0, 1, 0, 0);
      buffer.clearRect(0, 0, buffer.canvas.width, buffer.canvas.height);
      if (isThick(stage.light)) fillWithAir(buffer, stage);
      paintScene(buffer, { scale: MIRROR_SCALE, top, rows });
      for (const band of bands) layDown(target, buffer, stage, frame, band, top);
    },
  };
}

/** In thick air what is far is as pale as the air above it: without that in the mirror, gaps between things would lie dark on the water. */
function fillWithAir(buffer: Context2D, { light }: Stage): void {
  buffer.fillStyle = cssOf(light.haze);
  buffer.fillRect(0, 0, buffer.canvas.width, buffer.canvas.height);
}

function bandsOf(stage: Stage, frame: FrameSize): readonly Band[] {
  const { ground } = stage.set;
  const horizon = horizonY(stage.camera, frame);
  const bands: Band[] = [];
  if (ground.mirror > DULL)
    bands.push({ top: horizon, bottom: frame.height, strength: ground.mirror, ripple: ground.ripple });
  if (ground.water && ground.water.mirror > DULL) {
    const height = stage.camera.y - (ground.water.level ?? 0);
    const rowOf = (z: number) =>
      horizon + (focalPixels(stage.camera.focal, frame) * height) / Math.max(0.3, z - stage.camera.z);
    bands.push({
      top: rowOf(ground.water.toZ),
      bottom: rowOf(ground.water.fromZ),
      strength: ground.water.mirror,
      ripple: 0.02 + ground.water.waveHeightMetres * 0.5,
    });
  }
  return bands.filter((band) => band.bottom > band.top && band.top < frame.height && band.bottom > 0);
}

/** Strips grow toward the viewer, and so does their tremble: the same ripple is larger where it is nearer. */
function layDown(target: Context2D, buffer: Context2D, stage: Stage, frame: FrameSize, band: Band, top: number): void {
  const horizon = horizonY(stage.camera, frame);
  const focal = focalPixels(stage.camera.focal, frame);
  const from = Math.round(Math.max(band.top, top));
  const to = Math.min(band.bottom, frame.height);
  const source = buffer.canvas;
  // Ripples hide that the nearest pixel is taken, at a third of the cost of a smooth one.
  target.imageSmoothingEnabled = false;
  for (let y = from; y < to;) {
    const below = Math.max(1, y - horizon);
    const scale = below / Math.max(0.3, stage.camera.y);
    // Whole rows: where strips overlapped, they would lie double and show as lines.
    const height = Math.max(2, Math.min(4, Math.round(below * 0.01 * (focal / 800))));
    const metresAway = focal / scale;
    const phase = metresAway * 5.2 + stage.time * 2.1;
    const tremble = (Math.sin(phase) + 0.6 * Math.sin(phase * 2.7 + stage.time * 1.3)) * band.ripple * scale * 0.5;
    // Water mirrors more at a flat angle (Fresnel): far strips are stronger than those at the viewer's feet.
    const nearness = below / Math.max(1, frame.height - horizon);
    target.globalAlpha = Math.min(1, band.strength * (1 - 0.55 * nearness));
    target.drawImage(
      source,
      0,
      (y - top) * MIRROR_SCALE,
      source.width,
      Math.max(0.5, height * MIRROR_SCALE),
      tremble,
      y,
      frame.width,
      height,
    );
    y += height;
  }
  target.imageSmoothingEnabled = true;
  target.globalAlpha = 1;
}
