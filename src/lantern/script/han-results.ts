import { listed } from './listed.ts';

/** What a Chinese verb may end with to say what comes of it or whither it goes: 剪断, 脱下, 擦干净. Longer ones first. */
export const HAN_RESULTS: readonly string[] = listed(
  '干净, 起来, 下来, 上来, 出来, 过来, 回来, 进来, 下去, 上去, 出去, 过去, 回去, 进去, 整齐, 掉, 上, 下, 开, 起, 断, 破, 碎, 烂, 光, 干, 净, 满, 好, 完, 住, 倒, 紧, 松, 平, 直, 亮, 灭, 翻, 走, 去, 来, 成, 熟, 齐',
);

/** The verb before what comes of it: 剪断 is 剪, 脱下来 is 脱. Undefined where it has no such end. */
export function withoutResult(verb: string): string | undefined {
  const result = HAN_RESULTS.find((each) => verb.length > each.length && verb.endsWith(each));
  return result === undefined ? undefined : verb.slice(0, -result.length);
}
