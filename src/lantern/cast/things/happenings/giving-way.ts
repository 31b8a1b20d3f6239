import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Context2D } from '../../../paint/canvas.ts';
import { PLANTS } from '../../../kinds/things/plants.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { isStacked, paintComingApart } from './coming-apart.ts';
import { clipped, FAR, progressOf, scaledAbout, tinted } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** Between these heights a stem bends, into so many straight pieces, by so many radians. */
const STEM = { from: 0.28, to: 0.6, pieces: 9, radians: 2.2 } as const;
const WITHERED = '#8a6a42';

/** It lets its head hang and turns brown. */
export function paintWilting(pen: Pen, { actor, draw }: HappeningScene): void {
  const share = smoothstep(0, 1, progressOf(actor, 3.4));
  if (!(actor.member.kind in PLANTS || STEMMED.has(actor.member.kind))) return shrivel(pen, share, draw);
  const side = hash2(actor.member.seed, 31) < 0.5 ? -1 : 1;
  bend(pen, side * STEM.radians * share, () => draw(tinted(pen, WITHERED, 0.62 * share)));
}

/** What has stems and is no plant by itself. */
const STEMMED: ReadonlySet<Kind> = new Set<Kind>([
  'potted-plant',
  'potted-flowers',
  'fern-plant',
  'herbs',
  'lavender-bunch',
]);
/** How small and low a fruit is that has dried. */
const DRIED = { wide: 0.72, high: 0.6 } as const;

/** A fruit dries: it sinks in on itself and turns brown. */
function shrivel(pen: Pen, share: number, draw: (by: Pen) => void): void {
  scaledAbout(pen, 0, 1 - (1 - DRIED.wide) * share, 1 - (1 - DRIED.high) * share, () =>
    draw(tinted(pen, WITHERED, 0.62 * share)),
  );
}

/** Draws something bent along its height: stiff below and above, round between. */
function bend(pen: Pen, radians: number, draw: () => void): void {
  const { context } = pen;
  const { from, to, pieces } = STEM;
  const step = (to - from) / pieces;
  const band = (bottom: number, top: number) => () => context.rect(-FAR, bottom - 0.004, 2 * FAR, top - bottom + 0.008);
  clipped(pen, band(-FAR, from), undefined, draw);
  let [x, y] = [0, from];
  for (let piece = 0; piece < pieces; piece++) {
    const turn = (radians * (piece + 0.5)) / pieces;
    const bottom = from + piece * step;
    const [px, py] = [x, y];
    clipped(pen, band(bottom, bottom + step), () => turned(context, px, py, turn, bottom), draw);
    x += Math.sin(turn) * step;
    y += Math.cos(turn) * step;
  }
  clipped(pen, band(to, FAR), () => turned(context, x, y, radians, to), draw);
}

function turned(context: Context2D, x: number, y: number, turn: number, from: number): void {
  context.translate(x, y);
  context.rotate(-turn);
  context.translate(0, -from);
}

/** How low and wide something is without its air. */
const FLAT = { high: 0.24, wide: 1.18 } as const;
/** How small a balloon is without its air, and how far it comes down, in units of its height. */
const LIMP = { high: 0.5, wide: 0.36, drops: 0.5 } as const;

/** Its air goes out: on the ground it sinks together; what hovers darts about and drops. */
export function paintDeflating(pen: Pen, { actor, draw, below }: HappeningScene): void {
  const { context, time } = pen;
  const share = progressOf(actor, 3.2);
  const gone = smoothstep(0, 1, share);
  context.save();
  if (below > 0.05 && actor.member.kind === 'balloon') {
    const dart = share * (1 - share) * 4;
    const drops = smoothstep(0.6, 1, share) * Math.min(below - 0.1, LIMP.drops);
    context.translate(0.9 * Math.sin(share * 17) * dart, 0.55 * Math.sin(share * 23) * dart - drops);
    context.translate(0, 0.5);
    context.rotate(1.3 * Math.sin(share * 13) * dart + 1.4 * smoothstep(0.7, 1, share));
    context.translate(0, -0.5);
    context.scale(1 - (1 - LIMP.wide) * gone, 1 - (1 - LIMP.high) * gone);
  } else {
    const shiver = 0.02 * Math.sin(time * 31) * share * (1 - share) * 4;
    context.transform(1 + (FLAT.wide - 1) * gone, 0, 0.12 * gone, 1 - (1 - FLAT.high) * gone + shiver, 0, 0);
  }
  draw(pen, gone > 0.05 ? true : undefined);
  context.restore();
}

/** It gets larger before our eyes. */
export function paintSwelling(pen: Pen, { actor, draw }: HappeningScene): void {
  const share = smoothstep(0, 1, progressOf(actor, 3.6));
  const breath = 0.012 * Math.sin(pen.time * 3.1);
  scaledAbout(pen, 0, 0.62 + 0.5 * share - breath, 0.45 + 0.72 * share + breath, () => draw(pen));
}

const BANDS = 4;

/** What was piled comes down: pieces slide off from the top and lie about. */
export function paintCollapsing(pen: Pen, scene: HappeningScene): void {
  const { actor, half, draw } = scene;
  if (isStacked(actor.member.kind)) return paintComingApart(pen, scene);
  const { context } = pen;
  const share = progressOf(actor, 1.8);
  const { seed } = actor.member;
  const columns = half > 0.34 ? 2 : 1;
  // It leans before it gives way.
  const leans = 0.07 * Math.sin(Math.min(1, share / 0.25) * Math.PI);
  for (let piece = 0; piece < BANDS * columns; piece++) {
    const [band, column] = [Math.floor(piece / columns), piece % columns];
    const [bottom, top] = [band / BANDS, (band + 1) / BANDS];
    const [left, right] = columns === 1 ? [-FAR, FAR] : column === 0 ? [-FAR, 0] : [0, FAR];
    const middle = columns === 1 ? 0 : (column - 0.5) * half;
    const late = 0.3 * (1 - band / BANDS);
    const gone = Math.min(1, Math.max(0, (share - 0.2 - late * 0.4) / 0.5));
    const way = columns === 1 ? (hash2(seed, piece) < 0.5 ? -1 : 1) : column === 0 ? -1 : 1;
    const far = way * (0.1 + 0.75 * (band / BANDS) + 0.3 * hash2(seed, piece + 9)) * (0.5 + half);
    const rest = -bottom + 0.06 * hash2(seed, piece + 5);
    const move = () => {
      context.rotate(-leans);
      context.translate(far * gone + middle, rest * gone * gone + (bottom + top) / 2);
      context.rotate(-way * gone * (0.25 + 1.3 * hash2(seed, piece + 17)) * (band === 0 ? 0.15 : 1));
      context.translate(-middle, -(bottom + top) / 2);
    };
    const under = band === 0 ? -FAR : bottom;
    const over = band === BANDS - 1 ? FAR : top;
    clipped(
      pen,
      () => context.rect(left, under, right - left, over - under),
      move,
      () => draw(pen),
    );
  }
}
