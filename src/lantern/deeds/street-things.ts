/** What is played and practised with out of doors: a part of the things of deeds. */
export const STREET_THINGS = [
  'rolled-hoop',
  'hoop-hook',
  'jumped-board',
  'gym-rings',
  'elastic-band',
  'tent-frame',
  'standing-grain',
  'grain-sickle',
  'cut-sheaf',
  'fed-carp',
  'crumbs',
  'walking-staff',
] as const;
