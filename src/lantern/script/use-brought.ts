import { thingsOf } from '../deeds/things-of.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { ThingName } from '../deeds/things.ts';
import { forget } from './draft.ts';
import type { ActionDraft, CharacterDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** What deeds bring, by the things that it is, besides those of its own name. */
const BROUGHT: Partial<Readonly<Record<Kind, readonly ThingName[]>>> = {
  table: ['desk'],
  boat: ['rowing-boat'],
  canoe: ['kayak', 'rowing-boat'],
  'electric-guitar': ['guitar'],
  drum: ['big-drum', 'drums'],
  mirror: ['hand-mirror'],
  'hair-drier': ['hair-dryer'],
  umbrella: ['umbrella-open'],
  van: ['open-van'],
  truck: ['open-van'],
  // Tools that are named before the verb: 用拖把拖地.
  axe: ['held-axe'],
  shovel: ['spade', 'stuck-spade', 'snow-shovel'],
  'needle-thread': ['needle', 'big-needle'],
  paintbrush: ['brush', 'writing-brush', 'water-brush'],
  'writing-brush': ['water-brush', 'brush'],
  ladder: ['leant-ladder', 'step-ladder'],
  'magnifying-glass': ['magnifier'],
  hose: ['fire-hose'],
  bucket: ['carried-bucket', 'emptied-bucket', 'soap-bucket'],
  'fishing-rod': ['ice-rod'],
  'frying-pan': ['pan', 'pancake-pan'],
  'tape-measure': ['stretched-tape', 'hand-tape'],
  drill: ['power-drill'],
  slingshot: ['sling'],
  stick: ['drawing-stick', 'roasting-stick', 'short-stick'],
  rope: ['tug-rope', 'tow-rope', 'rope-coil', 'tow-line'],
  wheelbarrow: ['pushed-barrow'],
  sled: ['toboggan', 'sledge'],
};

/** Who plays chess at a stone table sits at it, and who gets into a boat and rows has that one: what is named for a deed that brings one is that one. */
export function useBrought(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  const own = draft.characters.filter((each) => actions.some((action) => brings(action, each)) && isFree(draft, each));
  for (const { id, kind, colour } of own) {
    if (colour !== undefined) for (const action of actions) if (brings(action, { kind })) action.thingColour ??= colour;
    // Who sits in it to row sits down by rowing.
    for (const beat of draft.beats) beat.actions = beat.actions.filter((action) => !sitsIn(draft, action, id));
  }
  forget(
    draft,
    own.map(({ id }) => id),
  );
}

function brings({ deed }: ActionDraft, { kind }: Pick<CharacterDraft, 'kind'>): boolean {
  if (deed === undefined) return false;
  return thingsOf(deed).some((thing) => thing === kind || BROUGHT[kind]?.includes(thing) === true);
}

/** A cup on the table needs it, and so does whoever pushes the boat first. */
function isFree(draft: Draft, { id, kind }: CharacterDraft): boolean {
  const isUsed = (action: ActionDraft) => action.target === id && !brings(action, { kind });
  return (
    draft.relations.every(({ subject, object }) => object !== id || isPersonId(draft, subject) || subject === id) &&
    !draft.beats.some(({ actions }) => actions.some(isUsed))
  );
}

function sitsIn(draft: Draft, { action, deed, who }: ActionDraft, id: string): boolean {
  const rides = (one: string) => draft.relations.some(({ subject, object }) => subject === one && object === id);
  return action === 'sit' && deed === undefined && who.every(rides);
}
