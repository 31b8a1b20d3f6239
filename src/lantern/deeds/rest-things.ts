/** What one sleeps over or lies in: a part of the things of deeds. */
export const REST_THINGS = ['open-exercise-book', 'foam-bath'] as const;
