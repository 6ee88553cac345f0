/** The labels that sites put on blocks which are not the article's, and on what they ask of the reader. */

/** The longest label. */
const LABEL_CHARS = 80;

/** Stand over a list of other stories, or over a form: what follows goes with them. */
const HEADS = new RegExp(
  `^(?:${[
    'related(?: .{1,40})?|recommended(?: .{1,40})?|trending(?: .{1,20})?|most (?:read|viewed|popular|shared|watched)(?: .{1,30})?',
    '(?:more|latest|recent|other|top|popular|trending|featured|similar|must[- ]read) (?:stories|articles|posts|news|reads|reading|coverage|videos|headlines)(?: .{1,40})?',
    'more|more (?:from|on|in|by|like) .{1,40}|(?:you )?(?:may|might|will|could) (?:also )?(?:like|enjoy|be interested in).{0,30}',
    'read (?:more|next|also)|(?:up|what to read) next|keep reading|editors?[\'’]s? (?:picks|choice)|don[\'’]t miss|see also|popular',
    'about the authors?|comments?|all comments .{1,20}|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:article )?tags|topics(?: in this .{1,20})?',
    '(?:sign|join) up.{0,60}|subscribe.{0,60}|join our .{1,40}|get (?:our|the) .{0,50}(?:newsletter|inbox|email|updates)s?',
    'follow us.{0,40}|stay (?:connected|informed|up to date|in touch).{0,30}|be the first to .{1,60}|(?:our |free )?newsletters?',
    'shar(?:e|ing)(?: (?:this .{1,20}|article|story|post))?|support .{1,30} journalism',
  ].join('|')})[:!.…]?$`,
  'i',
);

/** Stand alone. */
const ALONE =
  /^(?:advertise(?:ment)?|ad|sponsored(?: content)?|shares|share (?:on|via) .{1,20}|tweet|email|print|save|listen|copy link|facebook|twitter|linkedin|whatsapp|pinterest|reddit|skip (?:to|ad).{0,30}|back to .{1,30}|(?:article|story) continues (?:below|after).{0,30}|read more|loading\.*|summari[sz]e with ai|link copied|report this .{1,15}|all rights reserved.{0,40}|(?:©|copyright\b).{0,70}|privacy policy|table of contents|scroll to (?:continue|top)|click here to .{1,40}|tap to unmute|watch(?: live| now)?|view (?:comments|all)|\d+ comments?|load more|show more|close|menu|search|log ?in|sign in|register)[:!.…]?$/i;

export function isLabel(text: string): boolean {
  return text.length <= LABEL_CHARS && (ALONE.test(text) || HEADS.test(text));
}

/** Whether a label speaks for all that follows it. */
export function isHeadLabel(text: string): boolean {
  return text.length <= LABEL_CHARS && HEADS.test(text);
}
