import type { CharacterDraft, Draft } from './draft.ts';

/** Leaves one of a character and makes the others one of their own, who do and are all that it does and is; none where there is but one. */
export function splitOff(draft: Draft, character: CharacterDraft): readonly CharacterDraft[] {
  if (character.count <= 1) return [];
  const id = `c${Math.max(...draft.characters.map((each) => Number(each.id.slice(1)))) + 1}`;
  const others: CharacterDraft = {
    ...character,
    id,
    count: character.count - 1,
    garments: character.garments.map((garment) => ({ ...garment })),
    props: [...character.props],
  };
  character.count = 1;
  draft.characters.splice(draft.characters.indexOf(character) + 1, 0, others);
  for (const { actions } of draft.beats) for (const { who } of actions) if (who.includes(character.id)) who.push(id);
  for (const relation of draft.relations.filter(({ subject }) => subject === character.id))
    draft.relations.push({ ...relation, subject: id });
  return [others];
}
