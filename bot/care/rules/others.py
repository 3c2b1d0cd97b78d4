"""Somebody else who may be in danger: what is said of them, whoever they are."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "somebody in danger",
        Sign.CRISIS,
        """
        kill|kills|killing|hang|hanging|hurt|hurts|hurting|harm|harming|harms|cut|cuts|cutting|
            shoot|drown|burn|burns|burning|starving|off|unalive|end|poison|injure|injuring|neck|
            scratching|punching|delete|slashing|hitting|top|rope|topping|offing|
            ending|deleting|drowning|poisoning|shooting|unaliving|slitting|necking|biting|
            starves|starving|overdosing <himself>
        is|been|started|keeps|are|back|hes|shes cutting $|again|since|because|when|and|every
        scared|worried|afraid|frightened|terrified|worry|fear|concerned [that|about] .. do|try|
            harm|hurt|not|kill|end|attempt|take|doing something|anything|himself|herself|it|wake|
            be_here|his_own|her_own|suicide
        wouldnt|wont|might_not|may_not|isnt_going_to be|see here|around|alive|christmas|tomorrow
            next|for|by|much|tomorrow|when|at_christmas|to_see|when_i|long|$
        has|have|with|got|hold|holding|counting|counted|found|hiding|hidden [the|a|his|her|some|all]
            pills|tablets|noose|rope|gun|blade|knife [ready|in|laid|lined|under|hidden]
        cut|cuts|cutting|slit|slitting|slashed|burning his|her|their [own] arms|arm|wrists|wrist|
            thighs|legs|skin
        take|taking|end|ending|ends his|her|their [own] life|lives
        do away with <himself>
        doing|do|done|did|does something|anything|sth [to|stupid|drastic|permanent|bad|
            terrible] <himself>
        do|doing|does|done|did something|anything|sth stupid|drastic|permanent|terrible
        want|wants|wanted|wanting|wishes|wished|wish|ready|going|plans|planning|plan|trying|
            threatened|threatening|threatens|threatens|tempted [to] [be|go|end] die|dead|it_all|
            disappear_forever|not_exist|kms|unalive|ctb|end_it|end_things|end_his_life|
            end_her_life|end_their_life|end_everything|end_all|be_gone|disappear|jump|kill|
            overdose|commit_suicide|sewerslide
        wishes|wish|wished|hopes <he> hadnt|was|were|wasnt|werent|had|wouldnt|could|never|wont|
            didnt|
            would [just] [never|not] dead|alive|here|born|die|disappear|wake_up|exist|be_born|
            woke_up|woken|woken_up|been_born|existed
        doesnt|dont|didnt|nolonger|not want|wants|wanted|see|feel|wanting|know_if|sure|plan|
            seem [like] [to|a|any|the|if|why|wants] [they|he|she] [wants|want|should|reason|point|
            to] [to|of|in|for] live|be_here|be_alive|wake_up|exist|go_on|living|keep_living|
            be_around|be_here_anymore|stay_alive|life|existing|going_on|being_alive|live_anymore|
            carry_on|carry_on_living|continue_living|be_on_this_earth
        is|hes|shes|theyre|was|been|be|feels|feeling|seems|sounds|gone|are|sounded|seemed|being|
            got|felt [like|a] suicidal
        has|had|have|having|with|expressed|mentioned|admitted [been|having] [having] suicidal|
            thoughts [thoughts|of] [ideation|suicide|dying|ending|killing]
        talk|talking|talks|talked|joke|jokes|joking|posting|posts|posted|post|message|messages|
            texting|texts|texted|spoke|speaking|hint|hints|hinting|writing|wrote|tweeting|
            searching|googling|haha|mentioned|mentions|mention|kept_saying [me] about|of|on|for|
            stuff|to|how|that [about|how|not|them|he|she|they|wanting] [be] suicide|dying|death|
            ending|killing|not_being|being_dead|end|ways|wanting_to_die|being_gone|jumping|
            not_existing|would_be_better_off|wants_to_die|better_off_dead [it|here|alive|around|
            to_die|themselves|himself|herself]
        took|taken|swallowed|take|takes|taking|takes [an|a|all|the|whole|too_many|bunch|lot|
            bottle|handful|his|her|their] [of|bottle|pack|her|his|their] [of|his|her|their] pills|
            overdose
        overdosed
        attempted|tried|attempt|attempting|attempts [to] suicide|overdose|take_his|take_her|
            end_it|end_his|end_her|end_their|take_their
        attempt|tried on his|her|their|to_die
        better off|happier without|if <him>|<he>
        <he> [would|are|is] [be] better off dead
        no|any|nothing|point|reason left|to|in|reason [to|left] live|living [for]
        rather be dead
        said|sent|says|saying|send|texted|left|posted|wrote|messaged|writing|sending|writes|
            emailed [me|us|a|the|out|everyone|her|his|their] [a|the|what|like|us|our|
            his] [goodbye|suicide|farewell|kind|sort|final|weird|strange|last] [of] goodbye|note|
            goodbye_note|suicide_note [messages|message|to|letter|text|note|post|notes|letters]
        goodbye text|message|note|letter|post|messages|notes|texts|letters|video
        gave|giving|gives|given [me|us|away] [away] [all|away] [of] his|her|their things|stuff|
            belongings|possessions|pets|dog|cat|clothes|everything|favourite
        has|had|have|bought|got|found|hiding|saving|hoarding|keeps|collecting|stockpiling|holding|
            with [a|his|her|the|their] [a|of] gun|noose|rope|pills|razor_blades|blades
        standing|sitting|is|stood|hes|shes|theyre|went on|at|to|over|near [the|a] [edge|ledge|
            roof|side|top] [of] [the|a] bridge|ledge|roof|edge|tracks|balcony|cliff
        self harm|harms|harming|harmed|injuring
        cutting again
        nobody|no_one|who|not_a_soul|anyone [would|will|d|ever|even|could] [ever|even] miss|notice|
            care|mourn|cry|come_to_his|come_to_her <him>|<he>|if|when|funeral
        says|said|saying|threatened|threatens|threatening|told|texted|swears|swore|promised|
            talking|writes|wrote .. <he>|hell|shell|theyll|will|would|going_to|might|gonna [going|
            gonna|will|be] [to] jump|end_it|do_it|kill|od|overdose|hang|disappear_for|
            do_something|be_dead|be_gone|not_be_here|end_things|top|take_pills|finish_it
        <he> jump|jumps|jumping if|unless|off|from
        everyone|everybody|we|they|id|wed|family|world|us|all .. better|happier|easier|fine
            [off] without <him>|<he>
        better|happier off dead|not_here|gone|not_around
        <he> .. given|giving|gave up on life|living|everything|himself|herself
        no|any|sees|see point|future|way|reason in|out|ahead|for living|life|being_here|<him>|$
        locked|barricaded <himself> .. bathroom|room|garage|in
        not|isnt|arent safe [alone|on|with] [own|himself|herself|tonight]
        cuts|scars|marks|burns on his|her|their arms|arm|wrists|wrist|legs|thighs
        burden to|on everyone|us|family|the_family|me
        has|made|have|had|got a plan|method|date_picked|date_set
        wont be here|around|alive tomorrow|anymore|much_longer|for_long|next|long
        texted|wrote|messaged|posted|sent .. sorry|love|cant|forgive|anymore .. .. goodbye
        gave|gives|given|giving|sold|selling [away] his|her|their bike|guitar|car|watch|laptop|dog|
            cat|
            console|games|clothes|jewellery|phone|ring|books|things|stuff|savings
        not to worry about <him> anymore
        left [us|me|behind] [behind] a note and|saying|that|on|for
        not answering|replying|responding|picking_up|opening . goodbye
        """,
        about="third",
    ),
)
