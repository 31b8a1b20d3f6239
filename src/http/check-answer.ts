import type { CheckAnswer, PriceAnswer } from '../contract/answers.ts';
import type { CheckOptions } from '../contract/check-field.ts';
import type { ModelSpec } from '../contract/model-spec.ts';
import { formatUsd, microsToNumber } from '../contract/money.ts';
import { quote, type Quote } from '../contract/price.ts';
import { counted } from '../contract/problem.ts';
import { validate } from '../contract/validate.ts';
import { problemItems } from './refuse.ts';

/** Everything that is wrong with a body, or what it would cost: the price that submit holds. */
export function checkAnswer(model: ModelSpec, body: unknown, options: CheckOptions): CheckAnswer {
  const checked = validate(model, body, options);
  if (!checked.ok) return { is_valid: false, errors: problemItems(checked.error) };
  const price = quote(model, checked.value);
  return {
    is_valid: true,
    errors: [],
    price: priceAnswer(price),
  };
}

/** A price as the wire has it. */
export function priceAnswer(price: Quote): PriceAnswer {
  return {
    unit: price.unit,
    units: price.units,
    units_min: price.unitsMin,
    unit_usd: microsToNumber(price.rate),
    amount_usd: microsToNumber(price.amount),
    text: priceText(price),
  };
}

/** A price as people read it: `8 s × $0.2300 = $1.8400`. */
export function priceText({ unit, units, unitsMin, rate, amount }: Quote): string {
  const count = unit === 'second' ? `${units} s` : counted(units, unit);
  const bound = unitsMin < units ? `at most ` : '';
  return `${bound}${count} × $${formatUsd(rate, 4)} = $${formatUsd(amount, 4)}`;
}
