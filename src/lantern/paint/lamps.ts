import { hash2 } from '../../base/random.ts';
import { add, linearOf } from '../light/colour.ts';
import type { LampSides } from '../light/edge-light.ts';
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

/** Whole pixels of the gathered picture. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Reach of the smallest glow in it, pixels of the frame. */
  readonly finest: number;
}

/** Light in air has no edges: it is gathered small and laid over the picture once, smoothly: a third of the cost. */
const GATHER_SCALE = 1 / 4;

/** A glow that reaches so far, pixels, changes too little from pixel to pixel for steps to show: the nearest one will do. */
const WIDE_PIXELS = 480;

/** A glow has less than one code of 255 left at this share of its radius. */
const SEEN_SHARE = 0.88;

/** Lamps higher than this, metres, throw a cone of light down through fog: so wide at the ground for each metre of height. */
const CONE_FROM_METRES = 2.2;
const CONE_SPREAD = 0.62;
const CONE_STRENGTH = 0.5;

function throwsCone({ light, set }: Stage, { y }: Lamp): boolean {
  return light.weather === 'fog' && set.openAir && y > CONE_FROM_METRES;
}

/** Light that falls from a lamp to the ground through fog. */
function drawCone(context: Context2D, frame: FrameSize, stage: Stage, lamp: Lamp): void {
  const at = project(stage.camera, frame, lamp.x, lamp.y, lamp.z);
  if (at.scale === 0) return;
  const [x, y] = [at.x * GATHER_SCALE, at.y * GATHER_SCALE];
  const ground = y + lamp.y * at.scale * GATHER_SCALE;
  const half = lamp.y * CONE_SPREAD * at.scale * GATHER_SCALE;
  const [red, green, blue] = [1, 3, 5].map((digit) => Number.parseInt(lamp.colour.slice(digit, digit + 2), 16));
  const fall = context.createLinearGradient(0, y, 0, ground);
  for (const [share, left] of [
    [0, 1],
    [0.35, 0.5],
    [1, 0.08],
  ] as const)
    fall.addColorStop(share, `rgba(${red},${green},${blue},${(CONE_STRENGTH * lamp.strength * left).toFixed(3)})`);
  context.globalCompositeOperation = 'screen';
  context.fillStyle = fall;
  for (const wide of [1, 0.6]) {
    context.beginPath();
    context.moveTo(x - half * 0.06, y);
    context.lineTo(x + half * 0.06, y);
    context.lineTo(x + half * wide, ground);
    context.lineTo(x - half * wide, ground);
    context.closePath();
    context.fill();
  }
  context.globalCompositeOperation = 'source-over';
}

/** Where a glow falls on the gathered picture, whole pixels; undefined when it is out of view. */
function areaOf(frame: FrameSize, stage: Stage, lamp: Lamp): Area | undefined {
  const at = project(stage.camera, frame, lamp.x, lamp.y, lamp.z);
  const cone = throwsCone(stage, lamp);
  const reach = Math.max(lamp.radius * SEEN_SHARE, cone ? lamp.y * CONE_SPREAD : 0) * at.scale;
  const below = cone ? Math.max(reach, lamp.y * at.scale) : reach;
  const area = {
    left: Math.max(0, Math.floor((at.x - reach) * GATHER_SCALE)),
    top: Math.max(0, Math.floor((at.y - reach) * GATHER_SCALE)),
    right: Math.ceil(Math.min(frame.width, at.x + reach) * GATHER_SCALE),
    bottom: Math.ceil(Math.min(frame.height, at.y + below) * GATHER_SCALE),
    finest: cone ? 0 : reach,
  };
  return at.scale > 0 && area.right > area.left && area.bottom > area.top ? area : undefined;
}

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
      const areas = apart(lamps.map((lamp) => areaOf(frame, stage, lamp)));
      if (areas.length === 0) return;
      gathered ??= canvases
        .createCanvas(Math.ceil(frame.width * GATHER_SCALE), Math.ceil(frame.height * GATHER_SCALE))
        .getContext('2d');
      for (const { left, top, right, bottom } of areas) gathered.clearRect(left, top, right - left, bottom - top);
      for (const lamp of lamps) {
        if (throwsCone(stage, lamp)) drawCone(gathered, frame, stage, lamp);
        drawGlow(gathered, stage, lamp, undefined);
      }
      const zoom = 1 / GATHER_SCALE;
      target.globalCompositeOperation = 'screen';
      for (const { left, top, right, bottom, finest } of areas) {
        const [width, height] = [right - left, bottom - top];
        target.imageSmoothingEnabled = finest < WIDE_PIXELS;
        const at = [left * zoom, top * zoom, width * zoom, height * zoom] as const;
        target.drawImage(gathered.canvas, left, top, width, height, ...at);
      }
      target.imageSmoothingEnabled = true;
      target.globalCompositeOperation = 'source-over';
    },
  };

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

/** Areas that do not overlap, which hold all of those given: what lies between lamps far apart is not touched. */
function apart(areas: readonly (Area | undefined)[]): readonly Area[] {
  let separate: Area[] = [];
  for (const area of areas) {
    if (!area) continue;
    let grown = area;
    // What has grown may reach others that it did not before.
    for (let near = overlapping(separate, grown); near.length > 0; near = overlapping(separate, grown)) {
      separate = separate.filter((each) => !near.includes(each));
      grown = [grown, ...near].reduce(around);
    }
    separate.push(grown);
  }
  return separate;
}

function overlapping(areas: readonly Area[], area: Area): readonly Area[] {
  return areas.filter(
    (each) => each.left < area.right && area.left < each.right && each.top < area.bottom && area.top < each.bottom,
  );
}

function around(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    finest: Math.min(a.finest, b.finest),
  };
}

/** The light that all lamps together throw on somebody at x, z: falls with the square of the distance past their radius. */
export function lampLightAt(lamps: readonly Lamp[], x: number, z: number, time: number): Rgb | undefined {
  let sum: Rgb | undefined;
  for (const lamp of lamps) {
    const amount = (lamp.strength * flickerAt(lamp, time)) / (1 + farness(lamp, x, z) ** 2) ** 2;
    if (amount > 0.02) sum = add(sum ?? NONE, linearOf(lamp.colour), amount * 0.45);
  }
  return sum;
}

/**
 * The shine of lamps on the outline of somebody at x, z, from either side: glancing light comes from much farther off than
 * what lights a face, and has the colour of the nearest lamps.
 */
export function lampSidesAt(lamps: readonly Lamp[], x: number, z: number, time: number): LampSides | undefined {
  const sides = { left: { colour: NONE, amount: 0, weight: 0 }, right: { colour: NONE, amount: 0, weight: 0 } };
  for (const lamp of lamps) {
    const amount = (lamp.strength * flickerAt(lamp, time)) / (1 + farness(lamp, x, z) ** 2);
    if (amount <= 0.02) continue;
    const side = lamp.x < x ? sides.left : sides.right;
    side.colour = add(side.colour, linearOf(lamp.colour), amount ** 2);
    side.amount += amount;
    side.weight += amount ** 2;
  }
  const { left, right } = sides;
  if (left.amount + right.amount === 0) return undefined;
  const shine = ({ colour, amount, weight }: typeof left) => add(NONE, colour, (amount * 0.45) / (weight || 1));
  return { left: shine(left), right: shine(right) };
}

const NONE: Rgb = [0, 0, 0];

/** How far a lamp is from somebody at x, z, in its reaches. */
function farness(lamp: Lamp, x: number, z: number): number {
  return Math.hypot(lamp.x - x, lamp.y - CHEST_METRES, lamp.z - z) / (lamp.radius * 1.6);
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
