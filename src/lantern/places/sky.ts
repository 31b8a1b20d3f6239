import { placeGroup } from './place-traits.ts';

/** Places above the ground, in the air and in space. */
export const SKY = placeGroup({});
