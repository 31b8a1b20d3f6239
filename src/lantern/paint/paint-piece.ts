import type { SetPiece } from '../sets/set.ts';
import { focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { footOf } from './foot-of.ts';
import type { MirrorView } from './mirror.ts';
import { penAt } from './pen-at.ts';
import { placeOf, type Place } from './place.ts';
import type { ShotRoom } from './shot-room.ts';
import { spriteOf } from './sprites.ts';
import { windAt } from './wind.ts';

/** How far a tree leans, as a shear for each metre per second of a breeze, and for each above a breeze. */
const LEAN_PER_WIND = { breeze: 0.01, gale: 0.024 } as const;
const BREEZE = 4.5;
/** A bitmap of more pixels than this is scaled as it is laid down: a copy in its size would cost too much memory. */
const COPY_AREA_MAX = 3_000_000;

/** Copies are this far apart in size: a pixel or so at the ends of what is 500 pixels long. */
const COPY_STEP = 1.004;
/** Within these shares of its size a piece is shown in one size all through a shot. */
const FIXED_GROWTH = { plain: 0.04, withLamps: 0.015 } as const;
/** A copy that serves fewer frames than this costs more than it saves. */
const FRAMES_A_COPY = 4;

/** Paints a piece of the set, or with a `view` its image in the mirror. */
export function paintPiece(
  canvases: CanvasFactory,
  frame: FrameSize,
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  piece: SetPiece,
  view: MirrorView | undefined,
): void {
  if (view && (piece.mirrored === false || piece.foreground)) return;
  const place = placeOf(stage, frame, footOf(piece, stage.time), view);
  const left = place.x + piece.box.left * place.scale;
  const right = place.x + piece.box.right * place.scale;
  if (right < 0 || left > frame.width * (view?.scale ?? 1)) {
    if (!view) dropCopy(canvases, room, piece);
    return;
  }
  if (piece.cels !== undefined) {
    paintPiece(canvases, frame, target, stage, room, celAt(piece.cels, stage.time), view);
    return;
  }
  if (piece.motion === 'live') {
    target.save();
    target.setTransform(place.scale, 0, 0, -place.scale * place.up, place.x, place.y);
    piece.draw(penAt(target, stage, room, { x: piece.x, z: piece.z, scale: place.scale }));
    target.restore();
    return;
  }
  const fixed = fixedScale(stage, frame, piece);
  const scale = fixed ?? (isSteady(stage, piece) ? place.scale / (view?.scale ?? 1) : undefined);
  const copy =
    scale === undefined || (view && fixed === undefined)
      ? undefined
      : copyOf(canvases, frame, stage, room, piece, scale);
  const lean = piece.motion === 'sway' ? leanIn(windAt(stage.shot.scenery, piece.x, piece.z, stage.time)) : 0;
  if (copy && !view) layWhole(target, copy, piece, { ...place, scale: scale ?? place.scale }, lean);
  else layScaled(target, copy ?? masterOf(canvases, frame, stage, room, piece), piece, place, lean);
}

/** The cel that is shown at a time, seconds: forth and back, so that no loop jumps. */
function celAt({ perSecond, pieces }: NonNullable<SetPiece['cels']>, time: number): SetPiece {
  const last = pieces.length - 1;
  const at = Math.floor(time * perSecond) % (2 * last);
  return pieces[at <= last ? at : 2 * last - at]!;
}

/** The shear of what sways in a wind, metres per second: in a gale it bends so far that a single picture shows it. */
function leanIn(wind: number): number {
  return wind * LEAN_PER_WIND.breeze + Math.max(0, wind - BREEZE) * LEAN_PER_WIND.gale;
}

/**
 * The size at which a piece is shown all through a shot, pixels a metre, when the camera changes its true size by next to
 * nothing: then one bitmap serves all frames. Where lamps hang on things, these may be off by less.
 */
function fixedScale(stage: Stage, frame: FrameSize, piece: SetPiece): number | undefined {
  if (piece.driftZ !== undefined) return undefined;
  const { from, to } = stage.shot.camera;
  const nearest = Math.max(0.1, piece.z - Math.max(from.z, to.z));
  const growth = Math.abs(to.z - from.z) / nearest + Math.abs(Math.log(to.focal / from.focal));
  if (growth > (stage.set.lamps.length > 0 ? FIXED_GROWTH.withLamps : FIXED_GROWTH.plain)) return undefined;
  return focalPixels((from.focal + to.focal) / 2, frame) / (piece.z - (from.z + to.z) / 2);
}

/** True when a piece keeps its size for so many frames that a copy in this size pays. */
function isSteady(stage: Stage, piece: SetPiece): boolean {
  if (piece.driftZ !== undefined) return false;
  const { from, to } = stage.shot.camera;
  const depth = Math.max(0.1, piece.z - stage.camera.z);
  const growth = Math.abs(to.z - from.z) / depth + Math.abs(Math.log(to.focal / from.focal));
  return (growth / stage.shot.frameCount) * FRAMES_A_COPY < Math.log(COPY_STEP);
}

/**
 * The piece's bitmap in the size it is seen in, near enough: laid down unscaled on whole pixels it costs a tenth of
 * a scaled and sheared one. A slow camera leaves it in one size for many frames; it depends on the size alone, not on
 * the frames before. Undefined for what is too large to be kept twice.
 */
function copyOf(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  room: ShotRoom,
  piece: SetPiece,
  scale: number,
): Canvas | undefined {
  const { box } = piece;
  const [across, up] = [(box.right - box.left) * scale, (box.top - box.bottom) * scale];
  const long = Math.max(across, up);
  const even = COPY_STEP ** Math.round(Math.log(long) / Math.log(COPY_STEP)) / long;
  const width = Math.max(1, Math.round(across * even));
  const height = Math.max(1, Math.round(up * even));
  const known = room.copies.get(piece);
  if (known?.width === width && known.height === height) return known;
  dropCopy(canvases, room, piece);
  if (width * height > COPY_AREA_MAX) return undefined;
  const sprite = spriteOf(canvases, frame, stage, room, piece);
  if (width === sprite.canvas.width && height === sprite.canvas.height) {
    sprite.usedAt = stage.time;
    return sprite.canvas;
  }
  const copy = canvases.createCanvas(width, height);
  const context = copy.getContext('2d');
  context.imageSmoothingQuality = 'low';
  context.drawImage(sprite.canvas, 0, 0, width, height);
  canvases.settle?.(copy);
  room.copies.set(piece, copy);
  return copy;
}

/** The master of a piece that is to be laid down itself. */
function masterOf(canvases: CanvasFactory, frame: FrameSize, stage: Stage, room: ShotRoom, piece: SetPiece): Canvas {
  const sprite = spriteOf(canvases, frame, stage, room, piece);
  sprite.usedAt = stage.time;
  return sprite.canvas;
}

/** Gives a copy back at once: a camera that moves makes some in each frame, and the collector takes its time. */
function dropCopy(canvases: CanvasFactory, room: ShotRoom, piece: SetPiece): void {
  const copy = room.copies.get(piece);
  if (!copy) return;
  canvases.release?.(copy);
  room.copies.delete(piece);
}

/** Lays a bitmap of the right size on whole pixels; what leans is cut into rows that are each moved by whole pixels. */
function layWhole(target: Context2D, copy: Canvas, piece: SetPiece, place: Place, lean: number): void {
  const { width, height } = copy;
  const left = Math.round(place.x + piece.box.left * place.scale);
  const top = Math.round(place.y - piece.box.top * place.scale);
  const foot = Math.round(piece.box.top * place.scale);
  if (Math.abs(lean) * height < 0.5) {
    target.drawImage(copy, left, top);
    return;
  }
  for (let row = 0; row < height;) {
    const shift = Math.round(lean * (foot - row));
    // The next row that moves by one pixel less.
    const turn = foot - (shift - 0.5 * Math.sign(lean)) / lean;
    const end = Math.min(height, Math.max(row + 1, Math.ceil(turn)));
    target.drawImage(copy, 0, row, width, end - row, left + shift, top + row, width, end - row);
    row = end;
  }
}

function layScaled(target: Context2D, sprite: Canvas, piece: SetPiece, place: Place, lean: number): void {
  const { box } = piece;
  const across = ((box.right - box.left) * place.scale) / sprite.width;
  const along = ((box.top - box.bottom) * place.scale) / sprite.height;
  // A shear that leaves the foot where it stands: x moves with the height above it.
  target.setTransform(
    across,
    0,
    -lean * along,
    along * place.up,
    place.x + (box.left + lean * box.top) * place.scale,
    place.y - box.top * place.scale * place.up,
  );
  target.drawImage(sprite, 0, 0);
  target.setTransform(1, 0, 0, 1, 0, 0);
}
