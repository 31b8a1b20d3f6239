import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.ts';

/** An engine that delivers at once as many small pictures as a request asks for; it fails when the prompt is `fail`. */
export function createPictureEngine(): Engine {
  return {
    name: 'pictures',
    serves: () => true,
    close: async () => {},
    run: async ({ request, workDirectory }) => {
      if (request['prompt'] === 'fail') {
        return { status: 'failed', code: 'media_unreachable', message: 'Cannot fetch the media URL: a test' };
      }
      const count = Number(request['series_amount'] ?? request['n'] ?? 1);
      const files = [];
      for (let index = 0; index < count; index++) {
        const path = join(workDirectory, `${index}.png`);
        await writeFile(path, `picture ${index} of ${JSON.stringify(request)}`);
        files.push({ path, role: 'primary', type: 'image', format: 'png', width: 16 + index, height: 9 } as const);
      }
      return { status: 'delivered', units: count, metadata: { not_understood: [] }, files };
    },
  };
}
