"""Words for a skill without an example, and for vague answers."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.weak_evidence,
        "no example",
        """
        had|have|with|offered nothing to prove|show|back|support|demonstrate|point
        <unable>|not get|getting|put|putting|come|bring|got .. across|over
        ask*_for .. <proof>
        talk*|spoke|speak*|said|kept .. about team|group|others|everyone_else|my_team
        my own|personal|actual|specific part|role|contribution|share|work|input|impact
        answers .. made|make me look|sound|seem
        no|any|not_have|without [any|real|good|concrete] <proof> prepared|ready|prepped|lined_up|
            up_my_sleeve
        <not>|good|great|best|better|bad|poor|terrible job .. sell*|selling
        <not> .. sell*|selling [my] skills|experience|strengths|achievements
        sell*|selling my skills|experience|strengths|achievements|abilities .. short|badly|poorly|
            enough
        <missed>|not|fail*_to back|support|prove|underpin .. up|with
        not|hard|impossible|difficult|unclear|unable|<unable> [to] tell|see|know|sure|clear|
            understand|figure_out|work_out what|how|which i|my|part [had|have|was|actually|of]
            [did|contributed|done|achieved|do|bring|contribute|contribution|role|mine|it]
        more|better|concrete|specific|real|clearer|good|stronger|solid|proper|relevant example*|
            evidence|detail|details|proof|stories|numbers [needed|wanted|please|next_time|would]
        no ending|result|conclusion|outcome|punchline|point
        only|just|mostly opinions|theory|words|claims|statements|adjectives
        <none> .. <proof>
        <unable> .. <proof>
        <unable> <prove>
        <not> <prove> [my|i|what|how|it|that|them|well|well_enough|any|results|impact|why|clearly|
            properly|point|value|worth]
        not .. prove|proved|demonstrate|illustrate|quantify|substantiate|back_up|back_it_up|
            articulate|convey|sell|show_them|showcase|evidence|elaborate|expand|do_justice|
            get_across
        not|never .. specific|concrete|detailed|convincing|persuasive|tangible|compelling|in_depth|
            depth|measurable|backed|quantified|relevant_examples|star
        <proof> .. weak|poor|bad|thin|not_good|not_strong|not_relevant|not_convincing|not_clear|
            not_enough|irrelevant|wrong|vague|lacking|missing|old|unconvincing|flimsy|rubbish|flat|
            short|dated|generic|terrible|lame|outdated|off_point|boring
        weak|poor|bad|irrelevant|wrong|vague|generic|unconvincing|flimsy|lame|no|boring|dated|
            hypothetical [choice] [of] <proof>
        back*|support|supported my|it|them|claims|that [claims|statements|words|points] up|with
        not back*|backed|support|supported|evidence [it|this|that|anything|my|them|any] [up]
        star|sbi|car_method method|format|technique|structure
        generalities|platitudes|buzzwords|cliches|waffly_statements
        kept|keep|said|saying|say|use* [saying] we [instead|not|rather|all|so|too|for]
        what i personally|actually|exactly|myself [did|contributed|do|owned]
        what [was] mine
        what i did|do|can_do|could_do|bring|achieved|accomplished|contributed .. not|unclear|never
        not sell* myself|it|my
        sell*|sold myself short|badly|poorly|well|enough|better
        <unable> sell
        undersold my_achievements|my_results|achievements|impact
        <missed> quantif*|quantify|illustrate|prove|demonstrate|give_example|give_examples|
            sell_myself|gave_examples|elaborate|expand|give_numbers|prepare_examples|
            prepare_stories|prepare_star|back_up|given_examples|used_star|use_star
        one word|line|sentence answers|answer
        put [it|that] into words
        never saw|see|got_to_see|understood|learned what i [can|could|am|did]
        not see|show|understand what i can|could|am|did [do|capable]
        my word|only_my_word for it
        """,
    ),
    Rule(
        Cause.weak_evidence,
        "vague answers",
        """
        all i|that offered|had|gave|said|did|could_offer|could_say [was]
        <answers> .. <vague>
        <vague>|superficial [and] [vague|short|general] answer|answers|response|responses|replies|
            statements|examples|explanations|example
        too|way_too|all vague|general|generic|abstract|theoretical|short|brief|modest|humble|
            superficial|high_level|shallow
        vague|generic|generically|vaguely|superficial|handwavy|hand_wavy|wishy_washy|surface_level|
            one_liners|modesty
        talk*|spoke|speak|answer*|stayed|kept|keep|speaking|remained|stuck .. general|generally|
            generalities|abstract|surface|theory|hypothetical|hypotheticals|in_theory|vaguely|
            hypothetically|general_terms|high_level|buzzwords
        all theory|talk
        undersold|undersell|underselling|underplay*|downplay*|play*_down|too_modest|too_humble|
            not_sell|talked_myself_down|modest
        on paper .. not|but
        qualified|skilled|experienced|good_at .. but|yet|though .. answers|not|show|came
        no portfolio|samples|references
        portfolio .. empty|thin|weak|missing|outdated|old|not|bad
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.weak_evidence,
        "proof is spoken of",
        """
        example|examples|concrete|specifics|evidence|proof|anecdote|anecdotes|figures|metrics|
            substance|detail|details|results|achievements|story|stories|vague|generic|star|abstract
        <unable> explain|describe|express
        """,
        Weight.HINT,
    ),
    Rule(
        Cause.weak_evidence,
        "proof of a skill",
        """
        nothing to show|prove|back|point [to] [for] [it|them]
        what we|team|they|group [did|achieved] .. not what i
        said|told .. what we|team did
        <none> .. <proof> of|for|that .. <skill>|claims|said
        not <prove> [them] my|any|that|off .. <skill>|abilities|strengths|worth
        """,
        Weight.CERTAIN,
    ),
)
