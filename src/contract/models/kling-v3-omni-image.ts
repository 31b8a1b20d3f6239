import type { ModelSpec, RequestOf } from '../model-spec.ts';
import { IMAGE_COUNT, IMAGE_SHAPES } from './shared-fields.ts';

/** Images from a prompt and references: several answers, or a series of shots with the same subject. */
export const klingV3OmniImage = {
  slug: 'kling/kling-v3-omni-image',
  type: 'image-to-image',
  alsoTypes: ['text-to-image'],
  title: 'Kling V3 Omni Image',
  description: 'Makes single images or a series from a prompt and up to 10 references, in up to 4K.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description: 'What the image shows. Reference images are named in list order, as `<<<image_1>>>`.',
    },
    images: { kind: 'media-list', media: 'image', itemsMin: 1, itemsMax: 10, description: 'Reference images.' },
    element_ids: {
      kind: 'id-list',
      itemsMin: 1,
      itemsMax: 10,
      description: 'Ids of stored elements to show, as text; whole numbers only below 2^53.',
    },
    aspect_ratio: {
      kind: 'choice',
      choices: [...IMAGE_SHAPES, 'auto'],
      default: 'auto',
      description: 'Shape of the image; auto follows the first reference image or the prompt.',
    },
    n: { ...IMAGE_COUNT, defaultExceptWith: ['series_amount'] },
    resolution: {
      kind: 'choice',
      choices: ['1k', '2k', '4k'],
      default: '1k',
      description:
        'Size: 1k has about one megapixel, 2k has a long side from 2048 pixels, 4k has a long side from 3840 pixels.',
    },
    result_type: {
      kind: 'choice',
      choices: ['single', 'series'],
      default: 'single',
      description: 'Whether the images are separate answers, or a series of shots that keeps its subject.',
    },
    series_amount: { kind: 'integer', min: 2, max: 9, description: 'How many images the series has.' },
  },
  rules: [
    { when: { field: 'result_type', is: 'series' }, field: 'n', must: 'absent' },
    { when: { field: 'result_type', is: 'series' }, field: 'series_amount', must: 'required' },
    { when: { field: 'result_type', is: 'single' }, field: 'series_amount', must: 'absent' },
    { together: ['images', 'element_ids'], itemsMax: 10 },
  ],
  price: {
    unit: 'image',
    source:
      'Not published for this model: the upstream list prices of $0.028 an image in 1K and 2K and $0.056 in 4K ' +
      '(August 2026), for each image of a series too.',
    rates: [
      { when: { resolution: '4k' }, usd: '0.0560' },
      { when: {}, usd: '0.0280' },
    ],
    units: [{ when: { field: 'result_type', is: 'series' }, field: 'series_amount' }, { field: 'n' }],
  },
} as const satisfies ModelSpec;

/** A valid request of this model, with its defaults filled in. */
export type OmniImageRequest = RequestOf<typeof klingV3OmniImage>;
