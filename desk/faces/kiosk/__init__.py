"""The kiosk: one tap to a ticket, guides, large letters. Screens are values, painted once."""
