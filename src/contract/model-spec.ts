/**
 * How a model is declared. A declaration is data: the validator, the request type, the price, the OpenAPI document, the
 * form and the command-line flags are all derived from it, so that a sibling model is one file and one line in `models.ts`.
 */
export interface ModelSpec extends FormSpec {
  /** `provider/model`, both case-sensitive: the last two segments of the submit path. */
  readonly slug: `${string}/${string}`;
  readonly type: ModelType;
  /** Other kinds of work that it does as well, depending on which fields are given. */
  readonly alsoTypes?: readonly ModelType[];
  /** One sentence for lists. */
  readonly description: string;
  readonly price: PriceSpec;
}

/** A body: what may be in it and how its fields hang together. */
export interface FormSpec {
  readonly title: string;
  /** In the order in which documents, forms and flags show them. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly rules: readonly RuleSpec[];
}

/** The kinds of work that clients filter models by. */
export type ModelType = 'text-to-image' | 'image-to-image' | 'text-to-video' | 'image-to-video' | 'video-to-video';

export type FieldSpec =
  | TextField
  | ChoiceField
  | IntegerField
  | NumberField
  | BooleanField
  | MediaField
  | MediaListField
  | IdListField
  | ChoiceListField;

interface FieldBase {
  readonly description: string;
  readonly required?: true;
}

interface Defaulted<Value> {
  readonly default?: Value;
  /** Fields whose presence takes the default away: the value then follows from them. */
  readonly defaultExceptWith?: readonly string[];
}

/** A text; lengths in Unicode code points. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly charactersMin: number;
  readonly charactersMax: number;
}

export interface ChoiceField extends FieldBase, Defaulted<string> {
  readonly kind: 'choice';
  readonly choices: readonly [string, ...string[]];
}

/** A whole number from `min` to `max`, both included. */
export interface IntegerField extends FieldBase, Defaulted<number> {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
}

/** A number from `min` to `max`, both included. */
export interface NumberField extends FieldBase, Defaulted<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}

export interface BooleanField extends FieldBase, Defaulted<boolean> {
  readonly kind: 'boolean';
}

export type MediaKind = 'image' | 'video';

/** One picture or video: an http(s) URL, bare Base64 or a Base64 data URI. */
export interface MediaField extends FieldBase {
  readonly kind: 'media';
  readonly media: MediaKind;
}

/** Several of them; an empty list is an error unless `itemsMin` is 0. */
export interface MediaListField extends FieldBase {
  readonly kind: 'media-list';
  readonly media: MediaKind;
  readonly itemsMin: number;
  readonly itemsMax: number;
}

/** Ids of stored elements, as text or as whole numbers; kept as text, because such ids have 18 digits. */
export interface IdListField extends FieldBase {
  readonly kind: 'id-list';
  readonly itemsMin: number;
  readonly itemsMax: number;
}

/** Some of several choices. */
export interface ChoiceListField extends FieldBase {
  readonly kind: 'choice-list';
  readonly choices: readonly [string, ...string[]];
  readonly itemsMin: number;
  readonly itemsMax: number;
}

/** A claim about one field of a request, after defaults. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly present: true };

/** A rule that ties fields together. */
export type RuleSpec = ConditionalRule | TogetherRule;

/** While `when` holds, `field` must be as `must` says. */
export interface ConditionalRule {
  readonly when: Condition;
  readonly field: string;
  readonly must: 'required' | 'absent' | { readonly only: string } | { readonly itemsMax: number };
}

/** The lists of `together` have at most `itemsMax` items between them. */
export interface TogetherRule {
  readonly together: readonly [string, string, ...string[]];
  readonly itemsMax: number;
}

/** What a unit of the result costs, and how many units a request asks for. */
export interface PriceSpec {
  readonly unit: 'second' | 'image';
  /** Where the figures come from, so that nobody corrects a figure that only looks wrong. */
  readonly source: string;
  /** The first rate applies whose `when` equals the request, field by field, after defaults. */
  readonly rates: readonly RateSpec[];
  /** The first entry applies whose `when` holds. */
  readonly units: readonly UnitsSpec[];
}

export interface RateSpec {
  readonly when: Readonly<Record<string, string>>;
  /** Dollars a unit, as decimal text with at most six decimals. */
  readonly usd: string;
}

/** Units that a field of the request names, or units that are known only once the media are seen: between two bounds. */
export type UnitsSpec =
  | { readonly when?: Condition; readonly field: string }
  | { readonly when?: Condition; readonly least: number; readonly most: number };

/** What a field holds in a valid request. */
export type FieldValue = string | number | boolean | readonly string[];

type ValueOf<Field> = Field extends { kind: 'choice'; choices: readonly (infer Choice)[] }
  ? Choice
  : Field extends { kind: 'choice-list'; choices: readonly (infer Choice)[] }
    ? readonly Choice[]
    : Field extends { kind: 'text' | 'media' }
      ? string
      : Field extends { kind: 'integer' | 'number' }
        ? number
        : Field extends { kind: 'boolean' }
          ? boolean
          : readonly string[];

type IsAlwaysPresent<Field> = Field extends { required: true }
  ? true
  : Field extends { defaultExceptWith: readonly string[] }
    ? false
    : Field extends { default: FieldValue }
      ? true
      : false;

/** The valid request of a form: required and defaulted fields are there, the others may be. */
export type RequestOf<Model extends FormSpec> = {
  readonly [
    Name in keyof Model['fields'] as IsAlwaysPresent<Model['fields'][Name]> extends true ? Name : never
  ]: ValueOf<Model['fields'][Name]>;
} & {
  readonly [
    Name in keyof Model['fields'] as IsAlwaysPresent<Model['fields'][Name]> extends true ? never : Name
  ]?: ValueOf<Model['fields'][Name]>;
};
