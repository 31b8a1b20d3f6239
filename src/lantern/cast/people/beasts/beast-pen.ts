import { fillForm, traceClosed } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { HeadPen } from '../head/head-pen.ts';
import type { BeastCard } from './beast-cards.ts';

/** The parts of an animal's head with all that they share; units as of the head, which faces right. */
export interface BeastPen {
  readonly head: HeadPen;
  readonly card: BeastCard;
  /** The coat's colours: fur, its dark side, and of the muzzle. */
  readonly fur: string;
  readonly dark: string;
  readonly light: string;
}

/** How far the middle of the face is to the side. */
export function middleX({ head }: BeastPen): number {
  return 0.2 * head.view.profile;
}

/** Fills a rounded form. */
export function beastForm(
  { head }: BeastPen,
  points: readonly (readonly [number, number])[],
  colour: string,
  tension = 1,
): void {
  const at: Point[] = points.map(([x, y]) => ({ x, y }));
  const xs = at.map(({ x }) => x);
  const span = { left: Math.min(...xs), right: Math.max(...xs) };
  fillForm(head.pen, (path) => traceClosed(path, at, tension), colour, span, {
    shade: -0.6,
    middle: 0.05,
    lit: 0.6,
    rim: 0.02,
  });
}

/** Fills an oval form. */
export function beastBlob(beast: BeastPen, x: number, y: number, rx: number, ry: number, colour: string): void {
  const outline: Outline = (path) => path.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  fillForm(
    beast.head.pen,
    outline,
    colour,
    { left: x - rx, right: x + rx },
    { shade: -0.55, middle: 0.05, lit: 0.6, rim: 0.015 },
  );
}
