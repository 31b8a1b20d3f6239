import type { Part, Spot } from './form.ts';
import { spotsOf } from './paint-form.ts';

/** The middle of a part of a form, in units of the thing's height. */
export function partMiddle(part: Part): Spot {
  if ('box' in part) return [(part.box[0] + part.box[2]) / 2, (part.box[1] + part.box[3]) / 2];
  if ('ball' in part) return [part.ball[0], part.ball[1]];
  if ('glow' in part) return [part.glow[0], part.glow[1]];
  if ('wheel' in part) return [part.wheel[0], part.wheel[1]];
  if ('turned' in part) return [part.x ?? 0, meanOf(spotsOf(part.turned))[1]];
  if ('rod' in part) return meanOf(spotsOf(part.rod));
  if ('plate' in part) return meanOf(spotsOf(part.plate));
  return [0, 0];
}

function meanOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce<Spot>(([x, y], spot) => [x + spot[0], y + spot[1]], [0, 0]);
  return [sum[0] / spots.length, sum[1] / spots.length];
}
