/** Requests as a whole: received, carried over, processed. */
import { after, plainly, PROCESSED, type Quantity, RECEIVED, RECEIVED_AND_CARRIED_IN } from './model';

const ABOUT_REQUESTS = /申请/;

const received: Omit<Quantity, 'said'> = {
  id: 'received',
  rule: 'N-1',
  family: 'requests',
  sums: [RECEIVED],
  withCarriedIn: [RECEIVED_AND_CARRIED_IN],
};

const accepted: Omit<Quantity, 'said'> = {
  id: 'accepted',
  rule: 'N-1',
  family: 'requests',
  sums: [RECEIVED, RECEIVED_AND_CARRIED_IN, PROCESSED],
  withCarriedIn: [RECEIVED_AND_CARRIED_IN, PROCESSED],
};

export const requests: readonly Quantity[] = [
  {
    ...received,
    said: plainly('!take request fresh? public? etc?', '!among take fresh request? public?'),
    topic: /公开/,
    mayBeNone: true,
  },
  {
    ...received,
    said: after(['nothing', 'requests', 'applicants'], 'take fresh? public?', 'among take fresh'),
    topic: /依申请公开|公开申请/,
  },
  {
    ...accepted,
    said: plainly('!accept request take? fresh? handle? public?', '!handle request take? public?'),
    topic: /公开/,
  },
  {
    ...accepted,
    said: after(['nothing', 'requests'], 'request public? dealt?'),
    topic: /公开/,
    mayBeNone: true,
  },
  { ...accepted, said: after(['requests'], 'accept', 'handle') },
  {
    id: 'carriedIn',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedIn.total']],
    said: plainly(
      'lastYear carry request? public? open? accept? handle? among?',
      'lastYear open request public? accept? handle? among?',
    ),
  },
  {
    id: 'carried',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedIn.total'], ['requests.carriedOut.total']],
    said: after(['requests', 'outcomes'], 'carry accept? handle? request? among?'),
  },
  {
    id: 'due',
    rule: 'N-1',
    family: 'requests',
    sums: [RECEIVED_AND_CARRIED_IN],
    said: plainly('due request? public?', 'lastYear carry take fresh? request? public?'),
    topic: ABOUT_REQUESTS,
  },
  {
    id: 'processed',
    rule: 'N-1',
    family: 'requests',
    sums: [PROCESSED, [...PROCESSED, '-requests.carriedIn.total']],
    said: [
      ...plainly('answer request public? accept? handle?'),
      ...after(['nothing', 'requests', 'outcomes', 'applicants'], 'answer public? accept? handle?'),
    ],
    topic: ABOUT_REQUESTS,
    withCarriedIn: [PROCESSED],
  },
  {
    id: 'carriedOut',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedOut.total']],
    said: plainly('carry nextYear request? public? open? accept? handle? answer? among?'),
  },
  {
    id: 'carriedOut',
    rule: 'N-1',
    family: 'requests',
    sums: [['requests.carriedOut.total']],
    said: after(['requests', 'outcomes', 'nothing'], 'open carry? request? public? accept? handle? among?'),
    topic: ABOUT_REQUESTS,
  },
];
