import type { Face, SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';
import { solid } from './solid.ts';

/** Colours of a bed that is made. */
export interface BedColours {
  readonly wood: string;
  readonly cover: string;
  readonly throwOver: string;
}

/** The length of a bed, metres: from its head at the wall toward the viewer. */
export const BED_METRES = 1.75;

/** The frame, the mattress and its covers: from the wall at `wallZ` toward the viewer, `half` wide each way. */
export function bedFaces(
  x: number,
  wallZ: number,
  half: number,
  { wood, cover, throwOver }: BedColours,
): readonly Face[] {
  const [near, far] = [wallZ - BED_METRES, wallZ];
  return [
    ...solid([x - half - 0.04, x + half + 0.04], [0.12, 0.34], [near, far], wood, -0.1),
    ...solid([x - half, x + half], [0.3, 0.62], [near + 0.03, far], '#f4ede0', 0.1),
    ...solid([x - half - 0.06, x + half + 0.06], [0.2, 0.67], [near, far - 0.5], cover, 0),
    ...solid([x - half - 0.08, x + half + 0.08], [0.24, 0.69], [near + 0.12, near + 0.62], throwOver, 0.1),
  ];
}

/** The head of a bed with its pillows. */
export function bedHead(x: number, z: number, half: number, { wood, throwOver }: BedColours): SetPiece {
  return drawn(
    `bed head ${half} ${wood} ${throwOver}`,
    x,
    z,
    [-half - 0.2, half + 0.2, 1.9, 0],
    (sketch) => {
      const h = half + 0.08;
      sketch.fill(`M ${-h} 0 V 1.3 Q ${-h} 1.75 ${-h * 0.5} 1.75 H ${h * 0.5} Q ${h} 1.75 ${h} 1.3 V 0 Z`, wood, -0.1);
      sketch.fill(
        `M ${-h + 0.12} 0 V 1.25 Q ${-h + 0.12} 1.61 ${-h * 0.5} 1.61 H ${h * 0.5} Q ${h - 0.12} 1.61 ${h - 0.12} 1.25 V 0 Z`,
        wood,
        0.3,
      );
      for (const side of half > 0.7 ? [-1, 1] : [0]) {
        const at = side * half * 0.48;
        const w = half > 0.7 ? half * 0.42 : half * 0.75;
        sketch.fill(
          `M ${at - w} 0.66 Q ${at - w * 1.08} 0.98 ${at - w * 0.8} 1 Q ${at} 1.08 ${at + w * 0.8} 1 Q ${at + w * 1.08} 0.98 ${at + w} 0.66 Z`,
          '#f7f1e6',
          0.2,
        );
        sketch.fill(`M ${at - w * 0.9} 0.66 Q ${at} 0.78 ${at + w * 0.9} 0.66 Z`, '#cfc4b4', -0.2);
      }
      sketch.fill('M -0.26 0.66 Q -0.3 0.9 -0.2 0.92 H 0.2 Q 0.3 0.9 0.26 0.66 Z', throwOver, 0.3);
    },
    { turn: 1 },
  );
}

/** A table beside a bed with its lamp. */
export function nightstand(x: number, z: number, wood: string): SetPiece {
  return drawn(
    `nightstand ${wood}`,
    x,
    z,
    [-0.4, 0.4, 1.3],
    (sketch) => {
      sketch.rect(-0.3, 0.06, 0.6, 0.56, wood, -0.05);
      sketch.rect(-0.26, 0.36, 0.52, 0.2, wood, 0.25);
      sketch.rect(-0.26, 0.1, 0.52, 0.22, wood, 0.2);
      for (const y of [0.46, 0.21]) sketch.disc(0, y, 0.025, 0.025, '#d8b46a', 0.6);
      sketch.rect(-0.34, 0.6, 0.68, 0.05, wood, 0.55);
      sketch.fill('M -0.09 0.65 H 0.09 Q 0.1 0.8 0.02 0.84 H -0.02 Q -0.1 0.8 -0.09 0.65 Z', '#7fa3a8', 0.2);
      sketch.shine('M -0.22 0.84 H 0.22 L 0.14 1.16 H -0.14 Z', '#ffd694', '#efe2c8');
    },
    { shadow: 0.4, turn: 1 },
  );
}

/** A wardrobe with two doors and a moulding. */
export function wardrobe(x: number, z: number, wood: string): SetPiece {
  return drawn(
    `wardrobe ${wood}`,
    x,
    z,
    [-1.3, 1.3, 2.8],
    (sketch) => {
      for (const at of [-0.8, 0.8])
        sketch.face([at, 0, 0, at, 0, 0.6, at, 2.4, 0.6, at, 2.4, 0], wood, sketch.flankLit - 0.3);
      sketch.rect(-0.8, 0.06, 1.6, 2.4, wood, 0);
      for (const at of [-0.74, 0.03]) {
        sketch.rect(at, 0.16, 0.71, 2.16, wood, -0.5);
        sketch.rect(at + 0.015, 0.17, 0.68, 2.14, wood, 0.25);
        sketch.rect(at + 0.12, 1.1, 0.47, 1.05, wood, -0.1);
        sketch.rect(at + 0.12, 0.28, 0.47, 0.68, wood, -0.1);
      }
      for (const at of [-0.1, 0.07]) sketch.rect(at, 1.05, 0.03, 0.18, '#d8b46a', 0.6);
      sketch.fill('M -0.9 2.44 H 0.9 L 0.84 2.6 Q 0 2.74 -0.84 2.6 Z', wood, 0.5);
    },
    { shadow: 0.8 },
  );
}
