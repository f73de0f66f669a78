// Lines that the starters print. Plain words: who reads them may have never seen a console.
export const texts = {
  installing: 'Устанавливаю библиотеки (npm ci)…',
  installFailed: 'Библиотеки не установились. Проверьте подключение к реестру npm и запустите снова.',
  aptInstalling: (names) => `Устанавливаю ${names.join(', ')} (apt-get)…`,
  aptFailed: (names) => `Не удалось установить: ${names.join(', ')}. Установите их сами и запустите снова.`,
  missing: (names) => `Не хватает программ: ${names.join(', ')}. Установите их и запустите снова.`,
  building: 'Собираю приложение…',
  buildFailed: 'Приложение не собралось, причина выше.',
  fetchingElectron: 'Пробую получить Electron (один раз, не дольше минуты)…',
  runtime: {
    electron: 'Запускаю на Electron.',
    host: 'Electron здесь недоступен: запускаю на установленном Chromium.',
  },
  noDisplay: 'Экрана нет (не заданы DISPLAY и WAYLAND_DISPLAY): вместо окна показываю демонстрацию.',
  noDemo: 'Демонстрации в этой сборке нет. Запустите с --headless или там, где есть экран.',
  noNode: 'Не найден Node 24 из npm-пакета «node». Удалите папку node_modules и запустите снова.',
};
