import { ELEMENT_IMAGES_MAX, ELEMENT_NAME_CHARACTERS_MAX } from './limits.ts';
import type { FormSpec } from './model-spec.ts';

/** The body that makes an element. */
export const NEW_ELEMENT = {
  title: 'A new element',
  fields: {
    name: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: ELEMENT_NAME_CHARACTERS_MAX,
      description: 'What it is called.',
    },
    images: {
      kind: 'media-list',
      media: 'image',
      required: true,
      itemsMin: 1,
      itemsMax: ELEMENT_IMAGES_MAX,
      description: 'Pictures of it, the one that shows it best first.',
    },
  },
  rules: [],
} as const satisfies FormSpec;
