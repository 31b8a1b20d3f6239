import type { Pen } from '../../paint/pen.ts';
import { edgesOf, mixHex, traceOpen } from '../shapes.ts';
import type { LimbPoint, Point } from '../shapes.ts';
import type { Figure } from './figure.ts';
import type { TrunkShape } from './trunk-shape.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** What is woven or printed on cloth: always in tones of its own colour, which stays the one that is seen. */
export type Pattern = 'plain' | 'stripes' | 'pinstripes' | 'checks' | 'dots' | 'band' | 'knit' | 'flowers';

interface Weave {
  /** Lines round the body: how far apart (levels of the trunk) and how thick (heights of the body). */
  readonly hoops?: { readonly every: number; readonly thick: number };
  /** Lines along the body: how far apart, radians, and how thick. */
  readonly runs?: { readonly every: number; readonly thick: number };
  /** Spots: how far apart, levels, and how large. */
  readonly spots?: { readonly every: number; readonly size: number; readonly petals?: true };
  /** From which level to which. */
  readonly from: number;
  readonly to?: number;
  /** Of white in the lines (or of dark, below 0), and how strong they are. */
  readonly light: number;
  readonly alpha: number;
  /** On the sleeves, too. */
  readonly sleeves: boolean;
}

const WEAVES: Readonly<Record<Exclude<Pattern, 'plain'>, Weave>> = {
  stripes: { hoops: { every: 0.38, thick: 0.0085 }, from: 0.6, light: 0.6, alpha: 0.7, sleeves: true },
  pinstripes: { runs: { every: 0.3, thick: 0.0022 }, from: 0, light: 0.5, alpha: 0.55, sleeves: false },
  checks: {
    hoops: { every: 0.36, thick: 0.013 },
    runs: { every: 0.42, thick: 0.012 },
    from: 0.4,
    light: -0.4,
    alpha: 0.34,
    sleeves: true,
  },
  dots: { spots: { every: 0.42, size: 0.0052 }, from: 0.5, light: 0.75, alpha: 0.85, sleeves: false },
  flowers: { spots: { every: 0.52, size: 0.0055, petals: true }, from: 0.5, light: 0.7, alpha: 0.9, sleeves: false },
  band: { hoops: { every: 1, thick: 0.022 }, from: 1.7, to: 2.1, light: 0.7, alpha: 0.8, sleeves: false },
  knit: { hoops: { every: 0.12, thick: 0.0028 }, from: 0.3, light: -0.35, alpha: 0.3, sleeves: true },
};

/** Radians to either side of the middle of the view that are drawn. */
const SEEN = 1.5;

/** Draws a pattern on the cloth of a trunk; the context is clipped to it. */
export function drawPattern(pen: Pen, figure: Figure, shape: TrunkShape, pattern: Pattern, colour: string): void {
  if (pattern === 'plain') return;
  const weave = WEAVES[pattern];
  const { context } = pen;
  const { height } = figure.build;
  const middle = -figure.turn.yaw;
  const last = weave.to ?? shape.levels.length - 1;
  const ink = inkOf(pen, colour, weave, 0.1);
  context.strokeStyle = ink;
  const { hoops, runs, spots } = weave;
  if (hoops !== undefined && hoops.thick * height > pen.pixelMetres * 0.8) {
    context.lineWidth = hoops.thick * height;
    context.beginPath();
    for (let down = weave.from; down < last; down += hoops.every)
      traceOpen(
        context,
        [-SEEN, -0.8, 0, 0.8, SEEN].map((aside) => shape.at(down, middle + aside)),
      );
    context.stroke();
  }
  if (runs !== undefined && runs.thick * height > pen.pixelMetres * 0.5) {
    context.lineWidth = runs.thick * height;
    context.beginPath();
    for (let run = Math.ceil((middle - SEEN) / runs.every); run * runs.every < middle + SEEN; run++) {
      const line: Point[] = [];
      for (let down = weave.from; down <= last; down += 0.5) line.push(shape.at(down, run * runs.every));
      traceOpen(context, line);
    }
    context.stroke();
  }
  if (spots === undefined || spots.size * height < pen.pixelMetres * 0.8) return;
  context.fillStyle = ink;
  context.beginPath();
  for (let row = 0; weave.from + row * spots.every < last; row++) {
    const across = spots.every * 0.95;
    for (let at = Math.ceil((middle - SEEN) / across); at * across < middle + SEEN; at++) {
      const around = (at + (row % 2) * 0.5) * across;
      const place = shape.at(weave.from + row * spots.every, around);
      const wide = spots.size * height * Math.max(0.3, Math.cos(around - middle));
      dot(pen, place, wide, spots.size * height, spots.petals === true);
    }
  }
  context.fill();
}

/** A round spot, or the four petals of a flower. */
function dot({ context }: Pen, { x, y }: Point, wide: number, tall: number, petals: boolean): void {
  const round = (dx: number, dy: number, size: number) => {
    traceRound(context, x + dx * wide, y + dy * tall, size * wide, size * tall);
  };
  if (!petals) {
    round(0, 0, 1);
    return;
  }
  for (const [dx, dy] of [
    [0.8, 0],
    [-0.8, 0],
    [0, 0.8],
    [0, -0.8],
  ] as const)
    round(dx, dy, 0.72);
}

/** Draws the hoops of a pattern round a sleeve. */
export function drawSleevePattern(
  pen: Pen,
  figure: Figure,
  spine: readonly LimbPoint[],
  pattern: Pattern,
  colour: string,
  dim: number,
): void {
  if (pattern === 'plain') return;
  const weave = WEAVES[pattern];
  const { hoops } = weave;
  const { height } = figure.build;
  if (!weave.sleeves || hoops === undefined || hoops.thick * height < pen.pixelMetres * 0.8) return;
  const { context } = pen;
  const { left, right } = edgesOf(spine);
  context.strokeStyle = inkOf(pen, colour, weave, 0.1 - dim);
  context.lineWidth = hoops.thick * height;
  context.lineCap = 'butt';
  context.beginPath();
  // As far apart as on the trunk, whose levels lie about a tenth of the height below each other.
  const every = hoops.every * 0.095 * height;
  let next = every * 1.5;
  let gone = 0;
  for (let index = 1; index < spine.length; index++) {
    const [a, b] = [spine[index - 1]!, spine[index]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next < gone + length; next += every) {
      const share = (next - gone) / length;
      const edge = (points: readonly Point[]): Point => ({
        x: points[index - 1]!.x + (points[index]!.x - points[index - 1]!.x) * share,
        y: points[index - 1]!.y + (points[index]!.y - points[index - 1]!.y) * share,
      });
      const [l, r] = [edge(left), edge(right)];
      context.moveTo(l.x, l.y);
      context.lineTo(r.x, r.y);
    }
    gone += length;
  }
  context.stroke();
}

function inkOf(pen: Pen, colour: string, { light, alpha }: Weave, lit: number): string {
  // On white cloth lines are grey-blue, on any other white or a deeper tone.
  const pale = Number.parseInt(colour.slice(3, 5), 16) > 215;
  const ink = pale
    ? mixHex(colour, '#4a6a94', 0.6)
    : mixHex(colour, light > 0 ? '#fff6e8' : '#14101c', Math.abs(light));
  return pen.tone(ink, lit, alpha);
}
