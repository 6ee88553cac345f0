/** Forms of a name as typed into one field, separated by commas. */
import { OWN_LIST } from '../utils/model/own-list';

/** Those that can stand in a list, each once; what is too short, too long or only signs is left out. */
export function readForms(typed: string): string[] {
  const forms = typed.split(/[,;\n]/).map((form) => form.replace(/\s+/g, ' ').trim());
  return [...new Set(forms)].filter(
    (form) => form.length > 1 && form.length <= OWN_LIST.nameChars && /[\p{L}\p{N}]/u.test(form),
  );
}
