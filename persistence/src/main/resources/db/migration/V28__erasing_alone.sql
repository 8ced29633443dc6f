-- An erasure waits for those who have read about people and are about to write by what they read; and they for
-- it. Else the old id of somebody could be written, where no reference forbids it, after they are gone.

create function keep_erasures_out() returns void language sql as $$
  select pg_advisory_xact_lock_shared(7032118204)
$$;

create function erase_alone() returns void language sql as $$
  select pg_advisory_xact_lock(7032118204)
$$;
