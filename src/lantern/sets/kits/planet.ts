import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { coast, facing, outlineOnGlobe, type OnGlobe, type Reach } from './globe.ts';
import { fillSoft, lobes } from './outline.ts';

export type PlanetKind = 'earth' | 'moon' | 'gas' | 'ringed' | 'rust' | 'ice';

/** A world that hangs in space: its middle at x, y, z, its lit side toward the sun at the upper `sunSide`. */
export interface Planet {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusMetres: number;
  readonly kind: PlanetKind;
  readonly sunSide: 1 | -1;
  readonly seed: number;
  /** Share of the disc that is lit, 0 to 1; default 0.72. */
  readonly lit?: number;
  /** Seen from close by: only its upper rim is on the picture, so what lies there is drawn, and finer. */
  readonly close?: boolean;
}

const BODIES: Readonly<
  Record<PlanetKind, { readonly base: string; readonly air?: string; readonly bands: readonly string[] }>
> = {
  earth: { base: '#1f5fae', air: '120,190,255', bands: [] },
  moon: { base: '#b9b8b4', bands: [] },
  gas: { base: '#d8a878', air: '255,210,160', bands: ['#e8c8a0', '#c08a5c', '#f0dcc0', '#b0744c', '#dcae80'] },
  ringed: { base: '#dcc28e', air: '255,230,180', bands: ['#e8d4a8', '#cdae78', '#f0e2c0'] },
  rust: { base: '#b0603c', air: '255,170,120', bands: [] },
  ice: { base: '#7fc0d8', air: '190,240,255', bands: ['#9ad2e4', '#6cb0cc', '#b4e2ee'] },
};

/** A planet or moon: surface, clouds, air along its rim, night on one side. */
export function planet(world: Planet): SetPiece {
  const { radiusMetres: r, kind } = world;
  const reach = kind === 'ringed' ? 2.3 : 1.22;
  return {
    x: world.x,
    y: world.y,
    z: world.z,
    box: { left: -r * reach, right: r * reach, top: r * 1.22, bottom: -r * 1.22 },
    motion: 'still',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(world.seed).fork(kind);
      context.scale(r, r);
      const air = BODIES[kind].air;
      if (air) glowRing(pen, air);
      if (kind === 'ringed') rings(pen, 'far');
      context.save();
      context.beginPath();
      context.arc(0, 0, 1, 0, Math.PI * 2);
      context.clip();
      context.fillStyle = pen.glow(BODIES[kind].base);
      context.fillRect(-1, -1, 2, 2);
      surface(pen, random, world);
      night(pen, world);
      context.restore();
      if (kind === 'ringed') rings(pen, 'near');
    },
  };
}

function surface(pen: Pen, random: Random, { kind, close }: Planet): void {
  if (kind === 'earth') lands(pen, random, close === true);
  else if (kind === 'moon' || kind === 'rust')
    craters(pen, random, kind === 'moon' ? ['#9a9994', '#cfcdc8', '#86857f'] : ['#8f4a30', '#cc7a50', '#7a3e2a']);
  else bands(pen, random, BODIES[kind].bands);
}

/** Lands with coasts and deserts, ice at the poles, and clouds in trains that follow the winds from west to east. */
function lands(pen: Pen, random: Random, close: boolean): void {
  const { context } = pen;
  const size = close ? 0.5 : 1;
  const anywhere = () =>
    facing(random.range(-0.72, 0.72), close ? random.range(0.58, 0.99) : random.range(-0.95, 0.95));
  const fill = (middle: OnGlobe, reach: Reach, colour: string, alpha: number, points = 72) => {
    const outline = outlineOnGlobe(middle, reach, points);
    if (outline.length > 0) fillSoft(context, outline, pen.glow(colour, alpha));
  };
  for (let land = 0; land < (close ? 14 : 8); land++) {
    const middle = anywhere();
    const radius = random.range(0.16, 0.42) * size;
    fill(middle, coast(random, radius * 1.12), '#3f86c4', 0.5);
    const shore = coast(random, radius);
    fill(middle, shore, '#4d8550', 1, 120);
    for (let part = 0; part < 7; part++) {
      const [turn, out] = [random.range(0, Math.PI * 2), random.range(0, 0.62)];
      const own = nearTo(middle, radius * out, turn);
      const colour = part % 3 === 0 ? '#c9b27e' : part % 3 === 1 ? '#6f9a58' : '#3d7047';
      fill(own, coast(random, radius * random.range(0.14, 0.34), 1.4), colour, 0.7);
    }
  }
  if (!close) for (const pole of [-1, 1]) fill([0, pole, 0.06], coast(random, 0.3), '#f4f8ff', 1);
  for (let train = 0; train < (close ? 64 : 44); train++) {
    let at = anywhere();
    const thick = random.range(0.012, 0.034) * size;
    const rise = random.range(-0.5, 0.5);
    for (let puff = 0; puff < random.integer(4, 13); puff++) {
      fill(at, coast(random, thick * random.range(0.5, 1.4), 2.6), '#ffffff', random.range(0.16, 0.5), 40);
      at = nearTo(at, thick * random.range(1.2, 2.4), rise + random.range(-0.7, 0.7));
    }
  }
}

/** The place of the near side so far, radians, from another one, in a direction from its east toward its north. */
function nearTo([x, y, z]: OnGlobe, away: number, turn: number): OnGlobe {
  const wide = Math.hypot(x, z) || 1;
  const [c, e, n] = [Math.cos(away), Math.sin(away) * Math.cos(turn), Math.sin(away) * Math.sin(turn)];
  return facing(x * c + (z / wide) * e - ((x * y) / wide) * n, y * c + wide * n);
}

function craters(pen: Pen, random: Random, colours: readonly string[]): void {
  for (let sea = 0; sea < 12; sea++)
    fillSoft(
      pen.context,
      lobes(
        random,
        random.range(-0.8, 0.8),
        random.range(-0.8, 0.8),
        random.range(0.1, 0.36),
        random.range(0.08, 0.28),
        10,
        0.2,
      ),
      pen.glow(colours[0]!, 0.6),
    );
  for (let crater = 0; crater < 64; crater++) {
    const [x, y] = [random.range(-0.95, 0.95), random.range(-0.95, 0.95)];
    const r = 0.02 + 0.09 * random.next() ** 3;
    fillSoft(pen.context, lobes(random, x, y, r * 1.15, r * 1.1, 9, 0.05), pen.glow(colours[1]!, 0.7));
    fillSoft(pen.context, lobes(random, x + r * 0.14, y - r * 0.14, r, r * 0.95, 9, 0.05), pen.glow(colours[2]!, 0.6));
  }
}

function bands(pen: Pen, random: Random, colours: readonly string[]): void {
  const { context } = pen;
  const count = 17;
  for (let band = 0; band < count; band++) {
    const y = -1 + (band / count) * 2;
    const tall = (2 / count) * random.range(0.5, 1.25);
    context.beginPath();
    context.moveTo(-1, y);
    for (let step = 0; step <= 20; step++)
      context.lineTo(-1 + step * 0.1, y + 0.012 * Math.sin(step * 1.7 + band * 2.3));
    for (let step = 20; step >= 0; step--)
      context.lineTo(-1 + step * 0.1, y + tall + 0.014 * Math.sin(step * 1.3 + band * 3.1));
    context.closePath();
    context.fillStyle = pen.glow(random.pick(colours), 0.8);
    context.fill();
  }
  if (colours.length < 5) return;
  fillSoft(context, lobes(random, 0.3, -0.3, 0.24, 0.12, 12, 0.04), pen.glow('#f0dcc0'));
  fillSoft(context, lobes(random, 0.3, -0.3, 0.19, 0.085, 12, 0.04), pen.glow('#b8583a'));
}

/** Night over the side that is turned from the sun, with a soft edge, and a bright limb on the other. */
function night(pen: Pen, world: Planet): void {
  const { context } = pen;
  const towards = world.sunSide * 0.82;
  const share = world.lit ?? 0.72;
  const shade = context.createLinearGradient(towards, 0.5, -towards, -0.5);
  shade.addColorStop(0, 'rgba(2,3,12,0)');
  shade.addColorStop(Math.max(0, share - 0.32), 'rgba(2,3,12,0.05)');
  shade.addColorStop(share, 'rgba(2,3,12,0.72)');
  shade.addColorStop(Math.min(1, share + 0.22), 'rgba(2,3,12,0.96)');
  context.fillStyle = shade;
  context.fillRect(-1, -1, 2, 2);
  const limb = context.createRadialGradient(-towards * 0.12, -0.08, 0.72, 0, 0, 1.01);
  const air = BODIES[world.kind].air ?? '255,255,255';
  limb.addColorStop(0, `rgba(${air},0)`);
  limb.addColorStop(0.75, `rgba(${air},0.06)`);
  limb.addColorStop(1, `rgba(${air},0.5)`);
  context.globalCompositeOperation = 'screen';
  context.fillStyle = limb;
  context.fillRect(-1, -1, 2, 2);
  context.globalCompositeOperation = 'source-over';
}

function glowRing(pen: Pen, air: string): void {
  const halo = pen.context.createRadialGradient(0, 0, 0.94, 0, 0, 1.2);
  halo.addColorStop(0, `rgba(${air},0.5)`);
  halo.addColorStop(0.35, `rgba(${air},0.18)`);
  halo.addColorStop(1, `rgba(${air},0)`);
  pen.context.fillStyle = halo;
  pen.context.fillRect(-1.2, -1.2, 2.4, 2.4);
}

/** The half of the rings that lies behind the planet, or the one before it. */
function rings(pen: Pen, half: 'far' | 'near'): void {
  const { context } = pen;
  context.save();
  context.rotate(-0.32);
  for (let ring = 0; ring < 15; ring++) {
    const r = 1.35 + ring * 0.058;
    if (ring === 9) continue;
    context.beginPath();
    context.ellipse(0, 0, r, r * 0.24, 0, half === 'far' ? 0 : Math.PI, half === 'far' ? Math.PI : Math.PI * 2);
    context.lineWidth = 0.05;
    context.strokeStyle = pen.glow(ring % 3 ? '#d9c49a' : '#a8906a', 0.35 + 0.4 * Math.abs(Math.sin(ring * 1.9)));
    context.stroke();
  }
  context.restore();
}
