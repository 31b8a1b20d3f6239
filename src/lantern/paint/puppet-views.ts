import { cutOut, type CutOut } from '../reference/cut-out.ts';
import { shareOfPortrait, shareOfWhole, viewOf, type SubjectView } from '../reference/subject-view.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import type { CanvasFactory } from './canvas.ts';
import type { ViewTraits } from './choose-view.ts';

/** One picture of somebody, cut out, and what it shows. */
export interface PuppetView extends ViewTraits {
  readonly cutOut: CutOut;
}

/** A part that is not found in the whole is taken for what most pictures of people end at: the waist. */
const WAIST = 0.5;
/** Breadth over height of who is upright, at most, and by how much of their breadths upright views differ that are not of the same. */
const UPRIGHT_MAX = 0.55;
const UNLIKE = 0.22;
/** What is more than this of another picture's whole is no part of it. */
const PART_MAX = 0.9;

/** Cuts views of one and the same out of their pictures, and finds how each lies to the others. */
export function viewsOf(canvases: CanvasFactory, pictures: readonly UserPicture[]): readonly PuppetView[] {
  const cuts = pictures.map((picture) => cutOut(canvases, picture));
  const [only] = cuts;
  // Nothing has to be chosen, so that little has to be known.
  if (cuts.length === 1 && only !== undefined) {
    const { canvas } = only;
    const share = shareOfPortrait(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height));
    return [{ cutOut: only, looks: only.faces, share, pixelsHigh: canvas.height / share, found: true, frayed: 0 }];
  }
  const seen = cuts.map(({ canvas }) =>
    viewOf(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)),
  );
  const someFace = seen.some(({ face }) => face !== undefined);
  const whole = wholeAmong(cuts, seen);
  return cuts.map((cut, index): PuppetView => {
    const view = seen[index]!;
    const isPart = cut.isCropped && index !== whole;
    const share = isPart ? (shareOfWhole(view, seen[whole]!) ?? WAIST) : 1;
    return {
      cutOut: cut,
      looks: looksOf(cut, view, someFace && !isPart),
      share,
      pixelsHigh: view.pixelsHigh / share,
      found: pictures[index]!.maps.subject.found && (isPart || isBuiltLike(view, seen[whole]!)),
      frayed: view.frayed,
    };
  });
}

/** Whether somebody upright is as broad as another view of the same at all heights, about: a coat without a head is no view. */
function isBuiltLike({ profile }: SubjectView, whole: SubjectView): boolean {
  const broadest = (rows: SubjectView['profile']) => Math.max(...rows.map(({ breadth }) => breadth));
  const [own, other] = [broadest(profile), broadest(whole.profile)];
  // Animals and things are of other shapes from other sides.
  if (Math.max(own, other) > UPRIGHT_MAX) return true;
  const apart = profile.reduce(
    (sum, { breadth }, row) => sum + Math.abs(breadth / own - whole.profile[row]!.breadth / other),
    0,
  );
  return apart / profile.length < UNLIKE;
}

function looksOf({ faces }: CutOut, { face }: SubjectView, someFace: boolean): PuppetView['looks'] {
  if (face === undefined) return faces === 'viewer' && someFace ? 'away' : faces;
  return face === 0 ? faces : face < 0 ? 'left' : 'right';
}

/** The view that the others are measured by: the largest that is not cut below, else one that is no part of another. */
function wholeAmong(cuts: readonly CutOut[], seen: readonly SubjectView[]): number {
  const whole = [...cuts.keys()].filter((index) => !cuts[index]!.isCropped);
  if (whole.length > 0) return whole.reduce((a, b) => (seen[b]!.pixelsHigh > seen[a]!.pixelsHigh ? b : a));
  const isPart = (index: number) =>
    seen.some((other, at) => at !== index && (shareOfWhole(seen[index]!, other) ?? 1) < PART_MAX);
  return Math.max(
    0,
    [...cuts.keys()].findIndex((index) => !isPart(index)),
  );
}
