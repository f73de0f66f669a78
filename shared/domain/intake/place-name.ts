import { memoText } from './memo.ts';
import { cleanText, clip, isShouted, mendLookAlikes, plainWords } from './text.ts';

/** Short words that stay capital in the name of an organisation written in capitals. */
const ABBREVIATION =
  /^(?:[МГЧФКО]{1,2}[АБК]?[ДПСВО]{0,3}У(?:Д?П?О)?|СОШ|ООШ|НОШ|ДОУ|ДОО|ОО|ОУ|ДДТ|ДТ|ДЮЦ|ДЮСШ|СЮТ|СЮН|ЦРР|ЦДТ|ЦДО|ОВЗ|ЗАТО|МО|ТПУ|ТГУ|ТГПУ|ИРО|РЦОИ|РФ|ГО|ДО|СПО|ШИ|КШИ|УИОП|ППМС|ДШИ|ДМШ|ДХШ|ГИА|МВД|МЧС|РЖД)$/;
const ORGANISATION_LENGTH = 400;
const MUNICIPALITY_LENGTH = 200;

/** Words by which two spellings of one place are known: «г.Томск», «город Томск» and «Г. ТОМСК» agree. */
export const placeKey: (name: string) => string = memoText((name) =>
  plainWords(name)
    .replace(/(^| )г(?=$| )/g, '$1город')
    .replace(/(^| )(?:р-н|рн)(?=$| )/g, '$1район')
    .replace(/(^| )обл(?=$| )/g, '$1область')
    .replace(/(^| )муниципальн\S* образовани\S*/g, '')
    .replace(/^мо /, '')
    .trim(),
);

/** A municipality as lists show it. «МУНИЦИПАЛИТЕТ: АСИНОВСКИЙ РАЙОН» is «Асиновский район». */
export const municipalityName: (text: string) => string = memoText((text) => {
  const name = cleanText(mendLookAlikes(text))
    .replace(/^(?:муниципалитет|муниципальное образование|территория|мо)\s*[:.\-–—]\s*/i, '')
    .replace(/\s*[:;.]$/, '');
  const calm = isShouted(name) ? calmMunicipality(name) : name;
  return clip(calm.replace(/^г\.\s*/i, 'г. '), MUNICIPALITY_LENGTH);
});

/** An organisation as lists show it; a name in capitals is calmed, its abbreviations and first words stay. */
export const organisationName: (text: string) => string = memoText((text) => {
  const name = cleanText(mendLookAlikes(text));
  return clip(isShouted(name) && name.includes(' ') ? calmOrganisation(name) : name, ORGANISATION_LENGTH);
});

const COMMON = /^(?:РАЙОН|ОБЛАСТЬ|ОКРУГ|КРАЙ|ГОРОД|ГОРОДСКОЙ|МУНИЦИПАЛЬНЫЙ|ОБРАЗОВАТЕЛЬНЫЕ|УЧРЕЖДЕНИЯ|ОРГАНИЗАЦИИ|И)$/;

function calmMunicipality(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (ABBREVIATION.test(word)) return word;
    return COMMON.test(word) && at > 0 ? word.toLowerCase() : capitalised(word);
  });
}

function calmOrganisation(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (ABBREVIATION.test(word)) return word;
    const opens = at === 0 || /[«"“]/.test(name[at - 1] ?? '');
    return opens ? capitalised(word) : word.toLowerCase();
  });
}

function capitalised(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
