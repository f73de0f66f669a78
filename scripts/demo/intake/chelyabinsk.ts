import type { Stage } from '../story.ts';
import { chooseTyped, openPart, title } from './on-screen.ts';

const PERSON = 'Уральская-Показова Алёна Павловна';

/**
 * Chelyabinsk: the card of a worker is filled in by its sections and confirmed, activity is added and checked, and an application is
 * filed from it, so that nothing is typed twice.
 */
export async function tellChelyabinsk({ window }: Stage): Promise<readonly string[]> {
  const { page } = window;
  await window.section('Работники');
  await makeCard(window);
  await addEducation(window);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Карточка подтверждена' }).waitFor();
  await window.picture('chelyabinsk-confirmed');
  await addActivity(window);
  await fileFromCard(window);
  await openPart(window, 'Работники', 'Список педагогов');
  const row = page.getByRole('grid', { name: 'Список педагогов' }).getByRole('row', { name: /Уральская/ });
  await row.waitFor();
  await window.picture('chelyabinsk-teachers');
  return (await row.innerText()).includes('Черновик') ? [] : ['В списке педагогов не видно черновика заявления.'];
}

async function makeCard(window: Stage['window']): Promise<void> {
  const [lastName = '', firstName = '', patronymic = ''] = PERSON.split(' ');
  const { page } = window;
  await page.keyboard.press('Control+N');
  await window.fill('Фамилия', lastName);
  await window.fill('Имя', firstName);
  await window.fill('Отчество', patronymic);
  await window.fill('Дата рождения', '12.04.1985');
  await window.fill('СНИЛС', '045-678-901 97');
  await chooseTyped(window, 'Место работы', 'СОШ');
  await page.getByRole('combobox', { name: 'Должность', exact: true }).fill('учитель');
  await page.getByRole('combobox', { name: 'Предмет', exact: true }).fill('химия');
  await window.fill('В должности с', '01.09.2015');
  await page.keyboard.press('Control+S');
  await title(window).filter({ hasText: PERSON }).waitFor();
  await window.picture('chelyabinsk-card');
}

async function openSection({ page }: Stage['window'], name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Разделы карточки' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

async function addEducation(window: Stage['window']): Promise<void> {
  await openSection(window, 'Сведения об образовании');
  await window.press('Добавить');
  await window.fill('Образовательное учреждение', 'Педагогический университет');
  await window.fill('Дата выдачи', '30.06.2007');
  await window.page.keyboard.press('Control+S');
  await window.page.getByRole('list', { name: 'Сведения об образовании' }).waitFor();
}

async function addActivity(window: Stage['window']): Promise<void> {
  const { page } = window;
  await openSection(window, 'Профессиональная деятельность');
  const technologies = page.getByRole('group', { name: 'Использование образовательных технологий' });
  await technologies.getByRole('checkbox', { name: 'Использование ЦОР' }).click();
  await window.choose('Вид сведений', 'Публикации');
  await window.press('Добавить');
  await window.fill('Название публикации', 'Опыты без реактивов');
  await window.fill('Дата выхода', '01.03.2026');
  await page.keyboard.press('Control+S');
  await page.getByRole('list', { name: 'Публикации' }).waitFor();
  await window.press('Проверено');
  await window.picture('chelyabinsk-activity');
}

async function fileFromCard(window: Stage['window']): Promise<void> {
  const { page } = window;
  await page.getByRole('tab', { name: /^Заявления/ }).click();
  await window.press('Подать заявление', page.getByRole('region', { name: 'Заявления педагога' }));
  await window.fill('Педагогический стаж работы', '11');
  await window.fill('Общий стаж работы', '12,5');
  await window.picture('chelyabinsk-filing');
  await page.keyboard.press('Control+S');
  await title(window).filter({ hasText: 'Черновик' }).waitFor();
  await window.picture('chelyabinsk-draft');
}
