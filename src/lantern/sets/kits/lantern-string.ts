import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Lamp, Structure } from '../set.ts';

/** A line across a lane with lanterns or small lights on it; colours take turns. */
export function lanternString(
  random: Random,
  light: Light,
  fromX: number,
  toX: number,
  z: number,
  y: number,
  like: { readonly size: number; readonly gap: number; readonly colours: readonly string[] } = {
    size: 0.34,
    gap: 1.35,
    colours: ['#d8392c'],
  },
): { readonly structure: Structure; readonly lamps: readonly Lamp[] } {
  const faces: Face[] = [];
  const sag = (toX - fromX) * 0.09;
  const at = (share: number) => [fromX + (toX - fromX) * share, y - sag * 4 * share * (1 - share)] as const;
  const steps = 10;
  for (let step = 0; step < steps; step++) {
    const [ax, ay] = at(step / steps);
    const [bx, by] = at((step + 1) / steps);
    faces.push({ points: [ax, ay, z, bx, by, z, bx, by + 0.03, z, ax, ay + 0.03, z], colour: '#2a2428', lit: -0.4 });
  }
  const count = Math.max(2, Math.round((toX - fromX) / like.gap));
  const lamps: Lamp[] = [];
  for (let hung = 0; hung < count; hung++) {
    const [x, top] = at((hung + 0.5) / count);
    const colour = like.colours[hung % like.colours.length]!;
    const r = like.size * random.range(0.92, 1.08);
    const cy = top - r * 0.95;
    const ring = Array.from({ length: 8 }, (_, corner) => (corner / 8) * Math.PI * 2).flatMap((angle) => [
      x + Math.cos(angle) * r,
      cy + Math.sin(angle) * r * 0.85,
      z,
    ]);
    faces.push({ points: ring, colour, lit: 0.1, smooth: true, shines: light.lampsLit });
    if (r > 0.2)
      faces.push({
        points: [
          x - r * 0.22,
          cy - r * 0.6,
          z,
          x + r * 0.22,
          cy - r * 0.6,
          z,
          x + r * 0.22,
          cy + r * 0.6,
          z,
          x - r * 0.22,
          cy + r * 0.6,
          z,
        ],
        colour: light.lampsLit ? '#ff9a5a' : '#e8604a',
        lit: 0.5,
        alpha: 0.8,
        shines: light.lampsLit,
      });
    if (light.lampsLit && hung % 2 === 0)
      lamps.push({
        x,
        y: cy,
        z,
        colour: r > 0.2 ? '#ff6a3c' : '#ffd08a',
        radius: r * 4.5,
        strength: 0.5,
        flicker: 0.05,
      });
  }
  return { structure: { z, faces }, lamps };
}
