import type { Command } from 'commander';
import type { IssuedKeyAnswer, KeyAnswer } from '../../contract/admin-answers.ts';
import { ADMIN_FORMS } from '../../contract/admin-forms.ts';
import { addAdminAction } from '../admin.ts';
import { addFormOptions, formBody } from '../form-options.ts';
import type { Output } from '../output.ts';
import { dollars, orDash, table } from '../table.ts';

const TEAM_OPTION = ['--team <team>', 'Whose key', 'default'] as const;

/** `rushes keys`: what calls are signed with. */
export function addKeysCommand(program: Command): void {
  const keys = program.command('keys').description('Look after the keys of a team');
  addAdminAction(
    keys
      .command('list')
      .description('All keys of a team, newest first')
      .option(...TEAM_OPTION),
    async (admin, output, flags) => {
      const { keys: all } = await admin.get<{ keys: readonly KeyAnswer[] }>(keysPath(flags));
      output.result({ keys: all }, keyTable(output, all));
    },
  );
  addAdminAction(
    addFormOptions(keys.command('create').argument('<name>', 'For people'), ADMIN_FORMS.newKey, ['name'])
      .option(...TEAM_OPTION)
      .description('Make a key; it is shown this once'),
    async (admin, output, flags, [name = '']) =>
      showIssued(output, await admin.send('POST', keysPath(flags), { ...formBody(ADMIN_FORMS.newKey, flags), name })),
  );
  addAdminAction(
    addFormOptions(keys.command('set').argument('<key>', 'Its id'), ADMIN_FORMS.keyChange, ['is_disabled'])
      .option(...TEAM_OPTION)
      .description('Change a key; `none` takes a limit away'),
    async (admin, output, flags, [key = '']) =>
      show(output, await admin.send('PATCH', keyPath(flags, key), formBody(ADMIN_FORMS.keyChange, flags))),
  );
  addAdminAction(
    addFormOptions(keys.command('rotate').argument('<key>', 'Its id'), ADMIN_FORMS.rotation)
      .option(...TEAM_OPTION)
      .description('Give a key another secret, shown this once; the old one is good for a while'),
    async (admin, output, flags, [key = '']) => {
      const body = formBody(ADMIN_FORMS.rotation, flags);
      showIssued(output, await admin.send('POST', `${keyPath(flags, key)}/rotate`, body));
    },
  );
  for (const [name, isDisabled] of [['disable', true] as const, ['enable', false] as const]) {
    const command = keys
      .command(name)
      .argument('<key>', 'Its id')
      .option(...TEAM_OPTION);
    addAdminAction(
      command.description(isDisabled ? 'Refuse a key from now on' : 'Let a key work again'),
      async (admin, output, flags, [key = '']) =>
        show(output, await admin.send('PATCH', keyPath(flags, key), { is_disabled: isDisabled })),
    );
  }
}

type Flags = Readonly<Record<string, unknown>>;

function keysPath(flags: Flags): string {
  return `teams/${encodeURIComponent(String(flags['team']))}/keys`;
}

function keyPath(flags: Flags, key: string): string {
  return `${keysPath(flags)}/${encodeURIComponent(key)}`;
}

function show(output: Output, key: KeyAnswer): void {
  output.result(key, keyTable(output, [key]));
}

/** The secret alone on stdout, so that it can be kept in a variable. */
function showIssued(output: Output, key: IssuedKeyAnswer): void {
  output.note(`${keyTable(output, [key])}\n\nShown this once:`);
  output.result(key, key.secret);
}

function keyTable(output: Output, keys: readonly KeyAnswer[]): string {
  const header = ['key', 'name', 'begins with', 'may', 'used / budget of the month', 'last used', 'ends', 'state'];
  const rows = keys.map((key) => [
    key.key_id,
    key.name,
    key.secrets.map(({ prefix }) => `${prefix}…`).join(' '),
    `${key.scopes.join(' ')}${key.models === null ? '' : `: ${key.models.join(' ')}`}`,
    `${dollars(key.used_this_month_micros)} / ${dollars(key.monthly_budget_micros)}`,
    orDash(key.last_used_at),
    orDash(key.expires_at),
    key.is_disabled ? 'disabled' : 'good',
  ]);
  return table(output, header, rows);
}
