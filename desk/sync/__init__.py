"""Syncing a desk with its upstream: protocol, push, pull, apply, conflicts, load, enrolment."""
