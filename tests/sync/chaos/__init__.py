"""Chaos on real servers: real desks, relays and PostgreSQL under faults, and a verdict."""
