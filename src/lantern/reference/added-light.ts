import type { Hour } from '../script/screenplay.ts';
import type { Context2D } from '../paint/canvas.ts';
import type { FrameSize, PictureChange } from '../storyboard/storyboard.ts';

/** The light that each hour sends from a side, and the shade that it leaves on the other. */
const LIGHTS: Readonly<Record<Hour, readonly [light: string, shade: string]>> = {
  dawn: ['#ffd2c0', '#5a4a72'],
  morning: ['#ffe6bc', '#4c5c80'],
  day: ['#fff2d2', '#46587a'],
  noon: ['#fffbe8', '#3c5272'],
  golden: ['#ffb45a', '#4a3450'],
  sunset: ['#ff8a56', '#40264e'],
  dusk: ['#e0a0c0', '#2c2a58'],
  night: ['#9fc0ff', '#0a1030'],
};
/** Of the light and of the shade at their edges, and how much the shade takes of all light where light comes from one side alone. */
const SIDE_ALPHA = 0.5;
const SHADE_ALPHA = 0.62;
/** The light in the middle of the upper edge: how far it reaches, shares of the longer side, and how bright it is. */
const OVER = { above: { y: -0.12, reach: 0.95, alpha: 0.75 }, behind: { y: 0.22, reach: 0.8, alpha: 0.34 } } as const;

/** Lays light from a side, from above or from behind over a picture, and shade where it does not come to. */
export function paintAddedLight(target: Context2D, frame: FrameSize, change: PictureChange, hour: Hour): void {
  if (change.lightOver !== undefined) paintOver(target, frame, change.lightOver, hour);
  else if (change.lightFrom !== 0) paintSide(target, frame, change.lightFrom, hour);
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}

/** Light from one side, fading to shade on the other. */
function paintSide(target: Context2D, frame: FrameSize, from: number, hour: Hour): void {
  const [light, shade] = LIGHTS[hour];
  const [near, far] = from < 0 ? [0, frame.width] : [frame.width, 0];
  const fall = target.createLinearGradient(near, 0, far, frame.height * 0.3);
  fall.addColorStop(0, light);
  fall.addColorStop(0.5, '#808080');
  fall.addColorStop(1, shade);
  fillWith(target, frame, 'soft-light', SIDE_ALPHA * Math.abs(from), fall);
  // A light that is named is the only one.
  const alone = Math.max(0, Math.abs(from) - 0.8) / 0.2;
  if (alone === 0) return;
  const dark = target.createLinearGradient(near, 0, far, frame.height * 0.25);
  dark.addColorStop(0.25, '#ffffff');
  dark.addColorStop(0.62, mixedShade(0.6));
  dark.addColorStop(1, mixedShade(0.24));
  fillWith(target, frame, 'multiply', SHADE_ALPHA * alone, dark);
}

/** Light from the middle of the upper part: what is nearer to the lens is in its shade. */
function paintOver(target: Context2D, frame: FrameSize, over: 'above' | 'behind', hour: Hour): void {
  const [light] = LIGHTS[hour];
  const { y, reach, alpha } = OVER[over];
  const long = Math.max(frame.width, frame.height);
  const round = () =>
    target.createRadialGradient(frame.width / 2, frame.height * y, 0, frame.width / 2, frame.height * y, long * reach);
  const shade = round();
  shade.addColorStop(0.15, '#ffffff');
  shade.addColorStop(0.55, mixedShade(over === 'behind' ? 0.5 : 0.66));
  shade.addColorStop(1, mixedShade(0.26));
  fillWith(target, frame, 'multiply', SHADE_ALPHA * 1.2, shade);
  const glow = round();
  glow.addColorStop(0, light);
  glow.addColorStop(0.5, over === 'behind' ? '#8a7a66' : '#4a4640');
  glow.addColorStop(1, '#000000');
  fillWith(target, frame, over === 'behind' ? 'screen' : 'soft-light', alpha, glow);
}

/** A cool grey of so much light. */
function mixedShade(light: number): string {
  return `rgb(${[0.94, 0.97, 1.06].map((part) => Math.round(Math.min(255, 255 * light * part))).join(',')})`;
}

function fillWith(
  target: Context2D,
  { width, height }: FrameSize,
  operation: 'soft-light' | 'multiply' | 'screen',
  alpha: number,
  style: ReturnType<Context2D['createLinearGradient']>,
): void {
  target.globalCompositeOperation = operation;
  target.globalAlpha = Math.min(1, alpha);
  target.fillStyle = style;
  target.fillRect(0, 0, width, height);
}
