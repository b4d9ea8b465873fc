/** @jest-environment ./test/taskpane/browser.js */
import { lazy } from 'react';
import { render, screen } from '@testing-library/react';
import { LoadedLater } from '../../taskpane/components/LoadedLater';

describe('a part of the pane that is loaded later', () => {
  it('is shown when it is there', async () => {
    const Part = lazy(async () => ({ default: () => <p>part</p> }));
    render(
      <LoadedLater failed="failed">
        <Part />
      </LoadedLater>,
    );
    expect(await screen.findByText('part')).toBeTruthy();
    expect(screen.queryByText('failed')).toBeNull();
  });

  it('leaves a word in its place where it cannot be loaded, and the rest of the page as it is', async () => {
    const Part = lazy(() => Promise.reject(new Error('planted')));
    render(
      <>
        <p>rest</p>
        <LoadedLater failed="failed">
          <Part />
        </LoadedLater>
      </>,
      { onCaughtError: () => {} },
    );
    expect(await screen.findByText('failed')).toBeTruthy();
    expect(screen.getByText('rest')).toBeTruthy();
  });
});
