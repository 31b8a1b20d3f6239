import type { Form, Part, Spot } from '../form.ts';

const STONES = 9;
/** How far apart dominoes stand and how wide each is, in units of their height. */
const GAP = 0.62;
const THICK = 0.14;
/** Seconds before the first falls, from one to the next, and until one lies against the other. */
const WAITS = 0.8;
const NEXT = 0.34;
const FALLS = 0.42;
/** Radians by which one leans that lies against the next. */
const LEANS = 0.98;

/** A row of dominoes, so many seconds after the first one was pushed; 0: all stand. */
export function dominoesAt(seconds: number): Form {
  const left = (-(STONES - 1) / 2) * GAP;
  const parts = Array.from({ length: STONES }, (_, stone): readonly Part[] => {
    const gone = Math.min(1, Math.max(0, (seconds - WAITS - stone * NEXT) / FALLS));
    // The last has nothing to lean against.
    const turn = gone ** 2 * (stone === STONES - 1 ? Math.PI / 2 : LEANS);
    const foot = left + stone * GAP;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    // It turns about its lower right edge.
    const at = (x: number, y: number): Spot => [foot + THICK + (x - THICK) * c + y * s, -(x - THICK) * s + y * c];
    const pips = [0.25, 0.75].map((y): Part => {
      const [x, up] = at(THICK / 2, y);
      return { ball: [x, up, 0.035], colour: '#f4efe2', flat: true };
    });
    return [
      { plate: [at(0, 0), at(THICK, 0), at(THICK, 1), at(0, 1)], colour: stone % 2 === 0 ? '$' : '$-' },
      {
        plate: [at(0.01, 0.49), at(THICK - 0.01, 0.49), at(THICK - 0.01, 0.51), at(0.01, 0.51)],
        colour: '#f4efe2',
        flat: true,
      },
      ...pips,
    ];
  }).flat();
  return { colour: '#2f333c', shadow: 2.6, parts };
}

const BALLS = 5;
const SWING = 0.62;
const BALL = 0.085;

/** Balls on strings in a frame of which the outer ones strike by turns, once in so many seconds. */
export function cradleAt(seconds: number): Form {
  const turn = (seconds * 2 * Math.PI) / 1.4;
  const swing = SWING * Math.sin(turn);
  const parts: Part[] = [
    { box: [-0.52, 0, 0.52, 0.07], deep: 0.3, colour: '$', round: 0.02 },
    { rod: '-0.46 0.06, -0.46 0.96, 0.46 0.96, 0.46 0.06', radius: 0.022, colour: '#b9c0c6', bent: true },
  ];
  for (let ball = 0; ball < BALLS; ball++) {
    const x = (ball - (BALLS - 1) / 2) * 2 * BALL;
    const aside = ball === 0 ? Math.min(0, swing) : ball === BALLS - 1 ? Math.max(0, swing) : 0;
    const [bx, by] = [x + 0.66 * Math.sin(aside), 0.96 - 0.66 * Math.cos(aside)];
    parts.push(
      {
        rod: [
          [x, 0.95],
          [bx, by],
        ],
        radius: 0.005,
        colour: '#8b929a',
      },
      { ball: [bx, by, BALL], colour: '#c3cad0', gloss: 1 },
    );
  }
  return { colour: '#3a2f28', shadow: 0.5, parts };
}

/** What is set in motion on a table. */
export const MOVER_FORMS: Readonly<Record<string, Form>> = {
  dominoes: dominoesAt(0),
  pendulum: cradleAt(0.35),
};
