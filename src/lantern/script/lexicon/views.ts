import { listed } from '../listed.ts';
import type { Entry } from './entry.ts';

const SEEN = listed('seen, shot, filmed, viewed, watched, glimpsed, spied, framed');
const WAYS = listed('through, from behind, between');
const OPENINGS = listed(
  `keyhole, peephole, mail slot, letterbox, letter box, slot, binoculars, pair of binoculars, field glasses, opera glasses, telescope, spyglass, scope, microscope,
  porthole, magnifying glass, viewfinder, camcorder, blinds, venetian blinds, slats, shutters, bars, fence, railings, leaves, foliage, branches, bushes, glass, window,
  foggy window, rainy window, window pane, windshield, windscreen, fogged glass, foggy glass, frosted glass`,
);
const HAN_OPENINGS = listed(
  '锁眼, 钥匙孔, 门缝, 猫眼, 信箱口, 双筒望远镜, 望远镜, 舷窗, 瞄准镜, 显微镜, 放大镜, 取景器, 百叶窗, 栏杆, 篱笆, 树叶, 枝叶, 草丛, 玻璃, 车窗, 窗户, 橱窗, 玻璃窗',
);

const ENGLISH = SEEN.flatMap((seen) =>
  WAYS.flatMap((way) =>
    OPENINGS.flatMap((opening) =>
      ['', 'a ', 'the ', 'the slats of '].map((article) => `${seen} ${way} ${article}${opening}`),
    ),
  ),
);

/** What a film is seen through (`script/looked-through.ts`) is no thing among those that it shows. */
export const VIEW_WORDS: readonly Entry[] = [
  {
    sense: { is: 'stop' },
    asWritten: true,
    en: ENGLISH.join(', '),
    zh: HAN_OPENINGS.flatMap((opening) => [
      `透过${opening}`,
      `隔着${opening}`,
      `从${opening}里`,
      `从${opening}中`,
    ]).join(', '),
  },
];
