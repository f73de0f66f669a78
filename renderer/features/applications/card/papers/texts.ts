import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of the papers of a card. */
export const paperTexts = {
  refusal: {
    act: 'Решение об отказе',
    title: 'Решение об отказе в приеме документов',
    label: (no: string) => (no === '' ? 'без номера' : `№${nbsp}${no}`),
    fileName: 'Решение об отказе в приеме документов',
    making: 'Готовим решение…',
    ready: 'Подпишите решение и отметьте, как и когда отправили его заявителю.',
  },
  gone: {
    title: 'Такого документа нет',
    text: 'Он составляется только после отказа в приёме.',
    back: 'К карточке',
  },
} as const;
