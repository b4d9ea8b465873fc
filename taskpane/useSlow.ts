/** Work is shown once it takes long enough to be noticed: a flash of progress would only disturb. */
import { useEffect, useState } from 'react';

const NOTICEABLE_MILLISECONDS = 500;

/** Whether something has been under way for more than half a second. */
export function useSlow(isUnderWay: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => setSlow(true), NOTICEABLE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isUnderWay]);
  return isSlow;
}
