/** What loads are borne and drawn with. */
export const BEARING_THINGS = ['load-straps', 'tow-line'] as const;
