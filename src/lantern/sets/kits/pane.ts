import type { Sketch } from './sketch.ts';

const ROOMS = ['#ffd58a', '#ffc46b', '#ffe2ae', '#f7b76a'] as const;

/** How a window is made. */
export interface PaneOptions {
  readonly trim?: string;
  /** Share of its height that is a round head, 0 to 1. */
  readonly arch?: number;
  /** Probability that somebody is at home when lamps are lit. */
  readonly home?: number;
  readonly shutters?: string;
  /** Bars across the glass each way. */
  readonly bars?: readonly [across: number, up: number];
}

/** A window from its lower left corner: a lit room, or the sky in its glass; frame, sill, bars, shutters. */
export function pane(
  sketch: Sketch,
  x: number,
  y: number,
  wide: number,
  high: number,
  options: PaneOptions = {},
): void {
  const { trim = '#e8dfd0', arch = 0, home = 0.6, shutters, bars = [1, 1] } = options;
  const { pen, random } = sketch;
  const lit = pen.light.lampsLit && random.chance(home);
  const shape = (grow: number) => {
    const [l, r, b] = [x - grow, x + wide + grow, y - grow];
    const [top, spring] = [y + high + grow, y + high * (1 - arch)];
    const half = (l + r) / 2;
    if (arch === 0) return `M ${l} ${b} H ${r} V ${top} H ${l} Z`;
    return `M ${l} ${b} H ${r} V ${spring} Q ${r} ${top} ${half} ${top} Q ${l} ${top} ${l} ${spring} Z`;
  };
  const edge = Math.min(0.14, wide * 0.12);
  if (shutters !== undefined) {
    sketch.rect(x - wide * 0.55, y - 0.05, wide * 0.5, high + 0.1, shutters, 0.1);
    sketch.rect(x + wide * 1.05, y - 0.05, wide * 0.5, high + 0.1, shutters, 0.1);
  }
  sketch.fill(shape(edge), trim, 0.15);
  if (lit) sketch.shine(shape(0), random.pick(ROOMS), '#000000');
  else {
    sketch.fill(shape(0), '#54697e', -0.35);
    sketch.fill(
      `M ${x} ${y + high * 0.45} L ${x + wide} ${y + high * 0.75} V ${y + high * 0.98} H ${x} Z`,
      '#9db6c8',
      0.1,
      0.55,
    );
  }
  const thin = edge * 0.45;
  for (let bar = 1; bar <= bars[0]; bar++)
    sketch.rect(x + (wide * bar) / (bars[0] + 1) - thin / 2, y, thin, high * (1 - arch * 0.2), trim, 0);
  for (let bar = 1; bar <= bars[1]; bar++)
    sketch.rect(x, y + (high * bar) / (bars[1] + 1) - thin / 2, wide, thin, trim, 0);
  sketch.rect(x - edge * 1.6, y - edge * 1.7, wide + edge * 3.2, edge * 0.9, trim, 0.5);
}
