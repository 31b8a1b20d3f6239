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
  if (parts.length < LENGTH_MIN || !allAre || !areApart) return undefined;
  return parts.map((part) => (part.startsWith('在') ? `${about}${part}` : `${about} ${part}`));
}

function settingOf(part: string, kind: (typeof KINDS)[number]): string | undefined {
  return understand(part).understood.find(({ as }) => as.startsWith(`${kind}: `))?.as;
}
