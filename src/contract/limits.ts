/**
 * Everything that comes from outside has a limit. Each is named with its unit; the comment says why it is what it is.
 * Limits of a model's own fields are in its declaration.
 */

/** Clients send reference media as Base64 inside the body and stop at this size themselves. */
export const BODY_BYTES_MAX = 64 * 1024 * 1024;

/** Bodies being read or worked on, all callers together: two of the largest. Parsing takes about three times the text. */
export const BODIES_IN_FLIGHT_BYTES_MAX = 128 * 1024 * 1024;

/** The deepest request is an object that holds a list of texts: 2. The rest is room for future fields. */
export const JSON_DEPTH_MAX = 16;

/** Brackets, commas and colons of a body; a full request has below 40. Small texts that parse into much memory stop here. */
export const JSON_TOKENS_MAX = 10_000;

/** Signed URLs of object stores reach 2 to 3 thousand characters; servers and proxies commonly stop at 8 KiB. */
export const URL_CHARACTERS_MAX = 8192;

/** One image, decoded: the documented limit of the upstream models (10 MB). */
export const IMAGE_BYTES_MAX = 10 * 1024 * 1024;

/** One video: the documented limit of the upstream models (200 MB). Inside a body, the body's limit comes first. */
export const VIDEO_BYTES_MAX = 200 * 1024 * 1024;

/** One uploaded image: what clients of the file API send at most (16 MiB). It may be larger than one by URL, as it is here already. */
export const UPLOAD_IMAGE_BYTES_MAX = 16 * 1024 * 1024;

/** What a team may keep uploaded at once: room for a hundred large pictures and a few videos. */
export const UPLOAD_BYTES_PER_TEAM_MAX = 2 * 1024 * 1024 * 1024;
export const UPLOADS_PER_TEAM_MAX = 1000;

/** Files in one list, as documented. */
export const UPLOADS_LISTED_MAX = 100;

/** Elements that a team may keep: a library, not an archive. With four pictures of 10 MB each that is at most 20 GB. */
export const ELEMENTS_PER_TEAM_MAX = 500;

/** Pictures of one element, as documented upstream: what shows, and up to three other views. */
export const ELEMENT_IMAGES_MAX = 4;

export const ELEMENT_NAME_CHARACTERS_MAX = 80;

/** Tasks in one page of a list. */
export const TASKS_LISTED_DEFAULT = 20;
export const TASKS_LISTED_MAX = 100;

/** Printable ASCII: a UUID, a hash, or a name with room to spare. */
export const IDEMPOTENCY_KEY_CHARACTERS_MAX = 255;

/** Printable ASCII: what clients call their tasks. */
export const CLIENT_REFERENCE_CHARACTERS_MAX = 128;

/** Problems reported for one request. Unknown fields are the only ones without a bound of their own. */
export const PROBLEMS_MAX = 100;

/** Characters of a caller's text that a message repeats. */
export const QUOTED_CHARACTERS_MAX = 60;

/** Printable ASCII; longer ones are no keys of ours and are not worth hashing. */
export const API_KEY_CHARACTERS_MAX = 512;

/** Days that results stay available after completion, as documented. */
export const RESULT_DAYS = 7;
/** Days that a file is kept that a user sent. */
export const UPLOAD_DAYS = 7;
