/** The labels that sites put on blocks which are not the article's, and on what they ask of the reader. */

/** The longest label. */
const LABEL_CHARS = 80;

/** Stand over a list of other stories, or over a form: what follows goes with them. */
const HEADS = new RegExp(
  `^(?:${[
    '(?:related|recommended|trending|most (?:read|viewed|popular|shared|watched))(?: .{1,40})?|popular|more',
    '(?:more|latest|recent|other|top|popular|featured|similar|must[- ]read) (?:stories|articles|posts|news|reads|coverage|videos|headlines)(?: .{1,40})?',
    'more (?:from|on|in|by|like) .{1,40}|(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,30}',
    "read (?:more|next|also)|(?:what to read|up) next|keep reading|editors?['’]s? (?:picks|choice)|don['’]t miss|see also",
    '(?:all )?comments?(?: .{1,20})?|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the authors?|tags|topics',
    '(?:(?:sign|join) up|subscribe|follow us).{0,60}|join our .{1,40}|get (?:our|the) .{0,40}(?:newsletter|inbox|email|updates)s?|stay (?:connected|informed|up to date|in touch).{0,30}',
    'be the first to .{1,60}|(?:our |free )?newsletters?|shar(?:e|ing)(?: (?:this .{1,20}|article|story|post))?|support .{1,30} journalism',
  ].join('|')})[:!.…]?$`,
  'i',
);

/** Stand alone. */
const ALONE =
  /^(?:advertise(?:ment)?|ad|sponsored(?: content)?|shares|share (?:on|via) .{1,20}|tweet|e?mail|print|save|listen|copy link|link copied|facebook|twitter|linkedin|whatsapp|reddit|skip .{1,30}|back to .{1,30}|(?:article|story) continues.{0,30}|loading\.*|summari[sz]e with ai|report this .{1,15}|all rights reserved.{0,40}|(?:©|copyright\b).{0,70}|privacy policy|table of contents|scroll to .{1,15}|click here .{1,40}|watch(?: live| now)?|view (?:comments|all)|\d+ comments?|(?:load|show) more|close|menu|search|log ?in|sign in|register)[:!.…]?$/i;

export function isLabel(text: string): boolean {
  return text.length <= LABEL_CHARS && (ALONE.test(text) || HEADS.test(text));
}

/** Whether a label speaks for all that follows it. */
export function isHeadLabel(text: string): boolean {
  return text.length <= LABEL_CHARS && HEADS.test(text);
}
