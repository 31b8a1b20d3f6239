import {
  applyStyle,
  paletteOf,
  paletteTransfer,
  textureOf,
  smallPixels,
  type Palette,
} from '../reference/style-transfer.ts';
import { handOf } from '../reference/style-hand.ts';
import { treatmentOf } from '../looks/looks.ts';
import type { Treatment } from '../looks/treatment.ts';
import type { ColourCube } from '../reference/colour-cube.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import { shotAt } from '../stage/staging.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Gives a film the look of one of the user's pictures. */
export interface PicturedStyle {
  /** Changes a painted frame in place: RGBA, 4 bytes a pixel, rows without a gap. */
  treat(pixels: Uint8Array, frame: number): void;
}

/** Longer side at which the texture of a style picture is looked at, pixels: about that of a frame. */
const TEXTURE_SIDE = 1280;

/**
 * Makes the style of a film; undefined when no picture is its style. What a shot is taken to is measured on its middle frame, which
 * `paint` gives, so that no frame is treated otherwise than its neighbours.
 */
export function createPicturedStyle(options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly UserPicture[];
  readonly paint: (frame: number, target: Context2D) => void;
}): PicturedStyle | undefined {
  const { canvases, storyboard, images, paint } = options;
  const { width, height } = storyboard.frame;
  const number = storyboard.references?.find(({ as }) => as === 'style')?.picture;
  const picture = number === undefined ? undefined : images[number]?.canvas;
  if (picture === undefined) return undefined;
  let known: { readonly palette: Palette; readonly texture: Float32Array; readonly hand?: Treatment } | undefined;
  const cubes = new Map<number, ColourCube>();
  const cubeOf = (frame: number, style: Palette): ColourCube => {
    const shot = shotAt(storyboard, frame);
    const made =
      cubes.get(shot.index) ?? paletteTransfer(paletteOfShot(shot.startFrame + (shot.frameCount >> 1)), style);
    cubes.set(shot.index, made);
    return made;
  };
  const paletteOfShot = (frame: number): Palette => {
    const target = canvases.createCanvas(width, height).getContext('2d');
    paint(frame, target);
    return paletteOf(smallPixels(canvases, target.canvas));
  };
  const lookAt = (style: Canvas): NonNullable<typeof known> => {
    const fine = texturePixels(canvases, style);
    // A look that the prompt names goes before the hand of the picture.
    const look = storyboard.look === 'lantern' ? handOf(fine) : undefined;
    const hand = look === undefined ? undefined : treatmentOf(look, storyboard.frame, storyboard.seed);
    return {
      palette: paletteOf(smallPixels(canvases, style)),
      texture: textureOf(fine),
      ...(hand === undefined ? {} : { hand }),
    };
  };
  return {
    treat(pixels, frame) {
      known ??= lookAt(picture);
      const data = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
      applyStyle({ width, height, data }, cubeOf(frame, known.palette), known.texture);
      known.hand?.treat(pixels, frame);
    },
  };
}

function texturePixels(canvases: CanvasFactory, picture: Canvas) {
  const scale = TEXTURE_SIDE / Math.max(picture.width, picture.height);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const context = canvases.createCanvas(width, height).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
