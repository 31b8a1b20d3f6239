import { hash2 } from '../../../base/random.ts';
import type { Airborne } from '../../script/screenplay.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import { eachGrain } from '../weather/field.ts';
import type { WeatherLayer } from '../weather/layer.ts';
import { litColour } from './lit-colour.ts';

/** Something light and flat that turns over as it falls. */
interface Tumbler {
  readonly colours: readonly string[];
  readonly metres: number;
  /** How many times more of it there is than of leaves. */
  readonly amount: number;
  readonly fallMetresPerSecond: number;
  /** How often it turns over a second. */
  readonly turns: number;
  /** Its outline between -1 and 1 both ways. */
  readonly outline: (context: Context2D) => void;
}

/** A leaf with its point to the right. */
function traceLeaf(context: Context2D): void {
  context.moveTo(-1.15, 0.05);
  context.quadraticCurveTo(-0.5, 0.75, 0.35, 0.4);
  context.quadraticCurveTo(0.8, 0.15, 1, -0.02);
  context.quadraticCurveTo(0.7, -0.5, 0.05, -0.5);
  context.quadraticCurveTo(-0.6, -0.5, -1.15, 0.05);
}

const TUMBLERS: Readonly<
  Record<Extract<Airborne, 'leaves' | 'petals' | 'confetti' | 'feathers'> | 'blown-leaves', Tumbler>
> = {
  leaves: {
    colours: ['#c9521c', '#d98a24', '#b8371f', '#e0b03a', '#8f5a24'],
    metres: 0.1,
    amount: 1.8,
    fallMetresPerSecond: 0.75,
    turns: 0.5,
    outline: traceLeaf,
  },
  /** What a gust tears off and sweeps along: nearly level, turning fast. */
  'blown-leaves': {
    colours: ['#6f8f3a', '#a88a34', '#8c6a2c', '#c08a30', '#567a34'],
    metres: 0.11,
    amount: 1.7,
    fallMetresPerSecond: 0.3,
    turns: 1.1,
    outline: traceLeaf,
  },
  petals: {
    colours: ['#f7c3d2', '#fbd9e2', '#f2a6bd', '#fff0f2'],
    metres: 0.06,
    amount: 3,
    fallMetresPerSecond: 0.6,
    turns: 0.6,
    outline: (context) => {
      context.moveTo(-1, 0);
      context.quadraticCurveTo(-0.2, 0.95, 0.8, 0.42);
      context.quadraticCurveTo(0.55, 0.05, 0.85, -0.3);
      context.quadraticCurveTo(-0.1, -0.9, -1, 0);
    },
  },
  confetti: {
    colours: ['#e8413c', '#f4b52e', '#37a862', '#3480d8', '#c44fc4', '#f6f0e4'],
    metres: 0.04,
    amount: 3.4,
    fallMetresPerSecond: 0.95,
    turns: 1.3,
    outline: (context) => context.rect(-1, -0.55, 2, 1.1),
  },
  feathers: {
    colours: ['#f6f3ec', '#e6e2da', '#ffffff'],
    metres: 0.085,
    amount: 0.6,
    fallMetresPerSecond: 0.35,
    turns: 0.22,
    outline: (context) => {
      context.moveTo(-1.2, -0.3);
      context.quadraticCurveTo(-0.2, 0.75, 1.05, 0.3);
      context.quadraticCurveTo(0.5, -0.25, -0.3, -0.22);
      context.quadraticCurveTo(-0.8, -0.24, -1.2, -0.3);
    },
  },
};

const SHEETS = [
  { depth: 2, count: 5 },
  { depth: 3.6, count: 12 },
  { depth: 6, count: 24 },
  { depth: 10, count: 40 },
  { depth: 17, count: 52 },
] as const;

/** Right before the lens. */
const NEAR_SHEETS = [
  { depth: 1.5, count: 6 },
  { depth: 2, count: 9 },
  { depth: 2.8, count: 16 },
] as const;

/** True for what tumbles down. */
export function isTumbling(matter: Airborne): matter is Extract<Airborne, keyof typeof TUMBLERS> {
  return matter in TUMBLERS;
}

/** Leaves, petals, confetti or feathers that come down by depth, each turning over and swinging on its own way. */
export function tumblingLayers(frame: FrameSize, stage: Stage, matter: keyof typeof TUMBLERS): readonly WeatherLayer[] {
  const tumbler = TUMBLERS[matter];
  const { windMetresPerSecond, seed } = stage.shot.scenery;
  const colours = tumbler.colours.map((colour) => litColour(stage.light, colour));
  // Where nobody is seen, what falls is the picture: it comes near, and there is more of it.
  const alone = stage.shot.tracks.length === 0;
  return [...SHEETS, ...(alone ? NEAR_SHEETS : [])].map(({ depth, count }, order) => ({
    depth,
    paint: (target, now) => {
      const field = {
        depth,
        count: Math.round(count * tumbler.amount),
        fall: tumbler.fallMetresPerSecond,
        drift: 0.25 + windMetresPerSecond * 0.35,
        seed: seed + order * 17 + matter.length,
      };
      const swing = (index: number, time: number) => 0.35 * Math.sin(time * (0.9 + hash2(index, 4)) + index * 1.7);
      eachGrain(
        field,
        frame,
        now,
        (x, y, scale, index) => drawOne(target, tumbler, colours, { x, y, scale, index, time: now.time }),
        swing,
      );
    },
  }));
}

interface Grain {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly index: number;
  readonly time: number;
}

function drawOne(target: Context2D, tumbler: Tumbler, colours: readonly string[], grain: Grain): void {
  const { index, time } = grain;
  const size = Math.max(1.2, (tumbler.metres / 2) * (0.7 + 0.7 * hash2(index, 8)) * grain.scale);
  const turn = time * tumbler.turns * (0.6 + 0.8 * hash2(index, 5)) * 2 * Math.PI + index;
  // Seen from its edge now and then, but never as nothing.
  const open = Math.cos(turn);
  const narrow = Math.sign(open || 1) * Math.max(0.16, Math.abs(open));
  const lean = index * 2.1 + 0.8 * Math.sin(turn * 0.5);
  const [cosine, sine] = [Math.cos(lean) * size, Math.sin(lean) * size];
  target.setTransform(cosine, sine, -sine * narrow, cosine * narrow, grain.x, grain.y);
  target.fillStyle = colours[index % colours.length] ?? '#ffffff';
  target.beginPath();
  tumbler.outline(target);
  target.fill();
  target.setTransform(1, 0, 0, 1, 0, 0);
}
