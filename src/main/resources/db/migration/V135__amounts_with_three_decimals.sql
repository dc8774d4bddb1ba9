-- Some currencies have three decimals (KWD, BHD, TND), and none has more.
alter table complaint alter column claim_amount type numeric(19, 3);
alter table remedy alter column amount type numeric(19, 3);
alter table standin_booking alter column amount type numeric(19, 3);
