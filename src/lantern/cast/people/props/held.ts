import type { Pen } from '../../../paint/pen.ts';
import type { CarriedProp, PropName } from '../../../script/screenplay.ts';
import type { Point } from '../../shapes.ts';
import type { ArmJoints, Figure } from '../figure.ts';
import { clothOf } from '../looks.ts';
import { drawBook, drawCandle, drawCup, drawFood, drawPhone } from './small.ts';
import { drawBalloon } from './balloon.ts';
import { drawLantern } from './lantern.ts';
import { drawUmbrella } from './umbrella.ts';

/** What a held thing is drawn from: the middle of the hand in the view, and the body's own directions. */
export interface Held {
  readonly pen: Pen;
  readonly figure: Figure;
  readonly hand: Point;
  /** Height of the one who holds it, metres. */
  readonly height: number;
  readonly colour: string;
}

const DRAWN: Readonly<Record<PropName, ((held: Held) => void) | undefined>> = {
  umbrella: drawUmbrella,
  lantern: drawLantern,
  balloon: drawBalloon,
  candle: drawCandle,
  phone: drawPhone,
  book: drawBook,
  cup: drawCup,
  backpack: undefined,
  wheelchair: undefined,
};

const USUAL: Readonly<Record<PropName, string>> = {
  umbrella: '#c23a4a',
  lantern: '#4a3a30',
  balloon: '#d8394a',
  candle: '#f3e9d2',
  phone: '#23252c',
  book: '#7a3b34',
  cup: '#f2efe8',
  backpack: '#4f6b57',
  wheelchair: '#2c4a7a',
};

/** The colour of a prop: the one that was asked for, or its usual one. */
export function colourOf(prop: CarriedProp): string {
  return prop.colour === undefined ? USUAL[prop.name] : clothOf(prop.colour, 'coat');
}

/** True when the right hand is busy. */
export function holdsSomething(props: readonly CarriedProp[]): boolean {
  return props.some(({ name }) => DRAWN[name] !== undefined);
}

/** Draws what a person holds in the right hand. */
export function drawHeld(
  pen: Pen,
  figure: Figure,
  arm: ArmJoints,
  props: readonly CarriedProp[],
  eating: boolean,
): void {
  const held = (colour: string): Held => ({
    pen,
    figure,
    hand: handOf(figure, arm),
    height: figure.build.height,
    colour,
  });
  if (eating) {
    drawFood(held('#c98a4a'));
    return;
  }
  const prop = props.find(({ name }) => DRAWN[name] !== undefined);
  if (prop !== undefined) DRAWN[prop.name]?.(held(colourOf(prop)));
}

/** The middle of a closed hand. */
function handOf(figure: Figure, { elbow, wrist }: ArmJoints): Point {
  const dx = wrist.x - elbow.x;
  const dy = wrist.y - elbow.y;
  const length = Math.max(0.05, Math.hypot(dx, dy));
  const reach = figure.build.hand * 0.5;
  return { x: wrist.x + (dx / length) * reach, y: wrist.y + (dy / length) * reach };
}
