"""Words for answers and a résumé that were apart."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.inconsistent_resume,
        "answers and résumé apart",
        """
        <cv> and|with|to|versus|vs|or [my] <cv>
        not|never|hardly [quite|fully|really|exactly] [entirely] match*|fit|fitted|tally|tallied|
            tallying|line_up|lining_up|agree|agreed|correspond|square|align|add_up|consistent|same|
            what_my|reflect|in_line|lined_up|mirror|aligned|tie_up|tied_up|coincide|mesh|check_out|
            tie_in .. <cv>|sent|written|wrote|submitted
        <cv>|dates|timeline|story|stories|explanation|reason|version|gap|what_i_said|answers|jobs|
            titles|title|what_i_told|account|start_date|end_date|chronology|years|employment ..
            not|never [quite|fully] match*|fit|fitted|tally|tallied|line_up|agree|agreed|
            correspond|square|align|add_up|same|consistent|reflect|lined_up|true_to|tie_up|
            make_sense|aligned|check_out|up_to_date
        what i said|told|claimed .. <cv>
        <cv> [said|says|say|saying|stated|states|shows|showed|lists|listed|claims|claimed|has|had|
            reads|read|gives|gave|told] .. different|differently|otherwise|something_else|else|
            another|opposite|other|less|more|longer|shorter
        not [what|in] what|on|in my <cv>
        inconsisten*|inconsistent|inconsistency|inconsistencies|inconsistently|discrepanc*|
            discrepancy|discrepancies|contradict*|contradictory|contradiction|contradictions|
            conflicting|mismatched
        mismatch between|in|of what|my|dates|<cv>
        different|differed|differ|deviated|varied|varies|diverged from|than|to|on|in|compared ..
            <cv>
        <cv> .. differ*|different|differently|deviat*|conflict*|mismatch|clash*|disagree*|diverge*|
            muddled
        differen* .. between .. <cv>|said|told|answers
        date|dates|timeline|chronology|years|months|employment_dates .. wrong|off|mixed|muddled|
            confused|different|overlap*|messed|jumbled|incorrect|mistake|error|not_right|up
        mix*|muddl*|muddle|confus*|jumbl*|got|messed|misstat*|misremember*|wrong .. dates|years|
            timeline|chronology|employment_history|job_titles|titles|order_of|history [wrong|mixed|
            muddled|up|of|at|on|confused]
        <unable>|not explain*|explain|account_for .. gap|gaps|dates|date|difference|timeline|jump
        <number>|one answer|story|reason|version|thing .. different|another|other
        different|another answer|story|reason|version|thing|one to
        as i had|have said|claimed|told|stated|written
        changed|changing|change my|story|version|answer|tune
        two|three|different|several|conflicting|old|outdated|wrong versions|version|copy|dates|
            stories|accounts [of] .. <cv>|what
        gave|told|give|telling .. different|another|two version|versions|answer|answers|story|
            stories|date|dates|reason|reasons|thing
        one thing .. another
        gap|gaps in|on|between [my] <cv>|employment|dates|jobs
        unexplained|employment|career gap|gaps
        old|outdated|wrong|previous|out_of_date|earlier version|copy|cv|resume
        mistake|error|errors|typo|mistakes|typos in|on|with [my|own] <cv>
        <cv> .. mistake|error|errors|typo|mistakes|typos|wrong|outdated|out_of_date|not_updated
        updat* my <cv>
        contradict* myself
        """,
    ),
    Rule(
        Cause.inconsistent_resume,
        "the résumé says otherwise",
        """
        <unable> say|tell|explain|remember when|where|what|how_long [i] .. .. [although] .. .. <cv>
        dates|timeline|titles|versions .. and|with mine|theirs|cv .. different|apart
        reference|references|referee's|reference's .. dates|version|account|story
        <cv> says|said|say|states|stated|shows|showed|lists|listed|reads|has|claims|claimed|put
        what i [had|would|have] put|written|wrote|claimed|said|stated on|in [my] <cv>
        clash*|conflict*|contradict*|disagree*|not_fit|not_match .. <cv>|what_i|what_was
        clash* with it|that
        not|never|unable|<unable> keep .. dates|timeline|story|stories|jobs|facts straight
        <number>|different|conflicting|wrong start|end dates|date
        <number>|different end|start|job|employment dates|titles
        said|told|gave|answered|mentioned|claimed .. .. and|but|while|whereas|when|although|though
            [my|the|on] <cv> .. says|said|has|shows|lists|states|stated
        """,
        Weight.CERTAIN,
    ),
    Rule(
        Cause.inconsistent_resume,
        "the résumé is spoken of",
        """
        dates|timeline|chronology|story_straight|straight|versions
        <cv>
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.inconsistent_resume,
        "wrote one thing and said another",
        """
        <unable>|not|forgot|forgotten [remember] .. what|which [i] .. .. <cv>
        <unable> explain .. .. <cv>
        on|in [my] <cv> .. .. said|told|claimed|mentioned|answered
        listed|list|put|wrote|written|stated .. .. <cv> .. [i] .. said|not|but
        <cv> .. one_thing|other_thing
        """,
        Weight.CERTAIN,
    ),
)
