"""How often what reads words is right, on the sets kept here: `make figures`."""
