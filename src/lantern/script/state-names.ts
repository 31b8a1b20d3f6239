export const STATES = [
  'burning',
  'glowing',
  'sparkling',
  'steaming',
  'smoking',
  'wet',
  'melting',
  'broken',
  'snowy',
  'icy',
  'rusty',
  'dirty',
  'mossy',
  'floating',
  'wooden',
  'stone',
  'metal',
  'glass',
  'golden',
  'leather',
  'woollen',
  'striped',
  'checked',
  'dotted',
] as const;
/** How someone or something is to look, whatever it is: a treatment of its picture. */
export type StateName = (typeof STATES)[number];

/** The states that are patterns in two colours. */
export const PATTERNS: ReadonlySet<StateName> = new Set<StateName>(['striped', 'checked', 'dotted']);
