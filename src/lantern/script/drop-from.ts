import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { GroundName } from '../grounds/grounds.ts';
import { bringIn } from './bring-company.ts';
import { characterOf } from './draft.ts';
import type { Draft, SettingMention } from './draft.ts';

/** Parts of a place that something falls off, as things that are seen down to the floor. */
const WHOLE: Partial<Readonly<Record<GroundName, Kind>>> = {
  shelf: 'ledge',
  windowsill: 'windowsill',
  counter: 'table',
  table: 'table',
  plinth: 'table',
  pedestal: 'table',
  drapery: 'table',
};

/** What is taller stands on no table, metres. */
const ON_TABLE_METRES_MAX = 1.2;

/** What falls to the floor was on something: on what the prompt says, else on a table. */
export function dropFrom(draft: Draft): void {
  const drops = draft.beats.flatMap(({ actions }) => actions).filter(({ action }) => action === 'drop');
  for (const id of new Set(drops.flatMap(({ who }) => who))) {
    const kind = characterOf(draft, id)?.kind;
    if (kind === undefined || familyOf(kind) !== 'thing') continue;
    const on = draft.relations.find(({ subject, relation }) => subject === id && relation === 'on');
    if (on !== undefined && on.object !== 'ground') continue;
    // What hangs somewhere falls from there.
    const hangs = draft.relations.some(({ subject, how }) => subject === id && how === 'hanging');
    if (on === undefined && hangs) {
      for (const drop of drops) if (drop.who.includes(id)) drop.action = 'fall';
      continue;
    }
    // What somebody lets fall comes out of the hands.
    if (on === undefined && draft.characters.some((each) => isPerson(each.kind))) {
      for (const drop of drops) if (drop.who.includes(id)) drop.action = 'fall';
      continue;
    }
    const mention = draft.mentions.find(({ ground }) => ground !== undefined);
    // What is as tall as a table stands on the ground, and an icicle hangs.
    const { size, stands } = cardOf(kind);
    if (mention?.ground === undefined && (size.heightMetres > ON_TABLE_METRES_MAX || stands === 'air')) continue;
    const whole = mention?.ground === undefined ? 'table' : WHOLE[mention.ground.name];
    if (whole === undefined) continue;
    if (on !== undefined) draft.relations.splice(draft.relations.indexOf(on), 1);
    draft.mentions = draft.mentions.map((each) => (each === mention ? withoutGround(each) : each));
    draft.relations.push({ subject: id, relation: 'on', object: bringIn(draft, whole) });
  }
}

function withoutGround({ ground: _ground, ...mention }: SettingMention): SettingMention {
  return mention;
}
