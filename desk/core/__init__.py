"""Words everyone shares: identifiers, clocks, calendar, masking, text, settings, errors."""
