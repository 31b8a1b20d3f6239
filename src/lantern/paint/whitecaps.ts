import { hash2 } from '../../base/random.ts';
import { add, cssOf, mix } from '../light/colour.ts';
import type { Light, Rgb } from '../light/light.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

/** From this wind on, metres per second, crests break white (Beaufort 4 to 5). */
const BREAK_FROM = 7;
/** Rows of crests from the near shore to the far one, and how many break in a row at once. */
const ROWS = 16;
const CRESTS = 9;
/** How long a crest is at most, metres, and for how long it breaks, seconds; how fast it runs, metres a second. */
const LONG_METRES = 0.9;
const BREAK_SECONDS = 1.9;
const RUN = 0.7;
/** Farther crests, metres, are not told apart. */
const FARTHEST_METRES = 160;
/** Streaks of foam that a crest leaves behind it: how far back (lengths), how low (thicknesses), how long. */
const STREAKS = [
  [-0.9, 0.5, 0.7],
  [-1.7, -0.6, 0.45],
] as const;

/** White under a light: snow in the air, foam. */
export function foamOf({ ambient, key, haze }: Light): Rgb {
  return mix(add(ambient, key, 0.75), haze, 0.15);
}

/** Paints the white crests of a strong wind on a water that lies between two rows of the picture; nothing in lighter winds. */
export function paintWhitecaps(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  span: { readonly top: number; readonly bottom: number },
): void {
  const { camera, light, shot, set, time } = stage;
  if (shot.scenery.windMetresPerSecond < BREAK_FROM) return;
  const focal = focalPixels(camera.focal, frame);
  const horizon = horizonY(camera, frame);
  const height = camera.y - (set.ground.water?.level ?? 0);
  const depthOf = (y: number) => (focal * height) / Math.max(1, y - horizon);
  const [near, far] = [depthOf(span.bottom), Math.min(FARTHEST_METRES, depthOf(span.top))];
  if (height <= 0 || far <= near) return;
  target.fillStyle = cssOf(foamOf(light), 0.85);
  target.beginPath();
  for (let row = 0; row < ROWS; row++)
    for (let crest = 0; crest < CRESTS; crest++) {
      const clock = time / BREAK_SECONDS + hash2(crest, row * 7);
      const turn = Math.floor(clock);
      const age = clock - turn;
      const depth = near * (far / near) ** ((row + hash2(turn, crest + row * 5)) / ROWS);
      const scale = focal / depth;
      const room = (1.4 * frame.width) / scale;
      const along = hash2(crest * 3 + row, turn) + (RUN * age * BREAK_SECONDS - camera.x) / room;
      const x = frame.width / 2 + (along - Math.floor(along) - 0.5) * room * scale - camera.pan * focal;
      const half = 0.5 * LONG_METRES * (0.25 + 0.75 * hash2(turn + 3, crest)) * Math.sin(Math.PI * age) * scale;
      const thick = Math.max(0.8, Math.min(half * 0.1, (0.3 * half * height) / Math.sqrt(depth)));
      addCrest(target, x, horizon + (focal * height) / depth, half, thick);
    }
  target.fill();
}

/** A crest that falls over to the lee: thin behind, blunt before, with streaks of foam in its wake. */
function addCrest(target: Context2D, x: number, y: number, half: number, thick: number): void {
  target.moveTo(x - half, y);
  target.quadraticCurveTo(x + half * 0.3, y - thick * 1.3, x + half, y - thick * 0.2);
  target.quadraticCurveTo(x + half * 0.9, y + thick * 0.8, x + half * 0.3, y + thick * 0.4);
  target.closePath();
  for (const [back, low, long] of STREAKS)
    target.rect(x + half * back, y + thick * low, half * long, Math.max(0.7, thick * 0.3));
}
