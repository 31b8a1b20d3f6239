import { isThick } from '../../light/thick-air.ts';
import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

/** A lighthouse on its crag with the keeper's house, and a beam that sweeps when lamps are lit. Height is that of the whole, metres. */
export function greatLighthouse(x: number, z: number, heightMetres: number, snow: number): readonly SetPiece[] {
  const tower = drawn(
    `great lighthouse ${snow > 0.5}`,
    x,
    z,
    [-heightMetres * 0.85, heightMetres * 0.85, heightMetres * 1.05, -1],
    (sketch) =>
      sketch.at(0, 0, heightMetres, () => {
        drawCrag(sketch, snow);
        drawTower(sketch);
      }),
    { turn: 1 },
  );
  return [tower, beam(x, z - 0.1, heightMetres)];
}

/** How strong each wedge of the beam is at the lamp: fog shows it most. */
const BEAM = { inAir: 0.16, inFog: 0.4 } as const;
const BEAM_STEPS = 6;

/** Two arms of light that sweep round; seen from the side their length swings as a cosine. */
function beam(x: number, z: number, h: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 3, right: h * 3, top: h * 1.5, bottom: h * 0.3 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      if (!pen.light.lampsLit) return;
      const { context } = pen;
      const angle = pen.time * 0.7 + 0.5;
      const strength = isThick(pen.light) ? BEAM.inFog : BEAM.inAir;
      for (const side of [0, Math.PI]) {
        const reach = Math.cos(angle + side) * h * 2.8;
        const spread = h * (0.16 + 0.12 * Math.abs(Math.sin(angle + side)));
        const fade = context.createLinearGradient(0, 0, reach, 0);
        for (let step = 0; step <= BEAM_STEPS; step++) {
          const share = step / BEAM_STEPS;
          fade.addColorStop(share, pen.glow('#fff2b8', strength * (1 - share) ** 1.4));
        }
        context.fillStyle = fade;
        // Its edges are soft: narrower wedges over each other.
        for (const wide of [1, 0.72, 0.46]) {
          context.beginPath();
          context.moveTo(0, h * 0.865);
          context.lineTo(reach, h * 0.87 - spread * wide);
          context.lineTo(reach, h * 0.87 + spread * wide);
          context.closePath();
          context.fill();
        }
      }
    },
  };
}

function drawCrag(sketch: Sketch, snow: number): void {
  const rock = snow > 0.5 ? '#a8b0bf' : '#77716c';
  sketch.fill(
    'M -0.85 -0.03 L -0.7 0.07 L -0.5 0.1 L -0.36 0.19 L 0.3 0.2 L 0.44 0.12 L 0.66 0.08 L 0.85 -0.03 Z',
    rock,
    -0.25,
  );
  for (let crag = 0; crag < 26; crag++) {
    const cx = sketch.random.range(-0.7, 0.68);
    const cy = sketch.random.range(0, 0.13 - Math.abs(cx) * 0.12);
    const s = sketch.random.range(0.03, 0.08);
    sketch.fill(
      `M ${cx - s} ${cy} L ${cx - s * 0.3} ${cy + s * 0.8} L ${cx + s * 0.5} ${cy + s * 0.6} L ${cx + s} ${cy} Z`,
      rock,
      sketch.random.range(-0.6, 0.6),
      0.8,
    );
  }
  sketch.fill('M -0.38 0.17 Q 0 0.22 0.34 0.18 L 0.3 0.205 L -0.36 0.195 Z', snow > 0.5 ? '#eef3ff' : '#7f9a56', 0.2);
  drawCottage(sketch, -0.26, snow);
}

function drawTower(sketch: Sketch): void {
  sketch.fill('M -0.095 0.19 H 0.095 L 0.06 0.8 H -0.06 Z', '#f4efe6', -0.15);
  const s = sketch.side;
  sketch.fill(`M ${s * 0.02} 0.19 L ${s * 0.095} 0.19 L ${s * 0.06} 0.8 L ${s * 0.015} 0.8 Z`, '#f4efe6', 0.6);
  for (const band of [0.27, 0.43, 0.59, 0.72]) {
    const half = (y: number) => 0.095 - ((y - 0.19) / 0.61) * 0.035;
    const top = band + 0.075;
    sketch.fill(`M ${-half(band)} ${band} H ${half(band)} L ${half(top)} ${top} H ${-half(top)} Z`, '#c63d30', -0.1);
    sketch.fill(
      `M ${s * 0.02} ${band} L ${s * half(band)} ${band} L ${s * half(top)} ${top} L ${s * 0.018} ${top} Z`,
      '#c63d30',
      0.6,
    );
  }
  for (const y of [0.37, 0.53, 0.68])
    pane(sketch, -0.012, y, 0.024, 0.035, { bars: [0, 0], arch: 0.4, trim: '#d8d0c0', home: 1 });
  sketch.rect(-0.085, 0.8, 0.17, 0.018, '#33383f', 0.2);
  for (let bar = -4; bar <= 4; bar++) sketch.rect(bar * 0.02 - 0.002, 0.818, 0.004, 0.035, '#33383f', 0.1);
  sketch.rect(-0.085, 0.85, 0.17, 0.006, '#33383f', 0.4);
  sketch.shine('M -0.048 0.818 H 0.048 V 0.91 H -0.048 Z', '#fff2b8', '#a8c0cc');
  for (const bar of [-0.048, -0.017, 0.014, 0.044]) sketch.rect(bar, 0.818, 0.005, 0.092, '#33383f', 0);
  sketch.fill('M -0.062 0.91 Q -0.05 0.965 0 0.98 Q 0.05 0.965 0.062 0.91 Z', '#c63d30', 0.2);
  sketch.rect(-0.004, 0.975, 0.008, 0.04, '#33383f', 0.2);
}

function drawCottage(sketch: Sketch, at: number, load: number): void {
  sketch.rect(at - 0.1, 0.185, 0.17, 0.085, '#f0eadc', 0);
  sketch.fill(
    `M ${at - 0.115} 0.268 L ${at - 0.08} 0.335 H ${at + 0.05} L ${at + 0.085} 0.268 Z`,
    load > 0.5 ? '#eef3ff' : '#a8483a',
    0.2,
  );
  for (const px of [at - 0.07, at + 0.02]) pane(sketch, px, 0.215, 0.022, 0.03, { home: 1, trim: '#ffffff' });
}
