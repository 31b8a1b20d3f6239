import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { hasPopped, paintCork } from './cork.ts';
import { mouthOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** Where a jet leaves a thing, in units of its height, which way, radians up from the right, and how fast, heights a second. */
interface Jet {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly speed: number;
  readonly colour?: string;
}

const JETS: Partial<Readonly<Record<Kind, readonly Jet[]>>> = {
  hose: [{ x: 1.4, y: 0.14, turn: 0.95, speed: 6.4 }],
  sprinkler: [
    { x: -0.34, y: 0.7, turn: 2.25, speed: 4.4 },
    { x: 0.34, y: 0.7, turn: 0.9, speed: 4.4 },
  ],
  'fire-hydrant': [
    { x: 0, y: 0.95, turn: Math.PI / 2, speed: 4.6 },
    { x: 0.03, y: 0.95, turn: 1.52, speed: 4.2 },
    { x: -0.03, y: 0.95, turn: 1.62, speed: 4.2 },
    { x: 0.36, y: 0.55, turn: 0.35, speed: 2.4 },
  ],
  'spray-bottle': [{ x: -0.25, y: 0.9, turn: 3.0, speed: 2 }],
  'fire-extinguisher': [{ x: 0.3, y: 0.8, turn: 0.1, speed: 2.6, colour: '#ffffff' }],
  champagne: [{ x: -0.34, y: 0.86, turn: 2.3, speed: 3.2, colour: '#fbf3d8' }],
};
/** What pops its cork first. */
const CORKED: ReadonlySet<Kind> = new Set<Kind>(['champagne']);
const DROPS = 90;
const DROP_SECONDS = 1.1;
const GRAVITY = 7;
const SPREAD = 0.22;

/** Water shoots out of it in jets that bend down and break into drops; out of what has no jet it shoots up from its mouth. */
export function paintSpraying(pen: Pen, scene: HappeningScene): void {
  const { kind, seed } = scene.actor.member;
  const mouth = mouthOf(scene);
  const up: Jet = { x: 0, y: mouth.y, turn: Math.PI / 2, speed: 3.4 };
  const jets: readonly Jet[] = JETS[kind] ?? [up];
  scene.draw(pen);
  if (CORKED.has(kind)) {
    paintCork(pen, scene.actor.actionTime, jets[0] ?? up);
    if (!hasPopped(scene.actor.actionTime)) return;
  }
  for (const [at, jet] of jets.entries()) paintJet(pen, jet, seed + at * 17);
}

/** Paints drops on their ways from one place. */
export function paintJet(
  { context, tone, time, pixelMetres }: Pen,
  { x, y, turn, speed, colour = '#cfe6f4' }: Jet,
  seed: number,
): void {
  context.lineCap = 'round';
  for (let drop = 0; drop < DROPS; drop++) {
    const clock = time / DROP_SECONDS + hash2(seed, drop);
    const age = (clock % 1) * DROP_SECONDS;
    const own = turn + SPREAD * (hash2(seed + Math.floor(clock), drop) - 0.5);
    const fast = speed * (0.85 + 0.3 * hash2(seed, drop + 30));
    const at = (seconds: number) => ({
      x: x + Math.cos(own) * fast * seconds,
      y: y + Math.sin(own) * fast * seconds - (GRAVITY * seconds * seconds) / 2,
    });
    const [from, to] = [at(Math.max(0, age - 0.05)), at(age)];
    if (to.y < 0) continue;
    context.strokeStyle = tone(colour, 0.8, 0.85 * (1 - 0.5 * (age / DROP_SECONDS)));
    context.lineWidth = Math.max(0.018 + 0.016 * hash2(seed, drop + 60), pixelMetres * 1.3);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}
