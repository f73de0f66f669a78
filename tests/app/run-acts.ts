import type { JSHandle, Page } from 'playwright-core';

/** An act of the program by the name of its command, with its arguments. */
export type NamedAct = readonly [command: string, args: object];

type Row = { readonly id: string; readonly lastName: string };

/** What a story asks of the opened office in the window. */
type OfficeInPage = {
  readonly view: { all(table: string): Iterable<Row> };
  run(command: object, args: object): Promise<{ readonly ok: boolean; readonly error?: unknown }>;
};

/**
 * Does acts that no screen makes yet, through the office itself: each is decided by the program's own command, by whoever is
 * signed in, and written to the journal like any other.
 */
export async function runActs(page: Page, acts: readonly NamedAct[]): Promise<void> {
  const office = await officeIn(page);
  const refusal = await office.evaluate(async (opened, given) => {
    for (const [name, args] of given) {
      const outcome = await opened.run({ name, version: 1 }, args);
      if (!outcome.ok) return `${name}: ${JSON.stringify(outcome.error)}`;
    }
    return null;
  }, acts);
  if (refusal !== null) throw new Error(refusal);
}

/** Ids of the people of a table that the user sees, by surname. */
export async function idsBySurname(
  page: Page,
  table: 'applications' | 'experts',
): Promise<ReadonlyMap<string, string>> {
  const office = await officeIn(page);
  const found = await office.evaluate(
    (opened, name) => Array.from(opened.view.all(name), ({ lastName, id }): [string, string] => [lastName, id]),
    table,
  );
  return new Map(found);
}

/** The office that the screens stand on: the value of the context over them all. */
async function officeIn(page: Page): Promise<JSHandle<OfficeInPage>> {
  return page.evaluateHandle(() => {
    type Fiber = { readonly memoizedProps: unknown; readonly child: Fiber | null; readonly sibling: Fiber | null };
    const officeOf = (props: unknown): OfficeInPage | null => {
      const value = typeof props === 'object' && props !== null && 'value' in props ? props.value : null;
      const isOffice = typeof value === 'object' && value !== null && 'run' in value && 'drafts' in value;
      return isOffice ? (value as unknown as OfficeInPage) : null;
    };
    const find = (fiber: Fiber | null): OfficeInPage | null =>
      fiber && (officeOf(fiber.memoizedProps) ?? find(fiber.child) ?? find(fiber.sibling));
    const [container] = [...document.querySelectorAll('body *')]
      .flatMap((element) => Object.entries(element))
      .filter(([key]) => key.startsWith('__reactContainer$'));
    const office = find(container?.[1].stateNode.current ?? null);
    if (!office) throw new Error('no office is open');
    return office;
  });
}
