import { assert } from '../base/assert.ts';
import { holds } from './check-rules.ts';
import { micros, usd, type Micros } from './money.ts';
import type { ModelSpec, UnitsSpec } from './model-spec.ts';

type ValidRequest = Readonly<Record<string, unknown>>;

/** What a request costs before it is made: what is held, and the most that is ever charged. */
export interface Quote {
  readonly units: number;
  readonly unit: 'second' | 'image';
  readonly rate: Micros;
  /** units × rate. */
  readonly amount: Micros;
  /** The fewest units that can be charged; equal to `units` unless the length of the user's media decides. */
  readonly unitsMin: number;
}

/** What a rate is for, in words. */
export const UNIT_TEXT = { second: 'a second', image: 'an image' } as const;

/**
 * Prices a valid request. Where the length is that of a video still to be fetched, the quote is for the longest that is
 * accepted, and `billedUnits` gives what is charged in the end.
 */
export function quote(model: ModelSpec, request: ValidRequest): Quote {
  const [unitsMin, units] = unitBounds(model, request);
  const rate = rateOf(model, request);
  return { units, unit: model.price.unit, rate, amount: micros(BigInt(units) * rate), unitsMin };
}

/**
 * The units to charge for a delivery: seconds rounded to the nearest whole one, or images, never fewer than the least nor
 * more than what was quoted.
 */
export function billedUnits(model: ModelSpec, request: ValidRequest, delivered: number): number {
  const [least, most] = unitBounds(model, request);
  if (model.price.unit === 'image') return Math.min(Math.floor(delivered), most);
  return Math.min(Math.max(Math.round(delivered), least), most);
}

/** Micro-dollars a unit for a request that leaves everything to defaults. */
export function defaultRate(model: ModelSpec): Micros {
  const fields = Object.entries(model.fields);
  return rateOf(model, Object.fromEntries(fields.map(([name, spec]) => [name, 'default' in spec && spec.default])));
}

function unitBounds(model: ModelSpec, request: ValidRequest): readonly [least: number, most: number] {
  const spec: UnitsSpec | undefined = model.price.units.find((entry) => holds(entry.when, request));
  assert(spec, `${model.slug} has units for every request`);
  if ('least' in spec) return [spec.least, spec.most];
  const units = request[spec.field];
  assert(typeof units === 'number' && Number.isSafeInteger(units) && units > 0, `${spec.field} is a count`);
  return [units, units];
}

/** What follows from the user's media is priced as the field's own default. */
function defaultOf(model: ModelSpec, name: string): unknown {
  const spec = model.fields[name];
  return spec !== undefined && 'default' in spec ? spec.default : undefined;
}

function rateOf(model: ModelSpec, request: ValidRequest): Micros {
  const rate = model.price.rates.find(({ when }) =>
    Object.entries(when).every(([name, value]) => (request[name] ?? defaultOf(model, name)) === value),
  );
  assert(rate, `${model.slug} has a rate for every request`);
  return usd(rate.usd);
}
