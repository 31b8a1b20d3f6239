import { createRandom } from '../../../base/random.ts';
import type { Sketch } from './sketch.ts';

/** A part of a picture, metres. */
export interface SkyPart {
  readonly left: number;
  readonly right: number;
  /** Where its land begins. */
  readonly foot: number;
  readonly top: number;
}

/** The sky of the hour on a backdrop or a screen: what a house without windows has to tell it by. With the sun or the moon, and stars. */
export function paintSkyOn({ pen }: Sketch, { left, right, foot, top }: SkyPart): void {
  const { context, light } = pen;
  const high = top - foot;
  const sky = context.createLinearGradient(0, foot, 0, top);
  sky.addColorStop(0, pen.glow(light.sky.horizon));
  sky.addColorStop(0.45, pen.glow(light.sky.middle));
  sky.addColorStop(1, pen.glow(light.sky.zenith));
  context.fillStyle = sky;
  context.fillRect(left, foot, right - left, high);
  if (light.stars > 0.2) {
    const random = createRandom('painted stars');
    context.fillStyle = pen.glow('#ffffff', 0.85 * light.stars);
    for (let star = 0; star < 60; star++)
      context.fillRect(random.range(left, right), foot + high * random.range(0.35, 1), 0.035, 0.035);
  }
  const { sun, hour } = light;
  if (hour === 'dusk' || !sun.visible) return;
  context.save();
  context.beginPath();
  context.rect(left, foot, right - left, high);
  context.clip();
  const size = high * 0.13;
  const x = (left + right) / 2 + Math.max(-0.36, Math.min(0.36, sun.x * 1.1)) * (right - left);
  const y = foot + Math.min(high - size * 2, size * 0.35 + sun.y * high * 1.1);
  for (const [radius, alpha] of [
    [size * 2.4, 0.16],
    [size * 1.6, 0.3],
    [size, 1],
  ] as const) {
    context.fillStyle = pen.glow(sun.colour, alpha);
    context.beginPath();
    context.ellipse(x, y, radius, radius, 0, 0, Math.PI * 2);
    context.fill();
  }
  if (sun.kind === 'moon') {
    // A sickle: the sky's own colour covers the rest.
    context.fillStyle = pen.glow(light.sky.middle);
    context.beginPath();
    context.ellipse(x - size * 0.5, y + size * 0.2, size * 0.95, size * 0.95, 0, 0, Math.PI * 2);
    context.fill();
  }
  context.restore();
}
