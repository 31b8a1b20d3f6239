import { createRandom, hash2 } from '../../../base/random.ts';
import { project } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import type { WeatherLayer } from '../weather/layer.ts';

const COLOURS = ['#ffd36a', '#ff6a5a', '#7ad8ff', '#c98aff', '#8affa0', '#fff2d8'] as const;
/** How long a rocket climbs and how long its stars burn. */
const CLIMB_SECONDS = 0.7;
const BURN_SECONDS = 1.9;
/** A new rocket each so many seconds. */
const EVERY_SECONDS = 0.55;
const STARS = 46;
const DEPTH_METRES = 90;
/** Where nobody is seen they are the picture: nearer, larger, more of them, and before the lens. */
const ALONE = { depthMetres: 62, larger: 1.25, aside: 0.6, everySeconds: 0.34 } as const;
/** Falling stars are slowed by the air: they end after so many metres a second of their first speed. */
const DRAG_SECONDS = 0.75;
const GRAVITY = 5;

/** Fireworks over the far ground: rockets that climb, burst and hang in the air, one after the other. */
export function fireworkLayers(frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { seed } = stage.shot.scenery;
  return [{ depth: DEPTH_METRES, paint: (target, now) => paintAll(target, frame, now, seed) }];
}

function paintAll(target: Context2D, frame: FrameSize, stage: Stage, seed: number): void {
  target.globalCompositeOperation = 'lighter';
  target.lineCap = 'round';
  // Rockets have gone up before the film begins.
  const every = isAlone(stage) ? ALONE.everySeconds : EVERY_SECONDS;
  const first = Math.floor((stage.time - CLIMB_SECONDS - BURN_SECONDS) / every);
  const last = Math.floor(stage.time / every);
  for (let rocket = first; rocket <= last; rocket++) {
    const age = stage.time - rocket * every - 0.3 * hash2(rocket, seed);
    if (age > 0 && age < CLIMB_SECONDS + BURN_SECONDS) paintRocket(target, frame, stage, { rocket, age, seed });
  }
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}

/** Nobody is seen. */
function isAlone({ shot }: Stage): boolean {
  return shot.tracks.length === 0;
}

function paintRocket(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  { rocket, age, seed }: { readonly rocket: number; readonly age: number; readonly seed: number },
): void {
  const random = createRandom(seed + rocket * 7919);
  const alone = isAlone(stage);
  const x = random.range(-52, 52) * (alone ? ALONE.aside : 1);
  const top = random.range(13, 33);
  const size = random.range(9, 15) * (alone ? ALONE.larger : 1);
  const colour = random.pick(COLOURS);
  const second = random.pick(COLOURS);
  const depth = alone ? ALONE.depthMetres : DEPTH_METRES;
  const at = (dx: number, y: number) => project(stage.camera, frame, x + dx, y, stage.camera.z + depth);
  const unit = frame.height / 720;
  if (age < CLIMB_SECONDS) {
    const rise = 1 - (1 - age / CLIMB_SECONDS) ** 2;
    const [head, tail] = [at(0, top * rise), at(0.3, top * Math.max(0, rise - 0.14))];
    target.globalAlpha = 0.8;
    target.strokeStyle = '#ffdca0';
    target.lineWidth = 1.6 * unit;
    target.beginPath();
    target.moveTo(tail.x, tail.y);
    target.lineTo(head.x, head.y);
    target.stroke();
    return;
  }
  const burn = age - CLIMB_SECONDS;
  const left = 1 - burn / BURN_SECONDS;
  const reach = (seconds: number) => size * (1 - Math.exp(-seconds / DRAG_SECONDS));
  for (let star = 0; star < STARS; star++) {
    const angle = (star / STARS) * Math.PI * 2 + rocket;
    // A ball seen from outside: rays of all lengths, most of them near the rim.
    const share = Math.sqrt(1 - ((hash2(star, rocket) * 2 - 1) * 0.85) ** 2);
    const place = (seconds: number) =>
      at(
        Math.cos(angle) * reach(seconds) * share,
        top + Math.sin(angle) * reach(seconds) * share - (GRAVITY * seconds * seconds) / 2,
      );
    const [head, tail] = [place(burn), place(Math.max(0, burn - 0.16 - 0.2 * left))];
    const twinkle = left < 0.4 ? 0.5 + 0.5 * Math.sin(burn * 40 + star * 3) : 1;
    target.globalAlpha = Math.min(1, left * 1.5) * twinkle;
    target.strokeStyle = share > 0.72 ? colour : second;
    target.lineWidth = (1 + 1.3 * left) * unit;
    target.beginPath();
    target.moveTo(tail.x, tail.y);
    target.lineTo(head.x, head.y);
    target.stroke();
  }
  paintFlash(target, at(0, top), (size * at(0, top).scale) / 1, burn, colour);
}

/** The burst lights up the smoke round it for a moment. */
function paintFlash(
  target: Context2D,
  at: { readonly x: number; readonly y: number },
  radius: number,
  burn: number,
  colour: string,
): void {
  const strength = Math.exp(-burn * 3.2);
  if (strength < 0.04) return;
  const glow = target.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius * 1.7);
  glow.addColorStop(0, `${colour}ff`);
  glow.addColorStop(0.3, `${colour}44`);
  glow.addColorStop(1, `${colour}00`);
  target.globalAlpha = strength * 0.8;
  target.fillStyle = glow;
  target.fillRect(at.x - radius * 1.7, at.y - radius * 1.7, radius * 3.4, radius * 3.4);
}
