"""The words and phrases that state each feeling; `-` lists phrases that state none."""

from collections.abc import Mapping

from bot.understanding.tables import phrases

FEELING_WORDS: Mapping[str, tuple[str, ...]] = {
    "angry": phrases(
        """
        angry, anger, mad, furious, fury, livid, fuming, raging, rage, enraged, outraged, seething,
        pissed, pissed off, peed off, bitter, resentful, resentment, irate, salty, infuriated,
        infuriating, infuriates me, makes my blood boil, boiling, cross, hate them, ticked off,
        hacked off, incensed, spitting feathers, want to scream, steaming, betrayed
        """
    ),
    "sad": phrases(
        """
        heart is broken, heart is breaking, breaks my heart, broke my heart, breaking my
        heart, heart broke, hit me hard, hits hard, blue about,
        want to cry, wanted to cry, could cry, feel like crying, felt like crying, sad, saddened,
        sadness, sadder, crying, cried, cry, in tears, tearful, sobbing, bawling, weeping,
        heartbroken, heart broken, heartbreaking, devastated, devastating, crushed, crushing,
        miserable, unhappy, upset, upsetting, depressed, depressing, shattered, heavy hearted, it
        hurts, hurts, hurting, hurt, feeling down, feel down, so down, really down, very down,
        pretty down, feeling low, feel low, so low, really low, very low, quite low, pretty low, a
        bit down, bit down, kinda down, down in the dumps, in pieces, sorrow, grief, grieving, down
        about, broke down, bit low, a bit low, destroyed, broken, sorry for myself, feel blue,
        feeling blue, i am low, i am down, wrecked, stings, stung, pained, feeling so low, feel
        awful, feeling awful, feel terrible, feeling terrible, feel like crap, feel like shit,
        feeling like shit, feel rubbish, feeling rubbish, feeling crap, feel crap, feeling shit,
        feel shit
        """
    ),
    "disappointed": phrases(
        """
        disappointed, disappointing, disappointment, gutted, gutting, gutted out, let down, feel let
        down, bummed, bummed out, bummer, heart sank, my heart sank, got my hopes up, dismayed, sick
        as a parrot, crestfallen, disillusioned
        """
    ),
    "embarrassed": phrases(
        """
        embarrassed, embarrassing, embarrassment, ashamed, shame, humiliated, humiliating,
        humiliation, mortified, mortifying, cringe, cringing, cringed, feel stupid, felt stupid,
        feeling stupid, feel dumb, felt dumb, feeling dumb, feel like an idiot, felt like an idiot,
        feeling like an idiot, feel like a fool, felt like a fool, felt like such an idiot, feel
        like such an idiot, look like an idiot, looked like an idiot, foolish, feel silly, felt
        silly, made a fool of myself, want the ground to swallow me, wanted the ground to swallow
        me, so stupid, sheepish, felt so stupid, feel so stupid, felt so dumb, feel so dumb, such an
        idiot
        """
    ),
    "anxious": phrases(
        """
        anxious, anxiety, nervous, nerves, worried, worrying, worry, scared, afraid, terrified,
        frightened, panicking, panicked, panic, panicky, stressed, stressing, stressed out,
        stressful, on edge, dread, dreading, freaking out, uneasy, overwhelmed, overwhelming,
        jittery, tense, fretting, spiralling, spiraling, frantic, apprehensive, sick with worry,
        bricking it, fearful, restless, can not sleep, on tenterhooks
        """
    ),
    "self_doubt": phrases(
        """
        self doubt, doubting myself, doubt myself, doubting my, doubt my abilities, not good enough,
        never good enough, am i good enough, good enough, am not enough, not smart enough, not
        clever enough, not cut out, not worth, worthless, useless, inadequate, inadequacy, complete
        failure, total failure, utter failure, absolute failure, huge failure, massive failure, big
        failure, a failure, such a failure, like a failure, feel like a loser, like a loser, such a
        loser, imposter, impostor, imposter syndrome, impostor syndrome, insecure, incompetent,
        unemployable, unqualified, second guessing myself, second guessing everything, questioning
        myself, questioning everything about myself, questioning my, question my abilities, question
        myself, what is wrong with me, what am i doing wrong, lost confidence, lost my confidence,
        losing confidence, losing my confidence, no confidence, lost all confidence, confidence is
        shot, confidence is gone, confidence has taken, self esteem, self worth, not confident,
        maybe i am just not, maybe i am not, maybe i am the problem, am i the problem, problem is
        me, hate myself, not capable, rubbish at this, bad at this, suck at this, i suck, knocked my
        confidence, dented my confidence, doubting everything about myself, begin to doubt, starting
        to doubt, wondering if i am, unwanted, undeserving, lose confidence, am a fraud,
        such a fraud, like a fraud,
        unsure of myself, not sure i am, nobody wants me, no one wants me, no one will ever hire me,
        never get a job
        """
    ),
    "discouraged": phrases(
        """
        want to give up, wanted to give up, feel like giving up, felt like giving up,
        lose hope, lose heart, lose faith, losing the will, crushed my hopes, feel like
        quitting, want to quit, ready to give up,
        discouraged, discouraging, disheartened, disheartening, demotivated, demotivating,
        demoralised, demoralized, demoralising, demoralizing, defeated, dejected, deflated,
        deflating, hopeless, hopelessness, despondent, downhearted, disspirited, dispirited,
        despair, despairing, beaten down, beat down, giving up, give up, lost hope, losing hope,
        lost all hope, no hope, out of hope, lost motivation, losing motivation, lost my motivation,
        no motivation, unmotivated, what is the point, no point, what is even the point, losing
        faith, lost faith, downcast, pointless, crestfallen, can not see the point, losing heart,
        lost heart, soul destroying, soul crushing, throw in the towel, back to square one, stuck
        """
    ),
    "frustrated": phrases(
        """
        frustrated, frustrating, frustration, frustrates me, annoyed, annoying, annoys me,
        irritated, irritating, fed up, sick of, sick and tired, had enough, aggravated, exasperated,
        exasperating, maddening, over it, so over this, at my wits end, at my wit's end, does my
        head in, doing my head in, cheesed off, miffed, peeved, irked, vexed, grumpy
        """
    ),
    "exhausted": phrases(
        """
        exhausted, exhausting, exhaustion, tired, tiring, drained, draining, burnt out, burned out,
        burnout, burn out, worn out, worn down, knackered, wiped out, wiped, no energy, out of
        energy, running on empty, running on fumes, spent, fatigued, fatigue, weary, dead tired,
        beat, run down, zero energy, done in, frazzled, nothing left in the tank, pooped, depleted
        """
    ),
    "numb": phrases(
        """
        numb, numbness, empty, feel nothing, feeling nothing, felt nothing, hollow, not feel
        anything, not feeling anything, not feel much, nothing at all, emptiness, detached, dead
        inside, can not feel, not sure what i feel, zombie
        """
    ),
    "confused": phrases(
        """
        confused, confusing, confusion, puzzled, puzzling, baffled, baffling, bewildered,
        bewildering, perplexed, do not understand, not understand why, can not understand, do not
        get why, makes no sense, make no sense, does not make sense, made no sense, no idea why, no
        idea what went wrong, do not know why, at a loss, clueless, can not figure out, lost for
        words, mixed up, do not know what i did wrong, do not know what went wrong, do not know what
        to think, mystified, stumped, wondering what went wrong, not sure what went wrong, not sure
        why, thrown
        """
    ),
    "relieved": phrases(
        """
        relieved, relief, weight off my shoulders, weight off, weight lifted, dodged a bullet, thank
        god, phew
        """
    ),
    "happy": phrases(
        """
        happy, happiness, glad, thrilled, delighted, over the moon, stoked, chuffed, pleased, proud,
        buzzing, pumped, ecstatic, elated, overjoyed, yay, woohoo, excited, exciting, so good, joy,
        joyful, on cloud nine, made up, psyched, hyped, cheerful, can not stop smiling, grinning,
        happier, happiest, tears of joy, crying with happiness, happy tears, best day, jumping up
        and down
        """
    ),
    "hopeful": phrases(
        """
        hopeful, optimistic, feel positive, feeling positive, have hope, still hopeful, got hope,
        some hope, hope for the next, staying positive, looking forward to, feeling upbeat, upbeat,
        encouraged, still believe
        """
    ),
    "-": phrases(
        """
        but so low, offer so low, is so low, was so low, pay so low, money so low, lowball,
        so low i, so low that, see no point in, sees no point,
        going mad, go mad, driving me mad, drives me mad, sad thing is, sad part is, mad props, mad
        respect, sorry to say, low pay, cross functional, cross country, panic button, happy path,
        spent the, spent a, spent my, spent all, spent hours, spent weeks, spent months, spent days,
        spent two, spent three, spent so, spent ages, time spent, spent about, spent around, spent
        over, spent like, spent 2, spent 3, spent 4, spent 5, spent 6, spent 8, spent 10, spent 20,
        spent on, spent preparing, stuck out, cross the, beat me, beat out, beat the, got beat,
        mental health nurse, anger management, anxiety medication, burn out rate, let down by the
        sound, stuck with, stress test, hurt my chances, hurt my application, stuck
        to, made it up, made up my mind, made up their minds, made up of, made up a, made up some,
        made up answers, made up an, thrown in, thrown at, thrown into, thrown away, proud of them,
        down to, good enough for them to, empty promises, broken link, broken english, broken
        process, broken system, is broken, was broken, no worries, do not worry, so good at, so good
        but, was so good, so good for, stuck in my head, mad rush, the beat, give up my, give up on
        me, panic attack
        """
    ),
}
"""Feelings by name. A phrase counts before a shorter one inside it."""
