import type { Brief } from './brief.ts';
import { understand } from './script/understand.ts';
import { storyboard } from './storyboard/make-storyboard.ts';
import { settledFrame } from './storyboard/settle-frame.ts';
import type { Storyboard } from './storyboard/storyboard.ts';
import { useReferences } from './storyboard/use-references.ts';

/** Plans a film: understands the prompt and lays it out as shots. Pure: equal briefs give equal storyboards. */
export function plan(brief: Brief): Storyboard {
  const screenplay = understand(brief.prompt, brief.negativePrompt);
  const { backdrops } = useReferences(screenplay, brief);
  return storyboard(screenplay, { ...brief, frame: settledFrame(brief, backdrops) });
}
