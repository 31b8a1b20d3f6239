import { hash2 } from '../../../../base/random.ts';
import { cardOf } from '../../../kinds/kinds.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Inside } from '../../../kinds/insides.ts';
import type { Pen } from '../../../paint/pen.ts';
import { mixHex } from '../../shapes.ts';
import { liquidOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';
import { pouredColour } from './poured-colour.ts';

/** What one cooks in; from a cup there is only steam. */
const POTS: ReadonlySet<Kind> = new Set<Kind>(['open-pot', 'cauldron', 'wok']);
/** How far below its brim an open pot is full, as a share of how deep its mouth looks. */
const BELOW_BRIM = 0.14;
const RINGS = 15;
/** How full a clear vessel is, from its floor to its brim. */
const CLEAR_LEVEL = 0.52;
const RISERS = 22;

/** What cooks in a vessel: one looks down on it in an open pot, and through the wall of a glass one. */
export const paintBoiling: HappeningPainter = (pen, scene) => {
  const { actor, draw } = scene;
  const inside = cardOf(actor.member.kind).inside;
  draw(pen);
  if (inside === undefined || inside.front === true || actor.sunk === true) return;
  const colour = actor.thingColour === undefined ? liquidOf(actor.member.kind) : pouredColour(scene);
  if (inside.wall === 'clear') return paintRisers(pen, inside, actor.member.seed);
  if (POTS.has(actor.member.kind) && actor.filled !== 'front') paintBroth(pen, inside, colour, actor.member.seed);
};

/** The level top of what cooks, in a rolling boil. */
function paintBroth({ context, tone, time }: Pen, { lip, deep }: Inside, colour: string, seed: number): void {
  const xs = lip.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [x, half] = [(left + right) / 2, ((right - left) / 2) * 0.95];
  const y = (lip[0]?.[1] ?? 0.9) - deep * BELOW_BRIM;
  const flat = (deep / 2) * 0.84;
  const top = context.createLinearGradient(0, y + flat, 0, y - flat);
  top.addColorStop(0, tone(mixHex(colour, '#20140c', 0.25), 0));
  top.addColorStop(1, tone(colour, 0.45));
  context.fillStyle = top;
  context.beginPath();
  context.ellipse(x, y, half, flat, 0, 0, 2 * Math.PI);
  context.fill();
  for (let ring = 0; ring < RINGS; ring++) {
    const clock = time * 1.7 + hash2(seed, ring);
    const [round, age] = [Math.floor(clock), clock % 1];
    const turn = hash2(seed + round, ring) * 2 * Math.PI;
    const out = Math.sqrt(hash2(seed + round, ring + 30)) * 0.82;
    const [bx, by] = [x + Math.cos(turn) * half * out, y + Math.sin(turn) * flat * out];
    const size = half * (0.035 + 0.075 * age);
    context.fillStyle = tone(mixHex(colour, '#ffffff', 0.55), 0.6, 0.85 * (1 - age));
    context.beginPath();
    context.ellipse(bx, by + size * 0.25, size, size * 0.62, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = tone('#ffffff', 0.9, 0.8 * (1 - age));
    context.beginPath();
    context.ellipse(bx - size * 0.3, by + size * 0.5, size * 0.28, size * 0.18, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Bubbles that rise through what is in a glass, larger as they come up. */
function paintRisers({ context, tone, time, pixelMetres }: Pen, { lip, floor }: Inside, seed: number): void {
  const half = Math.abs(lip[0]?.[0] ?? 0.3) * 0.8;
  const level = floor + ((lip[0]?.[1] ?? 0.9) - floor) * CLEAR_LEVEL;
  context.lineWidth = Math.max(0.006, pixelMetres);
  for (let riser = 0; riser < RISERS; riser++) {
    const clock = time * (0.9 + 0.6 * hash2(seed, riser)) + hash2(seed, riser + 40);
    const [round, age] = [Math.floor(clock), clock % 1];
    const x = (hash2(seed + round, riser) * 2 - 1) * half * 0.9 + 0.012 * Math.sin(age * 14 + riser);
    const size = 0.012 + 0.026 * age;
    context.fillStyle = tone('#ffffff', 0.7, 0.28);
    context.strokeStyle = tone('#ffffff', 0.9, 0.85);
    context.beginPath();
    context.arc(x, floor + (level - floor) * age, size, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
