/**
 * Whole workbooks are compared often, and Jest's own comparison takes seconds for one: what Node finds strictly equal
 * needs no second look. All else, matchers and differences, Jest compares and describes as ever.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

const isData = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && value.constructor === Object);

expect.addEqualityTesters([(a, b) => (isData(a) && isData(b) && isDeepStrictEqual(a, b) ? true : undefined)]);
