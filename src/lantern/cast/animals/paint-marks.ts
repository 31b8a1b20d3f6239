import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, Species } from './species.ts';
import type { Ring } from './tube.ts';

/** A point of the skin: `angle` 0 at the top of the section, π/2 on the side that faces `side`. */
export function onSkin(ring: Ring, angle: number, side: number): Vec3 {
  const c = Math.cos(angle);
  const tall = c >= 0 ? ring.rise : ring.fall;
  return {
    x: ring.centre.x + ring.up.x * tall * c,
    y: ring.centre.y + ring.up.y * tall * c,
    z: ring.centre.z + side * ring.width * Math.sin(angle),
  };
}

/** Rows of pale dapples along the flank. */
export function paintSpots(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat, seed: number): void {
  const random = createRandom(seed).fork('spots');
  const { context } = pen;
  const side = nearSide(pose.view);
  context.fillStyle = pen.tone(coat.light, 0.1, 0.75);
  context.beginPath();
  for (let row = 0; row < 3; row++) {
    for (let k = 3 + (row % 2); k < trunk.length - 5; k += 2) {
      const ring = trunk[k]!;
      const at = see(pose.view, onSkin(ring, 0.55 + row * 0.36 + random.range(-0.08, 0.08), side));
      const r = ring.rise * random.range(0.055, 0.095);
      context.moveTo(at.x + r, at.y);
      context.ellipse(at.x, at.y, r * 1.25, r, 0, 0, Math.PI * 2);
    }
  }
  context.fill();
}

/** Tabby stripes: a line along the spine, and bands that run round the body with it, pointed at both ends. */
export function paintStripes(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat, seed: number): void {
  const random = createRandom(seed).fork('stripes');
  const { context } = pen;
  context.fillStyle = pen.tone(coat.dark, -0.1, 0.55);
  const side = nearSide(pose.view);
  context.beginPath();
  for (let k = 3; k < trunk.length - 4; k += 2) {
    const reach = random.range(1.35, 1.95);
    const from = random.range(0.12, 0.3);
    const lag = Math.round(random.range(0, 1));
    const at = (ring: number, angle: number) => see(pose.view, onSkin(trunk[ring]!, angle, side));
    const middle = (from + reach) / 2;
    const [top, before, after, low] = [at(k, from), at(k, middle), at(k + 1, middle * 0.95), at(k - lag, reach)];
    context.moveTo(top.x, top.y);
    context.quadraticCurveTo(before.x, before.y, low.x, low.y);
    context.quadraticCurveTo(after.x, after.y, top.x, top.y);
  }
  context.fill();
  context.beginPath();
  const spine = trunk.slice(3, -4).map((ring) => see(pose.view, onSkin(ring, 0.08, side)));
  spine.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.strokeStyle = pen.tone(coat.dark, 0, 0.6);
  context.lineWidth = trunk[8]!.rise * 0.22;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}

/** Where the ribbons of a back run, as angles on the skin, and which are pale. */
const RIBBONS = [
  [0.3, 0.5, 'dark'],
  [0.5, 0.85, 'light'],
  [0.85, 1.05, 'dark'],
  [1.05, 1.35, 'light'],
  [1.35, 1.5, 'dark'],
] as const;

/** Dark and pale ribbons along the back, pointed at both ends. */
export function paintRibbons(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat): void {
  const { context } = pen;
  const side = nearSide(pose.view);
  const part = trunk.slice(2, -2);
  for (const [from, to, of] of RIBBONS) {
    const middle = (from + to) / 2;
    const edge = (angle: number) =>
      part.map((ring, k) => {
        const wide = Math.sin((Math.PI * (k + 0.2)) / (part.length - 0.6)) ** 0.4;
        return see(pose.view, onSkin(ring, middle + (angle - middle) * wide, side));
      });
    context.beginPath();
    for (const [k, { x, y }] of [...edge(from), ...edge(to).toReversed()].entries())
      if (k === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    context.closePath();
    context.fillStyle = pen.tone(coat[of], 0.1);
    context.fill();
  }
}

/** A darker back that fades down the flanks. */
export function paintSaddle(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat): void {
  const { context } = pen;
  const part = trunk.slice(5, -6);
  context.fillStyle = pen.tone(coat.dark, 0.2, 0.9);
  for (const side of [-1, 1]) {
    const edge = part.map((ring, k) => {
      const share = Math.sin((Math.PI * (k + 0.3)) / (part.length - 0.4)) ** 0.55;
      return see(pose.view, onSkin(ring, 1.32 * share + 0.07 * Math.sin(k * 1.1), side));
    });
    const spine = part.toReversed().map((ring) =>
      see(pose.view, {
        x: ring.centre.x + ring.up.x * ring.rise * 1.25,
        y: ring.centre.y + ring.up.y * ring.rise * 1.25,
        z: -0.01 * side,
      }),
    );
    context.beginPath();
    for (const [k, point] of [...edge, ...spine].entries()) {
      if (k === 0) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    }
    context.closePath();
    context.fill();
  }
}

/** A dark band over the shoulders and down both sides, as a panda has. */
export function paintShoulderBand(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat): void {
  const { context } = pen;
  context.beginPath();
  for (const side of [-1, 1]) {
    const edge = (from: number, lean: number) =>
      Array.from({ length: 7 }, (_, j) =>
        see(pose.view, onSkin(trunk[Math.round(from + lean * j)]!, (j / 6) * Math.PI, side)),
      );
    const outline = [...edge(13, 0.3), ...edge(19, 0.3).toReversed()];
    outline.forEach(({ x, y }, k) => (k === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  }
  context.fillStyle = pen.tone(coat.dark, 0.1);
  context.fill();
}

/** A collar with a tag, round the middle of the neck. */
export function paintCollar(pen: Pen, pose: Pose, neck: readonly Ring[]): void {
  const { context } = pen;
  const [low, high] = [neck[5]!, neck[7]!];
  const side = nearSide(pose.view);
  // From the side half the band is seen, from the front the half that is before the throat.
  const front = Math.abs(pose.view.cos) < 0.4;
  const angles = front ? [1.5, 2.2, Math.PI, -2.2, -1.5] : [0, 0.8, 1.6, 2.4, Math.PI];
  const band = (ring: Ring) => angles.map((angle) => see(pose.view, onSkin(ring, angle, side)));
  const lower = band(low);
  const upper = band(high).toReversed();
  context.beginPath();
  for (const [k, point] of [...lower, ...upper].entries()) {
    if (k === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
  context.closePath();
  context.fillStyle = pen.tone('#b8322b', 0.2);
  context.fill();
  const tag = see(pose.view, onSkin(low, Math.PI * 0.93, side));
  context.beginPath();
  context.arc(tag.x, tag.y - low.rise * 0.12, low.rise * 0.17, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#e8c35a', 0.7);
  context.fill();
}

/** The pale mirror of a deer, round the root of the tail. */
export function paintRump(pen: Pen, pose: Pose, trunk: readonly Ring[], coat: Coat): void {
  const { context } = pen;
  const part = trunk.slice(0, 5);
  context.fillStyle = pen.tone(coat.light, 0.1);
  for (const side of [-1, 1]) {
    context.beginPath();
    part.forEach((ring, k) => {
      const at = see(pose.view, onSkin(ring, 0.75 + k * 0.17, side));
      if (k === 0) context.moveTo(at.x, at.y);
      else context.lineTo(at.x, at.y);
    });
    for (const [k, ring] of [...part.entries()].toReversed()) {
      const at = see(pose.view, onSkin(ring, 2.75 - k * 0.28, side));
      context.lineTo(at.x, at.y);
    }
    context.closePath();
    context.fill();
  }
}

/** The same mirror from behind, where the thighs frame it. */
export function paintMirror(pen: Pen, species: Species, pose: Pose, coat: Coat): void {
  const { context } = pen;
  const tall = species.torso.profile[2]![2];
  const at = see(pose.view, pose.trunk(species.torso.rearX, species.torso.y - tall * 0.05));
  context.beginPath();
  context.moveTo(at.x, at.y + tall * 0.85);
  context.bezierCurveTo(
    at.x + tall * 0.75,
    at.y + tall * 0.6,
    at.x + tall * 0.55,
    at.y - tall * 0.75,
    at.x,
    at.y - tall * 0.95,
  );
  context.bezierCurveTo(
    at.x - tall * 0.55,
    at.y - tall * 0.75,
    at.x - tall * 0.75,
    at.y + tall * 0.6,
    at.x,
    at.y + tall * 0.85,
  );
  context.closePath();
  context.fillStyle = pen.tone(coat.light, 0);
  context.fill();
}
