/** What one helps or holds somebody with: a part of the things of deeds. */
export const AID_THINGS = ['fever-patch', 'handcuffs', 'changed-baby', 'clean-nappy', 'wedding-ring'] as const;
