import type { ModelSpec, RequestOf } from '../model-spec.ts';

/** Video from a prompt, with optional reference pictures, a reference video, sound and intelligent cutting. */
export const klingV3OmniVideo = {
  slug: 'kling/kling-v3-omni-video',
  type: 'video-to-video',
  alsoTypes: ['text-to-video', 'image-to-video'],
  title: 'Kling V3 Omni Video',
  description: 'Makes a video of 3 to 15 seconds from a prompt, reference images or a reference video.',
  fields: {
    prompt: {
      kind: 'text',
      required: true,
      charactersMin: 1,
      charactersMax: 2500,
      description:
        'What the video shows. Reference media are named in list order, as `<<<image_1>>>` or `<<<video_1>>>`.',
    },
    aspect_ratio: {
      kind: 'choice',
      choices: ['16:9', '9:16', '1:1'],
      default: '16:9',
      defaultExceptWith: ['images', 'videos'],
      description:
        'Shape of the frame. With images or videos, the frame follows the first of them unless this is given.',
    },
    duration: {
      kind: 'integer',
      min: 3,
      max: 15,
      default: 5,
      defaultExceptWith: ['videos'],
      description: 'Length in seconds. With videos, the length follows the video.',
    },
    images: {
      kind: 'media-list',
      media: 'image',
      itemsMin: 1,
      itemsMax: 7,
      description: 'Reference images.',
    },
    mode: {
      kind: 'choice',
      choices: ['std', 'pro'],
      default: 'pro',
      description: 'Quality: std is 720p, pro is 1080p.',
    },
    multi_shot: {
      kind: 'boolean',
      default: false,
      description: 'Lets the service cut the video into several shots.',
    },
    shot_type: {
      kind: 'choice',
      choices: ['intelligence'],
      description: 'How shots are chosen.',
    },
    sound: {
      kind: 'choice',
      choices: ['on', 'off'],
      default: 'off',
      defaultExceptWith: ['videos'],
      description:
        'Whether the video has sound. With videos, off is silent; without this field the sound of the reference video is kept.',
    },
    videos: {
      kind: 'media-list',
      media: 'video',
      itemsMin: 1,
      itemsMax: 1,
      description: 'The reference video, which is restyled by the prompt and keeps its length.',
    },
  },
  rules: [
    { when: { field: 'multi_shot', is: true }, field: 'shot_type', must: 'required' },
    { when: { field: 'multi_shot', is: false }, field: 'shot_type', must: 'absent' },
    { when: { field: 'videos', present: true }, field: 'sound', must: { only: 'off' } },
    { when: { field: 'videos', present: true }, field: 'duration', must: 'absent' },
    { when: { field: 'videos', present: true }, field: 'images', must: { itemsMax: 4 } },
  ],
  price: {
    unit: 'second',
    source:
      'The public price table of kling/kling-v3-omni-video, literally: there, sound off costs more than sound on.',
    rates: [
      { when: { mode: 'std', sound: 'on' }, usd: '0.1500' },
      { when: { mode: 'pro', sound: 'on' }, usd: '0.1900' },
      { when: { mode: 'std', sound: 'off' }, usd: '0.1700' },
      { when: { mode: 'pro', sound: 'off' }, usd: '0.2300' },
    ],
    // A reference video has 3 to 10 seconds, and its length is known only once it is fetched.
    units: [{ when: { field: 'videos', present: true }, least: 3, most: 10 }, { field: 'duration' }],
  },
} as const satisfies ModelSpec;

/** A valid request of this model, with its defaults filled in. */
export type OmniVideoRequest = RequestOf<typeof klingV3OmniVideo>;
