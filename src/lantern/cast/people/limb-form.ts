import type { Path } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { edgesOf, mixHex, traceOpen } from '../shapes.ts';
import type { LimbPoint, Point } from '../shapes.ts';

/** How strongly a limb is modelled; each an alpha, 0 to 1. */
export interface LimbLight {
  readonly shade: number;
  readonly light: number;
  /** Both end at nothing, where the limb goes on without them: an arm at its hand. */
  readonly fades?: boolean;
}

/** Cool dark that shade leans to. */
export const COOL = '#2a1838';
/** Warm light that a lit edge leans to. */
export const WARM = '#ffdca8';

/**
 * Models a limb that is already filled: a shade side with a designed edge, and a bright edge on the side of the light.
 * Both begin at nothing at the root, so that a limb grows out of its trunk without a seam.
 */
export function modelLimb(
  pen: Pen,
  spine: readonly LimbPoint[],
  colour: string,
  { shade, light, fades = false }: LimbLight,
): void {
  const { context } = pen;
  const { left, right } = edgesOf(spine);
  const side = pen.lightSide >= 0 ? 1 : -1;
  let facing = 0;
  for (const [index, edge] of left.entries()) {
    const other = right[index]!;
    facing += (edge.x - other.x) * side + (edge.y - other.y) * 0.5;
  }
  const lit = facing > 0 ? left : right;
  const dark = facing > 0 ? right : left;
  context.fillStyle = pen.tone(mixHex(colour, COOL, 0.4), -0.85, shade);
  strip(pen, spine, dark, { wide: 1.02, fades });
  const widest = Math.max(...spine.map(({ r }) => r));
  // A bright edge needs room, and on the inner side of a sharp bend it would run across the limb.
  if (light <= 0 || widest < pen.pixelMetres * 9 || turnsBack(spine, lit)) return;
  context.fillStyle = pen.tone(mixHex(colour, WARM, 0.3), 1, light);
  strip(pen, spine, lit, { wide: 0.24, fades });
}

/** True when an edge runs back somewhere, as the inner edge of a sharply bent limb does. */
function turnsBack(spine: readonly LimbPoint[], edge: readonly Point[]): boolean {
  for (let index = 2; index < spine.length; index++) {
    const a = spine[index - 1]!;
    const b = spine[index]!;
    const from = edge[index - 1]!;
    const to = edge[index]!;
    if ((b.x - a.x) * (to.x - from.x) + (b.y - a.y) * (to.y - from.y) < 0) return true;
  }
  return false;
}

/** Fills from an edge inwards, `wide` (in half widths) at its widest and nothing at the root. */
function strip(
  pen: Pen,
  spine: readonly LimbPoint[],
  edge: readonly Point[],
  { wide, fades }: { readonly wide: number; readonly fades: boolean },
): void {
  const { context } = pen;
  const last = Math.max(1, spine.length - 1);
  const inner = spine.map((point, index): Point => {
    const share = index / last;
    const end = fades ? Math.min(1, (last - index) * 0.5) : 1 - 0.3 * share * share;
    const deep = wide * Math.min(1, Math.max(0, (index - 0.9) * 0.8)) * end;
    const from = edge[index]!;
    return { x: from.x + (point.x - from.x) * deep, y: from.y + (point.y - from.y) * deep };
  });
  context.beginPath();
  traceOpen(context, edge);
  context.lineTo(inner.at(-1)!.x, inner.at(-1)!.y);
  traceOpen(context, inner.toReversed(), { move: false });
  context.closePath();
  context.fill();
}

/** Traces cloth round a limb: open at its root, cut nearly straight at its end, as a cuff or a hem is. */
export function traceSleeve(path: Path, spine: readonly LimbPoint[], tension = 0.95): void {
  const { left, right } = edgesOf(spine);
  const end = spine.at(-1);
  const before = spine.at(-2);
  const first = right.at(-1);
  if (!end || !before || !first) return;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const sag = end.r * 0.3;
  traceOpen(path, left, { tension });
  path.quadraticCurveTo(
    end.x + ((end.x - before.x) / length) * sag,
    end.y + ((end.y - before.y) / length) * sag,
    first.x,
    first.y,
  );
  traceOpen(path, right.toReversed(), { move: false, tension });
  path.closePath();
}
