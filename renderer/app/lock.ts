import { lockOffice } from '../office/open-here.ts';

/** «Заблокировать»: what waits is written, main drops the keys and loads the window anew. */
export function lock(): void {
  void lockOffice();
}
