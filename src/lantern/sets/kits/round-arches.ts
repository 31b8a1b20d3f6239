import type { Brush } from './facade.ts';

/** One of the openings of an arcade, along a wall: metres. */
interface RoundArch {
  readonly from: number;
  readonly to: number;
  /** Where the round begins, and where it ends. */
  readonly spring: number;
  readonly top: number;
}

const STEPS = 9;

/** Corners, u and v, of an opening with a round head that stands on the ground. */
function archCorners({ from, to, spring, top }: RoundArch, grow = 0): readonly number[] {
  const [middle, half] = [(from + to) / 2, (to - from) / 2 + grow];
  const round = Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = Math.PI * (1 - step / STEPS);
    return [middle + Math.cos(angle) * half, spring + Math.sin(angle) * (top - spring + grow)];
  });
  return [middle - half, 0, ...round.flat(), middle + half, 0];
}

/** An arcade along a brush's wall: shaded openings with pale rims on columns. `gap` is from column to column, metres. */
export function arcadeAlong(
  brush: Brush,
  of: { readonly length: number; readonly gap: number; readonly spring: number; readonly top: number },
  colours: { readonly shade: string; readonly rim: string },
): void {
  for (let u = 0; u + of.gap <= of.length + 0.01; u += of.gap) {
    const arch = { from: u + of.gap * 0.12, to: u + of.gap * 0.88, spring: of.spring, top: of.top };
    brush.shape(archCorners(arch, 0.16), colours.rim, 0.3);
    brush.shape(archCorners(arch), colours.shade, -0.5);
    // The far side of the walk behind it: a band of floor in the light.
    brush.rect(arch.from, 0, arch.to, 0.3, colours.rim, -0.3, { alpha: 0.5 });
    brush.rect(u - of.gap * 0.09, 0, u + of.gap * 0.09, of.spring, colours.rim, 0.1);
    brush.rect(u - of.gap * 0.13, of.spring - 0.16, u + of.gap * 0.13, of.spring + 0.04, colours.rim, 0.5);
    brush.rect(u - of.gap * 0.13, 0, u + of.gap * 0.13, 0.25, colours.rim, 0.2);
  }
}
