import type { Hour } from '../script/screenplay.ts';
import type { Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';
import { isFair } from '../light/veils.ts';

/** Beams of a low sun through the air: their colour, their weight on a clear day and where the sun has to break through, 0 to 1. */
interface Beams {
  readonly colour: string;
  readonly clear: number;
  readonly breaking: number;
}

const BEAMS: Partial<Readonly<Record<Hour, Beams>>> = {
  morning: { colour: '255,246,196', clear: 0.24, breaking: 0.3 },
  golden: { colour: '255,196,92', clear: 0.16, breaking: 0.22 },
};
/** Where the sun is taken to stand: outside of the upper corner on its side, shares of the frame. */
const SOURCE = { aside: 0.12, above: 0.3 } as const;
/** Directions of the beams down from level, and half of their widths, radians. */
const FAN = [
  [0.4, 0.05],
  [0.6, 0.085],
  [0.86, 0.06],
  [1.12, 0.1],
] as const;
/** An edge of light in mist is soft: each beam is laid in narrower and narrower wedges. */
const WEDGES = [1, 0.78, 0.56, 0.34] as const;
/** How far they reach, in diagonals of the frame. */
const REACH = 1.15;

/**
 * Lays the slanting light of morning or of late afternoon over a layer of the frame; from the left before noon, from the right after it. It
 * tells the hour where the sky is closed or out of the picture. Nothing at other hours, in rooms and where there is no air.
 */
export function layHourBeams(target: Context2D, { light, set }: Stage, weight = 1): void {
  const beams = BEAMS[light.hour];
  if (beams === undefined || !set.openAir || light.medium !== undefined) return;
  const { width, height } = target.canvas;
  const side = light.sun.x < 0 ? 1 : -1;
  const [x, y] = [side > 0 ? -SOURCE.aside * width : (1 + SOURCE.aside) * width, -SOURCE.above * height];
  const reach = REACH * Math.hypot(width, height);
  const alpha = weight * (isFair(light.weather) ? beams.clear : beams.breaking);
  const fade = target.createRadialGradient(x, y, 0, x, y, reach);
  fade.addColorStop(0, `rgba(${beams.colour},${alpha.toFixed(3)})`);
  fade.addColorStop(0.55, `rgba(${beams.colour},${(alpha * 0.62).toFixed(3)})`);
  fade.addColorStop(1, `rgba(${beams.colour},0)`);
  target.fillStyle = fade;
  for (const [down, half] of FAN)
    for (const share of WEDGES) {
      target.beginPath();
      target.moveTo(x, y);
      for (const angle of [down - half * share, down + half * share])
        target.lineTo(x + side * Math.cos(angle) * reach, y + Math.sin(angle) * reach);
      target.closePath();
      target.globalAlpha = 1.1 / WEDGES.length;
      target.fill();
    }
  target.globalAlpha = 1;
}
