import { expect, test } from 'vitest';
import { isSamePerson } from '../../../../src/annotate/names/book/same-person.ts';

test.each([
  ['Andreï Lankov', 'Andrei Lankov'],
  ['Youri Ouchakov', 'Yuri Ushakov'],
  ['V. Poutine', 'Vladimir Poutine'],
  ['Geoffroy Roux de Bézieux', 'Geoffroy Roux'],
  ['Joseph Robinette Biden', 'Joseph Biden'],
  ['Luc Verrier', 'Verrier Luc'],
  ['Paolo Bertucci', 'Paolo Berttuci'],
  ['Choe Son-hui', 'Choi Son Hui'],
  ['Mohamed Salah', 'Mohammed Salah'],
])('%s is %s', (one, other) => {
  expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([true, true]);
});

test.each([
  ['Kim Jong-il', 'Kim Jong-un'],
  ['Kim Jong-un', 'Kim Il-sung'],
  ['Jean Morand', 'Jean-Paul Morand'],
  ['Jean Dupont', 'Jeanne Dupont'],
  ['Martin Petit', 'Martine Petit'],
  ['Paul Martin', 'Anne Martin'],
  ['Paul Martin', 'Paul Durand'],
  ['Paul Martin', 'Martin'],
])('%s is not %s', (one, other) => {
  expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([false, false]);
});
