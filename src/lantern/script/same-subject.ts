/** Words that join pictures, that lead to them, and that say which view each is. */
const JOINING = '(?:and|also|or|plus|as well as)(?![a-z])|[和与及、&+/]|以及';
const VIEWING =
  '(?:front|sides?|back|rear|behind|profile|close-?ups?|detail|face|head|left|right|top|full|body|whole|views?|angle|seen)(?![a-z])|正面|侧面|背面|特写|近景|全身';
const LEADING =
  '(?:then|the|its|her|his|their|an?|from|in|with|of|on|other|another|pictures?|images?|photos?|shot)(?![a-z])|的|图|照片|[\\s,;，()（）:：-]';
const ONLY_JOINS = new RegExp(`^(?:${JOINING}|${VIEWING}|${LEADING})*$`, 'iu');
const JOINS = new RegExp(JOINING, 'iu');
const VIEWS = new RegExp(VIEWING, 'iu');
const LISTS = /^\s*[,;，]\s*$/u;
/** More pictures named right after one. */
const MORE_PICTURES = /^(?:\s*(?:,|，|、|&|\+|and|or|和|与|及)*\s*(?:and\s+)?(?:<<<image_\d+>>>|@image\d+))+/iu;
/** That several pictures show one and the same. */
const ARE_THE_SAME =
  /^\s*(?:all |both |each )?(?:are|is|show|shows|depict|depicts|都是|是|为)\s*(?:all |both )?(?:(?:different |several |two |three |four )*(?:views?|angles?|pictures?|photos?|images?|shots?|sides?) of )?(?:one and )?(?:the same|one|a single|同一|一)/iu;

/**
 * Whether the text between two references to pictures only joins them, as views of one thing that was named before: "and", "side view:".
 * A comma and `in` alone lead to a place.
 */
export function joinsViews(between: string): boolean {
  return ONLY_JOINS.test(between) && (JOINS.test(between) || VIEWS.test(between) || LISTS.test(between));
}

/** What follows a reference to a picture and those that are listed with it. */
export function afterList(after: string): string {
  return after.replace(MORE_PICTURES, '');
}

/** Whether the text after a list of pictures says that they show one and the same. */
export function saysTheSame(after: string): boolean {
  return ARE_THE_SAME.test(after);
}
