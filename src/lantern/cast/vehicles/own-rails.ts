import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';

/** What runs on rails brings them along, so that none ever runs on grass: on ballast, or level with the paving. */
const BEDS: Partial<Readonly<Record<Kind, 'ballast' | 'paving'>>> = {
  train: 'ballast',
  'steam-locomotive': 'ballast',
  tram: 'paving',
};

/** How far the rails reach to either side, metres: beyond any picture. */
const REACH = 90;
/** The farther rail and the nearer one, metres above the line on which the wheels stand, as a low camera sees them. */
const FARTHER = 0.07;
const NEARER = -0.05;
const SLEEPER_METRES = 0.62;

/** Paints the rails on which a vehicle stands, in metres round its foot; the sleepers stay where they are while it passes. */
export function paintOwnRails(pen: Pen, kind: Kind, travelled: number): void {
  const bed = BEDS[kind];
  if (bed === undefined) return;
  const { context } = pen;
  const band = (colour: string, top: number, bottom: number, light = 0) => {
    context.fillStyle = pen.tone(colour, light);
    context.fillRect(-REACH, bottom, 2 * REACH, top - bottom);
  };
  if (bed === 'ballast') {
    band('#8d8478', 0.14, -0.2);
    band('#a39a8c', 0.14, 0.08, 0.2);
    context.fillStyle = pen.tone('#5d4a3c', 0);
    const first = -(travelled % SLEEPER_METRES);
    for (let x = first - REACH; x < REACH; x += SLEEPER_METRES) {
      context.beginPath();
      context.moveTo(x, 0.11);
      context.lineTo(x + 0.24, 0.11);
      context.lineTo(x + 0.26, -0.12);
      context.lineTo(x - 0.02, -0.12);
      context.closePath();
      context.fill();
    }
  }
  for (const y of [FARTHER, NEARER]) {
    band('#4c4f55', y, y - 0.05);
    band('#c9d0d6', y, y - 0.015, 0.3);
  }
}
