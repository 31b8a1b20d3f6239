import type { ModelSpec, RequestOf } from '../model-spec.ts';
import { CFG_SCALE, DURATION, NEGATIVE_PROMPT, SINGLE_SHOT_PRICE, SOUND, STANDARD_MODE } from './shared-fields.ts';

/** Video that begins with a picture. */
export const klingV3I2v = {
  slug: 'kling/kling-v3-i2v',
  type: 'image-to-video',
  title: 'Kling V3 Image to Video',
  description: 'Animates one reference image into a video of 3 to 15 seconds.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description: 'What happens in the picture.',
    },
    image: {
      kind: 'media',
      media: 'image',
      required: true,
      description: 'The picture that the video begins with.',
    },
    negative_prompt: NEGATIVE_PROMPT,
    aspect_ratio: {
      kind: 'choice',
      choices: ['16:9', '9:16', '1:1'],
      description: 'Shape of the frame, which follows the image unless this is given.',
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
export type ImageToVideoRequest = RequestOf<typeof klingV3I2v>;
