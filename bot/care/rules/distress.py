"""Strong feeling about the search or oneself, with no sign of risk."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "a strong word",
        Sign.DISTRESS,
        """
        devastated|crushed|heartbroken|worthless|useless|hopeless|shattered|miserable|depressed|
            despair|despairing|desperate|gutted|humiliated|ashamed|pathetic|unlovable|unwanted|
            unemployable|inadequate|overwhelmed|wrecked|destroyed|distraught|inconsolable|
            panicking|terrified|defeated|demoralised|demoralized|drained|exhausted|heartbroken|
            lonely|numb|empty|broken|helpless|lost|dejected|despondent|tearful|sobbing|crying|
            sobbed|cried|bawling|weeping
        burnt|burned|burning|burn|stressed|worn out
        """,
        about="feeling",
    ),
    Rule(
        "a strong sentence",
        Sign.DISTRESS,
        """
        hate|loathe|despise|disgusted_with|hating myself|my_life|everything|this_life
        im|am|feel|feeling|feels|like|such [like|i_am|im|such|as_if_im] [a|an] [total|complete|
            huge|big|utter|absolute] failure|loser|fraud|mess|idiot|disappointment|joke|waste|
            nobody|nothing|wreck|burden|impostor|imposter
        feel|feeling|felt|feels awful|terrible|horrible|dead|sad|low|nothing|hollow|alone|sick|
            lost|down|crap|shit|rubbish|stupid|small|stuck|trapped|invisible|ugly|like_crying|
            like_garbage|like_trash|like_giving_up|like_crap|like_shit|like_nothing|like_i_failed
        cant|couldnt|not|barely|havent|hardly|stopped stop|sleep|eat|eaten|slept|sleeping|eating|
            breathe|cope|face|function|get|concentrate|focus|think|leave|move [out|another|of|
            straight|the|anyone|my] [crying|bed|house|rejection]
        cant|couldnt|wont do|take|handle|bear|face|keep|go|stand [this|another|any|it|on|doing|
            one] [more|anymore|this|rejection|like]
        falling|fallen|fell|going|breaking|broke|losing|crying|cried|coming to|apart|down|it|hope|
            faith|pieces|my_eyes_out|to_sleep|undone
        breaks|broke|breaking|crushes|crushed|destroys|destroyed|kills|killed|killing|wrecked|
            ruined|shattered me|my_heart|my_confidence|my_self_esteem
        give|giving|gave|given up
        nobody|no_one wants|will_hire|will_ever_hire|cares|likes|will_ever me
        no hope|future|energy|strength|motivation|self_esteem|confidence [left]
        never be|get|find|going_to|gonna good_enough|hired|a_job|a|another|anything|enough|
            anywhere|find
        not good|smart|clever enough
        not enough
        whats|what wrong|is with|wrong me|with_me
        whats the point
        panic attack|attacks
        rock bottom
        hurts
        miss him|her
        sad
        """,
        about="feeling",
    ),
)
