import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import { lerp } from '../../../base/interpolation.ts';
import { clipped, FAR } from './happenings/happening-scene.ts';

/** What opens by a leaf on hinges, and what is seen behind it. */
const LEAVES: Partial<Readonly<Record<Kind, string>>> = {
  door: '#f6d79a',
  wardrobe: '#4a3524',
  safe: '#2a2d33',
  refrigerator: '#e6f3fa',
  gate: '#cfe0b4',
  mailbox: '#2a2d33',
};

/** Whether a thing opens by a leaf on hinges. */
export function hasLeaf(kind: Kind): boolean {
  return LEAVES[kind] !== undefined;
}

/** Half the width of a thing, in units of its height. */
function halfOf(kind: Kind): number {
  const { size } = cardOf(kind);
  return size.lengthMetres / size.heightMetres / 2;
}

/** How wide a leaf that is open is seen, as a share, and by how much its free edge comes nearer. */
const OPEN_WIDTH = 0.2;
const NEARER = 0.07;

/** Paints a thing whose leaf is open by a share: what is behind it, then the leaf, turned on its hinges at the left. */
export function paintLeaf({ context, tone }: Pen, kind: Kind, open: number, draw: () => void): void {
  const half = halfOf(kind);
  const behind = LEAVES[kind] ?? '#2a2d33';
  const glow = context.createLinearGradient(-half, 0, half, 0);
  glow.addColorStop(0, tone(behind, -0.5));
  glow.addColorStop(1, tone(behind, 0.35));
  context.fillStyle = tone('#5a4433', -0.3);
  context.fillRect(-half * 1.06, 0, half * 2.12, 1.02);
  context.fillStyle = glow;
  context.fillRect(-half * 0.94, 0, half * 1.88, 0.98);
  const width = lerp(1, OPEN_WIDTH, open);
  context.save();
  context.translate(-half, 0);
  context.transform(width, NEARER * open * -0.5, 0, 1 + NEARER * open, 0, 0);
  context.translate(half, 0);
  draw();
  context.restore();
}

/** What opens by two panels that slide apart: half the width and the top of its opening, and what is behind. */
const SLIDES: Partial<
  Readonly<Record<Kind, { readonly half: number; readonly top: number; readonly behind: string }>>
> = {
  'lift-doors': { half: 0.34, top: 0.86, behind: '#f0dcb4' },
};

/** What opens by spreading to both sides, as an umbrella does, or from the pole that it hangs by. */
const SPREADS: Partial<Readonly<Record<Kind, 'both' | 'left'>>> = {
  umbrella: 'both',
  'beach-umbrella': 'both',
  parachute: 'both',
  'paper-fan': 'both',
  tent: 'both',
  'paper-crane': 'both',
  flag: 'left',
  map: 'left',
  newspaper: 'left',
  scroll: 'left',
  banner: 'left',
};
/** What is drawn open: above this height, in units of its own, is what is seen of it only then. */
const SHOWS_ABOVE: Partial<Readonly<Record<Kind, number>>> = {
  'open-drawer': 0.73,
  'treasure-chest': 0.53,
  'open-box': 0.6,
  'open-suitcase': 0.36,
  laptop: 0.12,
  'open-book': 0.1,
  'music-box': 0.5,
  'jack-in-the-box': 0.5,
};
/** How narrow it is while it is shut, as a share of its width. */
const SHUT_WIDTH = 0.16;
/** Where the lid of a thing ends, how far it is lifted, in units of its height, and how far it leans over then, radians. */
const LID = { seam: 0.7, lifts: 0.42, turn: 0.62, aside: 0.5 } as const;

/** Paints a thing that is open by a share, each in its own way; what has none has a lid. */
export function paintOpen(pen: Pen, kind: Kind, open: number, draw: () => void): void {
  if (kind === 'curtains') return paintDrawn(pen, open, draw);
  const slides = SLIDES[kind];
  if (slides !== undefined) return paintSliding(pen, slides, open, draw);
  const shows = SHOWS_ABOVE[kind];
  if (shows !== undefined) return paintRising(pen, shows, open, draw);
  const half = halfOf(kind);
  const spreads = SPREADS[kind];
  if (spreads !== undefined) return paintSpreading(pen, spreads === 'left' ? -half : 0, open, draw);
  paintUnlidded(pen, half, open, draw);
}

/** Paints what rises above a height as it opens. */
function paintRising(pen: Pen, shows: number, open: number, draw: () => void): void {
  const { context } = pen;
  const rise = () => {
    context.translate(0, shows);
    context.scale(1, Math.max(0.01, open));
    context.translate(0, -shows);
  };
  clipped(pen, () => context.rect(-FAR, shows, 2 * FAR, FAR), rise, draw);
  clipped(pen, () => context.rect(-FAR, -FAR, 2 * FAR, FAR + shows), undefined, draw);
}

/** Paints what spreads from where its `edge` stays. */
function paintSpreading({ context }: Pen, edge: number, open: number, draw: () => void): void {
  context.save();
  context.translate(edge, 0);
  context.scale(lerp(SHUT_WIDTH, 1, open), 1);
  context.translate(-edge, 0);
  draw();
  context.restore();
}

/** Paints a thing with its lid off by a share, and light in it. */
function paintUnlidded(pen: Pen, half: number, open: number, draw: () => void): void {
  const { context } = pen;
  const wide = half * 0.92;
  const part = (from: number, to: number, move?: () => void) =>
    clipped(pen, () => context.rect(-FAR, from, 2 * FAR, to - from), move, draw);
  part(-FAR, LID.seam);
  if (open > 0) {
    context.fillStyle = pen.tone('#2c2018', -0.4);
    context.beginPath();
    context.ellipse(0, LID.seam, wide, wide * 0.16, 0, 0, 2 * Math.PI);
    context.fill();
    const shine = context.createLinearGradient(0, LID.seam, 0, LID.seam + 0.9);
    shine.addColorStop(0, pen.glow('#ffeeb4', 0.75 * open));
    shine.addColorStop(1, pen.glow('#ffd98a', 0));
    context.fillStyle = shine;
    context.beginPath();
    context.moveTo(-wide * 0.9, LID.seam);
    context.lineTo(-wide * 1.2, LID.seam + 0.9);
    context.lineTo(wide * 1.2, LID.seam + 0.9);
    context.lineTo(wide * 0.9, LID.seam);
    context.closePath();
    context.fill();
  }
  part(LID.seam, FAR, () => {
    context.translate(half * LID.aside * 2 * open, LID.lifts * open);
    context.translate(half, LID.seam);
    context.rotate(-LID.turn * open);
    context.translate(-half, -LID.seam);
  });
}

/** Where a drape hangs, at its outer and its inner edge, in units of height, and how many times as wide it is when it is drawn. */
const DRAPE = { outer: 0.56, inner: 0.17, drawn: 1.5 } as const;

/** Paints curtains that are drawn back by a share: each drape as it hangs, widened towards the middle while they are shut. */
function paintDrawn(pen: Pen, open: number, draw: () => void): void {
  const { context } = pen;
  draw();
  if (open >= 1) return;
  for (const side of [-1, 1])
    clipped(
      pen,
      () => context.rect(side < 0 ? -DRAPE.outer : DRAPE.inner, 0.02, DRAPE.outer - DRAPE.inner, 0.92),
      () => {
        context.translate(side * DRAPE.outer, 0);
        context.scale(lerp(DRAPE.drawn, 1, open), 1);
        context.translate(-side * DRAPE.outer, 0);
      },
      draw,
    );
}

function paintSliding(
  pen: Pen,
  { half, top, behind }: { readonly half: number; readonly top: number; readonly behind: string },
  open: number,
  draw: () => void,
): void {
  const { context } = pen;
  draw();
  const room = context.createLinearGradient(0, 0, 0, top);
  room.addColorStop(0, pen.tone(behind, -0.5));
  room.addColorStop(0.25, pen.tone(behind, 0.3));
  room.addColorStop(1, pen.tone(behind, 0.7));
  context.fillStyle = room;
  context.fillRect(-half, 0, 2 * half, top);
  context.fillStyle = pen.tone(behind, -0.15);
  context.fillRect(-half * 0.55, 0.1, half * 1.1, top * 0.8);
  context.save();
  context.beginPath();
  context.rect(-half, 0, 2 * half, top);
  context.clip();
  for (const side of [-1, 1])
    clipped(
      pen,
      () => context.rect(side < 0 ? -half : 0, 0, half, top),
      () => context.translate(side * half * 0.92 * open, 0),
      draw,
    );
  context.restore();
}

/** Paints a book that is open by a share: its pages spread, the leaves of one side coming over, then the closed book, which lands with a thud. */
export function paintBook(pen: Pen, open: number, cover: string, draw: () => void): void {
  const { context } = pen;
  if (open <= SHUT_FROM) {
    context.save();
    context.scale(1, 1 + 0.8 * (open / SHUT_FROM));
    draw();
    context.restore();
    return;
  }
  context.save();
  context.scale(lerp(0.5, 1, (open - SHUT_FROM) / (1 - SHUT_FROM)), 1 + 0.5 * (1 - open));
  paintPages({ ...pen, time: 0.02 + 0.9 * (1 - open) * FLIP_SECONDS }, cover);
  context.restore();
}

/** Open by less it is seen shut. */
const SHUT_FROM = 0.3;

const FLIP_SECONDS = 0.95;
const PAGE = { half: 1.3, high: 1.05, foot: 0.12 } as const;

/** Paints an open book of height 1 whose pages turn one after the other. */
export function paintPages({ context, tone, time, lightSide }: Pen, cover: string): void {
  const { half, high, foot } = PAGE;
  const slab = (side: 1 | -1, colour: string, lit: number, grow: number) => {
    context.fillStyle = tone(colour, lit);
    context.beginPath();
    context.moveTo(0, foot - grow);
    context.quadraticCurveTo(side * half * 0.5, foot + 0.1, side * (half + grow), foot - grow * 0.6);
    context.lineTo(side * (half * 0.86 + grow), foot + high + grow * 0.6);
    context.quadraticCurveTo(side * half * 0.45, foot + high + 0.1, 0, foot + high);
    context.closePath();
    context.fill();
  };
  for (const side of [-1, 1] as const) slab(side, cover, side * lightSide * 0.2, 0.05);
  for (const side of [-1, 1] as const) slab(side, '#f6eedc', 0.2 + side * lightSide * 0.2, 0);
  context.strokeStyle = tone('#8a7f6c', -0.1, 0.55);
  context.lineWidth = 0.014;
  context.beginPath();
  for (const side of [-1, 1])
    for (let line = 1; line < 7; line++) {
      const y = foot + 0.06 + (high - 0.1) * (line / 7);
      context.moveTo(side * 0.12, y + 0.05);
      context.quadraticCurveTo(side * half * 0.45, y + 0.09, side * half * 0.74, y + 0.03);
    }
  context.stroke();
  // Two pages are on their way at a time, from right to left.
  for (const late of [0, 0.5]) {
    const share = (time / FLIP_SECONDS + late) % 1;
    const turn = Math.PI * share;
    const [x, up] = [Math.cos(turn) * half * 0.95, Math.sin(turn) * 0.8];
    const page = context.createLinearGradient(0, 0, x, 0);
    page.addColorStop(0, tone('#efe5cf', -0.25));
    page.addColorStop(1, tone('#fffaf0', 0.5));
    context.fillStyle = page;
    context.beginPath();
    context.moveTo(0, foot);
    context.quadraticCurveTo(x * 0.6, foot + up * 0.6 + 0.06, x, foot + up);
    context.lineTo(x * 0.92, foot + high + up * 0.9);
    context.quadraticCurveTo(x * 0.55, foot + high + up * 0.55 + 0.06, 0, foot + high);
    context.closePath();
    context.fill();
  }
}
