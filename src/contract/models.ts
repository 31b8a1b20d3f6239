import type { ModelSpec } from './model-spec.ts';
import { klingV3I2i } from './models/kling-v3-i2i.ts';
import { klingV3I2v } from './models/kling-v3-i2v.ts';
import { klingV3OmniImage } from './models/kling-v3-omni-image.ts';
import { klingV3OmniVideo } from './models/kling-v3-omni-video.ts';
import { klingV3T2i } from './models/kling-v3-t2i.ts';
import { klingV3T2v } from './models/kling-v3-t2v.ts';

/** Every model that is served. */
export const MODELS: readonly ModelSpec[] = [
  klingV3OmniVideo,
  klingV3T2v,
  klingV3I2v,
  klingV3OmniImage,
  klingV3T2i,
  klingV3I2i,
];

/** The model of a slug such as `kling/kling-v3-omni-video`; undefined when there is none. Case-sensitive. */
export function findModel(slug: string, models: readonly ModelSpec[] = MODELS): ModelSpec | undefined {
  return models.find((model) => model.slug === slug);
}

/** The part of a slug after the provider: `kling-v3-omni-video`. Answers carry it as `model_id`. */
export function modelId(slug: string): string {
  return slug.slice(slug.indexOf('/') + 1);
}
