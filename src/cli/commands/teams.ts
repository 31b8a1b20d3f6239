import type { Command } from 'commander';
import type { TeamAnswer } from '../../contract/admin-answers.ts';
import { ADMIN_FORMS } from '../../contract/admin-forms.ts';
import { addAdminAction } from '../admin.ts';
import { addFormOptions, formBody } from '../form-options.ts';
import type { Output } from '../output.ts';
import { dollars, orDash, table } from '../table.ts';

/** `rushes teams`: who pays. */
export function addTeamsCommand(program: Command): void {
  const teams = program.command('teams').description('Look after teams, on a running server or on the data directory');
  addAdminAction(teams.command('list').description('All teams with limits and balances'), async (admin, output) => {
    const { teams: all } = await admin.get<{ teams: readonly TeamAnswer[] }>('teams');
    output.result({ teams: all }, teamTable(output, all));
  });
  addAdminAction(
    teams.command('show').argument('<team>').description('One team with its limits and its balance'),
    async (admin, output, _, [team = '']) => show(output, await admin.get(`teams/${encodeURIComponent(team)}`)),
  );
  addAdminAction(
    addFormOptions(
      teams.command('create').argument('<team>', 'Small letters, digits and hyphens; stays for ever'),
      ADMIN_FORMS.newTeam,
      ['id'],
    ).description('Make a team, with nothing to spend yet: see `rushes credits add`'),
    async (admin, output, flags, [id = '']) =>
      show(output, await admin.send('POST', 'teams', { ...formBody(ADMIN_FORMS.newTeam, flags), id })),
  );
  addAdminAction(
    addFormOptions(teams.command('set').argument('<team>'), ADMIN_FORMS.teamChange, ['is_disabled']).description(
      'Change a team; `none` gives a limit back to the tier or the settings',
    ),
    async (admin, output, flags, [team = '']) => {
      const body = formBody(ADMIN_FORMS.teamChange, flags);
      show(output, await admin.send('PATCH', `teams/${encodeURIComponent(team)}`, body));
    },
  );
  for (const [name, isDisabled] of [['disable', true] as const, ['enable', false] as const]) {
    const description = isDisabled ? 'Refuse every call of its keys; nothing is removed' : 'Let its keys work again';
    addAdminAction(
      teams.command(name).argument('<team>').description(description),
      async (admin, output, _, [team = '']) =>
        show(output, await admin.send('PATCH', `teams/${encodeURIComponent(team)}`, { is_disabled: isDisabled })),
    );
  }
}

function show(output: Output, team: TeamAnswer): void {
  output.result(team, teamTable(output, [team]));
}

function teamTable(output: Output, teams: readonly TeamAnswer[]): string {
  const header = ['team', 'name', 'available', 'held', 'spent', 'requests/min', 'open tasks', 'made at once', 'state'];
  const rows = teams.map((team) => {
    const { available_micros: available, held_micros: held, spent_micros: spent } = team.balance;
    const byTier = (limit: number | null, isByTier: boolean) => `${orDash(limit)}${isByTier ? ' (tier)' : ''}`;
    return [
      team.team_id,
      team.name,
      dollars(available),
      dollars(held),
      dollars(spent),
      byTier(team.requests_per_minute, team.is_by_tier.requests_per_minute),
      byTier(team.concurrent_tasks, team.is_by_tier.concurrent_tasks),
      orDash(team.running_tasks),
      team.is_disabled ? 'disabled' : 'good',
    ];
  });
  return table(output, header, rows);
}
