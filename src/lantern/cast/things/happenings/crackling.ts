import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, FAR, progressOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** A string of firecrackers goes off in so long, from its foot to its top. */
const TAKES_SECONDS = 4.2;
const TOP_Y = 0.9;
/** So many bangs are seen at once, each so long, seconds. */
const BANGS = 5;
const BANG_SECONDS = 0.16;
const RAYS = 9;
const SCRAPS = 40;
const SCRAP_SECONDS = 1.5;
const PUFFS = 14;
const PUFF_SECONDS = 1.8;

/** It goes off from below: flashes where it burns, red paper that flies about, and smoke. */
export const paintCrackling: HappeningPainter = (pen, { actor, colour, below, draw }) => {
  const share = progressOf(actor, TAKES_SECONDS);
  const { seed } = actor.member;
  const front = TOP_Y * share;
  const swing = share > 0 && share < 1 ? 0.04 * Math.sin(actor.actionTime * 23) : 0;
  paintPuffs(pen, seed, front, actor.actionTime);
  pen.context.save();
  pen.context.translate(swing * 0.3, 0);
  clipped(
    pen,
    () => pen.context.rect(-FAR, front, 2 * FAR, FAR),
    undefined,
    () => draw(pen),
  );
  pen.context.restore();
  if (share <= 0) return;
  paintPaper(pen, { seed, front, below, colour }, actor.actionTime);
  if (share < 1) paintBangs(pen, seed, front);
};

function paintBangs(pen: Pen, seed: number, front: number): void {
  const { context, time, glow } = pen;
  context.globalCompositeOperation = 'lighter';
  for (let bang = 0; bang < BANGS; bang++) {
    const clock = time / BANG_SECONDS + bang / BANGS;
    const [round, age] = [Math.floor(clock), clock % 1];
    const x = (hash2(seed + round, bang) - 0.5) * 0.34;
    const y = front + (hash2(seed + round, bang + 20) - 0.35) * 0.2;
    const size = (0.1 + 0.12 * hash2(seed + round, bang + 40)) * (0.5 + age);
    const light = context.createRadialGradient(x, y, 0, x, y, size * 1.6);
    light.addColorStop(0, glow('#fff6d0', 0.95 * (1 - age)));
    light.addColorStop(0.35, glow('#ffc24a', 0.6 * (1 - age)));
    light.addColorStop(1, glow('#ff7a2a', 0));
    context.fillStyle = light;
    context.fillRect(x - size * 1.6, y - size * 1.6, size * 3.2, size * 3.2);
    context.strokeStyle = glow('#ffe9a0', 1 - age);
    context.lineWidth = Math.max(0.009, pen.pixelMetres * 1.4);
    context.beginPath();
    for (let ray = 0; ray < RAYS; ray++) {
      const turn = (ray / RAYS) * 2 * Math.PI + round;
      const far = size * (0.7 + 0.6 * hash2(round, ray));
      context.moveTo(x + Math.cos(turn) * far * 0.3, y + Math.sin(turn) * far * 0.3);
      context.lineTo(x + Math.cos(turn) * far, y + Math.sin(turn) * far);
    }
    context.stroke();
  }
  context.globalCompositeOperation = 'source-over';
}

interface Papers {
  readonly seed: number;
  readonly front: number;
  readonly below: number;
  readonly colour: string;
}

/** Scraps of red paper: they fly out from where it burns, come down and lie about. */
function paintPaper(pen: Pen, { seed, front, below, colour }: Papers, seconds: number): void {
  const { context } = pen;
  for (let scrap = 0; scrap < SCRAPS; scrap++) {
    const born = 0.6 + (scrap / SCRAPS) * TAKES_SECONDS;
    const age = seconds - born;
    if (age <= 0) continue;
    const way = (hash2(seed, scrap) * 2 - 1) * 0.75;
    const from = Math.min(front, (TOP_Y * (born - 0.6)) / TAKES_SECONDS);
    const floor = -below - 0.03 + 0.05 * hash2(seed, scrap + 60);
    const y = Math.max(floor, from + (0.5 + 0.5 * hash2(seed, scrap + 20)) * age - 0.9 * age * age);
    const lies = y === floor;
    const out = 1 - Math.exp(-Math.min(age, SCRAP_SECONDS) * 2.4);
    context.save();
    context.translate(way * out, y);
    context.rotate(lies ? 0.2 * way : age * 9 + scrap);
    context.fillStyle = pen.tone(scrap % 7 === 0 ? '#f0c040' : colour, 0.3 * Math.sin(age * 8 + scrap));
    context.fillRect(-0.022, -0.008, 0.044, lies ? 0.01 : 0.02);
    context.restore();
  }
}

function paintPuffs({ context, tone, time, wind }: Pen, seed: number, front: number, seconds: number): void {
  if (seconds < 0.8) return;
  for (let puff = 0; puff < PUFFS; puff++) {
    const clock = time / PUFF_SECONDS + puff / PUFFS;
    const [round, age] = [Math.floor(clock), clock % 1];
    const x = (hash2(seed + round, puff) - 0.5) * 0.4 + 0.04 * wind * age;
    const y = front + 0.5 * age;
    const size = 0.12 + 0.3 * age;
    const cloud = context.createRadialGradient(x, y, 0, x, y, size);
    cloud.addColorStop(0, tone('#d8d4d0', 0.4, 0.34 * (1 - age)));
    cloud.addColorStop(1, tone('#d8d4d0', 0.4, 0));
    context.fillStyle = cloud;
    context.fillRect(x - size, y - size, 2 * size, 2 * size);
  }
}
