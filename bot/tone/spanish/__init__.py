"""The rules of tone for letters in Spanish: phrases without accents, with the English reasons."""
