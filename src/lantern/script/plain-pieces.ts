import { withActiveVoice } from './active-voice.ts';
import { withFamiliesCounted } from './animal-families.ts';
import { withAloneTold } from './alone.ts';
import { withAgesInYears } from './ages-in-years.ts';
import { withAgesOfAnimals } from './ages-of-animals.ts';
import { withBeginningsLeftOut } from './begins-to.ts';
import { withBorneOnBack } from './borne-on-back.ts';
import { withBearersTold } from './borne-by-part.ts';
import { withChessmenNamed } from './chessmen.ts';
import { withCausesLeftOut } from './causes-left-out.ts';
import { withCollectivesListed } from './collectives.ts';
import { withContentsDescribed } from './described-contents.ts';
import { withDoersSupplied } from './doers-supplied.ts';
import { withDroneAsCamera } from './drone-films.ts';
import { withEventsInOrder } from './events-in-order.ts';
import { withFansThatBlow } from './fans-that-blow.ts';
import { withFlavoursLeftOut } from './flavours.ts';
import { withForcesTold } from './forces.ts';
import { withGiftFirst } from './gift-first.ts';
import { withDoerOfHad } from './has-it-done.ts';
import { withHitsTold } from './hits.ts';
import { withHairNamed } from './hair-as-person.ts';
import { withHandsLeftOut } from './in-hand.ts';
import { withInsideOfVehicle } from './inside-vehicle.ts';
import { withHanTitles } from './han-titles.ts';
import { withNounsDescribing } from './nouns-describing.ts';
import { withHandsFilmed } from './hands-alone.ts';
import { withItNamed } from './it-named.ts';
import { withListsJoined } from './introduce-lists.ts';
import { withCompoundsOpened } from './open-compounds.ts';
import { withLightAsLight } from './light-as-light.ts';
import { withMembersTold } from './members-told.ts';
import { withMembersNamed, withOthersNamed } from './members-named.ts';
import { withNamesNotVerbs } from './never-verbs.ts';
import { withIdlePhrasesParted } from './parted-phrases.ts';
import { withPartsInColour } from './parts-in-colour.ts';
import { withPartsAsWholes } from './parts-as-wholes.ts';
import { withPlacesOwned } from './places-owned.ts';
import { withPossessorsLeftOut } from './possessors.ts';
import { withPouringTold } from './pour-in.ts';
import { withProductsNamed } from './product-named.ts';
import type { Piece } from './recognise.ts';
import { withReceiversPlain } from './receivers-plain.ts';
import { withRelativesOpened } from './relatives-opened.ts';
import { withSexesLeftOut } from './sex-named.ts';
import { withSingularArticles } from './singular-articles.ts';
import { withSteppedOn } from './stepped-on.ts';
import { withSubjectsFirst } from './subjects-first.ts';
import { withTeamsAsMembers } from './teams-of.ts';
import { withThingsFastened } from './thing-relations.ts';
import { withThingsPlaced } from './things-placed.ts';
import { withTradeClothes } from './trade-clothes.ts';
import { withVesselsNamed } from './vessels-of.ts';
import { withVerbFirst } from './verb-first.ts';
import { withVerbsAfterAnd } from './verbs-after-and.ts';

/** Each makes one thing plain, and may rely on those before it. */
const PASSES: readonly ((pieces: readonly Piece[]) => readonly Piece[])[] = [
  withHanTitles,
  withChessmenNamed,
  withTradeClothes,
  withBorneOnBack,
  withInsideOfVehicle,
  withVerbsAfterAnd,
  withThingsFastened,
  withBeginningsLeftOut,
  withCausesLeftOut,
  withPartsInColour,
  withNounsDescribing,
  withVesselsNamed,
  withPlacesOwned,
  withThingsPlaced,
  withSubjectsFirst,
  withBearersTold,
  withFlavoursLeftOut,
  withHandsLeftOut,
  withAloneTold,
  withProductsNamed,
  withFansThatBlow,
  withDroneAsCamera,
  withLightAsLight,
  withNamesNotVerbs,
  withTeamsAsMembers,
  withPouringTold,
  withForcesTold,
  withHitsTold,
  withContentsDescribed,
  withHairNamed,
  withMembersTold,
  withSteppedOn,
  withSexesLeftOut,
  withPossessorsLeftOut,
  withIdlePhrasesParted,
  withItNamed,
  withSingularArticles,
  withAgesInYears,
  withAgesOfAnimals,
  withCollectivesListed,
  withFamiliesCounted,
  withOthersNamed,
  withReceiversPlain,
  withRelativesOpened,
  withMembersNamed,
  withPartsAsWholes,
  withDoerOfHad,
  withActiveVoice,
  withDoersSupplied,
  withEventsInOrder,
  withGiftFirst,
  withListsJoined,
  withVerbFirst,
  withHandsFilmed,
  withCompoundsOpened,
];

/** The pieces of a prompt as a plain sentence would have them, so that the readers need to know one way to say a thing. */
export function plainPieces(pieces: readonly Piece[]): readonly Piece[] {
  return PASSES.reduce((plain, pass) => pass(plain), pieces);
}
