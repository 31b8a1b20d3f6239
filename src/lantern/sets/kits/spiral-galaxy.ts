import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';

/** A spiral galaxy seen at a slant: a golden heart, arms of blue stars and rosy gas. */
export function spiralGalaxy(x: number, y: number, z: number, radiusMetres: number, seed: number): SetPiece {
  return {
    x,
    y,
    z,
    box: { left: -radiusMetres, right: radiusMetres, top: radiusMetres * 0.8, bottom: -radiusMetres * 0.8 },
    motion: 'still',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(seed).fork('galaxy');
      context.scale(radiusMetres, radiusMetres);
      context.rotate(0.36);
      context.scale(1, 0.46);
      context.globalCompositeOperation = 'screen';
      const blot = (px: number, py: number, r: number, rgb: string, alpha: number) => {
        const glow = context.createRadialGradient(px, py, 0, px, py, r);
        glow.addColorStop(0, `rgba(${rgb},${alpha})`);
        glow.addColorStop(0.5, `rgba(${rgb},${alpha * 0.35})`);
        glow.addColorStop(1, `rgba(${rgb},0)`);
        context.fillStyle = glow;
        context.fillRect(px - r, py - r, r * 2, r * 2);
      };
      blot(0, 0, 0.95, '110,120,220', 0.32);
      for (const arm of [0, Math.PI, 0.5 * Math.PI, 1.5 * Math.PI])
        for (let step = 0; step < 130; step++) {
          const share = step / 130;
          const angle = arm + share * 4.6;
          const out = 0.1 + share * 0.82;
          const scatter = 0.03 + 0.08 * share;
          const px = Math.cos(angle) * out + random.range(-scatter, scatter);
          const py = Math.sin(angle) * out + random.range(-scatter, scatter);
          const weak = arm % Math.PI === 0 ? 1 : 0.5;
          blot(
            px,
            py,
            random.range(0.025, 0.09) * (1 - share * 0.3),
            random.pick(['150,180,255', '190,210,255', '240,150,200', '130,150,250']),
            0.26 * weak * (1 - share * 0.55),
          );
          if (step % 2) {
            context.fillStyle = `rgba(255,255,255,${(0.8 * weak * (1 - share * 0.5)).toFixed(3)})`;
            context.fillRect(px, py, 0.005, 0.009);
          }
        }
      blot(0, 0, 0.42, '255,210,150', 0.75);
      blot(0, 0, 0.2, '255,240,214', 0.95);
      context.globalCompositeOperation = 'source-over';
    },
  };
}
