import { hash2 } from '../../../base/random.ts';
import type { StateName } from '../../script/state-names.ts';
import type { Pen } from '../pen.ts';
import type { Blaze } from './flames.ts';

/** What covers a surface: a wash over all of it, patches, streaks, cracks. */
interface Surface {
  readonly wash?: readonly [colour: string, alpha: number];
  /** Every colour becomes this one, light and shade stay. */
  readonly dyed?: string;
  readonly patches?: {
    readonly colours: readonly string[];
    readonly count: number;
    readonly alpha: number;
    readonly low?: true;
    readonly high?: true;
  };
  readonly streaks?: { readonly colour: string; readonly alpha: number; readonly across?: true };
  readonly cracks?: string;
  /** What a smooth round side mirrors: bright and dark strips along it, from edge to edge; 0 to 1. */
  readonly sheen?: number;
}

const SURFACES: Partial<Readonly<Record<StateName, Surface>>> = {
  burning: { wash: ['#ff7a2a', 0.26], patches: { colours: ['#201410', '#3a2018'], count: 16, alpha: 0.5 } },
  rusty: {
    wash: ['#8a4a26', 0.38],
    patches: { colours: ['#7a3a1a', '#a8572a', '#5e2c16', '#b8703a'], count: 46, alpha: 0.72 },
    streaks: { colour: '#6b3216', alpha: 0.34 },
  },
  dirty: {
    wash: ['#6b5236', 0.2],
    patches: { colours: ['#5a4026', '#6e5232', '#4a3420'], count: 60, alpha: 0.78, low: true },
  },
  mossy: {
    wash: ['#5c7a3a', 0.16],
    patches: { colours: ['#4f7a2e', '#6b9440', '#3e6426'], count: 40, alpha: 0.8, low: true },
  },
  snowy: {
    wash: ['#eef4fb', 0.16],
    patches: { colours: ['#ffffff', '#f2f7fd'], count: 26, alpha: 0.85, high: true },
  },
  icy: {
    wash: ['#bfe4f7', 0.52],
    streaks: { colour: '#ffffff', alpha: 0.5 },
    patches: { colours: ['#ffffff', '#e2f4ff'], count: 12, alpha: 0.4 },
  },
  wet: { wash: ['#1d2c3c', 0.24], streaks: { colour: '#e8f4ff', alpha: 0.42 } },
  broken: { cracks: '#1c1613' },
  wooden: { dyed: '#a06a38', streaks: { colour: '#5a3818', alpha: 0.34, across: true } },
  stone: {
    dyed: '#8e8a84',
    wash: ['#98948c', 0.28],
    patches: { colours: ['#6e6a64', '#aaa69e'], count: 44, alpha: 0.3 },
  },
  marble: { dyed: '#dcd7d0', wash: ['#f4f1ec', 0.3], streaks: { colour: '#8d8a88', alpha: 0.42 } },
  metal: { dyed: '#a4acb4', sheen: 1 },
  golden: { dyed: '#d8a32c', sheen: 0.8 },
  brass: { dyed: '#bd9444', sheen: 0.8 },
  copper: { dyed: '#bc6c3e', sheen: 0.8 },
  frosted: { wash: ['#f2f7f8', 0.34] },
  woollen: {
    streaks: { colour: '#fff8ee', alpha: 0.3, across: true },
    patches: { colours: ['#ffffff', '#3a2a20'], count: 30, alpha: 0.1 },
  },
  glass: { wash: ['#d6ecf4', 0.44], sheen: 0.55 },
};

/** Whether a state lies on the surface of its bearer. */
export function isOfSurface(state: StateName): boolean {
  return SURFACES[state] !== undefined;
}

/** Paints what a state lays on a surface; the caller keeps it within the bearer's outline. */
export function paintSurface(pen: Pen, state: StateName, body: Blaze, seed: number): void {
  const surface = SURFACES[state];
  if (surface === undefined) return;
  const { wash, patches, streaks, cracks, sheen } = surface;
  if (wash !== undefined) paintWash(pen, wash, body);
  if (patches !== undefined) paintPatches(pen, patches, body, seed);
  if (streaks !== undefined) paintStreaks(pen, streaks, body, seed);
  if (sheen !== undefined) paintSheen(pen, sheen, body);
  if (cracks !== undefined) paintCracks(pen, cracks, body, seed);
}

/** The colour that all of one's own colours become; undefined where they stay. */
export function dyeOf(state: StateName): string | undefined {
  return SURFACES[state]?.dyed;
}

function paintWash(pen: Pen, [colour, alpha]: NonNullable<Surface['wash']>, body: Blaze): void {
  pen.context.globalAlpha = alpha;
  pen.context.fillStyle = pen.tone(colour, 0.1);
  fillBody(pen, body);
  pen.context.globalAlpha = 1;
}

/** Fills all that one may cover, wings and arms too. */
export function fillBody({ context }: Pen, { halfMetres, tallMetres }: Blaze): void {
  const side = halfMetres * 3 + tallMetres;
  context.fillRect(-side, -tallMetres, side * 2, tallMetres * 3.5);
}

function paintPatches(
  pen: Pen,
  { colours, count, alpha, low, high }: NonNullable<Surface['patches']>,
  { halfMetres, tallMetres }: Blaze,
  seed: number,
): void {
  const { context } = pen;
  const unit = Math.sqrt(halfMetres * 2 * tallMetres);
  for (let patch = 0; patch < count; patch++) {
    const across = hash2(seed + patch, 1) * 2 - 1;
    const spot = hash2(seed + patch, 2);
    const up = low === true ? spot ** 1.3 * 0.8 : high === true ? spot ** 0.5 : spot;
    const radius = unit * (0.015 + 0.07 * hash2(seed + patch, 3) ** 2);
    context.fillStyle = pen.tone(colours[patch % colours.length] ?? '#000000', 0, alpha);
    context.beginPath();
    const [x, y] = [across * halfMetres * 1.05, up * tallMetres * 1.02];
    // A blot of a few lobes, not a disc.
    for (let lobe = 0; lobe < 4; lobe++) {
      const turn = hash2(seed + patch, 10 + lobe) * 6.28;
      const off = radius * 0.7;
      context.ellipse(
        x + Math.cos(turn) * off,
        y + Math.sin(turn) * off * 0.7,
        radius * (0.5 + 0.5 * hash2(seed + patch, 20 + lobe)),
        radius * (0.35 + 0.35 * hash2(seed + patch, 30 + lobe)),
        turn,
        0,
        6.2832,
      );
    }
    context.fill();
  }
}

function paintStreaks(
  pen: Pen,
  { colour, alpha, across }: NonNullable<Surface['streaks']>,
  { halfMetres, tallMetres }: Blaze,
  seed: number,
): void {
  const { context } = pen;
  const count = across === true ? 14 : 9;
  context.strokeStyle = pen.tone(colour, 0.4, alpha);
  context.lineCap = 'round';
  for (let streak = 0; streak < count; streak++) {
    const place = (streak + 0.3 + 0.5 * hash2(seed, streak)) / count;
    context.lineWidth = Math.max(pen.pixelMetres, tallMetres * (0.006 + 0.012 * hash2(seed, streak + 40)));
    context.beginPath();
    if (across === true) {
      const y = place * tallMetres;
      const bow = tallMetres * 0.02 * (hash2(seed, streak + 60) - 0.5);
      context.moveTo(-halfMetres * 1.1, y);
      context.bezierCurveTo(-halfMetres * 0.4, y + bow * 2, halfMetres * 0.4, y - bow * 2, halfMetres * 1.1, y + bow);
    } else {
      const x = (place * 2 - 1) * halfMetres;
      const top = tallMetres * (0.45 + 0.55 * hash2(seed, streak + 20));
      context.moveTo(x, top);
      context.lineTo(x - tallMetres * 0.02, top - tallMetres * (0.08 + 0.26 * hash2(seed, streak + 80)));
    }
    context.stroke();
  }
}

/** Cracks that run out from one blow. */
function paintCracks(pen: Pen, colour: string, { halfMetres, tallMetres }: Blaze, seed: number): void {
  const { context } = pen;
  const [x0, y0] = [(hash2(seed, 1) - 0.5) * halfMetres * 0.6, tallMetres * (0.5 + 0.2 * hash2(seed, 2))];
  const reach = Math.max(halfMetres, tallMetres) * 1.1;
  for (const [shade, width, shift] of [
    ['#ffffff', 0.5, 0.006],
    [colour, 1, 0],
  ] as const) {
    context.strokeStyle = pen.tone(shade, 0.2, shift > 0 ? 0.5 : 0.9);
    context.lineWidth = Math.max(pen.pixelMetres * 1.2, tallMetres * 0.014) * width;
    context.lineJoin = 'bevel';
    for (let ray = 0; ray < 7; ray++) {
      const turn = (ray / 7) * 6.28 + hash2(seed, ray + 5) * 0.7;
      context.beginPath();
      context.moveTo(x0 + shift * reach, y0);
      for (let step = 1; step <= 5; step++) {
        const far = (step / 5) * reach * (0.5 + 0.5 * hash2(seed, ray + 30));
        const bend = turn + (hash2(seed + ray, step) - 0.5) * 0.7;
        context.lineTo(x0 + shift * reach + Math.cos(bend) * far, y0 + Math.sin(bend) * far);
      }
      context.stroke();
    }
  }
}

/** What a polished side mirrors of a studio: a softbox on the lit side, the dark room, a strip of light near the other edge. */
function paintSheen(pen: Pen, strength: number, { halfMetres, tallMetres }: Blaze): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const strips = context.createLinearGradient(-side * halfMetres, 0, side * halfMetres, 0);
  for (const [at, colour, alpha] of SHEEN) strips.addColorStop(at, pen.tone(colour, 0.4, alpha * strength));
  context.fillStyle = strips;
  context.fillRect(-halfMetres * 1.2, -tallMetres * 0.1, halfMetres * 2.4, tallMetres * 1.3);
}

/** From the edge away from the light to the lit one. */
const SHEEN = [
  [0, '#14161c', 0.42],
  [0.09, '#ffffff', 0.34],
  [0.16, '#14161c', 0.22],
  [0.44, '#14161c', 0.04],
  [0.62, '#ffffff', 0.1],
  [0.7, '#ffffff', 0.62],
  [0.82, '#ffffff', 0.5],
  [0.86, '#14161c', 0.06],
  [1, '#14161c', 0.34],
] as const;
