import type { Coat } from './species.ts';

/** One bird: what its body, neck, beak, legs and feathers have different from a songbird's. Lengths are metres of the build. */
export interface BirdBuild {
  /** Standing height of the drawing; the card has its true size. */
  readonly heightMetres: number;
  readonly coat: Coat;
  /** Radians that the body is raised when it stands. */
  readonly pitch: number;
  /** Factors on a songbird's body. */
  readonly body: { readonly long: number; readonly deep: number; readonly wide: number };
  /** Factors on a songbird's tail. */
  readonly tail: { readonly long: number; readonly wide: number };
  /** Absent: the head sits on the shoulders. */
  readonly neck?: { readonly length: number; readonly thick: number; readonly angle: number; readonly bow: number };
  readonly headSize: number;
  readonly beak: { readonly length: number; readonly deep: number; readonly hook: number };
  readonly legs: { readonly length: number; readonly thick: number; readonly colour: string };
  /** Factors on a songbird's wing; 0 span for one that does not fly. */
  readonly wing: { readonly span: number; readonly chord: number; readonly folded: number };
  /** In haste it lies on its belly and slides. */
  readonly slides?: true;
  readonly marks: BirdMarks;
}

/** What a bird wears besides its three colours. */
export interface BirdMarks {
  /** The colour of head and neck, where it is not that of the body. */
  readonly hood?: string;
  /** A pale belly, as a songbird has; `behind`: the breast before it is not. */
  readonly belly?: true | 'behind';
  readonly cheek?: string;
  /** Red flesh on head and throat. */
  readonly comb?: true;
  /** A few feathers that stand up from the crown. */
  readonly crest?: string;
  /** A round face with both eyes to the front. */
  readonly disc?: true;
  /** The colour of the long flight feathers, where it is not the dark one. */
  readonly flight?: string;
  /** The crest is swept back to a point. */
  readonly swept?: true;
  /** Feathers over the tail: a rooster's sickles, a peacock's wheel or a turkey's fan. */
  readonly plumes?: 'sickles' | 'wheel' | 'fan';
  /** The tail ends in two long points. */
  readonly forked?: true;
  /** Red crown, as of a crane. */
  readonly crown?: string;
  /** A patch of another colour on the shoulder of either wing. */
  readonly shoulder?: string;
  /** The skin that hangs under the beak. */
  readonly pouch?: string;
  /** Metres from the beak's tip that are dark. */
  readonly beakTip?: string;
}

/** The coat of a bird: body, flight feathers, belly, beak and eye; CSS hex before light. */
export const birdCoat = (base: string, dark: string, light: string, nose: string, eye = '#24160f'): Coat => ({
  base,
  dark,
  light,
  nose,
  eye,
  innerEar: '#000000',
});

/** The bird that all others are measured against. */
export const SONGBIRD: BirdBuild = {
  heightMetres: 0.235,
  coat: birdCoat('#5b7ba0', '#2b3748', '#f4e6d2', '#e2973a'),
  pitch: 0.62,
  body: { long: 1, deep: 1, wide: 1 },
  tail: { long: 1, wide: 1 },
  headSize: 1,
  beak: { length: 0.036, deep: 1, hook: 0 },
  legs: { length: 0.06, thick: 1, colour: '#b8763a' },
  wing: { span: 1, chord: 1, folded: 1 },
  marks: { belly: true, cheek: '#f4e6d2' },
};
