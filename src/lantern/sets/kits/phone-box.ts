import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const RED = '#c62f28';

/** A red telephone box, 2.5 m high: a domed roof over a lit sign, panes in a door, a telephone inside. */
export function phoneBox(x: number, z: number): SetPiece {
  return drawn(
    'phone box',
    x,
    z,
    [-0.9, 0.9, 2.75],
    (sketch) => {
      const s = sketch.side;
      for (const flank of [-0.46, 0.46]) {
        sketch.face([flank, 0, 0, flank, 0, 0.9, flank, 2.3, 0.9, flank, 2.3, 0], RED, sketch.flankLit);
        sketch.face([flank, 0.55, 0.14, flank, 0.55, 0.76, flank, 1.98, 0.76, flank, 1.98, 0.14], '#a9c3cc', 0.1, 0.55);
      }
      sketch.rect(-0.46, 0, 0.92, 2.3, RED, -0.05);
      sketch.rect(s > 0 ? 0.3 : -0.46, 0, 0.16, 2.3, RED, 0.5);
      sketch.rect(-0.5, 0, 1, 0.12, '#8f2320', -0.2);
      // What is inside: a shelf with the telephone, and light.
      sketch.shine('M -0.36 0.5 H 0.36 V 1.98 H -0.36 Z', '#fff0c4', '#9fb9c4');
      sketch.rect(-0.16, 1.05, 0.32, 0.5, '#2c2f36', 0);
      sketch.disc(0, 1.32, 0.1, 0.1, '#c9ccd0', 0.3);
      sketch.line('M -0.2 1.58 Q -0.2 1.66 -0.1 1.66 H 0.1 Q 0.2 1.66 0.2 1.58', 0.07, '#1a1c20', 0.2);
      sketch.line('M -0.16 1.1 Q -0.28 0.8 -0.1 0.72', 0.02, '#1a1c20', 0);
      for (let bar = 0; bar <= 3; bar++) sketch.rect(-0.38 + bar * 0.247, 0.48, 0.04, 1.54, RED, 0.1);
      for (let bar = 0; bar <= 8; bar++) sketch.rect(-0.38, 0.48 + bar * 0.186, 0.78, 0.03, RED, 0.15);
      sketch.fill('M -0.36 0.5 H -0.1 L 0.3 1.98 H 0.02 Z', '#ffffff', 0.5, 0.14);
      sketch.rect(0.3, 1.1, 0.04, 0.22, '#d8b256', 0.5);
      sketch.rect(-0.52, 2.06, 1.04, 0.3, RED, 0.15);
      sketch.shine('M -0.4 2.12 H 0.4 V 2.29 H -0.4 Z', '#fff4d4', '#f7f3e6');
      for (let letter = 0; letter < 9; letter++) sketch.rect(-0.35 + letter * 0.08, 2.16, 0.05, 0.09, '#23262c', -0.2);
      sketch.rect(-0.54, 2.34, 1.08, 0.07, RED, 0.4);
      sketch.fill('M -0.5 2.4 Q -0.42 2.66 0 2.68 Q 0.42 2.66 0.5 2.4 Z', RED, 0);
      sketch.fill(`M 0 2.68 Q ${s * 0.42} 2.66 ${s * 0.5} 2.4 H ${s * 0.1} Q ${s * 0.1} 2.58 0 2.68 Z`, RED, 0.55);
      sketch.disc(0, 2.5, 0.07, 0.06, '#e8c23a', 0.4);
    },
    { shadow: 0.6 },
  );
}
