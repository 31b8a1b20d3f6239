import type { Pen } from '../../../paint/pen.ts';
import type { CarriedProp } from '../../../script/screenplay.ts';
import type { Figure } from '../figure.ts';

const FLAMES: readonly CarriedProp['name'][] = ['candle', 'lantern'];
/** Brightness (sum of the parts of ambient and key light) above which a flame no longer shows on who carries it. */
const DAYLIGHT = 2.2;

/**
 * A pen for someone who carries a flame: in the dark it lights what faces it, warm, from the side of the hand. Without a
 * flame, or by day, the pen itself.
 */
export function withCarriedLight(pen: Pen, figure: Figure, props: readonly CarriedProp[]): Pen {
  if (!props.some(({ name }) => FLAMES.includes(name))) return pen;
  const { ambient, key } = pen.light;
  const brightness = [...ambient, ...key].reduce((sum, part) => sum + part, 0);
  const strength = Math.round(10 * Math.max(0, 1 - brightness / DAYLIGHT)) / 10;
  if (strength === 0) return pen;
  const reach = (figure.right.arm.wrist.x - figure.head.x) / figure.build.height;
  const side = Math.max(-1, Math.min(1, reach * 9));
  return {
    ...pen,
    lightSide: pen.lightSide * (1 - strength) + (Math.abs(side) < 0.25 ? 0.4 * Math.sign(side || 1) : side) * strength,
    tone: (colour, lit = 0, alpha = 1) => {
      const facing = Math.round(10 * strength * Math.max(0, (lit + 1) / 2) ** 1.3) / 10;
      return pen.tone(facing > 0 ? warmed(colour, facing) : colour, lit, alpha);
    },
  };
}

/** A colour as a flame shows it: red gains most, blue least. */
function warmed(colour: string, amount: number): string {
  const part = (at: number, gain: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.min(255, Math.round(value * (1 + gain * amount) + 10 * gain * amount))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1, 1.25)}${part(3, 0.75)}${part(5, 0.25)}`;
}
