import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { Outlook } from '../../storyboard/outlook.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Ground, SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

/** So far before the lens a bough hangs, metres. */
const AHEAD_METRES = 3;
/** It comes from so far aside, metres: no move of the camera finds its end. */
const LONG_METRES = 6;
/** Its tip is so far from the middle of the view, and its height above the lens at the tip, metres. */
const TIP_METRES = 1.1;
const ABOVE_METRES = 1.2;
/** Share of places that have one, so that not all films begin alike. */
const CHANCE = 0.25;

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#f2b6c4', '#e89ab0', '#f8d2da', '#86a856'],
  summer: ['#4f7f38', '#3f6b30', '#649348'],
  autumn: ['#c4682c', '#d98f34', '#a84f28'],
  winter: ['#5a4a40'],
};

/** A bough that hangs into the upper corner of an open view, so that a wide sky has a foreground. */
export function overhang(scenery: Scenery, ground: Ground, { lensZ, eyeMetres }: Outlook): readonly SetPiece[] {
  const random = createRandom(scenery.seed).fork('overhang');
  const grows = ground.kind === 'grass' || ground.kind === 'snow';
  if (scenery.vacant !== true || !grows || ground.edgeZ !== undefined || scenery.excluded.includes('tree')) return [];
  if (!random.chance(CHANCE)) return [];
  const side = random.chance(0.5) ? 1 : -1;
  const { season } = scenery;
  const white = scenery.snowCover > 0.5;
  const variant = random.integer(0, 3);
  return [
    {
      x: side * TIP_METRES,
      y: eyeMetres + ABOVE_METRES,
      z: lensZ + AHEAD_METRES,
      box: { left: side > 0 ? -0.5 : -LONG_METRES, right: side > 0 ? LONG_METRES : 0.5, top: 1.5, bottom: -0.7 },
      motion: 'sway',
      mirrored: false,
      draw(pen) {
        pen.context.scale(side, 1);
        drawBough(pen, createRandom(`overhang ${variant}`), season, white);
      },
    },
  ];
}

/** A limb that comes down from the side and the twigs that hang from it: in leaf, or bare under snow and in winter. */
function drawBough(pen: Pen, random: Random, season: Season, white: boolean): void {
  const { context } = pen;
  const bark = '#54432f';
  for (let x = LONG_METRES - 0.6; x > 0; x -= 0.9)
    fillSoft(
      context,
      limb(x + 0.95, heightAt(x + 0.95), x, heightAt(x), 0.014 + 0.011 * (x + 0.95), 0.012 + 0.011 * x, 0.03),
      pen.tone(bark, -0.4),
    );
  const bare = season === 'winter' || white;
  for (let x = 0; x < LONG_METRES - 0.4; x += bare ? 0.2 : 0.13) {
    const foot = heightAt(x);
    const hang = random.range(0.1, 0.46) * Math.min(1, 0.45 + x * 0.5) * (random.chance(0.68) ? 1 : -0.6);
    const [tx, ty] = [x - random.range(0.1, 0.42), foot - hang];
    fillSoft(context, limb(x, foot, tx, ty, 0.012, 0.005, 0.03), pen.tone(bark, -0.3));
    if (!bare) drawSpray(pen, random, [x, foot], [tx, ty], LEAVES[season]);
    else if (white) fillSoft(context, lobes(random, tx, ty + 0.02, 0.07, 0.024, 6, 0.2), pen.tone('#f4f7ff', 0.3));
  }
}

/** How high the limb is over its tip, metres. */
function heightAt(x: number): number {
  return 0.05 + 0.16 * x - 0.006 * x * x;
}

/** The leaves of a twig: a shaded mass behind, single leaves before it, those that the light reaches last. */
function drawSpray(
  pen: Pen,
  random: Random,
  [x, y]: readonly [number, number],
  [tx, ty]: readonly [number, number],
  colours: readonly string[],
): void {
  const [mx, my] = [x + (tx - x) * 0.6, y + (ty - y) * 0.6];
  fillSoft(pen.context, lobes(random, mx, my, 0.17, 0.12, 9, 0.3), pen.tone(colours[1]!, -0.8));
  for (let leaf = 0; leaf < 22; leaf++) {
    const along = random.next();
    const spread = 0.1 + 0.08 * along;
    const lx = x + (tx - x) * along + random.range(-1, 1) * spread;
    const ly = y + (ty - y) * along + random.range(-1, 1) * spread;
    const lit = -0.7 + (leaf / 22) * 1.1 + random.range(-0.15, 0.15);
    drawLeaf(pen, lx, ly, random.range(0.07, 0.12), random.range(-1.3, 0.4), random.pick(colours), lit);
  }
}

/** A pointed leaf of four corners, its length from the stalk at x, y. */
function drawLeaf(pen: Pen, x: number, y: number, long: number, angle: number, colour: string, lit: number): void {
  const [dx, dy] = [-Math.cos(angle) * long, Math.sin(angle) * long];
  const [wx, wy] = [-dy * 0.3, dx * 0.3];
  fillSoft(
    pen.context,
    [x, y, x + dx * 0.4 + wx, y + dy * 0.4 + wy, x + dx, y + dy, x + dx * 0.4 - wx, y + dy * 0.4 - wy],
    pen.tone(colour, Math.max(-1, Math.min(1, lit))),
  );
}
