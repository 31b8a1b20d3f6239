import { createRandom } from '../../base/random.ts';
import type { Light } from '../light/light.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** The sky of one shot, painted once and then moved by pan and tilt. */
export interface Sky {
  paint(target: Context2D, stage: Stage): void;
}

/** Paints the sky of a shot with room for its pan and tilt. */
export function createSky(canvases: CanvasFactory, frame: FrameSize, stage: Stage): Sky {
  const { from, to } = stage.shot.camera;
  const side = Math.min(frame.width, frame.height);
  const focal = Math.max(from.focal, to.focal) * side;
  const pans = [from.pan, to.pan].map((pan) => pan * focal);
  const tilts = [from.tilt, to.tilt].map((tilt) => tilt * focal);
  const margin = 0.06 * side;
  const left = frame.width / 2 - Math.min(...pans) + margin;
  const right = frame.width / 2 + Math.max(...pans) + margin;
  const up = Math.max(side * 0.5, frame.height / 2 + Math.max(...tilts) + margin);
  const canvas = canvases.createCanvas(Math.ceil(left + right), Math.ceil(up + margin));
  paintSkyBitmap(canvas.getContext('2d'), stage.light, { left, up, focal, margin, seed: stage.shot.scenery.seed });
  return {
    paint(target, now) {
      const f = now.camera.focal * side;
      const x = frame.width / 2 - now.camera.pan * f - left;
      const y = frame.height / 2 + now.camera.tilt * f - up;
      target.drawImage(canvas, Math.round(x), Math.round(y));
    },
  };
}

function paintSkyBitmap(
  context: Context2D,
  light: Light,
  at: { left: number; up: number; focal: number; margin: number; seed: number },
): void {
  const { canvas } = context;
  const gradient = context.createLinearGradient(0, at.up, 0, Math.min(0, at.up - at.focal * 0.85));
  gradient.addColorStop(0, light.sky.horizon);
  gradient.addColorStop(0.38, light.sky.middle);
  gradient.addColorStop(1, light.sky.zenith);
  context.fillStyle = gradient;
  context.fillRect(0, 0, canvas.width, canvas.height);
  paintStars(context, light, at);
  const { sun } = light;
  if (!sun.visible) return;
  const x = at.left + sun.x * at.focal;
  const y = at.up - sun.y * at.focal;
  const halo = context.createRadialGradient(x, y, 0, x, y, at.focal * 0.7);
  halo.addColorStop(0, withAlpha(sun.colour, 0.75 * sun.glow));
  halo.addColorStop(0.12, withAlpha(sun.colour, 0.42 * sun.glow));
  halo.addColorStop(0.4, withAlpha(sun.colour, 0.14 * sun.glow));
  halo.addColorStop(1, withAlpha(sun.colour, 0));
  context.globalCompositeOperation = 'screen';
  context.fillStyle = halo;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = sun.colour;
  context.beginPath();
  context.arc(x, y, at.focal * (sun.kind === 'sun' ? 0.028 : 0.034), 0, Math.PI * 2);
  context.fill();
}

function paintStars(context: Context2D, light: Light, at: { up: number; focal: number; seed: number }): void {
  if (light.stars <= 0) return;
  const random = createRandom(at.seed).fork('stars');
  context.fillStyle = '#ffffff';
  for (let index = 0; index < 260; index++) {
    const height = random.next();
    context.globalAlpha = light.stars * (0.25 + 0.75 * random.next() ** 3) * Math.min(1, height * 2.2);
    context.beginPath();
    context.arc(random.next() * context.canvas.width, at.up * (1 - height), at.focal * random.range(0.0006, 0.0016), 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
}

function withAlpha(hex: string, alpha: number): string {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return `rgba(${part(1)},${part(3)},${part(5)},${alpha})`;
}
