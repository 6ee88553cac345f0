/** The sources of a briefing under their numbers. */
import type { BriefingDocument } from '../utils/export/briefing-document';
import { RunText } from './RunText';

export type SourceListProps = Pick<BriefingDocument, 'sources'>;

export function SourceList({ sources }: SourceListProps) {
  return (
    <dl class="source-list">
      {sources.map(({ number, runs }) => (
        <div key={number}>
          <dt>[{number}]</dt>
          <dd dir="auto">
            <RunText runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
