import { gradingsOf, lightSideOf } from '../script/outcome.ts';
import type { LightSide } from '../script/gradings.ts';
import type { Screenplay } from '../script/screenplay.ts';
import type { PictureChange } from './storyboard.ts';

/** Where light comes from that a prompt names, -1 (left) to 1 (right). */
const LIGHT_FROM: Readonly<Record<LightSide, number>> = { left: -1, right: 1, above: 0, behind: 0 };

/** The light and the grading that a prompt asks for in a picture or film of the user; where it names no light, that comes from `usual`. */
export function askedLook(
  screenplay: Screenplay,
  usual: number,
): Pick<PictureChange, 'lightFrom' | 'lightOver' | 'gradings'> {
  const side = lightSideOf(screenplay);
  const gradings = gradingsOf(screenplay);
  return {
    lightFrom: side === undefined ? usual : LIGHT_FROM[side],
    ...(gradings.length === 0 ? {} : { gradings }),
    ...(side === 'above' || side === 'behind' ? { lightOver: side } : {}),
  };
}
