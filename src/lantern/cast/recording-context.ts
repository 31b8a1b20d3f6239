import type { Context2D } from '../paint/canvas.ts';

/** What was drawn on a recording context. */
export interface DrawingRecord {
  fills: number;
  operations: number;
  /** Open `save` calls; 0 when every one was restored. */
  depth: number;
  /** Calls that were given a number that is none, or a radius below 0. */
  readonly notFinite: string[];
  /** Plain colours that were filled or stroked with, in order. */
  readonly styles: string[];
}

/** A context that paints nothing and remembers what it was asked: for tests of whatever draws itself. */
export function recordingContext(): { readonly context: Context2D; readonly record: DrawingRecord } {
  const record: DrawingRecord = { fills: 0, operations: 0, depth: 0, notFinite: [], styles: [] };
  const check = (name: string, values: readonly unknown[]) => {
    for (const value of values) if (typeof value === 'number' && !Number.isFinite(value)) record.notFinite.push(name);
  };
  const gradientOf = (name: string, values: readonly unknown[]) => {
    check(name, values);
    if (name === 'createRadialGradient' && (Number(values[2]) < 0 || Number(values[5]) < 0))
      record.notFinite.push(`${name}: negative radius`);
    return {
      addColorStop: (offset: number, colour: string) => {
        check('addColorStop', [offset]);
        style(record, colour);
      },
    };
  };
  const context = new Proxy(
    {},
    {
      get: (_target, name) => {
        if (name === 'createLinearGradient' || name === 'createRadialGradient') {
          return (...values: readonly unknown[]) => gradientOf(name, values);
        }
        return (...values: readonly unknown[]) => {
          record.operations++;
          check(String(name), values);
          if (name === 'ellipse' && (Number(values[2]) < 0 || Number(values[3]) < 0))
            record.notFinite.push('ellipse: negative radius');
          if (name === 'save') record.depth++;
          if (name === 'restore') record.depth--;
          if (name === 'fill' || name === 'fillRect') record.fills++;
          return undefined;
        };
      },
      set: (_target, name, value: unknown) => {
        check(String(name), [value]);
        if (typeof value === 'string') style(record, value);
        return true;
      },
    },
  );
  return { context: context as Context2D, record };
}

function style(record: DrawingRecord, value: string): void {
  if (value.includes('NaN')) record.notFinite.push(value);
  if (value.startsWith('rgb')) record.styles.push(value);
}
