import type { ModelSpec, RequestOf } from '../model-spec.ts';
import { CFG_SCALE, DURATION, NEGATIVE_PROMPT, SINGLE_SHOT_PRICE, SOUND, STANDARD_MODE } from './shared-fields.ts';

/** Video of one shot from a prompt alone. */
export const klingV3T2v = {
  slug: 'kling/kling-v3-t2v',
  type: 'text-to-video',
  title: 'Kling V3 Text to Video',
  description: 'Makes a video of 3 to 15 seconds in a single shot from a prompt.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description: 'What the video shows.',
    },
    negative_prompt: NEGATIVE_PROMPT,
    aspect_ratio: {
      kind: 'choice',
      choices: ['16:9', '9:16', '1:1'],
      default: '16:9',
      description: 'Shape of the frame.',
    },
    cfg_scale: CFG_SCALE,
    duration: DURATION,
    mode: STANDARD_MODE,
    sound: SOUND,
  },
  rules: [],
  price: SINGLE_SHOT_PRICE,
} as const satisfies ModelSpec;

/** A valid request of this model, with its defaults filled in. */
export type TextToVideoRequest = RequestOf<typeof klingV3T2v>;
