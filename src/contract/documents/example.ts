import type { FieldSpec, FieldValue, ModelSpec } from '../model-spec.ts';

const EXAMPLE_TEXT = 'A fox trots through fresh snow at dawn';
const EXAMPLE_FILE = { image: 'https://example.com/picture.png', video: 'https://example.com/clip.mp4' } as const;

/** A valid request of a model for documents: what it requires, and no more. */
export function exampleOf(model: ModelSpec): Readonly<Record<string, FieldValue>> {
  const required = Object.entries(model.fields).filter(([, spec]) => spec.required);
  return Object.fromEntries(required.map(([name, spec]) => [name, exampleValue(spec)]));
}

function exampleValue(spec: FieldSpec): FieldValue {
  switch (spec.kind) {
    case 'text':
      return EXAMPLE_TEXT;
    case 'choice':
      return spec.choices[0];
    case 'choice-list':
      return [spec.choices[0]];
    case 'integer':
    case 'number':
      return spec.default ?? spec.min;
    case 'boolean':
      return spec.default ?? true;
    case 'media':
      return EXAMPLE_FILE[spec.media];
    case 'media-list':
      return [EXAMPLE_FILE[spec.media]];
    case 'id-list':
      return ['1'];
  }
}
