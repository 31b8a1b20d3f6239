import type { LightSide } from '../script/gradings.ts';

/** Where light comes from that a prompt names, -1 (left) to 1 (right). */
export const LIGHT_FROM: Readonly<Record<LightSide, number>> = { left: -1, right: 1, above: 0, behind: 0 };
