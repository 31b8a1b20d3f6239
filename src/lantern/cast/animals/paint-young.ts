import { cardOf } from '../../kinds/kinds.ts';
import { LEAP_SECONDS } from '../../kinds/animal-deeds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { mouthOf, poseOf, sizeOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Species } from './species.ts';

/** How tall a young one is that is carried, heights of its kind. */
const YOUNG_SHARE = 0.46;
/** Its legs hang as those of one in the middle of a leap. */
const HANGS_AT = 0.56;
/** Radians by which its haunch hangs below its head. */
const HANGS_DOWN = 0.95;

/** Paints the young that an animal carries between its teeth: by the skin of its neck, the legs hanging, swaying with the steps. */
export function paintYoungInMouth(
  pen: Pen,
  { species, pose, actor }: { readonly species: Species; readonly pose: Pose; readonly actor: ActorState },
  young: { readonly species: Species; readonly of: NonNullable<CastMember['mouthful']> },
  paint: (pen: Pen, pose: Pose, actor: ActorState) => void,
): void {
  const { kind, colour } = young.of;
  const { mouthful: _held, colour: own, garments: _worn, ...member } = actor.member;
  const { deed: _deed, pieces: _pieces, mouthful: _now, ...state } = actor;
  const coat = colour ?? (kind === actor.member.kind ? own : undefined);
  const small: ActorState = {
    ...state,
    member: {
      ...member,
      id: `${member.id}-young`,
      kind,
      seed: member.seed + 1,
      heightMetres: cardOf(kind).size.heightMetres * YOUNG_SHARE,
      garments: [],
      ...(coat === undefined ? {} : { colour: coat }),
    },
    action: 'jump',
    actionTime: LEAP_SECONDS * HANGS_AT,
    speed: 0,
    travelled: 0,
  };
  const hanging = poseOf(young.species, small, pen.time, pen.wind);
  const { neck } = young.species;
  const scruff = see(hanging.view, hanging.trunk(neck.base.x, neck.base.y));
  const at = see(pose.view, mouthOf(species, pose.head));
  const scale = sizeOf(young.species, small.member) / sizeOf(species, actor.member);
  const { context } = pen;
  context.save();
  context.translate(at.x + nearSide(pose.view) * 0.07 * species.heightMetres, at.y - 0.02 * species.heightMetres);
  context.scale(scale, scale);
  context.rotate(nearSide(pose.view) * (HANGS_DOWN + 0.08 * Math.sin(pen.time * 5)));
  context.translate(-scruff.x, -scruff.y - 0.06 * young.species.heightMetres);
  paint({ ...pen, pixelMetres: pen.pixelMetres / scale }, hanging, small);
  context.restore();
}
