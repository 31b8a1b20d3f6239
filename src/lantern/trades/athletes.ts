import type { Deed } from '../deeds/deeds.ts';
import type { ColourName } from '../script/screenplay.ts';
import type { Headgear, TradeCard } from './trade-card.ts';

/** Those who are named by their sport or their act, in its kit: they do it where the prompt says nothing else of them. */
export const ATHLETES = {
  fencer: sporting('fencing', { en: 'fencer, foilist, epeeist', zh: '击剑手, 击剑运动员, 击剑选手' }, 'white', 'white'),
  judoka: sporting(
    'judo-throw',
    { en: 'judoka, judo fighter, judo player', zh: '柔道选手, 柔道运动员' },
    'white',
    'white',
  ),
  karateka: sporting(
    'martial-arts',
    {
      en: 'karateka, karate fighter, martial artist, kung fu master, karate master, taekwondo fighter',
      zh: '武术家, 功夫大师, 空手道选手, 跆拳道选手',
    },
    'white',
    'white',
  ),
  volleyballer: sporting(
    'spike-volleyball',
    { en: 'volleyball player, beach volleyball player, volleyballer', zh: '排球运动员, 排球队员, 排球选手' },
    'yellow',
    'blue',
  ),
  'table-tennis-player': sporting(
    'table-tennis',
    {
      en: 'table tennis player, table tennis champion, ping pong player, ping-pong player, ping pong champion',
      zh: '乒乓球运动员, 乒乓球选手, 乒乓球手',
    },
    'red',
    'black',
  ),
  batter: sporting(
    'baseball',
    {
      en: 'baseball batter, batter, baseball player, baseball hitter, softball player',
      zh: '击球手, 棒球运动员, 棒球手',
    },
    'white',
    'grey',
    'baseball-cap',
  ),
  'baseball-pitcher': sporting(
    'pitch-baseball',
    { en: 'baseball pitcher, softball pitcher', zh: '棒球投手, 投手' },
    'white',
    'grey',
    'baseball-cap',
  ),
  cricketer: sporting(
    'cricket',
    { en: 'cricketer, batsman, cricket player', zh: '板球运动员, 板球手' },
    'white',
    'white',
  ),
  'hockey-player': sporting(
    'play-hockey',
    {
      en: 'hockey player, ice hockey player, field hockey player, lacrosse player',
      zh: '冰球运动员, 冰球手, 曲棍球运动员',
    },
    'blue',
    'black',
    'sport-helmet',
  ),
  curler: sporting('curl', { en: 'curler', zh: '冰壶运动员, 冰壶选手' }, 'red', 'black'),
  'snooker-player': sporting(
    'billiards',
    { en: 'snooker player, pool player, billiards player, pool shark', zh: '台球选手, 斯诺克选手, 台球手' },
    'white',
    'black',
  ),
  'darts-player': sporting('throw-darts', { en: 'darts player, dart player', zh: '飞镖选手' }, 'green', 'black'),
  'chess-player': sporting(
    'chess',
    {
      en: 'chess player, chess grandmaster, grandmaster, chess champion, chess master',
      zh: '棋手, 象棋大师, 国际象棋大师',
    },
    'grey',
    'black',
  ),
  weightlifter: sporting(
    'lift-weights',
    { en: 'weightlifter, weight lifter, powerlifter', zh: '举重运动员, 举重选手' },
    'red',
    'black',
  ),
  'pole-vaulter': sporting('pole-vault', { en: 'pole vaulter, vaulter', zh: '撑杆跳运动员' }, 'yellow', 'blue'),
  hurdler: sporting('hurdle', { en: 'hurdler', zh: '跨栏运动员, 跨栏选手' }, 'yellow', 'blue'),
  'long-jumper': sporting('long-jump', { en: 'long jumper, triple jumper', zh: '跳远运动员' }, 'blue', 'black'),
  'high-jumper': sporting('high-jump', { en: 'high jumper', zh: '跳高运动员' }, 'blue', 'black'),
  'shot-putter': sporting('shot-put', { en: 'shot putter, shot-putter', zh: '铅球运动员' }, 'red', 'black'),
  'javelin-thrower': sporting('javelin', { en: 'javelin thrower', zh: '标枪运动员' }, 'red', 'black'),
  'discus-thrower': sporting('discus', { en: 'discus thrower', zh: '铁饼运动员' }, 'red', 'black'),
  'hammer-thrower': sporting('hammer-throw', { en: 'hammer thrower', zh: '链球运动员' }, 'red', 'black'),
  sprinter: sporting(
    'race',
    { en: 'sprinter, relay runner, race runner, marathoner', zh: '短跑运动员, 短跑选手, 马拉松选手' },
    'orange',
    'black',
  ),
  'roller-skater': sporting(
    'roller-skate',
    { en: 'roller skater, rollerblader, inline skater', zh: '轮滑者, 轮滑少年' },
    'yellow',
    'blue',
  ),
  traceur: sporting(
    'parkour',
    { en: 'parkour runner, traceur, free runner, freerunner', zh: '跑酷者' },
    'grey',
    'black',
  ),
  'rock-climber': sporting(
    'climb-rock',
    { en: 'rock climber, boulderer, abseiler, free climber, solo climber', zh: '攀岩者, 攀岩运动员' },
    'orange',
    'grey',
  ),
  rower: sporting('row', { en: 'rower, oarsman, oarswoman', zh: '赛艇运动员, 划船的人, 桨手' }, 'blue', 'black'),
  kayaker: sporting(
    'kayak',
    { en: 'kayaker, canoeist, canoer, paddler', zh: '皮划艇运动员, 划艇者, 皮划艇选手' },
    'orange',
    'black',
    'sport-helmet',
  ),
  rafter: sporting('raft', { en: 'rafter, white water rafter', zh: '漂流者' }, 'orange', 'blue', 'sport-helmet'),
  yachtsman: sporting('sail', { en: 'yachtsman, yachtswoman, dinghy sailor', zh: '帆船运动员' }, 'white', 'blue'),
  windsurfer: sporting('windsurf', { en: 'windsurfer', zh: '帆板运动员' }, 'blue', 'black'),
  kitesurfer: sporting('kitesurf', { en: 'kitesurfer, kiteboarder, kite surfer', zh: '风筝冲浪者' }, 'red', 'black'),
  'water-skier': sporting('water-ski', { en: 'water skier, waterskier, wakeboarder', zh: '滑水者' }, 'red', 'black'),
  paddleboarder: sporting('paddleboard', { en: 'paddleboarder, paddle boarder', zh: '桨板爱好者' }, 'blue', 'black'),
  snorkeler: sporting('snorkel', { en: 'snorkeler, snorkeller', zh: '浮潜者' }, 'blue', 'black'),
  tobogganist: sporting(
    'sledge',
    { en: 'tobogganist, bobsledder, luger, bobsleigh team, bobsled team, bobsleigh crew', zh: '雪橇选手, 雪车运动员' },
    'red',
    'black',
    'sport-helmet',
  ),
  paraglider: sporting('paraglide', { en: 'parachutist', zh: '跳伞者' }, 'red', 'black', 'sport-helmet'),
  skydiver: sporting('skydive', { en: 'skydiver, sky diver', zh: '跳伞运动员' }, 'red', 'black', 'sport-helmet'),
  'bungee-jumper': sporting('bungee', { en: 'bungee jumper', zh: '蹦极者' }, 'yellow', 'blue'),
  cheerleader: sporting(
    'cheerlead',
    { en: 'cheerleader, cheer squad, majorette, drum majorette', zh: '啦啦队员, 拉拉队员' },
    'red',
    'white',
  ),
  'rugby-player': sporting(
    'run-with-ball',
    { en: 'rugby player, quarterback, linebacker, american football player', zh: '橄榄球运动员, 橄榄球员' },
    'red',
    'white',
  ),
  'trapeze-artist': sporting(
    'trapeze',
    { en: 'trapeze artist, aerialist, trapezist', zh: '空中飞人' },
    'red',
    'yellow',
  ),
  'tightrope-walker': sporting(
    'tightrope',
    { en: 'tightrope walker, wire walker, high wire artist, funambulist, slackliner', zh: '走钢丝的人' },
    'red',
    'yellow',
  ),
  'stilt-walker': sporting('stilts', { en: 'stilt walker, stiltwalker', zh: '踩高跷的人' }, 'red', 'yellow'),
  'fire-eater': sporting(
    'torch',
    { en: 'fire eater, fire-eater, fire breather, fire dancer, fire juggler', zh: '喷火艺人' },
    'red',
    'yellow',
  ),
  puppeteer: sporting('hand-puppet', { en: 'puppeteer, puppet master', zh: '木偶艺人, 木偶师' }, 'green', 'black'),
  'hip-dancer': sporting(
    'belly-dance',
    { en: 'belly dancer, hula dancer, samba dancer, samba queen', zh: '肚皮舞者, 草裙舞者, 桑巴舞者' },
    'red',
    'yellow',
  ),
  gondolier: sporting('row', { en: 'gondolier', zh: '贡多拉船夫' }, 'white', 'black'),
} as const satisfies Record<string, TradeCard>;

function sporting<D extends Deed>(
  deed: D,
  names: Pick<TradeCard, 'en' | 'zh'>,
  shirt: ColourName,
  trousers: ColourName,
  headgear?: Headgear,
) {
  return {
    ...names,
    wears: [
      { name: 'shirt', colour: shirt },
      { name: 'trousers', colour: trousers },
    ],
    ...(headgear && { headgear }),
    deed,
  } satisfies TradeCard;
}
