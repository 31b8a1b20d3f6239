import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';

/** Whether a prompt speaks of water, or of a place that has some: who does knows that the picture shows it. */
export function speaksOfWater({ understood }: Pick<Storyboard, 'understood'>, { set }: Pick<Stage, 'set'>): boolean {
  return set.ground.water !== undefined || understood.some(({ as }) => as === 'scenery: water');
}
