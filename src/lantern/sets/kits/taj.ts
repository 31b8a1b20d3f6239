import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const MARBLE = '#f0e8dc';

/** The Taj Mahal on its terrace: a great onion dome over a deep arch, four small domes, alcoves, four slender minarets. Width of the terrace in metres. */
export function taj(x: number, z: number, wide: number): SetPiece {
  return drawn(
    `taj ${wide}`,
    x,
    z,
    [-wide * 0.54, wide * 0.54, wide * 0.66, -0.1],
    (sketch) => {
      sketch.at(0, 0, wide, () => {
        const { side } = sketch;
        sketch.rect(-0.53, 0, 1.06, 0.055, MARBLE, -0.25);
        for (let arch = 0; arch < 34; arch++) sketch.rect(-0.52 + arch * 0.031, 0.008, 0.018, 0.034, '#c9bba8', -0.3);
        for (const at of [-0.48, 0.48]) minaret(sketch, at);
        // The body with cut corners.
        sketch.rect(-0.28, 0.055, 0.56, 0.205, MARBLE, -0.05);
        sketch.rect(side > 0 ? 0.215 : -0.28, 0.055, 0.065, 0.205, MARBLE, 0.5);
        sketch.rect(side > 0 ? -0.28 : 0.215, 0.055, 0.065, 0.205, MARBLE, -0.45);
        for (const at of [-0.248, -0.15, 0.15, 0.248])
          for (const foot of [0.07, 0.165]) alcove(sketch, at, foot, Math.abs(at) > 0.2 ? 0.02 : 0.032, 0.075);
        sketch.rect(-0.285, 0.255, 0.57, 0.014, MARBLE, 0.5);
        for (const at of [-0.175, 0.175]) dome(sketch, at, 0.262, 0.055, 0.85);
        // The portal rises over the roof, the dome over the portal.
        dome(sketch, 0, 0.27, 0.135, 1);
        sketch.rect(-0.105, 0.055, 0.21, 0.245, MARBLE, 0.15);
        sketch.rect(-0.105, 0.292, 0.21, 0.012, MARBLE, 0.6);
        alcove(sketch, 0, 0.06, 0.075, 0.2);
        for (const at of [-0.105, 0.105]) sketch.rect(at - 0.005, 0.055, 0.01, 0.28, MARBLE, 0.3);
      });
    },
    { turn: 1 },
  );
}

/** A pointed recess with a warm shade in it; it glows a little by night. */
function alcove(sketch: Sketch, x: number, foot: number, half: number, high: number): void {
  const arch = (grow: number) =>
    `M ${x - half - grow} ${foot} V ${foot + high * 0.62} Q ${x - half * 0.9 - grow} ${foot + high * 0.86} ${x} ${foot + high + grow} Q ${x + half * 0.9 + grow} ${foot + high * 0.86} ${x + half + grow} ${foot + high * 0.62} V ${foot} Z`;
  sketch.fill(arch(0.005), '#c4a890', 0.1);
  sketch.shine(arch(0), '#e8b878', '#b09c90');
  sketch.fill(
    `M ${x - half * 0.42} ${foot} V ${foot + high * 0.42} Q ${x} ${foot + high * 0.62} ${x + half * 0.42} ${foot + high * 0.42} V ${foot} Z`,
    '#5a4a48',
    -0.4,
  );
}

/** An onion dome on its drum with a gilded finial; `share` 1 stands on a tall drum. */
function dome(sketch: Sketch, x: number, foot: number, r: number, share: number): void {
  const { side } = sketch;
  const base = foot + r * 0.5 * share;
  sketch.rect(x - r * 0.82, foot, r * 1.64, r * 0.55 * share, MARBLE, -0.15);
  sketch.rect(x + (side > 0 ? r * 0.3 : -r * 0.82), foot, r * 0.52, r * 0.55 * share, MARBLE, 0.4);
  const half = (way: number) =>
    `Q ${x + way * r * 1.28} ${base + r * 0.55} ${x + way * r * 0.86} ${base + r * 1.15} Q ${x + way * r * 0.4} ${base + r * 1.5} ${x} ${base + r * 1.78}`;
  sketch.fill(`M ${x - r * 0.86} ${base} ${half(-1)} L ${x} ${base} Z`, MARBLE, side < 0 ? 0.55 : -0.35);
  sketch.fill(`M ${x + r * 0.86} ${base} ${half(1)} L ${x} ${base} Z`, MARBLE, side > 0 ? 0.55 : -0.35);
  sketch.fill(
    `M ${x - r * 0.3} ${base} Q ${x - r * 0.5} ${base + r * 0.8} ${x} ${base + r * 1.74} Q ${x + r * 0.5} ${base + r * 0.8} ${x + r * 0.3} ${base} Z`,
    MARBLE,
    0.1,
  );
  sketch.rect(x - r * 0.88, base - r * 0.04, r * 1.76, r * 0.09, MARBLE, 0.6);
  sketch.line(`M ${x} ${base + r * 1.74} V ${base + r * 2.1}`, r * 0.06, '#d8a83a', 0.5);
  sketch.disc(x, base + r * 1.9, r * 0.07, r * 0.07, '#d8a83a', 0.5);
}

function minaret(sketch: Sketch, x: number): void {
  sketch.fill(`M ${x - 0.024} 0.055 L ${x - 0.016} 0.42 H ${x + 0.016} L ${x + 0.024} 0.055 Z`, MARBLE, -0.15);
  sketch.fill(
    `M ${x + sketch.side * 0.006} 0.055 L ${x + sketch.side * 0.004} 0.42 H ${x + sketch.side * 0.016} L ${x + sketch.side * 0.024} 0.055 Z`,
    MARBLE,
    0.5,
  );
  for (const y of [0.17, 0.29, 0.4]) sketch.rect(x - 0.028, y, 0.056, 0.012, MARBLE, 0.4);
  for (const at of [-0.012, 0.006]) sketch.rect(x + at, 0.412, 0.006, 0.03, MARBLE, -0.2);
  sketch.fill(
    `M ${x - 0.021} 0.44 Q ${x - 0.022} 0.468 ${x} 0.488 Q ${x + 0.022} 0.468 ${x + 0.021} 0.44 Z`,
    MARBLE,
    0.3,
  );
  sketch.line(`M ${x} 0.485 V 0.51`, 0.005, '#d8a83a', 0.5);
}
