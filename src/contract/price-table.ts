import { fail, ok, type Result } from '../base/result.ts';
import type { ModelSpec, PriceSpec, RateSpec } from './model-spec.ts';
import { quote as quoteText } from './problem.ts';

/*
 * A price table of an operator is a JSON object: a slug leads to `{ "source": "…", "rates": [{ "when": {…}, "usd": "0.05" }] }`.
 * What is charged by (seconds or images) and how many is the model's and stays. Declared and given rates pass the same check.
 */

/** Dollars below a million with at most six decimals: what `usd()` reads, and not negative. */
const USD = /^\d{1,6}(\.\d{1,6})?$/;
const SOURCE_CHARACTERS_MAX = 500;

/** The models with the prices of a table; models that it does not name keep theirs. The error lists all that is wrong. */
export function withPrices(
  models: readonly ModelSpec[],
  table: unknown,
): Result<readonly ModelSpec[], readonly string[]> {
  if (!isRecord(table)) return fail(['Cannot read prices: expected a JSON object of model slugs']);
  const slugs = models.map(({ slug }) => slug);
  const unknown = Object.keys(table).filter((slug) => !slugs.some((known) => known === slug));
  const problems = unknown.map((slug) => `Cannot price ${quoteText(slug)}: expected one of ${slugs.join(', ')}`);
  const priced = models.map((model) => {
    const entry = table[model.slug];
    if (entry === undefined) return model;
    const price = readPrice(model.price, entry);
    if (!price.ok) {
      problems.push(`Cannot price ${model.slug}: ${price.error}`);
      return model;
    }
    const changed = { ...model, price: price.value };
    problems.push(...rateProblems(changed));
    return changed;
  });
  return problems.length === 0 ? ok(priced) : fail(problems);
}

/** What is wrong with a model's rates: conditions that no request meets, and requests that no rate is for. */
export function rateProblems(model: ModelSpec): string[] {
  const { rates } = model.price;
  const problems = rates.flatMap((rate) => [...conditionProblems(model, rate), ...amountProblems(rate)]);
  if (problems.length === 0) {
    const requests = combinations(model);
    const used = new Set(requests.map((request) => rates.findIndex((rate) => applies(rate, request))));
    const open = requests.find((request) => !rates.some((rate) => applies(rate, request)));
    if (open !== undefined) problems.push(`no rate for ${JSON.stringify(open)}`);
    rates.forEach((rate, index) => {
      if (!used.has(index))
        problems.push(`the rate for ${JSON.stringify(rate.when)} never applies: earlier ones cover it`);
    });
  }
  return problems.map((problem) => `Cannot price ${model.slug}: ${problem}`);
}

function readPrice(declared: PriceSpec, entry: unknown): Result<PriceSpec, string> {
  if (!isRecord(entry)) return fail('expected an object with "source" and "rates"');
  const { source, rates, ...rest } = entry;
  const [stray] = Object.keys(rest);
  if (stray !== undefined) return fail(`unknown ${quoteText(stray)}, expected "source" and "rates"`);
  if (typeof source !== 'string' || source.trim() === '' || source.length > SOURCE_CHARACTERS_MAX) {
    return fail(`"source" must say in 1 to ${SOURCE_CHARACTERS_MAX} characters where the prices come from`);
  }
  if (!Array.isArray(rates) || rates.length === 0 || !rates.every(isRate)) {
    return fail('"rates" must be a list of { "when": { field: value }, "usd": "0.05" }, both values as texts');
  }
  return ok({ ...declared, source, rates });
}

function isRate(value: unknown): value is RateSpec {
  if (!isRecord(value) || typeof value['usd'] !== 'string' || !isRecord(value['when'])) return false;
  const isPlain = Object.keys(value).every((name) => name === 'usd' || name === 'when');
  return isPlain && Object.values(value['when']).every((choice) => typeof choice === 'string');
}

function conditionProblems(model: ModelSpec, { when }: RateSpec): string[] {
  return Object.entries(when).flatMap(([name, choice]) => {
    const choices = choicesOf(model, name);
    if (choices === undefined) return [`${quoteText(name)} is no field with choices that every request has`];
    return choices.includes(choice)
      ? []
      : [`${name} ${quoteText(choice)} is not offered, expected ${choices.join(', ')}`];
  });
}

function amountProblems({ usd }: RateSpec): string[] {
  return USD.test(usd)
    ? []
    : [`got the rate ${quoteText(usd)}, expected dollars with at most 6 decimals, such as "0.05"`];
}

/** The choices of a field that is given or has a default: a price must not hang on a field of which nothing may be known. */
function choicesOf(model: ModelSpec, name: string): readonly string[] | undefined {
  const field = Object.hasOwn(model.fields, name) ? model.fields[name] : undefined;
  if (field?.kind !== 'choice') return undefined;
  // Where a request leaves a default to the user's media, the default is what is priced (`price.ts`).
  return field.required === true || field.default !== undefined ? field.choices : undefined;
}

/** Every combination of the choices that rates hang on. */
function combinations(model: ModelSpec): readonly Readonly<Record<string, string>>[] {
  const names = [...new Set(model.price.rates.flatMap(({ when }) => Object.keys(when)))];
  return names.reduce<readonly Readonly<Record<string, string>>[]>(
    (requests, name) =>
      requests.flatMap((request) => (choicesOf(model, name) ?? []).map((choice) => ({ ...request, [name]: choice }))),
    [{}],
  );
}

function applies({ when }: RateSpec, request: Readonly<Record<string, string>>): boolean {
  return Object.entries(when).every(([name, choice]) => request[name] === choice);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
