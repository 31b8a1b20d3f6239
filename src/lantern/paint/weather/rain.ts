import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import { focalPixels } from '../../stage/camera.ts';
import { nearAirOf } from '../../stage/near-air.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import { eachGrain, type Field } from './field.ts';
import { fallOver, type WeatherLayer } from './layer.ts';
import { splashLayers } from './splashes.ts';
import { type StreakTones, streakTones } from './streak-tones.ts';
import { setThinLine } from './thin-line.ts';

/** Raindrops of 2 mm fall at about 6.5 m/s, of 5 mm at 9 (Gunn and Kinzer 1949). */
const FALL_METRES_PER_SECOND = 8;
/** How long the shutter is open: half of a frame. */
const SHUTTER_SECONDS = 1 / 48;
/** Thinner streaks, pixels, show no round ends. */
const ROUND_PIXELS = 3;

/** What falls more slowly than this, metres per second, is carried less by the wind of a shot. */
const CALM_FALL = 5;

export type RainStrength = 'light' | 'steady' | 'heavy';

/** What makes a drizzle, a rain and a downpour. */
interface Strength {
  /** Drops, against a common rain. */
  readonly amount: number;
  /** How long and how wide its streaks are, and how much they cover, against the same. */
  readonly long: number;
  readonly wide: number;
  readonly clear: number;
  /** Metres per second. */
  readonly fall: number;
  /** Metres per second that gusts drive it aside, beyond the wind. */
  readonly gusts: number;
  readonly splashes: number;
  /** Drops beyond this distance, metres, are too fine to be seen singly; nearer than the other there are none. */
  readonly farMetres: number;
  readonly nearMetres: number;
}

/** The drops of a drizzle are below half a millimetre, fall at 2 m/s (Gunn and Kinzer 1949) and land without a splash. */
const STRENGTHS: Readonly<Record<RainStrength, Strength>> = {
  light: {
    amount: 5.2,
    long: 1.7,
    wide: 0.75,
    clear: 1.75,
    fall: 2.2,
    gusts: 0,
    splashes: 0,
    farMetres: 14,
    nearMetres: 3,
  },
  steady: {
    amount: 2.5,
    long: 1.2,
    wide: 1.15,
    clear: 1.45,
    fall: FALL_METRES_PER_SECOND,
    gusts: 0,
    splashes: 1.4,
    farMetres: 25,
    nearMetres: 0,
  },
  heavy: {
    amount: 3.1,
    long: 2,
    wide: 1.3,
    clear: 1.3,
    fall: FALL_METRES_PER_SECOND,
    gusts: 1.2,
    splashes: 4,
    farMetres: 25,
    nearMetres: 0,
  },
};

const SHEETS = [
  { depth: 2.2, count: 30, width: 0.0045, alpha: 0.38 },
  { depth: 4, count: 70, width: 0.0055, alpha: 0.44 },
  { depth: 7, count: 120, width: 0.008, alpha: 0.44 },
  { depth: 12, count: 170, width: 0.012, alpha: 0.38 },
  { depth: 20, count: 200, width: 0.02, alpha: 0.22 },
] as const;

/** Rain by depth: streaks as long as a drop falls while the shutter is open, slanted by the wind, and splashes on the ground. */
export function rainLayers(frame: FrameSize, stage: Stage, strength: RainStrength): readonly WeatherLayer[] {
  const { scenery } = stage.shot;
  const { amount, long, wide, clear, gusts, splashes: landing, ...like } = STRENGTHS[strength];
  const share = nearAirOf(stage.shot, stage.set);
  const fall = like.fall * share;
  // A drizzle falls in calm air, or it would lie aslant like a gale.
  const drift = (scenery.windMetresPerSecond * 0.7 * Math.min(1, like.fall / CALM_FALL) + gusts) * share;
  const over = fallOver(scenery);
  const tones = streakTones(stage.light);
  const seen = SHEETS.filter(({ depth }) => depth > like.nearMetres && depth < like.farMetres);
  const streaks = seen.map((sheet, order): WeatherLayer => {
    const depth = sheet.depth * share;
    const field: Field = {
      depth,
      count: Math.round(sheet.count * amount * over.more),
      fall,
      drift,
      seed: scenery.seed + order * 7,
    };
    const line = {
      width: sheet.width * wide * share,
      alpha: Math.min(1, sheet.alpha * clear * over.clearer),
      long: long * over.larger,
    };
    return { depth, paint: (target, now) => paintStreaks(target, now, frame, field, line, tones) };
  });
  return [
    ...streaks,
    ...(landing === 0 ? [] : splashLayers(frame, stage, { landing, share, tone: tones.pale })),
    ...(strength === 'heavy' ? [squall(frame, stage, { fall, drift }, share)] : []),
  ];
}

/** Sheets of a downpour: pale slanting bands that the gusts drive across; their half widths as shares of the frame's width. */
const SQUALL = { depth: 15, bands: 7, alpha: 0.26, half: [0.01, 0.03] } as const;

function squall(
  frame: FrameSize,
  stage: Stage,
  { fall, drift }: Pick<Field, 'fall' | 'drift'>,
  share: number,
): WeatherLayer {
  const { bands, alpha, half } = SQUALL;
  const depth = SQUALL.depth * share;
  const field: Field = { depth, count: bands, fall: 0, drift, seed: stage.shot.scenery.seed + 57 };
  const pale = mix(stage.light.haze, [1, 1, 1], 0.3);
  const lean = (drift / fall) * frame.height;
  return {
    depth,
    paint(target, now) {
      eachGrain(field, frame, now, (x, _y, _scale, index) => {
        const wide = frame.width * (half[0] + (half[1] - half[0]) * hash2(index, 4));
        // Square to the band, so that its edges are as soft as it is wide.
        const across = target.createLinearGradient(...squareTo(x, wide, lean, frame.height));
        const strong = alpha * (0.5 + 0.5 * hash2(index, 6));
        for (const [at, share] of [
          [0, 0],
          [0.3, 0.6],
          [0.5, 1],
          [0.7, 0.6],
          [1, 0],
        ] as const)
          across.addColorStop(at, cssOf(pale, strong * share));
        target.fillStyle = across;
        target.beginPath();
        target.moveTo(x - wide - lean / 2, 0);
        target.lineTo(x + wide - lean / 2, 0);
        target.lineTo(x + wide + lean / 2, frame.height);
        target.lineTo(x - wide + lean / 2, frame.height);
        target.closePath();
        target.fill();
      });
    },
  };
}

/** From edge to edge of a leaning band about the picture's middle row, square to it. */
function squareTo(
  x: number,
  half: number,
  lean: number,
  high: number,
): readonly [x0: number, y0: number, x1: number, y1: number] {
  const slope = lean / high;
  const reach = half / (1 + slope * slope);
  return [x - reach, high / 2 + reach * slope, x + reach, high / 2 - reach * slope];
}

function paintStreaks(
  target: Context2D,
  stage: Stage,
  frame: FrameSize,
  field: Field,
  sheet: { readonly width: number; readonly long: number; readonly alpha: number },
  { pale, dark, darkPercent }: StreakTones,
): void {
  const length = field.fall * SHUTTER_SECONDS * 1.6 * sheet.long;
  const slant = field.drift / field.fall;
  const width = Math.max(frame.height / 900, (focalPixels(stage.camera.focal, frame) / field.depth) * sheet.width);
  target.lineCap = width > ROUND_PIXELS ? 'round' : 'butt';
  for (const [tone, isPale] of [
    [dark, false],
    [pale, true],
  ] as const) {
    if (!isPale && darkPercent === 0) continue;
    setThinLine(target, width, sheet.alpha, tone);
    target.beginPath();
    eachGrain(field, frame, stage, (x, y, scale, index) => {
      if (index % 100 >= darkPercent !== isPale) return;
      const own = length * (0.6 + 0.8 * hash2(index, 91)) * scale;
      target.moveTo(x, y);
      target.lineTo(x - own * slant, y - own);
    });
    target.stroke();
  }
}
