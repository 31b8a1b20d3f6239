import { readFileSync } from 'node:fs';
import type { ModelSpec } from '../contract/model-spec.ts';
import { withPrices } from '../contract/price-table.ts';
import { SettingProblem } from './settings.ts';

/**
 * The models with the prices of an operator's file; the declared prices without one. Throws a `SettingProblem` that lists all
 * that is wrong with the file.
 */
export function loadPrices(models: readonly ModelSpec[], path: string | undefined): readonly ModelSpec[] {
  if (path === undefined) return models;
  const priced = withPrices(models, readJson(path));
  if (priced.ok) return priced.value;
  throw new SettingProblem(`Cannot read prices ${path}:\n${priced.error.map((problem) => `  ${problem}`).join('\n')}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be opened';
    throw new SettingProblem(`Cannot read prices ${path}: ${reason}`, { cause: error });
  }
}
