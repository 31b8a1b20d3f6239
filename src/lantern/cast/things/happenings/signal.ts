import type { ColourName } from '../../../script/screenplay.ts';
import type { ActorState } from '../../../stage/stage.ts';
import type { Pen } from '../../../paint/pen.ts';
import { progressOf } from './happening-scene.ts';

/** The lamps of a traffic light: how high each is, in units of its height, and how it shines. */
const LAMPS: Partial<Readonly<Record<ColourName, { readonly y: number; readonly glow: string }>>> = {
  red: { y: 0.92, glow: '#ff4336' },
  yellow: { y: 0.795, glow: '#ffc83a' },
  orange: { y: 0.795, glow: '#ffb02a' },
  green: { y: 0.67, glow: '#3cff8a' },
};
const LAMP_X = -0.005;
const LAMP_RADIUS = 0.042;
const REACH = 0.2;
const UNLIT = '#3a2424';

/** A traffic light changes: the lamp that was lit goes out, the one of the colour that is named comes on. */
export function paintSignal(pen: Pen, actor: ActorState, draw: (by: Pen) => void): void {
  const { context, glow, tone } = pen;
  draw(pen);
  const target = actor.thingColour ?? 'green';
  const [first, last] = [LAMPS[target === 'red' ? 'green' : 'red'], LAMPS[target]];
  if (first === undefined || last === undefined) return;
  const done = progressOf(actor, 1.6) >= 0.5;
  for (const lamp of [LAMPS.red, LAMPS.yellow, LAMPS.green]) {
    if (lamp === undefined) continue;
    context.fillStyle = tone(UNLIT, -0.2);
    disc(pen, lamp.y, LAMP_RADIUS * 1.06);
  }
  const lit = done ? last : first;
  const halo = context.createRadialGradient(LAMP_X, lit.y, 0, LAMP_X, lit.y, REACH);
  halo.addColorStop(0, glow(lit.glow, 0.75));
  halo.addColorStop(1, glow(lit.glow, 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(LAMP_X - REACH, lit.y - REACH, 2 * REACH, 2 * REACH);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = glow(lit.glow);
  disc(pen, lit.y, LAMP_RADIUS);
}

function disc({ context }: Pen, y: number, radius: number): void {
  context.beginPath();
  context.ellipse(LAMP_X, y, radius, radius, 0, 0, 2 * Math.PI);
  context.fill();
}
