import { cssOf, mix } from '../../light/colour.ts';
import { project } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';

/** What is farther than this, metres, is seen through the hot air. */
const FROM_METRES = 13;
/** Shares of the frame's height above and below the horizon that shimmer. */
const ABOVE = 0.17;
const BELOW = 0.09;
/** How far a strip is moved aside at most, share of the frame's height. */
const SWING = 0.0055;
/** Height of a strip, share of the frame's height. */
const STRIP = 1 / 180;

/** Where pools of sky seem to lie on hot ground: metres ahead, and across, and half their width. */
const MIRAGES = [
  [34, -7, 9],
  [46, 10, 12],
  [70, -4, 22],
] as const;

/** The air over hot ground: what is far trembles in it, and the sky seems to lie on the ground in pools (an inferior mirage). */
export function heatLayers(canvases: CanvasFactory, frame: FrameSize): readonly WeatherLayer[] {
  const high = Math.ceil((ABOVE + BELOW) * frame.height);
  let copy: Canvas | undefined;
  return [
    {
      depth: FROM_METRES,
      paint(target, stage) {
        copy ??= canvases.createCanvas(frame.width, high);
        paintMirages(target, frame, stage);
        const horizon = project(stage.camera, frame, stage.camera.x, 0, stage.camera.z + 1e5).y;
        shake(target, frame, copy, Math.round(horizon - ABOVE * frame.height), stage.time);
      },
    },
  ];
}

/** Takes the band out and lays it back strip by strip, each a little aside, most near the ground. */
function shake(target: Context2D, frame: FrameSize, copy: Canvas, top: number, time: number): void {
  const context = copy.getContext('2d');
  context.globalCompositeOperation = 'copy';
  context.drawImage(target.canvas, 0, -top);
  const step = Math.max(2, Math.round(STRIP * frame.height));
  for (let y = 0; y < copy.height; y += step) {
    const share = y / copy.height;
    const fade = Math.sin(Math.PI * Math.min(1, share * 1.06)) ** 0.8;
    const wave = Math.sin(share * 30 - time * 6.5) + 0.5 * Math.sin(share * 64 + time * 9);
    const aside = Math.round(wave * fade * SWING * frame.height);
    if (aside !== 0) target.drawImage(copy, 0, y, frame.width, step, aside, top + y, frame.width, step);
  }
}

function paintMirages(target: Context2D, frame: FrameSize, stage: Stage): void {
  if (!stage.set.openAir || stage.set.ground.water !== undefined) return;
  const { camera, light } = stage;
  target.fillStyle = cssOf(mix(light.haze, [0.92, 0.97, 1], 0.55), 0.5);
  for (const [ahead, across, half] of MIRAGES) {
    const at = project(camera, frame, across, 0, camera.z + ahead);
    const [wide, flat] = [half * at.scale, Math.max(1.5, half * at.scale * 0.028)];
    target.beginPath();
    for (let step = 0; step <= 24; step++) {
      const turn = (step / 24) * Math.PI * 2;
      const ripple = 1 + 0.16 * Math.sin(turn * 5 + stage.time * 6 + ahead);
      const [x, y] = [at.x + Math.cos(turn) * wide, at.y + Math.sin(turn) * flat * ripple];
      if (step === 0) target.moveTo(x, y);
      else target.lineTo(x, y);
    }
    target.fill();
  }
}
