"""What people see: one folder a face."""
