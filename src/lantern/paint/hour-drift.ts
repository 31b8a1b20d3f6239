import type { Stage } from '../stage/stage.ts';
import type { Hour } from '../script/screenplay.ts';
import type { Context2D } from './canvas.ts';

/** A wash over the frame: sRGB bytes, and its weight at the first and at the last frame of the film, 0 to 1. */
interface Wash {
  readonly colour: string;
  readonly first: number;
  readonly last: number;
}

/** Day breaks and night falls while one looks: of two stills the later one tells which of them it is. */
const WASHES: Partial<Readonly<Record<Hour, Wash>>> = {
  // Cool, and not so dark that the first stills would be a dusk.
  dawn: { colour: '44,78,140', first: 0.2, last: 0 },
  sunset: { colour: '58,18,40', first: 0, last: 0.18 },
  dusk: { colour: '10,14,44', first: 0, last: 0.34 },
};
/** Above 1: most of the change is where it is dark. */
const CURVE = 1.5;

/**
 * Lays what the hour does in the course of a film over a layer of the frame, `share` of its length in, 0 to 1. Nothing at hours that stay,
 * and where the light of a shot turns into another by itself.
 */
export function washByHour(target: Context2D, { shot }: Stage, share: number): void {
  const wash = shot.becomes === undefined ? WASHES[shot.scenery.hour] : undefined;
  if (wash === undefined) return;
  const weight = wash.first * (1 - share) ** CURVE + wash.last * share ** CURVE;
  if (weight < 0.004) return;
  target.fillStyle = `rgba(${wash.colour},${weight.toFixed(4)})`;
  target.fillRect(0, 0, target.canvas.width, target.canvas.height);
}
