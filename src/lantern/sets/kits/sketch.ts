import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Context2D } from '../../paint/canvas.ts';
import type { SetPiece } from '../set.ts';

/**
 * A drawing of something built, in metres with y up. Outlines are written as SVG path data (M L H V Q C Z, absolute), since
 * a silhouette is easier to read and to bend as one line of numbers than as calls.
 */
export interface Sketch {
  readonly pen: Pen;
  /** Chance that depends on the name of the piece only. */
  readonly random: Random;
  /** Which side the light comes from, -1 left or 1 right. */
  readonly side: 1 | -1;
  fill(path: string, colour: string, lit?: number, alpha?: number): void;
  /** From its lower left corner. */
  rect(x: number, y: number, wide: number, high: number, colour: string, lit?: number, alpha?: number): void;
  disc(x: number, y: number, rx: number, ry: number, colour: string, lit?: number, alpha?: number): void;
  line(path: string, thick: number, colour: string, lit?: number, alpha?: number): void;
  /** Takes away what is drawn there: an opening that one sees through. */
  cut(path: string): void;
  /** What shines by itself when lamps are lit, and is a plain surface by day. */
  shine(path: string, colour: string, byDay: string, alpha?: number): void;
  /** A face of a solid that is seen at an angle: x, y and depth behind the front of each corner, metres. */
  face(corners: readonly number[], colour: string, lit?: number, alpha?: number): void;
  /** How far a wall that runs into the depth is turned to the light. */
  readonly flankLit: number;
  /** Draws with another origin and scale. */
  at(x: number, y: number, scale: number, draw: () => void): void;
}

/** How a drawn piece stands and what it shares. */
export interface DrawnOptions {
  readonly y?: number;
  /** Which flank of a solid is seen: 1 the right one, -1 the left one. Default: the one that faces x = 0. */
  readonly turn?: 1 | -1;
  readonly motion?: SetPiece['motion'];
  readonly shadow?: number;
  readonly mirrored?: false;
  readonly foreground?: true;
}

/** Eye level of those who look, metres: what runs into the depth runs toward it. */
const EYE_METRES = 1.5;
/** A metre of depth is seen as so much to the side, and so much smaller. */
const DEPTH_ASIDE = 0.42;
const DEPTH_SHRINK = 0.014;

/**
 * A piece drawn with a sketch. Pieces of one name look alike (the turn is added to the name). `box` is left, right, top and
 * bottom in metres.
 */
export function drawn(
  name: string,
  x: number,
  z: number,
  box: readonly [left: number, right: number, top: number, bottom?: number],
  draw: (sketch: Sketch) => void,
  options: DrawnOptions = {},
): SetPiece {
  const turn = options.turn ?? (x > 0 ? -1 : 1);
  return {
    x,
    y: options.y ?? 0,
    z,
    box: { left: box[0], right: box[1], top: box[2], bottom: box[3] ?? -0.1 },
    motion: options.motion ?? 'still',
    sprite: `${name} ${turn}`,
    ...(options.shadow === undefined ? {} : { contactShadow: options.shadow }),
    ...(options.mirrored === false ? { mirrored: false } : {}),
    ...(options.foreground ? { foreground: true } : {}),
    draw: (pen) => draw(createSketch(pen, createRandom(name), turn)),
  };
}

/** Takes up a sketch with a pen. */
export function createSketch(pen: Pen, random: Random, turn: 1 | -1): Sketch {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  let zoom = 1;
  const filled = (path: string, style: string) => {
    context.beginPath();
    trace(context, path);
    context.fillStyle = style;
    context.fill();
  };
  return {
    pen,
    random,
    side,
    flankLit: turn === side ? 0.6 : -0.6,
    fill: (path, colour, lit = 0, alpha = 1) => filled(path, pen.tone(colour, lit, alpha)),
    rect(x, y, wide, high, colour, lit = 0, alpha = 1) {
      context.fillStyle = pen.tone(colour, lit, alpha);
      context.fillRect(x, y, wide, high);
    },
    disc(x, y, rx, ry, colour, lit = 0, alpha = 1) {
      context.beginPath();
      context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
      context.fillStyle = pen.tone(colour, lit, alpha);
      context.fill();
    },
    line(path, thick, colour, lit = 0, alpha = 1) {
      context.beginPath();
      trace(context, path);
      context.strokeStyle = pen.tone(colour, lit, alpha);
      context.lineWidth = Math.max(thick, (pen.pixelMetres * 0.7) / zoom);
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.stroke();
    },
    cut(path) {
      context.globalCompositeOperation = 'destination-out';
      filled(path, '#000000');
      context.globalCompositeOperation = 'source-over';
    },
    shine: (path, colour, byDay, alpha = 1) =>
      filled(path, pen.light.lampsLit ? pen.glow(colour, alpha) : pen.tone(byDay, 0.1, alpha)),
    face(corners, colour, lit = 0, alpha = 1) {
      const points: string[] = [];
      for (let at = 0; at < corners.length; at += 3) {
        const deep = corners[at + 2]!;
        const shrink = 1 - deep * DEPTH_SHRINK;
        points.push(
          `${corners[at]! * shrink + turn * deep * DEPTH_ASIDE} ${EYE_METRES + (corners[at + 1]! - EYE_METRES) * shrink}`,
        );
      }
      filled(`M ${points.join(' L ')} Z`, pen.tone(colour, lit, alpha));
    },
    at(x, y, scale, draw) {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      zoom *= scale;
      draw();
      zoom /= scale;
      context.restore();
    },
  };
}

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** Adds SVG path data to the current path of a context. */
export function trace(context: Context2D, path: string): void {
  const tokens = path.match(/[A-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  let [x, y] = [0, 0];
  let command = 'M';
  for (let at = 0; at < tokens.length;) {
    if (TAKES[tokens[at]!] !== undefined) command = tokens[at++]!;
    const takes = TAKES[command] ?? 0;
    const n = tokens.slice(at, at + takes).map(Number);
    at += takes;
    if (command === 'Z') {
      context.closePath();
      continue;
    }
    x = command === 'V' ? x : n.at(command === 'H' ? 0 : -2)!;
    y = command === 'H' ? y : n.at(-1)!;
    if (command === 'M') context.moveTo(x, y);
    else if (command === 'Q') context.quadraticCurveTo(n[0]!, n[1]!, x, y);
    else if (command === 'C') context.bezierCurveTo(n[0]!, n[1]!, n[2]!, n[3]!, x, y);
    else context.lineTo(x, y);
    if (command === 'M') command = 'L';
  }
}
