/** What is picked and set by hand where it grows. */
export const FIELD_THINGS = [
  'plucked-flower',
  'picked-flowers',
  'flower-patch',
  'rice-shoot',
  'rice-bundle',
  'paddy',
] as const;
