import { fillRim, inside } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import type { Held } from './held.ts';

const RIBS = 6;

/** An open umbrella: shaft, a dome of cloth with scalloped edge, ribs, light through the cloth. */
export function drawUmbrella({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const { head, build } = figure;
  // The canopy is over the head; its shaft stands beside the face and leans back a little.
  const rim = head.y + build.head * 0.6;
  const aside = hand.x < head.x ? -1 : 1;
  const clear = head.x + aside * build.head * 0.56;
  const centre = { x: aside * Math.max(aside * (hand.x * 0.4 + head.x * 0.6), aside * clear * 0.97), y: rim };
  const half = height * 0.31;
  const rise = height * 0.165;
  const tilt = aside * 0.1 + pen.wind * 0.004;
  context.save();
  context.translate(centre.x, centre.y);
  context.rotate(tilt);
  const dome: Outline = (path) => {
    path.moveTo(-half, 0);
    path.bezierCurveTo(-half * 0.92, rise * 0.75, -half * 0.45, rise, 0, rise);
    path.bezierCurveTo(half * 0.45, rise, half * 0.92, rise * 0.75, half, 0);
    for (let rib = RIBS; rib > 0; rib--) {
      const from = edge(rib, half);
      const to = edge(rib - 1, half);
      path.quadraticCurveTo((from + to) / 2, rise * 0.2, to, 0);
    }
    path.closePath();
  };
  // The inside shows below the edge.
  context.fillStyle = pen.tone(colour, -0.95, 0.9);
  context.beginPath();
  context.ellipse(0, 0, half * 0.99, rise * 0.1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
  drawShaft(pen, hand, { x: centre.x - Math.sin(tilt) * rise, y: rim + rise * 0.98 }, height);
  context.save();
  context.translate(centre.x, centre.y);
  context.rotate(tilt);
  const side = pen.lightSide >= 0 ? 1 : -1;
  const gradient = context.createLinearGradient(-side * half, 0, side * half, rise);
  gradient.addColorStop(0, pen.tone(colour, -0.7));
  gradient.addColorStop(0.5, pen.tone(colour, -0.05));
  gradient.addColorStop(1, pen.tone(colour, 0.7));
  context.fillStyle = gradient;
  context.beginPath();
  dome(context);
  context.fill();
  inside(context, dome, () => {
    for (let panel = 0; panel < RIBS; panel++) {
      if (panel % 2 === 0) continue;
      context.fillStyle = pen.tone(colour, -0.9, 0.16);
      context.beginPath();
      context.moveTo(0, rise);
      context.quadraticCurveTo(edge(panel, half) * 0.75, rise * 0.75, edge(panel, half), -0.01);
      context.lineTo(edge(panel + 1, half), -0.01);
      context.quadraticCurveTo(edge(panel + 1, half) * 0.75, rise * 0.75, 0, rise);
      context.fill();
    }
  });
  drawRibs(pen, colour, half, rise, height);
  fillRim(pen, dome, pen.tone(colour, 1), height * 0.008);
  context.strokeStyle = pen.tone('#3a3338', 0.1);
  context.lineWidth = height * 0.006;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(0, rise);
  context.lineTo(0, rise + height * 0.025);
  context.stroke();
  context.restore();
}

function drawRibs(pen: Held['pen'], colour: string, half: number, rise: number, height: number): void {
  const { context } = pen;
  context.strokeStyle = pen.tone(colour, 0.5, 0.6);
  context.lineWidth = Math.max(height * 0.0028, pen.pixelMetres * 0.8);
  context.beginPath();
  for (let rib = 1; rib < RIBS; rib++) {
    context.moveTo(0, rise);
    context.quadraticCurveTo(edge(rib, half) * 0.75, rise * 0.75, edge(rib, half), 0);
  }
  context.stroke();
}

/** Ribs lie evenly round the dome, so they crowd towards its sides. */
function edge(rib: number, half: number): number {
  return -Math.cos((Math.PI * rib) / RIBS) * half;
}

function drawShaft(pen: Held['pen'], hand: Held['hand'], top: Held['hand'], height: number): void {
  const { context } = pen;
  const dx = (top.x - hand.x) * 0.16;
  const low = { x: hand.x - dx, y: hand.y - height * 0.055 };
  context.lineCap = 'round';
  context.strokeStyle = pen.tone('#3a3338', -0.1);
  context.lineWidth = height * 0.0072;
  context.beginPath();
  context.moveTo(low.x, low.y);
  context.lineTo(top.x, top.y);
  context.stroke();
  context.strokeStyle = pen.tone('#6a4630', 0.2);
  context.lineWidth = height * 0.011;
  context.beginPath();
  context.moveTo(hand.x, hand.y);
  context.lineTo(low.x, low.y);
  context.quadraticCurveTo(low.x, low.y - height * 0.025, low.x + height * 0.018, low.y - height * 0.012);
  context.stroke();
}
