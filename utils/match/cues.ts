/** Words that make an ambiguous alias count where its own line names none, by category. Lower case counts in any case. */
import type { Category } from '../model/category';

const FIELD =
  'military; army; navy; air force; troops; soldiers; war; missile; drone; rebel; militant; ceasefire; airstrike; air strike; invasion; nuclear; ' +
  'defence ministry; defence minister; foreign ministry; foreign minister; NATO; Pentagon; Kremlin; Hamas; Hezbollah; Taliban; insurgent; ' +
  'sanctions; diplomat; diplomatic; embassy; ambassador; weapon; armed forces; killed; fighting; offensive; frontline; peace talks; bilateral; ' +
  'prime minister; United Nations; UN; conflict; terrorist; terrorism; warship; fighter jet; artillery; commander; border; hostage; regime';

const OFFICE =
  'president; prime minister; minister; government; secretary; ambassador; general; leader; foreign; defence; parliament; senator; envoy; ' +
  'spokesman; spokeswoman; commander; chancellor; military; diplomat; administration';

const ARMS =
  'aircraft; jet; fighter; missile; tank; helicopter; drone; frigate; destroyer; submarine; warship; carrier; radar; launcher; battery; ' +
  'howitzer; artillery; armoured; bomber; squadron; air force; navy; army; military; air defence; warhead; weapon; rocket; torpedo; ' +
  'ammunition; shell; anti-tank; deliver; Ukraine; Ukrainian; Pentagon; NATO; variant; prototype; crew; pilot; sortie';

export const DEFAULT_CUES: Readonly<Record<Category, string>> = {
  person: OFFICE,
  organisation: `${OFFICE}; member; summit; alliance; treaty; contract; company; agency; committee; ${FIELD}`,
  force: FIELD,
  platform: ARMS,
  exercise:
    'exercise; drill; operation; military; navy; army; air force; troops; war game; manoeuvre; joint; forces; warship; aircraft',
  agreement:
    'treaty; accord; agreement; pact; signed; ratified; sanctions; resolution; arms control; convention; nuclear; withdrew; compliance',
  doctrine:
    'strategy; policy; doctrine; concept; foreign; defence; security; initiative; vision; government; minister; diplomacy',
  event:
    'summit; war; crisis; talks; leaders; conflict; troops; attack; killed; anniversary; invasion; minister; conference; military',
  place: FIELD,
  country: `${FIELD}; country; nation; government; president; capital; economy; election; citizens; refugees`,
  term: FIELD,
};
