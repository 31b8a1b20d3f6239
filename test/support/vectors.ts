import { readFileSync } from 'node:fs';
import type { ModelSpec } from '../../src/contract/model-spec.ts';
import { MODELS, modelId } from '../../src/contract/models.ts';

/** A body that a model accepts, and the request that it means. */
export interface ValidVector {
  readonly name: string;
  readonly body: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** A body that a model refuses, and every problem that it has, in order. */
export interface InvalidVector {
  readonly name: string;
  readonly body: unknown;
  readonly problems: readonly { readonly pointer: string; readonly category: string }[];
}

export interface PriceVector {
  readonly name: string;
  readonly model: string;
  readonly body: unknown;
  readonly unit: string;
  readonly units: number;
  readonly rate_usd: string;
  readonly amount_usd: string;
}

/** A vector with the model it is of. */
export type Of<Vector> = Vector & { readonly model: ModelSpec };

/** The bodies that must be accepted, of all models. */
export function validVectors(): readonly Of<ValidVector>[] {
  return MODELS.flatMap((model) => read<ValidVector[]>(`${modelId(model.slug)}.valid`).map((v) => ({ ...v, model })));
}

/** The bodies that must be refused, of all models. */
export function invalidVectors(): readonly Of<InvalidVector>[] {
  return MODELS.flatMap((model) =>
    read<InvalidVector[]>(`${modelId(model.slug)}.invalid`).map((v) => ({ ...v, model })),
  );
}

/** What requests cost. */
export function priceVectors(): readonly PriceVector[] {
  return read('prices');
}

function read<Content>(name: string): Content {
  const file = new URL(`../../fixtures/contract/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
