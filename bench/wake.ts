/** What waking up costs: the packed gazetteer's size, unpacking it, the first text, and the memory it takes. */
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../utils/gazetteer/compile';
import type { CompiledGazetteer } from '../utils/gazetteer/compiled';
import { packGazetteer, unpackGazetteer } from '../utils/gazetteer/pack';
import { matchText } from '../utils/match/match-text';
import { timeInTurn, timeOnce } from './measure';
import { ms, type Report } from './report';
import { makeText, readGazetteer } from './stock';

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MB`;

function bytesOf(gazetteer: CompiledGazetteer): number {
  return [...Object.values(gazetteer), ...Object.values(gazetteer.entities)]
    .filter((column) => ArrayBuffer.isView(column))
    .reduce((sum, column) => sum + column.byteLength, 0);
}

export function benchWaking(report: Report): void {
  const { entries, never } = readGazetteer();
  const packed = packGazetteer(compileGazetteer(entries, never));
  const page = makeText(16 << 10);
  const first = timeOnce(() => matchText(page, unpackGazetteer(packed)));
  const { unpack, both } = timeInTurn({
    unpack: () => unpackGazetteer(packed),
    both: () => matchText(page, unpackGazetteer(packed)),
  });
  report.head('Waking up');
  report.row('entities', `${entries.length}`);
  report.row('packed, and gzipped', megabytes(packed.length), megabytes(gzipSync(packed).length));
  report.row('unpack', ms(unpack));
  report.row('unpack and first 16 KB of text', ms(both), `${ms(first)} cold`);
  report.row('arrays', megabytes(bytesOf(unpackGazetteer(packed))));
}
