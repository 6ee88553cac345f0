/** Words round a capital that tell whether the city or its government is meant. */
import { wordSet } from './words';

/** Directly before a capital: it is where something is. */
export const LOCATIVE = wordSet(
  'in at near outside around across through throughout into toward towards over on inside within via downtown ' +
    'central northern southern eastern western east west north south city leave leaving left visit visits visited ' +
    'tour toured tours touring ' +
    'visiting reached reach entered bombed bombing hit struck attacked capital of a the greater occupied new',
);

/** Verbs and nouns of motion a few words before `to` or `from`. */
export const MOTION = wordSet(
  'trip travel travels travelled traveled travelling traveling flew fly flying flight flights flown went go goes ' +
    'going gone arrived arrive arriving return returned returning came come visit visits drive drove road train ' +
    'journey moved move sent headed heading march marched delegation kilometres kilometers km miles fled escape ' +
    'escaped invited back reporting rushed way brought close tour summoned recalled airport home born live ' +
    'broadcast',
);

/** Directly before a capital with which something is done. */
export const DEALING = wordSet(
  'with against between by urge urged urges urging accuse accused accuses accusing told warned warn warns ' +
    'pressure pressured pressuring ask asked give gives gave giving anger angered blamed blame that as while but if ' +
    'because which when how what whether says said than let help support supported for about remind reminded reminds ' +
    'reassure reassured reassures inform informed threaten threatened threatens threatening condemn condemned condemning ' +
    'hand hands handed offer offers offered grant granted cost allow allows allowed force forced press pressed push pushed convince convinced ' +
    'persuade persuaded deter deterred',
);

/** Nouns that a city has as a city. */
export const CITY_NOUNS = wordSet(
  'airport airports hotel hotels university street streets residents suburb suburbs metro office bureau police ' +
    'time region province stadium neighbourhood neighborhood court mayor area summit conference talks meeting ' +
    'hospital studio correspondent protests zoo museum post times state',
);

export const AUXILIARIES = wordSet(
  'has had is was would will could can may might must should did does also now never already still said sent ' +
    'sought saw made took gave kept began withdrew chose held fell put broke and itself alone not recently later ' +
    'then left agreed to have paid bought sold drew led lost won spoke fought meets met nevertheless nonetheless repeatedly reportedly',
);

/** Behind these the capital must act to be a government. */
export const SUBORDINATE = wordSet(
  'that as while but if because which when how what whether says said than for about by support told',
);

/** Before `on` and a capital: what is laid on a government. */
export const LAID = wordSet('sanctions pressure tariffs tariff embargo embargoes');

/** Behind a capital and a comma: what the government has, is or does. */
export const RELATIVE = wordSet('which whose too however meanwhile though once');

/** Before `by` and a capital: what a government does to others. */
export const DONE_BY = wordSet(
  'led backed supported imposed controlled accused brokered mediated funded financed sponsored proposed rejected denied recognised ' +
    'recognized claimed annexed condemned welcomed signed ordered sent supplied issued',
);

/** Before `of` and a capital: whom and what a government has. */
export const HAD_BY = wordSet(
  'adversaries adversary allies ally critic critics enemies enemy foe foes friend friends opponent opponents partner partners patron patrons ' +
    'proxies proxy rival rivals support influence demands policy intentions interests',
);
