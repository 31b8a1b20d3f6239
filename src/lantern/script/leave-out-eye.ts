import { DEEDS } from '../deeds/deeds.ts';
import { isAlive, isVehicle } from '../kinds/kinds.ts';
import { forget } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** Whose view it is: "POV of a skier", 滑雪者的第一视角. */
const OWNED =
  /\b(?:pov|first[- ]person|point[- ]of[- ]view|perspective|eyes)(?: (?:shot|view|footage|perspective))? of (?:a|an|the|some\w*)\b|[^，。,]的(?:第一(?:人称)?视角|主观(?:镜头|视角))/iu;
/** What whoever looks goes on or in. */
const RIDES =
  /\b(?:pov|first[- ]person(?: view)?)[^.,;]{0,24}?\b(?:riding|driving|steering|on|inside|in|from)\b|(?:视角|主观镜头)[^。]{0,12}(?:骑|开|驾驶)/iu;
const GOES: ReadonlySet<ActionDraft['action']> = new Set([
  'walk',
  'run',
  'fly',
  'swim',
  'drive',
  'sail',
  'stand',
  'look',
]);
const ON_THE_WAY: ReadonlySet<string> = new Set(['pedal', 'glide', 'sideways', 'walk', 'run', 'stand']);

/** Through whose eyes a film looks is not seen in it, nor what they ride; who works with the hands is shown at it all the same. */
export function leaveOutEye(draft: Draft): void {
  const [eye] = draft.characters;
  const pov = draft.beats.some(({ camera }) => camera.includes('pov'));
  // POV riding a bicycle: it is under whoever looks.
  if (pov && eye !== undefined && isVehicle(eye.kind) && RIDES.test(draft.prompt)) return forget(draft, [eye.id]);
  const seesSo = pov && OWNED.test(draft.prompt);
  if (!seesSo || eye === undefined || eye.count > 1 || !isAlive(eye.kind)) return;
  const own = draft.beats.flatMap(({ actions }) => actions.filter(({ who }) => who.includes(eye.id)));
  if (!own.every(isUnderway)) return;
  const mounts = draft.relations.filter(({ subject, relation }) => subject === eye.id && relation === 'riding');
  forget(draft, [eye.id, ...mounts.map(({ object }) => object)]);
}

function isUnderway({ action, deed }: ActionDraft): boolean {
  if (deed === undefined) return GOES.has(action);
  const { stance, around = [] } = DEEDS[deed].play;
  return ON_THE_WAY.has(stance) && around.length === 0;
}
