import type { ModelSpec, RequestOf } from '../model-spec.ts';
import { IMAGE_COUNT, IMAGE_SHAPES } from './shared-fields.ts';

/** A picture changed as a prompt says. */
export const klingV3I2i = {
  slug: 'kling/kling-v3-i2i',
  type: 'image-to-image',
  title: 'Kling V3 Image to Image',
  description: 'Edits or restyles one image as the prompt says, in 1K or 2K.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description: 'How the image changes.',
    },
    image: { kind: 'media', media: 'image', required: true, description: 'The image to change.' },
    aspect_ratio: { kind: 'choice', choices: IMAGE_SHAPES, default: '16:9', description: 'Shape of the result.' },
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
    source: 'Not published for this model: the upstream list price of $0.028 an image, 1K and 2K alike (August 2026).',
    rates: [{ when: {}, usd: '0.0280' }],
    units: [{ field: 'n' }],
  },
} as const satisfies ModelSpec;

/** A valid request of this model, with its defaults filled in. */
export type ImageToImageRequest = RequestOf<typeof klingV3I2i>;
