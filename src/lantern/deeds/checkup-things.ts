/** What a body is looked over with: a part of the things of deeds. */
export const CHECKUP_THINGS = [
  'arm-cuff',
  'pressure-gauge',
  'height-scale',
  'glass-thermometer',
  'dental-mirror',
  'dental-drill',
  'dental-chair',
  'dental-lamp',
  'operating-table',
  'operating-lamp',
  'scalpel',
] as const;
