/** What is raised, set on heads and fired: a part of the things of deeds. */
export const RITE_THINGS = ['flag-pole', 'held-crown', 'burning-match', 'firing-cannon', 'cannon-blast'] as const;
