import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Reads JSON, with or without a mark of byte order; otherwise a sentence with the line where it breaks. */
export function readJson(text: string): Result<unknown, string> {
  const json = text.replace(/^\uFEFF/u, '');
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    const position = /position (\d+)/u.exec(String(error))?.[1];
    if (position === undefined) return err('это не JSON или файл обрывается. Исправьте файл.');
    const line = json.slice(0, Number(position)).split('\n').length;
    return err(`ошибка JSON в строке ${line}. Исправьте файл.`);
  }
}
