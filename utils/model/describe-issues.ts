/** One line that says what is wrong with an input and where, from a validator's issues. */
import { type BaseIssue, getDotPath } from 'valibot';

export function describeIssues(issues: readonly BaseIssue<unknown>[]): string {
  const [first] = issues;
  if (first === undefined) return 'unknown issue';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${getDotPath(first) ?? 'value'}: ${first.message}${more}`;
}
