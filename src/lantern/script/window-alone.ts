import { forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import { listed } from './listed.ts';
import type { Action, SettingChange } from './screenplay.ts';

/** What comes over the panes of a window when this happens to it. */
const ON_PANES: Partial<Readonly<Record<Action, SettingChange>>> = {
  freeze: { conditions: ['frost'], season: 'winter' },
  'fog-up': { conditions: ['steamed-panes'] },
};
/** What may be said of a window that is only looked through: rain that runs down it. */
const LOOKED_THROUGH: ReadonlySet<Action> = new Set<Action>([
  'stand',
  'drip',
  'fall',
  'drop',
  'drench',
  'run',
  'slide',
  'roll',
  'float-down',
]);

/**
 * Raindrops on a window pane, frost that creeps over one: a window with nobody and nothing before it is looked through from close by,
 * and stands in no field.
 */
export function lookThroughWindow(draft: Draft): void {
  const [only, ...others] = draft.characters;
  if (others.length > 0) return;
  if (only === undefined) {
    const grown = tellsOfFrost(draft);
    if (!grown && !tellsOfPanes(draft)) return;
    toWindow(draft);
    if (grown)
      draft.mentions.push({ beat: 0, part: { conditions: ['frost'], season: 'winter' }, strength: 3, sudden: false });
    return;
  }
  if (only.kind !== 'window' || only.count > 1 || only.colour !== undefined) return;
  if (isElsewhere(draft)) return;
  const done = actsOf(draft, only);
  // One that breaks or opens is what is seen.
  if (done.some((action) => !LOOKED_THROUGH.has(action) && ON_PANES[action] === undefined)) return;
  forget(draft, [only.id]);
  toWindow(draft);
  for (const action of done) {
    const part = ON_PANES[action];
    if (part !== undefined) draft.mentions.push({ beat: 0, part, strength: 3, sudden: false });
  }
}

/** A ground, or a place that is no room, is named. */
function isElsewhere({ mentions }: Draft): boolean {
  return mentions.some(({ ground, place }) => ground !== undefined || (place !== undefined && place !== 'room'));
}

/** Curtains by themselves hang before their window in the wall of a room, and stand on no rug. */
export function hangCurtains(draft: Draft): void {
  const [only, ...others] = draft.characters;
  if (only?.kind !== 'curtains' || others.length > 0) return;
  if (isElsewhere(draft)) return;
  only.count = 1;
  draft.mentions.push({ beat: 0, part: {}, place: 'room', ground: { name: 'wall' }, strength: 1, sudden: false });
  draft.relations.push({ subject: only.id, relation: 'on', object: 'ground', how: 'hanging' });
}

function actsOf({ beats }: Draft, { id }: CharacterDraft): readonly Action[] {
  return beats.flatMap(({ actions }) =>
    actions.filter(({ who }) => who.includes(id)).map(({ action, plain }) => plain?.action ?? action),
  );
}

/** 窗户上结出冰花: what grows there is told with no doer. */
function tellsOfFrost({ mentions, understood }: Draft): boolean {
  return (
    understood.some(({ as }) => as === 'action: freeze') &&
    understood.some(({ word }) => WINDOWS.has(word.toLowerCase())) &&
    mentions.every(({ place }) => place === undefined || place === 'room')
  );
}

/** Rain or ice is told of with a window, and nothing else is: the only place that is named is the room of the window. */
function tellsOfPanes({ mentions, understood, beats }: Draft): boolean {
  const places = mentions.filter(({ place }) => place !== undefined);
  const ofWindow = understood.some(({ word }) => WINDOWS.has(word.toLowerCase()));
  const weather = mentions.some(
    ({ part }) => part.weather !== undefined || part.conditions !== undefined || part.wet === true,
  );
  return (
    ofWindow &&
    weather &&
    places.every(({ place, strength }) => place === 'room' && strength < NAMED) &&
    beats.every(({ actions }) => actions.length === 0)
  );
}

/** A living room that is named is shown whole, with its window. */
const NAMED = 3;

const WINDOWS = new Set(
  listed(
    'window, windows, pane, panes, window pane, windowpane, glass, 窗, 窗户, 窗子, 玻璃, 车窗, 玻璃窗, 窗玻璃, 窗外',
  ),
);

function toWindow(draft: Draft): void {
  draft.mentions.push({ beat: 0, part: { place: 'window-view' }, place: 'window-view', strength: 4, sudden: false });
}
