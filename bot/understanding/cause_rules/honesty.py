"""Words for what was not quite true."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.honesty,
        "not quite true",
        """
        said|told|claimed|wrote .. i [had] finished|graduated|completed|passed|have_degree|
            had_degree .. .. dropped|failed|left|quit|never|not
        claim|claims|figures|numbers|statement|statements .. false|invented|untrue|wrong_on_purpose
        said|told|claimed|promised .. i could|can .. .. i can|could|do not
        gave|awarded|promoted myself .. title|role|credit|job|degree|rank
        title|role|job|degree|award|certificate i never had|held|got|earned|finished|did
        copied|copy*|copying .. from|solution|code|answer|answers|someone|internet
        spun|spin story|yarn|tale
        not straight with
        found|came|come out .. [i] .. never|not
        they|he|she|hr checked|discovered|verified .. never|not|false|fake
        lied|lying|lies|lie|liar|fib|fibs|fibbed|fibbing|dishonest|dishonesty|dishonestly|untruth|
            untruths|untrue|untruthful|deceitful|deceiv*|deceive|misled|mislead*|misrepresent*|
            falsif*|falsify
        exaggerat*|exaggerate|exaggeration|exagerat*|exagerate|embellish*|embroider*|overstat*|
            overstate|inflat*|inflate|fabricat*|fabricate|bluff*|fudg*|fudge|fak*|fake|oversell*|
            oversold|overclaim*|overpromis*|plagiaris*|plagiarise|cheat*|bullshit*|bullshat|bs'd|
            bsed|pad*|sugarcoat*|sugar_coat*|white_lie|half_truth|half_truths|porky|porkies|
            whopper|fibber|tall_tale|tall_tales|blagg*|blag*
        pretend*|pretended|pretence|pretense|feign*|make_believe
        made|make|making [it|that|this|stuff|things|something|story|example|answer|one|some|
            everything|stories|numbers|figures|facts] up
        made|make|making up [story|example|answer|job|number|numbers|figures|things|stuff|
            experience|something|project]
        made out [that] [to_be|like|i]
        <not>|less_than|economical .. honest|truthful|truth|true|sincere|candid|upfront|up_front|
            transparent|straight_with|come_clean|forthright|forthcoming|frank|genuine|accurate
        less than honest|truthful|candid|upfront|frank|transparent
        stretch*|bent|bend*|twist*|massag*|avoid*|dodg*|dodge|hid|hiding|shad* [of] truth|facts|
            numbers
        took|take|taking|claim* [all] credit
        caught|catch|found|saw|busted|rumbled|called .. out|lying|lie|through|me_out|bluff
        claim* [to|that|i|have|be]
        said|told|telling|saying|wrote|stated|put|claimed .. i .. and|but|then|when|which|though|
            although|yet|even_though|except|only [i|it|that|they|he|she|we] .. not|never|no
        said|told|telling|implied|let_them_believe|let_them_think|let_him_think|suggested|hinted|
            pretend*|boast* .. not|never true|truth|so|case|done|reality
        said|told|claimed|say|tell .. .. i [did|do|had|have|was|am|could|can] not $
        not true|so_true|truth|whole_truth|full_truth|entirely_true|real
        whole|full|exact truth
        not|never|fail*_to|without admit|admitted|disclos*|disclose|own_up|confess|reveal|
            tell_them_why_i|say_why_i
        hid|hide|hiding|conceal*|covered_up|cover_up|gloss*_over|keep_quiet_about_being|lie [fact|
            that|about] [i|was|being|my|fired|gap]
        economical with
        chatgpt|chat_gpt|ghostwriter
        let|led them|him|her [to] believe|think
        """,
    ),
    Rule(
        Cause.honesty,
        "truth is spoken of",
        """
        said|told|claimed|wrote|say [them|him|her|that] i [was|am|had|have|could|knew|know|speak|
            spoke] [very] fluent|expert|certified|proficient|finished|graduated|completed|native|
            qualified|degree|familiar|experienced|led|managed|good|used|read
        impression that|i
        dress*_up my|story|title|experience|cv|role|it
        turned out|came|it out|that .. never|not|true|lie
        invent*|invention|false|falsely|truth|honest|honesty|made_up|reference_check|inaccurate|
            not_accurate|lies
        told|said .. i am|was|have|had .. i am|was|have|had|did|do not $
        cv .. not true|accurate|honest
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.honesty,
        "took it back",
        """
        i do|did|have|am|was|had not $
        """,
        Weight.HINT,
    ),
)
