import type { DemoWindow } from '../window.ts';

/** Long enough for the largest folder, in milliseconds. */
const PLANNING = 120_000;

/** How a plan is made, as the screen calls it. */
export type PlanWay = 'Все заново' | 'Только пустые места' | 'После отказов, с наименьшими изменениями';

/** Opens «Назначить автоматически» from the schedule. */
export async function openPlanner(window: DemoWindow, period: string): Promise<void> {
  await window.section('График');
  await window.choose('Период аттестации', period);
  await window.press('Назначить автоматически');
}

/** Makes a plan of the whole region and looks at it from all sides. Answers the sentence of the bar. */
export async function makePlan(window: DemoWindow, way: PlanWay, name: string): Promise<string> {
  const { page } = window;
  await page.getByRole('combobox', { name: 'Муниципалитет', exact: true }).click();
  await page.getByRole('option', { name: 'Все муниципалитеты', exact: true }).click();
  await page.getByRole('radio', { name: way }).check();
  await window.press(/^(Составить план|Пересчитать)/);
  await page.getByText(/^План проверен: /).waitFor({ timeout: PLANNING });
  await window.picture(name);
  const words = await page.getByRole('region', { name: 'Действия' }).innerText();
  return words.split('\n')[0] ?? '';
}

/** Loads before and after, what is lacking, and the figures of the proof. */
export async function lookAtPlan(window: DemoWindow): Promise<void> {
  const { page } = window;
  await window.press('Подробнее');
  await window.picture('plan-proof');
  await page.getByRole('tab', { name: /^Нагрузка/ }).click();
  await window.picture('plan-loads');
  await page.getByRole('tab', { name: /^Не хватает экспертов/ }).click();
  await window.picture('plan-shortages');
  await page.getByRole('tab', { name: /^План/ }).click();
}

/** Accepts the plan on the screen. */
export async function acceptPlan(window: DemoWindow, name: string): Promise<void> {
  await window.press(/^Принять план: /);
  await window.page.getByText(/^План принят: /).waitFor();
  await window.picture(name);
}

/** The experts whom the plan puts on the panel of the row that it shows, by full name. */
export async function plannedExperts({ page }: DemoWindow): Promise<readonly string[]> {
  const proposed = page.getByRole('grid', { name: 'План назначений' }).getByRole('row', { name: /предложено: / });
  await proposed.first().click();
  const names = await page.getByRole('button', { name: /^Убрать из плана: / }).evaluateAll((buttons) => {
    return buttons.map((button) => button.getAttribute('aria-label') ?? '');
  });
  return names.map((name) => name.replace('Убрать из плана: ', ''));
}
