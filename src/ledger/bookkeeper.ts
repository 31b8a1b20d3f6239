import type { Result } from '../base/result.ts';
import type { Database } from '../db/database.ts';
import { correct, credit, refund } from './bookings.ts';
import type { Booking, BookingRefusal, CorrectionOptions, CreditOptions, RefundOptions } from './bookings.ts';

/** Books by hand, each booking in a transaction of its own that is durable when it resolves. The team must exist. */
export interface Bookkeeper {
  credit(options: CreditOptions): Promise<Result<Booking, BookingRefusal>>;
  correct(options: CorrectionOptions): Promise<Result<Booking, BookingRefusal>>;
  refund(options: RefundOptions): Promise<Result<Booking, BookingRefusal>>;
}

/** Books in the database. */
export function createBookkeeper(database: Database): Bookkeeper {
  return {
    credit: (options) => database.transaction((trx) => credit(trx, options)),
    correct: (options) => database.transaction((trx) => correct(trx, options)),
    refund: (options) => database.transaction((trx) => refund(trx, options)),
  };
}
