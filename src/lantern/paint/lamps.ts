import { hash2 } from '../../base/random.ts';
import { add, linearOf } from '../light/colour.ts';
import type { Rgb } from '../light/light.ts';
import type { Lamp } from '../sets/set.ts';
import { project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import type { MirrorView } from './mirror.ts';

const GLOW_PIXELS = 128;
/** A person-sized point that lamps shine on: its height in metres. */
const CHEST_METRES = 1.2;

/** The glow of lamps in the air. */
export interface Lamps {
  /** Lays the glow of several lamps over the picture; with a `view`, their smeared image into the mirror. */
  paint(target: Context2D, stage: Stage, lamps: readonly Lamp[], view?: MirrorView): void;
}

/** Light in air has no edges: it is gathered small and laid over the picture once, smoothly: a third of the cost. */
const GATHER_SCALE = 1 / 4;

/** A glow has less than one code of 255 left at this share of its radius. */
const SEEN_SHARE = 0.88;

/** Makes the glows of a film; equal colours share one picture. */
export function createLamps(canvases: CanvasFactory, frame: FrameSize): Lamps {
  const glows = new Map<string, Canvas>();
  const glowOf = (colour: string) => {
    const known = glows.get(colour);
    if (known) return known;
    const made = paintGlow(canvases, colour);
    glows.set(colour, made);
    return made;
  };
  let gathered: Context2D | undefined;

  return {
    paint(target, stage, lamps, view) {
      if (view) {
        for (const lamp of lamps) drawGlow(target, stage, lamp, view);
        return;
      }
      const area = areaOf(stage, lamps);
      if (!area) return;
      gathered ??= canvases
        .createCanvas(Math.ceil(frame.width * GATHER_SCALE), Math.ceil(frame.height * GATHER_SCALE))
        .getContext('2d');
      const { left, top, width, height } = area;
      gathered.clearRect(left, top, width, height);
      for (const lamp of lamps) drawGlow(gathered, stage, lamp, undefined);
      const zoom = 1 / GATHER_SCALE;
      target.globalCompositeOperation = 'screen';
      target.drawImage(gathered.canvas, left, top, width, height, left * zoom, top * zoom, width * zoom, height * zoom);
      target.globalCompositeOperation = 'source-over';
    },
  };

  /** Where the glows fall on the gathered picture, whole pixels; undefined when all are out of view. */
  function areaOf(stage: Stage, lamps: readonly Lamp[]) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const lamp of lamps) {
      const at = project(stage.camera, frame, lamp.x, lamp.y, lamp.z);
      const reach = lamp.radius * at.scale * SEEN_SHARE;
      if (at.scale === 0 || at.x + reach < 0 || at.x - reach > frame.width) continue;
      left = Math.min(left, at.x - reach);
      right = Math.max(right, at.x + reach);
      top = Math.min(top, at.y - reach);
      bottom = Math.max(bottom, at.y + reach);
    }
    const from = { x: Math.max(0, Math.floor(left * GATHER_SCALE)), y: Math.max(0, Math.floor(top * GATHER_SCALE)) };
    const width = Math.min(Math.ceil(frame.width * GATHER_SCALE), Math.ceil(right * GATHER_SCALE)) - from.x;
    const height = Math.min(Math.ceil(frame.height * GATHER_SCALE), Math.ceil(bottom * GATHER_SCALE)) - from.y;
    return width > 0 && height > 0 ? { left: from.x, top: from.y, width, height } : undefined;
  }

  function drawGlow(context: Context2D, stage: Stage, lamp: Lamp, view: MirrorView | undefined): void {
    const at = project(stage.camera, frame, lamp.x, view ? -lamp.y : lamp.y, lamp.z);
    const scale = view?.scale ?? GATHER_SCALE;
    const radius = lamp.radius * at.scale * scale;
    const x = at.x * scale;
    if (at.scale === 0 || x + radius < 0 || x - radius > frame.width * scale) return;
    const y = (at.y - (view?.top ?? 0)) * scale;
    // Wet ground smears a light toward the viewer.
    const tall = view ? radius * 2.4 : radius;
    if (view && y - tall > view.rows) return;
    context.globalCompositeOperation = 'screen';
    context.globalAlpha = Math.min(1, lamp.strength * flickerAt(lamp, stage.time) * 0.8);
    context.drawImage(glowOf(lamp.colour), x - radius, y - tall, radius * 2, tall * 2);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
  }
}

/** The light that all lamps together throw on somebody at x, z: falls with the square of the distance past their radius. */
export function lampLightAt(lamps: readonly Lamp[], x: number, z: number, time: number): Rgb | undefined {
  let sum: Rgb | undefined;
  for (const lamp of lamps) {
    const distance = Math.hypot(lamp.x - x, lamp.y - CHEST_METRES, lamp.z - z);
    const reach = lamp.radius * 1.6;
    const amount = (lamp.strength * flickerAt(lamp, time)) / (1 + (distance / reach) ** 2) ** 2;
    if (amount > 0.02) sum = add(sum ?? [0, 0, 0], linearOf(lamp.colour), amount * 0.45);
  }
  return sum;
}

/** How bright a lamp is now, 0 to 1: steady, or breathing like a flame. */
function flickerAt(lamp: Lamp, time: number): number {
  if (lamp.flicker === 0) return 1;
  const seed = hash2(Math.round(lamp.x * 100), Math.round(lamp.z * 100)) * 40;
  const breath =
    Math.sin(time * 7.3 + seed) * 0.4 + Math.sin(time * 12.7 + seed * 2.1) * 0.35 + Math.sin(time * 3.1 + seed) * 0.25;
  return 1 - lamp.flicker * 0.25 * (1 - breath);
}

function paintGlow(canvases: CanvasFactory, colour: string): Canvas {
  const canvas = canvases.createCanvas(GLOW_PIXELS, GLOW_PIXELS);
  const context = canvas.getContext('2d');
  const middle = GLOW_PIXELS / 2;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const gradient = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  // Samples of a squared falloff: a light in mist has a bright heart and a long skirt.
  for (let step = 0; step <= 8; step++) {
    const distance = step / 8;
    gradient.addColorStop(distance, `rgba(${red},${green},${blue},${(0.62 * (1 - distance) ** 2.6).toFixed(3)})`);
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, GLOW_PIXELS, GLOW_PIXELS);
  return canvas;
}
