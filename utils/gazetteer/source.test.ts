import { describe, expect, it } from 'vitest';
import { expectConsistent, GazetteerError, parseGazetteerFile, parseNeverFile, slugOf } from './source';

const HEADER = 'name\taliases\tcountry\tgloss\twikipedia\tcues\tunless';
const parse = (line: string) => parseGazetteerFile('platform.tsv', `${HEADER}\n# Heading\n${line}\n`, 'platform');

describe('parseGazetteerFile', () => {
  it('reads a line with all its cells', () => {
    const [entry] = parse(
      'Kawasaki C-2\tC-2?; ~c-2 transport aircraft; =KHI C-2\tJP\tJapanese transport.\t=\ttransport; aircraft\tform',
    );
    expect(entry).toEqual({
      entity: {
        id: 'platform/kawasaki-c-2',
        name: 'Kawasaki C-2',
        category: 'platform',
        gloss: 'Japanese transport.',
        countries: ['JP'],
        wikipedia: 'Kawasaki C-2',
      },
      aliases: [
        { text: 'Kawasaki C-2', letterCase: 'name', ambiguous: false },
        { text: 'C-2', letterCase: 'name', ambiguous: true },
        { text: 'c-2 transport aircraft', letterCase: 'any', ambiguous: false },
        { text: 'KHI C-2', letterCase: 'exact', ambiguous: false },
      ],
      cues: ['transport', 'aircraft'],
      unless: ['form'],
      where: 'platform.tsv:3',
    });
  });

  it.each([
    ['\t\t\tA gloss.', 'platform.tsv:3: name is empty'],
    ['Name\t\t\t', 'platform.tsv:3: gloss of Name is empty'],
    ['Name\t\t\tNo stop', 'gloss of Name does not end with a full stop'],
    [`Name\t\t\t${'x'.repeat(160)}.`, 'gloss of Name has 161 characters'],
    ['Name\t\tJPN\tA gloss.', 'country "JPN" is not two capital letters'],
    ['Name\tA; A\t\tA gloss.', 'alias A stands twice'],
    ['Name\t?\t\tA gloss.', 'alias "?" holds no letter or digit'],
    [`Name\t${'x'.repeat(121)}\t\tA gloss.`, 'longer than 120 characters'],
    ['Name\t\t\tA "quoted" gloss.', 'a cell holds a straight double quote'],
    ['Name\t\t\tA gloss.\t\t\t\tmore', '8 cells, at most 7 expected'],
  ])('refuses %j', (line, message) => {
    expect(() => parse(line)).toThrow(GazetteerError);
    expect(() => parse(line)).toThrow(message);
  });

  it('refuses a file without its header', () => {
    expect(() => parseGazetteerFile('term.tsv', '\n\nname\tgloss\n', 'term')).toThrow(
      'term.tsv:3: expected the header name, aliases',
    );
    expect(() => parseGazetteerFile('term.tsv', '', 'term')).toThrow('term.tsv:1: expected the header');
  });
});

describe('parseNeverFile', () => {
  it('reads phrases and asks for a reason', () => {
    expect(parseNeverFile('never.tsv', 'phrase\twhy\nthink tank\tno vehicle\n')).toEqual([
      { phrase: 'think tank', where: 'never.tsv:2' },
    ]);
    expect(() => parseNeverFile('never.tsv', 'phrase\twhy\nthink tank\n')).toThrow('never.tsv:2');
  });
});

describe('expectConsistent', () => {
  it('lets an alias be shared when all but one need a cue', () => {
    expect(() => expectConsistent(parse('A\tX\t\tGloss.\nB\tX?\t\tGloss.'))).not.toThrow();
  });

  it('names both lines of every clash', () => {
    expect(() => expectConsistent(parse('A\tX\t\tGloss.\nB\tX\t\tGloss.\nA\t\t\tGloss.'))).toThrow(
      /platform.tsv:4: alias X also belongs to A \(platform.tsv:3\).*\n.*platform.tsv:5: A is also at platform.tsv:3/,
    );
  });
});

describe('slugOf', () => {
  it.each([
    ['Kawasaki C-2', 'kawasaki-c-2'],
    ['2+2 Ministerial', '2-plus-2-ministerial'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['北京', '北京'],
  ])('%s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
