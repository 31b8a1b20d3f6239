/** What simple doings of hand and foot use. */
export const OLD_CRAFT_THINGS = ['paper-fan', 'head-load', 'floor-pump', 'butter-churn', 'grape-vat'] as const;
