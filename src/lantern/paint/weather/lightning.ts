import { createRandom } from '../../../base/random.ts';
import { type FarLightning, type LightningStrike, farLightning, lightningStrikes } from '../../light/lightning.ts';
import { jaggedWay, type Point, type Way } from '../../light/jagged-way.ts';
import { horizonY } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize, Storyboard } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';

/** A stroke flashes twice or more within this time; the return strokes of one flash are some 60 ms apart. */
const FLASH_SECONDS = 0.5;
const RETURN_STROKES: readonly { readonly after: number; readonly strength: number }[] = [
  { after: 0, strength: 1 },
  { after: 0.09, strength: 0.55 },
  { after: 0.17, strength: 0.8 },
];
const DECAY_SECONDS = 0.055;

/** The lightning of a film. */
export interface Lightning {
  /** The bolt itself: between the sky and everything that stands. */
  paintBolt(target: Context2D, stage: Stage): void;
  /** What it does to the whole picture: a moment of cold light. */
  paintFlash(target: Context2D, stage: Stage): void;
}

/** Plans the lightning of a storyboard; undefined for a film without storm. */
export function createLightning(storyboard: Storyboard): Lightning | undefined {
  const strikes = lightningStrikes(storyboard);
  if (strikes.length === 0) return undefined;
  const { frame } = storyboard;
  const far = farLightning(storyboard);
  const burning = (time: number) => {
    const strike = strikes.find((each) => time >= each.seconds && time < each.seconds + FLASH_SECONDS);
    if (!strike) return undefined;
    const glow = brightness(time - strike.seconds) * strike.strength;
    return glow < 0.02 ? undefined : { strike, glow };
  };
  return {
    paintBolt(target, stage) {
      if (!stage.set.openAir) return;
      for (const flash of far) {
        const glow = afterglow((stage.time - flash.seconds) / flash.lastsSeconds);
        if (glow > 0.02) paintFar(target, stage, frame, flash, glow);
      }
      const now = burning(stage.time);
      if (now) paintBolt(target, stage, frame, now.strike, now.glow);
    },
    paintFlash(target, stage) {
      const now = burning(stage.time);
      if (!now) return;
      target.globalCompositeOperation = 'screen';
      target.globalAlpha = now.glow * (stage.set.openAir ? 0.34 : 0.14);
      target.fillStyle = '#aebcff';
      target.fillRect(0, 0, frame.width, frame.height);
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
    },
  };
}

function brightness(age: number): number {
  let glow = 0;
  for (const stroke of RETURN_STROKES) {
    const since = age - stroke.after;
    if (since >= 0) glow = Math.max(glow, stroke.strength * Math.exp(-since / DECAY_SECONDS));
  }
  return glow;
}

/** How brightly a far cloud still glows after a share of its time, 0 to 1: it flickers as it dies away. */
function afterglow(share: number): number {
  if (share < 0 || share >= 1) return 0;
  const flicker = 1 - 0.22 * Math.sin(share * 19) ** 2;
  return flicker * (1 - 0.45 * share) * Math.min(1, (1 - share) / 0.2);
}

/** A thin bolt far off below a cloud that it lights from within. */
function paintFar(target: Context2D, stage: Stage, frame: FrameSize, flash: FarLightning, glow: number): void {
  const random = createRandom(`far bolt ${flash.seconds}`);
  const ground = horizonY(stage.camera, frame);
  const side = Math.min(frame.width, frame.height);
  const top: Point = [frame.width * (0.5 + flash.x * 0.45), ground - side * random.range(0.42, 0.54)];
  const foot: Point = [top[0] + random.range(-0.1, 0.1) * side, ground];
  const trunk = jaggedWay(top, foot, side * 0.05, 5, random.next);
  const from = trunk[Math.floor(trunk.length * random.range(0.3, 0.55))] ?? top;
  const branch = jaggedWay(
    from,
    [from[0] + random.pick([-1, 1]) * random.range(0.08, 0.16) * side, from[1] + 0.15 * side],
    side * 0.02,
    4,
    random.next,
  );
  target.globalCompositeOperation = 'screen';
  const reach = side * 0.42;
  const lit = target.createRadialGradient(top[0], top[1], 0, top[0], top[1], reach);
  lit.addColorStop(0, `rgba(206,212,255,${(0.7 * glow).toFixed(3)})`);
  lit.addColorStop(0.35, `rgba(170,178,240,${(0.32 * glow).toFixed(3)})`);
  lit.addColorStop(1, 'rgba(150,160,230,0)');
  target.fillStyle = lit;
  target.fillRect(top[0] - reach, top[1] - reach, reach * 2, reach * 2);
  strokeBolt(target, [trunk], [branch], (frame.height / 720) * 0.85, glow);
  target.globalCompositeOperation = 'source-over';
}

function paintBolt(target: Context2D, stage: Stage, frame: FrameSize, strike: LightningStrike, glow: number): void {
  const random = createRandom(`bolt ${strike.seconds}`);
  const ground = horizonY(stage.camera, frame);
  const top: Point = [frame.width * (0.5 + strike.x * 0.42), -frame.height * 0.05];
  const foot: Point = [top[0] + random.range(-0.12, 0.12) * frame.width, ground];
  const trunk = jaggedWay(top, foot, frame.width * 0.035, 6, random.next);
  const branches = [0.25, 0.45, 0.62].map((share) => {
    const from = trunk[Math.floor(trunk.length * share)] ?? top;
    const to: Point = [
      from[0] + random.range(-0.16, 0.16) * frame.width,
      from[1] + random.range(0.12, 0.26) * frame.height,
    ];
    return jaggedWay(from, to, frame.width * 0.02, 4, random.next);
  });
  target.globalCompositeOperation = 'screen';
  strokeBolt(target, [trunk], branches, (frame.height / 720) * (0.6 + 0.4 * strike.strength), Math.min(1, glow * 1.2));
  target.globalCompositeOperation = 'source-over';
}

/** A white core in a halo; `unit` is a third of the core's width in pixels. */
function strokeBolt(target: Context2D, trunks: readonly Way[], branches: readonly Way[], unit: number, glow: number) {
  target.lineJoin = 'round';
  target.lineCap = 'round';
  for (const [width, alpha] of [
    [22, 0.08],
    [9, 0.22],
    [3, 1],
  ] as const) {
    target.strokeStyle = `rgba(214,222,255,${(alpha * glow).toFixed(3)})`;
    target.lineWidth = width * unit;
    trace(target, trunks);
    target.lineWidth *= 0.45;
    trace(target, branches);
  }
}

function trace(target: Context2D, lines: readonly Way[]): void {
  target.beginPath();
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      if (index === 0) target.moveTo(x, y);
      else target.lineTo(x, y);
    }
  }
  target.stroke();
}
