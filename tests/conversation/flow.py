"""The course of a script or passage as an outline."""

import ast
from collections.abc import Sequence

from tests.conversation.cards import kept_lines, stand_in
from tests.conversation.conditions import about_edition, condition, headed, only_earlier
from tests.conversation.outline import Item, quoted
from tests.conversation.sources import (
    constant,
    heard,
    verb_of,
)
from tests.conversation.titles import is_script
from tests.conversation.values import EARLIER, Values, under_head


class Course(Values):
    """Writes one function, statement by statement."""

    def whole(self) -> list[Item]:
        """Write the function from its beginning to its end."""
        return self.block(self.function.node.body, follows=False)

    def block(self, statements: Sequence[ast.stmt], *, follows: bool) -> list[Item]:
        """Write statements in order; `follows` says that something is shown after them."""
        items: list[Item] = []
        for place, one in enumerate(statements):
            rest = follows or any(heard(after, self.function) for after in statements[place + 1 :])
            items += self.statement(one, follows=rest)
            if isinstance(one, ast.If) and only_earlier(one.test) and _ends(one.body):
                continue
        return items

    def statement(self, one: ast.stmt, *, follows: bool) -> list[Item]:
        """Write one statement."""
        match one:
            case ast.If():
                return self.settled(self.branches(one, follows=follows))
            case ast.Match():
                return self.settled(self.cases(one, follows=follows))
            case ast.For():
                lines = self.each_line(one) or self.loop(one.iter, self.body(one))
                return self.settled(lines)
            case ast.While():
                return self.settled(under_head("Again and again:", self.body(one)))
            case ast.With() | ast.Try():
                return self.block(one.body, follows=follows)
            case ast.Return():
                end = [Item(self.end())] if follows else []
                return [*self.seen(one.value), *end]
            case ast.Break() | ast.Continue():
                again = isinstance(one, ast.Continue)
                return [Item("On to the next one." if again else "It goes round no more.")]
        return self.simple(one)

    def simple(self, one: ast.stmt) -> list[Item]:
        """Write a statement that holds no others."""
        match one:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                return [*self.seen(value), *stand_in(name, value)]
            case ast.Expr(value=value) | ast.Assign(value=value) | ast.AugAssign(value=value):
                return [*self.seen(value), *kept_lines(value)]
            case ast.AnnAssign(value=ast.expr() as value):
                return self.seen(value)
        return []

    def end(self) -> str:
        """Say that nothing comes after this."""
        return "It ends here." if is_script(self.function) else "This passage ends here."

    def branches(self, one: ast.If, *, follows: bool) -> list[Item]:
        """Write a condition and what depends on it."""
        test = self.seen(one.test)
        if only_earlier(one.test):
            earlier = self.block(one.body, follows=False)
            said = [one for one in earlier if one.text != self.end()]
            return [
                *test,
                *self.block(one.orelse, follows=follows),
                *under_head(EARLIER, earlier if said else []),
            ]
        if about_edition(one.test):
            now = self.block(one.body, follows=follows)
            return [*test, *now, *under_head(EARLIER, self.block(one.orelse, follows=follows))]
        return [*test, *self.chain(one, "If", follows=follows)]

    def chain(self, one: ast.If, word: str, *, follows: bool) -> list[Item]:
        """Write an "if" with all that stands beside it, in order."""
        clause = condition(one.test, self.function)
        opposite = condition(one.test, self.function, positive=False)
        with self.aside():
            body = self.block(one.body, follows=follows)
        other = one.orelse
        if not body:
            with self.aside():
                return under_head(headed(word, opposite), self.block(other, follows=follows))
        items = under_head(headed(word, clause), body)
        if len(other) == 1 and isinstance(other[0], ast.If):
            if about_edition(other[0].test) and not only_earlier(other[0].test):
                return items + under_head("Otherwise:", self.block(other[0].body, follows=follows))
            more = self.chain(other[0], "Or if", follows=follows)
            return [*items, *self.seen(other[0].test), *more]
        with self.aside():
            return items + under_head("Otherwise:", self.block(other, follows=follows))

    def cases(self, one: ast.Match, *, follows: bool) -> list[Item]:
        """Write a choice among several patterns."""
        items = self.seen(one.subject)
        for case in one.cases:
            test = _test(one.subject, case)
            head = headed("If", condition(test, self.function)) if test else "Otherwise:"
            with self.aside():
                body = self.block(case.body, follows=follows)
            items += under_head(head, body)
        return items

    def body(self, one: ast.For | ast.While) -> list[Item]:
        """Write what is done in each round."""
        with self.aside():
            return self.block(one.body, follows=True)

    def each_line(self, one: ast.For) -> list[Item]:
        """Write fixed sentences that are said one after the other."""
        match one.body:
            case [ast.Expr(value=ast.Call(args=[ast.Name(id=name)]) as call)]:
                fixed = constant(one.iter, self.function)
                if verb_of(call) == "say" and getattr(one.target, "id", "") == name:
                    known = fixed if isinstance(fixed, tuple | list) else ()
                    texts = [one if isinstance(one, str) else one.template for one in known]
                    return [Item(quoted(text)) for text in texts]
        return []


def _ends(body: Sequence[ast.stmt]) -> bool:
    return isinstance(body[-1], ast.Return)


def _test(subject: ast.expr, case: ast.match_case) -> ast.expr | None:
    """Give the comparison that a pattern stands for; none for "otherwise"."""
    match case.pattern:
        case ast.MatchValue(value=value):
            test: ast.expr = ast.Compare(subject, [ast.Is()], [value])
        case ast.MatchSingleton(value=value):
            test = ast.Compare(subject, [ast.Is()], [ast.Constant(value)])
        case ast.MatchOr(patterns=patterns):
            values = [one.value for one in patterns if isinstance(one, ast.MatchValue)]
            test = ast.Compare(subject, [ast.In()], [ast.Tuple(values, ast.Load())])
        case ast.MatchClass(cls=kind):
            test = ast.Call(ast.Name("isinstance", ast.Load()), [subject, kind], [])
        case _:
            return case.guard
    ast.copy_location(test, subject)
    return ast.fix_missing_locations(test)
