import { describe, expect, test } from 'vitest';
import { dialogue } from './dialogue.ts';
import { faultOf } from './fault.ts';

const named = { title: 'Đối thoại lần thứ 2', host: 'ubnd' };

function missingIn(facts: object) {
  const issues = dialogue.safeParse({ ...named, ...facts }).error?.issues ?? [];
  return issues.map(faultOf).map((fault) => (fault?.code === 'promise_missing' ? fault.key : fault));
}

describe('dialogue', () => {
  test('says nothing again that its plan has said', () => {
    expect(missingIn({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })).toEqual([]);
  });

  test('says it all itself where no plan did', () => {
    expect(missingIn({})).toEqual(['type', 'regularity', 'chairs', 'audience', 'topics', 'when']);
  });

  test('is told only of what is still missing', () => {
    const facts = {
      type: 'youth',
      regularity: ['thematic'],
      chairs: [{ org: 'ubnd' }],
      topics: ['Việc làm'],
    };
    expect(missingIn(facts)).toEqual(['audience', 'when']);
  });
});
