"""What Debrief takes, beside what others take for the same: `make bench`."""
