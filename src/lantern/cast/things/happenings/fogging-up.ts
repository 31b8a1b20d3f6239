import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import { cardOf } from '../../../kinds/kinds.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Context2D } from '../../../paint/canvas.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, progressOf } from './happening-scene.ts';
import type { HappeningPainter, HappeningScene } from './happening-scene.ts';

/** A pane of glass on a thing, in units of its height. */
interface Pane {
  readonly x: number;
  readonly y: number;
  readonly halfWide: number;
  readonly halfTall: number;
  readonly round?: true;
}

const PANES: Partial<Readonly<Record<Kind, readonly Pane[]>>> = {
  mirror: [{ x: 0, y: 0.5, halfWide: 0.24, halfTall: 0.33, round: true }],
  'hand-mirror': [{ x: 0, y: 0.68, halfWide: 0.24, halfTall: 0.28, round: true }],
  'vanity-mirror': [{ x: 0, y: 0.64, halfWide: 0.28, halfTall: 0.3, round: true }],
  'wall-mirror': [{ x: 0, y: 0.52, halfWide: 0.6, halfTall: 0.42 }],
  window: [{ x: 0, y: 0.5, halfWide: 0.4, halfTall: 0.4 }],
  glasses: [
    { x: -0.62, y: 0.5, halfWide: 0.5, halfTall: 0.4, round: true },
    { x: 0.62, y: 0.5, halfWide: 0.5, halfTall: 0.4, round: true },
  ],
};
const DROPS = 16;
const PATCHES = 30;

function panesOf({ actor, half }: HappeningScene): readonly Pane[] {
  const { kind } = actor.member;
  const inside = cardOf(kind).inside;
  const own = PANES[kind];
  if (own !== undefined) return own;
  if (inside?.wall !== 'clear') return [{ x: 0, y: 0.5, halfWide: half * 0.7, halfTall: 0.4, round: true }];
  const [first, brim] = inside.lip[0] ?? [-half, 0.9];
  return [
    { x: 0, y: (brim + inside.floor) / 2, halfWide: Math.abs(first) * 0.88, halfTall: (brim - inside.floor) * 0.48 },
  ];
}

/** Breath or steam settles on glass: it turns white from its edges in, and drops run down it. */
export const paintFoggingUp: HappeningPainter = (pen, scene) => {
  scene.draw(pen);
  const share = progressOf(scene.actor, 3.4);
  if (share <= 0) return;
  for (const pane of panesOf(scene))
    clipped(
      pen,
      () => tracePane(pen.context, pane),
      undefined,
      () => paintFog(pen, pane, share, scene.actor.member.seed),
    );
};

function tracePane(context: Context2D, { x, y, halfWide, halfTall, round }: Pane): void {
  if (round === true) context.ellipse(x, y, halfWide, halfTall, 0, 0, 2 * Math.PI);
  else context.rect(x - halfWide, y - halfTall, 2 * halfWide, 2 * halfTall);
}

function paintFog({ context, tone, time }: Pen, { x, y, halfWide, halfTall }: Pane, share: number, seed: number): void {
  context.fillStyle = tone('#eef3f5', 0.5, 0.72 * smoothstep(0.2, 1, share));
  context.fillRect(x - halfWide, y - halfTall, 2 * halfWide, 2 * halfTall);
  for (let patch = 0; patch < PATCHES; patch++) {
    const grown = smoothstep(0.35 * hash2(seed, patch), 0.5 + 0.5 * hash2(seed, patch), share);
    // From below, where the steam comes from.
    const px = x + (hash2(seed, patch + 40) * 2 - 1) * halfWide;
    const py = y + (hash2(seed, patch + 80) ** 1.3 * 2 - 1) * halfTall;
    const size = halfTall * (0.35 + 0.3 * hash2(seed, patch + 120)) * grown;
    if (size <= 0) continue;
    const puff = context.createRadialGradient(px, py, 0, px, py, size);
    puff.addColorStop(0, tone('#f6fafb', 0.7, 0.62 * grown));
    puff.addColorStop(1, tone('#f6fafb', 0.7, 0));
    context.fillStyle = puff;
    context.fillRect(px - size, py - size, 2 * size, 2 * size);
  }
  for (let drop = 0; drop < DROPS; drop++) {
    const born = 0.45 + 0.4 * hash2(seed, drop + 200);
    const age = (share - born) / (1 - born);
    if (age <= 0) continue;
    const dx = x + (hash2(seed, drop + 240) * 2 - 1) * halfWide * 0.9;
    const top = y + halfTall * (0.85 - 0.9 * hash2(seed, drop + 280));
    const long = halfTall * 0.9 * age + 0.004 * Math.sin(time + drop);
    const wide = halfTall * 0.016;
    context.fillStyle = tone('#8fb0bd', 0.1, 0.65);
    context.fillRect(dx - wide, top - long, 2 * wide, long);
    context.fillStyle = tone('#ffffff', 0.9, 0.9);
    context.beginPath();
    context.ellipse(dx, top - long, wide * 2, wide * 2.8, 0, 0, 2 * Math.PI);
    context.fill();
  }
}
