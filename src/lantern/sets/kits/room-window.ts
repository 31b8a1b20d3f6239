import type { Light } from '../../light/light.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft } from './outline.ts';
import { isStirred, paintView, showsSun, type Opening, type Outlook } from './window-view.ts';

/** How a window in a wall is made. */
export interface WindowOptions {
  /** Width of the glass, metres. */
  readonly wide?: number;
  /** Height of the glass's foot above the floor, metres. */
  readonly foot?: number;
  readonly high?: number;
  readonly frame?: string;
  /** Absent: none. */
  readonly curtains?: string;
  /** Panes side by side, and one above the other. */
  readonly panes?: readonly [across: number, up: number];
  readonly outlook?: Outlook;
  /** Whether the sun or moon is seen in this one of the room's windows; absent: where they happen to stand. */
  readonly main?: boolean;
}

/** A window. It shows the hour, the season and the weather outside; rain and snow fall behind the glass. */
export function roomWindow(
  x: number,
  z: number,
  scenery: Scenery,
  light: Light,
  options: WindowOptions = {},
): SetPiece {
  const { wide = 3, foot = 0.85, high = 2.5, frame = '#efe6d8', curtains, panes = [3, 2] } = options;
  const { outlook = 'garden', main } = options;
  const opening: Opening = { half: wide / 2, foot, high, x, ...(main === undefined ? {} : { main }) };
  // One that shows the sun is like no other.
  const own = showsSun(light, opening) ? ` sun ${x}` : '';
  const aside = curtains === undefined ? 0.3 : 0.9;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -opening.half - aside,
      right: opening.half + aside,
      top: foot + high + 0.5,
      bottom: curtains === undefined ? foot - 0.3 : 0,
    },
    ...(curtains !== undefined || isStirred(scenery)
      ? { motion: 'live' }
      : { motion: 'still', sprite: `window ${wide} ${foot} ${high} ${frame} ${panes.join(' ')} ${outlook}${own}` }),
    draw(pen) {
      const { context } = pen;
      const { half } = opening;
      fillHard(context, rect(-half - 0.12, foot - 0.12, half + 0.12, foot + high + 0.12), pen.tone(frame, 0.1));
      context.save();
      context.beginPath();
      context.rect(-half, foot, wide, high);
      context.clip();
      paintView(pen, scenery, opening, outlook);
      context.restore();
      bars(pen, opening, frame, panes);
      fillHard(context, rect(-half - 0.25, foot - 0.2, half + 0.25, foot - 0.1), pen.tone(frame, 0.6));
      if (curtains !== undefined) drape(pen, opening, curtains);
    },
  };
}

function rect(x0: number, y0: number, x1: number, y1: number): readonly number[] {
  return [x0, y0, x1, y0, x1, y1, x0, y1];
}

function bars(pen: Pen, { half, foot, high }: Opening, frame: string, [across, up]: readonly [number, number]): void {
  for (let bar = 1; bar < across; bar++) {
    const x = -half + (bar / across) * half * 2;
    fillHard(pen.context, rect(x - 0.035, foot, x + 0.035, foot + high), pen.tone(frame, -0.1));
  }
  for (let bar = 1; bar < up; bar++) {
    // The upper row is the lower one: lights over casements.
    const y = foot + high * (1 - (0.68 * (up - bar)) / up);
    fillHard(pen.context, rect(-half, y - 0.035, half, y + 0.035), pen.tone(frame, -0.1));
  }
}

/** Curtains drawn aside and tied, on a rod. */
function drape(pen: Pen, { half, foot, high }: Opening, colour: string): void {
  const { context } = pen;
  const rod = foot + high + 0.28;
  fillHard(context, rect(-half - 0.8, rod, half + 0.8, rod + 0.06), pen.tone('#6b4a32', 0.3));
  for (const side of [-1, 1]) {
    const outer = side * (half + 0.7);
    const inner = side * (half - 0.35);
    const tie = side * (half + 0.12);
    const top = foot + high + 0.3;
    const sway = 0.015 * Math.sin(pen.time * 0.9 + side);
    const hem = tie - side * 0.2 + sway;
    const drop = [outer, 0.12, outer, 0.12, outer, top, outer, top, inner, top, inner, top];
    const gathered = [inner - side * 0.05, foot + 1.5, tie, foot + 0.55, hem, 0.12, hem, 0.12];
    fillSoft(context, [...drop, ...gathered], pen.tone(colour, -0.05));
    for (let fold = 0; fold < 4; fold++) {
      const fx = inner + (outer - inner) * (0.2 + fold * 0.22);
      const low = tie + (outer - tie) * (0.1 + fold * 0.25);
      const down = [fx - side * 0.05, top, fx + side * 0.05, top, low + side * 0.06, foot + 0.55];
      const up = [low + side * 0.04 + sway, 0.14, low - side * 0.04 + sway, 0.14, low - side * 0.02, foot + 0.55];
      fillSoft(context, [...down, ...up], pen.tone(colour, fold % 2 ? -0.55 : 0.4));
    }
  }
}
