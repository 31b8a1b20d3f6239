import { kindGroup } from './kind-card.ts';

/** Objects that are a subject of their own. */
export const THINGS = kindGroup({});
