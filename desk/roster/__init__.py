"""Who sits where and when: shifts, rules, the solver, drafts, publications, swaps and absences."""
