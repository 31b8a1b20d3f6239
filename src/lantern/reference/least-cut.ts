/** A graph between two ends, each way with so much room: what is found is its cut of least cost. */
export interface CutGraph {
  readonly count: number;
  /** Ends of ways between nodes, two numbers each, and the room of each, the same both ways. */
  readonly ends: Int32Array;
  readonly rooms: Float64Array;
}

/** What a graph keeps between cuts: which ways leave a node, as lists. */
export interface CutSolver {
  /** 1 for each node that stays with the first end: `first` and `second` are the rooms of its ways from the first end and to the second. */
  cut(first: Float64Array, second: Float64Array): Uint8Array;
}

/** Rooms below this are full. */
const FULL = 1e-9;

/** Makes a solver for one graph, whose ends may be tied in many ways (Dinic's algorithm, 1970; some hundred nodes take a millisecond). */
export function createCutSolver({ count, ends, rooms }: CutGraph): CutSolver {
  const [source, sink] = [count, count + 1];
  const ways = rooms.length + 2 * count;
  const [to, room] = [new Int32Array(ways * 2), new Float64Array(ways * 2)];
  const leaving: number[][] = Array.from({ length: count + 2 }, () => []);
  const join = (way: number, from: number, into: number) => {
    to[way * 2] = into;
    to[way * 2 + 1] = from;
    leaving[from]!.push(way * 2);
    leaving[into]!.push(way * 2 + 1);
  };
  for (let way = 0; way < rooms.length; way++) join(way, ends[way * 2]!, ends[way * 2 + 1]!);
  for (let node = 0; node < count; node++) {
    join(rooms.length + node, source, node);
    join(rooms.length + count + node, node, sink);
  }
  const levels = new Int32Array(count + 2);
  const tried = new Int32Array(count + 2);
  const queue = new Int32Array(count + 2);

  const reach = (): boolean => {
    levels.fill(-1);
    levels[source] = 0;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++)
      for (const way of leaving[queue[head]!]!) {
        const next = to[way]!;
        if (levels[next]! >= 0 || room[way]! <= FULL) continue;
        levels[next] = levels[queue[head]!]! + 1;
        queue[tail++] = next;
      }
    return levels[sink]! >= 0;
  };
  const push = (node: number, most: number): number => {
    if (node === sink) return most;
    const own = leaving[node]!;
    let left = most;
    for (; tried[node]! < own.length; tried[node]!++) {
      const way = own[tried[node]!]!;
      if (room[way]! <= FULL || levels[to[way]!] !== levels[node]! + 1) continue;
      const pushed = push(to[way]!, Math.min(left, room[way]!));
      room[way]! -= pushed;
      room[way ^ 1]! += pushed;
      left -= pushed;
      if (left <= FULL) return most;
    }
    return most - left;
  };
  return {
    cut(first, second) {
      for (let way = 0; way < rooms.length; way++) room[way * 2] = room[way * 2 + 1] = rooms[way]!;
      for (let node = 0; node < count; node++) {
        room[(rooms.length + node) * 2] = first[node]!;
        room[(rooms.length + node) * 2 + 1] = 0;
        room[(rooms.length + count + node) * 2] = second[node]!;
        room[(rooms.length + count + node) * 2 + 1] = 0;
      }
      while (reach()) {
        tried.fill(0);
        push(source, Infinity);
      }
      return Uint8Array.from({ length: count }, (_, node) => (levels[node]! >= 0 ? 1 : 0));
    },
  };
}
