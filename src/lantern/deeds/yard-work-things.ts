/** Heavy and dusty things about the house and the field: a part of the things of deeds. */
export const YARD_WORK_THINGS = [
  'rolled-carpet',
  'hung-rug',
  'rug-beater',
  'seed-bag',
  'jackhammer',
  'emptied-bucket',
  'brushed-dust',
  'falling-barbell',
] as const;
