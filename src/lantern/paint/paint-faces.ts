import type { Toner } from '../light/toner.ts';
import type { Face } from '../sets/set.ts';
import type { Context2D, Gradient } from './canvas.ts';
import type { SeenFaces } from './seen-faces.ts';

/** How much of its box a soft mark fills each way. */
const MARK_SHARE = 0.8;

/**
 * Paints the faces of a list from `to` (without) down to `from`, which is from far to near. Neighbours of one colour become
 * one path.
 */
export function paintFaces(target: Context2D, toner: Toner, seen: SeenFaces, from: number, to: number): void {
  let style: string | Gradient = '';
  let open = false;
  for (let at = to - 1; at >= from; at--) {
    const face = seen.faces[at]!;
    const depth = seen.depths[at]!;
    const shape = seen.shapes[at]!;
    const colour = goesIntoAir(seen, at) ? alongDepth(target, toner, seen, at) : toneOf(toner, face, depth);
    // Soft marks lie over each other and must add up: no common path for them.
    if (open && (shape !== 'straight' || colour !== style)) {
      target.fill();
      open = false;
    }
    if (colour !== style) target.fillStyle = colour;
    style = colour;
    if (shape === 'box' || shape === 'streak') {
      fillBox(target, seen, at, shape === 'streak' ? (1 - MARK_SHARE) / 2 : 0);
      continue;
    }
    if (shape === 'lens') {
      fillLens(target, seen, at);
      continue;
    }
    if (!open) target.beginPath();
    open = true;
    if (shape === 'straight') traceStraight(target, seen, at);
    else traceSmooth(target, seen, at, shape === 'coarse' ? 2 : 1);
  }
  if (open) target.fill();
}

function toneOf(toner: Toner, { colour, lit, shines, alpha = 1 }: Face, depth: number): string {
  return shines === true ? toner.glow(colour, alpha, depth) : toner.tone(colour, lit, alpha, depth);
}

/** A length of road that ends so many times as far away as it begins, and is so many pixels high, is paler there. */
const AIR_TIMES = 1.2;
const AIR_PIXELS = 4;

function goesIntoAir({ nears, fars, boxes }: SeenFaces, at: number): boolean {
  return fars[at]! > nears[at]! * AIR_TIMES && boxes[at * 4 + 3]! - boxes[at * 4 + 1]! > AIR_PIXELS;
}

/** From the tone of its far end down to that of its near one, so that lengths of road meet without a seam. */
function alongDepth(target: Context2D, toner: Toner, seen: SeenFaces, at: number): Gradient {
  const face = seen.faces[at]!;
  const gradient = target.createLinearGradient(0, seen.boxes[at * 4 + 1]!, 0, seen.boxes[at * 4 + 3]!);
  gradient.addColorStop(0, toneOf(toner, face, seen.fars[at]!));
  gradient.addColorStop(1, toneOf(toner, face, seen.nears[at]!));
  return gradient;
}

/** Adds the outline of one face to the path. */
export function traceFace(target: Context2D, seen: SeenFaces, at: number): void {
  const shape = seen.shapes[at]!;
  if (shape === 'smooth' || shape === 'coarse') traceSmooth(target, seen, at, 1);
  else traceStraight(target, seen, at);
}

function fillBox(target: Context2D, { boxes }: SeenFaces, at: number, inset: number): void {
  const [left, high] = [boxes[at * 4]!, boxes[at * 4 + 1]!];
  const [across, along] = [boxes[at * 4 + 2]! - left, boxes[at * 4 + 3]! - high];
  target.fillRect(left + across * inset, high + along * inset, across * (1 - 2 * inset), along * (1 - 2 * inset));
}

function traceStraight(target: Context2D, { corners, starts }: SeenFaces, at: number): void {
  const from = starts[at]!;
  const to = starts[at + 1]!;
  target.moveTo(corners[from]!, corners[from + 1]!);
  // A fill closes what is open by itself, and each call into the canvas is dear.
  for (let next = from + 2; next < to; next += 2) target.lineTo(corners[next]!, corners[next + 1]!);
}

/** A thick middle and thin ends: what is this low has no more to tell, and curves as long as it would cost seven times as much. */
function fillLens(target: Context2D, { boxes }: SeenFaces, at: number): void {
  const [left, high, right, low] = [boxes[at * 4]!, boxes[at * 4 + 1]!, boxes[at * 4 + 2]!, boxes[at * 4 + 3]!];
  const [across, along] = [right - left, low - high];
  const middle = (high + low) / 2;
  target.fillRect(left + across * 0.02, middle - along * 0.18, across * 0.18, along * 0.36);
  target.fillRect(left + across * 0.2, middle - along * 0.34, across * 0.6, along * 0.68);
  target.fillRect(left + across * 0.8, middle - along * 0.18, across * 0.18, along * 0.36);
}

/** A closed curve with every `step`th corner as control point and the middles between them as ends. */
function traceSmooth(target: Context2D, { corners, starts }: SeenFaces, at: number, step: 1 | 2): void {
  const from = starts[at]!;
  const to = starts[at + 1]!;
  const stride = step * 2;
  const last = from + Math.floor((to - from - 2) / stride) * stride;
  target.moveTo((corners[last]! + corners[from]!) / 2, (corners[last + 1]! + corners[from + 1]!) / 2);
  for (let here = from; here <= last; here += stride) {
    const next = here === last ? from : here + stride;
    target.quadraticCurveTo(
      corners[here]!,
      corners[here + 1]!,
      (corners[here]! + corners[next]!) / 2,
      (corners[here + 1]! + corners[next + 1]!) / 2,
    );
  }
}
