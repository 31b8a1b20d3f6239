import { hash2 } from '../../../base/random.ts';
import type { Context2D } from '../canvas.ts';
import type { ThroughPainter } from './through-painter.ts';

type Trace = (context: Context2D, grown: number) => void;

/** How many soft edges an opening has that is nearer than what is sharp, and how far they reach, in heights of the frame. */
const EDGES = 7;
const SOFT = 0.03;

/** Covers all but an opening, whose edge is out of focus. */
function cover(context: Context2D, width: number, height: number, colour: string, trace: Trace): void {
  context.fillStyle = colour;
  for (let edge = 0; edge < EDGES; edge++) {
    context.globalAlpha = edge === 0 ? 1 : 0.34;
    context.beginPath();
    context.rect(0, 0, width, height);
    trace(context, (1 - edge / EDGES) * SOFT * height);
    context.fill('evenodd');
  }
  context.globalAlpha = 1;
}

const circle = (context: Context2D, x: number, y: number, radius: number) => {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

/** A hand that holds still moves a little, in heights of the frame. */
const sway = (seconds: number, height: number) => ({
  x: 0.012 * height * Math.sin(seconds * 1.3),
  y: 0.009 * height * Math.sin(seconds * 1.9 + 1),
});

export const paintKeyhole: ThroughPainter = (context, { width, height }, seconds) => {
  const { x, y } = sway(seconds, height);
  const [cx, cy] = [width / 2 + x, 0.36 * height + y];
  cover(context, width, height, '#17100c', (path, grown) => {
    const radius = 0.27 * height + grown;
    const half = 0.13 * height + grown;
    path.moveTo(cx - half, cy + radius * 0.8);
    path.arc(cx, cy, radius, 0.62 * Math.PI, 0.38 * Math.PI);
    path.lineTo(cx + 0.25 * height + grown, cy + 0.56 * height + grown);
    path.lineTo(cx - 0.25 * height - grown, cy + 0.56 * height + grown);
    path.closePath();
  });
};

export const paintSlot: ThroughPainter = (context, { width, height }, seconds) => {
  const { x, y } = sway(seconds, height);
  cover(context, width, height, '#1a1410', (path, grown) =>
    path.roundRect(
      0.06 * width + x - grown,
      0.27 * height + y - grown,
      0.88 * width + 2 * grown,
      0.42 * height + 2 * grown,
      0.03 * height,
    ),
  );
  context.strokeStyle = '#8a6a34';
  context.globalAlpha = 0.5;
  context.lineWidth = 0.02 * height;
  context.beginPath();
  context.roundRect(0.045 * width + x, 0.235 * height + y, 0.91 * width, 0.49 * height, 0.05 * height);
  context.stroke();
  context.globalAlpha = 1;
};

export const paintBinoculars: ThroughPainter = (context, { width, height }, seconds) => {
  const { x, y } = sway(seconds, height);
  for (const side of [-1, 1] as const) {
    // What is seen by one eye alone is covered by neither.
    context.save();
    context.beginPath();
    context.rect(side < 0 ? 0 : width / 2 + x, 0, side < 0 ? width / 2 + x : width, height);
    context.clip();
    cover(context, width, height, '#08080a', (path, grown) =>
      circle(path, width / 2 + x + side * 0.3 * height, height / 2 + y, 0.46 * height + grown),
    );
    context.restore();
  }
};

export const paintScope: ThroughPainter = (context, { width, height }, seconds) => {
  const { x, y } = sway(seconds, height);
  cover(context, width, height, '#08080a', (path, grown) =>
    circle(path, width / 2 + x, height / 2 + y, 0.46 * height + grown),
  );
};

/** Between two slats one sees through. */
const SLATS = 9;

export const paintBlinds: ThroughPainter = (context, { width, height }, seconds) => {
  const { y } = sway(seconds, height);
  const pitch = height / (SLATS - 1);
  for (let slat = 0; slat < SLATS; slat++) {
    const top = (slat - 0.6) * pitch + y;
    const shade = context.createLinearGradient(0, top, 0, top + 0.46 * pitch);
    shade.addColorStop(0, '#5a4a3c');
    shade.addColorStop(0.3, '#2e2620');
    shade.addColorStop(1, '#171310');
    context.fillStyle = shade;
    context.fillRect(0, top, width, 0.46 * pitch);
  }
  context.strokeStyle = '#1c1814';
  context.lineWidth = 0.006 * height;
  for (const x of [0.2, 0.8]) {
    context.beginPath();
    context.moveTo(x * width, 0);
    context.lineTo(x * width, height);
    context.stroke();
  }
};

const BARS = 6;

export const paintBars: ThroughPainter = (context, { width, height }, seconds) => {
  const { x } = sway(seconds, height);
  const wide = 0.035 * width;
  for (let bar = 0; bar < BARS; bar++) {
    const left = ((bar + 0.5) / BARS) * width - wide / 2 + 2 * x;
    const shade = context.createLinearGradient(left, 0, left + wide, 0);
    shade.addColorStop(0, '#0e0e12');
    shade.addColorStop(0.34, '#54565e');
    shade.addColorStop(1, '#0e0e12');
    context.fillStyle = shade;
    context.fillRect(left, 0, wide, height);
  }
};

const LEAVES = 34;

export const paintLeaves: ThroughPainter = (context, { width, height }, seconds) => {
  for (let leaf = 0; leaf < LEAVES; leaf++) {
    const turn = (leaf / LEAVES) * 2 * Math.PI + 0.4 * hash2(leaf, 1);
    const out = 0.56 + 0.2 * hash2(leaf, 2);
    const x = width / 2 + Math.cos(turn) * out * width;
    const y = height / 2 + Math.sin(turn) * out * height * 1.1;
    const long = (0.22 + 0.16 * hash2(leaf, 3)) * height;
    const points = turn + Math.PI + 0.9 * (hash2(leaf, 4) - 0.5) + 0.05 * Math.sin(seconds * 1.4 + leaf);
    context.save();
    context.translate(x, y);
    context.rotate(points);
    const shade = context.createLinearGradient(0, -0.2 * long, 0, 0.2 * long);
    shade.addColorStop(0, leaf % 3 === 0 ? '#2f5a30' : '#234526');
    shade.addColorStop(1, '#12251a');
    context.fillStyle = shade;
    for (const [grown, alpha] of [
      [1.06, 0.4],
      [1, 1],
    ] as const) {
      context.globalAlpha = alpha;
      context.beginPath();
      context.moveTo(-0.2 * long, 0);
      context.quadraticCurveTo(0.4 * long, -0.36 * long * grown, long * grown, 0);
      context.quadraticCurveTo(0.4 * long, 0.36 * long * grown, -0.2 * long, 0);
      context.fill();
    }
    context.restore();
  }
  context.globalAlpha = 1;
};

const DROPS = 46;

/** Glass with breath on it, drops, and the bars of its window. */
export const paintPane: ThroughPainter = (context, { width, height }, seconds) => {
  const mist = context.createRadialGradient(
    width / 2,
    0.52 * height,
    0.16 * height,
    width / 2,
    0.52 * height,
    0.62 * width,
  );
  mist.addColorStop(0, 'rgba(226,234,238,0.06)');
  mist.addColorStop(0.5, 'rgba(226,234,238,0.34)');
  mist.addColorStop(1, 'rgba(222,230,236,0.66)');
  context.fillStyle = mist;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgba(255,255,255,0.1)';
  for (const [from, wide] of [
    [0.1, 0.1],
    [0.24, 0.03],
    [0.7, 0.07],
  ] as const) {
    context.beginPath();
    context.moveTo((from + 0.16) * width, 0);
    context.lineTo((from + wide + 0.16) * width, 0);
    context.lineTo((from + wide - 0.16) * width, height);
    context.lineTo((from - 0.16) * width, height);
    context.fill();
  }
  for (let drop = 0; drop < DROPS; drop++) {
    const x = hash2(drop, 1) * width;
    const runs = drop % 6 === 0;
    const fall = runs ? (seconds * (0.03 + 0.05 * hash2(drop, 5))) % 1 : 0;
    const y = ((hash2(drop, 2) + fall) % 1) * height;
    const radius = (0.004 + 0.008 * hash2(drop, 3)) * height;
    context.fillStyle = 'rgba(70,84,92,0.34)';
    context.beginPath();
    context.ellipse(x, y, radius, radius * 1.3, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = 'rgba(255,255,255,0.75)';
    context.beginPath();
    context.ellipse(x - radius * 0.3, y - radius * 0.4, radius * 0.36, radius * 0.3, 0, 0, 2 * Math.PI);
    context.fill();
    if (!runs) continue;
    context.fillStyle = 'rgba(240,246,248,0.22)';
    context.fillRect(x - radius * 0.5, y - 0.2 * height, radius, 0.2 * height);
  }
  const frame = 0.05 * height;
  context.fillStyle = '#2c221b';
  context.fillRect(0, 0, width, frame);
  context.fillRect(0, height - 1.5 * frame, width, 1.5 * frame);
  context.fillRect(0, 0, frame, height);
  context.fillRect(width - frame, 0, frame, height);
  context.fillRect(0.32 * width, 0, 0.6 * frame, height);
  context.fillStyle = 'rgba(255,236,206,0.18)';
  context.fillRect(frame, height - 1.5 * frame, width - 2 * frame, 0.16 * frame);
  context.fillRect(0.32 * width, frame, 0.1 * frame, height);
};

/** The corners, the light that burns while it takes, and the middle of a view finder. */
export const paintViewfinder: ThroughPainter = (context, { width, height }, seconds) => {
  context.strokeStyle = 'rgba(255,255,255,0.9)';
  context.lineWidth = 0.006 * height;
  const [inset, arm] = [0.08 * height, 0.12 * height];
  for (const sx of [-1, 1])
    for (const sy of [-1, 1]) {
      const x = sx < 0 ? inset : width - inset;
      const y = sy < 0 ? inset : height - inset;
      context.beginPath();
      context.moveTo(x - sx * arm, y);
      context.lineTo(x, y);
      context.lineTo(x, y - sy * arm);
      context.stroke();
    }
  context.beginPath();
  context.moveTo(width / 2 - 0.3 * arm, height / 2);
  context.lineTo(width / 2 + 0.3 * arm, height / 2);
  context.moveTo(width / 2, height / 2 - 0.3 * arm);
  context.lineTo(width / 2, height / 2 + 0.3 * arm);
  context.stroke();
  context.beginPath();
  context.rect(width - inset - 1.3 * arm, inset + 0.5 * arm, 0.7 * arm, 0.34 * arm);
  context.stroke();
  context.fillStyle = 'rgba(255,255,255,0.9)';
  context.fillRect(width - inset - 1.24 * arm, inset + 0.56 * arm, 0.4 * arm, 0.22 * arm);
  if (seconds % 1 > 0.62) return;
  context.fillStyle = '#e8342c';
  context.beginPath();
  circle(context, inset + 0.6 * arm, inset + 0.66 * arm, 0.16 * arm);
  context.fill();
};
