import type { ChoiceField, IntegerField, NumberField, PriceSpec, TextField } from '../model-spec.ts';

/*
 * Fields and rates that siblings declare in the same way. A field that means something else in one model is declared there.
 */

/** What must not be seen; the models that take one picture to change do not have it. */
export const NEGATIVE_PROMPT = {
  kind: 'text',
  charactersMin: 1,
  charactersMax: 2500,
  description: 'What the result must not show.',
} as const satisfies TextField;

export const SOUND = {
  kind: 'choice',
  choices: ['on', 'off'],
  default: 'off',
  description: 'Whether the video has sound.',
} as const satisfies ChoiceField;

export const CFG_SCALE = {
  kind: 'number',
  min: 0,
  max: 1,
  default: 0.5,
  description: 'How literally the prompt is taken: 0 leaves freedom, 1 keeps to the words.',
} as const satisfies NumberField;

/** Of the models that are cheapest by default; omni-video has another default. */
export const STANDARD_MODE = {
  kind: 'choice',
  choices: ['std', 'pro'],
  default: 'std',
  description: 'Quality: std is 720p, pro is 1080p.',
} as const satisfies ChoiceField;

export const DURATION = {
  kind: 'integer',
  min: 3,
  max: 15,
  default: 5,
  description: 'Length in seconds.',
} as const satisfies IntegerField;

/** The eight shapes of a picture. */
export const IMAGE_SHAPES = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'] as const;

export const IMAGE_COUNT = {
  kind: 'integer',
  min: 1,
  max: 9,
  default: 1,
  description: 'How many images to make; each is another answer to the prompt.',
} as const satisfies IntegerField;

/** Seconds of the two models that make one shot of a prompt or of a picture. */
export const SINGLE_SHOT_PRICE = {
  unit: 'second',
  source:
    'The public range of $0.0970 to $0.1940 a second (July 2026). Its two ends are published; the two rates between them ' +
    'are inferred from the upstream list, which they exceed by the same factor of 1.155.',
  rates: [
    { when: { mode: 'std', sound: 'off' }, usd: '0.0970' },
    { when: { mode: 'pro', sound: 'off' }, usd: '0.1294' },
    { when: { mode: 'std', sound: 'on' }, usd: '0.1455' },
    { when: { mode: 'pro', sound: 'on' }, usd: '0.1940' },
  ],
  units: [{ field: 'duration' }],
} as const satisfies PriceSpec;
