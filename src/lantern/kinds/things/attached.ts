import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** What cloths, cords and strings of beads are drawn as that hang over something or go round it (`kinds/attachments.ts`). */
export const ATTACHED = kindGroup({
  'draped-cloth': crafted(0.3, 0.8, 'draped towel', '搭着的毛巾'),
  'draped-scarf': crafted(0.5, 0.5, 'draped scarf', '搭着的围巾'),
  'draped-cord': crafted(0.3, 0.6, 'draped cord', '垂着的绳子'),
  'draped-beads': crafted(0.2, 0.8, 'draped beads', '垂着的珠串'),
  'wound-cloth': crafted(0.1, 1.9, 'wound sash', '缠着的布带'),
  'wound-cord': crafted(0.1, 2, 'wound cord', '缠着的绳子'),
  'wound-beads': crafted(0.1, 2, 'wound beads', '缠着的珠串'),
  'wound-watch': crafted(0.1, 1.8, 'wound wristwatch', '缠着的手表'),
});
