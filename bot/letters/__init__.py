"""Letters a person may send; the bot never sends one."""
