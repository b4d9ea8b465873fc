/** What the narrative counts, in English. */
import type { Locale } from '../zh-CN';

export const quantities: Locale['quantities'] = {
  received: 'requests received',
  accepted: 'requests taken up',
  carriedIn: 'requests carried in',
  processed: 'requests processed',
  carriedOut: 'requests carried out',
  granted: 'granted',
  partlyGranted: 'partly granted',
  refused: 'refused',
  unavailable: 'unavailable',
  declined: 'declined',
  other: 'other outcomes',
  reviews: 'administrative reviews',
  lawsuits: 'lawsuits',
  licences: 'licences',
  penalties: 'penalties',
  compulsoryMeasures: 'compulsory measures',
  regulationsMade: 'regulations made',
  regulationsRepealed: 'regulations repealed',
  regulationsInForce: 'regulations in force',
  normativeDocumentsMade: 'normative documents made',
  normativeDocumentsRepealed: 'normative documents repealed',
  normativeDocumentsInForce: 'normative documents in force',
  fees: 'administrative fees',
};
