import { personForms } from '#shared/domain/words/people/person-cases.ts';
import { readPerson } from '#shared/domain/words/people/read-person.ts';
import { postCases } from '#shared/domain/words/post-cases.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { RulesCall } from './call.ts';

/** `decline "Фамилия Имя Отчество"` or `decline --post "учитель"`: all cases, and whether somebody has to look. */
export const declineCall: RulesCall = {
  usage: 'decline "Баязитов Дамир Хакимджанович" | decline --post "учитель русского языка и литературы"',
  options: ['post'],
  flags: [],
  run({ positional, options }) {
    const post = options.get('post');
    const name = positional.join(' ').trim();
    if (post !== undefined && name !== '') return err('Укажите что-то одно: имя или должность после --post.');
    if (post !== undefined && post.trim() !== '') {
      const { forms, isDoubtful } = postCases(post);
      return ok({ sex: null, ...forms, doubtful: isDoubtful });
    }
    if (name === '') return err('Укажите фамилию, имя и отчество или должность после --post.');
    const { sex, forms, isDoubtful } = personForms(readPerson(name));
    return ok({ sex, ...forms, doubtful: isDoubtful });
  },
};
