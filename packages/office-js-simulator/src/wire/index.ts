/** The client's messages: batches run against the object model, queries answered, events told. */
export { type BatchHost, runBatch } from './batch';
export { Registrations } from './events';
export { type Request, type RequestBody, type ResponseBody, WAITS, WRITES } from './messages';
export { identityOf } from './query';
