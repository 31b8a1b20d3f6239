import type { Phrase } from './phrase.ts';

/** Weathers in their strengths, and what air, cold and lamps do. */
export const WEATHER_PHRASES: readonly Phrase[] = [
  { say: 'a suburban street in light drizzle', at: ['rain', 'light', 'wet'], unknown: [] },
  { say: 'a taxi in torrential rain', at: ['rain', 'heavy'] },
  { say: 'a blizzard on a mountain pass', at: ['snow', 'heavy', 'winter'] },
  { say: 'A few snowflakes drift over the roofs', at: ['snow', 'light'] },
  { say: 'heavy snow falls on a village', at: ['village', 'snow', 'heavy'] },
  { say: 'thick fog in a harbour', at: ['harbour', 'fog', 'heavy'] },
  { say: 'a lake in morning mist', at: ['fog', 'light', 'morning'] },
  { say: '夜晚的街头，大雾', at: ['night', 'fog', 'heavy'] },
  { say: '山谷里薄雾缭绕', at: ['fog', 'light'] },
  { say: '清晨下着小雨的石桥', at: ['morning', 'rain', 'light'] },
  { say: '窗外大雨滂沱', at: ['rain', 'heavy'] },
  { say: '鹅毛大雪中的小村庄', at: ['village', 'snow', 'heavy'] },
  { say: '冬天的小村庄，傍晚大雪，窗户里亮着灯', at: ['village', 'dusk', 'snow', 'heavy', 'lit'], cast: [] },
  { say: 'a road at noon, heat haze', at: ['noon', 'clear', 'heat'] },
  { say: '正午的沙漠，热浪滚滚', at: ['desert', 'noon', 'heat'] },
  {
    say: 'inside a greenhouse on a frosty morning, steam on the glass',
    at: ['frost', 'morning', 'steamed-panes'],
    cast: [],
  },
  { say: 'an old library on a grey autumn afternoon', at: ['library', 'day', 'overcast', 'autumn'] },
  { say: 'a farm on a grey morning', at: ['farm', 'morning', 'overcast'] },
  {
    say: 'A pier over one autumn day. In the morning it is empty and wrapped in fog. By noon the sun is out. At dusk the lights come on.',
    at: ['morning', 'fog', 'autumn'],
    later: ['1: noon', '1: clear', '2: dusk', '2: lit'],
  },
  {
    say: '清晨的湖面薄雾缭绕，中午阳光灿烂，傍晚晚霞满天',
    at: ['morning', 'fog'],
    later: ['1: noon', '1: clear', '2: dusk'],
  },
  { say: 'a harbour on a foggy morning, a rainy noon, a red sunset', later: ['1: noon', '1: rain', '2: sunset'] },
  { say: 'a time-lapse of a skyline from sunset to night', at: ['skyline', 'sunset'] },
  { say: '高楼天台上的黄昏，城市灯光亮起', at: ['rooftop', 'dusk', 'lit'] },
  { say: '春天的油菜花田', at: ['rapeseed-field', 'spring'] },
  { say: '上海外滩的清晨，江面薄雾', at: ['skyline', 'morning', 'fog'] },
  { say: 'sunset, golden hour, a girl on the beach', at: ['beach', 'sunset'], later: [] },
  {
    say: 'The street is sunny, then it starts to rain heavily, and finally a rainbow appears',
    at: ['clear'],
    later: ['1: rain', '1: heavy', '2: rainbow', '2: cloudy'],
  },
];
