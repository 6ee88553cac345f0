/** Nouns that make a capitalised phrase before or behind them a name of the field. Cases are data; `headed-names.ts` is the loop. */
import type { Category } from '../../model/category';
import type { Rule } from '../../model/mention';

export type Head = {
  readonly category: Category;
  readonly rule: Rule;
  /** The head itself may be in small letters: `G7 summit`, `Gaza war`. */
  readonly small?: boolean;
  /** Behind a person's name, too: `Obama administration`. */
  readonly behindPerson?: boolean;
  /** A number or ordinal may be the whole name before it: `75th Brigade`, `Resolution 2254`. */
  readonly numbered?: boolean;
};

const unit: Head = { category: 'force', rule: 'unit', numbered: true };
const force: Head = { category: 'force', rule: 'unit' };
const body: Head = { category: 'organisation', rule: 'ministry' };
const instrument: Head = { category: 'agreement', rule: 'instrument' };
const happening: Head = { category: 'event', rule: 'happening' };
const smallHappening: Head = { ...happening, small: true };

/** `X HEAD`. */
export const HEADS_BEHIND: Readonly<Record<string, Head>> = {
  regiment: unit,
  brigade: unit,
  brigades: force,
  division: unit,
  battalion: unit,
  squadron: unit,
  fleet: unit,
  corps: unit,
  wing: unit,
  flotilla: unit,
  legion: force,
  army: { ...force, numbered: true },
  navy: force,
  forces: force,
  guard: force,
  guards: force,
  militia: { ...force, small: true },
  gendarmerie: force,
  marines: force,
  rangers: force,
  command: force,
  ministry: body,
  parliament: body,
  party: body,
  council: body,
  committee: body,
  commission: body,
  agency: body,
  authority: body,
  tribunal: body,
  embassy: body,
  secretariat: body,
  treaty: instrument,
  accord: instrument,
  accords: instrument,
  convention: instrument,
  protocol: instrument,
  pact: instrument,
  agreement: instrument,
  agreements: instrument,
  declaration: instrument,
  memorandum: instrument,
  charter: instrument,
  act: instrument,
  doctrine: { category: 'doctrine', rule: 'instrument', small: true },
  summit: smallHappening,
  war: smallHappening,
  dialogue: happening,
  crisis: happening,
  uprising: smallHappening,
  massacre: smallHappening,
  genocide: smallHappening,
  ministerial: happening,
  intifada: happening,
  administration: { category: 'organisation', rule: 'ministry', small: true, behindPerson: true },
  missile: { category: 'platform', rule: 'designator' },
};

/** Heads that make a name only behind a name of a country, body or place, since anybody may have an act or a committee. */
export const NEEDS_LISTED_BEFORE: ReadonlySet<string> = new Set([
  'council',
  'committee',
  'commission',
  'agency',
  'authority',
  'act',
  'agreement',
  'agreements',
  'protocol',
  'declaration',
  'charter',
  'command',
  'guard',
  'guards',
  'crisis',
  'wing',
  'rangers',
  'marines',
  'missile',
  'forces',
  'navy',
  'tribunal',
  'dialogue',
  'memorandum',
  'convention',
  'squadron',
  'corps',
  'legion',
]);

/** `HEAD of X`. */
export const HEADS_OF: Readonly<Record<string, Head>> = {
  ministry: body,
  department: body,
  treaty: instrument,
  convention: instrument,
  memorandum: instrument,
  battle: happening,
  siege: happening,
};

/** `HEAD X`, both capitalised. */
export const HEADS_BEFORE: Readonly<Record<string, Head>> = {
  operation: { category: 'exercise', rule: 'operation' },
  exercise: { category: 'exercise', rule: 'operation' },
  ex: { category: 'exercise', rule: 'operation' },
  resolution: { ...instrument, numbered: true },
  task: { ...unit, numbered: true },
};

/** Ship prefixes of the world's navies and coast guards; the name behind belongs to the mention. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set([
  'USS',
  'USNS',
  'USCGC',
  'HMS',
  'RFA',
  'HMAS',
  'HMCS',
  'HMNZS',
  'INS',
  'ICGS',
  'PNS',
  'SLNS',
  'BNS',
  'JS',
  'JDS',
  'JCG',
  'ROKS',
  'CNS',
  'ROCS',
  'BRP',
  'KRI',
  'KD',
  'RSS',
  'HTMS',
  'UMS',
  'FS',
  'ITS',
  'ESPS',
  'TCG',
  'ORP',
  'HNLMS',
  'HDMS',
  'HS',
  'KNM',
  'HNoMS',
  'HSwMS',
  'FGS',
  'BAP',
  'ARA',
  'ARC',
  'ARM',
  'NNS',
  'SAS',
  'RFS',
  'IRIS',
  'IRINS',
  'ENS',
]);

/** Portfolios: `foreign ministry`, `commerce ministry` in small letters are bodies, too. */
export const PORTFOLIOS: ReadonlySet<string> = new Set([
  'foreign',
  'defence',
  'defense',
  'interior',
  'justice',
  'commerce',
  'trade',
  'finance',
  'energy',
  'oil',
  'health',
  'transport',
  'security',
  'information',
  'affairs',
  'unification',
  'intelligence',
  'industry',
  'economy',
]);
