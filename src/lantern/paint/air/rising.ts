import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import type { Airborne } from '../../script/screenplay.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from '../canvas.ts';
import { eachGrain } from '../weather/field.ts';
import type { WeatherLayer } from '../weather/layer.ts';

/** Something that is painted once and floats upward. */
interface Floater {
  readonly sheets: readonly { readonly depth: number; readonly count: number }[];
  readonly metres: number;
  readonly riseMetresPerSecond: number;
  readonly alpha: number;
  /** Draws it into a box from -1 to 1 both ways, y up. */
  readonly draw: (context: Context2D, light: Light) => void;
}

const FLOATERS: Readonly<Record<Extract<Airborne, 'bubbles' | 'smoke' | 'sky-lanterns'>, Floater>> = {
  bubbles: {
    sheets: [
      { depth: 1.9, count: 4 },
      { depth: 3.5, count: 14 },
      { depth: 6, count: 30 },
      { depth: 10, count: 40 },
    ],
    metres: 0.13,
    riseMetresPerSecond: 0.22,
    alpha: 0.9,
    draw: drawBubble,
  },
  smoke: {
    sheets: [
      { depth: 5, count: 7 },
      { depth: 9, count: 10 },
      { depth: 16, count: 12 },
    ],
    metres: 3.4,
    riseMetresPerSecond: 0.5,
    alpha: 0.5,
    draw: drawSmoke,
  },
  'sky-lanterns': {
    sheets: [
      { depth: 9, count: 4 },
      { depth: 18, count: 12 },
      { depth: 34, count: 26 },
      { depth: 70, count: 60 },
    ],
    metres: 1.15,
    riseMetresPerSecond: 0.5,
    alpha: 1,
    draw: drawSkyLantern,
  },
};

const SPRITE_PIXELS = 128;
/** How far away the nearest is that is the picture, as a share of how far it is else. */
const NEARER = 0.5;
/** Of what is wider one near the lens would hide all. */
const WIDE_METRES = 2;

/** True for what floats up. */
export function isRising(matter: Airborne): matter is keyof typeof FLOATERS {
  return matter in FLOATERS;
}

/** Bubbles, smoke or paper lanterns that rise, by depth. */
export function risingLayers(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  matter: keyof typeof FLOATERS,
): readonly WeatherLayer[] {
  const floater = FLOATERS[matter];
  const { windMetresPerSecond, seed } = stage.shot.scenery;
  const sprite = paintSprite(canvases, stage.light, floater);
  // Where nobody is seen, what rises is the picture: some of it is near.
  const alone = stage.shot.tracks.length === 0;
  const first = floater.sheets[0];
  const near =
    alone && first !== undefined && floater.metres < WIDE_METRES ? [{ depth: first.depth * NEARER, count: 2 }] : [];
  return [...floater.sheets, ...near].map(({ depth, count }, order) => ({
    depth,
    paint(target, now) {
      const field = {
        depth,
        count,
        fall: -floater.riseMetresPerSecond,
        drift: windMetresPerSecond * 0.12,
        seed: seed + order * 29 + matter.length,
      };
      const stray = (index: number, time: number) =>
        0.2 * floater.metres * Math.sin(time * (0.7 + hash2(index, 6)) + index * 2.3);
      target.globalAlpha = floater.alpha;
      eachGrain(
        field,
        frame,
        now,
        (x, y, scale, index) => {
          const size = floater.metres * (0.6 + 0.7 * hash2(index, 8)) * scale;
          if (size > 2) target.drawImage(sprite, x - size / 2, y - size / 2, size, size);
        },
        stray,
      );
      target.globalAlpha = 1;
    },
  }));
}

function paintSprite(canvases: CanvasFactory, light: Light, floater: Floater): Canvas {
  const canvas = canvases.createCanvas(SPRITE_PIXELS, SPRITE_PIXELS);
  const context = canvas.getContext('2d');
  const half = SPRITE_PIXELS / 2;
  context.setTransform(half, 0, 0, -half, half, half);
  floater.draw(context, light);
  return canvas;
}

/** A thin film: clear in the middle, coloured at the rim, with the window's highlight and its image below. */
function drawBubble(context: Context2D): void {
  const film = context.createRadialGradient(0, 0, 0.5, 0, 0, 0.92);
  film.addColorStop(0, 'rgba(255,255,255,0)');
  film.addColorStop(0.62, 'rgba(190,230,255,0.1)');
  film.addColorStop(0.84, 'rgba(255,190,235,0.34)');
  film.addColorStop(0.95, 'rgba(200,255,240,0.6)');
  film.addColorStop(1, 'rgba(255,255,255,0)');
  context.fillStyle = film;
  context.fillRect(-1, -1, 2, 2);
  context.fillStyle = 'rgba(255,255,255,0.85)';
  context.beginPath();
  context.ellipse(-0.4, 0.46, 0.16, 0.08, 0.75, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = 'rgba(255,255,255,0.35)';
  context.beginPath();
  context.ellipse(0.4, -0.5, 0.12, 0.05, 0.75, 0, Math.PI * 2);
  context.fill();
}

function drawSmoke(context: Context2D, light: Light): void {
  const colour = mix(light.haze, [0.32, 0.32, 0.34], 0.45);
  for (const [x, y, radius] of [
    [-0.25, -0.2, 0.66],
    [0.28, 0.05, 0.6],
    [-0.05, 0.34, 0.5],
  ] as const) {
    const puff = context.createRadialGradient(x, y, 0, x, y, radius);
    puff.addColorStop(0, cssOf(colour, 0.34));
    puff.addColorStop(0.55, cssOf(colour, 0.17));
    puff.addColorStop(1, cssOf(colour, 0));
    context.fillStyle = puff;
    context.fillRect(-1, -1, 2, 2);
  }
}

/** Oiled paper over a flame: a bag, wider above, glowing from below, in its own halo. */
function drawSkyLantern(context: Context2D): void {
  const halo = context.createRadialGradient(0, -0.1, 0.1, 0, -0.1, 1);
  halo.addColorStop(0, 'rgba(255,180,80,0.5)');
  halo.addColorStop(1, 'rgba(255,150,60,0)');
  context.fillStyle = halo;
  context.fillRect(-1, -1, 2, 2);
  const paper = context.createLinearGradient(0, -0.5, 0, 0.55);
  paper.addColorStop(0, '#fff3b8');
  paper.addColorStop(0.25, '#ffc85e');
  paper.addColorStop(0.7, '#f28a34');
  paper.addColorStop(1, '#c45a24');
  context.fillStyle = paper;
  context.beginPath();
  context.moveTo(-0.2, -0.48);
  context.bezierCurveTo(-0.34, -0.1, -0.42, 0.3, -0.3, 0.46);
  context.quadraticCurveTo(0, 0.62, 0.3, 0.46);
  context.bezierCurveTo(0.42, 0.3, 0.34, -0.1, 0.2, -0.48);
  context.closePath();
  context.fill();
}
