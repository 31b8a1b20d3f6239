import type { Pen } from '../../paint/pen.ts';
import { paintForm } from './brush.ts';
import { paintEye } from './paint-eye.ts';
import { onSkin } from './paint-marks.ts';
import { lowerPart } from './paint-trunk.ts';
import { nearSide, placed, see, turned } from './space.ts';
import type { Frame, View } from './space.ts';
import type { Coat } from './species.ts';
import type { Fin, SwimmerBuild } from './swimmer-build.ts';
import { resampled, seenRing } from './tube.ts';
import type { Ring } from './tube.ts';

/** Draws one that swims: its trunk bends with the stroke of the tail, its fins lie before and behind it. */
export function paintSwimmer(pen: Pen, build: SwimmerBuild, body: Frame, view: View, coat: Coat, seed: number): void {
  const near = nearSide(view);
  const [tailX, noseX] = [build.trunk[0]![0], build.trunk.at(-1)![0]];
  const turn = pen.time * build.beat * Math.PI * 2 + seed;
  /** How far the body is bent aside at a place along it: nothing at the head, most at the tail, each part a little later. */
  const bent = (x: number) => {
    const share = (noseX - x) / (noseX - tailX);
    return 0.1 * (noseX - tailX) * share ** 2 * Math.sin(turn - share * 2.4);
  };
  const at = (x: number, y: number, z: number) => {
    const aside = bent(x);
    return placed(body, { x, y: y + (build.level ? aside * 0.6 : 0), z: z + (build.level ? 0 : aside) });
  };
  const rings = resampled(build.trunk, 18).map(([x, shift, rise, fall, width]): Ring => ({
    centre: at(x, shift, 0),
    up: turned(body, { x: 0, y: 1, z: 0 }),
    across: turned(body, { x: 0, y: 0, z: 1 }),
    rise,
    fall,
    width,
  }));
  const fin = (one: Fin, side: number, far: boolean) => {
    const { context } = pen;
    const flap = one.z === undefined ? 0 : 0.12 * Math.sin(turn * 0.6);
    context.beginPath();
    one.outline.forEach(([x, y], k) => {
      const swing = one.tail ? 1 + 0.22 * Math.sin(turn - 2.6) * (build.level ? 0.4 : 1) : 1;
      const from = one.tail ? tailX : 0;
      const p = see(view, at(from + (x - from) * swing, y * (1 - flap), (one.z ?? 0) * side * 1.06));
      if (k === 0) context.moveTo(p.x, p.y);
      else context.lineTo(p.x, p.y);
    });
    context.closePath();
    context.fillStyle = pen.tone(coat.base, far ? -0.45 : -0.2);
    context.fill();
  };
  for (const one of build.fins) fin(one, -near, true);
  paintTrunk(pen, build, { rings, view, coat, near });
  const head = { ...body, origin: at(build.eye.x, build.eye.y, 0) };
  for (const side of [-near, near] as const)
    paintEye(
      pen,
      { view, head, eyeOpen: 1 },
      { at: { x: 0, y: 0, z: build.eye.z }, radius: build.eye.radius },
      coat,
      side as 1 | -1,
      false,
    );
  paintMouth(pen, build, (x, y) => see(view, at(x, y, build.eye.z * near * 0.7)), coat);
  for (const one of build.fins) if (one.z !== undefined) fin(one, near, false);
}

interface Trunk {
  readonly rings: readonly Ring[];
  readonly view: View;
  readonly coat: Coat;
  readonly near: 1 | -1;
}

function paintTrunk(pen: Pen, build: SwimmerBuild, { rings, view, coat, near }: Trunk): void {
  const { context } = pen;
  const blobs = rings.map((ring) => seenRing(view, ring));
  const high = Math.max(...blobs.map((blob) => blob.y + blob.rise));
  const low = Math.min(...blobs.map((blob) => blob.y - blob.fall));
  const fill = context.createLinearGradient(pen.lightSide * 0.1, high, -pen.lightSide * 0.1, low);
  const skin = build.blots === undefined ? coat.base : coat.light;
  fill.addColorStop(0, pen.tone(coat.edge ?? skin, 0.75));
  fill.addColorStop(0.5, pen.tone(skin, 0.1));
  fill.addColorStop(1, pen.tone(skin, -0.5));
  paintForm(pen, [blobs], fill, { colour: coat.edge ?? skin, metres: (high - low) * 0.02 }, () => {
    const pale = context.createLinearGradient(0, (high + low) / 2, 0, low);
    pale.addColorStop(0, pen.tone(coat.light, 0.3));
    pale.addColorStop(1, pen.tone(coat.light, -0.4));
    paintForm(pen, [rings.slice(1).map((ring) => seenRing(view, lowerPart(ring, build.belly)))], pale, {
      colour: coat.light,
      metres: 0,
    });
    for (const blot of build.blots ?? []) paintBlot(pen, build, { rings, view, coat, near }, blot);
    for (const band of build.bands ?? []) paintBand(pen, build, { rings, view, coat, near }, band);
  });
}

/** A blot with a waved rim, laid on the skin. */
function paintBlot(
  pen: Pen,
  build: SwimmerBuild,
  { rings, view, coat, near }: Trunk,
  [x, angle, radius]: readonly [number, number, number],
): void {
  const [tailX, noseX] = [build.trunk[0]![0], build.trunk.at(-1)![0]];
  const ring = rings[Math.round(((x - tailX) / (noseX - tailX)) * (rings.length - 1))]!;
  const middle = see(view, onSkin(ring, angle, near));
  const next = rings[Math.min(rings.length - 1, rings.indexOf(ring) + 1)]!;
  const before = rings[Math.max(0, rings.indexOf(ring) - 1)]!;
  const [a, b] = [see(view, before.centre), see(view, next.centre)];
  const turn = Math.atan2(b.y - a.y, b.x - a.x);
  const { context } = pen;
  context.beginPath();
  for (let k = 0; k <= 24; k++) {
    const t = (k / 24) * Math.PI * 2;
    const r = radius * (1 + 0.16 * Math.sin(t * 3 + x * 9) + 0.08 * Math.sin(t * 5 + x * 4));
    const [u, v] = [r * Math.cos(t) * Math.abs(view.cos), r * Math.sin(t) * 0.86];
    const [px, py] = [
      middle.x + u * Math.cos(turn) - v * Math.sin(turn),
      middle.y + u * Math.sin(turn) + v * Math.cos(turn),
    ];
    if (k === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
  context.closePath();
  context.fillStyle = pen.tone(coat.base, 0.2);
  context.fill();
}

function paintBand(pen: Pen, build: SwimmerBuild, { rings, view, coat, near }: Trunk, band: number): void {
  const [tailX, noseX] = [build.trunk[0]![0], build.trunk.at(-1)![0]];
  const k = ((band - tailX) / (noseX - tailX)) * (rings.length - 1);
  for (const [half, colour] of [
    [1.25, coat.dark],
    [0.9, coat.light],
  ] as const) {
    const edge = (shift: number) =>
      Array.from({ length: 7 }, (_, j) => {
        const angle = (j / 6) * Math.PI;
        const at = Math.max(0, Math.min(rings.length - 1, Math.round((k + shift + 0.5 * Math.sin(angle)) * 10) / 10));
        const ring = rings[Math.round(at)]!;
        const rest = (at - Math.round(at)) * (rings[1]!.centre.x - rings[0]!.centre.x);
        const p = onSkin({ ...ring, rise: ring.rise * 1.05, fall: ring.fall * 1.05 }, angle, near);
        return see(view, { ...p, x: p.x + rest });
      });
    pen.context.beginPath();
    [...edge(-half), ...edge(half).toReversed()].forEach(({ x, y }, i) =>
      i === 0 ? pen.context.moveTo(x, y) : pen.context.lineTo(x, y),
    );
    pen.context.closePath();
    pen.context.fillStyle = pen.tone(colour, 0.25);
    pen.context.fill();
  }
}

function paintMouth(
  pen: Pen,
  build: SwimmerBuild,
  at: (x: number, y: number) => { readonly x: number; readonly y: number },
  coat: Coat,
): void {
  const [a, b, c] = build.mouth.map(([x, y]) => at(x, y));
  if (a === undefined || b === undefined || c === undefined) return;
  const { context } = pen;
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(b.x, b.y, c.x, c.y);
  context.strokeStyle = pen.tone(coat.dark, -0.4, 0.8);
  context.lineWidth = Math.max(build.eye.radius * 0.3, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  context.stroke();
}
