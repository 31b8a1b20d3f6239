import { listed } from './listed.ts';

/** What a Chinese verb may end with to say what comes of it or whither it goes: 剪断, 脱下, 擦干净. Longer ones first. */
export const HAN_RESULTS: readonly string[] = listed(
  '干净, 起来, 下来, 上来, 出来, 过来, 回来, 进来, 下去, 上去, 出去, 过去, 回去, 进去, 整齐, 掉, 上, 下, 开, 起, 断, 破, 碎, 烂, 光, 干, 净, 满, 好, 完, 住, 倒, 紧, 松, 平, 直, 亮, 灭, 翻, 走, 去, 来, 成, 熟, 齐, 进, 入',
);

/** The verbs that one in Chinese may be with what comes of it: 剪断 is 剪, 取下来 is 取下 and 取. None where it has no such end. */
export function withoutResults(verb: string): readonly string[] {
  const done = verb.length > 2 && verb.endsWith('了') ? verb.slice(0, -1) : verb;
  const stems = HAN_RESULTS.filter((each) => done.length > each.length && done.endsWith(each)).map((each) =>
    done.slice(0, -each.length),
  );
  return [...new Set([...(done === verb ? [] : [done]), ...stems])].toSorted((a, b) => b.length - a.length);
}
