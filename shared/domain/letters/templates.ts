import type { MessageTemplate } from '#shared/records/message-template.ts';
import type { View } from '#shared/records/view.ts';
import { builtInTemplates } from './built-in-templates.ts';

/** A template as the office has it: whether its words are the program's, the office's in their place, or all its own. */
export type OfficeTemplate = MessageTemplate & { readonly origin: 'builtIn' | 'rewritten' | 'own' };

/** Templates of the office: the built-in ones in their order, as rewritten, then its own by title. */
export function templatesOf(view: View): readonly OfficeTemplate[] {
  const builtIn = builtInTemplates.map((template): OfficeTemplate => {
    const rewritten = view.get('messageTemplates', template.id);
    return rewritten ? { ...rewritten, origin: 'rewritten' } : { ...template, origin: 'builtIn' };
  });
  const own = [...view.all('messageTemplates')]
    .filter(({ id }) => !isBuiltIn(id))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'ru'))
    .map((template): OfficeTemplate => ({ ...template, origin: 'own' }));
  return [...builtIn, ...own];
}

/** Whether a template came with the program. */
export function isBuiltIn(id: string): boolean {
  return builtInTemplates.some((template) => template.id === id);
}
