import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const STONE = '#d3c3a2';
const PALE = '#eadfc6';
const DARK = '#8d7b5f';

/** A triumphal arch of pale stone, 18 m wide and 20 m high: columns, reliefs, an inscription, and a coffered vault to look through. */
export function triumphalArch(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `triumphal arch ${snow > 0.5}`,
    x,
    z,
    [-11, 11, 22],
    (sketch) => {
      vault(sketch);
      sketch.fill('M -9 0 V 19 H 9 V 0 H 3.6 V 8.4 C 3.6 13.4 -3.6 13.4 -3.6 8.4 V 0 Z', STONE, -0.1);
      // The half that the light falls on.
      const s = sketch.side;
      sketch.fill(`M ${s * 6.6} 0 V 19 H ${s * 9} V 0 Z`, STONE, 0.4, 0.55);
      for (let course = 1; course < 16; course++)
        for (const side of [-1, 1]) sketch.rect(side > 0 ? 3.7 : -8.9, course * 0.82, 5.2, 0.035, DARK, -0.1, 0.4);
      for (const side of [-1, 1]) pier(sketch, side);
      voussoirs(sketch);
      attic(sketch, snow);
    },
    { turn: 1, shadow: 8 },
  );
}

/** The inside of the vault, between its near edge and the smaller far one, with coffers. */
function vault(sketch: Sketch): void {
  const far = 'M -3 0 V 8 C -3 12.3 3 12.3 3 8 V 0 H 3.6 V 8.4 C 3.6 13.4 -3.6 13.4 -3.6 8.4 V 0 Z';
  sketch.fill(far, DARK, -0.35);
  for (let coffer = 0; coffer < 13; coffer++) {
    const angle = Math.PI * ((coffer + 0.5) / 13);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    sketch.line(`M ${c * 3.05} ${8.05 + s * 3.2} L ${c * 3.5} ${8.35 + s * 3.65}`, 0.1, PALE, -0.2, 0.5);
  }
}

/** A pier: its plinth, two half columns with capitals, a panel in relief and a wreath above it. */
function pier(sketch: Sketch, side: number): void {
  const s = sketch.side;
  sketch.rect(side * 6.3 - 2.9, 0, 5.8, 1.7, STONE, 0.05);
  sketch.rect(side * 6.3 - 3, 1.6, 6, 0.3, PALE, 0.4);
  sketch.rect(side * 6.3 - 1.15, 3, 2.3, 5.6, DARK, -0.2, 0.55);
  sketch.rect(side * 6.3 - 1, 3.15, 2, 5.3, STONE, 0.1);
  for (const [at, y, r] of [
    [-0.35, 6.9, 0.28],
    [0.4, 6.5, 0.24],
    [0.05, 7.4, 0.26],
  ] as const) {
    const cx = side * 6.3 + at;
    sketch.disc(cx + s * 0.06, y, r, r * 1.1, PALE, 0.3);
    sketch.fill(
      `M ${cx - r * 1.5} 3.5 Q ${cx - r * 1.9} ${y - 1.4} ${cx - r} ${y - 0.3} H ${cx + r} Q ${cx + r * 1.9} ${y - 1.4} ${cx + r * 1.5} 3.5 Z`,
      PALE,
      at > 0 ? 0.05 : -0.25,
      0.85,
    );
  }
  sketch.line(`M ${side * 6.3 + 0.8} 3.6 L ${side * 6.3 + 0.2} 8.2`, 0.12, DARK, 0.1);
  sketch.disc(side * 6.3, 10.6, 0.95, 0.95, DARK, -0.1, 0.8);
  sketch.disc(side * 6.3, 10.6, 0.68, 0.68, STONE, 0.25);
  for (const at of [-2.2, 1.65]) {
    const left = side * 6.3 + at;
    sketch.rect(left, 1.9, 0.62, 10.2, PALE, -0.2);
    sketch.rect(left + (s > 0 ? 0.3 : 0.02), 1.9, 0.26, 10.2, PALE, 0.5);
    sketch.rect(left - 0.1, 1.9, 0.82, 0.35, PALE, 0.2);
    sketch.fill(`M ${left} 11.9 L ${left - 0.22} 12.8 H ${left + 0.84} L ${left + 0.62} 11.9 Z`, PALE, 0.3);
  }
}

/** The stones of the arch, its keystone, and winged figures beside it. */
function voussoirs(sketch: Sketch): void {
  sketch.line('M -3.85 0 V 8.4 C -3.85 13.75 3.85 13.75 3.85 8.4 V 0', 0.5, PALE, 0.25);
  for (let stone = 1; stone < 16; stone++) {
    const angle = (Math.PI * stone) / 16;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    sketch.line(`M ${c * 3.62} ${8.4 + s * 3.7} L ${c * 4.08} ${8.4 + s * 4.15}`, 0.05, DARK, -0.1, 0.6);
  }
  sketch.fill('M -0.42 11.8 H 0.42 L 0.6 13 H -0.6 Z', PALE, 0.5);
  sketch.rect(-4.2, 8.1, 0.75, 0.4, PALE, 0.5);
  sketch.rect(3.45, 8.1, 0.75, 0.4, PALE, 0.5);
  for (const side of [-1, 1])
    sketch.fill(
      `M ${side * 1.3} 12.6 Q ${side * 2.6} 12.7 ${side * 3.7} 11.4 Q ${side * 4} 10.6 ${side * 3.9} 9.9 Q ${side * 3} 11.7 ${side * 1.3} 12.6 Z`,
      PALE,
      side === sketch.side ? 0.3 : -0.1,
      0.8,
    );
}

/** The entablature with its frieze, the attic with an inscription, figures along the top. */
function attic(sketch: Sketch, snow: number): void {
  const top = snow > 0.5 ? '#f2f6ff' : PALE;
  sketch.rect(-9.2, 12.8, 18.4, 0.9, STONE, 0.1);
  for (let figure = 0; figure < 40; figure++)
    sketch.rect(-8.8 + figure * 0.45, 12.95, 0.24, 0.45 + (figure % 3) * 0.1, DARK, -0.1, 0.6);
  sketch.rect(-9.8, 13.7, 19.6, 0.55, top, 0.5);
  sketch.rect(-9.6, 13.5, 19.2, 0.2, DARK, -0.4, 0.6);
  sketch.rect(-8.8, 14.25, 17.6, 4.1, STONE, -0.05);
  sketch.rect(-5.3, 14.9, 10.6, 2.8, DARK, -0.2, 0.5);
  sketch.rect(-5.1, 15.1, 10.2, 2.4, PALE, 0);
  for (let line = 0; line < 3; line++)
    for (let letter = 0; letter < 20 - line * 4; letter++)
      sketch.rect(-4.6 + line * 0.95 + letter * 0.47, 16.9 - line * 0.7, 0.27, 0.36, DARK, -0.2, 0.8);
  for (const at of [-8.6, -6.4, 5.6, 7.8]) sketch.rect(at, 14.25, 0.8, 4.1, PALE, at * sketch.side > 0 ? 0.5 : -0.1);
  sketch.rect(-9.5, 18.3, 19, 0.6, top, 0.5);
  for (let block = 0; block < 19; block++) sketch.rect(-9.2 + block, 18.9, 0.55, 0.7, top, 0.1);
  if (sketch.pen.light.lampsLit) sketch.shine('M -3 0 V 2 C -1 3.4 1 3.4 3 2 V 0 Z', '#ffcf86', '#ffcf86', 0.25);
}
