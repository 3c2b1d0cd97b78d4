"""Debrief on Discord."""
