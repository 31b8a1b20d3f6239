import { parseOwnFile } from '../http/own-files.ts';
import type { OwnFile } from '../media/fetch-media.ts';
import type { TaskService } from '../tasks/service.ts';
import type { Elements } from '../elements/elements.ts';
import type { Uploads } from '../uploads/uploads.ts';

/**
 * Makes what opens files of this server by their URLs, results, uploads and pictures of elements alike. Only the path counts: its token cannot be guessed, and
 * whoever has it may read the file, so it does not matter which host the URL names.
 */
export function createOwnFileOpener(
  places: () => {
    readonly results: Pick<TaskService, 'findResult'>;
    readonly uploads: Pick<Uploads, 'open'>;
    readonly elements: Pick<Elements, 'openImage'>;
  },
): (url: string) => Promise<OwnFile | undefined> {
  return async (url) => {
    const name = parseOwnFile(url);
    if (name === undefined) return undefined;
    const { results, uploads, elements } = places();
    const { token } = name;
    const file =
      name.place === 'results'
        ? await results.findResult(token)
        : ((await uploads.open(token)) ?? (await elements.openImage(token)));
    return file?.format === name.format ? { read: () => file.read() } : undefined;
  };
}
