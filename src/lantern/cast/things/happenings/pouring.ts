import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import { cardOf } from '../../../kinds/kinds.ts';
import type { ColourName } from '../../../script/screenplay.ts';
import type { Pen } from '../../../paint/pen.ts';
import { mouthOf, progressOf } from './happening-scene.ts';
import { pouredColour } from './poured-colour.ts';
import type { HappeningScene } from './happening-scene.ts';
import { paintRunningDown } from './liquids.ts';
import { paintReadingRise } from './reading-rise.ts';

/** How far up the stream is seen to come from, in units of height: out of the picture. */
const FROM_HEIGHTS = 5;
/** How much of it is full at last; how much narrower it is at its floor. */
const FULL = 0.86;
const FOOT_NARROWER = 0.74;
const STREAM_HALF = 0.14;

/** It is filled by a stream from above: one sees it rise in glass, and come up to the brim of what is not clear. */
export function paintFilling(pen: Pen, scene: HappeningScene): void {
  if (scene.actor.member.kind === 'thermometer') return paintReadingRise(pen, scene);
  const { context } = pen;
  const share = progressOf(scene.actor, 3.6);
  const inside = cardOf(scene.actor.member.kind).inside;
  const mouth = mouthOf(scene);
  const colour = pouredColour(scene);
  const clear = inside?.wall === 'clear';
  const floor = inside?.floor ?? 0.1;
  const level = floor + (mouth.y * FULL - floor) * smoothstep(0, 1, share);
  const halfAt = (y: number) => mouth.half * (FOOT_NARROWER + (1 - FOOT_NARROWER) * ((y - floor) / (mouth.y - floor)));
  scene.draw(pen, true);
  if (clear && share > 0) {
    const [low, high] = [halfAt(floor) * 0.94, halfAt(level) * 0.94];
    context.fillStyle = pen.tone(colour, 0.1, 0.86);
    context.beginPath();
    context.moveTo(-high, level);
    context.lineTo(-low, floor);
    context.ellipse(0, floor, low, low * 0.16, 0, Math.PI, 2 * Math.PI);
    context.lineTo(high, level);
    context.closePath();
    context.fill();
    paintSurface(pen, level, high, colour);
  }
  if (!clear) paintSurface(pen, mouth.y - 0.035 * (1 - share), mouth.half * (0.55 + 0.38 * share), colour);
  if (share < 0.97) paintStream(pen, clear ? level : mouth.y, mouth.half, colour);
}

/** Something runs over it from above and down its sides: sauce over ice cream, syrup over pancakes. */
export function paintDrenching(pen: Pen, scene: HappeningScene): void {
  const share = smoothstep(0.05, 1, progressOf(scene.actor, 3.4));
  const mouth = { y: 0.93, half: scene.half * 0.72 };
  const colour = pouredColour(scene);
  scene.draw(pen);
  paintRunningDown(pen, scene.actor.member.seed, mouth, { runs: share * 0.6, colour, isThick: true });
  if (share < 0.97) paintStream(pen, mouth.y, mouth.half, colour);
}

function paintSurface({ context, tone }: Pen, y: number, half: number, colour: string): void {
  context.fillStyle = tone(colour, 0.55);
  context.beginPath();
  context.ellipse(0, y, half, half * 0.17, 0, 0, 2 * Math.PI);
  context.fill();
}

/** A stream that comes from above the picture, thinner the farther it has fallen, with a splash where it ends. */
function paintStream({ context, tone, time, measures }: Pen, to: number, half: number, colour: string): void {
  if (measures === true) return;
  const wide = half * STREAM_HALF;
  const wobble = 0.12 * wide * Math.sin(time * 11);
  const fill = context.createLinearGradient(-wide, 0, wide, 0);
  fill.addColorStop(0, tone(colour, -0.25));
  fill.addColorStop(0.4, tone(colour, 0.7));
  fill.addColorStop(1, tone(colour, -0.1));
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo(-wide * 1.5, FROM_HEIGHTS);
  context.bezierCurveTo(-wide + wobble, to + 1, -wide - wobble, to + 0.4, -wide, to);
  context.lineTo(wide, to);
  context.bezierCurveTo(wide - wobble, to + 0.4, wide + wobble, to + 1, wide * 1.5, FROM_HEIGHTS);
  context.closePath();
  context.fill();
  context.fillStyle = tone(colour, 0.75, 0.95);
  for (let drop = 0; drop < 7; drop++) {
    const clock = time * 2.3 + hash2(11, drop);
    const age = clock % 1;
    const x = (hash2(Math.floor(clock), drop) * 2 - 1) * half * 0.9 * age;
    context.beginPath();
    context.ellipse(x, to + 0.34 * age * (1 - age) + 0.01, 0.016, 0.02, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

const CLOUDS = 13;

/** A drop falls into the water of something clear and spreads in it in threads and clouds. */
export function paintClouding(pen: Pen, scene: HappeningScene): void {
  const { context, tone, time } = pen;
  const share = progressOf(scene.actor, 4);
  const { kind, seed } = scene.actor.member;
  const mouth = mouthOf(scene);
  const floor = cardOf(kind).inside?.floor ?? 0.08;
  const colour =
    scene.actor.thingColour === undefined
      ? '#27306e'
      : (PAINTS_IN_WATER[scene.actor.thingColour] ?? pouredColour(scene));
  const top = mouth.y * 0.8;
  const half = mouth.half * 0.88;
  scene.draw(pen, true);
  context.save();
  context.beginPath();
  context.moveTo(-half, top);
  context.lineTo(-half * FOOT_NARROWER, floor);
  context.lineTo(half * FOOT_NARROWER, floor);
  context.lineTo(half, top);
  context.closePath();
  context.clip();
  context.fillStyle = tone('#b8dcec', 0.3, 0.55);
  context.fillRect(-half, floor, 2 * half, top - floor);
  for (let cloud = 0; cloud < CLOUDS; cloud++) {
    const late = 0.35 * hash2(seed, cloud);
    const age = Math.max(0, share - 0.1 - late) / (0.9 - late);
    if (age <= 0) continue;
    const way = hash2(seed, cloud + 20) * 2 - 1;
    const x = way * half * 0.8 * age + 0.03 * Math.sin(time * 1.3 + cloud);
    const y = top - (top - floor) * (0.15 + 0.8 * hash2(seed, cloud + 40)) * age ** 0.7;
    const size = half * (0.1 + 0.5 * age);
    context.strokeStyle = tone(colour, 0.1, 0.5 * (1 - 0.5 * age));
    context.lineWidth = half * 0.09;
    context.beginPath();
    context.moveTo(x * 0.1, top);
    context.quadraticCurveTo(-x * 0.4, (top + y) / 2, x, y);
    context.stroke();
    const ink = context.createRadialGradient(x, y, 0, x, y, size);
    ink.addColorStop(0, tone(colour, 0, 0.75));
    ink.addColorStop(0.6, tone(colour, 0.1, 0.4));
    ink.addColorStop(1, tone(colour, 0.2, 0));
    context.fillStyle = ink;
    context.fillRect(x - size, y - size, 2 * size, 2 * size);
  }
  context.restore();
  const falls = Math.min(1, scene.actor.actionTime / 0.9);
  if (falls < 1 && pen.measures !== true) {
    context.fillStyle = tone(colour, 0.2);
    context.beginPath();
    context.ellipse(0, top + 0.9 * (1 - falls * falls), half * 0.09, half * 0.13, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** What colours water, by the colour that it has by name. */
const PAINTS_IN_WATER: Partial<Readonly<Record<ColourName, string>>> = {
  black: '#20203a',
  blue: '#2a3f9e',
  red: '#b3202e',
  green: '#2e8a4a',
  purple: '#6a2f9e',
};
