import { lerp, smoothstep } from '../../base/interpolation.ts';
import type { Canvas, Context2D } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import type { Bands, Room } from './picture-room.ts';

/** Where in a band that is mirrored beyond an edge its colours alone begin to go on, and where nothing else does, shares of the band. */
const FADES = [0.25, 1] as const;
/** Of a band, so much at the edge tells the colours that go on; at least so many pixels. */
const TOLD = 0.25;
const TOLD_MIN = 3;
/** Colours run into each other by so many pixels for each pixel farther out, at first and at most this share of the edge. */
const SPREADS = 0.5;
const SPREAD_MIN = 2;
const SPREAD_MAX = 0.2;
/** Steps of blur that are made ready, each so many times the one before. */
const STEP_TIMES = 1.8;

type Side = keyof Bands;

/**
 * Lets only the colours of a picture's edges go on where they are far out, softer and softer: what is mirrored once there would be mirrored
 * again and again. `context` has the picture in its room, with its mirrored bands.
 */
export function smearBeyond(context: Context2D, ground: Canvas, room: Room, bands: Bands): void {
  const opens: Readonly<Record<Side, number>> = {
    left: room.left,
    right: room.width - room.left - ground.width,
    top: room.top,
    bottom: room.height - room.top - ground.height,
  };
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    if (opens[side] > 0) smearSide(context, ground, room, side, opens[side], bands[side]);
}

function smearSide(context: Context2D, ground: Canvas, room: Room, side: Side, open: number, band: number): void {
  const isAcross = side === 'left' || side === 'right';
  const length = isAcross ? ground.height : ground.width;
  const steps = stepsOf(edgeOf(ground, side, Math.max(TOLD_MIN, Math.round(band * TOLD))), length);
  const left = side === 'right' ? room.left + ground.width : side === 'left' ? 0 : room.left;
  const top = side === 'bottom' ? room.top + ground.height : side === 'top' ? 0 : room.top;
  const [wide, high] = isAcross ? [open, length] : [length, open];
  const pixels = context.getImageData(left, top, wide, high);
  for (let beyond = 0; beyond < open; beyond++) {
    const share = smoothstep(FADES[0] * band, FADES[1] * band, beyond);
    if (share === 0) continue;
    const step = Math.log(Math.max(1, (beyond * SPREADS) / SPREAD_MIN)) / Math.log(STEP_TIMES);
    const [nearer, farther] = [Math.floor(step), Math.ceil(step)].map(
      (each) => steps[Math.min(steps.length - 1, each)]!,
    );
    const from = side === 'left' || side === 'top' ? open - 1 - beyond : beyond;
    for (let along = 0; along < length; along++) {
      const into = (isAcross ? along * wide + from : from * wide + along) * 4;
      for (let part = 0; part < 3; part++) {
        const colour = lerp(nearer![part]![along]!, farther![part]![along]!, step - Math.floor(step));
        pixels.data[into + part] = lerp(pixels.data[into + part]!, colour, share);
      }
    }
  }
  context.putImageData(pixels, left, top);
}

type Colours = readonly [red: Float32Array, green: Float32Array, blue: Float32Array];

/** The mean colours along an edge, `deep` pixels into the picture. */
function edgeOf(ground: Canvas, side: Side, deep: number): Colours {
  const { width, height } = ground;
  const isAcross = side === 'left' || side === 'right';
  const [wide, high] = isAcross ? [Math.min(deep, width), height] : [width, Math.min(deep, height)];
  const left = side === 'right' ? width - wide : 0;
  const top = side === 'bottom' ? height - high : 0;
  const { data } = ground.getContext('2d').getImageData(left, top, wide, high);
  const length = isAcross ? high : wide;
  const out: Colours = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
  for (let at = 0; at < wide * high; at++) {
    const along = isAcross ? Math.floor(at / wide) : at % wide;
    for (let part = 0; part < 3; part++) out[part]![along]! += data[at * 4 + part]! / (isAcross ? wide : high);
  }
  return out;
}

/** An edge's colours, softer and softer. */
function stepsOf(edge: Colours, length: number): readonly Colours[] {
  const steps: Colours[] = [edge];
  for (let radius = SPREAD_MIN; radius < length * SPREAD_MAX; radius *= STEP_TIMES)
    // Twice a box is a bell.
    steps.push(
      edge.map((part) => {
        const reach = Math.round(radius);
        return blur(blur(part, length, 1, reach), length, 1, reach);
      }) as unknown as Colours,
    );
  return steps;
}
