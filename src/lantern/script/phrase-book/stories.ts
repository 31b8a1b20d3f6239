import type { Phrase } from './phrase.ts';

/** Prompts of several beats: what happens next, where, and who has what. */
export const STORY_PHRASES: readonly Phrase[] = [
  { say: 'A man sits in a red boat and rows', cast: ['man'], beats: ['', 'c1 row red'], unknown: [] },
  { say: 'a girl sits in the front row of a cinema', cast: ['girl'], at: ['cinema'], unknown: [] },
  {
    say: 'A girl waits at a bus stop. An old man comes. She smiles at him.',
    beats: ['c1 stand', 'c2 walk enters', 'c1 smile happy'],
  },
  {
    say: 'a boy finds a lost puppy under a parked car, picks it up and carries it home',
    cast: ['boy', 'small dog', 'car'],
    beats: ['c1 look @c2, c3 stand, c2 sit', 'c1 pick-up', 'c1 walk hold-thing'],
    ties: ['c2 under c3', 'c2 riding c1'],
    later: ['2: room'],
  },
  {
    say: '女医生接过一只兔子,把它放在桌上。',
    beats: ['c1 hold-thing, c2 sit', 'c1 hold-thing'],
    ties: ['c2 on c3', 'c2 riding c1', 'c1 behind c3'],
  },
  {
    say: 'A man wakes up in bed. He runs through the street.',
    at: ['bedroom'],
    later: ['1: city-street'],
  },
  {
    say: 'A soldier walks across a bridge. Meanwhile his mother is baking bread in the kitchen.',
    at: ['bridge'],
    later: ['1: kitchen'],
  },
  {
    say: '一个年轻人走过石桥。妈妈正在厨房里包饺子。',
    at: ['stone-bridge'],
    later: ['1: kitchen'],
  },
  {
    say: 'In the morning a farmer milks a cow in the barn. At noon he digs in the garden.',
    at: ['morning'],
    later: ['1: garden', '1: noon'],
  },
  {
    say: 'Bedtime story for my son: a little blue dragon sleeps in a cave.',
    cast: ['small blue dragon'],
    at: ['cave'],
  },
  { say: "Please make me a video for my dad's birthday. A woman dances.", cast: ['woman'] },
  { say: "This is for our school's assembly. A girl stops in front of a zebra crossing.", at: ['crosswalk'] },
  { say: '帮我做一个公益广告:一只狗在公园里跑。', cast: ['dog'], at: ['park'] },
  { say: 'can I get a blue suitcase on a train platform', cast: ['blue suitcase'], at: ['station'] },
  {
    say: '门突然开了,妈妈走进来。小女孩跑过去,两个人笑着。',
    cast: ['woman', 'girl'],
  },
  {
    say: 'A courier drops a parcel, a dog picks it up and carries it to the door, an old lady pats the dog',
    beats: ['c1 hold-thing, c2 sit', '', 'c3 walk @c5, c5 pet @c3 happy'],
    ties: ['c2 riding c1', 'c2 riding c3'],
  },
  {
    say: 'There is a ball and a girl. A dog picks up the ball and gives it to the girl.',
    ties: ['c1 riding c3', 'c1 riding c2'],
  },
  {
    say: '小和尚下山打水，半路遇见一只受伤的小狐狸，他给它包扎好，抱着它一起回到山上的寺庙',
    cast: ['young boy', 'fox'],
    beats: ['c1 carry-buckets, c2 sit', 'c1 tend-animal @c2', 'c1 walk hold-thing'],
    unknown: [],
  },
  {
    say: '爸爸和女儿在厨房里包饺子，最后奶奶推门进来，一家人坐下来吃饭',
    cast: ['man', 'girl', 'old woman'],
  },
  { say: '小女孩在教室里拉二胡，同学们鼓掌', cast: ['girl', '2 girl', 'boy'], asides: ['c2 around', 'c3 around'] },
  {
    say: 'First a seed is planted in a pot, then it sprouts in the sun, finally a huge sunflower bursts through the roof',
    cast: ['huge sunflower', 'girl'],
    beats: ['c2 plant-in-pot', 'c1 grow'],
  },
  { say: '两个工人抬着一架钢琴慢慢走上楼梯,第三个人在上面指挥', cast: ['woman', 'man', 'woman'], unknown: [] },
  {
    say: 'A squirrel buries an acorn in the snow. It digs here and there.',
    cast: ['squirrel'],
    beats: ['c1 dig', 'c1 dig'],
  },
  { say: 'A boy pushes a bike down the street', beats: ['c1 push-bike'], cast: ['boy'] },
  {
    say: 'A detective looks up at a window. A woman closes the curtain.',
    cast: ['woman', 'woman'],
  },
  { say: 'A baker puts fresh bread on the shelves of her shop', at: ['bakery'], cast: ['woman'] },
  { say: 'A hot air balloon rises over a valley', beats: ['c1 fly'] },
  {
    say: 'A woman reads a letter, covers her mouth, then hugs the letter to her chest',
    cast: ['woman'],
    beats: ['c1 read-letter', 'c1 cover-mouth surprised', 'c1 hug-thing happy'],
  },
  // Members that are told of one by one.
  {
    say: 'Two brothers, one tall with glasses, one small with a red cap, build a snowman',
    cast: ['boy (glasses)', 'young boy (red hat)', 'snowman'],
    beats: ['c1+c2 build-snowman @c3 happy'],
    unknown: [],
  },
  {
    say: 'Three friends at a long table: a redhead in a white dress, a man in a blue shirt, an older woman with silver hair.',
    cast: ['woman (white dress; red hair)', 'man (blue shirt)', 'old woman (; white hair)', 'table'],
    unknown: [],
  },
  {
    say: 'Two dogs, one black and one white, chase a ball on the beach',
    cast: ['black dog', 'white dog', 'ball'],
  },
  // A hand comes in, of somebody whom nobody named.
  {
    say: 'A bottle of lemonade stands on a wooden table by the sea. A hand lifts it.',
    cast: ['bottle', 'table', 'woman'],
    ties: ['c1 on c2', 'c1 riding c3'],
    at: ['beach'],
    unknown: [],
  },
  { say: 'a bottle of amber perfume on a wet black stone', cast: ['orange perfume-bottle', 'wet black rock'] },
  {
    say: 'A nurse sits on a bench, and an old man comes and hands her a cup of tea',
    cast: ['woman', 'bench', 'old man', 'cup'],
    ties: ['c1 on c2', 'c4 riding c3', 'c4 riding c1'],
    unknown: [],
  },
  { say: 'A tattooed cook in a red apron stirs a pot', cast: ['woman (red apron)'], unknown: [] },
  { say: 'a herder in a blue embroidered coat', cast: ['woman (blue coat)'], unknown: [] },
  { say: 'Two women play volleyball against two boys', beats: ['c1 volleyball @c2, c2 volleyball @c1'], unknown: [] },
  // What somebody has with them is in the hands, and what is there is driven or ridden.
  { say: 'a boy with a ball walks in a park', cast: ['boy', 'ball'], ties: ['c2 riding c1'] },
  { say: 'a woman carrying a basket walks', cast: ['woman', 'basket'], ties: ['c2 riding c1'], unknown: [] },
  {
    say: 'A silver car on a coastal road. A dad drives, a kid in the back seat waves.',
    cast: ['silver car', 'man', 'girl'],
    ties: ['c3 riding c1', 'c2 riding c1'],
    at: ['coast-road'],
    unknown: [],
  },
  {
    say: 'A squire leads a white horse, the knight mounts and rides out of the gate',
    cast: ['woman', 'white horse', 'man', 'gate'],
    ties: ['c3 riding c2'],
    unknown: [],
  },
  {
    say: 'A bride and a groom leave a church, guests throw rice, he lifts her up.',
    beats: ['c1+c2 walk, c3+c4 throw', 'c2 lift-up happy, c1 lifted-up @c2 happy'],
  },
  {
    say: 'A snowy mountain hut at night. A man chops wood. Camera cranes up slowly over the roof.',
    at: ['mountain-hut', 'night'],
    later: [],
    camera: ['0: crane-up'],
    unknown: [],
  },
  // After what somebody wears comes what they do, also by a word that may name things.
  {
    say: 'a baker in a white apron slides a tray of bread out of the oven, her son dusts the loaves with flour',
    cast: ['woman (white apron)', 'boy'],
    beats: ['c1 take-from-oven, c3 sieve-flour'],
    unknown: [],
  },
  { say: 'A ballet dancer in a grey tutu rehearses in an empty theatre', beats: ['c1 ballet'], unknown: [] },
  { say: 'An old couple sit on a bench under cherry trees', asides: ['c4 around'], beats: ['c1+c2 sit'] },
  { say: '老城区的理发店里,师傅给男孩剪头发', at: ['barbershop'] },
  { say: '一个男人推门进来', beats: ['c1 walk enters'], unknown: [] },
  // Who has what on, and who is meant.
  { say: 'Two samurai in black and white robes face each other', cast: ['man (black coat)', 'man (white coat)'] },
  {
    say: 'Two old women in red and blue coats sit on a bench',
    cast: ['old woman (red coat)', 'old woman (blue coat)', 'bench'],
  },
  { say: 'A girl runs to her mother, who is holding a red umbrella', cast: ['girl', 'woman (; +red umbrella)'] },
  {
    say: 'A family of four has a picnic; the father plays guitar and two kids chase a butterfly',
    cast: ['woman', 'man', 'girl', 'boy'],
    beats: ['c1+c2+c3+c4 picnic happy', 'c2 guitar, c3+c4 catch-butterflies happy'],
  },
  { say: 'a ranger in khaki watches with binoculars', beats: ['c1 binoculars'], unknown: [] },
  { say: 'A young couple gets off a taxi, the driver waves', cast: ['woman', 'man', 'taxi', 'woman'] },
  { say: 'A reporter stands in a street; behind her firefighters help an old man', ties: ['c2 behind c1'] },
  { say: 'A small boat with a lantern floats on a lake; an old man stands in it', ties: ['c3 riding c1'] },
  { say: 'A chef chops carrots. Close-up, then pull out.', camera: ['1: close-up', '2: pull-out'], unknown: [] },
  { say: '头顶飞过三只大雁，一个女孩在桥上', cast: ['3 brown goose', 'girl'] },
  // Whose verb it is, and who is meant by what comes.
  { say: 'A goalkeeper in green dives', cast: ['woman (green shirt)'], beats: ['c1 save'] },
  {
    say: 'A lioness creeps through tall grass, two zebras drink, she leaps and they run.',
    beats: ['c1 walk slow, c2 lap-water', 'c1 jump, c2 run'],
  },
  { say: 'a man in a tuxedo plays; a candle burns on the left', cast: ['man (black suit)', 'candle'] },
  { say: 'A rabbit meets an owl on a branch', ties: ['c2 on c3'] },
  { say: '妈妈在厨房里，爸爸突然走进来', cast: ['woman', 'man'], beats: ['', 'c2 walk enters'] },
  { say: '一家人在院子里，爷爷笑了', cast: ['woman', 'old man', 'girl'], beats: ['c2 smile happy'] },
  { say: '戴眼镜的店员站着，穿风衣的男人走来', cast: ['woman (glasses)', 'man (beige coat)'] },
  { say: '机器人快递员把一个红色盒子递给小女孩', cast: ['man', 'girl'] },
  { say: '三个女孩在湖边，左边的穿红色，右边的穿绿色', cast: ['girl', 'girl (red dress)', 'girl (green dress)'] },
  { say: 'Close-up of a woman, a tear runs down her cheek', beats: ['c1 cry sad'], unknown: [] },
  { say: 'Game cinematic: an archer crouches on a cliff', beats: ['c1 crouch'], unknown: [] },
  { say: '两只猫在沙发上，看着窗外', beats: ['c1 look'] },
  {
    say: '店员把一杯拿铁放在柜台上，男人拿起手机',
    cast: ['woman', 'latte', 'man (; +phone)', 'table'],
    ties: ['c2 on c4', 'c2 riding c1', 'c1 behind c4'],
  },
  {
    say: 'A striker in a yellow shirt dribbles past two defenders',
    at: ['stadium'],
    cast: ['woman (yellow shirt)', 'woman', 'man'],
  },
  // What kind of film it is and how it is treated is no part of the picture.
  {
    say: "a girl runs on a beach, desaturated colours, children's series intro",
    cast: ['girl'],
    beats: ['c1 run'],
    at: ['beach'],
    unknown: [],
  },
  {
    say: 'a nurse waves in a kitchen, hopeful tone for a pharmaceutical company film',
    cast: ['woman'],
    beats: ['c1 wave'],
    at: ['kitchen'],
    unknown: [],
  },
  {
    say: 'a dog sits in a park, mouth-watering colours, travel channel promo style',
    cast: ['dog'],
    beats: ['c1 sit'],
    unknown: [],
  },
  {
    say: '一个女孩在海边跑步，人文纪录片风格，适合新店开业的短视频',
    cast: ['girl'],
    beats: ['c1 run'],
    at: ['beach'],
    unknown: [],
  },
  { say: '一只猫坐在草地上，温暖而动人的色调，高端矿泉水广告开场', cast: ['cat'], beats: ['c1 sit'], unknown: [] },
  // Nor are those in a photo that somebody looks at, or somebody off screen.
  { say: 'a man looks at a photo of his kids', cast: ['man'], unknown: [] },
  { say: 'a woman waves to someone off screen', cast: ['woman'], beats: ['c1 wave'], unknown: [] },
  { say: "a girls' football team stands in a park", cast: ['3 girl'], at: ['park'], unknown: [] },
  { say: 'a perfume bottle, dark background', cast: ['perfume-bottle'], at: ['studio'], unknown: [] },
  { say: 'a paramedic closes the ambulance doors', at: ['city-street'], unknown: [] },
  // Ages in years.
  { say: 'a 70-year-old man waves', cast: ['old man'], beats: ['c1 wave'], unknown: [] },
  { say: 'a woman in her late sixties reads a book', cast: ['old woman'], beats: ['c1 read'], unknown: [] },
  { say: '一位六十多岁的女人在读书', cast: ['old woman'], unknown: [] },
  { say: 'a five-year-old draws', cast: ['girl'], beats: ['c1 draw'], unknown: [] },
  // Flavours, owners without an apostrophe, and who does not do what comes after.
  { say: '一个巧克力甜甜圈挨着一个牛角包', cast: ['donut', 'croissant'] },
  { say: 'a lion cub beside its dads tail', cast: ['small lion', 'adult large lion'] },
  { say: 'a man lifts a green flag and a dog runs', cast: ['man', 'dog'], beats: ['c1 carry-tool, c3 run'] },
  {
    say: 'POV walking through a dark forest with a flashlight, an owl flies past',
    cast: ['owl'],
    beats: ['c1 fly'],
    at: ['pine-forest'],
    unknown: [],
  },
  {
    say: 'a woman twirls in a garden, her straw hat flies off',
    cast: ['woman (beige hat)'],
    beats: ['c1 dance'],
    unknown: [],
  },
  { say: '女孩弹古筝，花瓣随风飘落', cast: ['girl'], beats: ['c1 zither'], unknown: [] },
  { say: 'a white sneaker on a pedestal, one hard key light from the left', cast: ['white sneaker'] },
  { say: 'a trumpet player on a rooftop, water towers in silhouette', cast: ['woman'], at: ['rooftop'] },
  // What kind of film comes, before or after what is seen.
  {
    say: 'Hospital recruitment video, a midwife smiles. Soft white light, true documentary style.',
    cast: ['woman'],
    at: ['hospital'],
    beats: ['c1 smile happy'],
    unknown: [],
  },
  { say: 'Luxury pen film, a fountain pen lies on a desk', cast: ['pen', 'table'], unknown: [] },
  { say: '武侠电影片段，一名白衣剑客站在竹林里', cast: ['woman (white coat)'], at: ['bamboo-forest'], unknown: [] },
  // One person, told by whose she is; an outline is nobody besides.
  { say: "a farmer's wife feeds the chickens", cast: ['woman', '5 chicken'] },
  { say: "a woman's silhouette waits in the fog", cast: ['woman'], unknown: [] },
  // A verb with its preposition, and one that is the name of a thing, too.
  {
    say: 'a detective walks under a street lamp, stops, lights a cigarette',
    cast: ['woman', 'street-lamp'],
    beats: ['c1 walk', 'c1 light-cigarette'],
  },
  {
    say: 'a rider stops at a red door, rings the bell and hands a paper bag to an old lady',
    cast: ['woman', 'red door', 'gift-bag', 'old woman'],
  },
  // What was named is named again by a part of its name, or by a word for a place.
  {
    say: 'a robot vacuum is in a kitchen. A cat jumps onto the robot',
    cast: ['robot-vacuum', 'cat'],
  },
  {
    say: 'two children build a sandcastle on a beach. A wave washes the castle away',
    cast: ['girl', 'boy'],
    at: ['beach'],
  },
  {
    say: 'a mug stands on a table. A woman lifts the mug',
    cast: ['cup', 'table', 'woman'],
    beats: ['', 'c3 hold-thing'],
  },
  {
    say: 'a perfume bottle stands between two candles on velvet; a man lifts the bottle',
    cast: ['perfume-bottle', '2 candle', 'man'],
  },
  // It is never somebody; who came along does what is told of it alone; what jumps out of a box is no part of a deed.
  { say: 'a student reaches for a book, it falls', cast: ['woman (; +book)'], beats: [''] },
  { say: 'the king sits on his throne with a lion lying at his feet', beats: ['c1 sit, c3 lie'] },
  {
    say: 'a girl blows out the candles on a cake, and a puppy jumps out of a box',
    cast: ['girl', 'small dog', 'box', 'table'],
  },
  { say: 'a woman in a blazer points at a chart on the wall', ties: [], ground: 'wall' },
  { say: 'an old lady in slippers waves', cast: ['old woman (shoes)'] },
  {
    say: 'a chef tosses vegetables; a waiter picks up the dish',
    cast: ['woman', 'man', 'plate'],
    beats: ['c1 toss-wok', 'c2 hold-thing, c3 sit'],
  },
  { say: 'the propeller starts to turn', cast: [] },
  { say: 'a craftsman kneads clay', cast: ['man'] },
  // Across a kitchen one was there before.
  { say: 'a robot vacuum bumps into a cat. The cat rides it across the kitchen', at: ['kitchen'], later: [] },
];
