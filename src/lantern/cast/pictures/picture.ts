import type { Path } from '../../paint/canvas.ts';
import outlines from './outlines.json' with { type: 'json' };

/** A picture of the lexicon: flat shapes in painting order; its foot is (0, 0), y runs up and it is 1 high. */
export interface Picture {
  readonly shapes: readonly PictureShape[];
  /** The colour of most of what takes a named colour, CSS hex. */
  readonly main: string;
}

export interface PictureShape {
  readonly colour: string;
  /** Takes the colour that a prompt names for the thing. */
  readonly dyed: boolean;
  readonly rule: 'nonzero' | 'evenodd';
  readonly alpha: number;
  trace(path: Path): void;
}

type Row = readonly [colour: string, dyed: number, evenOdd: number, alpha: number, path: string];
type Rows = Readonly<Record<string, { readonly shapes: readonly Row[] } | undefined>>;

/** The icons are a thousand units high. */
const UNIT = 1 / 1000;
const read = new Map<string, Picture>();

/** A picture by its name in the icon set. Throws for one that `scripts/make-pictures.ts` did not make. */
export function pictureOf(name: string): Picture {
  const known = read.get(name);
  if (known !== undefined) return known;
  const rows = (outlines as unknown as Rows)[name]?.shapes;
  if (rows === undefined) throw new Error(`Cannot draw picture: got "${name}", expected one in outlines.json`);
  const shapes = rows.map(([colour, dyed, evenOdd, alpha, path]): PictureShape => {
    const commands = commandsOf(path);
    return {
      colour,
      dyed: dyed === 1,
      rule: evenOdd === 1 ? 'evenodd' : 'nonzero',
      alpha,
      trace: (target) => traceCommands(target, commands),
    };
  });
  const longest = rows.filter(([, dyed]) => dyed === 1).toSorted((a, b) => extentOf(b[4]) - extentOf(a[4]))[0];
  const made = { shapes, main: longest?.[0] ?? '#888888' };
  read.set(name, made);
  return made;
}

interface Command {
  readonly letter: string;
  readonly at: readonly number[];
}

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** The commands of a path of absolute M, L, C, Q and Z, whose letters may be left out where they repeat. */
function commandsOf(path: string): readonly Command[] {
  return [...path.matchAll(/([MLCQZ])([^MLCQZ]*)/gu)].flatMap(([, letter = 'Z', rest = '']) => {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/gu) ?? []).map((digits) => Number(digits) * UNIT);
    const arity = ARITY[letter] ?? 0;
    if (arity === 0) return [{ letter, at: [] }];
    return Array.from({ length: numbers.length / arity }, (_, index) => ({
      letter: letter === 'M' && index > 0 ? 'L' : letter,
      at: numbers.slice(index * arity, (index + 1) * arity),
    }));
  });
}

function traceCommands(path: Path, commands: readonly Command[]): void {
  for (const { letter, at } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
    if (letter === 'M') path.moveTo(a, b);
    else if (letter === 'L') path.lineTo(a, b);
    else if (letter === 'Q') path.quadraticCurveTo(a, b, c, d);
    else if (letter === 'C') path.bezierCurveTo(a, b, c, d, e, f);
    else path.closePath();
  }
}

/** About how large an outline is: the box of its numbers. */
function extentOf(path: string): number {
  const numbers = (path.match(/-?\d+/gu) ?? []).map(Number);
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
