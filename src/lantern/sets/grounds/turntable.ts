import { TOP_METRES } from '../../grounds/ground-card.ts';
import { tableOf } from '../kits/table.ts';
import type { SetPiece } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** How thick the plate is, metres. */
const PLATE_METRES = 0.02;
/** How much higher than wide a level circle is seen, from a little above. */
const OVAL = 0.24;
/** Radians a second, as things turn that are on it. */
export const TURNTABLE_PACE = 0.9;

/** A round plate that turns on a table; the marks on its rim go round. */
export const turntable: GroundBuilder = ({ support, scenery, paint }) => {
  const { left, right, far, y } = support;
  const table = { ...support, y: y - PLATE_METRES, left: left - 0.8, right: right + 0.8 };
  return {
    structures: [tableOf(table, scenery.seed)],
    pieces: [plate((left + right) / 2, y, far - TOP_METRES.behind, (right - left) / 2, paint('#e9e4da'))],
  };
};

function plate(x: number, y: number, z: number, radius: number, colour: string): SetPiece {
  return {
    x,
    y,
    z,
    box: { left: -radius, right: radius, top: radius * OVAL, bottom: -radius * OVAL - PLATE_METRES },
    motion: 'live',
    draw(pen) {
      const { context, time } = pen;
      const oval = (drop: number, share: number, lit: number) => {
        context.fillStyle = pen.tone(colour, lit);
        context.beginPath();
        context.ellipse(0, -drop, radius * share, radius * OVAL * share, 0, 0, Math.PI * 2);
        context.fill();
      };
      oval(PLATE_METRES * 1.6, 1.02, -1);
      oval(PLATE_METRES, 1, -0.55);
      oval(0, 1, 0.35);
      oval(0, 0.9, 0.55);
      context.strokeStyle = pen.tone('#8a8274', -0.1);
      for (let mark = 0; mark < MARKS; mark++) {
        const angle = time * TURNTABLE_PACE + (mark / MARKS) * Math.PI * 2;
        const [across, deep] = [Math.cos(angle) * radius, Math.sin(angle) * radius * OVAL];
        context.lineWidth = mark % 4 === 0 ? 0.006 : 0.003;
        context.beginPath();
        context.moveTo(across * 0.92, deep * 0.92);
        context.lineTo(across * 0.985, deep * 0.985);
        context.stroke();
      }
    },
  };
}

const MARKS = 24;
