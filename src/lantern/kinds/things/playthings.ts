import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

const GRASS = { habitat: ['meadow'] as const, stands: 'ground' as const };
const NURSERY = { shownIn: 'nursery' as const };

/** Toys, games and pastimes beyond the commonest. */
export const PLAYTHINGS = kindGroup({
  'puzzle-cube': crafted(0.06, 1.1, "puzzle cube, rubik's cube, rubiks cube, magic cube", '魔方'),
  dominoes: crafted(
    0.05,
    5.6,
    'dominoes, row of dominoes, line of dominoes, domino row, dominos, domino',
    '多米诺骨牌, 骨牌, 一排多米诺骨牌',
  ),
  slinky: crafted(
    0.5,
    1.9,
    'slinky, slinky toy, coil spring toy, metal slinky, rainbow slinky',
    '弹簧玩具, 彩虹圈, 机灵鬼弹簧, 彩虹弹簧',
    {
      shownIn: 'room',
      stands: 'ground',
    },
  ),
  pendulum: crafted(0.2, 1.1, "pendulum, newton's cradle, newtons cradle, swinging pendulum", '钟摆, 牛顿摆, 摆锤'),
  jigsaw: crafted(0.05, 6, 'jigsaw, jigsaw puzzle, puzzle', '拼图游戏, 拼图板'),
  'playing-cards': crafted(
    0.1,
    1.5,
    'playing card, playing deck of cards, hand of cards, cards, poker cards',
    '扑克牌, 纸牌, 扑克',
  ),
  mahjong: crafted(0.06, 3, 'mahjong, mahjong tile', '麻将, 麻将牌'),
  'go-board': crafted(0.16, 2.6, 'go board, board game', '围棋, 围棋盘, 桌游'),
  pinwheel: crafted(0.4, 0.56, 'pinwheel, paper windmill, toy windmill', '风车玩具, 小风车, 纸风车'),
  'paper-plane': crafted(0.08, 3, 'paper plane, paper airplane, paper aeroplane, folded paper plane', '纸飞机', {
    stands: 'table',
  }),
  'paper-crane': crafted(
    0.12,
    1.5,
    'paper crane, origami crane, origami bird, folded paper crane',
    '纸鹤, 千纸鹤, 折纸鹤',
  ),
  puppet: crafted(0.5, 0.62, 'puppet, marionette, string puppet, wooden puppet, hand puppet', '木偶, 提线木偶, 布偶'),
  slingshot: crafted(0.18, 0.72, 'slingshot, catapult', '弹弓'),
  'jump-rope': crafted(0.16, 1.9, 'jump rope, skipping rope', '一根跳绳, 跳绳绳子, 跳绳'),
  'toy-car': crafted(
    0.08,
    1.9,
    'toy car, model car, little car toy, miniature car, toy taxi, toy cab, toy police car',
    '玩具车, 玩具汽车, 小汽车玩具, 玩具小汽车, 模型车',
    { ...NURSERY, wheels: true },
  ),
  'toy-truck': crafted(
    0.14,
    1.7,
    'toy truck, toy lorry, toy dump truck, toy fire truck, toy bus',
    '玩具卡车, 玩具推土机',
    { ...NURSERY, wheels: true },
  ),
  'toy-train': crafted(0.12, 2.8, 'toy train, model train, wooden train, train set', '玩具火车, 小火车, 模型火车', {
    ...NURSERY,
    wheels: true,
  }),
  'toy-boat': crafted(
    0.22,
    1.1,
    'toy boat, toy sailboat, toy ship, model ship, model boat, wooden toy boat, ship model, model sailboat',
    '玩具船, 玩具帆船, 模型船, 船模, 帆船模型',
    {
      ...NURSERY,
      afloat: true,
    },
  ),
  'toy-soldier': crafted(0.16, 0.42, 'toy soldier, tin soldier, nutcracker', '锡兵, 玩具士兵, 胡桃夹子', NURSERY),
  'toy-plane': crafted(
    0.12,
    1.8,
    'toy plane, toy airplane, model plane, model airplane',
    '玩具飞机, 模型飞机, 飞机模型, 航模',
    NURSERY,
  ),
  'plush-rabbit': crafted(
    0.36,
    0.6,
    'stuffed rabbit, plush rabbit, plush bunny, stuffed bunny, toy rabbit, bunny toy',
    '玩具兔, 毛绒兔子, 兔子玩偶',
    NURSERY,
  ),
  'plush-toy': crafted(
    0.3,
    0.9,
    'plush toy, stuffed animal, soft toy, plushie, stuffed toy, toy dog, stuffed dog, stuffed elephant',
    '毛绒玩具, 玩偶, 公仔, 毛绒公仔',
    NURSERY,
  ),
  'robot-figure': crafted(
    0.24,
    0.74,
    'robot toy, toy robot, tiny robot, little robot figure, miniature robot, small toy robot, robot figure, robot figurine',
    '玩具机器人, 机器人玩具, 小机器人玩具, 机器人模型',
    NURSERY,
  ),
  'hula-hoop': crafted(0.85, 1, 'hula hoop', '呼啦圈', GRASS),
  'golf-club': crafted(1, 0.16, 'golf club, putter', '高尔夫球杆, 曲棍球杆', {
    stands: 'ground',
    habitat: ['golf-course'],
    grip: 0.85,
  }),
  'balloon-dog': crafted(0.3, 1.2, 'balloon dog, balloon animal', '气球狗', { stands: 'table' }),
  dreamcatcher: crafted(0.5, 0.5, 'dreamcatcher, dream catcher', '捕梦网'),
  'wind-chime': crafted(0.5, 0.36, 'wind chime, wind bell', '风铃', { stands: 'table' }),
  'paper-fan': crafted(0.22, 1.8, 'paper fan, folding fan, hand fan, silk fan, chinese fan', '纸扇, 扇子, 折扇, 团扇'),
  'red-packet': crafted(0.17, 0.56, 'red packet, red envelope, lucky money envelope', '红包'),
  'chinese-knot': crafted(0.4, 0.5, 'chinese knot', '中国结'),
  menorah: crafted(0.3, 1.1, 'menorah, candelabra, candelabrum', '烛台架, 枝状烛台'),
  bauble: crafted(
    0.09,
    0.86,
    'bauble, christmas bauble, christmas ornament, ornament, glass ball',
    '圣诞球, 圣诞装饰球',
  ),
  'string-lights': crafted(
    0.3,
    4,
    'string lights, fairy lights, string of lights, christmas lights',
    '串灯, 彩灯, 灯串, 小彩灯',
    { stands: 'air' },
  ),
  bunting: crafted(
    0.34,
    5,
    'bunting, string of flags, pennants, prayer flags, garland of flags',
    '彩旗, 经幡, 三角旗',
    { stands: 'air' },
  ),
});
