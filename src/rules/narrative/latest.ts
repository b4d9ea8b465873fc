/** Answers kept for the question asked last: a report is examined by several rules, and again after every edit of a figure. */

/**
 * The function, which computes only when its question is another than the last time.
 * @param questionOf what the answer depends on; compared part by part, texts by what they say
 */
export function latest<A extends readonly unknown[], T>(
  questionOf: (...args: A) => readonly unknown[],
  compute: (...args: A) => T,
): (...args: A) => T {
  let asked: readonly unknown[] | undefined;
  let answer: T;
  return (...args) => {
    const question = questionOf(...args);
    if (!asked || question.some((part, at) => part !== asked?.[at])) {
      answer = compute(...args);
      asked = question;
    }
    return answer;
  };
}
