import { createRandom, hash2 } from '../../base/random.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** What the prompt asks to see in the sky and what moves there: curtains of aurora, falling stars. */
export interface SkyWonders {
  paint(target: Context2D, stage: Stage): void;
}

/** Makes the moving wonders of a shot; undefined when it names none. */
export function createSkyWonders(canvases: CanvasFactory, frame: FrameSize, stage: Stage): SkyWonders | undefined {
  const wonders = stage.shot.scenery.sky ?? [];
  const aurora = wonders.includes('aurora') ? paintRay(canvases) : undefined;
  const falling = wonders.includes('shooting-stars');
  if (!aurora && !falling) return undefined;
  return {
    paint(target, now) {
      if (aurora) paintAurora(target, frame, now, aurora);
      if (falling) paintFallingStars(target, frame, now);
    },
  };
}

const RAY = { width: 8, height: 128 };

/** One ray of an aurora: green at its bright foot, red and violet where it fades upward. */
function paintRay(canvases: CanvasFactory): Canvas {
  const canvas = canvases.createCanvas(RAY.width, RAY.height);
  const context = canvas.getContext('2d');
  const fall = context.createLinearGradient(0, 0, 0, RAY.height);
  for (const [at, colour] of [
    [0, 'rgba(190,70,220,0)'],
    [0.25, 'rgba(160,80,225,0.22)'],
    [0.55, 'rgba(60,220,190,0.42)'],
    [0.86, 'rgba(90,255,150,0.85)'],
    [0.94, 'rgba(170,255,190,0.7)'],
    [1, 'rgba(90,255,150,0)'],
  ] as const)
    fall.addColorStop(at, colour);
  context.fillStyle = fall;
  context.fillRect(0, 0, RAY.width, RAY.height);
  return canvas;
}

/** Columns across the picture for each curtain. */
const COLUMNS = 110;

/** Three curtains that fold and run, one behind the other. */
function paintAurora(target: Context2D, frame: FrameSize, stage: Stage, ray: Canvas): void {
  const { camera, time } = stage;
  const focal = focalPixels(camera.focal, frame);
  const horizon = horizonY(camera, frame);
  const seed = stage.shot.scenery.seed % 17;
  target.globalCompositeOperation = 'screen';
  target.imageSmoothingQuality = 'low';
  const wide = frame.width / COLUMNS;
  for (const [curtain, { up, tall, strength }] of [
    { up: 0.1, tall: 0.24, strength: 0.5 },
    { up: 0.17, tall: 0.34, strength: 0.75 },
    { up: 0.26, tall: 0.42, strength: 0.6 },
  ].entries()) {
    for (let column = 0; column < COLUMNS; column++) {
      // Where on the sky, so that a pan leaves it in its place.
      const x = ((column + 0.5) / COLUMNS - 0.5) * (frame.width / focal) + camera.pan;
      const fold =
        Math.sin(x * 3.1 + curtain * 2.4 + seed + time * 0.13) + 0.5 * Math.sin(x * 7.3 - time * 0.21 + curtain * 1.3);
      const rays = 0.55 + 0.45 * Math.sin(x * 41 + time * 0.9 + curtain * 7 + 2 * Math.sin(x * 13 + time * 0.4));
      const patch = Math.max(0, 0.6 + 0.4 * Math.sin(x * 2.2 + curtain * 1.9 + seed * 0.7 - time * 0.16));
      const alpha = strength * patch * (0.45 + 0.55 * rays);
      if (alpha < 0.02) continue;
      const high = focal * tall * (0.7 + 0.3 * rays);
      const foot = horizon - focal * (up + 0.05 * fold);
      target.globalAlpha = alpha;
      target.drawImage(ray, column * wide, foot - high, wide + 0.6, high);
    }
  }
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}

/** Seconds between two falling stars, and how long one is seen. */
const APART_SECONDS = 0.9;
const SEEN_SECONDS = 0.75;

function paintFallingStars(target: Context2D, frame: FrameSize, stage: Stage): void {
  const unit = Math.min(frame.width, frame.height);
  const horizon = horizonY(stage.camera, frame);
  const latest = Math.floor(stage.time / APART_SECONDS);
  for (let number = latest - 1; number <= latest; number++) {
    const born = number * APART_SECONDS + hash2(number, 5) * 0.3;
    const share = (stage.time - born) / SEEN_SECONDS;
    if (share <= 0 || share >= 1) continue;
    const slope = 0.35 + 0.3 * hash2(number, 6);
    const startX = frame.width * (0.25 + 0.75 * hash2(number, 7));
    const startY = horizon * (0.05 + 0.4 * hash2(number, 8));
    const long = unit * (0.35 + 0.25 * hash2(number, 9));
    const [headX, headY] = [startX - long * share, startY + long * share * slope];
    const tail = long * 0.42 * Math.sin(Math.PI * share);
    const thick = unit * 0.0022;
    for (const [grow, alpha] of [
      [2.6, 0.22],
      [1, 0.95],
    ] as const) {
      target.beginPath();
      target.moveTo(headX - thick * grow, headY + thick * grow * slope);
      target.lineTo(headX + thick * grow * 0.5, headY + thick * grow);
      target.lineTo(headX + tail, headY - tail * slope);
      target.lineTo(headX - thick * grow * 0.5, headY - thick * grow);
      target.closePath();
      target.fillStyle = `rgba(255,255,255,${(alpha * Math.sin(Math.PI * share)).toFixed(3)})`;
      target.fill();
    }
  }
}

/** Where the sky's middle and measures lie on its bitmap, pixels. */
interface Dome {
  readonly left: number;
  readonly up: number;
  readonly focal: number;
  readonly seed: number;
}

/** Red outside, violet inside, as drops of rain break it. */
const BOW = ['255,60,50', '255,140,40', '255,225,60', '90,215,90', '70,170,255', '90,90,235', '170,80,220'] as const;
/** Tangent of the bow's angle from its middle; narrower than nature's 42 degrees, so that a picture holds it. */
const BOW_RADIUS = 0.62;

/** A rainbow opposite the sun, on the still sky; it fades where it meets the land. */
export function paintRainbow(context: Context2D, at: Dome, sunX: number): void {
  const x = at.left + (sunX >= 0 ? -0.16 : 0.16) * at.focal;
  const y = at.up + at.focal * 0.16;
  const band = at.focal * 0.0115;
  for (const [index, colour] of BOW.entries()) {
    const radius = at.focal * BOW_RADIUS - index * band;
    const fade = context.createLinearGradient(0, y - radius, 0, at.up);
    fade.addColorStop(0, `rgba(${colour},0.36)`);
    fade.addColorStop(0.7, `rgba(${colour},0.32)`);
    fade.addColorStop(1, `rgba(${colour},0.1)`);
    context.strokeStyle = fade;
    context.lineWidth = band * 1.3;
    context.beginPath();
    context.arc(x, y, radius, Math.PI, Math.PI * 2);
    context.stroke();
  }
}

/** The milky way: a slanting river of light with dark lanes and a crowd of fine stars. */
export function paintMilkyWay(context: Context2D, at: Dome): void {
  const random = createRandom(at.seed).fork('milky way');
  const { width } = context.canvas;
  const lean = (random.chance(0.5) ? 1 : -1) * random.range(0.75, 1.1);
  const middle = at.left + random.range(-0.1, 0.1) * at.focal;
  // Along the band from the horizon up; across it by a bell curve.
  const spot = (spread: number) => {
    const along = random.next();
    const across = random.next() + random.next() + random.next() - 1.5;
    return {
      x: middle + lean * (along - 0.45) * at.focal * 0.8 + across * spread * at.focal,
      y: at.up * (1.04 - along * 1.08) + across * spread * 0.3 * at.focal,
    };
  };
  const puff = (x: number, y: number, radius: number, rgb: string, alpha: number) => {
    const glow = context.createRadialGradient(x, y, 0, x, y, radius);
    for (let step = 0; step <= 4; step++)
      glow.addColorStop(step / 4, `rgba(${rgb},${(alpha * (1 - step / 4) ** 1.6).toFixed(4)})`);
    context.fillStyle = glow;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  };
  context.globalCompositeOperation = 'screen';
  for (let cloud = 0; cloud < 110; cloud++) {
    const { x, y } = spot(0.1);
    puff(
      x,
      y,
      at.focal * random.range(0.05, 0.15),
      random.pick(['120,130,230', '170,140,220', '230,190,190', '110,150,230']),
      0.13,
    );
  }
  for (let cloud = 0; cloud < 40; cloud++) {
    const { x, y } = spot(0.035);
    puff(x, y, at.focal * random.range(0.02, 0.07), '255,226,205', 0.16);
  }
  context.globalCompositeOperation = 'source-over';
  for (let lane = 0; lane < 46; lane++) {
    const { x, y } = spot(0.03);
    puff(x, y, at.focal * random.range(0.012, 0.05), '10,12,40', 0.28);
  }
  for (let star = 0; star < Math.min(1600, width * 1.2); star++) {
    const { x, y } = spot(0.12);
    context.globalAlpha = 0.3 + 0.7 * random.next() ** 3;
    context.fillStyle = random.pick(['#ffffff', '#dfe8ff', '#fff0dc']);
    const size = at.focal * random.range(0.0006, 0.0016);
    context.fillRect(x, y, size * 2, size * 2);
  }
  context.globalAlpha = 1;
}
