import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

const SHOWN = { shownIn: 'studio' as const };

/** Plain solids. */
export const SOLIDS = kindGroup({
  'sugar-cube': crafted(0.03, 1.05, 'sugar cube, lump of sugar, sugar lump', '方糖', { stands: 'table' }),
  marble: crafted(0.04, 1, 'glass marble, marbles', '弹珠, 玻璃弹珠, 玻璃球', { stands: 'table', round: true }),
  cube: crafted(0.22, 1.05, 'cube, wooden cube', '立方体, 正方体, 方块', SHOWN),
  cuboid: crafted(0.18, 1.85, 'cuboid, rectangular block, rectangular box', '长方体', SHOWN),
  sphere: crafted(0.22, 1, 'sphere, orb, globe of glass', '球体, 圆球', { ...SHOWN, round: true }),
  pyramid: crafted(
    0.24,
    1.16,
    'small pyramid, wooden pyramid, glass pyramid, pyramid shape',
    '棱锥, 金字塔模型, 三角锥',
    SHOWN,
  ),
  cone: crafted(0.26, 0.86, 'cone', '圆锥, 圆锥体', SHOWN),
  cylinder: crafted(0.24, 0.74, 'cylinder', '圆柱, 圆柱体', SHOWN),
});
