import type { Command } from 'commander';
import type { ElementAnswer } from '../../contract/answers.ts';
import { addClientOptions, clientOf } from '../client-of.ts';
import { mediaValue } from '../media-value.ts';
import { createOutput, safeText } from '../output.ts';
import { table } from '../table.ts';

type Flags = Readonly<Record<string, unknown>>;

/** `rushes elements add|list|show|remove`: the things with pictures that a team keeps for its requests. */
export function addElementsCommand(program: Command): void {
  const elements = program.command('elements').description('Look after elements, for --element-ids of requests');
  const add = (words: string, description: string): Command =>
    addClientOptions(elements.command(words).description(description));

  add('add <name> <pictures...>', 'Keep a thing with 1 to 4 pictures of it: files or URLs').action(
    async (name: string, pictures: readonly string[], flags: Flags) => {
      const images = await Promise.all(pictures.map((picture) => mediaValue('the picture', picture)));
      const element = await clientOf(flags).addElement(name, images);
      createOutput(flags['json'] === true).result(element, element.element_id);
    },
  );
  add('list', 'List elements, newest first').action(async (flags: Flags) => {
    const all = await clientOf(flags).elements();
    const output = createOutput(flags['json'] === true);
    const rows = all.map((each) => [each.element_id, each.name, String(each.images.length), each.created_at]);
    const text = rows.length === 0 ? 'no elements' : table(output, ['element', 'name', 'pictures', 'made'], rows);
    output.result({ elements: all }, text);
  });
  add('show <id>', 'Show one element').action(async (id: string, flags: Flags) => {
    const element = await clientOf(flags).element(id);
    createOutput(flags['json'] === true).result(element, textOf(element));
  });
  add('remove <id>', 'Delete an element; tasks that use it already keep it until they end').action(
    async (id: string, flags: Flags) => {
      await clientOf(flags).removeElement(id);
      createOutput(flags['json'] === true).result({ element_id: id }, `removed ${safeText(id)}`);
    },
  );
}

function textOf({ element_id: id, name, images, created_at: made }: ElementAnswer): string {
  const pictures = images.map(({ url, width, height }) => `  picture   ${width}×${height}  ${url}`);
  return [`${id}  ${safeText(name)}`, `  made      ${made}`, ...pictures].join('\n');
}
