"""Discord on the loopback, and the bot on it."""
