import { beforeEach, expect, test } from 'vitest';
import { closeCard, openCard, replaceCard, useOpenCards } from './open-cards.ts';

const titles = () => useOpenCards.getState().cards.map((card) => card.title);

beforeEach(() => useOpenCards.setState({ cards: [], list: null }));

test('a card opens once and takes its new title', () => {
  openCard({ id: '1', title: 'Кириллова Е. С.' });
  openCard({ id: '2', title: 'Зыкова Е. О.' });
  openCard({ id: '1', title: 'Кирилова Е. С.' });
  expect(titles()).toEqual(['Кирилова Е. С.', 'Зыкова Е. О.']);
});

test('closing shows the neighbour, and the last one nothing', () => {
  openCard({ id: '1', title: 'а' });
  openCard({ id: '2', title: 'б' });
  expect(closeCard('1')).toBe('2');
  expect(closeCard('2')).toBeNull();
  expect(titles()).toEqual([]);
});

test('going to the neighbour keeps the number of tabs', () => {
  openCard({ id: '1', title: 'а' });
  replaceCard('1', { id: '2', title: 'б' });
  expect(titles()).toEqual(['б']);
  openCard({ id: '3', title: 'в' });
  replaceCard('3', { id: '2', title: 'б' });
  expect(titles()).toEqual(['б']);
});
