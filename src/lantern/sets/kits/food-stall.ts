import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const CANOPIES = ['#c8362c', '#2f6f6a', '#d98a2c', '#3a4f8a', '#8a3a6a', '#3f7a48'] as const;
const SIGNS = ['#ffd24a', '#ff6a4a', '#6ae0d0', '#ffe9b0', '#ff8ac0', '#9ae06a'] as const;

/** A food stall: a cart with pots or a grill, bowls and skewers on it, a canopy with a lit sign, who cooks behind it. */
export function foodStall(
  x: number,
  z: number,
  variant: number,
  of: { readonly manned: boolean; readonly snow: boolean },
): SetPiece {
  return drawn(
    `food stall ${variant} ${of.manned} ${of.snow}`,
    x,
    z,
    [-2.2, 2.2, 3.9],
    (sketch) => {
      sketch.rect(-1.8, 0.95, 3.6, 1.55, '#2c2422', -0.4, 0.8);
      // Lamps under the canopy light what is behind the counter.
      sketch.shine('M -1.8 0.95 H 1.8 V 2.5 H -1.8 Z', '#d98a3f', '#2c2422', 0.85);
      for (let jar = 0; jar < 9; jar++)
        sketch.rect(-1.6 + jar * 0.37, 1.95, 0.22, 0.3, ['#c8402e', '#e8d8b0', '#7a9a4a'][jar % 3]!, 0.2);
      sketch.rect(-1.7, 1.9, 3.4, 0.05, '#8a6a4a', 0.3);
      if (of.manned) cook(sketch, variant);
      for (const post of [-1.85, 1.77]) sketch.rect(post, 0, 0.08, 2.6, '#6a5646', 0.1);
      sketch.rect(-1.95, 0.12, 3.9, 0.8, CANOPIES[(variant + 2) % 6]!, -0.1);
      for (let board = 0; board < 6; board++) sketch.rect(-1.95 + board * 0.65, 0.12, 0.03, 0.8, '#1f1a18', -0.3, 0.5);
      sketch.shine('M -2.05 0.9 H 2.05 V 1.02 H -2.05 Z', '#ffd79a', '#b9a184');
      for (const wheel of [-1.4, 1.4]) sketch.disc(wheel, 0.18, 0.2, 0.2, '#1c1a1a', 0);
      if (variant % 2) pots(sketch);
      else grill(sketch);
      canopy(sketch, variant, of.snow);
    },
    { shadow: 1.9 },
  );
}

function cook(sketch: Sketch, variant: number): void {
  const x = ((variant % 3) - 1) * 0.7;
  const skin = ['#e6bc98', '#d8a884', '#c09070'][variant % 3]!;
  sketch.fill(
    `M ${x - 0.3} 0.9 Q ${x - 0.33} 1.42 ${x - 0.1} 1.5 H ${x + 0.1} Q ${x + 0.33} 1.42 ${x + 0.3} 0.9 Z`,
    '#e9e4da',
    0,
  );
  sketch.fill(
    `M ${x - 0.18} 0.9 L ${x - 0.14} 1.36 H ${x + 0.14} L ${x + 0.18} 0.9 Z`,
    CANOPIES[(variant + 1) % 6]!,
    0.1,
  );
  for (const side of [-1, 1])
    sketch.line(
      `M ${x + side * 0.26} 1.38 Q ${x + side * 0.44} 1.2 ${x + side * 0.3} 1.04`,
      0.1,
      '#e9e4da',
      0.2 * side,
    );
  sketch.disc(x, 1.68, 0.12, 0.14, skin, 0.1);
  sketch.fill(
    `M ${x - 0.13} 1.7 Q ${x - 0.14} 1.88 ${x} 1.88 Q ${x + 0.14} 1.88 ${x + 0.13} 1.7 Z`,
    variant % 2 ? '#2a211d' : '#f4f1ea',
    0.1,
  );
}

/** Two pots on a fire and a stack of bowls. */
function pots(sketch: Sketch): void {
  for (const [at, r] of [
    [-1.15, 0.42],
    [-0.2, 0.36],
  ] as const) {
    sketch.fill(
      `M ${at - r} 1.02 Q ${at - r * 1.05} 1.42 ${at - r} 1.44 H ${at + r} Q ${at + r * 1.05} 1.42 ${at + r} 1.02 Z`,
      '#9aa2a8',
      -0.1,
    );
    sketch.rect(at + sketch.side * r * 0.4, 1.04, r * 0.3, 0.38, '#dfe4e8', 0.5, 0.7);
    sketch.disc(at, 1.44, r, 0.08, '#c8b48a', 0.3);
  }
  for (let bowl = 0; bowl < 5; bowl++)
    sketch.fill(
      `M 0.75 ${1.04 + bowl * 0.1} H 1.25 L 1.16 ${1.12 + bowl * 0.1} H 0.84 Z`,
      bowl % 2 ? '#f4efe4' : '#c8402e',
      0.3,
    );
  sketch.fill('M 1.4 1.02 H 1.85 L 1.8 1.3 H 1.45 Z', '#d9a85a', 0.2);
}

/** A charcoal grill that glows, with rows of skewers. */
function grill(sketch: Sketch): void {
  sketch.rect(-1.6, 1.02, 2.2, 0.16, '#2a2c30', 0);
  sketch.shine('M -1.52 1.12 H 0.52 V 1.2 H -1.52 Z', '#ff7a30', '#a84a2c');
  for (let skewer = 0; skewer < 11; skewer++) {
    const at = -1.5 + skewer * 0.19;
    sketch.line(`M ${at} 1.12 L ${at + 0.06} 1.46`, 0.02, '#d8b88a', 0.2);
    for (let bite = 0; bite < 3; bite++)
      sketch.disc(
        at + 0.02 + bite * 0.015,
        1.2 + bite * 0.08,
        0.06,
        0.045,
        ['#9a4a2a', '#c8702e', '#7a8a3a'][(skewer + bite) % 3]!,
        0.3,
      );
  }
  for (let plate = 0; plate < 3; plate++) {
    sketch.disc(0.95 + plate * 0.38, 1.06, 0.19, 0.06, '#f4efe6', 0.4);
    sketch.disc(0.95 + plate * 0.38, 1.1, 0.12, 0.07, ['#d9503a', '#e8b23a', '#6a9a4a'][plate]!, 0.3);
  }
}

function canopy(sketch: Sketch, variant: number, snow: boolean): void {
  const colour = CANOPIES[variant % 6]!;
  sketch.fill('M -2.1 2.5 L -1.8 3.1 H 1.8 L 2.1 2.5 Z', snow ? '#eef3ff' : colour, 0.3);
  for (let flap = 0; flap < 8; flap++) {
    const a = -2.1 + flap * 0.525;
    sketch.fill(`M ${a} 2.5 H ${a + 0.525} L ${a + 0.42} 2.26 H ${a + 0.1} Z`, flap % 2 ? colour : '#f2e8d4', 0.1);
  }
  const lit = SIGNS[variant % 6]!;
  sketch.rect(-1.35, 3.05, 2.7, 0.72, '#20181a', 0);
  sketch.shine('M -1.27 3.12 H 1.27 V 3.7 H -1.27 Z', lit, lit, 0.92);
  for (let sign = 0; sign < 4; sign++) {
    const at = -0.98 + sign * 0.56;
    // Strokes that read as writing from afar, in no language.
    sketch.line(
      `M ${at} 3.55 H ${at + 0.32} M ${at + 0.16} 3.62 V 3.2 M ${at + 0.02} 3.38 H ${at + 0.3} M ${at + 0.16} 3.38 L ${at + (sign % 2 ? 0.32 : 0)} 3.2`,
      0.045,
      '#5a1414',
      -0.2,
    );
  }
  for (const at of [-1.6, 1.6]) {
    sketch.shine(
      `M ${at - 0.16} 2.2 Q ${at - 0.22} 1.96 ${at} 1.84 Q ${at + 0.22} 1.96 ${at + 0.16} 2.2 Z`,
      '#ff5a3a',
      '#d8392c',
    );
    sketch.rect(at - 0.02, 2.2, 0.04, 0.2, '#2a2020', 0);
  }
}
