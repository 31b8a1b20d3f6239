import type { WornMask } from '../looks.ts';
import { mixHex, traceClosed } from '../../shapes.ts';
import type { Point } from '../../shapes.ts';
import type { HeadPen } from './head-pen.ts';

/** A place on the face: how far across its middle (above 0 the far side) and how high, heads. */
type OnFace = readonly [across: number, y: number];

/** How far off the skin a mask lies, heads. */
const OFF = 0.016;

/** Draws what covers a face, under the eyes, which look through: a cloth from nose to chin, or a painted mask over all of it. */
export function drawMask(head: HeadPen, mask: WornMask): void {
  if (head.view.face < 0.35) return;
  if (mask.cut === 'surgical') drawCloth(head, mask.colour);
  else drawPainted(head, mask);
}

/** The ears of an animal's mask, which stand up before the hair. */
export function drawMaskEars(head: HeadPen, { cut, colour }: WornMask): void {
  const { view, pen } = head;
  if (view.face < 0.2 || cut === undefined || cut === 'surgical') return;
  for (const side of [1, -1] as const) {
    const foot = view.onFace(side * 0.2, 0.34, OFF);
    const lean = side * 0.05 * (1 - view.profile);
    const [wide, tall] = EARS[cut];
    fill(head, earShape(foot, lean, wide, tall), pen.tone(furOf(cut, colour)));
    fill(head, earShape({ x: foot.x, y: foot.y + 0.03 }, lean, wide * 0.5, tall * 0.66), pen.tone('#f2b8b0'));
  }
}

/** Half of the width and the height of an ear, heads. */
const EARS = { tiger: [0.12, 0.2], rabbit: [0.09, 0.62], fox: [0.12, 0.34] } as const;

function earShape({ x, y }: Point, lean: number, wide: number, tall: number): readonly Point[] {
  return [
    { x: x - wide, y: y - 0.04 },
    { x: x - wide * 0.8 + lean, y: y + tall * 0.6 },
    { x: x + lean, y: y + tall },
    { x: x + wide * 0.8 + lean, y: y + tall * 0.6 },
    { x: x + wide, y: y - 0.04 },
  ];
}

function furOf(cut: WornMask['cut'], colour: string): string {
  return cut === 'tiger' ? '#f0952e' : cut === 'rabbit' ? '#f6f2ee' : cut === 'fox' ? '#dd6a2c' : colour;
}

function drawCloth(head: HeadPen, colour: string): void {
  const { pen, view, pixels } = head;
  const { context } = pen;
  const edge: readonly OnFace[] = [
    [-0.29, -0.12],
    [-0.12, -0.1],
    [0, -0.075],
    [0.12, -0.1],
    [0.29, -0.12],
    [0.27, -0.34],
    [0.13, -0.45],
    [0, -0.475],
    [-0.13, -0.45],
    [-0.27, -0.34],
  ];
  context.strokeStyle = pen.tone(mixHex(colour, '#ffffff', 0.5), -0.1);
  context.lineWidth = 0.02;
  for (const y of [-0.13, -0.33]) {
    const from = view.onFace(-0.28, y, OFF);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(view.nearEar.x, -0.05 + (y + 0.13) * 0.3);
    context.stroke();
  }
  fill(head, placed(head, edge), pen.tone(colour, 0.1));
  if (pixels < 24) return;
  context.strokeStyle = pen.tone(mixHex(colour, '#3a4a5a', 0.25), -0.1);
  context.lineWidth = 0.012;
  for (const y of [-0.2, -0.28, -0.36]) {
    const [a, b, c] = [view.onFace(-0.25, y, OFF), view.onFace(0, y - 0.015, 0.06), view.onFace(0.25, y, OFF)];
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.quadraticCurveTo(b.x, b.y, c.x, c.y);
    context.stroke();
  }
}

const WHOLE: readonly OnFace[] = [
  [-0.3, 0.1],
  [-0.26, 0.3],
  [-0.1, 0.37],
  [0.1, 0.37],
  [0.26, 0.3],
  [0.3, 0.1],
  [0.29, -0.14],
  [0.22, -0.36],
  [0.08, -0.49],
  [-0.08, -0.49],
  [-0.22, -0.36],
  [-0.29, -0.14],
];

/** What is painted on each side of a mask: the stripes of a tiger, a muzzle, or gold round eyes and on cheeks. */
function paintedOn(
  cut: WornMask['cut'],
  eyeY: number,
): readonly { readonly paint: string; readonly at: readonly OnFace[] }[] {
  if (cut === undefined)
    return [
      {
        paint: '#f0c24a',
        at: [
          [0.03, eyeY + 0.09],
          [0.2, eyeY + 0.19],
          [0.29, eyeY + 0.1],
          [0.2, eyeY - 0.08],
          [0.05, eyeY - 0.05],
        ],
      },
      {
        paint: '#f0c24a',
        at: [
          [0.1, -0.22],
          [0.2, -0.18],
          [0.22, -0.28],
          [0.13, -0.32],
        ],
      },
    ];
  const stripes = [0.22, 0.06, -0.16].map((y) => ({
    paint: '#2a2022',
    at: [
      [0.29, y + 0.035],
      [0.13, y],
      [0.29, y - 0.035],
    ] as const,
  }));
  const muzzle = {
    paint: '#fbf4ea',
    at: [
      [0.02, -0.12],
      [0.16, -0.16],
      [0.17, -0.32],
      [0.02, -0.4],
    ] as const,
  };
  return cut === 'tiger' ? [...stripes, muzzle] : [muzzle];
}

function drawPainted(head: HeadPen, { cut, colour }: WornMask): void {
  const { pen, form } = head;
  fill(head, placed(head, WHOLE), pen.tone(furOf(cut, colour), 0.1));
  for (const side of [1, -1] as const) {
    const at = (points: readonly OnFace[]) =>
      placed(
        head,
        points.map(([x, y]) => [x * side, y] as const),
      );
    for (const { paint, at: points } of paintedOn(cut, form.eyeY)) fill(head, at(points), pen.tone(paint, 0.05));
    fill(head, at(round(form.eyeApart, form.eyeY, 0.12, 0.085)), pen.tone('#f8f4ee', 0.15));
  }
  const [nose, lips] = cut === undefined ? ['#c8962e', '#b8242c'] : ['#3a2422', '#3a2422'];
  fill(
    head,
    placed(
      head,
      [
        [-0.055, -0.14],
        [0.055, -0.14],
        [0, -0.215],
      ],
      0.1,
    ),
    pen.tone(nose),
  );
  fill(
    head,
    placed(
      head,
      [
        [-0.1, -0.3],
        [0, -0.275],
        [0.1, -0.3],
        [0, -0.36],
      ],
      0.05,
    ),
    pen.tone(lips),
  );
  if (cut === undefined)
    fill(
      head,
      placed(head, [
        [-0.05, 0.2],
        [0, 0.33],
        [0.05, 0.2],
        [0, 0.15],
      ]),
      pen.tone('#f4e6c8'),
    );
}

function round(x: number, y: number, wide: number, tall: number): readonly OnFace[] {
  return Array.from({ length: 10 }, (_, index) => {
    const a = (index / 10) * Math.PI * 2;
    return [x + wide * Math.cos(a), y + tall * Math.sin(a)] as const;
  });
}

function placed({ view }: HeadPen, points: readonly OnFace[], out = OFF): readonly Point[] {
  // From the side it reaches back to where its band is.
  const back = 1 + 0.13 * view.profile;
  return points.map(([across, y]) => view.onFace(across < 0 ? across * back : across, y, out));
}

function fill({ pen: { context } }: HeadPen, points: readonly Point[], style: string): void {
  context.fillStyle = style;
  context.beginPath();
  traceClosed(context, points, 0.9);
  context.fill();
}
