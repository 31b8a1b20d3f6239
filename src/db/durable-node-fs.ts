import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type PostgresModule = Parameters<NonNullable<Awaited<ReturnType<Init>>['emscriptenOpts']['preRun']>[number]>[0];

/** The part of Emscripten's NODEFS that matters here (https://github.com/emscripten-core/emscripten, src/lib/libnodefs.js). */
interface NodeFileSystem {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number };
}

/**
 * PGlite's file system on a directory, with an `fsync` that reaches the disk.
 *
 * Emscripten's NODEFS has none: PostgreSQL's call succeeds and does nothing, and a power cut then loses nearly
 * everything or leaves a directory that no longer opens (https://github.com/electric-sql/pglite/issues/1107).
 */
export class DurableNodeFS extends NodeFS {
  #fsyncs = 0;

  /** How often PostgreSQL has asked for durability and got it. */
  get fsyncs(): number {
    return this.#fsyncs;
  }

  override async init(pg: Parameters<Init>[0], options: Parameters<Init>[1]): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: PostgresModule) => this.#addFsync(module.NODEFS as unknown as NodeFileSystem);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }

  #addFsync(nodeFs: NodeFileSystem): void {
    nodeFs.stream_ops.fsync = (stream) => {
      if (stream.nfd === undefined) fsyncPath(nodeFs.realPath(stream.node));
      else fsyncSync(stream.nfd);
      this.#fsyncs++;
      return 0;
    };
  }
}

/** Directories have no descriptor of their own in NODEFS. */
function fsyncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
