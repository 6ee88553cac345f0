import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../model/limits';
import { hasMember, moveMember, newCollection, withMemberNote, withMembers, withoutMember } from './collection';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 });
const collectionOf = (members: readonly string[]) => withMembers(newCollection('Case', 1), members);
const idsOf = ({ members }: ReturnType<typeof newCollection>): string[] => members.map(({ clipping }) => clipping);

describe('a collection', () => {
  it('takes each clipping once, at the end', () =>
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const all = [...new Set([...first, ...second])];
        expect(idsOf(withMembers(collectionOf(first), [...second, ...first]))).toEqual(all);
      }),
    ));

  it('holds no more than its limit', () => {
    const many = Array.from({ length: LIMITS.members + 1 }, (_, index) => `clipping ${index}`);
    expect(collectionOf(many).members).toHaveLength(LIMITS.members);
  });

  it('puts a member in the place of another and keeps the order of the rest', () =>
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (members, a, b) => {
        const from = a % members.length;
        const to = b % members.length;
        const wanted = [...members];
        wanted.splice(to, 0, ...wanted.splice(from, 1));
        expect(idsOf(moveMember(collectionOf(members), members[from] ?? '', members[to] ?? ''))).toEqual(wanted);
      }),
    ));

  it('stays as it is when the other place is gone', () => {
    const collection = collectionOf(['a', 'b']);
    expect(moveMember(collection, 'a', 'c')).toEqual(collection);
    expect(moveMember(collection, 'c', 'a')).toEqual(collection);
  });

  it('keeps notes with their members', () => {
    const noted = withMemberNote(collectionOf(['a', 'b', 'c']), 'b', 'compare');
    expect(moveMember(noted, 'b', 'a').members[0]).toEqual({ clipping: 'b', note: 'compare' });
    const without = withoutMember(noted, 'b');
    expect(hasMember(without, 'b')).toBe(false);
    expect(withMembers(without, ['b']).members.at(-1)).toEqual({ clipping: 'b', note: '' });
  });
});
