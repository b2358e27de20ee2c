import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aDialogue, anItem, anOrganisation, aPlan, aTask } from '../../tests/builders.ts';
import { dialogue } from './dialogue.ts';
import { organisation } from './organisation.ts';
import { plan } from './plan.ts';
import { findReferences, organisationId, planId } from './reference.ts';

/** References as short lines: `where → which`. */
function linesOf(schema: z.ZodType, data: unknown): string[] {
  return findReferences(schema, data).map(({ target, id, path }) => `${path.join('.')} → ${target} ${id}`);
}

describe(findReferences, () => {
  test('finds nothing in a record that names no other', () => {
    expect(findReferences(organisation, anOrganisation())).toEqual([]);
  });

  test('tells kind, id and place of a reference', () => {
    expect(findReferences(organisation, anOrganisation({ parent: 'quan' }))).toEqual([
      { target: 'organisation', id: 'quan', path: ['parent'] },
    ]);
  });

  test('finds those in optional fields and in lists', () => {
    const record = anOrganisation({
      area: 'phuong',
      validTo: '2025-06-30',
      successors: [
        { org: 'phuong-moi', scope: 'whole' },
        { org: 'phuong-ben', scope: 'part' },
      ],
    });
    expect(linesOf(organisation, record)).toEqual([
      'area → organisation phuong',
      'successors.0.org → organisation phuong-moi',
      'successors.1.org → organisation phuong-ben',
    ]);
  });

  test('finds those deep in a plan: in items, tasks and obligations', () => {
    const record = aPlan({
      issuer: { org: 'quan-uy' },
      items: [
        anItem({
          chairs: [{ org: 'ubnd-quan' }, { group: 'Chủ tịch các phường', within: 'quan' }],
          appliesTo: [{ group: 'UBND 14 phường', count: 14 }],
        }),
      ],
      tasks: [aTask({ lead: [{ org: 'van-phong' }], coordinating: [{ org: 'mttq' }] })],
    });
    expect(linesOf(plan, record)).toEqual([
      'issuer.org → organisation quan-uy',
      'items.0.chairs.0.org → organisation ubnd-quan',
      'items.0.chairs.1.within → organisation quan',
      'tasks.0.lead.0.org → organisation van-phong',
      'tasks.0.coordinating.0.org → organisation mttq',
      'obligations.0.bearers.0.org → organisation ubnd',
    ]);
  });

  test('tells plans from organisations; ids of plan items are no record of their own', () => {
    const record = aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } });
    expect(linesOf(dialogue, record)).toEqual([
      'host → organisation ubnd',
      'promisedIn.plan → plan ke-hoach',
    ]);
  });

  test('finds those of the one option that a telling key chooses', () => {
    const option = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('held'), host: organisationId }),
      z.strictObject({ kind: z.literal('planned'), host: planId }),
    ]);
    expect(linesOf(option, { kind: 'planned', host: 'ke-hoach' })).toEqual(['host → plan ke-hoach']);
    expect(linesOf(option, { kind: 'other', host: 'ke-hoach' })).toEqual([]);
  });

  test('finds what it can in a record whose other fields are broken', () => {
    const broken = {
      title: 12,
      issuer: { org: 'quan-uy', collective: false },
      items: [null, 'một mục', { chairs: [{ org: 'ubnd-quan' }, 7, ['x']], appliesTo: 'mọi phường' }],
      tasks: { lead: [{ org: 'van-phong' }] },
      unknown: { org: 'khong-co' },
    };
    expect(linesOf(plan, broken)).toEqual([
      'issuer.org → organisation quan-uy',
      'items.2.chairs.0.org → organisation ubnd-quan',
    ]);
  });

  test.each([
    ['no id', 'Quận ủy Ba Đình'],
    ['a number', 12],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['quan']],
  ])('leaves %s to the schema', (_why, parent) => {
    expect(findReferences(organisation, { parent })).toEqual([]);
  });

  test.each([[undefined], [null], ['chữ'], [[]], [12]])('finds nothing where the record is %j', (data) => {
    expect(findReferences(plan, data)).toEqual([]);
  });
});
