import type { Storyboard } from '../../lantern/storyboard/storyboard.ts';

/** What the user's pictures and video were used as, for the metadata of a task; nothing without any. */
export function referencesOf(storyboard: Storyboard | undefined): {
  readonly references?: readonly { readonly reference: string; readonly used_as: string }[];
} {
  const uses = storyboard?.references;
  if (uses === undefined) return {};
  return {
    references: uses.map(({ name, as, member }) => ({
      reference: name,
      used_as: member === undefined ? as : `${as} ${member}`,
    })),
  };
}
