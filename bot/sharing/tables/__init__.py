"""Tables of what people and companies are called; public knowledge, written by hand."""
