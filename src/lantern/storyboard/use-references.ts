import type { Brief } from '../brief.ts';
import type { MediaReference, ReferenceRole, Screenplay } from '../script/screenplay.ts';
import type { ReferenceUse } from './storyboard.ts';

/** What each picture of the user is for, once the prompt and the request are seen together. */
export interface UsedReferences {
  /** Pictures that are the world of shots, 0-based, in the order in which shots without words of their own take them. */
  readonly backdrops: readonly number[];
  /** Of each beat, the picture that it takes place in. */
  readonly placeOfBeat: ReadonlyMap<number, number>;
  /** The pictures of a character, by its id. */
  readonly puppets: ReadonlyMap<string, readonly number[]>;
  /** The picture that the film shall look like. */
  readonly style?: number;
  /** For people and metadata, one entry a picture or video of the request. */
  readonly uses: readonly ReferenceUse[];
  /** References of the prompt that the request has nothing for. */
  readonly unknown: readonly string[];
}

/**
 * Decides what the user's pictures are for. Words of the prompt come first; a picture without words is a world: the first opens the
 * film, the others get shots of their own. Elements are always someone or something, unless words say otherwise.
 *
 * Pictures are numbered as the painter has them: those of the request, then those of each element.
 */
export function useReferences(screenplay: Screenplay, brief: Brief): UsedReferences {
  const counts = { image: brief.images.length, element: brief.elements?.length ?? 0, video: brief.video ? 1 : 0 };
  const elements = picturesOfElements(brief);
  const pictureOf = ({ kind, index }: MediaReference) => (kind === 'element' ? elements[index - 1]![0]! : index - 1);
  const isThere = ({ kind, index }: MediaReference) => index >= 1 && index <= counts[kind];
  const named = screenplay.references.filter(isThere).filter(({ kind }) => kind !== 'video');
  const roles = new Map<number, ReferenceRole>();
  for (const reference of named)
    if (reference.role !== undefined)
      roles.set(pictureOf(reference), roles.get(pictureOf(reference)) ?? reference.role);
  for (const [first] of elements) if (!roles.has(first!)) roles.set(first!, 'character');
  // It is the film's first frame, whatever it shows.
  if (opensWith(screenplay, brief, roles)) roles.delete(0);

  const all = [...brief.images.keys(), ...elements.map(([first]) => first!)];
  const free = all.filter((picture) => roles.get(picture) === undefined);
  const places = all.filter((picture) => roles.get(picture) === 'place');
  const shown = puppetsOf(named, roles, pictureOf);
  const viewsOf = new Map(elements.map((pictures) => [pictures[0]!, pictures]));
  const puppets = new Map(
    [...shown].map(([id, pictures]) => [id, pictures.flatMap((each) => viewsOf.get(each) ?? [each])] as const),
  );
  const style = all.find((picture) => roles.get(picture) === 'style');
  return {
    backdrops: [...free, ...places],
    placeOfBeat: new Map(
      named
        .filter(
          (reference) => roles.get(pictureOf(reference)) !== 'character' && roles.get(pictureOf(reference)) !== 'style',
        )
        .toReversed()
        .map((reference) => [reference.beat, pictureOf(reference)]),
    ),
    puppets,
    ...(style === undefined ? {} : { style }),
    uses: [
      ...all.map((picture): ReferenceUse => {
        const element = elements.findIndex(([first]) => first === picture);
        const name = element < 0 ? `image_${picture + 1}` : `element_${element + 1}`;
        const as = useOf(roles.get(picture), { isFirst: picture === free[0], isFilmed: brief.video !== undefined });
        const member = [...puppets].find(([, pictures]) => pictures.includes(picture))?.[0];
        return { name, picture, as, ...(member === undefined ? {} : { member }) };
      }),
      ...(brief.video ? [{ name: 'video_1', as: 'film' } as const] : []),
    ],
    unknown: screenplay.references
      .filter((reference) => !isThere(reference))
      .map(({ kind, index }) => `<<<${kind}_${index}>>>`),
  };
}

function useOf(
  role: ReferenceRole | undefined,
  { isFirst, isFilmed }: { readonly isFirst: boolean; readonly isFilmed: boolean },
): ReferenceUse['as'] {
  if (isFilmed && (role === undefined || role === 'place')) return 'unused';
  return role ?? (isFirst ? 'opening' : 'shot');
}

/**
 * True when the first picture opens the film although the prompt speaks of whom it shows: it is the one picture of the request, and
 * either that is what it was sent as, or the prompt names no place or thing to be at.
 */
function opensWith(screenplay: Screenplay, brief: Brief, roles: ReadonlyMap<number, ReferenceRole>): boolean {
  if (roles.get(0) !== 'character' || brief.images.length !== 1) return false;
  if (brief.opensWithPicture === true) return true;
  const elsewhere = screenplay.understood.some(({ as }) => /^(?:place|ground|scenery|relation)/u.test(as));
  return !elsewhere && roles.size === 1;
}

function puppetsOf(
  named: readonly MediaReference[],
  roles: ReadonlyMap<number, ReferenceRole>,
  pictureOf: (reference: MediaReference) => number,
): ReadonlyMap<string, readonly number[]> {
  const puppets = new Map<string, number[]>();
  for (const reference of named) {
    const picture = pictureOf(reference);
    if (reference.character === undefined || roles.get(picture) !== 'character') continue;
    const pictures = puppets.get(reference.character) ?? [];
    if (!pictures.includes(picture)) pictures.push(picture);
    puppets.set(reference.character, pictures);
  }
  return puppets;
}

/** The numbers of each element's pictures. */
function picturesOfElements({ images, elements = [] }: Brief): readonly (readonly number[])[] {
  let next = images.length;
  return elements.map(({ pictureCount = 1 }) => Array.from({ length: pictureCount }, () => next++));
}
