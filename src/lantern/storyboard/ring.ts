import { familyOf } from '../kinds/kinds.ts';
import { halfWidthOf, scaleOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';

/** How deep a ring is against its width: seen from the side it is an ellipse. */
const DEPTH = 0.4;
/** Between two neighbours of a ring, and round what is in its middle, metres. */
const GAP_METRES = 0.3;
/** How much of their widths things in a ring take. */
const THINGS_SHARE = 0.45;
/** What is so low beside the middle of a ring, or lower than this by so much, metres, does not hide it. */
const LOW_SHARE = 0.5;
const LOW_METRES = 0.04;
/** How far the lens is, about, in radii of the ring. */
const LENS_RADII = 3;

/** Stands in a circle, with somebody in the middle of it or nobody. */
export function isRinged({ character }: Present, { relations, present }: SlotRequest): boolean {
  return relations.some(
    ({ subject, relation, object }) =>
      subject === character &&
      relation === 'around' &&
      (object === 'frame' || present.some((one) => one.character === object)),
  );
}

/**
 * Places all who stand in a circle: evenly from its left to its right, in turn before and behind its middle, so that nobody
 * hides another. Round something they leave the front open, that it is seen.
 */
export function ringsOf(ringed: readonly Present[], slots: readonly Slot[], request: SlotRequest): readonly Slot[] {
  const centres = new Map<string, Present[]>();
  for (const one of ringed) {
    const centre =
      request.relations.find(({ subject, relation }) => subject === one.character && relation === 'around')?.object ??
      '';
    centres.set(centre, [...(centres.get(centre) ?? []), one]);
  }
  return [...centres].flatMap(([centre, those]) => {
    const middle = slots.find(({ character }) => character === centre);
    const gap = GAP_METRES * scaleOf(those.map(({ member }) => member));
    const widths = those.map(({ member }) => 2.4 * halfWidthOf(member, request) + gap);
    const own = widths.reduce((sum, width) => sum + width, 0) / 2;
    const widest = Math.max(...widths) / 2;
    // Chairs stand at their table, and may cover each other a little.
    const things = those.every(({ member }) => familyOf(member.kind) === 'thing');
    const radius = things
      ? Math.max(THINGS_SHARE * own, (middle?.halfWidth ?? 0) + THINGS_SHARE * widest)
      : Math.max(own - widest, (middle?.halfWidth ?? 0) + widest + GAP_METRES);
    const lens = LENS_RADII * radius;
    // What is lower than the middle hides nothing of it, and may close the ring before it.
    const low =
      middle !== undefined &&
      things &&
      those.every(({ member }) => member.heightMetres < LOW_SHARE * middle.member.heightMetres + LOW_METRES);
    if (low) return circleOf(those, middle, radius, request);
    return those.map(({ member, character }, index): Slot => {
      const at = those.length === 1 ? 0 : (2 * index) / (those.length - 1) - 1;
      const deep = DEPTH * radius * Math.sqrt(1 - at * at);
      const before = middle === undefined && index % 2 === 1;
      const z = (middle?.z ?? 0) + (before ? -deep : deep);
      return {
        member,
        character,
        // As seen from the lens they are evenly apart.
        x: (middle?.x ?? 0) + at * radius * ((z + lens) / lens),
        y: 0,
        z,
        halfWidth: halfWidthOf(member, request),
        bound: true,
      };
    });
  });
}

/** Low things round another one, evenly, as one sees them who looks down. */
function circleOf(those: readonly Present[], middle: Slot, radius: number, request: SlotRequest): readonly Slot[] {
  return those.map(({ member, character }, index): Slot => {
    const share = those.length < 2 ? 0.5 : index / (those.length - 1);
    const turn = Math.PI + (share - 0.5) * OPEN_BEHIND;
    return {
      member,
      character,
      x: middle.x + radius * Math.sin(turn),
      y: 0,
      z: middle.z + ROUND_DEPTH * radius * Math.cos(turn),
      halfWidth: halfWidthOf(member, request),
      bound: true,
    };
  });
}

/** How far round they go, radians: behind what is in the middle nobody would see them. */
const OPEN_BEHIND = 1.16 * Math.PI;
/** How deep a ring on a table is against its width: one looks down on it. */
const ROUND_DEPTH = 0.9;
