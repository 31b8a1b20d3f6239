import type { SetPiece } from '../set.ts';

/**
 * Several pieces that are painted as one still bitmap, for what is far enough that its parts need not move apart: a
 * stretch of wood, a hedge. `sprite` names what the bundle looks like; bundles of one name must hold the same pieces.
 */
export function bundle(sprite: string, x: number, z: number, children: readonly SetPiece[]): SetPiece {
  const box = {
    left: Math.min(...children.map((child) => child.x + child.box.left)),
    right: Math.max(...children.map((child) => child.x + child.box.right)),
    top: Math.max(...children.map((child) => child.y + child.box.top)),
    bottom: Math.min(...children.map((child) => child.y + child.box.bottom)),
  };
  return {
    x,
    y: 0,
    z,
    box,
    motion: 'still',
    sprite,
    draw(pen) {
      for (const child of children.toSorted((a, b) => b.z - a.z)) {
        pen.context.save();
        pen.context.translate(child.x, child.y);
        child.draw(pen);
        pen.context.restore();
      }
    },
  };
}
