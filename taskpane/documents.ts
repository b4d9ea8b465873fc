/** Documents in the browser, loaded with the first of them. */
export { writeDocument } from '../src/documents/write';
export { readApart } from './readApart';
