import { understand } from './understand.ts';

/** Between two settings of a list: commas and joining words, before a preposition. */
const BETWEEN =
  /(?:\s*(?:[,;，；、]|\b(?:and|then|finally)\b|然后|最后))+\s*(?=(?:on|in|at|by|under|beside|near|inside|through|along|before)\b|在)/iu;
/** The last words of a beginning that could be a setting. */
const LAST =
  /^(.*\S)(\s+(?:on|in|at|by|under|beside|near|inside|through|along|before)\s(?!.*\s(?:on|by|under|beside|near|inside|through|along|before)\s).+|在.+)$/isu;
/** What a setting is told by. */
const KINDS = ['place', 'season', 'hour', 'weather'] as const;
const LENGTH_MIN = 2;
/** Lists that everybody knows, by their name. */
const NAMED: readonly {
  readonly name: RegExp;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}[] = [
  {
    name: /,?\s*\b(?:through|across|over|during|in)\s+(?:all\s+)?(?:the\s+)?(?:(?:four|changing|different|all)\s+)?seasons(?:\s+of the year)?\b|(?:在|经历|的)?(?:一年)?四季(?:中|里|变化|更替)?/iu,
    english: ['in spring', 'in summer', 'in autumn', 'in winter'],
    chinese: ['在春天', '在夏天', '在秋天', '在冬天'],
  },
  {
    name: /,?\s*\b(?:throughout|through|over|across|in the course of)\s+(?:the|a|one)\s+(?:whole\s+|course of a\s+)?day\b|,?\s*\bat (?:different|all|various) (?:times|hours) of (?:the )?day\b|,?\s*\bfrom (?:dawn|morning|sunrise) (?:to|till|until) (?:night|midnight)\b|从早到晚|(?:在)?一天(?:之中|当中|里的不同时刻)/iu,
    english: ['at dawn', 'at noon', 'at sunset', 'at night'],
    chinese: ['在清晨', '在正午', '在日落时', '在夜晚'],
  },
];

/**
 * Prompts of their own for the settings that a prompt lists: "a fox on a beach, in a forest and in a city at night" is three. Undefined
 * where there is no such list: each part names a setting, and two of them name what cannot be at once, as two places or two seasons.
 */
export function settingsListed(prompt: string): readonly string[] | undefined {
  const [first = '', ...others] = prompt.split(BETWEEN);
  const [, head = first, beginning = ''] = LAST.exec(first) ?? [];
  const begins = beginning !== '' && KINDS.some((kind) => settingOf(beginning, kind) !== undefined);
  const about = begins ? head : first;
  const parts = [...(begins ? [beginning.trim()] : []), ...others];
  const settings = parts.map((part) => KINDS.map((kind) => settingOf(part, kind)));
  const allAre = settings.every((setting) => setting.some((named) => named !== undefined));
  const areApart = KINDS.some((_, kind) => new Set(settings.flatMap((setting) => setting[kind] ?? [])).size >= 2);
  if (parts.length < LENGTH_MIN || !allAre || !areApart) return settingsNamed(prompt);
  return parts.map((part) => joined(about, part));
}

/** The same for lists that a prompt only names: the seasons, the hours of a day. */
function settingsNamed(prompt: string): readonly string[] | undefined {
  const list = NAMED.find(({ name }) => name.test(prompt));
  if (list === undefined) return undefined;
  const about = prompt.replace(list.name, '').replace(/[\s,，。.]+$/u, '');
  return (/\p{Script=Han}/u.test(prompt) ? list.chinese : list.english).map((part) => joined(about, part));
}

function joined(about: string, part: string): string {
  return part.startsWith('在') ? `${about}${part}` : `${about} ${part}`;
}

function settingOf(part: string, kind: (typeof KINDS)[number]): string | undefined {
  return understand(part).understood.find(({ as }) => as.startsWith(`${kind}: `))?.as;
}
