import { parseOwnFile } from '../http/own-files.ts';
import type { OwnFile } from '../media/fetch-media.ts';
import type { TaskService } from '../tasks/service.ts';
import type { Uploads } from '../uploads/uploads.ts';

/**
 * Makes what opens files of this server by their URLs, results and uploads alike. Only the path counts: its token cannot be guessed, and
 * whoever has it may read the file, so it does not matter which host the URL names.
 */
export function createOwnFileOpener(
  results: () => Pick<TaskService, 'findResult'>,
  uploads: Uploads,
): (url: string) => Promise<OwnFile | undefined> {
  return async (url) => {
    const name = parseOwnFile(url);
    if (name === undefined) return undefined;
    const file = name.place === 'media' ? await uploads.open(name.token) : await results().findResult(name.token);
    return file?.format === name.format ? { read: () => file.read() } : undefined;
  };
}
