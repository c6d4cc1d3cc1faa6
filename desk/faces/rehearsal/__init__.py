"""A working day on the real screens, by keys and clicks, without anybody watching."""
