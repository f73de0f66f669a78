/** First parts of double surnames and particles that never change: «Бонч-Бруевича», «Тер-Петросяна», «Кара-Мурзы». */
export const frozenParts: ReadonlySet<string> = words(
  'абд абдул аль ага бен бонч бей бек ван вар гара грум гасан дель де ди дю ибн кара корвин ла ле мак мелик миклухо нор ' +
    'сан сен сент тер тян фон хан шах эль эд ад д',
);

/** Surnames in -а and -я of French and like origin, the stress on the end: they never change. */
export const frozenSurnames: ReadonlySet<string> = words(
  'дюма дега золя петипа тома люка ферма гамарра труайя каруана гойя моруа бенуа делакруа карно',
);

/** Nouns in -ова, -ева, -ина, -ына: a man's surname is the noun; a woman's may as well come from «Калин». */
export const nounsLikeSurnames: ReadonlySet<string> = words(
  'калина малина смородина бузина долина былина щетина рябина осина паутина картина корзина пружина перина година глина ' +
    'судьбина пелерина балерина слабина лучина тина ряднина крушина дубина зима сова корова голова подкова обнова дубрава',
);

/** Nouns whose stem ends in a hissing sound or ц, with the stress on the stem: «Грушей», «Птицей». */
export const stemStressed: ReadonlySet<string> = words(
  'груша каша туча дача куча гуща роща чаща пища стража лужа кожа крыша птица улица лисица синица куница пшеница галица ' +
    'саша миша паша гоша яша маша даша наташа латыша мокша гарша зюзя',
);

/** The same with the stress on the end: «Лапшой», «Овцой». */
export const endStressed: ReadonlySet<string> = words(
  'лапша душа свеча парча межа левша праща ханжа каланча саранча бахча алыча епанча овца пыльца хвоща',
);

/** Men's surnames on ч, ш, щ, ж that are nouns with a stressed ending: «Грачом». Others take -ем. */
export const stressedHissing: ReadonlySet<string> = words(
  'грач ткач пугач драч палач врач рвач силач скрипач лихач толмач бородач богач трубач циркач усач бич ключ сыч мяч меч ' +
    'луч кулич кирпич лещ клещ плащ борщ хрящ хвощ ёрш ерш еж ёж уж нож морж чиж стриж корж грош камыш малыш латыш крепыш ' +
    'барыш мятеж паж стеллаж этаж кураж кряж рубеж падеж',
);

/** Men's surnames on -ь that are nouns with a stressed ending: «Королём», «Ковалём». */
export const stressedSoft: ReadonlySet<string> = words(
  'король коваль кисель журавль москаль рубль корабль фонарь сухарь дикарь снегирь богатырь пустырь монастырь ковыль ' +
    'шмель хмель кремень ремень конь огонь',
);

/** Feminine nouns on -ь: as a man's surname they are declined as men, which needs a look. */
export const feminineSoft: ReadonlySet<string> = words(
  'рысь соль медь боль жизнь кость мышь рожь дочь ночь печь речь степь тень пыль сталь осень ель цель роль мазь грязь',
);

/** Participles and possessive adjectives in -чий that surely decline like adjectives. */
export const sureAdjectives: ReadonlySet<string> = words(
  'певчий рабочий ловчий кормчий зодчий стряпчий подьячий бродячий горячий ходячий летучий могучий колючий дремучий ' +
    'бегучий вонючий гончий доезжий хорунжий приезжий пригожий рыжий божий дюжий свежий',
);

/** Possessive adjectives in -ий: «Бабьего», «Медвежьего»; a noun is possible, so they need a look. */
export const possessives: ReadonlySet<string> = words(
  'бабий рыбий лисий волчий птичий коровий козий медвежий соболий вражий заячий барсучий воробьий',
);

/** Surnames in -ой that are nouns: «Прибоя», «Цоя». Others decline like «Толстой». */
export const nounsInOy: ReadonlySet<string> = words('прибой герой ковбой устой покой разбой убой застрой конвой забой');

/** Names of men in -ий that serve as surnames: «Евгения», not «Евгеньего». */
export const nounsInNiy: ReadonlySet<string> = words('евгений гений арсений ксений аполлоний антоний');

/** Foreign surnames in -ин and -ов that take -ом: «Чаплином», «Бюловом». */
export const foreignInOv: ReadonlySet<string> = words(
  'чаплин дарвин франклин кельвин кронин дассен бюлов вирхов флотов тойнбин бенджамин мартин августин',
);

/** Nouns that lose a vowel, by their stem in the other cases: «Зайца», «Соловья», «Орла». */
export const fleeting: Readonly<Record<string, string>> = {
  заяц: 'зайц',
  соловей: 'соловь',
  воробей: 'воробь',
  муравей: 'муравь',
  ручей: 'ручь',
  орёл: 'орл',
  орел: 'орл',
  козёл: 'козл',
  козел: 'козл',
  котёл: 'котл',
  осёл: 'осл',
  дятел: 'дятл',
  щегол: 'щегл',
  чехол: 'чехл',
  пепел: 'пепл',
  лоб: 'лб',
};

/** Diminutives that take -ем without stress where the ending loses its vowel: «Зайцем», «Немцем». */
export const stemStressedInEts: ReadonlySet<string> = words(
  'заяц немец горец палец перец ранец месяц украинец японец индеец чеченец',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
