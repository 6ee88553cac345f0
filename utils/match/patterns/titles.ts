/** Words that make a name beside them a person's: titles before it, roles before or behind it. */
import { wordSet } from '../words';

/** Words that end a title directly before a name. */
export const TITLE_ENDS = wordSet(
  'candidate parliamentarian commissar president minister premier pm secretary chancellor taoiseach tanaiste ' +
    'ambassador envoy emissary general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal ' +
    'admiral adm commodore commander cmdr cdr marshal brigadier brig airman senator sen representative rep congressman ' +
    'congresswoman lawmaker mp mep mla spokesman spokeswoman spokesperson king queen prince princess emir sheikh ' +
    'sultan ayatollah leader chief adviser advisor diplomat negotiator mediator governor gov commissioner chairman ' +
    'chairwoman dictator strongman warlord premier-designate attache consul undersecretary director coordinator ' +
    'counsellor counselor rapporteur czar mullah militant dissident speaker prosecutor state staff treasury ' +
    'counterpart executive reservist soldier',
);

/** Roles directly before a name that tell of an office only behind a state, a body or a word of the field: `State Department official David Holmes`. */
export const SERVING = wordSet('official politician aide defector');

/** Titles so general that a single word after them is no name beyond doubt. */
export const NEEDS_FULL_NAME = wordSet(
  'candidate parliamentarian executive airman reservist soldier chief director leader state staff treasury ' +
    'chairman chairwoman commissioner coordinator speaker militant dissident major representative general ' +
    'prosecutor commander counterpart rep king queen prince princess governor secretary captain marshal',
);

/** Words of an apposition that say what a person does for a state or force; office titles and offices without a name behind. */
export const ROLE_WORDS = wordSet(
  'chairman chairwoman parliamentarian charge officer airman veteran fighter member president minister premier ' +
    'secretary chancellor ambassador envoy general colonel admiral commander senator congressman congresswoman ' +
    'lawmaker spokesman spokeswoman spokesperson adviser advisor diplomat negotiator undersecretary commissioner ' +
    'brigadier rapporteur attache chief head leader representative coordinator director',
);

/** Roles that need a word of the field beside them: a football club has a head and a leader, too. */
export const WEAK_ROLES = wordSet(
  'chairman chairwoman officer airman veteran fighter member chief head leader representative coordinator ' +
    'director commissioner general secretary president spokesman spokeswoman spokesperson commander adviser advisor',
);

/** Words of an office between its title and a name: `Minister for Civil Defence Carl-Oskar Bohlin`. */
export const OFFICE_WORDS = wordSet(
  'affairs agriculture civil commerce communications cooperation defence defense development economy education emergency energy ' +
    'environment european external finance foreign health home immigration industry information integration intelligence interior internal ' +
    'international investment justice labor labour migration national oil planning protection reconstruction security state trade ' +
    'transport treasury unification veterans war',
);

export const FIELD_WORDS = wordSet(
  'military defence defense foreign army navy naval air force forces intelligence security national ministry ' +
    'minister government interior un nato eu united nations white house pentagon kremlin state department party ' +
    'parliament nuclear police border guard coast opposition rebel militia council committee embassy deputy vice ' +
    'prime command staff agency ukrainian russian american israeli palestinian iranian chinese republic country ' +
    'presidential affairs peace aid relief humanitarian refugee counterterrorism',
);
