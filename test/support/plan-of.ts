import type { Brief } from '../../src/lantern/brief.ts';
import { plan } from '../../src/lantern/plan.ts';
import type { Storyboard } from '../../src/lantern/storyboard/storyboard.ts';

/** The storyboard of a prompt: five silent seconds in one take at 1280×720, unless `rest` says otherwise. */
export function planOf(prompt: string, rest: Partial<Omit<Brief, 'prompt'>> = {}): Storyboard {
  return plan({
    prompt,
    literalness: 0.5,
    seconds: 5,
    frame: { width: 1280, height: 720 },
    multiShot: false,
    sound: false,
    seed: 7,
    images: [],
    ...rest,
  });
}
