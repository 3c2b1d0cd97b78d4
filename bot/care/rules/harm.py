"""Hurting oneself, without a wish to die."""

from bot.care.phrases import Rule, Sign

RULES = (
    Rule(
        "self-harm",
        Sign.CRISIS,
        """
        cut|cutting|burn|burning|burned|burnt|hurt|hurting|harm|harming|harmed|scratch|scratching|
            scratched|hit|hitting|punch|punching|punched|slap|slapping|slapped|bruise|bruising|
            bite|biting|injure|injuring|injured|choke|choking|branding|slashed|slashing|sliced|
            slicing|carve|carving|starve|starving|mutilate|mutilating|stabbing|scald|scalding|
            damage|punish|punishing myself
        self harming|harmed|injuring|injured|mutilating
        selfharming|selfharmed
        i self_harm|selfharm
        self_harm|selfharm again|last_night|tonight|today|urges|relapse|urge|when|because
        started|start|starting|back|want|wanting|urge|urges|need|thinking|thought|thoughts|
            relapsed|relapse|relapsing|resorting|tempted|clean|went [to|about|of|into|on|from|
            back] [to] self_harm|selfharm|self_injury|self_injure
        cut|cutting|burn|burning|burned|scratched|scratching|slice|slicing|sliced|scratch|carved|
            carving|hurt|scraped|scraping|digging|dig my|into_my [own] arm|arms|thigh|thighs|
            wrist|wrists|legs|leg|skin|stomach|forearm|hips|ankle|ankles|hand
        keep|kept|started|been|start|resumed|resume cutting
        my [whole|left|right|upper|inner] <body> .. cuts|scars|burns|bruises|scratches|marks|
            scabs|plasters|wounds|slices
        <body> .. covered|full|cut|sliced|carved|raw|bleeding|bloody|ribbons|shreds
        cut|scratch|mark|burn|line|lines|cuts|scars|burns|scratches|bruises|marks|plasters
            all_over|on|up|along|down|across|cover|
            covering my
            [whole|left|right|inner|upper] <body>
        i [only|also|still] cut $|but|to_feel
        i|ive|did|do|also|only [only] cut [bit] a_bit|deep|deeper|shallow|badly|too_deep|sometimes|
            again|
            and_its|and_it_is|when|because|to_cope|at_night|every|whenever|and|so_i|since|but|once|
            little [and|but]
        ive|been|im|started|keep [been] cutting since|again|because|to_cope|every|when|a_lot|more|
            for|tonight|at_night|lately|whenever|after
        cutting|cut again|last_night|tonight|today|helps|myself|deeper|too_deep
        relapsed|relapse|relapsing|clean|urges|urge [on|with|into|for|from|to] cutting|cut|sh|
            self_harm|burning|months|hurt|scratching|bleed
        started|back|start|tempted|went|gone [to|back] [to] cutting|sh
        sh urges|again|relapse|scars|tonight
        doing|did|done|thinking_of|thinking_about|urge_to|urges_to|clean_from|relapsed_on|
            relapsed_with sh
        blade|razor|lighter|knife|scissors|needle|cigarette|compass|glass|iron on|against|to|
            across|into|at my arm|arms|thigh|thighs|wrist|wrists|skin|leg|legs|hand|hands
        put|pressed|pressing|ran|run|dragged|dragging|held|holding . [.] on|against|to|across|
            into my arm|arms|thigh|thighs|wrist|wrists|skin|leg|legs
        picked|pick|picking|reached|reach|reaching|bought|got|found|went|going|took|looking|hid|
            want [up|for|back|out|to|at] [to|the|a|my] [the|my|old|a|old] blade|blades|razor|
            razors [again|back|box|out]
        punched|punch|hit|hitting|banging|banged|punching|bang|slam|slammed|smashed|slamming my|
            the|a [head|wall|fist|hand|door|mirror|hands] [on|into|against|off] [the|a] [wall|
            floor|desk] until|till
        until|till i|it|my [arm|hand|hands|knuckles|skin|arms|leg|head|legs] [am|was|were|is|
            starts|started] bleed|bled|bleeding|bruised|bleeds|see_blood|saw_blood|draw_blood|
            drew_blood
        hurt|hurting|burned|burnt|cut|injured|hit myself|my_hand|my_arm on purpose
        fresh|new|more|hiding|hide|covering|cover|long_sleeves [my|the|up|fresh|new|to_hide|
            to_cover|these] cuts|scars|marks|burns|bruises on|again|up|from|my|so|i|under|arms
        pain|bleeding|blood|cut|seeing_blood|hurting helps|calms|makes|is [me|the|only] [feel|
            thing|release|down] [something|real|that|alive|better|calm|helps]
        <want> feel|cause|make|have pain|physical_pain|something_sharp
        <want> bleed
        want|need|had|have|got to cut to_calm|to_feel|to_cope|to_breathe|to_stop|to_get_through|so|
            or
        carve|carved|carving|scratched|burned|burnt|cut|etched|sliced a|the|some|lines|words|his|
            her|
            it|deep|into|two|three [word|line|name|hole|few|lines|words] [in|into|on|across] my
            [left|
            right|own] <body>
        thing|what|way .. calms|helps|works|relief|calm|cope|feel .. cutting|blade|bleeding|
            burning_myself|razor
        need|want|like|love|have|had|wanted|needed [to] see|feel|watch|seeing|watching [my] [own]
            blood
        open|reopen|reopened|reopening|opened|opening [up] my|them|the|those [old] scars|wounds|cuts
        stub|stubbed|stubbing|put|press|pressed|pressing|hold|held|holding [out] [a|my|the|hot]
            cigarettes|cigarette|lighter|flame|candle|iron|matches .. arm|arms|skin|hand|leg|thigh
        my hand|arm|hands|fingers|wrist in|on|over|under [a|the] [hot] hob|stove|flame|candle|
            boiling|iron|kettle|radiator
        my hand|hands|arm|arms|leg|head|fingers|skin .. on_purpose|deliberately|intentionally
        months|weeks|days|years|year clean .. broke|relapsed|relapse|slipped|gone|undone|threw|
            ruined
        nails|teeth into my skin|arms|palms|arm|thighs|wrists till|until|so
        <want> cut $
        want|need to cut badly|again|tonight|deep|deeper|until|something_sharp
        urge|urges|craving|cravings|itch|itching to cut
        deserve to|the bleed|be_hurt|hurt|pain|be_punished|suffer
        starving|starve|purging|purge [myself] as|to punishment|punish
        """,
        about="harm",
    ),
    Rule("self-harm named", Sign.CHECK, "self harm|injury|mutilation\nselfharm", about="topic"),
    Rule(
        "punishment",
        Sign.CHECK,
        """
        punish|punishing myself
        dont deserve to eat|food
        my scars
        days|weeks|months|years|hours without cutting|harming|self_harm|self_harming|
            hurting_myself|burning_myself|a_cut|a_blade
        only|just a few|couple|handful|bit [of] [too_many|extra] pills|painkillers
        blade|blades|razor|razors [is|are|came|come|was] [back] out $|again|tonight|and
        cut|cuts|scratch|scratches [its] nothing|not bad|serious|deep|much|major|big
        little|small|tiny|one|few|shallow|superficial|two|three cut|cuts|scratch|scratches|burn|
            burns
            .. nothing|no_big|no_biggie|not_deep|didnt_bleed|hardly|on_my|myself
        take|taking|took|taken it|this|everything|stuff|things|that out on my [own] <body>|body|self
        take|taking|took it|this|everything out on myself_with|myself_again|myself_physically
        hit|punch|slap|hitting|punching|slapping|smack|bang|banging my own head|face|legs|body
        blood on my|the sleeve|sleeves|sheets|arms|shirt_again
        pick|picked|picking at|my my|skin [skin|scabs|arms]
        long sleeves .. hide|hiding|cover|summer|arms|marks|because|so
        bandage|bandages|bandaging|bandaged|plasters|gauze on|my|for|up [my] arms|arm|wounds|cuts|
            legs|thighs|wrists|wrist
        blade
        razor blade|blades
        pulling|pull|ripping out my hair_until
        drink|drinking|drank myself to|into [death|oblivion|coma|unconscious]
        """,
        about="joke",
    ),
)
