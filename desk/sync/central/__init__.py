"""The upstream's side, which is PostgreSQL and nothing else: functions, roles, rights, proofs."""
