import { hash2 } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';

/** How strong they are at an hour beside those of a common one: long light through mist shows most. */
const SHARE: Partial<Record<Light['hour'], number>> = { dawn: 1.3, morning: 2.2, day: 0.6, noon: 1.7, golden: 1.9 };

/** How far a beam leans for each metre that it falls: away from the side of the sun, straight down at noon. */
function slantOf({ sun }: Light): number {
  const away = sun.x < 0 ? 1 : -1;
  return sun.y > 0.8 ? away * 0.05 : away * (0.62 - 0.5 * Math.min(0.8, sun.y));
}

/** Shafts of light that fall slantwise between trees, through a roof or through water; they breathe slowly. None without a sun. */
export function sunbeams(
  light: Light,
  at: { readonly z: number; readonly heightMetres: number; readonly count: number; readonly strength?: number },
): readonly SetPiece[] {
  const { sun } = light;
  if (!sun.visible || sun.kind === 'moon') return [];
  const { z, heightMetres, count } = at;
  const slant = slantOf(light);
  const strength = (at.strength ?? 0.16) * (SHARE[light.hour] ?? 1);
  return Array.from({ length: count }, (_, beam): SetPiece => {
    const x = (beam - (count - 1) / 2) * (heightMetres * 0.5) + (hash2(beam, z) - 0.5) * heightMetres * 0.4;
    const wide = heightMetres * (0.05 + 0.09 * hash2(beam + 7, z));
    return {
      x,
      y: 0,
      z: z + hash2(beam + 3, z),
      box: { left: -heightMetres, right: heightMetres, top: heightMetres, bottom: 0 },
      motion: 'live',
      mirrored: false,
      draw(pen) {
        const { context } = pen;
        const breath = 0.6 + 0.4 * Math.sin(pen.time * 0.5 + beam * 2.4);
        const alpha = strength * (0.4 + 0.6 * sun.glow) * breath;
        const top = { left: -slant * heightMetres * 0.5 - wide * 0.5, right: -slant * heightMetres * 0.5 + wide * 0.5 };
        const foot = { left: slant * heightMetres * 0.5 - wide, right: slant * heightMetres * 0.5 + wide };
        const fall = context.createLinearGradient(0, heightMetres, 0, 0);
        fall.addColorStop(0, pen.glow(sun.colour, Math.round(alpha * 100) / 100));
        fall.addColorStop(0.7, pen.glow(sun.colour, Math.round(alpha * 60) / 100));
        fall.addColorStop(1, pen.glow(sun.colour, 0));
        context.beginPath();
        context.moveTo(top.left, heightMetres);
        context.lineTo(top.right, heightMetres);
        context.lineTo(foot.right, 0);
        context.lineTo(foot.left, 0);
        context.closePath();
        context.fillStyle = fall;
        context.fill();
      },
    };
  });
}
