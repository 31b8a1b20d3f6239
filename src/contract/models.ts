import type { ModelSpec } from './model-spec.ts';
import { klingV3OmniVideo } from './models/kling-v3-omni-video.ts';

/** Every model that is served. */
export const MODELS: readonly ModelSpec[] = [klingV3OmniVideo];

/** The model of a slug such as `kling/kling-v3-omni-video`; undefined when there is none. Case-sensitive. */
export function findModel(slug: string, models: readonly ModelSpec[] = MODELS): ModelSpec | undefined {
  return models.find((model) => model.slug === slug);
}

/** The part of a slug after the provider: `kling-v3-omni-video`. Answers carry it as `model_id`. */
export function modelId(slug: string): string {
  return slug.slice(slug.indexOf('/') + 1);
}
