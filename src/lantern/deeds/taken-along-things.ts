/** What is pulled or pushed along on wheels of its own. */
export const TAKEN_ALONG_THINGS = ['wheeled-suitcase', 'stalled-car'] as const;
