"""Writes docs/conversation.md anew: `python -m tests.conversation`."""

from tests.conversation.document import PATH, document

if __name__ == "__main__":
    PATH.write_text(document(), encoding="utf-8")
    print(f"{PATH.name} is written.")
