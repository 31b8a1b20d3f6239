import { createRandom, type Random } from '../../base/random.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import type { Sky } from './sky.ts';

/** Pairs of colours that gas clouds glow in. */
const NEBULAE: readonly (readonly [string, string])[] = [
  ['92,60,190', '226,86,150'],
  ['40,110,190', '90,210,200'],
  ['190,80,60', '240,170,80'],
  ['70,70,200', '180,90,220'],
];
/** Stars for each megapixel. */
const STARS = 2400;

/** The sky without air, on all sides: a band of far stars with dust in it, glowing gas, stars of many sizes and tints. */
export function createSpaceSky(canvases: CanvasFactory, frame: FrameSize, stage: Stage): Sky {
  const { from, to } = stage.shot.camera;
  const side = Math.min(frame.width, frame.height);
  const focal = Math.max(from.focal, to.focal) * side;
  const margin = 0.06 * side;
  const pans = [from.pan, to.pan].map((pan) => pan * focal);
  const tilts = [from.tilt, to.tilt].map((tilt) => tilt * focal);
  const left = Math.max(...pans.map((pan) => -pan)) + margin;
  const top = Math.max(...tilts) + margin;
  const canvas = canvases.createCanvas(
    Math.ceil(frame.width + left + Math.max(...pans) + margin),
    Math.ceil(frame.height + top - Math.min(...tilts) + margin),
  );
  paintSpace(canvas.getContext('2d'), createRandom(stage.shot.scenery.seed).fork('space'), side);
  return {
    paint(target, now) {
      const f = now.camera.focal * side;
      target.drawImage(canvas, Math.round(-now.camera.pan * f - left), Math.round(now.camera.tilt * f - top));
    },
  };
}

function paintSpace(context: Context2D, random: Random, unit: number): void {
  const { width, height } = context.canvas;
  const deep = context.createLinearGradient(0, 0, width * 0.4, height);
  deep.addColorStop(0, '#04040f');
  deep.addColorStop(0.55, '#0a0a22');
  deep.addColorStop(1, '#05050f');
  context.fillStyle = deep;
  context.fillRect(0, 0, width, height);
  const lean = random.range(0.25, 0.6) * (random.chance(0.5) ? 1 : -1);
  const middle = height * random.range(0.3, 0.5);
  const bandY = (x: number) => middle + (x - width / 2) * lean;
  const colours = random.pick(NEBULAE);
  context.globalCompositeOperation = 'screen';
  for (let puff = 0; puff < 90; puff++) {
    const x = random.range(-0.1, 1.1) * width;
    const spread = (random.next() + random.next() + random.next() - 1.5) * unit * 0.36;
    cloud(context, x, bandY(x) + spread, unit * random.range(0.08, 0.3), colours[puff % 2]!, random.range(0.06, 0.17));
  }
  for (let puff = 0; puff < 16; puff++) {
    const x = random.range(0.2, 0.8) * width;
    cloud(
      context,
      x,
      bandY(x) + random.range(-0.12, 0.12) * unit,
      unit * random.range(0.05, 0.16),
      '255,226,200',
      0.07,
    );
  }
  context.globalCompositeOperation = 'source-over';
  for (let lane = 0; lane < 34; lane++) {
    const x = random.range(-0.05, 1.05) * width;
    cloud(context, x, bandY(x) + random.range(-0.06, 0.06) * unit, unit * random.range(0.04, 0.13), '4,4,14', 0.22);
  }
  stars(context, random, unit, bandY);
}

function cloud(context: Context2D, x: number, y: number, radius: number, rgb: string, alpha: number): void {
  const glow = context.createRadialGradient(x, y, 0, x, y, radius);
  for (let step = 0; step <= 5; step++)
    glow.addColorStop(step / 5, `rgba(${rgb},${(alpha * (1 - step / 5) ** 1.7).toFixed(4)})`);
  context.fillStyle = glow;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function stars(context: Context2D, random: Random, unit: number, bandY: (x: number) => number): void {
  const { width, height } = context.canvas;
  const count = Math.min(6000, Math.round((STARS * width * height) / 1e6));
  for (let star = 0; star < count; star++) {
    const x = random.next() * width;
    // Half of them crowd toward the band.
    const y = star % 2 ? random.next() * height : bandY(x) + (random.next() + random.next() - 1) * unit * 0.42;
    const bright = random.next() ** 5;
    context.globalAlpha = 0.22 + 0.78 * bright;
    context.fillStyle = random.pick(['#ffffff', '#ffffff', '#cfe0ff', '#ffe9cf', '#ffd2c0']);
    context.beginPath();
    context.arc(x, y, unit * (0.00055 + 0.0019 * bright), 0, Math.PI * 2);
    context.fill();
    if (bright > 0.82) flare(context, x, y, unit * 0.012 * bright);
  }
  context.globalAlpha = 1;
}

function flare(context: Context2D, x: number, y: number, reach: number): void {
  context.globalAlpha = 0.5;
  for (const [dx, dy] of [
    [1, 0],
    [0, 1],
  ] as const) {
    context.beginPath();
    context.moveTo(x - dx * reach, y - dy * reach);
    context.quadraticCurveTo(x + dy * reach * 0.06, y + dx * reach * 0.06, x + dx * reach, y + dy * reach);
    context.quadraticCurveTo(x - dy * reach * 0.06, y - dx * reach * 0.06, x - dx * reach, y - dy * reach);
    context.fill();
  }
}
