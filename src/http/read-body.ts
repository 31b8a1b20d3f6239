import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../base/result.ts';
import type { RequestErrorCode } from '../contract/error-codes.ts';
import type { BodyShare } from './body-budget.ts';

export interface BodyRefusal {
  readonly code: RequestErrorCode;
  readonly detail: string;
  readonly retryAfterSeconds?: number;
}

/**
 * Reads a body into memory, up to `bytesMax` and within what the share of the budget allows. What comes after a refusal is
 * received and thrown away, so that a caller who is still sending can read the answer. Rejects when the connection breaks.
 */
export function readBody(stream: Readable, share: BodyShare, bytesMax: number): Promise<Result<Buffer, BodyRefusal>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const refuse = (refusal: BodyRefusal) => {
      chunks.length = 0;
      stream.off('data', onData);
      // Without a listener for data, a flowing stream discards what it gets.
      stream.resume();
      resolve(fail(refusal));
    };
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) {
        refuse({ code: 'body_too_large', detail: `request body exceeds ${bytesMax} bytes` });
      } else if (!share.take(chunk.length)) {
        const detail = 'too many large request bodies at once';
        refuse({ code: 'rate_limited', detail, retryAfterSeconds: 5 });
      } else {
        chunks.push(chunk);
      }
    };
    stream.on('data', onData);
    stream.once('end', () => resolve(ok(Buffer.concat(chunks))));
    stream.once('error', reject);
    stream.once('close', () => reject(new Error('Cannot read the body: the connection was closed')));
  });
}
