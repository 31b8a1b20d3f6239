import type { Context2D, Pixels } from '../paint/canvas.ts';

/** An edge of a picture: its first pixel, its length, the way along it and the way beyond it. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly along: readonly [x: number, y: number];
  readonly beyond: readonly [x: number, y: number];
}

/** Pixels beside each other along an edge, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Lets somebody who is cut by the edges of a picture go on beyond them, for `margin` pixels: the outline as it comes to the edge, so that
 * shoulders go on spreading and the crown of a head closes. `own` is the subject alone; it lies on the context `margin` pixels from the upper and left edge.
 */
export function goOnBeyond(context: Context2D, own: Pixels, margin: number): void {
  for (const edge of edgesOf(own)) {
    const [wide, high] = edge.beyond[0] === 0 ? [edge.length, margin] : [margin, edge.length];
    const strip = context.createImageData(wide, high);
    for (const run of runsAt(own, edge)) putBeyond(strip, own, margin, edge, run);
    const left = edge.beyond[0] > 0 ? margin + own.width : edge.beyond[0] < 0 ? 0 : margin;
    const top = edge.beyond[1] > 0 ? margin + own.height : edge.beyond[1] < 0 ? 0 : margin;
    context.putImageData(strip, left, top);
  }
}

function edgesOf({ width, height }: Pixels): readonly Edge[] {
  return [
    { x: 0, y: 0, length: height, along: [0, 1], beyond: [-1, 0] },
    { x: width - 1, y: 0, length: height, along: [0, 1], beyond: [1, 0] },
    { x: 0, y: 0, length: width, along: [1, 0], beyond: [0, -1] },
    { x: 0, y: height - 1, length: width, along: [1, 0], beyond: [0, 1] },
  ];
}

/** The byte at which a pixel begins that is `step` pixels within an edge. */
function byteAt({ width }: Pixels, { x, y, along, beyond }: Edge, index: number, step: number): number {
  return ((y + along[1] * index - beyond[1] * step) * width + x + along[0] * index - beyond[0] * step) * 4;
}

function isThere(own: Pixels, edge: Edge, index: number, step: number): boolean {
  return own.data[byteAt(own, edge, index, step) + 3]! > 0;
}

/** Where a subject touches an edge. */
function runsAt(own: Pixels, edge: Edge): readonly Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  for (let index = 0; index <= edge.length; index++) {
    const on = index < edge.length && isThere(own, edge, index, 0);
    if (on) first ??= index;
    else if (first !== undefined) {
      runs.push({ first, last: index - 1 });
      first = undefined;
    }
  }
  return runs;
}

/** Puts what goes on beyond one touch: at each step as much wider or narrower than the touch as the subject is narrower or wider within. */
function putBeyond(strip: Pixels, own: Pixels, margin: number, edge: Edge, touch: Run): void {
  const depth = Math.min(margin, edge.beyond[0] === 0 ? own.height : own.width);
  let inner: Run | undefined = touch;
  for (let step = 0; step < depth; step++) {
    inner = runNear(own, edge, inner, step);
    if (inner === undefined) return;
    // No outline that comes to an edge flatter than this goes on so.
    const first = Math.max(touch.first - step, 2 * touch.first - inner.first);
    const last = Math.min(touch.last + step, 2 * touch.last - inner.last);
    if (last < first) return;
    const out = edge.beyond[0] + edge.beyond[1] > 0 ? step : margin - 1 - step;
    const stretch = (inner.last - inner.first) / Math.max(1, last - first);
    for (let index = Math.max(0, first); index <= Math.min(edge.length - 1, last); index++) {
      const from = byteAt(own, edge, Math.round(inner.first + (index - first) * stretch), step);
      const into = (edge.beyond[0] === 0 ? out * strip.width + index : index * strip.width + out) * 4;
      for (let part = 0; part < 4; part++) strip.data[into + part] = own.data[from + part]!;
    }
  }
}

/** How far a subject reaches along an edge, a step farther within it, from where it was; undefined where it is no more. */
function runNear(own: Pixels, edge: Edge, { first, last }: Run, step: number): Run | undefined {
  let from = first;
  while (from <= last && !isThere(own, edge, from, step)) from++;
  if (from > last) return undefined;
  let to = last;
  while (!isThere(own, edge, to, step)) to--;
  while (from > 0 && isThere(own, edge, from - 1, step)) from--;
  while (to < edge.length - 1 && isThere(own, edge, to + 1, step)) to++;
  return { first: from, last: to };
}
