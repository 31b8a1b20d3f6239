import type { Brief } from './brief.ts';
import { understand } from './script/understand.ts';
import { storyboard } from './storyboard/make-storyboard.ts';
import type { Storyboard } from './storyboard/storyboard.ts';

/** Plans a film: understands the prompt and lays it out as shots. Pure: equal briefs give equal storyboards. */
export function plan(brief: Brief): Storyboard {
  return storyboard(understand(brief.prompt, brief.negativePrompt), brief);
}
