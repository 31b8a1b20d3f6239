import type { Condition, ConditionalRule, FormSpec, RuleSpec, TogetherRule } from './model-spec.ts';
import { counted, describeValue, problemAt, type Problem } from './problem.ts';

/** What is known of a request's fields while it is checked. */
export interface FieldStates {
  /** The value after defaults; undefined when absent or when what was sent is not valid. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields that were sent, valid or not. */
  readonly sent: ReadonlySet<string>;
}

/** The problems of fields that do not go together. Rules that hang on a broken value are passed over. */
export function checkRules(model: FormSpec, states: FieldStates): Problem[] {
  return model.rules.flatMap((rule) =>
    'together' in rule ? checkTogether(rule, states) : checkConditional(rule, states),
  );
}

/** True when a condition holds for a request with its defaults filled in. */
export function holds(condition: Condition | undefined, values: Readonly<Record<string, unknown>>): boolean {
  if (condition === undefined) return true;
  const value = values[condition.field];
  return 'present' in condition ? value !== undefined : value === condition.is;
}

/** A rule in words, for documents: `must be absent when multi_shot is false`. */
export function ruleText(rule: RuleSpec): string {
  if ('together' in rule) return `${rule.together.join(' and ')} must have at most ${rule.itemsMax} items together`;
  return `must ${demandText(rule)} when ${conditionText(rule.when)}`;
}

function checkConditional(rule: ConditionalRule, states: FieldStates): Problem[] {
  if (!isTriggered(rule.when, states)) return [];
  const { field, must } = rule;
  const isSent = states.sent.has(field);
  const value = states.values[field];
  const problem = (code: Problem['code'], claim: string) => [problemAt({ field }, code, claim)];
  const reason = `when ${conditionText(rule.when)}`;
  if (must === 'required') return isSent ? [] : problem('missing_parameter', `is required ${reason}`);
  if (must === 'absent') return isSent ? problem('invalid_parameters', `must be absent ${reason}`) : [];
  if (!isSent || value === undefined) return [];
  if ('only' in must) {
    if (value === must.only) return [];
    return problem('invalid_parameters', `must ${demandText(rule)} ${reason}, got ${describeValue(value)}`);
  }
  const items = Array.isArray(value) ? value.length : 0;
  if (items <= must.itemsMax) return [];
  return problem('out_of_range', `must ${demandText(rule)} ${reason}, got ${items}`);
}

/** A presence counts even when the value is broken: sending `duration` beside a broken `videos` is a problem all the same. */
function isTriggered(condition: Condition, states: FieldStates): boolean {
  return 'present' in condition ? states.sent.has(condition.field) : holds(condition, states.values);
}

function checkTogether({ together, itemsMax }: TogetherRule, { values }: FieldStates): Problem[] {
  const items = together.map((field) => values[field]).flatMap((value) => (Array.isArray(value) ? value : []));
  if (items.length <= itemsMax) return [];
  const others = together.slice(1).map((field) => `'${field}'`);
  const claim = `and ${others.join(' and ')} must have at most ${counted(itemsMax, 'item')} together, got ${items.length}`;
  return [problemAt({ field: together[0] }, 'out_of_range', claim)];
}

function demandText({ must }: ConditionalRule): string {
  if (must === 'required') return 'be given';
  if (must === 'absent') return 'be absent';
  return 'only' in must ? `be '${must.only}'` : `have at most ${counted(must.itemsMax, 'item')}`;
}

function conditionText(condition: Condition): string {
  return 'present' in condition ? `'${condition.field}' is given` : `'${condition.field}' is ${String(condition.is)}`;
}
