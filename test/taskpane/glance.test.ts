import { explanationsOf, glanceOf, openWarnings } from '../../taskpane/glance';
import { report } from '../support/reports';
import { readyWith } from './readings';

const subject = report(
  '2021',
  {
    'requests.received.total': 2,
    'requests.granted.research': null,
    'disclosure.fees.amount': 251000,
  },
  { prior: { 'disclosure.fees.amount': 25.1 } },
);

describe('the report at a glance', () => {
  it('counts problems and blank cells by table and in all', () => {
    const { all, byGroup, isUntouched } = glanceOf(readyWith(subject));
    expect(Object.fromEntries(byGroup)).toEqual({
      disclosure: { error: 0, warning: 1, hint: 0, blank: 0 },
      requests: { error: 2, warning: 1, hint: 0, blank: 1 },
      appeals: { error: 0, warning: 0, hint: 0, blank: 0 },
    });
    expect(all).toEqual({ error: 2, warning: 2, hint: 0, blank: 1 });
    expect(isUntouched).toBe(false);
  });

  it('lists the report as a whole only when something is wrong with it', () => {
    const wrongEdition = report('2019', {}, { year: 2024 });
    expect([...glanceOf(readyWith(wrongEdition)).byGroup.keys()]).toContain('report');
  });

  it('does not count a calculated total as a blank to fill', () => {
    const ready = readyWith(report('2021', { 'requests.granted.total': null }));
    const calculated = { ...ready.reading, formulas: new Set(['requests.granted.total']) };
    expect(glanceOf(ready).all.blank).toBe(1);
    expect(glanceOf({ ...ready, reading: calculated }).all.blank).toBe(0);
  });

  it('knows a form that nobody has begun to fill', () => {
    const values = Object.fromEntries(Object.keys(subject.values).map((cell) => [cell, null]));
    expect(glanceOf(readyWith({ ...subject, values })).isUntouched).toBe(true);
  });

  it('counts the warnings that are still to be explained', () => {
    const ready = readyWith(subject, { explained: { 'V-3': '单位确为万元' } });
    expect(openWarnings(ready, explanationsOf(ready.reading))).toBe(1);
  });
});
