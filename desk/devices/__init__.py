"""Ports to the world outside: printers, card readers, voices; each with an emulator."""
