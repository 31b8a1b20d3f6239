import type { Pen } from '../../paint/pen.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { paintSeated } from './aboard.ts';
import { CAR_PROFILE, DOOR_LINES, halfWidth, SIDE_WINDOWS, WHEEL } from './car-body.ts';
import { onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { glassFill } from './car-shell.ts';
import { trace } from './loft.ts';
import type { Spot } from './loft.ts';

/** The near side: panel, shoulder light, arches, windows with a driver, doors. */
export function paintFlank(pen: Pen, pose: CarPose, paint: string, aboard: readonly CastMember[] = []): void {
  if (Math.abs(pose.view.cos) < 0.12) return;
  const { context } = pen;
  const on = (x: number, y: number, out = 0) => onBody(pose, { x, y, z: (halfWidth(x, y) + out) * pose.near });
  const outline = CAR_PROFILE.map(({ x, y }) => on(x, y));
  trace(pen, outline);
  context.fillStyle = flankFill(pen, pose, paint);
  context.fill();
  context.save();
  context.clip();
  paintPanelLight(pen, on, paint);
  paintReflection(pen, pose);
  context.restore();
  paintArches(pen, on);
  paintSideGlass(pen, pose, on, aboard);
  paintSeams(pen, on, paint);
  for (const x of [-0.14, -0.98]) {
    const [a, b] = [on(x, 0.86), on(x + 0.16, 0.865)];
    context.strokeStyle = pen.tone('#d8dbe0', 0.4);
    context.lineWidth = 0.028;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}

/** Each gap between panels is a dark line with a bright edge beside it. */
function paintSeams(pen: Pen, on: OnSide, paint: string): void {
  const { context } = pen;
  context.lineJoin = 'round';
  for (const [shift, style, width] of [
    [-0.014, pen.tone(paint, 1, 0.5), 0.012],
    [0, pen.tone('#0d0e12', -0.6, 0.6), 0.015],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = Math.max(width, pen.pixelMetres * 0.9);
    context.beginPath();
    for (const line of DOOR_LINES)
      line
        .map(({ x, y }) => on(x + shift, y))
        .forEach((p, k) => (k === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
    context.stroke();
  }
}

type OnSide = (x: number, y: number, out?: number) => Spot;

/** Heights on the side, metres, and how each looks at the light: roof, shoulder, the horizon that the doors mirror, sill. */
const FLANK_LIGHT: readonly (readonly [y: number, lit: number])[] = [
  [1.45, 0.8],
  [1.0, 0.5],
  [0.93, 0.95],
  [0.86, 0.6],
  [0.66, 0.2],
  [0.6, -0.2],
  [0.4, -0.5],
  [0.2, -0.8],
];

function flankFill(pen: Pen, pose: CarPose, paint: string) {
  const [top, low] = [1.45, 0.2];
  const lean = pen.lightSide * 0.16;
  const gradient = pen.context.createLinearGradient(lean, top + pose.heave, -lean, low + pose.heave);
  for (const [y, lit] of FLANK_LIGHT) gradient.addColorStop((top - y) / (top - low), pen.tone(paint, lit));
  return gradient;
}

/** What the polished side mirrors: the sky along the shoulder, and at night the lit windows of the street below it. */
function paintReflection(pen: Pen, pose: CarPose): void {
  const { context } = pen;
  const strip = (from: number, to: number, colour: string, strength: number) => {
    const fill = context.createLinearGradient(0, from + pose.heave, 0, to + pose.heave);
    fill.addColorStop(0, pen.glow(colour, 0));
    fill.addColorStop(0.35, pen.glow(colour, strength));
    fill.addColorStop(1, pen.glow(colour, 0));
    context.fillStyle = fill;
    context.fillRect(-2.4, to + pose.heave, 4.8, from - to);
  };
  strip(0.95, 0.62, pen.light.sky.horizon, pen.light.lampsLit ? 0.12 : 0.3);
  if (pen.light.lampsLit) strip(0.62, 0.3, '#ffb46a', 0.11);
}

/** The light on the shoulder line and the dark sill: what makes a painted side look round. */
function paintPanelLight(pen: Pen, on: OnSide, paint: string): void {
  const { context } = pen;
  const band = (points: readonly (readonly [number, number])[], style: string) => {
    trace(
      pen,
      points.map(([x, y]) => on(x, y)),
    );
    context.fillStyle = style;
    context.fill();
  };
  band(
    [
      [2.06, 0.76],
      [1.2, 0.9],
      [-1.5, 0.915],
      [-2.1, 0.84],
      [-2.1, 0.8],
      [-1.5, 0.872],
      [1.2, 0.855],
      [2.06, 0.73],
    ],
    pen.tone(paint, 1, 0.75),
  );
  band(
    [
      [1.1, 0.34],
      [-1.1, 0.34],
      [-1.1, 0.15],
      [1.1, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.85),
  );
  band(
    [
      [2.2, 0.4],
      [1.7, 0.38],
      [1.7, 0.15],
      [2.2, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.75),
  );
  band(
    [
      [-2.2, 0.4],
      [-1.7, 0.38],
      [-1.7, 0.15],
      [-2.2, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.75),
  );
}

function paintArches(pen: Pen, on: OnSide): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#101116', -0.7);
  for (const middle of [WHEEL.front, WHEEL.rear]) {
    const radius = WHEEL.radius * 1.19;
    const arc = Array.from({ length: 33 }, (_, k) => {
      const angle = -0.35 + ((Math.PI + 0.7) * k) / 32;
      return on(middle + Math.cos(angle) * radius, WHEEL.radius + Math.sin(angle) * radius);
    });
    trace(pen, arc);
    context.fill();
  }
}

function paintSideGlass(pen: Pen, pose: CarPose, on: OnSide, aboard: readonly CastMember[]): void {
  const { context } = pen;
  for (const [k, window] of SIDE_WINDOWS.entries()) {
    trace(
      pen,
      window.map(({ x, y }) => on(x, y)),
    );
    context.fillStyle = glassFill(pen, pose);
    context.fill();
    context.save();
    context.clip();
    if (aboard.length > 0) paintPassengers(pen, pose, k, aboard);
    else if (k === 0 && pose.manned) paintDriver(pen, on);
    context.fillStyle = pen.glow('#ffffff', 0.13);
    for (const [x, width] of [
      [0.5, 0.16],
      [0.24, 0.05],
      [-0.72, 0.2],
    ] as const) {
      trace(pen, [on(x, 1.45), on(x + width, 1.45), on(x + width - 0.34, 0.95), on(x - 0.34, 0.95)]);
      context.fill();
    }
    context.restore();
  }
}

/** Where people sit: at the wheel, behind on our side, beside the wheel, behind on the far side; window, x and crown in metres. */
const SEATS: readonly { readonly window: number; readonly x: number; readonly crown: number }[] = [
  { window: 0, x: -0.02, crown: 1.34 },
  { window: 1, x: -0.72, crown: 1.33 },
  { window: 0, x: 0.16, crown: 1.28 },
  { window: 1, x: -1.0, crown: 1.26 },
];

/** Those who are in the car, behind one of its windows; who is on the far side first. */
function paintPassengers(pen: Pen, pose: CarPose, window: number, aboard: readonly CastMember[]): void {
  const way = pose.view.cos < 0 ? -1 : 1;
  // Children sit behind.
  const [driver, ...others] = aboard;
  const seated = [driver, ...others.toSorted((a, b) => a.heightMetres - b.heightMetres)];
  for (const [index, seat] of [...SEATS.entries()].toReversed()) {
    const member = seated[index];
    if (member === undefined || seat.window !== window) continue;
    const spot = onBody(pose, { x: seat.x, y: seat.crown, z: (index > 1 ? -0.3 : 0.3) * pose.near });
    const side = index === 0 ? '' : 'three-quarter-';
    paintSeated(pen, member, { x: spot.x, crown: spot.y, facing: `${side}${way < 0 ? 'left' : 'right'}` });
  }
}

/** A person behind the glass: a car drives because somebody is in it. Shirt, arm on the wheel, face and hair in profile. */
function paintDriver(pen: Pen, on: OnSide): void {
  const { context } = pen;
  const shape = (colour: string, lit: number, points: readonly (readonly [number, number])[]) => {
    const spots = points.map(([x, y]) => on(x, y));
    context.beginPath();
    spots.forEach((spot, k) => {
      const next = spots[(k + 1) % spots.length]!;
      const [x, y] = [(spot.x + next.x) / 2, (spot.y + next.y) / 2];
      if (k === 0) context.moveTo(x, y);
      else context.quadraticCurveTo(spot.x, spot.y, x, y);
    });
    const [first, second] = [spots[0]!, spots[1]!];
    context.quadraticCurveTo(first.x, first.y, (first.x + second.x) / 2, (first.y + second.y) / 2);
    context.closePath();
    context.fillStyle = pen.tone(colour, lit);
    context.fill();
  };
  for (const part of DRIVER) shape(part.colour, part.lit, part.points);
}

const DRIVER: readonly {
  readonly colour: string;
  readonly lit: number;
  readonly points: readonly (readonly [number, number])[];
}[] = [
  // Seat, shirt, neck and face with its nose, hair, arm, hand on the rim of the wheel.
  {
    colour: '#15181d',
    lit: -0.5,
    points: [
      [-0.34, 0.9],
      [-0.36, 1.24],
      [-0.27, 1.3],
      [-0.2, 1.22],
      [-0.16, 0.9],
    ],
  },
  {
    colour: '#3c5a72',
    lit: -0.35,
    points: [
      [-0.24, 0.9],
      [-0.25, 1.06],
      [-0.14, 1.13],
      [0.0, 1.12],
      [0.09, 1.03],
      [0.12, 0.9],
    ],
  },
  {
    colour: '#b98461',
    lit: -0.25,
    points: [
      [-0.09, 1.1],
      [-0.09, 1.3],
      [0.0, 1.335],
      [0.075, 1.29],
      [0.078, 1.245],
      [0.1, 1.215],
      [0.075, 1.2],
      [0.06, 1.14],
      [0.0, 1.13],
      [0.0, 1.08],
    ],
  },
  {
    colour: '#2a1c17',
    lit: -0.4,
    points: [
      [-0.11, 1.16],
      [-0.125, 1.29],
      [-0.05, 1.355],
      [0.05, 1.345],
      [0.08, 1.295],
      [0.02, 1.285],
      [-0.03, 1.24],
      [-0.06, 1.17],
    ],
  },
  {
    colour: '#46677f',
    lit: -0.2,
    points: [
      [-0.12, 1.08],
      [-0.02, 1.09],
      [0.18, 0.99],
      [0.34, 1.03],
      [0.33, 0.97],
      [0.14, 0.92],
      [-0.1, 0.96],
    ],
  },
  {
    colour: '#b98461',
    lit: -0.1,
    points: [
      [0.31, 0.98],
      [0.32, 1.05],
      [0.38, 1.06],
      [0.39, 1.0],
    ],
  },
];
