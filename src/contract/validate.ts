import { fail, ok, type Result } from '../base/result.ts';
import { checkField, isBlank, type CheckOptions } from './check-field.ts';
import { checkRules } from './check-rules.ts';
import { PROBLEMS_MAX } from './limits.ts';
import type { FieldSpec, FieldValue, FormSpec, RequestOf } from './model-spec.ts';
import { nearestName } from './nearest-name.ts';
import { bodyProblem, describeValue, problemAt, type Problem } from './problem.ts';

/**
 * Checks a body against its declaration. The value has its defaults filled in and no `null`, which counts as absent.
 * The error lists everything that is wrong, in this order: missing, format and range, fields that contradict each other,
 * unknown fields; at most `PROBLEMS_MAX`. Never throws, whatever the body is.
 */
export function validate<Form extends FormSpec>(
  form: Form,
  body: unknown,
  options: CheckOptions = {},
): Result<RequestOf<Form>, readonly Problem[]> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return fail([bodyProblem(`the body must be a JSON object, got ${describeValue(body)}`)]);
  }
  const given = new Map(Object.entries(body).filter(([, value]) => value !== null && value !== undefined));
  const fields = Object.entries(form.fields);
  const missing: Problem[] = [];
  const wrong: Problem[] = [];
  const values: Record<string, FieldValue> = {};
  for (const [name, spec] of fields) {
    const value: unknown = given.get(name);
    if (spec.required && (value === undefined || isBlank(spec, value))) {
      missing.push(problemAt({ field: name }, 'missing_parameter', 'is required'));
      continue;
    }
    const checked = value === undefined ? undefined : checkField(name, spec, value, options);
    if (checked === undefined) {
      const fallback = defaultOf(spec, given);
      if (fallback !== undefined) values[name] = fallback;
    } else if (checked.ok) {
      values[name] = checked.value;
    } else {
      wrong.push(...checked.error);
    }
  }
  const contradictions = checkRules(form, { values, sent: new Set(given.keys()) });
  const problems = [...missing, ...wrong, ...contradictions, ...unknownFields(form, Object.keys(body))];
  if (problems.length > 0) return fail(problems.slice(0, PROBLEMS_MAX));
  // The loop above put a checked value into each field that the type promises.
  return ok(values as RequestOf<Form>);
}

function defaultOf(spec: FieldSpec, given: ReadonlyMap<string, unknown>): FieldValue | undefined {
  if (!('default' in spec) || spec.default === undefined) return undefined;
  return spec.defaultExceptWith?.some((field) => given.has(field)) ? undefined : spec.default;
}

function unknownFields(form: FormSpec, names: readonly string[]): Problem[] {
  const known = Object.keys(form.fields);
  const unknown = names.filter((name) => !Object.hasOwn(form.fields, name)).slice(0, PROBLEMS_MAX);
  return unknown.map((name) => {
    const nearest = nearestName(name, known);
    const hint = nearest === undefined ? '' : `, did you mean '${nearest}'`;
    return problemAt({ field: name }, 'invalid_parameters', `is unknown${hint}`);
  });
}
