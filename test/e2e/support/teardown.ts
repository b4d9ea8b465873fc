/** After all tests. */
import { running } from './running';

export default async function teardown(): Promise<void> {
  await running.browser?.close();
  await running.site?.close();
}
