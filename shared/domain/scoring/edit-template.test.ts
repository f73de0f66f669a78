import { expect, test } from 'vitest';
import { copyOfTemplate, mayHaveChildren, withNewNode, withNode, withoutNode } from './edit-template.ts';
import { readTemplate } from './read-template.ts';
import { readTemplateFile, templateFileText } from './template-file.ts';
import { firstTemplate } from './templates/order-196.ts';
import { sverdlovskTemplate } from './templates/sverdlovsk.ts';

const codes = (template: { readonly nodes: readonly { readonly code: string }[] }) =>
  template.nodes.map(({ code }) => code);

test('a copy has its own id and title, and the same tree', () => {
  const copy = copyOfTemplate(firstTemplate, 'own', 'Копия');
  expect(copy).toEqual({ ...firstTemplate, id: 'own', title: 'Копия' });
});

test('a criterion is put last in its group, with the next number, and the tree still holds', () => {
  const { template, code } = withNewNode(firstTemplate, null, 'Новый показатель');
  expect(code).toBe(String(firstTemplate.nodes.length + 1));
  const under = withNewNode(template, '1', 'Критерий');
  expect(under.code).toBe('1.1');
  expect(codes(under.template).slice(0, 3)).toEqual(['1', '1.1', '2']);
  expect(under.template.nodes[0]).toMatchObject({ kind: 'group', max: null });
  expect(withNewNode(under.template, '1', 'Ещё').code).toBe('1.2');
  expect(readTemplate(under.template).ok).toBe(true);
});

test('under a criterion with a choice its options stay, for the best of what stands below counts', () => {
  const choice = withNode(firstTemplate, '2', { kind: 'oneOf', options: [{ label: 'Есть', points: 1 }] });
  expect(withNewNode(choice, '2', 'Критерий').template.nodes[1]?.kind).toBe('oneOf');
});

test('a criterion is changed in its place, and its code stays', () => {
  const changed = withNode(firstTemplate, '2', { title: 'Иначе', code: '9' });
  expect(codes(changed)).toEqual(codes(firstTemplate));
  expect(changed.nodes[1]?.title).toBe('Иначе');
});

test('a group goes with what stands under it, and nobody else does', () => {
  const group = sverdlovskTemplate.nodes.find(({ parent }) => parent === null)?.code ?? '';
  const left = withoutNode(sverdlovskTemplate, group);
  expect(left.nodes.length).toBeGreaterThan(0);
  expect(left.nodes.filter(({ code }) => code === group || code.startsWith(`${group}.`))).toEqual([]);
  const ten = { ...firstTemplate, nodes: [...firstTemplate.nodes.map((one) => one)] };
  const wide = Array.from({ length: 10 }).reduce((made: typeof ten) => withNewNode(made, null, 'Ещё').template, ten);
  expect(codes(withoutNode(wide, '1'))).toContain('10');
});

test('codes go four numbers deep', () => {
  expect(mayHaveChildren('1.1.1')).toBe(true);
  expect(mayHaveChildren('1.1.1.1')).toBe(false);
});

test('a set goes into a file and comes back the same; anything else is refused', () => {
  expect(readTemplateFile(templateFileText(sverdlovskTemplate))).toEqual({ ok: true, value: sverdlovskTemplate });
  const codeOf = (text: string) => {
    const read = readTemplateFile(text);
    return read.ok ? null : read.error.code;
  };
  expect(codeOf('{')).toBe('score.unreadableTemplate');
  expect(codeOf('{"id":"x"}')).toBe('score.unreadableTemplate');
  const broken = { ...firstTemplate, nodes: [...firstTemplate.nodes, firstTemplate.nodes[0]] };
  expect(codeOf(JSON.stringify(broken))).toBe('score.brokenTree');
});
