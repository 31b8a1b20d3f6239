import { inside, mixHex } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** A mouth in the view, in heads. */
interface MouthShape {
  readonly near: Point;
  readonly far: Point;
  /** Middle of the line between the lips, and where the opening ends below it. */
  readonly middle: Point;
  readonly drop: number;
  /** Half of the width, projected. */
  readonly w: number;
  /** How far the corners are above the middle. */
  readonly lift: number;
  readonly upper: number;
  readonly lower: number;
  readonly lip: string;
  readonly round: number;
}

/** Draws the mouth: two lips, and between them the dark, the teeth and the tongue; a wet light on the lower lip. */
export function drawMouth(head: HeadPen, face: FaceState): void {
  const mouth = mouthShape(head, face);
  if (head.pixels < 30) {
    drawSmallMouth(head, mouth);
    return;
  }
  drawLips(head, mouth);
  if (mouth.drop > 0.012) drawOpening(head, mouth);
  else drawLine(head, mouth);
  if (face.tongue > 0) drawTongue(head, mouth, face.tongue);
  if (head.pixels >= 60) drawLights(head, face, mouth);
}

function mouthShape({ view, form, looks, female, child }: HeadPen, face: FaceState): MouthShape {
  const { corners, round } = face;
  const smile = Math.max(0, corners);
  const half = form.mouthHalf * (1 + 0.3 * smile - 0.12 * Math.max(0, -corners) - 0.42 * round);
  const lift = corners * (corners > 0 ? 0.042 : 0.03);
  const y = form.mouthY - lift * 0.3;
  // Lips bow round the teeth: their middle lies further forward than their corners.
  const at = (share: number): number => {
    const corner = view.onFace(share * half, y).x;
    return corner + (view.onMiddle(form.mouthY).x * 0.985 - view.onFace(0, y).x) * (1 - share * share);
  };
  const places = [-1, -0.5, 0, 0.25, 0.5, 0.75, 1].map(at);
  const cornerY = view.onFace(half, y + lift).y;
  const near = { x: places[0]!, y: cornerY };
  const far = { x: Math.max(...places), y: cornerY - Math.max(0, view.profile - 0.5) * lift * 1.6 };
  const open = face.mouth;
  const full = (child ? 0.8 : female ? 1.12 : 0.8) * (0.8 + 0.4 * looks.trait.mouth) * (looks.old ? 0.78 : 1);
  return {
    near,
    far,
    middle: { x: Math.min(far.x, at(0)), y: view.onFace(0, y - lift * 0.42).y },
    drop: open * (0.13 + 0.03 * round) * (child ? 0.9 : 1),
    w: (far.x - near.x) / 2,
    lift,
    upper: 0.024 * full * (1 - 0.3 * smile),
    lower: 0.034 * full * (1 - 0.25 * smile),
    lip: female && !child ? looks.skin.lip : mixHex(looks.skin.lip, looks.skin.base, child ? 0.35 : 0.5),
    round,
  };
}

/** From afar a mouth is one stroke, and an open one a dark crescent with teeth. */
function drawSmallMouth({ pen, pixels }: HeadPen, { near, far, middle, drop, lip, lift }: MouthShape): void {
  const { context } = pen;
  const dark = pen.tone(mixHex(lip, '#4a1418', 0.62), -0.5);
  const bow = middle.y * 2 - near.y;
  if (drop < 0.02) {
    context.strokeStyle = dark;
    context.lineWidth = Math.max(0.026, 1.1 / pixels);
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(near.x, near.y);
    context.quadraticCurveTo(middle.x, bow - lift * 0.4, far.x, far.y);
    context.stroke();
    return;
  }
  context.fillStyle = dark;
  context.beginPath();
  context.moveTo(near.x, near.y);
  context.quadraticCurveTo(middle.x, bow + 0.01, far.x, far.y);
  context.quadraticCurveTo(middle.x, middle.y * 2 - near.y - drop * 1.9, near.x, near.y);
  context.fill();
  if (pixels < 16 || lift < 0) return;
  context.fillStyle = pen.tone('#fbf4ea', 0.5);
  context.beginPath();
  context.moveTo(near.x + 0.015, near.y - 0.006);
  context.quadraticCurveTo(middle.x, bow + 0.006, far.x - 0.015, far.y - 0.006);
  context.quadraticCurveTo(middle.x, bow - Math.min(0.075, drop * 0.8), near.x + 0.015, near.y - 0.006);
  context.fill();
}

/** The line between closed lips, or the upper edge of an opening. */
function upperEdge(path: Parameters<Outline>[0], { near, far, middle }: MouthShape): void {
  path.quadraticCurveTo(middle.x - (middle.x - near.x) * 0.5, middle.y, middle.x, middle.y);
  path.quadraticCurveTo(middle.x + (far.x - middle.x) * 0.5, middle.y, far.x, far.y);
}

/** The lower edge of an opening, from the far corner to the near one. */
function lowerEdge(path: Parameters<Outline>[0], { near, far, middle, drop, round }: MouthShape, more = 0): void {
  const low = Math.min(middle.y, near.y * 0.6 + middle.y * 0.4) - drop - more;
  const belly = 0.62 + 0.3 * round;
  path.bezierCurveTo(
    far.x - (far.x - middle.x) * (1 - belly) * 0.5,
    far.y - (far.y - low) * 0.75,
    middle.x + (far.x - middle.x) * belly,
    low,
    middle.x,
    low,
  );
  path.bezierCurveTo(
    middle.x - (middle.x - near.x) * belly,
    low,
    near.x + (middle.x - near.x) * (1 - belly) * 0.5,
    near.y - (near.y - low) * 0.75,
    near.x,
    near.y,
  );
}

/** A tongue that is stuck out lies over the lower lip and hangs down before the chin. */
function drawTongue({ pen }: HeadPen, { middle, w, drop, lower }: MouthShape, out: number): void {
  const { context } = pen;
  const { x, y } = middle;
  const half = w * 0.6;
  const top = y - drop * 0.5;
  const tip = y - drop - lower - 0.17 * out;
  const flesh = '#d8576a';
  const outline = () => {
    context.beginPath();
    context.moveTo(x - half, top);
    context.bezierCurveTo(x - half * 1.15, tip + 0.05, x - half * 0.9, tip, x, tip);
    context.bezierCurveTo(x + half * 0.9, tip, x + half * 1.15, tip + 0.05, x + half, top);
    context.closePath();
  };
  context.fillStyle = pen.tone(flesh, 0.25);
  outline();
  context.fill();
  context.strokeStyle = pen.tone('#8a2636', -0.3, 0.8);
  context.lineWidth = 0.012;
  context.beginPath();
  context.moveTo(x, top);
  context.quadraticCurveTo(x + half * 0.12, (top + tip) / 2, x, tip + 0.045);
  context.stroke();
  context.fillStyle = pen.glow('#fff0f0', 0.4);
  context.beginPath();
  context.ellipse(x - half * 0.4, tip + 0.05, half * 0.22, 0.022, 0, 0, Math.PI * 2);
  context.fill();
}

/** The upper lip lies in the shade and has its bow, the lower is fuller and turned to the light. */
function drawLips({ pen }: HeadPen, mouth: MouthShape): void {
  const { context } = pen;
  const { near, far, middle, upper, lower, lip } = mouth;
  const crest = middle.y + upper;
  const dent = (far.x - near.x) * 0.1;
  context.fillStyle = pen.tone(lip, 0.22);
  context.beginPath();
  context.moveTo(near.x, near.y);
  upperEdge(context, mouth);
  lowerEdge(context, mouth, lower);
  context.fill();
  context.fillStyle = pen.tone(lip, -0.28);
  context.beginPath();
  context.moveTo(near.x, near.y);
  context.bezierCurveTo(
    near.x + (middle.x - near.x) * 0.4,
    near.y + (crest - near.y) * 0.62 + upper * 0.2,
    middle.x - dent * 1.8,
    crest + upper * 0.25,
    middle.x - dent * 0.9,
    crest + upper * 0.12,
  );
  context.quadraticCurveTo(
    middle.x,
    crest - upper * 0.42,
    Math.min(far.x, middle.x + dent * 0.9),
    crest + upper * 0.12,
  );
  context.bezierCurveTo(
    Math.min(far.x, middle.x + dent * 1.8),
    crest + upper * 0.25,
    far.x - (far.x - middle.x) * 0.4,
    far.y + (crest - far.y) * 0.62 + upper * 0.2,
    far.x,
    far.y,
  );
  context.bezierCurveTo(far.x, far.y, middle.x + dent, middle.y - 0.004, middle.x, middle.y - 0.004);
  context.bezierCurveTo(middle.x - dent, middle.y - 0.004, near.x, near.y, near.x, near.y);
  context.fill();
}

/** The dark of an open mouth, the tongue and the upper teeth. */
function drawOpening({ pen }: HeadPen, mouth: MouthShape): void {
  const { context } = pen;
  const { near, far, middle, drop, w, lift, round } = mouth;
  const opening: Outline = (path) => {
    path.moveTo(near.x, near.y);
    upperEdge(path, mouth);
    lowerEdge(path, mouth);
    path.closePath();
  };
  inside(context, opening, () => {
    context.fillStyle = pen.tone('#54181c', -0.7);
    context.fillRect(near.x - 0.1, middle.y - drop - 0.1, w * 2 + 0.2, drop + 0.3);
    context.fillStyle = pen.tone('#c9605c', -0.2);
    context.beginPath();
    context.ellipse(middle.x, middle.y - drop * 1.06, w * 0.62, drop * 0.44, 0, 0, Math.PI * 2);
    context.fill();
    if (round > 0.6 || drop < 0.02) return;
    const teeth = Math.min(0.058, drop * (0.34 + 0.4 * Math.max(0, lift / 0.04)));
    context.fillStyle = pen.tone('#fbf4ea', 0.42);
    context.beginPath();
    context.moveTo(near.x + w * 0.1, near.y + 0.02);
    context.lineTo(far.x - w * 0.1, far.y + 0.02);
    context.lineTo(far.x - w * 0.14, far.y - teeth * 0.3);
    context.quadraticCurveTo(
      middle.x,
      middle.y - teeth * 1.75 - (near.y - middle.y) * 0.4,
      near.x + w * 0.14,
      near.y - teeth * 0.3,
    );
    context.fill();
  });
}

function drawLine({ pen, pixels }: HeadPen, mouth: MouthShape): void {
  const { context } = pen;
  const { near, lip } = mouth;
  context.strokeStyle = pen.tone(mixHex(lip, '#3a1016', 0.62), -0.45, 0.92);
  context.lineWidth = Math.max(0.012, 1.3 / pixels);
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(near.x, near.y);
  upperEdge(context, mouth);
  context.stroke();
}

/** The wet light on the lower lip, and the fold beside the corner that a smile deepens. */
function drawLights(head: HeadPen, face: FaceState, { near, far, middle, drop, w, lower }: MouthShape): void {
  const { pen, looks, side, view, form, child } = head;
  const { context } = pen;
  context.fillStyle = pen.glow('#fff0e6', 0.38);
  context.beginPath();
  context.ellipse(
    middle.x + side * w * 0.24,
    middle.y - drop - lower * 0.52,
    w * 0.24,
    lower * 0.18,
    side * 0.1,
    0,
    Math.PI * 2,
  );
  context.fill();
  const smile = Math.max(0, face.corners) * (child ? 0.4 : 1);
  const deep = looks.old ? Math.max(0.55, smile * 0.6) : smile * 0.24;
  if (deep < 0.12) return;
  context.strokeStyle = pen.tone(looks.skin.shade, -0.4, Math.round(100 * deep) / 100);
  context.lineWidth = 0.012;
  context.lineCap = 'round';
  context.beginPath();
  for (const [corner, toSide] of [
    [near, -1],
    [far, 1],
  ] as const) {
    if (toSide > 0 && view.profile > 0.45) continue;
    const wing = view.onFace(toSide * (form.noseHalf + 0.022), form.noseY + 0.012);
    const out = corner.x + toSide * (looks.old ? 0.03 + 0.014 * smile : 0.016);
    if (looks.old) context.moveTo(wing.x, wing.y);
    // A young cheek is creased beside the corner alone.
    else context.moveTo(corner.x + (wing.x - corner.x) * 0.3 + toSide * 0.02, corner.y + 0.05);
    context.quadraticCurveTo(out, (wing.y + corner.y) / 2 + 0.02, out - toSide * 0.004, corner.y - 0.012);
  }
  context.stroke();
}
