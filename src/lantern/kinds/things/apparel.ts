import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** Clothes, hats and masks that nobody wears: on hooks, hangers and shelves. */
export const APPAREL = kindGroup({
  'apron-item': crafted(0.85, 0.66, 'apron, kitchen apron, leather apron', '围裙'),
  hoodie: crafted(0.7, 1.04, 'hoodie, sweatshirt, hooded sweatshirt', '卫衣, 连帽衫, 帽衫'),
  'knit-sweater': crafted(
    0.66,
    1.08,
    'sweater, knitted sweater, knit sweater, pullover, jumper, cardigan, wool sweater',
    '毛衣, 针织衫, 羊毛衫',
  ),
  'skirt-item': crafted(0.6, 1, 'skirt, pleated skirt', '半身裙, 短裙, 百褶裙'),
  'trench-coat': crafted(1.05, 0.66, 'trench coat, raincoat, rain jacket', '风衣, 雨衣'),
  'straw-hat': crafted(0.13, 2.7, 'straw hat, sun hat, sunhat, boater, wide-brimmed hat', '草帽, 遮阳帽, 宽檐帽'),
  hat: crafted(0.15, 2.1, 'hat, fedora, cowboy hat, bowler hat, felt hat, panama hat', '帽子, 牛仔帽, 绅士帽, 毡帽'),
  sombrero: crafted(0.22, 2.5, 'sombrero', '墨西哥草帽, 宽边帽'),
  beanie: crafted(0.2, 1.1, 'beanie, woolly hat, knitted hat, bobble hat, wool hat, winter hat', '毛线帽, 针织帽'),
  beret: crafted(0.11, 2.4, 'beret', '贝雷帽'),
  'wizard-hat': crafted(
    0.4,
    1.06,
    "wizard hat, witch hat, witch's hat, wizard's hat, pointed hat",
    '巫师帽, 魔法帽, 女巫帽',
  ),
  'party-hat': crafted(0.22, 0.72, 'party hat, birthday hat, paper hat', '派对帽, 生日帽'),
  'santa-hat': crafted(0.26, 1.2, "santa hat, santa's hat, christmas hat", '圣诞帽'),
  belt: crafted(0.16, 1.5, 'belt, leather belt', '腰带, 皮带'),
  'rain-boots': crafted(
    0.34,
    0.8,
    'rain boot, wellington boot, wellington, rubber boot, gumboot, welly',
    '雨靴, 雨鞋, 胶鞋, 水鞋',
    { inPairs: true },
  ),
  'leather-boot': crafted(0.36, 0.82, 'leather boot, cowboy boot, riding boot', '皮靴, 马靴, 牛仔靴'),
  sandal: crafted(0.09, 2.5, 'sandal', '凉鞋', { inPairs: true }),
  'welding-mask': crafted(0.34, 0.8, 'welding mask, welding helmet', '焊接面罩, 电焊面罩'),
  'gas-mask': crafted(0.32, 0.9, 'gas mask', '防毒面具'),
  'venetian-mask': crafted(
    0.16,
    1.66,
    'mask, venetian mask, carnival mask, masquerade mask, party mask, painted mask, papier-mâché mask, tribal mask, halloween mask, skull mask, clown mask, theatre mask, tiger mask, animal mask, fox mask, rabbit mask, wooden mask, opera mask, ceremonial mask',
    '面具, 威尼斯面具, 假面, 京剧脸谱, 脸谱, 木面具, 木制面具, 京剧面具, 傩戏面具, 傩面具, 鬼面具, 小丑面具, 万圣节面具, 老虎面具, 虎头面具, 兔子面具, 狐狸面具',
  ),
  'diving-mask': crafted(0.2, 1.3, 'diving mask, snorkel, snorkel mask, swimming goggles', '潜水镜, 浮潜面罩, 泳镜'),
  'christmas-stocking': crafted(0.4, 0.7, 'christmas stocking, stocking, christmas sock', '圣诞袜'),
  'hair-bow': crafted(0.1, 1.6, 'hair bow, satin bow', '发带, 蝴蝶结发饰'),
});
