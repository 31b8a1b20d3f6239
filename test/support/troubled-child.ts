import { serveChild } from '../../src/media/process/serve-child.ts';

/** A child that gets into the trouble it is asked for. */
serveChild(
  (body, report) => {
    switch (body) {
      case 'hang':
        for (;;);
      case 'crash':
        process.kill(process.pid, 'SIGSEGV');
        return new Promise(() => undefined);
      case 'grow': {
        const kept: Buffer[] = [];
        // Nothing else runs on this thread meanwhile, as in a decoder.
        for (;;) kept.push(Buffer.alloc(10_000_000, 1));
      }
      case 'throw':
        throw new RangeError('no such thing');
      case 'secret':
        return process.env['RUSHES_API_KEY'];
      default:
        report('on the way');
        return { echo: body };
    }
  },
  { watch: 'thread' },
);
