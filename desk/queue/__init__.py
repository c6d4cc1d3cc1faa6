"""The queue: tickets, what happens to them, who is called next and how long it will take."""
