import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { lines } from './boat-pose.ts';
import type { BoatPose } from './boat-pose.ts';
import { trace } from './loft.ts';
import type { Spot } from './loft.ts';

const STATIONS = Array.from({ length: 25 }, (_, k) => lines(-1 + (2 * k) / 24));

/** What is seen into from above: the far planks, the floor and the boards across. */
export function paintInside(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  // The far side seen from within, the floor, and the boards across.
  trace(pen, [...sideLine(pose, -pose.near, 1), ...sideLine(pose, pose.near, 1).toReversed()]);
  const inside = context.createLinearGradient(0, 0.75, 0, 0.2);
  inside.addColorStop(0, pen.tone('#a8774a', 0.2));
  inside.addColorStop(1, pen.tone('#5d3d28', -0.6));
  context.fillStyle = inside;
  context.fill();
  for (const u of [-0.5, 0.02, 0.45]) {
    const { x, beam, sheer } = lines(u);
    const board = [
      pose.place({ x: x - 0.11, y: sheer - 0.1, z: beam * 0.95 }),
      pose.place({ x: x + 0.11, y: sheer - 0.1, z: beam * 0.95 }),
      pose.place({ x: x + 0.11, y: sheer - 0.1, z: -beam * 0.95 }),
      pose.place({ x: x - 0.11, y: sheer - 0.1, z: -beam * 0.95 }),
    ];
    trace(pen, board);
    context.fillStyle = pen.tone('#c79863', 0.45);
    context.fill();
  }
}

/** The side that faces the viewer: planks, boot stripe, rubbing strake. */
export function paintNearBulwark(pen: Pen, pose: BoatPose, paint: string): void {
  const { context } = pen;
  const stations = seenStations(pose);
  for (const side of Math.abs(pose.view.cos) < 0.4 ? [-1, 1] : [pose.near]) {
    const between = (low: number, high: number, style: string | Gradient) => {
      trace(pen, [...sideLine(pose, side, low, 0, stations), ...sideLine(pose, side, high, 0, stations).toReversed()]);
      fillBand(pen, style);
    };
    const turn = Math.abs(pose.view.cos) < 0.4 ? side * Math.sign(-pose.view.sin || 1) * -pen.lightSide * 0.3 : 0;
    const planks = context.createLinearGradient(pen.lightSide * 0.2, 0.7, -pen.lightSide * 0.2, -0.15);
    planks.addColorStop(0, pen.tone(paint, 0.65 + turn));
    planks.addColorStop(0.5, pen.tone(paint, 0.05 + turn));
    planks.addColorStop(1, pen.tone(paint, -0.65 + turn));
    between(0, 1, planks);
    between(0.3, 0.39, pen.tone('#f4efe4', 0.1 + turn));
    context.lineJoin = 'round';
    for (const share of [0.55, 0.74])
      strake(pen, sideLine(pose, side, share, 0, stations), 0.011, pen.tone(paint, -0.75, 0.5));
    strake(pen, sideLine(pose, side, 0.985, 0, stations), 0.055, pen.tone('#8a5a34', 0));
    strake(pen, sideLine(pose, side, 1, 0.012, stations), 0.024, pen.tone('#d9a66b', 0.75));
  }
  if (pose.view.sin > 0.2) paintTransom(pen, pose, paint);
}

/** The flat stern, where the boat is seen from behind. */
function paintTransom(pen: Pen, pose: BoatPose, paint: string): void {
  const shares = [0, 0.4, 0.7, 1];
  const { x, beam, sheer, keel } = STATIONS[0]!;
  const edge = (side: number) =>
    shares.map((share) =>
      pose.place({ x, y: keel + (sheer - keel) * share, z: side * beam * (0.66 + 0.34 * share ** 0.8) }),
    );
  trace(pen, [...edge(1), ...edge(-1).toReversed()]);
  pen.context.fillStyle = pen.tone(paint, -0.2);
  pen.context.fill();
}

function seenStations(pose: BoatPose): typeof STATIONS {
  if (Math.abs(pose.view.cos) >= 0.4) return STATIONS;
  return pose.view.sin < 0 ? STATIONS.filter(({ x }) => x > -0.5) : STATIONS.filter(({ x }) => x < 0.1);
}

/** The planks of one side, from a height share 0 (below the water) to 1 (sheer). Planks flare: narrow below, full at the sheer. */
function sideLine(pose: BoatPose, side: number, share: number, raise = 0, stations = STATIONS): readonly Spot[] {
  return stations.map(({ x, beam, sheer, keel }) =>
    pose.place({
      x: x - (1 - share) * 0.14 * Math.max(0, x / 2.2),
      y: keel + (sheer - keel) * share + raise,
      z: side * beam * (0.66 + 0.34 * Math.max(0, share) ** 0.8),
    }),
  );
}

function fillBand(pen: Pen, style: string | Gradient): void {
  pen.context.fillStyle = style;
  pen.context.fill();
}

function strake(pen: Pen, line: readonly Spot[], width: number, style: string): void {
  const { context } = pen;
  context.beginPath();
  line.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.strokeStyle = style;
  context.lineWidth = Math.max(width, pen.pixelMetres * 0.7);
  context.lineCap = 'round';
  context.stroke();
}
