import { kindGroup } from '../kind-card.ts';
import { crafted, pictured } from './thing-card.ts';

/** Clothes and bags that nobody wears. */
export const WEAR = kindGroup({
  umbrella: crafted(0.78, 1.25, 'umbrella, parasol', '雨伞, 伞, 阳伞, 油纸伞', { stands: 'ground', shelters: true }),
  backpack: crafted(0.48, 0.75, 'backpack, rucksack, schoolbag, knapsack', '背包, 书包, 双肩包', { stands: 'ground' }),
  handbag: crafted(0.3, 1.05, 'handbag, bag, purse, satchel', '手提包, 包, 手袋'),
  suitcase: crafted(0.68, 0.68, 'suitcase, luggage, trolley case', '行李箱, 旅行箱, 手提箱', {
    stands: 'ground',
    wheels: true,
  }),
  briefcase: pictured('briefcase', 0.35, 'briefcase', '公文包'),
  'shopping-bag': pictured('shopping-bags', 0.4, 'shopping bag', '购物袋'),
  wallet: pictured('purse', 0.12, 'wallet', '钱包'),
  tie: crafted(0.55, 0.2, 'tie, necktie', '领带'),
  'bow-tie': pictured('ribbon', 0.12, 'bow tie, ribbon, bowtie', '蝴蝶结, 领结'),
  hat: pictured('womans-hat', 0.16, 'hat, sun hat, straw hat', '帽子, 草帽'),
  'top-hat': pictured('top-hat', 0.2, 'top hat', '礼帽'),
  cap: pictured('billed-cap', 0.14, 'cap, baseball cap', '棒球帽, 帽'),
  crown: pictured('crown', 0.14, 'crown', '皇冠, 王冠'),
  helmet: crafted(0.24, 1.15, 'helmet, bike helmet, bicycle helmet', '头盔, 安全帽'),
  glasses: pictured('glasses', 0.06, 'glasses, eyeglasses', '眼镜'),
  sunglasses: pictured('sunglasses', 0.06, 'sunglasses', '太阳镜, 墨镜'),
  'dress-item': pictured('dress', 1.1, 'hanging dress', '挂着的裙子'),
  shoe: pictured('mans-shoe', 0.12, 'shoe, leather shoe', '鞋, 鞋子, 皮鞋'),
  sneaker: pictured('running-shoe', 0.13, 'sneaker, running shoe, trainer shoe', '运动鞋, 跑鞋'),
  boot: pictured('womans-boot', 0.35, 'boot', '靴子'),
  'high-heel': pictured('high-heeled-shoe', 0.16, 'high heel, high-heeled shoe', '高跟鞋'),
  gloves: pictured('gloves', 0.25, 'glove', '手套'),
  socks: pictured('socks', 0.3, 'sock', '袜子'),
  fan: pictured('folding-hand-fan', 0.25, 'folding fan, hand fan', '扇子, 折扇'),
  lipstick: pictured('lipstick', 0.08, 'lipstick', '口红'),
});
