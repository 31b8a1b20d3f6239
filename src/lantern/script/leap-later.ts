import type { Draft } from './draft.ts';
import { leapWay } from './leap-way.ts';

/** A cat sleeps. It jumps onto a table: it is up there from that beat on, and not before. */
export function leapLater(draft: Draft): void {
  for (const [beat, { actions }] of draft.beats.entries())
    for (const leap of actions.filter((action) => beat > 0 && leapWay(draft, action) === 'up'))
      for (const [at, tie] of draft.relations.entries())
        if (ON.has(tie.relation) && tie.since === undefined && tie.how === undefined && leap.who.includes(tie.subject))
          draft.relations[at] = { ...tie, since: beat };
}

/** Whoever jumps onto something and rides it does so from then on. */
const ON: ReadonlySet<string> = new Set(['on', 'riding']);
