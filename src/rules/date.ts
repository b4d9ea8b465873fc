/** The month in which a rule was last added or changed: what a check was made by. */
export const rulesDate = '2026-11';
