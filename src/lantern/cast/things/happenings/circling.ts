import type { Pen } from '../../../paint/pen.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** The ring of track: half its width and its depth as it is seen, in heights of the toy beyond half its length. */
const RING = { beyond: 1.15, flat: 0.3 } as const;
const OVERALL = 0.62;
const ROUND_SECONDS = 4.6;
const SLEEPERS = 44;
const GAUGE = 0.13;
/** How much smaller it is seen on the far side than on the near one. */
const FARTHER = 0.34;

/** A toy goes round and round on a ring of track: along before us, back behind, and smaller there. */
export const paintCircling: HappeningPainter = (pen, { actor, half, draw }) => {
  const [wide, deep] = [half + RING.beyond, (half + RING.beyond) * RING.flat];
  pen.context.save();
  // Ring and toy take the room that the toy has by itself.
  pen.context.scale(OVERALL, OVERALL);
  pen.context.translate(0, deep * 0.8);
  paintTrack(pen, wide, deep);
  const turn = (actor.actionTime / ROUND_SECONDS) * 2 * Math.PI - 2.2;
  const [x, y] = [Math.cos(turn) * wide, Math.sin(turn) * deep];
  const size = 1 - FARTHER * (0.5 + 0.5 * Math.sin(turn));
  // Before us it goes to the right; where it turns it is seen shorter.
  const ahead = -Math.sin(turn);
  const width = Math.sign(ahead || 1) * Math.max(0.34, Math.abs(ahead));
  pen.context.save();
  pen.context.translate(x, y);
  pen.context.scale(size * width, size);
  draw(pen);
  pen.context.restore();
  pen.context.restore();
};

function paintTrack({ context, tone, pixelMetres }: Pen, wide: number, deep: number): void {
  const at = (turn: number, out: number): readonly [number, number] => [
    Math.cos(turn) * (wide + out),
    Math.sin(turn) * (deep + out * 0.6),
  ];
  context.lineCap = 'round';
  context.strokeStyle = tone('#8a5a34', -0.1);
  context.lineWidth = 0.07;
  context.beginPath();
  for (let sleeper = 0; sleeper < SLEEPERS; sleeper++) {
    const turn = (sleeper / SLEEPERS) * 2 * Math.PI;
    context.moveTo(...at(turn, -GAUGE * 1.7));
    context.lineTo(...at(turn, GAUGE * 1.7));
  }
  context.stroke();
  context.strokeStyle = tone('#b8bec6', 0.3);
  context.lineWidth = Math.max(0.035, pixelMetres * 1.2);
  for (const out of [-GAUGE, GAUGE]) {
    context.beginPath();
    context.ellipse(0, 0, wide + out, deep + out * 0.6, 0, 0, 2 * Math.PI);
    context.stroke();
  }
}
