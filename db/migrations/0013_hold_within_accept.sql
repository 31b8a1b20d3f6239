-- In service `accept_tasks` alone calls it, and that holds the setting for all that it calls; setting it again took a fifteenth of an accept.
alter function ledger_hold(text, text, bigint, text, timestamptz) reset enable_seqscan;
