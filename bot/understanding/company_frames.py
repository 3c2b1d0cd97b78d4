"""Where in a sentence companies are named."""

from collections.abc import Mapping

from bot.understanding.tables import phrases, words

BEFORE_A_NAME: Mapping[str, tuple[str, ...]] = {
    "rejection": phrases(
        """
        broken by, crushed by, rejected by, rejected from, rejection from, rejections from,
        rejection at, rejected at,
        rejection by, rejection email from, rejection letter from, rejection mail from, rejection
        call from, turned down by, turned down from, turned down at, turned away by, no from, nope
        from, a no at, l from, ls from, l at, knocked back by, knockback from, knocked back from,
        knock back from, declined by, declined from, denied by, denied from, dumped by, dinged by,
        dinged from, dinged at, ding from, axed by, binned by, cut from, cut by, passed over by,
        passed over at, passed over for, snubbed by, unsuccessful at, unsuccessful with, no dice
        with, no dice at, no dice from, no luck with, no luck at, no luck from, no joy with, no joy
        at, no joy from, struck out at, struck out with, missed out at, lost out at, missed out on,
        lost out on, regret to inform you from, bad news from, thanks but no thanks from, boot from,
        rejects me from, reject from, reject by, auto rejected by, auto rejected from, email of doom
        from, dear john from, dropped by, not selected by, not selected at, not selected for, did
        not get in at, did not get into, did not make it at, did not make it into, did not make it
        to, refused by, curved by, fumbled, the chop from, unfortunately from, screened out by,
        screened out at, filtered out by, eliminated by, rejected again by, rejected again from, did
        not hire me at, bounced by, bounced from, canned by, rejected me from, turned me down from,
        rescinded by, no thanks from, no go from, no go at, let down by, failed at, fell at the last
        hurdle at, failed
        """
    ),
    "ghosted": phrases(
        """
        ghosted by, ghosted from, ghosted at, silence from, nothing from, ignored by, left on read
        by, heard back from, hear back from, heard from, hear from, word from, reply from, response
        from, answer from, update from, crickets from, news from, hearing from, hearing back from,
        nothing back from, contact from, reply back from, nada from, feedback from, left hanging by,
        strung along by, waiting on, waiting to hear from, no word from, email from, call from,
        letter from, mail from, message from, news at, decision from, replies from, waiting for,
        peep from, rung by, emailed by, chasing, ghosted me at, word back from, phone call from,
        text from, callback from, verdict from
        """
    ),
    "offer": phrases(
        """
        offer from, offer at, offers from, offer with, offered by, hired by, hired at, accepted at,
        accepted by, accepted into, offer to join, job at, job with, starting at, start at, got in
        at, got into, offer letter from, yes from, joining, join
        """
    ),
    "asked": phrases(
        """
        walked into, cv into, into the finals at,
        offer of, it is from, it was from, it is with, it was with, it is at, it was at,
        this is from, this was with, this was at, that was with, that was at, in front of,
        refusal of, refusal from, recruited by, seen by, invited by, invited to, day for,
        chats with, chats at, superday for, screened by, screened for, auditioned for,
        auditioned at, pitched to, presented to, presented at, final for, finals at, finals
        with, stage for, candidate at, candidacy at, shortlisted by, shortlisted at,
        shortlisted for, headhunted by, headhunted for, approached by, contacted by,
        referred to, referred at, cv to, resume to, portfolio to, test task for, homework
        for, assignment for, exercise for, project for, challenge for, task from, challenge
        from, assignment from, homework from,
        place on, place on the, spot on, spot on the, place at, spot with, contract at,
        contract with, interview at, interview with, interview for, interviewed at,
        interviewed with, interviewed for, interviewing at, interviewing with, interviewing for,
        applied to, applied at, applied with, applied for, applying to, applying for, applying at,
        apply to, application to, application at, application with, application for, role at, roles
        at, role with, position at, position with, job at, job with, post at, gig at, gig with,
        opening at, spot at, internship at, internship with, placement at, placement with, scheme
        at, scheme with, rounds at, rounds with, round at, round with, screen with, screen at, call
        with, chat with, onsite at, onsite with, panel at, panel with, final at, final with, process
        at, process with, stage at, stage with, stages at, stages with, loop at, loop with, superday
        at, superday with, super day at, test for, assessment for, assessment with, assessment at,
        take home for, take home from, ceo of, founder of, cto of, chair of, hirevue with, exec at,
        someone from, guy at, people at, folks at, lot at, opportunity at, opportunity with,
        interviews at, interviews with, interviews for, time with, to join, centre at, center at,
        day at, day with, hirevue for, oa for, screen for, interest in, interest in joining,
        interest in working at, interest in working for, applying with, recruiter at, recruiter
        from, hr at, team at, interviewer at, here at, everyone at, all of us at, career at, careers
        at, manager at, behalf of, position within, vacancy at, vacancy with, tests for, test at,
        interview w, bombed, botched, recruiter for, intern at, trial shift at, shift at, fellowship
        at, apprenticeship at, apprenticeship with, interested in, apply at, apply with,
        consideration at, opportunities at, opportunities with, roles with, messed up, experience
        with, dream job at, residency at, presentation at, presentation to, presentation for,
        screening with, screening at, screening for, the ones at, case study for, task for, meeting
        with, meeting at, met with, spoke to, spoke with, talking to, talked to, calls with, process
        for, final round for, round for, interviewed by, interviewed w
        """
    ),
    "named": phrases(
        """
        called, named, company is, company was, company :, employer :, employer is, it was, it is,
        place called, firm called, startup called, known as, company name is, dream company,
        company, dream employer, first choice, was for, this was, is for
        """
    ),
    "within": phrases(
        """
        know about, think of, think about, opinion of, opinion on, know of,
        in,
        me in, selected me in, chosen in,
        two in, three in, rounds in, stage in, process in, final in, finalist in, person in,
        tried in,
        interview in, interviews in, interviewed in, interviewing in, job in, position in, role in,
        post in, work in, internship in, applied in, apply in, application in, rejected in, refused
        in, accepted in, hired in, took me in, taken me in, take me in, selected in, selected me in,
        offer in, round in, cv in, vacancy in, test in
        """
    ),
    "bare": phrases(
        """
        at, from, by, with, for, to, over at, did not get, not get, never got, could not get
        """
    ),
    "background": phrases(
        """
        temping at, temped at, temp at, got a job at, got a role at, got hired at, got in
        at, might try, may try, will try, interviewing elsewhere at,
        recruiter from another,
        messages from, message on,
        boss at, job before at, chat at, got me into, told, friend in, brother in, sister
        in, son at, daughter at, dad at, mum at, cousin at, roommate at, neighbour at,
        course at, class at, studying at, went to school at, worked in, working in, work
        experience at, freelanced for, consulted for, volunteered at, volunteering at,
        shifts at, before that at, since leaving, after leaving, similar to, same as,
        instead of, not the, than, rather than, better than,
        work at, working at, worked at, work for, works at, works for, worked for, working for,
        current job at, last job at, other offer from, other offer at, left, leaving, laid off from,
        laid off by, fired from, made redundant by, made redundant from, redundant from, i am at,
        currently at, years at, year at, months at, friend at, friends at, friend from, contact at,
        someone at, mate at, moved from, quit, came from, boss at, employed at, employed by, via,
        through, on, using, competitor of, competitors of, days at, old job at, colleagues at,
        degree from, graduated from, student at, studied at, degree at, people like, companies like,
        places like, somewhere like, such as, i am from, live in, based in, moved to, ex, brother
        at, sister at, husband at, wife at, partner at, anyone at, waiting to hear from, still
        waiting on, next up is, working with, stint at, time at, promoted at, back at, day job at,
        hired from, coming from, unlike, posted on, advertised on, saw on, listing on, reviews on,
        applied on, applied via, applied through, intern at, interned at, went to
        """
    ),
}
"""What stands before the name of a company, by what it tells about it."""

AFTER_A_NAME: Mapping[str, tuple[str, ...]] = {
    "rejection": phrases(
        """
        does not want to, do not want to, did not want to,
        turning me down, rejecting me, passing on me, saying no, not hiring me, letting me
        down, not wanting me, freeze, has frozen, have frozen, has paused, have paused,
        scrapped, scrapped the, chose to go, chose not, opted for, opted to,
        told my recruiter, told my agent, told the agency, refused me, refused, did not took
        me, did not hired me, did not selected me, ended my, ended the, appointed, did not
        appoint, shortlisted other, bounced me, cut, ditched me, dismissed, excluded me,
        ruled me, sifted me, filtered me, weeded me, just rejected, just said no,
        rejected me, rejected my, rejected us, turned me down, said no, says no, said nah, said
        nope, said i was, said i am, said i did, said that i, felt i, thought i, said they went,
        said they were going, freezing, pausing, froze, paused, passed on me, passed on my, passed,
        went with someone, went with another, went with a, went with an, went with somebody, went
        with other, went with the, did not want me, do not want me, does not want me, did not pick
        me, decided to go, did not choose me, did not hire me, did not select me, picked someone,
        chose someone, hired someone, picked another, chose another, hired another, selected
        another, selected someone, went for, found someone, chose a, picked a, chose the, picked
        the, chose an, picked an, hired a, hired an, chose not to, gave it to, gave the job, gave
        the role, decided not to, decided to move, decided to pass, decided against, decided on,
        moved forward with, moved on with, is moving forward with, is going with, are going with,
        going with, told me no, cut me, dropped me, binned me, dumped me, declined me, declined my,
        declined, rejects me, is a no, was a no, no, rejection, rejections, did not work out, fell
        through, turned down, did not offer me, did not give me, let me down, rescinded, withdrew,
        pulled, did not move, did not progress, not moving, sent a rejection, sent me a rejection,
        sent the rejection, sent me the rejection, sent me a no, sent my rejection, reject,
        rejected, dinged me, axed me, did not take me, filled the, offered it to, offered the job
        to, offered the role to, regrets, sent me the, sent me a, sent the, emailed to say, emailed
        me to say, just emailed, got back to me, emailed, emailed me, called, called me, rang, came
        back with, came back, replied, wrote back, told me, decided, thought, shot me down, knocked
        me back, snubbed me, was not interested, is not interested, are not interested, were not
        interested, are not moving, is not moving, will not be, curved me, did me dirty, did not go
        with me, cancelled, would rather, put the role, canned me, closed the, hit me with, screwed
        me, preferred, not going, not taking, will not, reckons, reckon, feels i, wants someone,
        wants somebody, wants another, ended up,
        opted, auto rejected, informed me, let me know
        """
    ),
    "ghosted": phrases(
        """
        does not answer, do not answer, does not reply, do not reply, does not respond, do
        not respond, did not answer, will not answer, is not answering, are not answering,
        is not replying, are not replying, no longer answers, does not call, did not call,
        not answering, stopped calling, stopped writing, stopped emailing, never answered,
        never picked up, fell silent, dropped off,
        ghosted me, ghosted, never got back, never replied, never called, never wrote, never
        responded, has not replied, has not responded, has not got back, is ghosting, have not
        replied, have not responded, have not got back, stopped replying, stopped responding,
        stopped answering, went quiet, went silent, went dark, went cold, has gone, have gone, left
        me on, left me hanging, disappeared, vanished, ignored me, are ignoring, is ignoring, did
        not reply, did not respond, did not get back, said they would, kept me, not a word, keeps
        me, keep me, strung me, have ghosted, ghosting, not replying, will not reply, has been
        silent, promised, has not called, has not emailed, have not called, have not emailed, gone
        silent, gone quiet, still has not, still have not, never emailed, never contacted, never
        followed
        """
    ),
    "offer": phrases(
        """
        are hiring me, is hiring me, are taking me, is taking me, took me, hired me, gave me
        the,
        offered me, offered, made me an offer, gave me an offer, said yes, hired me, offer, sent me
        an offer, want me, wants me, extended, made an offer, came through with
        """
    ),
    "did": phrases(
        """
        got in touch, got in contact, made contact, headhunted me,
        sent over, sent their, shared their, wrote, sends me, sends, sent me, writes, tells
        me, wrote to me, messaged,
        flew me, invited me, invited, shortlisted me, shortlisted my, brought me, called me
        in, sent me feedback, sent feedback, gave me feedback, gave feedback, sent me some
        feedback, answered why, threw, opened my, viewed my, read my, looked at my, tested
        me, grilled me, quizzed me, kept my, reached out, approached me, contacted me,
        screened me, sent me to, lined me, rang, rang me, phoned, phoned me, texted, texted
        me, messaged me,
        answered with, answered me with, finally answered, sent their feedback, wrote back with
        """
    ),
    "asked": phrases(
        """
        this time,
        interviewed me, interview, interviews, onsite, on site, job, role, position, final, final
        round, final interview, phone screen, recruiter, recruiters, panel, hiring manager,
        interviewer, technical, superday, super day, hirevue, internship, application, assessment,
        assessment centre, assessment center, oa, team, process, thing, gig, post, loop, hr, grad
        scheme, graduate scheme, second round, first round, last round, third round, screen, take
        home, spot, coding, system design, video interview, phone interview, zoom interview, group
        interview, round, rounds, careers, recruiting, recruitment, talent acquisition, talent,
        hiring team, talent team, people team, recruiting team, recruitment team, online assessment,
        asked me, apprenticeship, placement, vacancy, opportunity, screening, email, letter, call,
        scheme, trial shift, interviewers, one, test, saga, stuff, exec panel, made me, virtual
        onsite, case interview, case study, human resources, people operations, people & culture,
        final stage, decision, prep, recruiter call, had me, put me through
        """
    ),
    "acts": phrases(
        """
        seemed, looked, sounded, feels, seems,
        chose, picked, hired, selected, went, took, gave, have, has, had, is, was, are, were, said,
        says, will, would, just, finally, made, put, keeps, kept, wants, never, did, does, do,
        could, found, filled, felt
        """
    ),
}
"""What stands after the name of a company, by what it tells about it."""

HINTS = words(
    """
    actually already also apparently basically both decided ended even eventually finally had has
    have immediately just literally now officially only politely promptly quickly really
    simply still straight then today too up people guys folks lot
    """
)
"""Words that may stand between a company and what it did."""
