"""What a turn is made of: where things heard belong, what is done with them, what is owed."""
