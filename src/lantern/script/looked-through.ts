/** What a film looks through, or what of whoever films is in the picture. */
export const LOOKED_THROUGH = [
  'keyhole',
  'slot',
  'binoculars',
  'scope',
  'pane',
  'leaves',
  'bars',
  'blinds',
  'goggles',
  'viewfinder',
  'handlebars',
  'dashboard',
  'hands',
] as const;
export type LookedThrough = (typeof LOOKED_THROUGH)[number];

/** By these words somebody looks on, and nothing only goes or shines through. */
const SEEN = '(?:seen|shot|filmed|viewed|view|watched|glimpsed|spied|camera|shooting|framed)';
const WORDS_BETWEEN = '(?:\\s+\\S+){0,3}?\\s+';

const seenThrough = (what: string, han: string): RegExp =>
  new RegExp(
    `\\b${SEEN}\\b[^.;]{0,24}?\\b(?:through|from behind|between)${WORDS_BETWEEN}(?:${what})\\b(?! door)|^(?:through|from behind)${WORDS_BETWEEN}(?:${what})\\b(?! door)|(?:透过|隔着)[^，。,]{0,8}(?:${han})|(?:从|穿过|通过)[^，。,]{0,8}(?:${han})[^，。,]{0,4}(?:看|望|窥|拍)`,
    'iu',
  );

/** Each by what is named; the first that fits. */
const NAMED: readonly (readonly [LookedThrough, RegExp])[] = [
  ['keyhole', seenThrough('keyholes?|peepholes?|door crack', '锁眼|钥匙孔|门缝|猫眼')],
  ['slot', seenThrough('letter ?box|mail ?slot|slot', '信箱口|投信口')],
  ['binoculars', seenThrough('binoculars|field glasses|opera glasses', '双筒望远镜')],
  [
    'scope',
    seenThrough(
      'telescope|spyglass|scope|microscope|porthole|magnifying glass|loupe|tube|pipe',
      '望远镜|舷窗|瞄准镜|显微镜|放大镜',
    ),
  ],
  ['viewfinder', /\b(?:view ?finder|camcorder|found[- ]footage|home video)\b|取景器|家用录像|DV画面/iu],
  ['blinds', seenThrough('blinds|venetian blinds|shutters|slats', '百叶窗')],
  ['bars', seenThrough('bars|fence|railings?|cage|gate', '栏杆|铁栏|篱笆|铁窗|笼子')],
  ['leaves', seenThrough('leaves|foliage|branches|bushes|undergrowth|reeds|grass', '树叶|枝叶|草丛|灌木|树枝|竹叶')],
  ['pane', seenThrough('glass|windows?|window ?pane|windshield|windscreen|pane', '玻璃|窗户|窗子|车窗|橱窗|窗')],
];

/** Through whose eyes it is, by what they do. */
const OWN: readonly (readonly [LookedThrough, RegExp])[] = [
  ['slot', /\b(?:letter ?box|mail ?slot|slot)\b|信箱|投信口/iu],
  ['goggles', /\bski|goggles|snowboard|\bvisor|diving mask|snorkel|滑雪|雪镜|潜水镜|面罩|护目镜/iu],
  [
    'handlebars',
    /\b(?:bikes?|bicycles?|cycl\w+|motor ?cycl\w*|motorbikes?|scooter|moped)\b|骑(?:着)?(?:自行车|单车|摩托|电动车|车)|骑行/iu,
  ],
  ['dashboard', /\b(?:driv\w+|car|truck|taxi|behind the wheel|race car|racing)\b|开车|驾驶|开着|赛车/iu],
  [
    'hands',
    /\b(?:walk|run|climb|reach|open|hold|crawl|sneak|hik|someone|person|hand|push|pour|cook|play)\w*\b|走|跑|爬|伸手|双手|推开|拿着/iu,
  ],
];

/** What a prompt says that the film looks through; with `pov`, by whose eyes it is. Undefined: nothing. */
export function lookedThrough(prompt: string, pov: boolean): LookedThrough | undefined {
  const named = NAMED.find(([, words]) => words.test(prompt));
  if (named !== undefined) return named[0];
  return pov ? OWN.find(([, words]) => words.test(prompt))?.[0] : undefined;
}
