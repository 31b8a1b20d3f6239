import { clamp, smoothstep } from '../../../base/interpolation.ts';
import type { Affine } from '../../../base/affine.ts';
import type { Canvas, CanvasFactory, Context2D, Pixels } from '../../paint/canvas.ts';
import type { Stage } from '../../stage/stage.ts';
import { horizonY, type Camera } from '../../stage/camera.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import { guidedLines } from '../guided-filter.ts';
import { layInLight, paintContact, standingCamera, type Box } from '../inset.ts';
import { ownColours } from '../own-colours.ts';
import { feetOf, highestFoot } from './feet.ts';
import type { FilmSubject } from './separate-subject.ts';

/** The subject of a user's film, put before a place that Lantern builds. */
export interface FilmInset {
  /** Lays down the subject of a frame, in the light of the stage, as `view` lays the film into the frame. */
  paint(target: Context2D, stage: Stage, frameIndex: number, picture: Canvas, view: Affine): void;
  /** The camera of a place, before it moves, that has its ground where the subject stands at first. */
  cameraFor(stage: Stage): Camera;
}

/** The edge follows the picture within so many pixels of the mask, and the squared contrast that counts. */
const EDGE_REACH = 2;
const EDGE_CONTRAST = 4e-4;
/** Of the soft edge, this much is cut off outside: what is mixed with the ground that was filmed. */
const CHOKE = { from: 0.28, to: 0.86 } as const;
/** Within how many pixels of the mask its edge takes the subject's own colours. */
const OWN_REACH = 3;
/** Who stands has feet so far below the horizon, a share of the height. */
const STANDS_BELOW = 0.03;

/** Makes the inset of a film whose subject is separated; `groundAt` tells where the ground of the first frame is in another one. */
export function createFilmInset(
  canvases: CanvasFactory,
  subject: FilmSubject,
  frame: FrameSize,
  groundAt: (frameIndex: number) => Affine,
): FilmInset {
  const cut = canvases.createCanvas(frame.width, frame.height).getContext('2d');
  const lit = canvases.createCanvas(frame.width, frame.height).getContext('2d');
  const small = canvases.createCanvas(subject.width, subject.height).getContext('2d');
  small.imageSmoothingQuality = 'high';
  const feet = feetOf(subject, frame);
  const first = feet.find((each) => each.length > 0)?.reduce((lowest, foot) => (foot.y > lowest.y ? foot : lowest));
  const highest = highestFoot(feet, frame, groundAt);
  return {
    cameraFor: (stage) => (first === undefined ? stage.camera : standingCamera(stage, first, frame, highest)),
    paint(target, stage, index, picture, view) {
      const share = subject.shares[Math.min(index, subject.shares.length - 1)]!;
      const box = boxRound(share, subject, frame);
      if (box === undefined) return;
      small.drawImage(picture, 0, 0, subject.width, subject.height);
      const pixels = picture.getContext('2d').getImageData(box.x, box.y, box.width, box.height);
      cutAlong(pixels, share, small.getImageData(0, 0, subject.width, subject.height), box, frame);
      cut.clearRect(0, 0, frame.width, frame.height);
      cut.putImageData(pixels, box.x, box.y);
      layInLight(lit, cut.canvas, stage, box);
      target.setTransform(...view);
      const lowest = horizonY(stage.camera, frame) + frame.height * STANDS_BELOW;
      for (const foot of feet[Math.min(index, feet.length - 1)] ?? []) if (foot.y > lowest) paintContact(target, foot);
      target.imageSmoothingQuality = 'high';
      const { x, y, width, height } = box;
      target.drawImage(lit.canvas, x, y, width, height, x, y, width, height);
      target.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** The part of a frame that a subject is in, with its edge; undefined when nobody is. */
function boxRound(share: Uint8Array, { width, height }: FilmSubject, frame: FrameSize): Box | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < share.length; at++) {
    if (share[at] === 0) continue;
    const x = at % width;
    if (x < left) left = x;
    if (x > right) right = x;
    bottom = Math.floor(at / width);
    if (top === height) top = bottom;
  }
  if (right < 0) return undefined;
  const scale = frame.width / width;
  const margin = EDGE_REACH * 2 + 1;
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)].map((edge) => Math.floor(edge * scale)) as [
    number,
    number,
  ];
  return {
    x,
    y,
    width: Math.min(frame.width, Math.ceil((right + 1 + margin) * scale)) - x,
    height: Math.min(frame.height, Math.ceil((bottom + 1 + margin) * scale)) - y,
  };
}

/**
 * Gives the part of a frame in a box the alpha of its subject, laid onto its edges, and takes the light of the old ground out of them; in
 * place. `small` is the whole frame in the mask's size.
 */
function cutAlong(pixels: Pixels, share: Uint8Array, small: Pixels, box: Box, frame: FrameSize): void {
  const { width, height } = small;
  const mask = Float32Array.from(share, (value) => value / 255);
  const { slopes, offsets } = guidedLines(mask, small, EDGE_REACH, EDGE_CONTRAST);
  const own = ownColours(small, mask, OWN_REACH);
  const { data } = pixels;
  const [perX, perY] = [width / frame.width, height / frame.height];
  for (let y = 0; y < box.height; y++) {
    const v = clamp((box.y + y + 0.5) * perY - 0.5, 0, height - 1);
    const top = Math.min(height - 2, Math.floor(v));
    const down = v - top;
    for (let x = 0; x < box.width; x++) {
      const u = clamp((box.x + x + 0.5) * perX - 0.5, 0, width - 1);
      const left = Math.min(width - 2, Math.floor(u));
      const along = u - left;
      const at = top * width + left;
      const into = (y * box.width + x) * 4;
      const near = mask[at]! + mask[at + 1]! + mask[at + width]! + mask[at + width + 1]!;
      if (near === 4 && slopes[at] === 0) continue;
      if (near === 0 && offsets[at]! + slopes[at]! < 0.02 && offsets[at]! < 0.02) {
        data[into + 3] = 0;
        continue;
      }
      const light = (0.299 * data[into]! + 0.587 * data[into + 1]! + 0.114 * data[into + 2]!) / 255;
      const line = between(slopes, at, width, along, down) * light + between(offsets, at, width, along, down);
      const alpha = smoothstep(CHOKE.from, CHOKE.to, line);
      data[into + 3] = Math.round(alpha * 255);
      const away = Math.min(1, (1 - alpha) * 1.6);
      if (away === 0 || own.weight[at]! < 0.02) continue;
      for (let part = 0; part < 3; part++)
        data[into + part] = data[into + part]! * (1 - away) + own.colours[at * 3 + part]! * away;
    }
  }
}

/** A value between four neighbours of a map. */
function between(values: Float32Array, at: number, width: number, along: number, down: number): number {
  const above = values[at]! + (values[at + 1]! - values[at]!) * along;
  const below = values[at + width]! + (values[at + width + 1]! - values[at + width]!) * along;
  return above + (below - above) * down;
}
