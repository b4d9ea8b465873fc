/** Requests as a whole: received, carried over, processed. */
import { after, asking, plainly, PROCESSED, type Quantity, RECEIVED, RECEIVED_AND_CARRIED_IN } from './model';

const ABOUT_DISCLOSURE = /公开/;
const ABOUT_REQUESTS = /申请/;

export const requests: readonly Quantity[] = [
  {
    id: 'received',
    rule: 'N-1',
    family: 'requests',
    sums: [RECEIVED],
    said: [
      ...asking(
        { topic: ABOUT_DISCLOSURE, mayBeNone: true },
        plainly('!take request fresh? public? etc?', '!take fresh among request? public?'),
      ),
      ...asking(
        { topic: /依申请公开|公开申请/ },
        after(['nothing', 'requests', 'applicants'], 'take fresh? public?', 'take fresh among'),
      ),
    ],
    withCarriedIn: [RECEIVED_AND_CARRIED_IN],
  },
  {
    id: 'accepted',
    rule: 'N-1',
    family: 'requests',
    sums: [RECEIVED, RECEIVED_AND_CARRIED_IN, PROCESSED],
    said: [
      ...asking(
        { topic: ABOUT_DISCLOSURE },
        plainly('!accept request take? fresh? handle? public?', '!handle request take? public?'),
      ),
      ...asking(
        { topic: ABOUT_DISCLOSURE, mayBeNone: true },
        after(['nothing', 'requests'], 'request public? dealt?'),
      ),
      ...after(['requests'], 'accept', 'handle'),
    ],
    withCarriedIn: [RECEIVED_AND_CARRIED_IN, PROCESSED],
  },
  {
    id: 'carriedIn',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedIn.total']],
    said: plainly(
      'carry lastYear request? public? open? accept? handle? answer? among?',
      'open lastYear request public? accept? handle? among?',
    ),
  },
  {
    id: 'carried',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedIn.total'], ['requests.carriedOut.total']],
    said: after(['requests', 'outcomes', 'reasons', 'otherReasons'], 'carry accept? handle? request? among?'),
  },
  {
    id: 'due',
    rule: 'N-1',
    family: 'requests',
    sums: [RECEIVED_AND_CARRIED_IN],
    said: plainly('due request? public?', 'carry lastYear take fresh? request? public?'),
    topic: ABOUT_REQUESTS,
  },
  {
    id: 'processed',
    rule: 'N-1',
    family: 'requests',
    sums: [PROCESSED, [...PROCESSED, '-requests.carriedIn.total']],
    said: [
      ...plainly('answer request public? accept? handle? perform?'),
      ...after(
        ['nothing', 'requests', 'outcomes', 'reasons', 'otherReasons', 'applicants'],
        'answer public? accept? handle?',
      ),
    ],
    topic: ABOUT_REQUESTS,
    shareOf: [RECEIVED_AND_CARRIED_IN, RECEIVED],
    withCarriedIn: [PROCESSED],
  },
  {
    id: 'carriedOut',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedOut.total']],
    said: [
      ...plainly('carry nextYear request? public? open? accept? handle? answer? among? still?'),
      ...asking(
        { topic: ABOUT_REQUESTS },
        after(
          ['requests', 'outcomes', 'reasons', 'otherReasons', 'nothing'],
          'open carry? nextYear? request? public? accept? handle? among? still?',
        ),
      ),
    ],
  },
];
