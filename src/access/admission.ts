import type { Micros } from '../contract/money.ts';
import type { Principal } from './access.ts';
import type { Tier } from './tiers.ts';

/*
 * Whether a key may begin a task: its models are known with the key; whether it still is good, its and its team's open tasks and its
 * budget of the month are looked at where the task is written, by `admission_refusal` of the database.
 */

export type AdmissionRefusal =
  | { readonly kind: 'model-not-allowed'; readonly model: string; readonly models: readonly string[] }
  /** Since it was last asked for: disabled, expired, or its team disabled. */
  | { readonly kind: 'key-disabled' }
  | {
      readonly kind: 'too-many-open-tasks';
      readonly of: 'team' | 'key';
      readonly open: number;
      readonly openMax: number;
    }
  | {
      readonly kind: 'budget-exceeded';
      readonly budget: Micros;
      readonly used: Micros;
      readonly needed: Micros;
      /** As `2026-11`, UTC. */
      readonly month: string;
    };

/** Why a key may not use a model, by its slug; undefined when it may. */
export function refuseModel({ models }: Principal, model: string): AdmissionRefusal | undefined {
  return models === undefined || models.includes(model) ? undefined : { kind: 'model-not-allowed', model, models };
}

/** Tiers as `admission_refusal` reads them: the lowest is for every team, and what has no limit has null. */
export function openTaskTiers(tiers: readonly Tier[]): string {
  return JSON.stringify(
    tiers.map(({ creditFrom, concurrentTasks }, index) => ({
      credit_from: index === 0 ? null : String(creditFrom),
      open_max: Number.isFinite(concurrentTasks) ? concurrentTasks : null,
    })),
  );
}
