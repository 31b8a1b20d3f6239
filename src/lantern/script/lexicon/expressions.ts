import type { Entry } from './entry.ts';

/** What the face says by a verb: each is a look at somebody, or a smile, with the feeling in it. */
export const EXPRESSIONS: readonly Entry[] = [
  {
    sense: { is: 'action', action: 'look', aims: true, feeling: 'angry' },
    en: `
      glower, scowl, frown, glare, lour, sneer, glower at, scowl at, frown at, glare at, sneer at, look daggers, look daggers at, stare down, face down, fume, seethe, fume at, lose his temper, lose her temper,
      knit his brow, knit her brow, furrow his brow, furrow her brow, bare his teeth, bare her teeth, grit his teeth, grit her teeth, gnash his teeth, gnash her teeth, narrow his eyes, narrow her eyes`,
    zh: '怒视, 瞪, 瞪着, 怒目而视, 瞪大眼睛怒视, 皱起眉头, 咬牙切齿, 横眉冷对',
  },
  {
    sense: { is: 'action', action: 'look', aims: true, feeling: 'surprised' },
    en: `
      gape, goggle, gawk, gawp, gape at, goggle at, gawk at, gawp at, marvel, marvel at, stare in disbelief, stare in amazement, raise an eyebrow, raise his eyebrows, raise her eyebrows, do a double take,
      stare wide-eyed, be amazed, be astonished`,
    zh: '瞪大眼睛, 睁大眼睛, 瞪大了眼睛, 睁大了眼睛, 惊叹, 瞠目结舌, 挑眉, 扬起眉毛',
  },
  {
    sense: { is: 'action', action: 'look', aims: true },
    en: `
      ogle, leer, eye, size up, squint, squint at, peruse, survey, scrutinize, scrutinise, behold, glimpse, catch sight of, scout out, inspect, look over, check out, take a look at, have a look at, take a peek at,
      look away, look aside, avert his eyes, avert her eyes, rubberneck, birdwatch, spectate, keep an eye on, watch over, look after, scan, peer at, peep at, peek at, glance at, glance over, make eye contact`,
    zh: '打量, 端详, 审视, 瞥见, 瞥了一眼, 偷看, 偷瞄, 窥视, 眯起眼睛, 眯着眼睛, 看守, 照看, 监视, 扫视',
  },
  {
    sense: { is: 'action', action: 'smile', aims: true, feeling: 'happy' },
    en: `
      smirk, simper, beam, blush, smirk at, beam at, wink and smile, flash a smile, crack a smile, grin from ear to ear, grin broadly, be delighted, brighten up, perk up, flirt, flirt with, bat her eyelashes, glow with pride`,
    zh: '咧嘴笑, 咧嘴一笑, 偷笑, 窃笑, 脸红, 害羞地笑, 眉开眼笑, 喜笑颜开, 抿嘴笑, 憨笑, 傻笑',
  },
  {
    sense: { is: 'action', action: 'stand', feeling: 'sad' },
    en: `
      despair, pine, languish, hang his head, hang her head, hang their heads, look down in shame, look crestfallen, be downcast`,
    zh: '低下头, 沮丧, 垂着头, 难过, 伤心, 失落, 耷拉着脑袋',
  },
];
