/** What people climb. */
export const CLIMBED_THINGS = ['leant-ladder', 'climbed-rope', 'climbed-tree', 'rock-wall'] as const;
