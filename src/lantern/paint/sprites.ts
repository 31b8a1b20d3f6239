import type { SetPiece } from '../sets/set.ts';
import { focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from './canvas.ts';
import { createPen } from './create-pen.ts';
import type { ShotRoom } from './shot-room.ts';

/** Largest sprite side and area in pixels; a larger piece is painted coarser, to bound memory. */
const SPRITE_SIDE_MAX = 4096;
const SPRITE_AREA_MAX = 1_200_000;
/** Sizes of shared bitmaps are this far apart, so that one is drawn 1 to 1.4 times smaller than it was painted. */
const SIZE_STEP = 1.4;
/** Air between clear and lost is told apart in this many steps when a bitmap is shared by distance. */
const HAZE_STEPS = 10;
/** What was laid down this many seconds ago will be in the next frame as well. */
const IN_USE_SECONDS = 0.1;
/** No piece is painted finer than it is seen from here, metres: it is on its way out of the picture. */
const NEAREST_METRES = 2.5;

/** So near passes what comes along a road, metres. */
const PASSING_METRES = 7;

/** The master of a piece, and when it was last laid down itself, seconds of the film. */
export interface Sprite {
  readonly canvas: Canvas;
  usedAt: number;
}

/**
 * The bitmap of a piece, painted when asked for and not at hand. What it looks like follows from the shot and its name alone, not
 * from the frame or the piece that happens to come first, so that parts of a film painted apart fit together, in whatever
 * memory there is.
 */
export function spriteOf(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  room: ShotRoom,
  piece: SetPiece,
): Sprite {
  const { from, to } = stage.shot.camera;
  const depth = Math.max(0.5, piece.z - (from.z + to.z) / 2);
  // What comes along a road is painted once, as it passes.
  const nearest =
    piece.driftZ === undefined ? Math.max(NEAREST_METRES, piece.z - Math.max(from.z, to.z)) : PASSING_METRES;
  const wanted = (focalPixels(Math.max(from.focal, to.focal), frame) / nearest) * (piece.box.top - piece.box.bottom);
  const size = Math.ceil(Math.log(Math.max(8, wanted)) / Math.log(SIZE_STEP));
  const haze = Math.round((1 - Math.exp(-depth / stage.light.visibilityMetres)) * HAZE_STEPS);
  const name = piece.sprite === undefined ? piece : `${piece.sprite} ${size} ${haze}`;
  const known = room.sprites.get(name);
  if (known) {
    room.sprites.delete(name);
    room.sprites.set(name, known);
    return known;
  }
  const model = piece.sprite === undefined ? piece : (room.models.get(piece.sprite) ?? piece);
  const canvas = paintSprite(canvases, stage, room, model, {
    height: piece.sprite === undefined ? wanted : SIZE_STEP ** size,
    depth:
      piece.sprite === undefined ? depth : depthOfHaze(Math.min(haze, HAZE_STEPS - 0.4), stage.light.visibilityMetres),
  });
  const sprite: Sprite = { canvas, usedAt: -Infinity };
  trimSprites(canvases, room, stage.time);
  room.sprites.set(name, sprite);
  return sprite;
}

/** Silhouettes are this tall, pixels: what lies on the ground is soft. */
const SILHOUETTE_PIXELS = 72;

/** A piece as a black shape, small: what it looks like as a shadow. Kept with the shot, by the same name as its master. */
export function silhouetteOf(canvases: CanvasFactory, stage: Stage, room: ShotRoom, piece: SetPiece): Canvas {
  const name = piece.sprite ?? piece;
  const known = room.silhouettes.get(name);
  if (known) return known;
  const model = piece.sprite === undefined ? piece : (room.models.get(piece.sprite) ?? piece);
  const canvas = paintSprite(canvases, stage, room, model, { height: SILHOUETTE_PIXELS, depth: 0 });
  const context = canvas.getContext('2d');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = '#000000';
  context.fillRect(0, 0, canvas.width, canvas.height);
  room.silhouettes.set(name, canvas);
  return canvas;
}

/** Gives back the masters that were not asked for longest, down to what they may take together. */
function trimSprites(canvases: CanvasFactory, room: ShotRoom, time: number): void {
  const bytesOf = ({ canvas }: Sprite) => canvas.width * canvas.height * 4;
  let bytes = [...room.sprites.values()].reduce((sum, each) => sum + bytesOf(each), 0);
  for (const [name, sprite] of room.sprites) {
    if (bytes <= room.spriteBytesMax) return;
    if (Math.abs(time - sprite.usedAt) < IN_USE_SECONDS) continue;
    bytes -= bytesOf(sprite);
    canvases.release?.(sprite.canvas);
    room.sprites.delete(name);
  }
}

function depthOfHaze(step: number, visibilityMetres: number): number {
  return -visibilityMetres * Math.log(1 - step / HAZE_STEPS);
}

/** Paints a piece into a bitmap of its box, `height` pixels tall. */
function paintSprite(
  canvases: CanvasFactory,
  stage: Stage,
  room: ShotRoom,
  piece: SetPiece,
  as: { readonly height: number; readonly depth: number },
): Canvas {
  const { box } = piece;
  const across = box.right - box.left;
  const up = box.top - box.bottom;
  const pixelsPerMetre = Math.min(
    as.height / up,
    SPRITE_SIDE_MAX / Math.max(across, up),
    Math.sqrt(SPRITE_AREA_MAX / (across * up)),
  );
  const canvas = canvases.createCanvas(
    Math.max(1, Math.ceil(across * pixelsPerMetre)),
    Math.max(1, Math.ceil(up * pixelsPerMetre)),
  );
  const context = canvas.getContext('2d');
  context.setTransform(
    canvas.width / across,
    0,
    0,
    -canvas.height / up,
    (-box.left * canvas.width) / across,
    (box.top * canvas.height) / up,
  );
  piece.draw(
    createPen({
      context,
      light: stage.light,
      toner: room.toner,
      depth: as.depth,
      pixelMetres: 1 / pixelsPerMetre,
      time: 0,
      wind: 0,
      lightSide: room.lightSide,
    }),
  );
  return canvas;
}
