import type { Hour } from '../script/screenplay.ts';
import type { Stage } from '../stage/stage.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { isFair } from '../light/veils.ts';

/** Beams of the sun through the air: their colour, their weight in clear air and in air that holds fog or snow, 0 to 1. */
interface Beams {
  readonly colour: string;
  /** Where they come from. */
  readonly from: 'side' | 'above';
  readonly clear: number;
  readonly misty: number;
}

const BEAMS: Partial<Readonly<Record<Hour, Beams>>> = {
  morning: { colour: '255,246,196', from: 'side', clear: 0.24, misty: 0.3 },
  noon: { colour: '255,255,248', from: 'above', clear: 0, misty: 0.11 },
  golden: { colour: '255,196,92', from: 'side', clear: 0.16, misty: 0.22 },
};
/** Where the sun is taken to stand: outside of the upper corner on its side, or over the upper edge; shares of the frame. */
const ASIDE = { x: 0.12, y: 0.3 } as const;
const ABOVE = { x: 0.03, y: 0.45 } as const;
/** Directions of the beams down from level, toward the far side, and half of their widths, radians. */
const FANS = {
  side: [
    [0.4, 0.05],
    [0.6, 0.085],
    [0.86, 0.06],
    [1.12, 0.1],
  ],
  above: [
    [1.08, 0.06],
    [1.4, 0.05],
    [1.66, 0.075],
    [2.02, 0.06],
  ],
} as const;
/** An edge of light in mist is soft: each beam is laid in narrower and narrower wedges. */
const WEDGES = [1, 0.78, 0.56, 0.34] as const;
/** How far they reach, in diagonals of the frame. */
const REACH = 1.15;

/** The beams of the hours of a film. */
export interface HourBeams {
  /** Lays them over a layer of the frame; `weight`: how much of them, 0 to 1. */
  lay(target: Context2D, stage: Stage, weight?: number): void;
}

/**
 * Makes the beams of the hour: slanting from the left in the morning and from the right in late afternoon, steep at noon. They tell the
 * hour where the sky is out of the picture. Nothing at other hours, where the weather lets no sun through, in rooms and where there is no air.
 */
export function createHourBeams(canvases: CanvasFactory): HourBeams {
  /** They do not move, so that each kind is painted once. */
  const pictures = new Map<string, Canvas>();
  return {
    lay(target, { light, set }, weight = 1) {
      const beams = BEAMS[light.hour];
      if (beams === undefined || !set.openAir || light.medium !== undefined) return;
      const alpha = (isFair(light.weather) ? beams.clear : beams.misty) * light.opens;
      if (alpha * weight === 0) return;
      const { width, height } = target.canvas;
      const isLeft = light.sun.x < 0;
      const name = `${light.hour} ${alpha} ${isLeft} ${width} ${height}`;
      const picture = pictures.get(name) ?? paintBeams(canvases.createCanvas(width, height), beams, alpha, isLeft);
      pictures.set(name, picture);
      target.globalAlpha = weight;
      target.drawImage(picture, 0, 0);
      target.globalAlpha = 1;
    },
  };
}

/** Paints beams on a clear layer; `isLeft`: the sun is on that side. */
function paintBeams(layer: Canvas, beams: Beams, alpha: number, isLeft: boolean): Canvas {
  const target = layer.getContext('2d');
  const { width, height } = layer;
  const side = isLeft ? 1 : -1;
  const [x, y] =
    beams.from === 'above'
      ? [(0.5 + ABOVE.x) * width, -ABOVE.y * height]
      : [isLeft ? -ASIDE.x * width : (1 + ASIDE.x) * width, -ASIDE.y * height];
  const reach = REACH * Math.hypot(width, height);
  const fade = target.createRadialGradient(x, y, 0, x, y, reach);
  fade.addColorStop(0, `rgba(${beams.colour},${alpha.toFixed(3)})`);
  fade.addColorStop(0.55, `rgba(${beams.colour},${(alpha * 0.62).toFixed(3)})`);
  fade.addColorStop(1, `rgba(${beams.colour},0)`);
  target.fillStyle = fade;
  for (const [down, half] of FANS[beams.from])
    for (const share of WEDGES) {
      target.beginPath();
      target.moveTo(x, y);
      for (const angle of [down - half * share, down + half * share])
        target.lineTo(x + side * Math.cos(angle) * reach, y + Math.sin(angle) * reach);
      target.closePath();
      target.globalAlpha = 1.1 / WEDGES.length;
      target.fill();
    }
  return layer;
}
