import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, FAR, progressOf, tinted } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** What is blown off a thing: its colour, and whether it is a thread with a tuft. */
const LOOSE: Partial<Readonly<Record<Kind, { readonly colour: string; readonly tufted?: true }>>> = {
  dandelion: { colour: '#f4f2ea', tufted: true },
  sandcastle: { colour: '#e0c48a' },
  'leaf-pile': { colour: '#d8782c' },
};
const PARTS = 34;
/** Seconds that one part is seen on its way, and how far it goes, in units of height. */
const FLIGHT_SECONDS = 2.6;
const REACH = 2.4;
/** How much of the head is gone at last, as a tint: what is left of it is pale. */
const THINNED = 0.45;
/** Below this a stem loses nothing. */
const STEM_Y = 0.56;

/** Small parts come off it one after the other, and the wind carries them away to the right. */
export function paintScattering(pen: Pen, { actor, colour, draw, half }: HappeningScene): void {
  const { context, tone } = pen;
  const { kind, seed } = actor.member;
  const loose = LOOSE[kind] ?? { colour };
  const thinned = tinted(pen, '#cfd8c8', THINNED * progressOf(actor, 4));
  if (loose.tufted === true) {
    clipped(
      pen,
      () => context.rect(-FAR, -FAR, 2 * FAR, FAR + STEM_Y),
      undefined,
      () => draw(pen),
    );
    clipped(
      pen,
      () => context.rect(-FAR, STEM_Y, 2 * FAR, FAR),
      undefined,
      () => draw(thinned),
    );
  } else draw(thinned);
  for (let part = 0; part < PARTS; part++) {
    const clock = actor.actionTime - 0.3 - hash2(seed, part) * FLIGHT_SECONDS;
    const age = (clock % FLIGHT_SECONDS) / FLIGHT_SECONDS;
    if (clock <= 0) continue;
    const from = (hash2(seed, part + 40) * 2 - 1) * half * 0.8;
    const x = from + REACH * age * (0.5 + 0.7 * hash2(seed, part + 60));
    const y =
      0.62 +
      0.34 * hash2(seed, part + 80) +
      0.5 * age * (hash2(seed, part + 90) - 0.25) +
      0.06 * Math.sin(age * 9 + part);
    const size = 0.022 + 0.02 * hash2(seed, part + 70);
    const alpha = Math.min(1, (1 - age) * 2.5);
    context.save();
    context.translate(x, y);
    context.rotate(age * 5 + part);
    context.fillStyle = tone(loose.colour, 0.5, alpha);
    if (loose.tufted === true) paintTuft(pen, size * 1.7, alpha);
    else {
      context.beginPath();
      context.ellipse(0, 0, size, size * 0.6, 0, 0, 2 * Math.PI);
      context.fill();
    }
    context.restore();
  }
}

/** A seed that hangs by its parachute. */
function paintTuft({ context, tone, pixelMetres }: Pen, size: number, alpha: number): void {
  context.strokeStyle = tone('#fbfaf4', 0.8, alpha);
  context.lineWidth = Math.max(0.005, pixelMetres);
  context.beginPath();
  for (let hair = 0; hair < 6; hair++) {
    const turn = Math.PI * (0.12 + 0.152 * hair);
    context.moveTo(0, 0);
    context.lineTo(Math.cos(turn) * size, Math.sin(turn) * size);
  }
  context.moveTo(0, 0);
  context.lineTo(0, -size);
  context.stroke();
  context.fillStyle = tone('#7a5a34', 0, alpha);
  context.beginPath();
  context.ellipse(0, -size, size * 0.12, size * 0.3, 0, 0, 2 * Math.PI);
  context.fill();
}
