import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** What cosmetics, soaps and scents are sold in. */
export const COSMETICS = kindGroup({
  'dropper-bottle': crafted(
    0.12,
    0.4,
    `dropper bottle, serum, serum bottle, face serum, bottle of serum, skincare bottle, skin care bottle, essential oil, bottle of essential oil,
      skincare serum, skincare product, face oil`,
    '精华液, 精华, 精华瓶, 滴管瓶, 护肤品, 精油, 精油瓶, 精华液瓶',
  ),
  'pump-bottle': crafted(
    0.19,
    0.46,
    `pump bottle, soap dispenser, hand soap, liquid soap, soap bottle, shampoo bottle, shampoo, lotion bottle, hand cream, shower gel, body lotion,
      lotion, bottle of shampoo, conditioner bottle`,
    '乳液, 洗手液, 沐浴露, 洗发水, 洗发水瓶, 按压瓶, 身体乳, 护发素',
  ),
  'cream-jar': crafted(
    0.06,
    1.4,
    'cream jar, face cream, face cream jar, jar of cream, jar of face cream, moisturizer, moisturiser, cosmetic jar, moisturizer jar, pot of cream',
    '面霜, 面霜罐, 护肤霜, 乳霜, 面霜瓶',
  ),
  'cosmetic-tube': crafted(
    0.16,
    0.36,
    'lotion tube, cosmetic tube, cream tube, sunscreen, sunscreen tube, tube of cream, tube of sunscreen, sun cream, cleanser, face wash, tube of lotion',
    '防晒霜, 洗面奶, 护手霜',
  ),
  mascara: crafted(0.14, 0.3, 'mascara, mascara wand, eyeliner, lip gloss', '睫毛膏, 眼线笔, 唇彩'),
  'makeup-palette': crafted(
    0.12,
    1.5,
    'makeup palette, make-up palette, eyeshadow palette, eyeshadow, palette of eyeshadow',
    '眼影盘, 眼影, 彩妆盘',
  ),
  compact: crafted(
    0.11,
    1.1,
    'compact powder, powder compact, makeup compact, face powder, cushion compact, blusher, blush compact, rouge, bronzer',
    '粉饼, 气垫, 腮红, 腮红盘, 高光粉饼',
  ),
  'makeup-brush': crafted(0.2, 0.2, 'makeup brush, make-up brush, powder brush', '化妆刷', { lies: true }),
  deodorant: crafted(0.13, 0.45, 'deodorant, deodorant stick', '止汗膏, 除臭剂'),
  'spray-can': crafted(
    0.2,
    0.36,
    'spray can, aerosol can, hairspray, spray paint, spray paint can, can of spray paint',
    '喷雾罐, 喷漆罐, 喷漆, 发胶',
  ),
  'spray-bottle': crafted(
    0.26,
    0.5,
    'spray bottle, cleaning spray, trigger bottle, bottle of cleaner',
    '喷壶, 喷瓶, 清洁剂',
  ),
  'bath-bomb': crafted(0.07, 1, 'bath bomb', '浴盐球, 泡澡球'),
  'soap-bar': crafted(0.045, 1.9, 'soap bar, bar of soap, handmade soap', '香皂, 肥皂块, 手工皂'),
  diffuser: crafted(0.26, 0.5, 'diffuser, reed diffuser, aroma diffuser', '香薰, 扩香瓶, 香薰瓶, 香薰机'),
  'jar-candle': crafted(0.1, 0.9, 'scented candle, candle in a jar, jar candle, candle jar', '香薰蜡烛, 香氛蜡烛'),
  'incense-burner': crafted(0.2, 1.1, 'incense burner, incense bowl', '香炉'),
  incense: crafted(0.24, 0.5, 'incense stick, incense, joss stick', '线香, 一炷香'),
  'hand-mirror': crafted(0.28, 0.5, 'hand mirror, handheld mirror', '手镜, 小镜子'),
  'vanity-mirror': crafted(0.4, 0.76, 'vanity mirror, makeup mirror, round mirror, table mirror', '化妆镜, 圆镜'),
  'cotton-pads': crafted(0.08, 1.3, 'cotton pad, cotton ball', '化妆棉, 棉球'),
});
