"""How people say that they were turned down."""

from bot.understanding.patterns import any_of

JOB = (
    r"(?:job|role|position|post|gig|internship|offer|spot|place|one|part|contract|apprenticeship|"
    r"scheme|traineeship|promotion|placement|residency|fellowship|vacancy|grad scheme|slot)"
)

SOME = r"(?:[^\s.,]+ ){0,6}?"
"""Up to six words of the same clause."""

NO_REJECTION = any_of(
    r"(?:cope|coping|deal|dealing|handle|handling|get over|getting over|move on|fear|"
    r"scared)(?: with| of| "
    r"from)? (?:the |a |all |constant |more |another )?rejections?",
    r"(?:do|can|could) not (?:even |really |just )?get (?:it|this|them|why|how|that)",
    r"(?:apply|reapply|wait|do|ask|respond|reply|write|act)(?: [^\s.,]+){0,3} (?:after|to|"
    r"following) "
    r"(?:an?|the|being|getting) (?:[^\s.,]+ )?(?:rejection|rejected|no)",
    r"i (?:have |had |just )?(?:said|told [^\s.,]+|say) no (?:to|thanks)",
    r"not (?:even |yet |officially |actually |technically )*(?:been |be |get |got |getting |have )?"
    r"(?:a |an |the |my |any )?(?:official |formal |proper |automated |generic |form )*"
    r"(?:rejected|rejection|rejections|turned down)",
    r"(?:no|without(?: even)?) (?:a |an |any |official |formal |proper |"
    r"actual )*rejection(?: email)?",
    r"not (?:even )?(?:send|sent|sending|bother|bothered|give|get|got|had|have|receive|received)"
    rf" {SOME}(?:a |the |my )(?:[^\s.,]+ )?rejection",
    r"(?:fear|scared|afraid|worried|terrified|dreading|expecting|waiting|bracing)"
    r"(?: of| for| about| that| to)?(?: being| be| get| getting| a| the| another| i might be)*"
    r" (?:rejected|rejection|turned down)",
    r"(?:would )?rather (?:be |get |have )?(?:a |been )?(?:clear )?(?:rejected|rejection|no)",
    r"(?:will|going to|might|may|could|would)(?: probably| definitely| just| all| also| never)* "
    r"(?:reject|say no|turn (?:me|us) down|pass on)(?: me| us)?(?: again)?",
    r"(?:will|going to|gonna|might|may|could|would) (?:probably |definitely |just |all )?"
    r"(?:be |get |have been )(?:rejected|turned down)",
    r"(?:if|whether|maybe|perhaps|probably|assume|assuming|guess|guessing|suppose|sure|"
    r"think) (?:that )?"
    r"(?:i|it|they|this)(?: am| have| is| was| have been| will| been)*(?: a)?(?: probably)?"
    r" (?:rejected|rejection|no|turned down)",
    r"i (?:turned|turn) (?:it|them|this|that|the offer|down)(?: down)?",
    r"i (?:rejected|declined|refused) (?:it|them|this|that|the|their|an)",
    r"i (?:have |just |then |finally )*(?:withdrew|withdrawn|pulled out|pulled my|retracted)",
    r"(?:after|despite) (?:so many|countless|all the|all these|\d+|hundreds of|dozens of|months of|"
    r"a (?:ton|lot|string|bunch) of|many|several|multiple|years of|endless) (?:[^\s.,]+ )?"
    r"(?:rejections|rejection emails|rejection)",
    r"(?:not|never) (?:[^\s.,]+ ){1,9}?yet(?= [.,]|$| waiting| but| and| so| because| lol| though)",
    r"(?:tips|advice|help|how) (?:on |for |with |to )?(?:handle |handling |deal with |"
    r"dealing with )"
    r"?(?:a )?rejections?",
)
"""Talk of a rejection that has not happened, or not this time; it is blanked out first."""

LONG_OVER = any_of(
    r"(?:had|would|have)(?: already| also)? been (?:rejected|turned down|declined|knocked back|"
    r"let down)",
    r"(?:after|before|despite) (?:being |getting |so many |all the )?(?:[^\s.,]+ ){0,3}?"
    r"(?:rejected|rejections?|turned down)",
)
"""A no before the present news: beside an offer it does not count."""

HIRE = (
    r"(?:hire|hiring|offer|offering|take|taking|choose|choosing|pick|picking|select|selecting|"
    r"employ|"
    r"employing|progress|progressing|advance|advancing|invite|inviting|want|consider|considering|"
    r"keep)"
)

REJECTION = any_of(
    rf"(?:not|never|against|mind about|instead of|rather than) (?:[^\s.,]+ ){{0,3}}?{HIRE} (?:me|"
    rf"us)",
    r"changed (?:their|his|her|its) minds?", r"(?:would )?rather (?:have|hire|take|go with)",
    r"(?:gave|give|giving|given|offer|offered|offering|handed|awarded) "
    r"(?:it|this|that|the (?:[^\s.,]+ ){0,5}?[^\s.,]+) (?:out )?to (?!me |us |start)[^\s.,]+",
    r"(?:the|a|standard|generic|usual|dreaded) ,? ?thank you for",
    r"(?<!\bi )(?<!really )(?:did|do|does) not (?:think|feel|believe|see|consider) "
    r"(?:that )?(?:my|i|me)", r"no (?:job|role|position|place) for me",
    r"not (?:one of )?the (?:chosen|lucky|successful)[^\s.,]*",
    r"not (?:good|qualified|experienced|"
    r"senior|technical|strong) enough for (?:them|the)", r"lost out",
    r"not to (?:hire|offer|proceed|"
    r"progress|continue|move|take|pursue)[^.,]{0,30}", r"(?:went|gone) elsewhere",
    r"(?:is|was|been|got) given to", r"not (?:be )?(?:getting|given) (?:it|the [^.,]{1,40})",
    r"not (?:going|continuing|moving) (?:ahead|on|forward|further|through)",
    r"(?:bad|sad|terrible|not (?:the )?(?:good|great)) news(?! is)",
    r"not the news",
    r"(?:not|never) (?:even |actually |quite |manage to )+(?:get|land|got)(?: [^\s.,]+){0,4}? "
    rf"{JOB}",
    r"did not get (?!back|to|an?|any|the chance|enough|much|far|why|how|what|asked|along|around|on|"
    r"paid|anything|feedback|sleep|replies|responses|answers|my|me|them|him|her|over|up|off|out)"
    r"[^\s.,]+(?: [^\s.,]+){0,3}(?= [.,]|$)",
    r"lost the [^.,]{1,70}? to",
    r"(?:liked|loved|preferred|wanted|rated) (?:some(?:one|body)) else",
    r"broken by",
    r"rejected", r"rejects", r"rejection", r"rejections", r"reject", r"rejecting",
    r"rejectd", r"(?:not|never) (?:even |quite |actually )*(?:make|made|get|got|"
    r"making) (?:it )?(?:past|through|beyond)",
    r"(?:heard(?: back)?|replied|answered|reply|verdict|results?|answer|decision|outcome|came|"
    r"said|told)"
    r"(?: [^\s.,]+){0,3} [.,] (?:a )?no(?= [.,]|$)",
    rf"no (?:[^\s.,]+ ){{0,3}}?{JOB} (?:for me|after all)", r"not (?:been |being )?(?:cleared|"
    r"clearing|clear)",
    r"told (?:me )?not to (?:come|return|bother|expect)", r"absagen?",
    r"(?:did|do|does) not (?:choosed|choosen|picked|wanted|liked|want) me",
    r"(?<!i )failed (?:me|us)", r"sorry to (?:tell|inform|let) (?:you|me|us)",
    r"(?:gave|given|handed) (?:my|this|that) (?:[^\s.,]+ ){1,4}?to (?:the|an?|some|another|his|"
    r"her|their|my)",
    r"(?:other|chosen|successful|second) (?:candidate|person|applicant|finalist)(?: [^\s.,]+)? "
    r"(?:had|has|got|was|is|beat|knew|won)",
    r"(?:told|said|says)(?: [^\s.,]+){1,6} that i (?:was|am) (?:, )?(?:not|too|over|under|lacking)",
    r"(?:gave|given|giving|offered|awarded|handed) (?:[^\s.,]+ ){1,6}?to (?:some(?:one|body)|"
    r"another|the "
    r"other|others|an? (?:internal|external|different|other)|an? [^\s.,]+ (?:with|who))",
    r"(?:and|but)(?: i| we)? lost(?= [.,]|$)", r"(?:already|been|was|is) filled",
    r"(?:not|never) put (?:me|us) (?:through|forward)", r"(?:job|role|position|post|"
    r"vacancy) (?:is|has) "
    r"(?:already )?(?:gone|taken|withdrawn)", r"no longer (?:available|exists?|open|needed|hiring)",
    r"not (?:be(?:ing)? )?(?:taken forward|through to|progressed|put through|brought forward)",
    r"(?:fail|failed|did not manage) to (?:impress|make|get|secure|land|convince)",
    r"(?:not|never) (?:cut it|convince them|impress them|wanted|needed)", r"discounted me",
    r"let go from", r"knocked out", r"(?:application|candidacy|candidature|profile)(?: was| has|"
    r" had| been| is| "
    r"got| being)* (?:declined|closed|denied|refused|dismissed|archived|discarded)",
    r"not going to (?:happen|be|work out|hire|work)", r"hired? (?:internally|from within)",
    r"negative (?:answer|reply|response|result|outcome|decision|news|mail|email)",
    r"prefer+ed (?:the other|another|some(?:one|body)|others?|an?|to)",
    r"(?:take|taking|took) (?:on )?(?:other|another|some(?:one|body)|different|an? [^\s.,]+) "
    r"(?:candidates?|applicants?|person|people|else|forward|one)",
    r"auto ?reject(?:ed|ion)?", r"declined me", r"a refusal", r"refusals?(?= from| by| after)",
    r"not (?:appointable|appointed|retained|kept on|taken on|converted|employed|engaged|recruited)",
    r"(?:been |was |were |got )(?:refused|declined|discarded|excluded|disqualified|ruled out)",
    r"(?:did|do|does|will|would) not (?:want to )?(?:took|taken|chose|chosen|hired|selected|picked|"
    r"accepted|called|recruit|employ|appoint|retain|accept|keep|shortlist) (?:me|us|my)",
    r"(?:ruled|weeded|sifted|kicked|knocked|booted|filtered) (?:me|us) out",
    r"(?:have |has |had )?(?:appointed|recruited|shortlisted|employed|engaged|favou?red|opted for|"
    r"settled on|signed|retained) (?:an?other|some(?:one|body)|an? (?:internal|external|different|"
    r"stronger|better|more|other|local)|the other|others?|other)",
    r"the (?:dreaded|bad|inevitable) (?:e ?mail|mail|letter|call|phone call|news|response|reply|"
    r"answer)", r"denied",
    r"(?:turned|turning|knocked|shot) (?:me |us )?(?:down|away|back)",
    r"(?:passed|passing|pass) (?:on|over) (?:me|my|us)", r"passed me over",
    r"passed over", r"(?:got|been|was|being|get) passed on",
    r"(?:they|he|she|team|[a-z]+) passed on me",
    r"(?:decided|chose|choosing|going|opted|want|wanted) to pass(?: on me)?",
    r"(?:went|going|go|gone|goes|chose to go|moved|moving|moving forward|moved forward|"
    r"move forward|proceed|proceeding|proceeded|progressing|continuing|move ahead|moving ahead)"
    r"(?: ahead| forward| on)? with "
    r"(?:some(?:one|body)|another|other|others|a different|a more|an internal|a candidate|"
    r"the other|an external|different|a better|stronger|candidates|people|a stronger|more|"
    r"applicants|their|somebody)",
    r"(?:went|going|gone|goes|go) (?:in |into )?(?:a |another )(?:different |other )?direction",
    r"(?:went|gone|given|gave it|given it|going|goes) (?:to|for) (?:an? |the )?"
    r"(?:some(?:one|body)|internal|other|another|external|more experienced|different)",
    r"(?:gave|offered|giving|handed|awarded) (?:it|the [^.,]{1,40}?|my [^.,]{1,30}?) to "
    r"(?:some(?:one|body)|an internal|another|the other|an external|a [^.,]{1,20})",
    r"(?:picked|chose|chosen|hired|selected|preferred|choosing|took|choose|pick|found|had|hiring) "
    r"(?:some(?:one|body)|another|an internal|other candidates?|other people|others|a different|"
    r"the other|an? (?:more|external|stronger|better)|internally)",
    r"(?<!\bi )(?:picked|chose|hired|selected|(?:went|gone|go|going) with)"
    r"(?! me| up| on| for| out| to| by| it| my| this| that| i)(?: [^\s.,]+)",
    r"(?<!\bi )(?<!i have )(?<!weeks )(?<!months )(?<!days )(?<!time )passed(?= [.,]|$)",
    r"decided (?:not to|against|on (?:some|another|a different))[^\s.,]*",
    r"(?:over|under|too|not) ?qualified", r"no luck(?! finding| getting| yet)",
    r"(?:then|and|but|still|just|also|so) (?:a )?no(?= [.,]|$)",
    r"(?:did not|never|not) (?:even |actually )*(?:get|got|land|given|offered) (?:even )?"
    r"(?:a |an |the |any |to the )?(?:first |phone |second |next )?"
    r"(?:interview|callback|look in|foot in the door|chance|shot|round|stage)",
    r"not (?:even )?(?:been |be )?(?:selected|chosen|successful|shortlisted|picked|hired|accepted|"
    r"progressed|considered|successful)",
    rf"(?:did not|do not|never|not|could not) (?:get|land|gotten|got|make|getting|secure|win|bag|"
    rf"getting) (?:to )?{SOME}{JOB}",
    r"(?:did not|never|not) (?:get|land|make|got|secure|win|gotten|getting) "
    r"(?:it|in|the cut|through|past|that|hired|selected|picked|chosen|shortlisted|anywhere|accepted"
    r"|this|to the next)",
    r"did not (?:pass|progress|advance|clear|qualify|succeed|make)", r"did not work out",
    r"(?:was|were|am|been|being|be|is) (?:not|un) ?(?:selected|chosen|successful|picked|"
    r"shortlisted|accepted|hired|progressed|progressing|moving|proceeding|going ahead|"
    r"a (?:good |great |right |cultural |culture )?(?:fit|match)|taking|proceeding|continuing|"
    r"what they|the right fit|to be|short listed|considered|going forward|going to move)",
    r"will not be (?:moving|proceeding|progressing|going|taking|offering|continuing|advancing|"
    r"considered|able|hiring|inviting|considering|extending|making|pursuing)",
    r"not (?:be )?(?:moving|move|moved|proceeding|proceed|progressing|progress|going|go|taking|take"
    r"|continuing|continue|advance|advancing|pursue|pursuing)"
    r"(?: me| your| my| with| any| things| it| this| ahead| further)* "
    r"(?:forward|further|ahead|with|application|on|to the next|any further)",
    r"(?:said|says|say|told me|told us|going|like)(?: just| basically| it is| it was)? "
    r"(?:a )?(?:nah|nope|no|pass|not this time|not today|no thanks)(?= [.,]|$| after| to| because|"
    r" at)",
    r"(?:said|says|told me|told|thought|felt|reckoned|feedback was|because|apparently|claimed)"
    r"(?: that)? i (?:was|am) (?:not|too|over|under|less|lacking|missing)(?: [^\s.,]+){0,3}",
    r"i (?:was|am) not (?:the one|who they|what they|their|right for|the right|suitable|a match|"
    r"the best"
    r"|one of the)", r"not (?:a |the )?(?:right |good |great |best )?match",
    r"(?:hiring freeze|(?:paus|freez|stopp|halt)[^\s.,]* (?:all |the )?(?:hiring|recruitment|"
    r"search)|"
    r"headcount)", r"(?:was|were|is) not to be", r"not meant to be", r"(?<=\S )not this time",
    r"did not (?:happen|pan out|convert|come through|go anywhere|progress|land)",
    r"better luck next time", r"back to (?:the drawing board|square one)",
    r"(?:was|been|got) (?:told|given) (?:it was |it is |a |the )?(?:firm |hard |flat )?no",
    r"(?:the )?answer (?:was|is) no", r"thumbs down", r"sent packing", r"kicked to the curb",
    r"(?:not|no longer) interested in (?:me|my|moving|continuing|proceeding)",
    r"(?<!\bi )(?:was|were|is|are) not interested",
    r"(?:did|do) not (?:see|think|feel|believe) (?:me|i|that i)",
    r"(?:looking|look|looked) for (?:some(?:one|body|thing)) (?:else|with|more|different|who)",
    r"(?:wanted|want|wants|needed|need|needs) (?:some(?:one|body)) (?:else|with|more|who)",
    r"(?:had|have|were) (?:stronger|better|more qualified|other|more experienced) (?:candidates|"
    r"applicants|people)", r"some(?:one|body) else (?:got|gets|has|was|took|beat)[^\s.,]*",
    r"(?:it|job|role|position|post|place|spot|gig|offer|promotion)(?: has| just| then| all)* "
    r"(?:went|gone|goes|given|was given|was offered|been given)(?: instead)? to",
    r"(?:job|role|position|post|place|spot|gig|promotion) (?:[^\s.,]+ ){0,6}?(?:went|goes|"
    r"given) to",
    r"(?:a|another|the) no(?! brainer| show| go| nonsense| reply| response| problem| one| name|"
    r" win)",
    r"i am (?:just |now |officially )?out(?= [.,]|$| of the (?:running|race|process))",
    r"(?:do|did|does) not want (?:a|an|some|to (?:hire|take|offer|move))[^.,]*",
    r"(?:went|going|go|filled|hired|promoted) internal(?:ly)?", r"(?:chosen|picked|hired) over me",
    r"over me(?= [.,]|$)", r"knock ?backs?", r"knocked (?:me )?back", r"shot (?:me )?down",
    r"(?:struck|strike|striking) out", r"came up short", r"bites the dust",
    r"unfortunately(?= [.,]|$)",
    r"(?:taken|took) (?:me )?out of (?:consideration|the running)", r"out of (?:the )?process",
    r"(?:not|never) (?:get|got|go|going|make|made|gone)(?: it)? (?:any )?"
    r"(?:further|past|beyond|through)", r"screened (?:me )?out", r"binned (?:me|off|my)?",
    r"ended (?:the process|my candidacy|my application)", r"no second (?:interview|round)",
    r"not (?:hiring|joining|taking|having) (?:me|them|on)", r"closed the (?:role|job|position|req)",
    r"lost to (?:an?|the|some)[^\s.,]*", r"beaten by", r"beat me", r"deselected",
    r"(?:status|portal|says|changed to|marked)(?: as)? (?:[^\s.,]+ )?(?:not selected|rejected|"
    r"closed|"
    r"no longer)", r"told me (?:that )?(?:they|it) (?:will|would|are|is|was|were) not",
    r"(?:email|letter|call|news) i (?:was|had been) dreading", r"pfo(?:'d|ed)?",
    r"(?:go|going|gone|went) (?:in )?another (?:way|direction)", r"refused (?:me|my)",
    r"after careful consideration", r"we regret", r"(?:resume|cv|details) on file",
    r"(?:the|an|dreaded|usual|classic|another|standard|generic) (?:unfortunately|thanks but|"
    r"we regret)",
    r"(?:the|a|another) (?:unfortunately|rejection|no thanks|no thank you|bad news) (?:email|mail|"
    r"letter|call)", r"no return offer", r"(?:not|did not) get a return offer",
    r"the one they (?:want|wanted|chose|picked|were)", r"(?:lost|losing) out",
    r"application closed",
    r"(?:first|last|final) hurdle", r"let (?:me|us) down(?! easy)",
    r"unsuccessful", r"un successful", r"regret(?:s|fully)?(?: that| to)?",
    r"(?:said|says|told me|told us|saying|was|is|been|a|another|one more|just a|got a|the|it is|"
    r"hard|big|fat|polite|final|straight|flat|that is a) no(?: thanks| thank you)?(?= [.,]|$| from|"
    r" to me| after| again| for| at| lol| this| today| and| but| because| in| on)",
    r"no(?: thanks)? from", r"(?:a|the) thanks but no thanks", r"thanks but no thanks",
    r"thanks , but no thanks", r"thank you but no",
    r"no dice", r"no luck (?:with|at|from)", r"no cigar", r"no joy (?:with|at|from)", r"no bueno",
    r"(?:another|an?|big|huge|took the|took an|taking the|taking an|massive|fat) l"
    r"(?= from| at| with| today| lol| [.,]|$| for| in| again| on)",
    r"(?:got|was|been|getting|get) (?:the )?(?:axed|dinged|binned|canned|cut|bounced|dumped|"
    r"snubbed|boot|ding|chop|chopped|thumbs down|bad news|form letter|culled|kicked out|"
    r"the boot|eliminated|screened out|filtered out|dropped|knocked out|weeded out|yeeted|curved)",
    r"ding(?:ed)? (?:by|from|at)", r"dinged", r"dear john",
    r"(?:they|company|employer|[^\s.,]+) (?:do|did|does) not (?:want|choose|pick|hire|select|like|"
    r"offer|take) me", r"did not (?:want|choose|pick|hire|select|offer|take) (?:me|to hire)",
    r"(?:struck|strike|striking) out (?:at|with)", r"missed out(?: on)?", r"lost out(?: on| to)?",
    r"lost (?:it|the [^.,]{1,30}?) to", r"(?:pipped|beaten) (?:to|at|by)", r"pipped",
    r"(?:offer|it|job|role|position|they|[^\s.,]+)(?: has| have| got| was| been| just| they)* "
    r"(?:rescinded|revoked|withdrew|withdrawn|pulled|retracted|taken back|reneged)"
    r"(?: the| my| it| their| offer)*",
    r"(?:position|role|job|it|they|vacancy)(?: at| with| in| for)?(?: [^\s.,]+){0,2}?"
    r"(?: has| was| had| is| already| been| just| got| now)* "
    r"(?:filled|cancelled|canceled|closed|axed|put on hold|scrapped)",
    r"no offer", r"without an offer", r"not (?:get|got|getting|extend|extending|make|offer|have) "
    r"(?:me )?an offer", r"not (?:offer|offering|offered)(?: me| us)?(?: it| the| a)?",
    r"(?:no longer|not) (?:being |be |been )?(?:considered|in the running|under consideration|"
    r"in consideration)", r"out of the running", r"no longer (?:being )?consider",
    r"(?:came|finished|was|placed|ended up) (?:a close |in )?(?:second|runner up)(?: place| best)?",
    r"runner up", r"(?<!my )second choice", r"(?:they )?let me down gently", r"fell (?:through|"
    r"at the)",
    r"other candidates", r"(?:more|better) (?:closely )?(?:qualified|suited|aligned) candidates?",
    r"not the right fit", r"not a (?:good |great |cultural |culture )?fit", r"not what they",
    r"not (?:going|moving) (?:ahead|forward)", r"(?:we|they) (?:are|were) (?:unable|not able) to",
    r"(?:bad|sad|terrible|unfortunate) news from",
    r"unfortunately (?:,? ?(?:we|they|your|on this))",
    r"(?:got|is|was|it is) a no go", r"no go from", r"application (?:was|has been|is) (?:declined|"
    r"unsuccessful|denied|refused)", r"(?:bombed|kicked) out of the process",
    r"filled the (?:position|role|job|post)", r"not (?:inviting|invited|invite|called) (?:me |us )?"
    r"(?:to|for|back)", r"(?:they|[^\s.,]+) (?:cut me|dropped me|dumped me|axed me|binned me)",
    r"fell short", r"not (?:make|made|making) (?:it|the cut|the shortlist|the final)",
    r"closed (?:my|the) application", r"nope from", r"(?:got|a|the) nope", r"did not go my way",
    r"not going (?:any )?further", r"(?:they|[^\s.,]+) gave me the (?:boot|no|bad news)",
)  # fmt: skip
