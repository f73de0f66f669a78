import type { DemoWindow } from './window.ts';

/** The invented secretary of the demonstration. Her password guards invented people only. */
export const secretary = {
  commission: 'Аттестационная комиссия Томской области',
  region: 'Томская область',
  password: 'ромашка велосипед чернила 48',
} as const;

/** «Создать кабинет», the recovery key and its check, to the empty list of applications. */
export async function createOffice(window: DemoWindow): Promise<void> {
  const { page } = window;
  await page.getByRole('heading', { name: 'Создать кабинет' }).waitFor();
  await window.fill('Аттестационная комиссия', secretary.commission);
  await window.choose('Регион', secretary.region);
  await window.fill('Муниципалитет', 'г. Томск');
  await window.fill('Фамилия', 'Моисеева');
  await window.fill('Имя', 'Лариса');
  await window.fill('Отчество', 'Геннадьевна');
  await window.fill('Должность', 'секретарь аттестационной комиссии');
  await window.fill('Рабочий телефон', '8 (3822) 55-79-89');
  await window.fill('Электронная почта', 'sekretar@komissiya.example');
  await window.fill('Пароль', secretary.password);
  await window.fill('Пароль ещё раз', secretary.password);
  await window.picture('create-office');
  await window.press('Создать кабинет');
  await copyRecoveryKey(window);
  await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
}

/** Copies the two groups that the program asks for from the key that it shows. */
async function copyRecoveryKey(window: DemoWindow): Promise<void> {
  const { page } = window;
  await page.getByRole('heading', { name: 'Ключ восстановления' }).waitFor();
  const key = await page.getByRole('list', { name: 'Ключ восстановления' }).innerText();
  const groups = key.match(/[0-9A-Z]{6}/g) ?? [];
  await window.picture('recovery-key');
  for (const [i, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Группа ${i + 1}`, exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await window.press('Начать работу');
}
