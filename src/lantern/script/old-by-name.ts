import { dictionary } from './dictionary.ts';
import { isOneOfPeople } from './senses.ts';

/** Close ones are called so at any age. */
const FAMILIAR = /^老(?:爸|妈|爹|娘|哥|姐|弟|妹|公|婆|友|乡|同学|朋友|板|师)$/u;

/** Whether a Chinese name of somebody says that he is old: 老木匠, where 木匠 is somebody, too; 老板 is a trade. */
export function isOldByName(name: string): boolean {
  if (!name.startsWith('老') || FAMILIAR.test(name)) return false;
  return (dictionary().readings.get(name.slice(1)) ?? []).some(({ sense }) => isOneOfPeople(sense));
}
