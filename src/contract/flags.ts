import type { FieldSpec, FormSpec } from './model-spec.ts';

/** One command-line option of a model, for any option parser. */
export interface FlagSpec {
  /** The request field: `aspect_ratio`. */
  readonly field: string;
  /** The long flag without its dashes: `aspect-ratio`. */
  readonly name: string;
  /** What the value is read as; `list` and `media-list` flags may be given several times. */
  readonly kind: 'text' | 'choice' | 'integer' | 'number' | 'boolean' | 'media' | 'media-list' | 'list';
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Which kind of file a media flag names. */
  readonly media?: 'image' | 'video';
  readonly itemsMax?: number;
  readonly default?: string | number | boolean;
  readonly description: string;
}

/** The command-line options of a form, in the order of its declaration. */
export function flagsOf(model: FormSpec): readonly FlagSpec[] {
  return Object.entries(model.fields).map(([field, spec]) => ({
    field,
    name: field.replaceAll('_', '-'),
    required: spec.required === true,
    description: spec.description,
    ...('default' in spec && spec.default !== undefined ? { default: spec.default } : {}),
    ...details(spec),
  }));
}

function details(spec: FieldSpec): Pick<FlagSpec, 'kind' | 'choices' | 'min' | 'max' | 'media' | 'itemsMax'> {
  switch (spec.kind) {
    case 'choice':
      return { kind: 'choice', choices: spec.choices };
    case 'integer':
    case 'number':
      return { kind: spec.kind, min: spec.min, max: spec.max };
    case 'media':
      return { kind: 'media', media: spec.media };
    case 'media-list':
      return { kind: 'media-list', media: spec.media, itemsMax: spec.itemsMax };
    case 'choice-list':
      return { kind: 'list', choices: spec.choices, itemsMax: spec.itemsMax };
    case 'id-list':
      return { kind: 'list', itemsMax: spec.itemsMax };
    case 'text':
    case 'boolean':
      return { kind: spec.kind };
  }
}
