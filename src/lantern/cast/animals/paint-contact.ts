import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { lerp } from '../../../base/interpolation.ts';
import { see } from './space.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';

const SHADE = '#0c0f1c';

/** Draws the shade on the ground: a faint one of the body, and a dark one under each foot that stands, so that they meet. */
export function paintContact(pen: Pen, species: Species, pose: Pose): void {
  const { torso, foot } = species;
  const { view, carriage } = pose;
  const wide = torso.profile.reduce((most, station) => Math.max(most, station[4]), 0);
  const long = trunkLength(species) * 0.5;
  const low = Math.max(carriage.lying, carriage.sitting * 0.6);
  const middle = see(view, pose.trunk((torso.rearX + torso.frontX) / 2, torso.y));
  const ground = see(view, { x: 0, y: 0, z: 0 });
  const body = {
    x: lerp(ground.x, middle.x, 0.6) - pen.lightSide * wide * 0.35,
    y: ground.y + (1 - low) * wide * 0.04,
    rx: Math.hypot(long * view.cos, wide * 1.5 * view.sin) * lerp(1.2, 1.12, low) + wide * 0.5,
    ry: (long * Math.abs(view.sin) + wide) * lerp(0.2, 0.17, low) + 0.012,
  };
  const strength = lerp(0.24, 0.55, low) * (1 - 0.6 * carriage.leap);
  soft(pen, body, shade(pen, strength));
  if (carriage.leap > 0.5) return;
  const under = shade(pen, 0.5);
  for (const leg of pose.legs) {
    const off = Math.min(1, leg.ground.y / (foot.height * 2.5));
    if (off >= 0.95) continue;
    const spot = see(view, { ...leg.ground, x: leg.ground.x + foot.length * 0.25, y: 0 });
    const size = foot.length * (1.05 + 0.5 * off);
    pen.context.globalAlpha = (1 - off) ** 1.5;
    soft(pen, { x: spot.x - pen.lightSide * size * 0.15, y: spot.y, rx: size * 1.15, ry: size * 0.34 }, under);
  }
  pen.context.globalAlpha = 1;
}

function shade(pen: Pen, strength: number): Gradient {
  const gradient = pen.context.createRadialGradient(0, 0, 0.08, 0, 0, 1);
  gradient.addColorStop(0, pen.tone(SHADE, -0.6, strength));
  gradient.addColorStop(1, pen.tone(SHADE, -0.6, 0));
  return gradient;
}

interface Patch {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

function soft(pen: Pen, { x, y, rx, ry }: Patch, fill: Gradient): void {
  const { context } = pen;
  context.save();
  context.translate(x, y);
  context.scale(rx, ry);
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
