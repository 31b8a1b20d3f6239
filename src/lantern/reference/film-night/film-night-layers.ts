import { compose, type Affine } from '../../../base/affine.ts';
import { hash2 } from '../../../base/random.ts';
import type { Canvas, CanvasFactory, Context2D } from '../../paint/canvas.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { LIGHTS, ROOMS, type TurnedHour } from '../other-light.ts';
import type { FilmNight, FilmWindow } from './film-night.ts';

/** Sky and windows of a film by night, which stay where they are in the scene however its camera moves. */
export interface FilmNightLayers {
  /** Lays them over a frame; `way` is the map from the first frame to where it is painted, pixels of the frame. */
  paint(target: Context2D, way: Affine, frameIndex: number): void;
}

/** How much of the sky's own light goes, and of its own colour. */
const SKY_ALPHA = 0.88;
const GREYED = 0.9;
/** How bright panes are over what they cover, and how far they throw light, in their own sides. */
const PANE_ALPHA = 0.88;
const HALO = { reach: 1.6, alpha: 0.3 } as const;

/** Prepares the layers for a film's frame size. */
export function createFilmNightLayers(
  canvases: CanvasFactory,
  night: FilmNight,
  frame: FrameSize,
  hour: TurnedHour,
): FilmNightLayers {
  const sky = skyLayer(canvases, night, hour);
  const grey = greyLayer(canvases, night);
  const lit = night.windows
    .map((window, index) => ({ window, room: ROOMS[index % ROOMS.length]!, index }))
    .filter(({ index }) => hash2(index, 17) < LIGHTS[hour].lit)
    .map(({ window, room }) => ({ window, ...windowSprite(canvases, window, room) }));
  const scale = frame.width / night.frameWidth;
  const toFrame: Affine = [scale, 0, 0, scale, night.left * scale, night.top * scale];
  return {
    paint(target, way, index) {
      target.setTransform(...compose(way, toFrame));
      target.imageSmoothingQuality = 'high';
      // What goes past before the sky is darker than it, and stays so: the sky loses its own colour and is multiplied.
      target.globalCompositeOperation = 'saturation';
      target.drawImage(grey, 0, 0);
      target.globalCompositeOperation = 'multiply';
      target.globalAlpha = SKY_ALPHA;
      target.drawImage(sky, 0, 0);
      target.globalCompositeOperation = 'screen';
      for (const { window, sprite, margin } of lit) {
        target.globalAlpha = (window.seen[Math.min(index, window.seen.length - 1)] ?? 0) / 255;
        if (target.globalAlpha > 0) target.drawImage(sprite, window.left - margin, window.top - margin);
      }
      target.globalCompositeOperation = 'source-over';
      target.globalAlpha = 1;
      target.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** White, and in the sky what it is multiplied by: nearly black above, lighter toward the horizon. */
function skyLayer(canvases: CanvasFactory, { width, height, sky }: FilmNight, hour: TurnedHour): Canvas {
  const { zenith, horizon } = LIGHTS[hour];
  const context = canvases.createCanvas(width, height).getContext('2d');
  const pixels = context.createImageData(width, height);
  const end = Math.max(
    1,
    sky.findLastIndex((share) => share > 127),
  );
  for (const [at, share] of sky.entries()) {
    const down = Math.min(1, at / end) ** 2;
    for (let part = 0; part < 3; part++)
      pixels.data[at * 4 + part] =
        255 * (1 - share / 255) + (zenith[part]! + (horizon[part]! - zenith[part]!) * down) * (share / 255);
    pixels.data[at * 4 + 3] = 255;
  }
  context.putImageData(pixels, 0, 0);
  return context.canvas;
}

/** Grey, where the sky is. */
function greyLayer(canvases: CanvasFactory, { width, height, sky }: FilmNight): Canvas {
  const context = canvases.createCanvas(width, height).getContext('2d');
  const pixels = context.createImageData(width, height);
  for (const [at, share] of sky.entries()) pixels.data.set([128, 128, 128, share * GREYED], at * 4);
  context.putImageData(pixels, 0, 0);
  return context.canvas;
}

/** A lit window with the light that it throws about it. */
function windowSprite(
  canvases: CanvasFactory,
  { width, height, share }: FilmWindow,
  [red, green, blue]: (typeof ROOMS)[number],
): { readonly sprite: Canvas; readonly margin: number } {
  const margin = Math.ceil(HALO.reach * Math.max(width, height));
  const context = canvases.createCanvas(width + 2 * margin, height + 2 * margin).getContext('2d');
  const glass = canvases.createCanvas(width, height).getContext('2d');
  const pixels = glass.createImageData(width, height);
  for (const [at, part] of share.entries()) {
    const fall = 1 - 0.28 * (Math.floor(at / width) / height);
    pixels.data.set([red * fall, green * fall, blue * fall, part * PANE_ALPHA * 255], at * 4);
  }
  glass.putImageData(pixels, 0, 0);
  const [x, y] = [margin + width / 2, margin + height / 2];
  const halo = context.createRadialGradient(x, y, 0, x, y, margin + Math.min(width, height) / 2);
  halo.addColorStop(0, `rgba(${red},${green},${blue},${HALO.alpha})`);
  halo.addColorStop(1, `rgba(${red},${green},${blue},0)`);
  context.fillStyle = halo;
  context.fillRect(0, 0, width + 2 * margin, height + 2 * margin);
  context.drawImage(glass.canvas, margin, margin);
  return { sprite: context.canvas, margin };
}
