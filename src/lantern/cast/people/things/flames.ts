import type { At, Make } from './thing.ts';
import type { Solid } from './solid.ts';

/** Colours from the outside of a flame to its heart. */
const LAYERS = [
  { colour: '#e8561e', wide: 1, tall: 1 },
  { colour: '#f79a2c', wide: 0.66, tall: 0.72 },
  { colour: '#ffe07a', wide: 0.34, tall: 0.44 },
] as const;

/** Tongues of flame that leap from a height, up to `tall` metres, each in its own time; with the light that they throw. */
export function leapingFlames(make: Make, from: number, tall: number): readonly Solid[] {
  const tongues = [-0.21, -0.12, 0, 0.12, 0.21].flatMap((along, index) => {
    const leap = 0.55 + 0.45 * Math.abs(Math.sin(make.time * (5.3 + index) + index * 2.1));
    const lean = 0.05 * Math.sin(make.time * 7 + index * 1.7);
    const high = tall * leap * (index % 2 === 0 ? 1 : 0.72);
    return LAYERS.map(({ colour, wide, tall: share }) => {
      const half = 0.085 * wide;
      const top = high * share;
      const at = (x: number, z: number): At => [along + x, 0, from + z];
      const outline = [
        at(-half, 0),
        at(-half * 1.1, top * 0.35),
        at(lean, top),
        at(half * 1.1, top * 0.4),
        at(half, 0),
      ];
      return { ...make.plate(outline, colour, 0.8), shines: true as const };
    });
  });
  return [
    { is: 'glow', at: make.place([0, 0, from + tall * 0.4]), r: tall * 1.1, colour: '#ffb14a', alpha: 0.6 },
    ...tongues,
  ];
}
