/** Nouns that make a capitalised phrase before or behind them a name of the field. Cases are data; `headed-names.ts` is the loop. */
import type { Category } from '../../model/category';
import type { Rule } from '../../model/mention';
import { wordSet } from '../words';

export type Head = {
  readonly category: Category;
  readonly rule: Rule;
  /** The head itself may be in small letters: `G7 summit`, `Gaza war`. */
  readonly small?: boolean;
  /** In small letters a name behind persons only: `Obama administration`, but `the US administration`. */
  readonly behindPerson?: boolean;
  /** A number or ordinal may be the whole name before it: `75th Brigade`, `Resolution 2254`. */
  readonly numbered?: boolean;
  /** Where it has its seat belongs to the name: `Verification Mission in Colombia`. */
  readonly seat?: boolean;
  /** In small letters the head makes a name of what stands before it, and is no part of it. */
  readonly outside?: boolean;
  /** How many digits the number behind must have; two unless told. */
  readonly digits?: number;
  /** The word that must stand before it, which is part of the name: `Task Force 70`. */
  readonly behind?: string;
  /** One of these words must stand in the name, unless a listed name does: anybody may have a centre or a service. */
  readonly among?: ReadonlySet<string>;
};

const unit: Head = { category: 'force', rule: 'unit', numbered: true };
const force: Head = { category: 'force', rule: 'unit' };
const body: Head = { category: 'organisation', rule: 'ministry' };
const instrument: Head = { category: 'agreement', rule: 'instrument' };
const happening: Head = { category: 'event', rule: 'happening' };
const FIELD = wordSet(
  'anti-terrorist arms border ceasefire combined counterterrorism cyber defence defense disarmament foreign intelligence joint maritime military ' +
    'naval nuclear peace peacekeeping reconciliation refugee sanctions security stabilisation stabilization strategic transitional war',
);
const concept: Head = { category: 'doctrine', rule: 'instrument', among: FIELD };
const fieldBody: Head = { ...body, among: FIELD };
const TASKED = wordSet(
  'assistance defence defense expeditionary intervention joint multinational peacekeeping protection reaction response security stabilisation ' +
    'stabilization standby strike suppression support',
);
const site: Head = { category: 'place', rule: 'site' };
/** In small letters outside the name: `Khost` in `Khost province`. */
const area: Head = { ...site, outside: true };
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
  militia: force,
  force: { ...force, among: TASKED },
  front: { ...force, among: wordSet('liberation resistance') },
  gendarmerie: force,
  marines: force,
  rangers: force,
  command: force,
  ministry: body,
  parliament: body,
  party: body,
  council: fieldBody,
  committee: fieldBody,
  commission: fieldBody,
  agency: fieldBody,
  authority: fieldBody,
  tribunal: body,
  centre: fieldBody,
  center: fieldBody,
  service: fieldBody,
  bureau: fieldBody,
  directorate: fieldBody,
  college: fieldBody,
  staff: { ...body, among: wordSet('general joint') },
  base: { ...site, among: wordSet('air army force military naval space submarine') },
  mission: { ...body, seat: true },
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
  strategy: concept,
  concept,
  policy: concept,
  review: concept,
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
  bay: site,
  canal: site,
  channel: site,
  corridor: site,
  dam: site,
  desert: site,
  district: area,
  governorate: area,
  gulf: site,
  island: site,
  islands: site,
  oblast: area,
  pass: site,
  peninsula: site,
  province: area,
  reef: site,
  river: site,
  shoal: site,
  strait: site,
  valley: site,
  missile: { category: 'platform', rule: 'designator' },
};

/** Heads that make a name only behind a name of a country, body or place, since anybody may have an act or a committee. */
export const NEEDS_LISTED_BEFORE: ReadonlySet<string> = new Set([
  'council',
  'committee',
  'commission',
  'agency',
  'authority',
  'mission',
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
  unit: { ...unit, digits: 3 },
  wing: { ...unit, digits: 1 },
  squadron: { ...unit, digits: 1 },
  brigade: { ...unit, digits: 1 },
  force: { ...unit, behind: 'task' },
  camp: site,
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

/** Warships whose name stands behind them: `the frigate Reina Sofía`. */
export const SHIP_TYPES: ReadonlySet<string> = wordSet(
  'carrier corvette cruiser cutter destroyer frigate icebreaker minehunter minesweeper submarine warship',
);

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
