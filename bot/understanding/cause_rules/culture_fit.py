"""Words for people who did not click."""

from bot.understanding.cause import Cause, Rule, Weight

RULES = (
    Rule(
        Cause.culture_fit,
        "did not click",
        """
        felt|feel|feeling|was out_of_place
        <not> share|shared|agree|agreed [same|on|their] [values|views|vision|ideas|opinions|
            interests|humour|how|much]
        opposites|opposite|poles_apart|worlds_apart|miles_apart
        bad|weird|off|strange|negative|cold vibe|vibes|atmosphere|feeling|energy
        they|team|everyone|people|others|company are|is|were|was .. formal|casual|strict|academic|
            relaxed|serious|conservative|hierarchical|traditional|flashy|nerdy|sporty
        <seemed> .. too .. for them|their|team|culture|place|company
        no|zero|not_much|little|missing spark|click|connection|chemistry|warmth|feeling between
        between us
        rub* .. wrong way
        wrong way
        disagree*|disagreement|argu*|argument|heated|friction|tension|rubbed|butted_heads|
            butt_heads|lock_horns|locked_horns|at_odds
        different|alike|similar people|in_how|from_them|from_me|person|kind|sort|breed|background|
            worldview
        too|very|so|not|nothing different|alike|similar
        my jokes|joke|humour|humor died|bombed|flat
        they|team|everyone|people|others .. loud|louder|young|older|posh|cliquey|
            extroverted|bunch|crowd|macho|corporate|competitive|party|bros|lads
        with that|their|this crowd|bunch|lot
        culture|cultural|team|personality match|fit|chemistry
        never going to fit|belong
        <not> .. click*|clicking|gel*|gell*|jell*|mesh*|vibe|vibed|vibing|bond*|bond|connect|
            connected|connecting|hit_it_off|see_eye|warm_to|warmed|warm|get_on|got_on|getting_on|
            get_along|got_along|hitting_it_off|harmonise|resonate|resonated|on_well|take_to_me|
            took_to_me|taken_to_me|jive|jived|jibe|like_me|like_my_style|belong|belonged|fit_in|
            fitted_in|blend_in|liked_me|love_me|relate|spark|find_common|understand_each_other|
            speak_same|feel_at_home|felt_at_home|integrate|warmed_to
        <none> .. chemistry|rapport|connection|click|common_ground|spark|vibe|synergy|affinity|
            sympathy|warmth_between
        chemistry|rapport|vibe|vibes|atmosphere|energy_between|personalities|connection .. off|not|
            never|missing|bad|wrong|weird|lacking|clash*|strange|absent|cold|there|mismatch|
            nonexistent
        culture|cultural|team|personality|values|company_culture|cultural_fit fit|match|mismatch|
            clash|misfit|difference|differences|add|thing|issue|reasons|gap
        culture|cultural|culturally
        <not> .. good|right|best|great|natural|cultural|perfect|proper|real|their|ideal|obvious
            fit|match
        <not> .. suited|cut_out|fit|match in|into|with|to|there|for|for_them|their
        <not> fit in|into|with|mold|mould|their|well|profile|culture|team
        <not> be|been|feel|felt|seen_as|considered fit|match|suited|right
        wrong|bad|poor fit|match
        misfit|odd_one_out|outsider|square_peg|fish_out_of_water
        different|opposite|wrong|same|separate|another [very] wavelength|wavelengths|page|planet|
            planets|world|worlds|values|personalities|personality|mindset|mindsets|working_style|
            working_styles|work_style|work_styles|styles|style|temperament|ideas|idea|expectations|
            opinion|opinions|outlook|views|philosophy|philosophies|approach|approaches|ways|humour|
            humor|wave_length|priorities|energy|energies|generation|language_to|characters|
            attitudes|vision|visions|pace
        wavelength|wavelengths
        on same page
        personality|personalities|character .. clash*|clash|conflict*|different|wrong|not|match|
            differ
        clash*|clash
        chalk and|& cheese
        oil and|& water
        values .. not|different|clash*|differ*|mine|align|apart
        beliefs|ethics|philosophy
        their|they|he|she|interviewer|manager|team not_like|disliked|took_against|took_dislike_to|
            hated|not_warm_to|not_take_to|had_something_against me|my
        dislike to me
        took against me
        not their|his|her|my|our type|kind|cup_of_tea|people|sort|tribe|crowd|scene|thing|vibe
        cup of tea
        introvert|introverted|extrovert|extroverted|extravert|outgoing|bubbly|too_corporate|
            bro_culture|party_kind|clique|cliquey|frat|loner
        <they> .. want*|look*|prefer*|prefer|need* [for] someone|somebody|person|people|more ..
            outgoing|bubbly|extroverted|quiet|quieter|louder|fun|lively|aggressive|
            competitive|serious|relaxed|chatty|personality|like_them|different_personality|social|
            sociable|easygoing|easy_going|assertive|laid_back|polished|dynamic
        too quiet|loud|serious|formal|corporate|intense|direct|blunt|reserved|shy|old_school|
            independent|academic|laid_back|relaxed|opinionated|outspoken|traditional|different|
            nerdy|posh|polite for|to [them|their|team|culture|place|startup|that]
        humour|humor|jokes|joke|sense_of_humour .. not|fell|land*|flat|went_down|bombed|lost|dry|
            silence
        joke*|joking .. fell_flat|badly|not_land|not_laugh|silence|wrong
        team .. not_want_me|not_see_me|not_fit|not_imagine|already_tight
        not see|imagine|picture me|myself working|in|on|there|with|fitting|among|as_part
        nothing in common
        not [really|quite] go|work|mix together|well_together
        in common
        did not feel|felt right|comfortable|like_my_place
        work*|working style|styles|attitude|ethic .. not|different|clash*|differ*|incompatible|
            mismatch
        incompatible|incompatibility|mismatch
        """,
    ),
    Rule(
        Cause.culture_fit,
        "people are spoken of",
        """
        vibe|vibes|chemistry|personality|personalities|culture|humour|humor|atmosphere|fit|match|
            feeling_between|connection|click|attitude|mentality|crowd|clique|friction|introvert|
            values|jokes|different|compatible
        fit|fitted|fitting in|into|with
        """,
        Weight.LIKELY,
    ),
    Rule(
        Cause.culture_fit,
        "they wanted somebody else by nature",
        """
        want*|look*_for|prefer* someone|somebody|people|person who|more
        """,
        Weight.HINT,
    ),
)
