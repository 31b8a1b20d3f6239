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
  'marble',
  'metal',
  'glass',
  'golden',
  'brass',
  'copper',
  'frosted',
  'leather',
  'woollen',
  'striped',
  'checked',
  'dotted',
] as const;
/** How someone or something is to look, whatever it is: a treatment of its picture. */
export type StateName = (typeof STATES)[number];

/** The states that tops are made of. */
export const MATTERS = ['marble', 'stone', 'wooden', 'metal', 'glass'] as const satisfies readonly StateName[];
export type Matter = (typeof MATTERS)[number];

/** What something is made of, of all that is told of its look. */
export function matterOf(states: readonly StateName[] | undefined): Matter | undefined {
  return MATTERS.find((matter) => states?.includes(matter) === true);
}

/** The states that are patterns in two colours. */
export const PATTERNS: ReadonlySet<StateName> = new Set<StateName>(['striped', 'checked', 'dotted']);
