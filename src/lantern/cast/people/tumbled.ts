import type { Pen } from '../../paint/pen.ts';
import { contactShadow } from '../shapes.ts';
import { toView } from '../skeleton.ts';
import type { Figure } from './figure.ts';

/** The middle that a body turns round, as a share of its height: hands stretched up are as far from it as the feet. */
const MIDDLE = 0.58;
/** Palms and soles are this far beyond wrists and balls of the feet, heights. */
const SOLE = 0.03;
/** The head is this far round its middle, heights. */
const HEAD = 0.075;

/**
 * Draws a body that is turned over in the picture: a cartwheel, a somersault, a dive. Whatever is lowest (hands, feet or
 * head) touches the ground unless the body is in the air.
 */
export function drawTumbled(pen: Pen, figure: Figure, draw: (pen: Pen) => void): void {
  const { pose, build } = figure;
  const { over, along, up } = pose.tumble ?? { over: 0, along: 0, up: 0 };
  const way = Math.sin(pose.yaw) < -0.1 ? -1 : 1;
  const angle = -way * over;
  const middle = MIDDLE * build.height;
  const lowest = Math.min(...heightsOf(figure, angle, middle));
  const { context } = pen;
  contactShadow(pen, way * along, 0, build.height * 0.3, 0.8 - up / build.height);
  context.save();
  context.translate(way * along, middle - lowest + up);
  context.rotate(angle);
  context.translate(0, -middle);
  draw({ ...pen, lightSide: pen.lightSide * Math.cos(over) });
  context.restore();
}

/** How far the ends of the limbs and the head are above the middle of the turned body, metres, plus that middle. */
function heightsOf({ left, right, turn, build, headAt }: Figure, angle: number, middle: number): readonly number[] {
  const h = build.height;
  const height = ({ x, y }: { readonly x: number; readonly y: number }, round: number): number =>
    middle + x * Math.sin(angle) + (y - middle) * Math.cos(angle) - round * h;
  return [
    ...[left, right].flatMap(({ arm, leg }) => [height(toView(turn, arm.fist), SOLE), height(leg.ball, SOLE)]),
    height(toView(turn, headAt), HEAD),
  ];
}
