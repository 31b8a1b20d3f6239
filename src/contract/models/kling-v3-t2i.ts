import type { ModelSpec, RequestOf } from '../model-spec.ts';
import { IMAGE_COUNT, IMAGE_SHAPES, NEGATIVE_PROMPT } from './shared-fields.ts';

/** Images from a prompt alone. */
export const klingV3T2i = {
  slug: 'kling/kling-v3-t2i',
  type: 'text-to-image',
  title: 'Kling V3 Text to Image',
  description: 'Makes 1 to 9 images that keep closely to a prompt, in 1K or 2K.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description: 'What the image shows.',
    },
    negative_prompt: NEGATIVE_PROMPT,
    aspect_ratio: { kind: 'choice', choices: IMAGE_SHAPES, default: '16:9', description: 'Shape of the image.' },
    n: IMAGE_COUNT,
    resolution: {
      kind: 'choice',
      choices: ['1k', '2k'],
      default: '1k',
      description: 'Size: 1k has about one megapixel, 2k has a long side from 2048 pixels.',
    },
  },
  rules: [],
  price: {
    unit: 'image',
    source: 'The public price page of July 2026: $0.0330 an image of any size.',
    rates: [{ when: {}, usd: '0.0330' }],
    units: [{ field: 'n' }],
  },
} as const satisfies ModelSpec;

/** A valid request of this model, with its defaults filled in. */
export type TextToImageRequest = RequestOf<typeof klingV3T2i>;
