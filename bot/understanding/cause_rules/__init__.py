"""The rules on what went wrong, as data: one module a cause, and one for Spanish."""

from bot.understanding.cause import Rule
from bot.understanding.cause_rules import (
    blanked,
    culture_fit,
    dress,
    external,
    first_impression,
    forgot_experience,
    honesty,
    inconsistent_resume,
    late,
    nerves_rambling,
    other,
    phone,
    skill_gap,
    spanish,
    spanish_fitting,
    unresearched,
    weak_evidence,
)

RULES: tuple[Rule, ...] = (
    *late.RULES,
    *first_impression.RULES,
    *dress.RULES,
    *phone.RULES,
    *forgot_experience.RULES,
    *nerves_rambling.RULES,
    *blanked.RULES,
    *inconsistent_resume.RULES,
    *weak_evidence.RULES,
    *honesty.RULES,
    *unresearched.RULES,
    *skill_gap.RULES,
    *culture_fit.RULES,
    *external.RULES,
    *other.RULES,
    *spanish.RULES,
    *spanish_fitting.RULES,
)
